"""Passages to vectors: the bundled language model, run by onnxruntime.

onnxruntime, tokenizers and numpy are loaded with the model, not with this module.
"""

import logging
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Self

from diptych.compare.model_files import ModelFiles, Session, start
from diptych.progress import NoProgress, Progress

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from tokenizers import Tokenizer

log = logging.getLogger(__name__)

DIMENSIONS = 384
BATCH = 32
THREADS = 2

_GRAPH = "model.onnx"


class Encoder:
    """Turns sentences into vectors whose scalar product says how near their meanings are."""

    def __init__(
        self, session: Session, tokenizer: "Tokenizer", max_tokens: int, identity: str
    ) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self._tokenizer.enable_truncation(max_tokens)
        self._identity = identity

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Load model.onnx and tokenizer.json from a folder, checked against its model.json.

        Raises ModelError where a file is missing, is not the one described, or cannot be run.
        """
        started = perf_counter()
        files = ModelFiles.open(folder)
        max_tokens = files.number("max_tokens")
        graph = files.checked(_GRAPH)
        tokenizer = files.tokenizer()
        session = start(graph, threads=THREADS)
        identity = files.identity(_GRAPH)
        log.info("model %s loaded in %.3f s", identity, perf_counter() - started)
        return cls(session, tokenizer, max_tokens, identity)

    @property
    def identity(self) -> str:
        """The model's name and the start of its hash, for example all-MiniLM-L6-v2@99e20eee6e52."""
        return self._identity

    def encode(
        self, texts: Sequence[str], progress: Progress | None = None
    ) -> "NDArray[np.float32]":
        """Vectors of the texts, in their order: float32 [n, 384], each row of length 1.

        Words beyond the model's limit of tokens are not read. The vector of a text depends on
        that text alone. `progress` is told of each batch and may stop the work by raising
        Cancelled.
        """
        import numpy as np

        progress = progress or NoProgress()
        started = perf_counter()
        vectors = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
        tokens = [found.ids for found in self._tokenizer.encode_batch_fast(list(texts))]
        done = 0
        progress.step(done, len(texts), "passages")
        for rows in _batches([len(ids) for ids in tokens]):
            longest = max(len(tokens[row]) for row in rows)
            ids = np.zeros((len(rows), longest), dtype=np.int64)
            mask = np.zeros((len(rows), longest), dtype=np.int64)
            for at, row in enumerate(rows):
                ids[at, : len(tokens[row])] = tokens[row]
                mask[at, : len(tokens[row])] = 1
            inputs = {"input_ids": ids, "attention_mask": mask}
            vectors[rows] = self._session.run(["vectors"], inputs)[0]
            done += len(rows)
            progress.step(done, len(texts), "passages")
        log.info("%d passages encoded in %.3f s", len(texts), perf_counter() - started)
        return vectors


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Indexes grouped by like length, so that little padding is computed."""
    order = sorted(range(len(lengths)), key=lambda index: (lengths[index], index))
    for first in range(0, len(order), BATCH):
        yield order[first : first + BATCH]

"""Passages to vectors: the bundled language model, run by onnxruntime.

onnxruntime, tokenizers and numpy are loaded with the model, not with this module.
"""

import json
import logging
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Protocol, Self

from diptych.errors import ModelError
from diptych.progress import NoProgress, Progress

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from tokenizers import Tokenizer

log = logging.getLogger(__name__)

DIMENSIONS = 384
BATCH = 32
THREADS = 2

_DESCRIPTION = "model.json"
_GRAPH = "model.onnx"
_TOKENIZER = "tokenizer.json"
_REMEDY = "Install Diptych again to restore it."


class _Session(Protocol):
    """What is used of onnxruntime.InferenceSession."""

    def run(
        self, outputs: list[str], inputs: "dict[str, NDArray[np.int64]]"
    ) -> "list[NDArray[np.float32]]": ...


@dataclass(frozen=True, slots=True)
class _Description:
    """What model.json says: the model's name, its limit, and the hash of each file."""

    name: str
    max_tokens: int
    hashes: dict[str, str]


class Encoder:
    """Turns sentences into vectors whose scalar product says how near their meanings are."""

    def __init__(
        self, session: _Session, tokenizer: "Tokenizer", max_tokens: int, identity: str
    ) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(max_tokens)
        self._identity = identity

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Load model.onnx and tokenizer.json from a folder, checked against its model.json.

        Raises ModelError where a file is missing, is not the one described, or cannot be run.
        """
        started = perf_counter()
        description = _describe(folder)
        graph = _checked(folder, _GRAPH, description)
        vocabulary = _checked(folder, _TOKENIZER, description)
        session = _start(graph)
        os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
        try:
            from tokenizers import Tokenizer

            tokenizer = Tokenizer.from_buffer(vocabulary)
        except (ImportError, ValueError) as err:
            raise _unusable(err) from err
        identity = f"{description.name}@{description.hashes[_GRAPH][:12]}"
        log.info("model %s loaded in %.3f s", identity, perf_counter() - started)
        return cls(session, tokenizer, description.max_tokens, identity)

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
    for start in range(0, len(order), BATCH):
        yield order[start : start + BATCH]


def _describe(folder: Path) -> _Description:
    """Raises ModelError where model.json is missing or does not say what is needed."""
    try:
        told = json.loads(_read(folder, _DESCRIPTION))
        return _Description(
            name=str(told["name"]),
            max_tokens=int(told["max_tokens"]),
            hashes={name: str(told["files"][name]) for name in (_GRAPH, _TOKENIZER)},
        )
    except (ValueError, KeyError, TypeError) as err:
        raise ModelError(f"The language model's {_DESCRIPTION} is damaged.", _REMEDY) from err


def _read(folder: Path, name: str) -> bytes:
    try:
        return (folder / name).read_bytes()
    except FileNotFoundError as err:
        raise ModelError(f"The language model's {name} is missing.", _REMEDY) from err
    except OSError as err:
        reason = err.strerror or str(err)
        raise ModelError(f"The language model's {name} cannot be read: {reason}.") from err


def _checked(folder: Path, name: str, description: _Description) -> bytes:
    """The file's bytes; raises ModelError unless they are those that model.json describes."""
    data = _read(folder, name)
    if sha256(data).hexdigest() != description.hashes[name]:
        raise ModelError(f"The language model's {name} is damaged.", _REMEDY)
    return data


def _unusable(err: Exception) -> ModelError:
    reason = " ".join(str(err).split()).rstrip(".")
    return ModelError(f"The language model cannot be run on this computer: {reason}.")


def _start(graph: bytes) -> _Session:
    """Raises ModelError where onnxruntime is absent or refuses the model."""
    # Set before onnxruntime is loaded: else it writes a device number and a store of events into
    # the person's cache folder before it can be told not to.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    try:
        import onnxruntime
        from onnxruntime.capi import onnxruntime_pybind11_state as refusals
    except ImportError as err:
        raise _unusable(err) from err
    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    # The basic level turns the stored int8 weights into float32 once. The graph is otherwise
    # stored as it is run: higher levels would only take time.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.intra_op_num_threads = THREADS
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Waiting threads sleep: spinning ones would take a core from the window.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        session: _Session = onnxruntime.InferenceSession(
            graph, options, providers=["CPUExecutionProvider"]
        )
    except (
        refusals.Fail,
        refusals.InvalidArgument,
        refusals.InvalidGraph,
        refusals.InvalidProtobuf,
        refusals.NotImplemented,
        refusals.RuntimeException,
    ) as err:
        raise _unusable(err) from err
    return session

"""The second stage: reads two passages together, for the candidates of the first stage only.

`[CLS] left [SEP] right [SEP]`; a short passage, which often means nothing without the one before,
brings the end of that one with it, after the two. Words of the left account have type 0, those of
the right one type 1.

numpy is loaded with the model, not with this module.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from diptych.compare.cache import Cache, key_of
from diptych.compare.matcher import LONGEST
from diptych.compare.model_files import ModelFiles, Session, start
from diptych.compare.rows import CLS, SEP, run_rows
from diptych.progress import NoProgress, Progress

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from tokenizers import Tokenizer

    Matrix = NDArray[np.float32]

LEANS = 20
"""A passage of at most so many tokens brings the one before with it."""
PREVIOUS = 24
"""So many of that one's last tokens."""
GRAPH = "crossing.onnx"


def row(
    left: Sequence[int],
    before_left: Sequence[int],
    right: Sequence[int],
    before_right: Sequence[int],
) -> tuple[list[int], list[int]]:
    """Token ids and types of two passages; `before_...` are the passages before, or empty."""
    ids, types = [CLS], [0]
    for kind, passage in enumerate((left, right)):
        said = passage[:LONGEST]
        ids += [*said, SEP]
        types += [kind] * (len(said) + 1)
    for kind, (passage, before) in enumerate(((left, before_left), (right, before_right))):
        if before and len(passage) <= LEANS:
            end = before[-PREVIOUS:]
            ids += [*end, SEP]
            types += [kind] * (len(end) + 1)
    return ids, types


class Crossing:
    """The second stage. The graph is loaded when it is first needed."""

    def __init__(self, files: ModelFiles, cache: Cache) -> None:
        self._files = files
        self._cache = cache
        self.identity = files.identity(GRAPH)
        self.nearest = files.number("nearest")
        """Candidates a passage, either way."""

    def pairs(
        self,
        left: Sequence[str],
        right: Sequence[str],
        candidates: "NDArray[np.bool_]",
        progress: Progress | None = None,
    ) -> "tuple[Matrix, Matrix]":
        """Log odds that two passages are on one matter, and that they diverge if so.

        `left` and `right` are the passages of the accounts, in order; both results are float32
        [left, right], nan for pairs that are no candidates. `progress` is told of pairs read.
        Raises Cancelled, and ModelError where the model is needed and cannot be loaded.
        """
        import numpy as np

        told = progress or NoProgress()
        out = np.full((2, *candidates.shape), np.nan, dtype=np.float32)
        wanted: list[tuple[int, int, bytes]] = []
        places = np.argwhere(candidates).tolist()
        for i, j in places:
            texts = left[i], left[i - 1] if i else "", right[j], right[j - 1] if j else ""
            key = key_of(self.identity, *texts)
            known = self._cache.get(key)
            if known is None:
                wanted.append((i, j, key))
            else:
                out[:, i, j] = known[0]
        done = len(places) - len(wanted)
        told.step(done, len(places), "pairs")
        if not wanted:
            return out[0], out[1]
        ids = (
            self._tokens(left, {i for i, _, _ in wanted}),
            self._tokens(right, {j for _, j, _ in wanted}),
        )
        rows = []
        for i, j, _ in wanted:
            before = ids[0].get(i - 1, []), ids[1].get(j - 1, [])
            found, types = row(ids[0][i], before[0], ids[1][j], before[1])
            rows.append(
                {
                    "input_ids": np.array(found, dtype=np.int64),
                    "token_type_ids": np.array(types, dtype=np.int64),
                }
            )
        for index, logits in run_rows(self._session, "logits", rows):
            i, j, key = wanted[index]
            out[:, i, j] = logits
            self._cache.put(key, (logits,))
            done += 1
            told.step(done, len(places), "pairs")
        return out[0], out[1]

    def _tokens(self, texts: Sequence[str], wanted: set[int]) -> dict[int, list[int]]:
        """The ids of the wanted passages and of those before them."""
        needed = sorted(wanted | {index - 1 for index in wanted if index})
        encoded = self._tokenizer.encode_batch([texts[i] for i in needed], add_special_tokens=False)
        return {index: found.ids[:LONGEST] for index, found in zip(needed, encoded, strict=True)}

    @cached_property
    def _session(self) -> Session:
        return start(self._files.checked(GRAPH), threads=1)

    @cached_property
    def _tokenizer(self) -> "Tokenizer":
        tokenizer = self._files.tokenizer()
        tokenizer.no_truncation()
        return tokenizer

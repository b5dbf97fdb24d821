"""The parts of a compound sentence: each may be what the other account answers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.compare.sentences import Sentence
from diptych.model import Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_CUT = re.compile(
    r"\s*[;:—–]\s+"
    r"|,?\s+(?:and|but|while|as well as|in addition to|along with)\s+(?=\w)"
    r"|,\s+(?=(?:which|who|including|noting|stressing|where|with|in particular|\w+ing)\b)"
    r"|\s+(?=that\s)"
)
_WORDS_BEFORE = 5
_WORDS_AFTER = 4
"""A shorter piece says too little to be compared by itself."""


def clauses(text: str) -> tuple[Span, ...]:
    """The clauses of a sentence in order; none where it is of one piece."""
    out: list[Span] = []
    start = 0
    for cut in _CUT.finditer(text):
        long_enough = len(text[start : cut.start()].split()) >= _WORDS_BEFORE
        if long_enough and len(text[cut.end() :].split()) >= _WORDS_AFTER:
            out.append(Span(start, cut.start()))
            start = cut.end()
    return (*out, Span(start, len(text))) if out else ()


@dataclass(frozen=True, slots=True)
class Parts:
    """The sentences of one side and their clauses, as vectors.

    Row r of `vectors` (rows x dimensions, each of length 1) stands for `spans[r]`, which is in the
    account's offsets and belongs to sentence `owners[r]`. Each sentence is also a part of itself.
    """

    owners: "NDArray[np.intp]"
    spans: tuple[Span, ...]
    vectors: "NDArray[np.float32]"

    def whole(self) -> "NDArray[np.float32]":
        """The vectors of the sentences alone, in order."""
        import numpy as np

        first = np.flatnonzero(np.diff(self.owners, prepend=-1))
        out: NDArray[np.float32] = self.vectors[first]
        return out


def cut_into_parts(side: Sequence[Sentence]) -> tuple[list[int], list[Span]]:
    """All parts of one side, sentence by sentence: whose they are, and where in the account."""
    owners: list[int] = []
    spans: list[Span] = []
    for index, sentence in enumerate(side):
        for span in (Span(0, len(sentence.text)), *clauses(sentence.text)):
            owners.append(index)
            spans.append(sentence.place(span))
    return owners, spans


def best_answer(left: Parts, right: Parts, i: int, j: int) -> tuple[Span, Span, float]:
    """The parts of sentences `i` and `j` that are nearest to each other, and how near (cosine)."""
    import numpy as np

    rows = np.flatnonzero(left.owners == i)
    columns = np.flatnonzero(right.owners == j)
    near = left.vectors[rows] @ right.vectors[columns].T
    row, column = np.unravel_index(int(near.argmax()), near.shape)
    return left.spans[rows[row]], right.spans[columns[column]], float(near[row, column])

"""Passages as the model reads them, compared word by word (Khattab and Zaharia 2020).

For each word of the one passage its nearest word of the other, weighted by how much the word
matters, both ways. numpy is loaded with the model, not with this module.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.model import Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]
    Indexes = NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class Passages:
    """Passages of one account as the first stage reads them: n passages, t tokens together.

    means [n, 768]; tokens [t, 128], rows of length 1; weights [t], of sum 1 in each passage;
    starts [n]: where each passage's tokens begin; places [t, 2]: each token's start and end in
    its passage, in code points.
    """

    means: "Matrix"
    tokens: "Matrix"
    weights: "Matrix"
    starts: "Indexes"
    places: "Indexes"

    def __len__(self) -> int:
        return len(self.starts)

    def of(self, index: int) -> slice:
        """The tokens of a passage."""
        last = self.starts[index + 1] if index + 1 < len(self.starts) else len(self.tokens)
        return slice(int(self.starts[index]), int(last))


def late(left: Passages, right: Passages) -> "tuple[Matrix, Matrix]":
    """Late interaction, from the left's words and from the right's: both [left, right]."""
    import numpy as np

    shape = len(left), len(right)
    there, back = np.empty(shape, np.float32), np.empty(shape, np.float32)
    for i in range(len(left)):
        own = left.of(i)
        near = left.tokens[own] @ right.tokens.T
        there[i] = left.weights[own] @ np.maximum.reduceat(near, right.starts, axis=1)
        back[i] = np.add.reduceat(near.max(axis=0) * right.weights, right.starts)
    return there, back


def late_of_some(
    left: Passages, right: Passages, rows: "Indexes", columns: "Indexes"
) -> "tuple[Matrix, Matrix]":
    """The same for the pairs (rows, columns), the rows ascending: both [pairs]."""
    import numpy as np

    there, back = np.empty(len(rows), np.float32), np.empty(len(rows), np.float32)
    bounds = np.searchsorted(rows, np.arange(len(left) + 1))
    lengths = np.diff(np.append(right.starts, len(right.tokens)))
    for i in range(len(left)):
        pairs = slice(int(bounds[i]), int(bounds[i + 1]))
        some = columns[pairs]
        if not len(some):
            continue
        long = lengths[some]
        starts = np.cumsum(long) - long
        index = np.repeat(right.starts[some] - starts, long) + np.arange(long.sum())
        own = left.of(i)
        near = left.tokens[own] @ right.tokens[index].T
        there[pairs] = left.weights[own] @ np.maximum.reduceat(near, starts, axis=1)
        back[pairs] = np.add.reduceat(near.max(axis=0) * right.weights[index], starts)
    return there, back


def nearest_words(
    left: Passages, right: Passages, i: int, j: int, cuts: tuple[Sequence[Span], Sequence[Span]]
) -> tuple[Span, Span, float]:
    """Which of the parts of passage `i` and of passage `j` are nearest, and how near (0 to 1).

    `cuts` are the parts of either in the passage's own offsets, none for the passage as a whole.
    """
    a, b = left.of(i), right.of(j)
    near = left.tokens[a] @ right.tokens[b].T
    one, other = _parts(left.places[a], cuts[0]), _parts(right.places[b], cuts[1])
    mine, theirs = left.weights[a], right.weights[b]
    best = -2.0, one[0][0], other[0][0]
    for here, rows in one:
        for there, columns in other:
            some = near[rows, columns]
            by_left, by_right = mine[rows], theirs[columns]
            found = float(by_left @ some.max(axis=1) / by_left.sum())
            found += float(by_right @ some.max(axis=0) / by_right.sum())
            if found / 2 > best[0]:
                best = found / 2, here, there
    return best[1], best[2], min(1.0, max(0.0, best[0]))


def _parts(places: "Indexes", cuts: Sequence[Span]) -> list[tuple[Span, slice]]:
    """The parts of a passage that were read, and their tokens; the whole where there are none."""
    starts, ends = places[:, 0], places[:, 1]
    out = []
    for span in cuts:
        first, last = (
            int(starts.searchsorted(span.start)),
            int(ends.searchsorted(span.end, "right")),
        )
        if first < last:
            out.append((span, slice(first, last)))
    return out or [(Span(0, int(ends[-1])), slice(0, len(places)))]

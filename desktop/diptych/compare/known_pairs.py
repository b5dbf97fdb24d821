"""Scores of pairs that were compared before, by what the model read of each passage.

After an edit most passages are read as they were, and so most pairs need no second look.
"""

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]

KEPT = 8
"""Pairs of accounts, each reading of them by itself; the longest unused goes first."""

Rows = tuple[bytes, ...]


class KnownPairs:
    """Matrices [left, right] of pairs of accounts that were compared last. Threads may share it."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[Rows, Rows], tuple[Matrix, Matrix]] = OrderedDict()
        self._lock = Lock()

    def of(self, left: "Matrix", right: "Matrix") -> "tuple[Matrix, Matrix] | None":
        """Copies of what is known of the passages' pairs, nan for the others; None where nothing.

        `left` and `right` are the passages' vectors, one a row. What is known comes from that pair
        of accounts that shares most passages.
        """
        import numpy as np

        rows, columns = _rows(left), _rows(right)
        with self._lock:
            best = max(
                self._kept,
                key=lambda kept: len({*rows} & {*kept[0]}) * len({*columns} & {*kept[1]}),
                default=None,
            )
            if best is None:
                return None
            self._kept.move_to_end(best)
            matrices = self._kept[best]
        known = []
        at, across = _places(rows, best[0]), _places(columns, best[1])
        if not (at >= 0).any() or not (across >= 0).any():
            return None
        for matrix in matrices:
            found = matrix[np.ix_(at, across)]
            found[at < 0] = np.nan
            found[:, across < 0] = np.nan
            known.append(found)
        return known[0], known[1]

    def keep(self, left: "Matrix", right: "Matrix", matrices: "tuple[Matrix, Matrix]") -> None:
        """Keep copies of the matrices of all pairs of the two accounts' passages."""
        with self._lock:
            self._kept[_rows(left), _rows(right)] = matrices[0].copy(), matrices[1].copy()
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)


def _rows(vectors: "Matrix") -> Rows:
    return tuple(row.tobytes() for row in vectors)


def _places(wanted: Rows, kept: Rows) -> "NDArray[np.intp]":
    """Where each row stands among the kept ones, -1 where it does not."""
    import numpy as np

    places = {row: place for place, row in enumerate(kept)}
    return np.array([places.get(row, -1) for row in wanted], dtype=np.intp)

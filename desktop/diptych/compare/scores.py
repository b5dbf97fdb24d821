"""How the passages of two accounts stand to each other, before anything is decided."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class PairScores:
    """What a comparison rests on, for all pairs of passages at once.

    `link` (left x right, 0 to 1) is how probable it is that two passages are on one matter; pairs
    at or above `threshold` are linked. `left_vectors` and `right_vectors` (passages x dimensions,
    rows of length 1) stand for their meanings, or for their words where there is no model.
    `diverge` (left x right) is the language model's log odds that two passages diverge if they
    are on one matter: nan for pairs that it was not asked about, None where it tells nothing.
    """

    link: "Matrix"
    left_vectors: "Matrix"
    right_vectors: "Matrix"
    threshold: float
    diverge: "Matrix | None" = None

"""Links that are too unsure to be proposed, and yet worth a look."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.model import Link

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]

_OFFERED_FROM = 0.5
"""How probable a possible link is at least, as a share of the threshold of a proposed one."""


def possible_pairs(probability: "Matrix", threshold: float) -> tuple[tuple[int, int], ...]:
    """Pairs (left, right) to be offered, in order: for each passage without a link its best.

    `probability` (left x right) is that of a link; pairs at or above `threshold` are linked.
    """
    import numpy as np

    if not probability.size:
        return ()
    near = probability >= np.float32(threshold * _OFFERED_FROM)
    linked = probability >= np.float32(threshold)
    offered = {
        (i, int(probability[i].argmax())) for i in np.flatnonzero(~linked.any(axis=1)).tolist()
    } | {(int(probability[:, j].argmax()), j) for j in np.flatnonzero(~linked.any(axis=0)).tolist()}
    return tuple(sorted(pair for pair in offered if near[pair]))


def with_possible(links: Iterable[Link], offered: Iterable[Link]) -> tuple[Link, ...]:
    """Both sorts of links in the order of the left account, the offered ones marked as possible.

    What nothing speaks for is not offered.
    """
    marked = [replace(link, possible=True) for link in offered if link.evidence]
    return tuple(sorted([*links, *marked], key=lambda link: (link.left, link.right)))

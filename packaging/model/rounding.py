"""Rounds a matrix to four bits so that what it gives, not the matrix, stays as near as can be.

Source: GPTQ (Frantar and others 2023): the inputs are rounded one after another, and what rounding
one changed is taken back by those that are not rounded yet, as far as they go together in the
activations that were measured.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from packing import GROUP, MOST, fitted

DAMPING = 0.02
"""Of the mean square of an input, what is added to each, so that few measurements do no harm."""

Array = NDArray[Any]


def compensated(matrix: Array, gram: Array) -> tuple[Array, Array, Array]:
    """Codes int8 [N, K], multipliers uint8 [N, K / GROUP], units float32 [N], as `fitted`.

    `gram` [K, K] is the sum of x x' over measured inputs x of the matrix, as the graph multiplies
    them: divided by the scales of the smoothing, and 0 for channels that are multiplied apart.
    """
    _, _, units = fitted(matrix)
    left = matrix.astype(np.float32)
    rows, columns = left.shape
    hessian = gram.astype(np.float64)
    own = np.diag(hessian).copy()
    unused = own <= 1e-9
    hessian[unused, unused] = 1
    hessian[np.diag_indices(columns)] += DAMPING * own[~unused].mean()
    inverse = np.linalg.cholesky(np.linalg.inv(hessian)).T.astype(np.float32)
    codes = np.empty((rows, columns), dtype=np.int8)
    multipliers = np.empty((rows, columns // GROUP), dtype=np.uint8)
    for group, start in enumerate(range(0, columns, GROUP)):
        end = start + GROUP
        multipliers[:, group] = _multipliers(left[:, start:end], units)
        scale = units * multipliers[:, group]
        errors = np.empty((rows, GROUP), dtype=np.float32)
        for at in range(start, end):
            codes[:, at] = np.clip(np.rint(left[:, at] / scale), -8, 7)
            errors[:, at - start] = (left[:, at] - codes[:, at] * scale) / inverse[at, at]
            left[:, at + 1 : end] -= np.outer(errors[:, at - start], inverse[at, at + 1 : end])
        left[:, end:] -= errors @ inverse[start:end, end:]
    return codes, multipliers, units


def _multipliers(block: Array, units: Array) -> Array:
    """For each row of the block the multiplier of least squared error."""
    errors = []
    for multiplier in range(1, MOST + 1):
        scale = (units * multiplier)[:, None]
        codes = np.clip(np.rint(block / scale), -8, 7)
        errors.append(np.square(codes * scale - block).sum(axis=1))
    found: Array = np.argmin(errors, axis=0) + 1
    return found

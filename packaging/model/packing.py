"""Packs matrices in four bits a weight, as the program unpacks them into int8.

Each row [outputs] has a unit (float32), each GROUP of weights in it a multiplier 1 to MOST, each
weight a code -8 to 7: weight = unit x multiplier x code. Unit and multipliers are those of least
squared error among a few. The program multiplies in int8 by multiplier x code, at most 64:
processors without VNNI add two products of an activation and a weight in 16 bits, and with these
the sum cannot overflow, so that all processors give the same.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

GROUP = 32
MOST = 8

Array = NDArray[Any]


def pack(codes: Array, multipliers: Array, units: Array) -> bytes:
    """What `fitted` gives: units float32 [N], multipliers [K / GROUP, N / 2], codes [K, N / 2].

    A byte holds two of them: in its low half that of one output, in its high half that of the
    output N / 2 further on. Codes are stored + 8.
    """
    return b"".join(
        (
            units.astype("<f4").tobytes(),
            _halves(multipliers.T).tobytes(),
            _halves((codes.T + 8).astype(np.uint8)).tobytes(),
        )
    )


def fitted(matrix: Array) -> tuple[Array, Array, Array]:
    """Codes int8 [N, K], multipliers uint8 [N, K / GROUP], units float32 [N]."""
    rows, columns = matrix.shape
    groups = matrix.reshape(rows, columns // GROUP, GROUP)
    largest = np.abs(groups).max(axis=2, keepdims=True) + np.float32(1e-12)
    wanted, least = largest / 7.5, np.full_like(largest, np.inf)
    for share in np.linspace(0.72, 1.02, 13, dtype=np.float32):
        scale = largest * share / np.float32(7.5)
        error = _error(groups, scale)
        wanted, least = np.where(error < least, scale, wanted), np.minimum(error, least)
    unit = wanted.max(axis=1, keepdims=True) / MOST
    near = np.clip(np.rint(wanted / unit), 1, MOST)
    chosen, least = near, np.full_like(largest, np.inf)
    for step in (-1, 0, 1):
        multiplier = np.clip(near + step, 1, MOST)
        error = _error(groups, unit * multiplier)
        chosen, least = np.where(error < least, multiplier, chosen), np.minimum(error, least)
    codes = np.clip(np.rint(groups / (unit * chosen)), -8, 7).astype(np.int8)
    return (
        codes.reshape(rows, columns),
        chosen[:, :, 0].astype(np.uint8),
        unit[:, 0, 0].astype(np.float32),
    )


def _error(groups: Array, scale: Array) -> Array:
    codes = np.clip(np.rint(groups / scale), -8, 7)
    error: Array = np.square(codes * scale - groups).sum(axis=2, keepdims=True)
    return error


def _halves(values: Array) -> Array:
    middle = values.shape[1] // 2
    joined: Array = values[:, :middle] | (values[:, middle:] << 4)
    return joined

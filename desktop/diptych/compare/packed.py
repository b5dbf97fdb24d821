"""Weights that are stored in four bits each, as int8 again (packaging/model/packing.py)."""

from typing import TYPE_CHECKING

from diptych.compare.model_files import DESCRIPTION, ModelFiles, damaged

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WEIGHTS = "weights.bin"
GROUP = 32
"""Weights that share a multiplier."""


def given_weights(files: ModelFiles) -> "dict[str, NDArray[np.generic]]":
    """All matrices of weights.bin: NAME.values int8 and NAME.scales float32 of each.

    Raises ModelError where the file is not the one that model.json describes.
    """
    import numpy as np

    data = memoryview(files.checked(WEIGHTS))
    out: dict[str, NDArray[np.generic]] = {}
    at = 0
    try:
        for name, outputs, inputs in files.told["matrices"]:
            size = packed_size(outputs, inputs)
            values, scales = unpacked(data[at : at + size], outputs, inputs)
            out[f"{name}.values"], out[f"{name}.scales"] = values, np.array(scales)
            at += size
    except (KeyError, TypeError, ValueError) as err:
        raise damaged(DESCRIPTION) from err
    return out


def packed_size(outputs: int, inputs: int) -> int:
    """Bytes that a matrix takes."""
    return outputs * 4 + (inputs // GROUP + inputs) * outputs // 2


def unpacked(
    data: bytes | memoryview, outputs: int, inputs: int
) -> "tuple[NDArray[np.int8], NDArray[np.float32]]":
    """A matrix as int8 [inputs, outputs], and the float32 [outputs] to multiply each column by.

    Raises ValueError if `data` is not as long as the matrix is.
    """
    import numpy as np

    if len(data) != packed_size(outputs, inputs):
        raise ValueError("the packed matrix is not as long as it should be")
    half, groups = outputs // 2, inputs // GROUP
    border = outputs * 4
    units = np.frombuffer(data, dtype="<f4", count=outputs)
    shared = np.frombuffer(data, dtype=np.uint8, offset=border, count=groups * half)
    each = np.frombuffer(data, dtype=np.uint8, offset=border + groups * half)
    values = np.empty((groups, GROUP, outputs), dtype=np.int8)
    pairs = each.reshape(groups, GROUP, half)
    np.bitwise_and(pairs, 15, out=values[:, :, :half], casting="unsafe")
    np.right_shift(pairs, 4, out=values[:, :, half:], casting="unsafe")
    values -= 8
    multipliers = np.empty((groups, 1, outputs), dtype=np.int8)
    multipliers[:, 0, :half] = shared.reshape(groups, half) & 15
    multipliers[:, 0, half:] = shared.reshape(groups, half) >> 4
    values *= multipliers
    return values.reshape(inputs, outputs), units

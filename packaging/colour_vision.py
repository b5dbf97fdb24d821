"""How colours look to eyes without red, green or blue cones, and how far two colours are apart.

The three ways of seeing are simulated as Machado, Oliveira and Fernandes do it ("A
Physiologically-based Model for Simulation of Color Vision Deficiency", 2009), severity 1.0, in
linear RGB. Distances are Euclidean in Oklab (Ottosson, "A perceptual color space for image
processing", 2020), times 100.
"""

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

Colours = NDArray[np.float64]
"""Any shape whose last axis is red, green and blue."""


class Eye(StrEnum):
    """The usual eye, and those without red, green and blue cones."""

    USUAL = "usual"
    PROTAN = "protan"
    DEUTAN = "deutan"
    TRITAN = "tritan"


_SEEN = {
    Eye.USUAL: np.eye(3),
    Eye.PROTAN: np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    Eye.DEUTAN: np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    Eye.TRITAN: np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
_TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def seen(linear: Colours, eye: Eye) -> Colours:
    """Linear RGB as an eye sees it, within what a screen can show."""
    found: Colours = np.clip(linear @ _SEEN[eye].T, 0.0, 1.0)
    return found


def distance(one: str, other: str, eye: Eye) -> float:
    """How far apart an eye sees two colours `#rrggbb`; black and white are 100 apart."""
    both = np.array([[int(name[n : n + 2], 16) for n in (1, 3, 5)] for name in (one, other)])
    cones = seen(to_linear(both / 255.0), eye) @ _TO_CONES.T
    a, b = np.cbrt(cones) @ _TO_LAB.T
    return float(100 * np.linalg.norm(a - b))


def to_linear(encoded: Colours) -> Colours:
    """RGB as it is written (sRGB), in [0, 1], as linear RGB."""
    low, high = encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4
    found: Colours = np.where(encoded <= 0.04045, low, high)
    return found


def to_encoded(linear: Colours) -> Colours:
    """Linear RGB in [0, 1] as it is written (sRGB)."""
    low, high = linear * 12.92, 1.055 * np.maximum(linear, 0.0) ** (1 / 2.4) - 0.055
    found: Colours = np.where(linear <= 0.0031308, low, high)
    return found

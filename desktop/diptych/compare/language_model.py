"""The language model that ships: a first stage for all pairs, a second one for candidates."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from diptych.compare.align import Combiner
from diptych.compare.cache import Cache
from diptych.compare.crossing import GRAPH, Crossing
from diptych.compare.matcher import Matcher
from diptych.compare.model_files import ModelFiles

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]

ARCHITECTURE = "two stages"
"""What model.json says under "architecture"."""


@dataclass(frozen=True, slots=True)
class LanguageModel:
    """Both stages, what decides after each, and what they have already read.

    A folder without crossing.onnx holds a model of one stage; that is no damage.
    """

    matcher: Matcher
    crossing: Crossing | None
    cache: Cache
    first: Combiner
    second: Combiner

    @classmethod
    def load(cls, folder: Path, *, cache: Path | None = None) -> Self:
        """The model of a folder; `cache` is where what it has read is kept, None keeps it nowhere.

        Its large files are checked and loaded only where something is to be read that is not in
        the cache. Raises ModelError, here and then, where one is missing or damaged.
        """
        files = ModelFiles.open(folder)
        kept = Cache(cache)
        crossing = Crossing(files, kept) if GRAPH in files.hashes else None
        return cls(
            Matcher(files, kept), crossing, kept, Combiner.named("first"), Combiner.named("second")
        )

    @property
    def identity(self) -> str:
        """The names and the starts of the hashes of both stages."""
        both = [self.matcher.identity, *([self.crossing.identity] if self.crossing else [])]
        return "+".join(both)


def divergence(first: "Matrix", second: "Matrix") -> "Matrix":
    """The log odds of divergence of both stages as one: their mean, or what one alone tells.

    Both are [left, right], nan where a stage was not asked.
    """
    import numpy as np

    asked = ~np.isnan(second)
    out = first.copy()
    out[asked] = np.where(
        np.isnan(first[asked]), second[asked], (first[asked] + second[asked]) / np.float32(2)
    )
    return out

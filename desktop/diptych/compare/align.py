"""Which passages speak of the same matter: from features to probabilities to links."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from diptych.compare.features import model_features, word_features
from diptych.compare.model_files import damaged
from diptych.compare.sentences import Sentence
from diptych.model import Method, PassageKind
from diptych.settings import resource

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Combiner:
    """A logistic regression over the features of a pair.

    `weights` holds the weight of each feature that counts; together with `intercept` they give the
    log odds that a careful reader would lay the two passages side by side. Pairs at or above
    `threshold` (a probability) are linked. Pairs whose first feature (a cosine, or log odds) is
    below `floor` never are: all other features are relative, and would link the nearest of what
    has nothing to do with each other.
    """

    floor: float
    weights: Mapping[str, float]
    intercept: float
    threshold: float

    @classmethod
    @lru_cache(maxsize=2)
    def load(cls, method: Method) -> "Combiner":
        """The combiner that ships, fitted by packaging/model/fit_links.py."""
        stored = json.loads(resource("models", "links.json").read_text(encoding="utf-8"))
        if method.value not in stored:
            raise damaged("links.json")
        return cls(**stored[method.value])

    def odds(self, features: "Iterable[tuple[str, Matrix]]") -> "Matrix":
        """The log odds of a link, from the features' matrices one by one."""
        import numpy as np

        out: Matrix | None = None
        for name, matrix in features:
            if out is None:
                out = np.full(matrix.shape, self.intercept, dtype=np.float32)
                out[matrix < self.floor] = -np.inf
            if name in self.weights:
                out += np.float32(self.weights[name]) * matrix
        if out is None:
            raise ValueError("a pair has at least one feature")
        return out


def word_probabilities(
    left: Sequence[Sentence],
    right: Sequence[Sentence],
    by_words: "tuple[Matrix, Matrix]",
    combiner: Combiner,
) -> "Matrix":
    """How probable a link is by words alone, for each pair: left x right, 0 to 1.

    A heading is never linked.
    """
    return sure(combiner.odds(word_features(left, right, by_words)), left, right)


def model_probabilities(
    left: Sequence[Sentence],
    right: Sequence[Sentence],
    by_words: "tuple[Matrix, Matrix]",
    combiner: Combiner,
    link: "Matrix",
) -> "Matrix":
    """The same from the language model's log odds of a link, and what else speaks for it."""
    return sure(combiner.odds(model_features(left, right, by_words, link)), left, right)


def sure(odds: "Matrix", left: Sequence[Sentence], right: Sequence[Sentence]) -> "Matrix":
    """Probabilities from log odds; 0 for headings."""
    import numpy as np

    odds[[sentence.kind is PassageKind.HEADING for sentence in left], :] = -np.inf
    odds[:, [sentence.kind is PassageKind.HEADING for sentence in right]] = -np.inf
    probability: Matrix = np.reciprocal(1 + np.exp(-odds))
    return probability


def linked_pairs(probability: "Matrix", threshold: float) -> tuple[tuple[int, int], ...]:
    """Pairs (left, right) to be linked, in order. Any passage may stand in several, or in none."""
    import numpy as np

    return tuple((int(i), int(j)) for i, j in np.argwhere(probability >= threshold))

"""Which passages speak of the same matter: from features to probabilities to links."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from diptych.compare.clauses import Parts
from diptych.compare.features import pair_features, word_vectors
from diptych.compare.sentences import Sentence
from diptych.compare.words import Weights
from diptych.model import Method, PassageKind
from diptych.settings import resource

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Combiner:
    """A logistic regression over the features of a pair.

    `weights` holds for each feature its weight; together with `intercept` they give the log odds
    that a careful reader would lay the two passages side by side. Pairs at or above `threshold`
    (a probability) are linked. Pairs less near than `floor` (a cosine) never are: all other
    features are relative, and would link the nearest of what has nothing to do with each other.
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
        return cls(**stored[method.value])


def probabilities(
    left: Sequence[Sentence],
    right: Sequence[Sentence],
    weights: Weights,
    combiner: Combiner,
    parts: tuple[Parts, Parts] | None,
) -> "Matrix":
    """How probable a link is, for each pair: left x right, 0 to 1.

    `parts` are the passages with their clauses as the language model's vectors; None compares by
    words alone. A heading is never linked.
    """
    import numpy as np

    by_words = word_vectors(left, right, weights)
    vectors = by_words if parts is None else (parts[0].whole(), parts[1].whole())
    odds = np.full((len(left), len(right)), combiner.intercept, dtype=np.float32)
    for name, matrix in pair_features(left, right, vectors, by_words, parts):
        odds += np.float32(combiner.weights[name]) * matrix
        if name == "near":
            odds[matrix < combiner.floor] = -np.inf
    odds[[sentence.kind is PassageKind.HEADING for sentence in left], :] = -np.inf
    odds[:, [sentence.kind is PassageKind.HEADING for sentence in right]] = -np.inf
    probability: Matrix = np.reciprocal(1 + np.exp(-odds))
    return probability


def linked_pairs(probability: "Matrix", threshold: float) -> tuple[tuple[int, int], ...]:
    """Pairs (left, right) to be linked, in order. Any passage may stand in several, or in none."""
    import numpy as np

    return tuple((int(i), int(j)) for i, j in np.argwhere(probability >= threshold))

"""Which passages speak of the same matter: from features to probabilities to links."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from diptych.compare.clauses import Parts
from diptych.compare.features import pair_features, staged_features, word_vectors
from diptych.compare.model_files import damaged
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

    `weights` holds the weight of each feature that counts; together with `intercept` they give the
    log odds that a careful reader would lay the two passages side by side. Pairs at or above
    `threshold` (a probability) are linked. Pairs whose first feature (a cosine, or log odds) is
    below `floor` never are: all other features are relative, and would link the nearest of what
    has nothing to do with each other. Pairs from `possible` up to the threshold may be offered.
    """

    floor: float
    weights: Mapping[str, float]
    intercept: float
    threshold: float
    possible: float = 0.0

    @classmethod
    def load(cls, method: Method) -> "Combiner":
        """The combiner of one pass over the pairs, fitted by packaging/model/fit_links.py."""
        return cls.named(method.value)

    @classmethod
    @lru_cache(maxsize=4)
    def named(cls, name: str) -> "Combiner":
        """A combiner that ships: "words", "model", or the "first" or "second" stage's.

        Raises ModelError where none of that name was fitted.
        """
        stored = json.loads(resource("models", "links.json").read_text(encoding="utf-8"))
        if name not in stored:
            raise damaged("links.json")
        return cls(**stored[name])

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
    by_words = word_vectors(left, right, weights)
    vectors = by_words if parts is None else (parts[0].whole(), parts[1].whole())
    odds = combiner.odds(pair_features(left, right, vectors, by_words, parts))
    return sure(odds, left, right)


def staged_probabilities(
    left: Sequence[Sentence],
    right: Sequence[Sentence],
    by_words: "tuple[Matrix, Matrix]",
    combiner: Combiner,
    link: "Matrix",
    crossed: "Matrix | None" = None,
) -> "Matrix":
    """The same from the log odds of the model's stages, as for features.staged_features."""
    return sure(combiner.odds(staged_features(left, right, by_words, link, crossed)), left, right)


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

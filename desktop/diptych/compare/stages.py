"""From passages to scores of all pairs: by words at once, then by the language model."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.compare.align import Combiner, model_probabilities, word_probabilities
from diptych.compare.clauses import clauses
from diptych.compare.features import word_vectors
from diptych.compare.language_model import LanguageModel
from diptych.compare.late_interaction import nearest_words
from diptych.compare.relate import Answer
from diptych.compare.scores import PairScores
from diptych.compare.sentences import Sentence
from diptych.compare.words import Weights
from diptych.model import Method
from diptych.progress import Progress

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]

Sides = tuple[Sequence[Sentence], Sequence[Sentence]]


@dataclass(frozen=True, slots=True)
class Scored:
    """The scores after a stage, and by what method.

    `answer` gives the nearest parts of two passages (indexes), None without a model. `final`
    tells that no stage comes after it.
    """

    scores: PairScores
    method: Method
    answer: Callable[[int, int], Answer] | None
    final: bool


def scored(
    model: LanguageModel | None,
    sides: Sides,
    weights: Weights,
    progress: Progress,
    *,
    words_first: bool = False,
) -> Iterator[Scored]:
    """The scores after each stage, the last one final. Neither side may be empty.

    The stage by words alone is left out where there is a model, unless `words_first`. Raises
    Cancelled where `progress` does, and ModelError where the model is needed and cannot be loaded.
    """
    by_words = word_vectors(*sides, weights)
    if model is None or words_first:
        combiner = Combiner.load(Method.WORDS)
        probability = word_probabilities(*sides, by_words, combiner)
        scores = PairScores(probability, *by_words, combiner.threshold)
        yield Scored(scores, Method.WORDS, None, model is None)
    if model is not None:
        yield _read(model, sides, by_words, progress)


def _read(
    model: LanguageModel, sides: Sides, by_words: "tuple[Matrix, Matrix]", progress: Progress
) -> Scored:
    texts = [[sentence.text for sentence in side] for side in sides]
    found = model.matcher.compared(texts[0], texts[1], progress)
    left, right = found.left, found.right
    probability = model_probabilities(*sides, by_words, model.combiner, found.link)
    vectors = _unit(left.means), _unit(right.means)
    scores = PairScores(probability, *vectors, model.combiner.threshold, found.diverge)

    def answer(i: int, j: int) -> Answer:
        one, other = sides[0][i], sides[1][j]
        cuts = clauses(one.text), clauses(other.text)
        here, there, near = nearest_words(left, right, i, j, cuts)
        return one.place(here), other.place(there), near

    return Scored(scores, Method.MODEL, answer, True)


def _unit(rows: "Matrix") -> "Matrix":
    import numpy as np

    out: Matrix = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)
    return out

"""From passages to scores of all pairs: at once, or stage by stage of the language model."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.compare.align import Combiner, probabilities, staged_probabilities
from diptych.compare.clauses import Parts, best_answer, clauses, cut_into_parts
from diptych.compare.encoder import Encoder
from diptych.compare.features import word_vectors
from diptych.compare.language_model import LanguageModel, divergence
from diptych.compare.matcher import Passages, nearest, nearest_words
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

Model = Encoder | LanguageModel
Sides = tuple[Sequence[Sentence], Sequence[Sentence]]


@dataclass(frozen=True, slots=True)
class Scored:
    """The scores after a stage. `answer` gives the nearest parts of two passages (indexes), None
    without a model. `final` tells that no stage comes after it.
    """

    scores: PairScores
    answer: Callable[[int, int], Answer] | None
    final: bool


def scored(
    model: Model | None, sides: Sides, weights: Weights, progress: Progress
) -> Iterator[Scored]:
    """The scores after each stage, the last one final. Neither side may be empty.

    Raises Cancelled where `progress` does, and ModelError where the model is needed and cannot
    be loaded.
    """
    if isinstance(model, LanguageModel):
        yield from _staged(model, sides, weights, progress)
    else:
        yield _at_once(model, sides, weights, progress)


def _at_once(encoder: Encoder | None, sides: Sides, weights: Weights, progress: Progress) -> Scored:
    parts = None if encoder is None else _encode(encoder, *sides, progress)
    combiner = Combiner.load(Method.WORDS if encoder is None else Method.MODEL)
    probability = probabilities(*sides, weights, combiner, parts)
    if parts is None:
        vectors = word_vectors(*sides, weights)
        return Scored(PairScores(probability, *vectors, combiner.threshold), None, True)
    one, other = parts
    scores = PairScores(probability, one.whole(), other.whole(), combiner.threshold)
    return Scored(scores, lambda i, j: best_answer(one, other, i, j), True)


def _staged(
    model: LanguageModel, sides: Sides, weights: Weights, progress: Progress
) -> Iterator[Scored]:
    import numpy as np

    texts = [[sentence.text for sentence in side] for side in sides]
    count = len(texts[0]) + len(texts[1])
    left = model.matcher.read(texts[0], _Shifted(progress, 0, count))
    right = model.matcher.read(texts[1], _Shifted(progress, len(left), count))
    link, diverge = model.matcher.pairs(left, right)
    progress.step(count, count, "passages")
    by_words = word_vectors(*sides, weights)
    first = staged_probabilities(*sides, by_words, model.first, link)
    vectors = _unit(left.means), _unit(right.means)

    def answer(i: int, j: int) -> Answer:
        return _nearest_parts(left, right, sides, i, j)

    crossing = model.crossing
    scores = PairScores(first, *vectors, model.first.threshold, diverge)
    yield Scored(scores, answer, crossing is None)
    if crossing is None:
        return
    candidates = nearest(first, crossing.nearest) & (first > 0)
    crossed, told = crossing.pairs(texts[0], texts[1], candidates, progress)
    second = staged_probabilities(*sides, by_words, model.second, link, crossed)
    # What the second stage was not asked about is no link; it keeps its place below all others.
    limit = np.float32(min(model.second.threshold, model.second.possible or 1.0) / 2)
    second[~candidates] = np.minimum(first, limit)[~candidates]
    both = divergence(diverge, told)
    yield Scored(PairScores(second, *vectors, model.second.threshold, both), answer, True)


@dataclass(frozen=True, slots=True)
class _Shifted:
    """Progress of one account as that of both."""

    told: Progress
    before: int
    total: int

    def step(self, done: int, total: int, what: str) -> None:
        self.told.step(self.before + done, self.total, what)


def _nearest_parts(left: Passages, right: Passages, sides: Sides, i: int, j: int) -> Answer:
    one, other = sides[0][i], sides[1][j]
    cuts = clauses(one.text), clauses(other.text)
    here, there, near = nearest_words(left, right, i, j, cuts)
    return one.place(here), other.place(there), near


def _unit(rows: "Matrix") -> "Matrix":
    import numpy as np

    out: Matrix = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)
    return out


def _encode(
    encoder: Encoder, left: Sequence[Sentence], right: Sequence[Sentence], progress: Progress
) -> tuple[Parts, Parts]:
    """The passages of both sides and their clauses, as vectors."""
    import numpy as np

    cut = cut_into_parts(left), cut_into_parts(right)
    texts = [
        span.shifted(-side[owner].start).of(side[owner].text)
        for side, (owners, spans) in zip((left, right), cut, strict=True)
        for owner, span in zip(owners, spans, strict=True)
    ]
    vectors = encoder.encode(texts, progress)
    border = len(cut[0][0])
    rows = vectors[:border], vectors[border:]
    one, other = (
        Parts(np.array(owners), tuple(spans), found)
        for (owners, spans), found in zip(cut, rows, strict=True)
    )
    return one, other

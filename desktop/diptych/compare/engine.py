"""Two accounts in, a comparison out."""

from dataclasses import replace

from diptych.compare.align import Combiner, linked_pairs, probabilities
from diptych.compare.clauses import Parts, best_answer, cut_into_parts
from diptych.compare.contrast import Context
from diptych.compare.encoder import Encoder
from diptych.compare.features import word_vectors
from diptych.compare.matters import matters
from diptych.compare.possible import possible_pairs, with_possible
from diptych.compare.relate import Pair, links
from diptych.compare.scores import PairScores
from diptych.compare.sentences import Sentence, one_name_each, read
from diptych.compare.words import Weights
from diptych.model import Account, Comparison, Method, Passage
from diptych.progress import NoProgress, Progress
from diptych.text.segment import passages


def compare(
    left: Account,
    right: Account,
    *,
    encoder: Encoder | None,
    meeting_date: str = "",
    progress: Progress | None = None,
) -> Comparison:
    """Cut two accounts into passages, link those on the same matter, and judge each link.

    Without `encoder` the accounts are compared by their words alone, and the comparison says so.
    `meeting_date` (ISO 8601, or "") is what "today" and weekdays are counted from. The same input
    gives the same comparison. Raises Cancelled where `progress` does.
    """
    told = progress or NoProgress()
    told.step(0, 1, "passages")
    cut = passages(left.text), passages(right.text)
    method = Method.WORDS if encoder is None else Method.MODEL
    compared = Comparison(left, right, cut[0], cut[1], (), method)
    if cut[0] and cut[1]:
        one = _read(left, cut[0], meeting_date)
        other = _read(right, cut[1], meeting_date)
        scores, parts, context = _scored(compared, one, other, encoder, told)
        told.step(0, 1, "links")
        found, offered = (
            links(
                one,
                other,
                [
                    Pair(i, j, float(scores.link[i, j]), parts and best_answer(*parts, i, j))
                    for i, j in pairs
                ],
                context,
            )
            for pairs in (
                linked_pairs(scores.link, scores.threshold),
                possible_pairs(scores.link, scores.threshold),
            )
        )
        compared = replace(compared, links=with_possible(found, offered))
        vectors = scores.left_vectors, scores.right_vectors
        compared = replace(compared, matters=matters(compared, (one, other), vectors))
    told.step(1, 1, "links")
    return compared


def pair_scores(
    comparison: Comparison,
    *,
    encoder: Encoder | None,
    meeting_date: str = "",
    progress: Progress | None = None,
) -> PairScores:
    """What a comparison rested on, worked out again. Arguments and errors as for `compare`."""
    one = _read(comparison.left, comparison.left_passages, meeting_date)
    other = _read(comparison.right, comparison.right_passages, meeting_date)
    return _scored(comparison, one, other, encoder, progress or NoProgress())[0]


def _scored(
    comparison: Comparison,
    one: list[Sentence],
    other: list[Sentence],
    encoder: Encoder | None,
    told: Progress,
) -> tuple[PairScores, tuple[Parts, Parts] | None, Context]:
    parts = None if encoder is None else _encode(encoder, one, other, told)
    context = Context(
        comparison.left.name,
        comparison.right.name,
        Weights([sentence.words for sentence in (*one, *other)]),
        one_name_each((one, other)),
    )
    combiner = Combiner.load(Method.WORDS if encoder is None else Method.MODEL)
    probability = probabilities(one, other, context.weights, combiner, parts)
    vectors = (
        word_vectors(one, other, context.weights)
        if parts is None
        else (parts[0].whole(), parts[1].whole())
    )
    return PairScores(probability, *vectors, combiner.threshold), parts, context


def _read(account: Account, cut: tuple[Passage, ...], meeting_date: str) -> list[Sentence]:
    return [read(p.span.of(account.text), p.span.start, p.kind, meeting_date) for p in cut]


def _encode(
    encoder: Encoder, left: list[Sentence], right: list[Sentence], progress: Progress
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

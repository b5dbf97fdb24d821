"""Two accounts in, a comparison out."""

from diptych.compare.align import Combiner, linked_pairs, probabilities
from diptych.compare.clauses import Parts, best_answer, cut_into_parts
from diptych.compare.contrast import Context
from diptych.compare.encoder import Encoder
from diptych.compare.relate import Pair, links
from diptych.compare.sentences import Sentence, one_name_each, read
from diptych.compare.words import Weights
from diptych.model import Account, Comparison, Link, Method, Passage
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
    found: tuple[Link, ...] = ()
    if cut[0] and cut[1]:
        one = _read(left, cut[0], meeting_date)
        other = _read(right, cut[1], meeting_date)
        parts = None if encoder is None else _encode(encoder, one, other, told)
        context = Context(
            left.name,
            right.name,
            Weights([sentence.words for sentence in (*one, *other)]),
            one_name_each((one, other)),
        )
        combiner = Combiner.load(method)
        probability = probabilities(one, other, context.weights, combiner, parts)
        told.step(0, 1, "links")
        pairs = [
            Pair(i, j, float(probability[i, j]), parts and best_answer(*parts, i, j))
            for i, j in linked_pairs(probability, combiner.threshold)
        ]
        found = links(one, other, pairs, context)
    told.step(1, 1, "links")
    return Comparison(left, right, cut[0], cut[1], found, method)


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

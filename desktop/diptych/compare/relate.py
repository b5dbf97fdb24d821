"""From linked pairs to links: agree or diverge, and the evidence that decided it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from diptych.compare.contrast import Context, Finding, findings
from diptych.compare.relation import DIVERGES_FROM, Judge
from diptych.compare.sentences import Sentence
from diptych.model import Evidence, EvidenceKind, Link, Relation, Span

_TOPIC_WORDS = 4
_SUREST = 0.99
"""Nothing that was only proposed is certain."""
_AS_A_WHOLE = (
    "No single word tells it, but the language model reads the two passages, taken as a whole, as"
    " telling this differently."
)
_THE_SAME = (
    "The language model reads the two passages, taken as a whole, as saying the same; that weighs"
    " more than the differences in words."
)
_NOT_ENOUGH = " Not enough to diverge."
_NEAR = "The language model finds these parts nearest in meaning ({near:.2f} of 1)."


Answer = tuple[Span, Span, float]
"""The nearest parts of two passages (account's offsets) and how near they are (a cosine)."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two linked passages: their indexes, how probable the link is, and which parts answer which.

    `answer` is None where there is no language model. `divergence` is the model's log odds that
    the two diverge, None where it was not asked.
    """

    left: int
    right: int
    probability: float
    answer: Answer | None
    divergence: float | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether a pair diverges, how probable that is (0 to 1), and what decided it."""

    relation: Relation
    diverges: float
    evidence: tuple[Evidence, ...]


def links(
    left: Sequence[Sentence], right: Sequence[Sentence], pairs: Sequence[Pair], context: Context
) -> tuple[Link, ...]:
    """Judge each pair; neighbours that answer one passage and have one relation become one link.

    Links come in the order of the left account.
    """
    context = with_names_told(left, right, context)
    judged = [_link(left[p.left], right[p.right], p, context) for p in pairs]
    out = _joined(_joined(judged, by_left=True), by_left=False)
    return tuple(sorted(out, key=lambda link: (link.left, link.right)))


def with_names_told(
    left: Sequence[Sentence], right: Sequence[Sentence], context: Context
) -> Context:
    """The context with all names that each account tells of."""
    told = (
        frozenset(context.key(name.key) for sentence in side for name in sentence.names)
        for side in (left, right)
    )
    one, other = told
    return replace(context, told=(one, other))


def judge(
    left: Sentence,
    right: Sentence,
    context: Context,
    answer: Answer | None = None,
    divergence: float | None = None,
) -> Judgement:
    """Agree or diverge, by the weights of all that was found: each piece of evidence took part.

    `divergence` is the language model's log odds that the pair diverges, None where it was not
    asked. Differences whose kind has no weight are not given.
    """
    return _judged(left, right, findings(left, right, context), answer, divergence)


def _judged(
    left: Sentence,
    right: Sentence,
    found: Sequence[Finding],
    answer: Answer | None,
    divergence: float | None,
) -> Judgement:
    probability, counted = Judge.load().verdict(found, left, right, divergence)
    relation = Relation.DIVERGE if probability >= DIVERGES_FROM else Relation.AGREE
    outweighed = _NOT_ENOUGH if relation is Relation.AGREE else ""
    evidence = [
        Evidence(f.kind, f.left, f.right, f.says + (outweighed if f.differs else ""), f.differs)
        for f in counted
    ]
    differs = any(reason.differs for reason in evidence)
    one, other, near = answer or (
        left.place(Span(0, len(left.text))),
        right.place(Span(0, len(right.text))),
        None,
    )
    if relation is Relation.DIVERGE and not differs:
        evidence.insert(0, Evidence(EvidenceKind.MEANING, one, other, _AS_A_WHOLE, True))
    elif relation is Relation.AGREE and differs and divergence is not None and divergence < 0:
        evidence.append(Evidence(EvidenceKind.MEANING, one, other, _THE_SAME))
    if near is not None:
        evidence.append(Evidence(EvidenceKind.MEANING, one, other, _NEAR.format(near=near)))
    return Judgement(relation, probability, tuple(evidence))


def _link(left: Sentence, right: Sentence, pair: Pair, context: Context) -> Link:
    found = findings(left, right, context)
    judged = _judged(left, right, found, pair.answer, pair.divergence)
    return Link(
        left=(pair.left,),
        right=(pair.right,),
        relation=judged.relation,
        confidence=min(_SUREST, round(pair.probability, 2)),
        evidence=judged.evidence,
        topic=_topic(left, right, found, context),
    )


def _joined(links: Sequence[Link], *, by_left: bool) -> list[Link]:
    """Join links that share one end, have one relation, and whose other ends are neighbours."""

    def ends(link: Link) -> tuple[tuple[int, ...], tuple[int, ...]]:
        return (link.left, link.right) if by_left else (link.right, link.left)

    out: list[Link] = []
    for link in sorted(links, key=lambda link: (*ends(link), link.relation)):
        shared, other = ends(link)
        last = out[-1] if out and ends(out[-1])[0] == shared else None
        if (
            last is None
            or len(shared) > 1
            or last.relation is not link.relation
            or other[0] != ends(last)[1][-1] + 1
        ):
            out.append(link)
            continue
        out[-1] = Link(
            left=tuple(sorted({*last.left, *link.left})),
            right=tuple(sorted({*last.right, *link.right})),
            relation=link.relation,
            confidence=min(last.confidence, link.confidence),
            evidence=_once((*last.evidence, *link.evidence)),
            topic=last.topic,
        )
    return out


def _once(evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """What differs first, then what is shared; the same sentence once."""
    said = {(reason.kind, reason.says): reason for reason in reversed(evidence)}
    kept = [reason for reason in evidence if said[reason.kind, reason.says] is reason]
    return tuple(sorted(kept, key=lambda r: (not r.differs, r.kind is EvidenceKind.MEANING)))


def _topic(left: Sentence, right: Sentence, found: Sequence[Finding], context: Context) -> str:
    """A label in the passages' own words: the most telling shared ones, else the left one's."""
    shared = {w.key for w in left.content} & {w.key for w in right.content}
    words = [w for w in left.content if w.key in shared] or list(left.content)
    chosen = sorted(words, key=lambda w: (-context.weights.of(w.key), w.span))[:_TOPIC_WORDS]
    kept = sorted({w.key: w for w in reversed(chosen)}.values(), key=lambda w: w.span)
    names = [
        finding.left.shifted(-left.start).of(left.text)
        for finding in found
        if finding.kind is EvidenceKind.NAME and finding.left is not None
    ]
    label = [w.text for w in kept if not any(w.text in name for name in names)]
    place = names[-1:] if len(label) < _TOPIC_WORDS else []
    return ", ".join(dict.fromkeys([*place, *label][:_TOPIC_WORDS]))

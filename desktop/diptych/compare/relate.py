"""From linked pairs to links: agree or diverge, and the evidence that decided it."""

from collections.abc import Sequence
from dataclasses import dataclass

from diptych.compare.contrast import Bearing, Context, Finding, findings
from diptych.compare.sentences import Sentence
from diptych.model import Evidence, EvidenceKind, Link, Relation, Span

_TOPIC_WORDS = 4
_NEAR = "The language model finds these parts nearest in meaning ({near:.2f} of 1)."


Answer = tuple[Span, Span, float]
"""The nearest parts of two passages (account's offsets) and how near they are (a cosine)."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two linked passages: their indexes, how probable the link is, and which parts answer which.

    `answer` is None where there is no language model.
    """

    left: int
    right: int
    probability: float
    answer: Answer | None


def links(
    left: Sequence[Sentence], right: Sequence[Sentence], pairs: Sequence[Pair], context: Context
) -> tuple[Link, ...]:
    """Judge each pair; neighbours that answer one passage and have one relation become one link.

    A pair diverges where a finding differs, and agrees where none does: all evidence given took
    part in that decision. Links come in the order of the left account.
    """
    judged = [_judge(left[p.left], right[p.right], p, context) for p in pairs]
    out = _joined(_joined(judged, by_left=True), by_left=False)
    return tuple(sorted(out, key=lambda link: (link.left, link.right)))


def _judge(left: Sentence, right: Sentence, pair: Pair, context: Context) -> Link:
    found = findings(left, right, context)
    differs = any(finding.bearing is Bearing.DIFFERS for finding in found)
    evidence = [
        Evidence(f.kind, f.left, f.right, f.says, f.bearing is Bearing.DIFFERS) for f in found
    ]
    if pair.answer is not None:
        one, other, near = pair.answer
        evidence.append(Evidence(EvidenceKind.MEANING, one, other, _NEAR.format(near=near)))
    return Link(
        left=(pair.left,),
        right=(pair.right,),
        relation=Relation.DIVERGE if differs else Relation.AGREE,
        confidence=round(pair.probability, 2),
        evidence=tuple(evidence),
        topic=_topic(left, right, found, context),
    )


def _joined(links: Sequence[Link], *, by_left: bool) -> list[Link]:
    """Join links that share one end, have one relation, and whose other ends are neighbours."""

    def ends(link: Link) -> tuple[tuple[int, ...], tuple[int, ...]]:
        return (link.left, link.right) if by_left else (link.right, link.left)

    out: list[Link] = []
    for link in sorted(links, key=lambda link: (*ends(link), link.relation)):
        shared, other = ends(link)
        last = next((earlier for earlier in reversed(out) if ends(earlier)[0] == shared), None)
        if (
            last is None
            or len(shared) > 1
            or last.relation is not link.relation
            or other[0] != ends(last)[1][-1] + 1
        ):
            out.append(link)
            continue
        out[out.index(last)] = Link(
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

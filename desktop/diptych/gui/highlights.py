"""From a selected link to the words that are marked in the accounts. The text is never touched."""

from dataclasses import dataclass
from typing import TypeVar

from diptych.compare.dates import Date, dates
from diptych.compare.quantities import Quantity, quantities
from diptych.model import Evidence, EvidenceKind, JudgedLink, Meeting, Relation, Side, Span

_Value = TypeVar("_Value", Quantity, Date)
_MARKS = '“”„«»"‘‚‹'


@dataclass(frozen=True, slots=True)
class Underline:
    """Words to be underlined: dotted where they speak for agreement, whole where against it."""

    span: Span
    agrees: bool


def underlines(meeting: Meeting, link: JudgedLink, side: Side) -> tuple[Underline, ...]:
    """The words of one account that the link's evidence rests on, in order, not overlapping.

    Where two pieces of evidence rest on the same words, the one that diverges is shown. Evidence
    on the meaning of whole passages is not: it rests on no words.
    """
    found: list[Underline] = []
    for piece in link.proposal.evidence:
        span = piece.left if side is Side.LEFT else piece.right
        if span is not None and len(span) and piece.kind is not EvidenceKind.MEANING:
            agrees = link.relation is not Relation.DIVERGE or _shared(piece, meeting)
            found.append(Underline(span, agrees))
    kept: list[Underline] = []
    for mark in sorted(found, key=lambda m: (m.agrees, m.span)):
        kept.extend(Underline(rest, mark.agrees) for rest in _without(mark.span, kept))
    return tuple(sorted(kept, key=lambda m: m.span))


def _shared(piece: Evidence, meeting: Meeting) -> bool:
    """Whether evidence of a diverging link is what the two accounts have in common all the same."""
    if piece.left is None or piece.right is None:
        return False
    left = piece.left.of(meeting.comparison.left.text)
    right = piece.right.of(meeting.comparison.right.text)
    same = left.casefold() == right.casefold()
    match piece.kind:
        case EvidenceKind.WORDING | EvidenceKind.NAME | EvidenceKind.MEANING:
            return True
        case EvidenceKind.NEGATION:
            return False
        case EvidenceKind.QUOTATION:
            return same or (left[0] in _MARKS and right[0] in _MARKS)
        case EvidenceKind.NUMBER:
            return same or _one_value(quantities(left), quantities(right))
        case EvidenceKind.DATE:
            return same or _one_value(dates(left, meeting.date), dates(right, meeting.date))


def _one_value(left: tuple[_Value, ...], right: tuple[_Value, ...]) -> bool:
    return len(left) == len(right) == 1 and left[0].same(right[0])


def _without(span: Span, taken: list[Underline]) -> list[Span]:
    """What is left of `span` beside the marks that are there already."""
    rest = [span]
    for mark in taken:
        rest = [
            piece
            for part in rest
            for piece in (
                (part,)
                if not part.overlaps(mark.span)
                else (
                    Span(part.start, min(part.end, mark.span.start)),
                    Span(max(part.start, mark.span.end), part.end),
                )
            )
            if piece.start < piece.end
        ]
    return rest

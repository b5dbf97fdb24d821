"""From a selected link to the words that are marked in the accounts. The text is never touched."""

from dataclasses import dataclass

from diptych.model import Comparison, EvidenceKind, JudgedLink, Relation, Side, Span


@dataclass(frozen=True, slots=True)
class Underline:
    """Words to be underlined: dotted where they speak for agreement, whole where against it."""

    span: Span
    agrees: bool


def underlines(link: JudgedLink, comparison: Comparison, side: Side) -> tuple[Underline, ...]:
    """The words of one account that the link's evidence rests on, in order, not overlapping.

    Where two pieces of evidence rest on the same words, the one that diverges is shown.
    """
    found: list[Underline] = []
    for piece in link.proposal.evidence:
        span = piece.left if side is Side.LEFT else piece.right
        if span is None or not len(span):
            continue
        agrees = link.relation is not Relation.DIVERGE or _supports(
            piece.kind, piece.left, piece.right, comparison
        )
        found.append(Underline(span, agrees))
    kept: list[Underline] = []
    for mark in sorted(found, key=lambda m: (m.agrees, m.span)):
        kept.extend(Underline(rest, mark.agrees) for rest in _without(mark.span, kept))
    return tuple(sorted(kept, key=lambda m: m.span))


def _supports(
    kind: EvidenceKind, left: Span | None, right: Span | None, comparison: Comparison
) -> bool:
    """Whether evidence in a diverging link is what the two have in common all the same."""
    match kind:
        case EvidenceKind.WORDING | EvidenceKind.MEANING:
            return True
        case EvidenceKind.NEGATION | EvidenceKind.QUOTATION:
            return False
        case EvidenceKind.NUMBER | EvidenceKind.DATE | EvidenceKind.NAME:
            if left is None or right is None:
                return False
            words = (left.of(comparison.left.text), right.of(comparison.right.text))
            return words[0].casefold() == words[1].casefold()


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

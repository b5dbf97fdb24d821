"""From a selected link to the words that are marked in the accounts. The text is never touched."""

from dataclasses import dataclass

from diptych.model import EvidenceKind, JudgedLink, Side, Span


@dataclass(frozen=True, slots=True)
class Underline:
    """Words to be underlined: dotted where they speak for agreement, whole where against it."""

    span: Span
    agrees: bool


def underlines(link: JudgedLink, side: Side) -> tuple[Underline, ...]:
    """The words of one account that the link's evidence rests on, in order, not overlapping.

    Where two pieces of evidence rest on the same words, the one that diverges is shown. Evidence
    on the meaning of whole passages is not: it rests on no words.
    """
    found: list[Underline] = []
    for piece in link.proposal.evidence:
        span = piece.left if side is Side.LEFT else piece.right
        if span is not None and len(span) and piece.kind is not EvidenceKind.MEANING:
            found.append(Underline(span, not piece.differs))
    kept: list[Underline] = []
    for mark in sorted(found, key=lambda m: (m.agrees, m.span)):
        kept.extend(Underline(rest, mark.agrees) for rest in _without(mark.span, kept))
    return tuple(sorted(kept, key=lambda m: m.span))


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

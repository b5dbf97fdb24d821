"""From a selected link to the words that are marked in the accounts. The text is never touched."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from diptych.model import Evidence, EvidenceKind, JudgedLink, Side, Span


@dataclass(frozen=True, slots=True)
class Underline:
    """Words to be underlined: dotted where they speak for agreement, whole where against it.

    `says` has the sentences of the evidence that rests on them, `kinds` what it rests on.
    """

    span: Span
    agrees: bool
    says: tuple[str, ...] = field(default=(), compare=False)
    kinds: tuple[EvidenceKind, ...] = field(default=(), compare=False)


def underlines(link: JudgedLink, side: Side) -> tuple[Underline, ...]:
    """The words of one account that the link's evidence rests on, in order, not overlapping.

    Where two pieces of evidence rest on the same words, the one that diverges is shown. Evidence
    on the meaning of whole passages is not: it rests on no words.
    """
    pieces: list[tuple[Span, Evidence]] = []
    for piece in link.proposal.evidence:
        span = piece.left if side is Side.LEFT else piece.right
        if span is not None and len(span) and piece.kind is not EvidenceKind.MEANING:
            pieces.append((span, piece))
    kept: list[Underline] = []
    for span, piece in sorted(pieces, key=lambda p: (not p[1].differs, p[0])):
        kept.extend(Underline(rest, not piece.differs) for rest in _without(span, kept))
    return tuple(_with_reasons(mark, pieces) for mark in sorted(kept, key=lambda m: m.span))


def _with_reasons(mark: Underline, pieces: Sequence[tuple[Span, Evidence]]) -> Underline:
    """The mark with what is said of its words, first what it is drawn for."""
    of_it = [piece for span, piece in pieces if span.overlaps(mark.span)]
    of_it.sort(key=lambda piece: piece.differs is mark.agrees)
    drawn_for = dict.fromkeys(p.kind for p in of_it if p.differs is not mark.agrees)
    return replace(
        mark, says=tuple(dict.fromkeys(p.says for p in of_it if p.says)), kinds=tuple(drawn_for)
    )


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

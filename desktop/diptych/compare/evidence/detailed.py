"""Particulars that one side alone gives."""

from collections.abc import Iterable

from diptych.compare.evidence.finding import Bearing, Context, Finding, views
from diptych.compare.sentences import Sentence
from diptych.model import EvidenceKind, Span

_MANY = 2
_SHOWN = 3


def detail(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    """One side gives two particulars or more, and the other side none that it has not."""
    own = _particulars(left, right, context), _particulars(right, left, context)
    for view, its, theirs in zip(views(left, right, context), own, reversed(own), strict=True):
        if len(its) < _MANY or theirs:
            continue
        told = ", ".join(f"“{span.of(view.own.text)}”" for span in its[:_SHOWN])
        span = Span(min(s.start for s in its), max(s.end for s in its))
        says = f"{view.name} alone gives {told}."
        yield view.finding(EvidenceKind.DETAIL, Bearing.SHARED, span, None, says, "detail")


def _particulars(own: Sentence, other: Sentence, context: Context) -> list[Span]:
    """Numbers, dates and names that the other sentence has no counterpart of."""
    named = {context.key(name.key) for name in other.names}
    spans = [
        *(q.span for q in own.quantities if not any(q.comparable(o) for o in other.quantities)),
        *(d.span for d in own.dates if not any(d.comparable(o) for o in other.dates)),
        *(name.span for name in own.names if context.key(name.key) not in named),
    ]
    return sorted(spans)

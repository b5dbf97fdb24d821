"""Numbers and dates: what two passages give of one thing."""

from collections.abc import Iterable
from typing import TypeVar

from diptych.compare.dates import Date
from diptych.compare.evidence.finding import Context, Finding, differing, shared
from diptych.compare.quantities import Quantity
from diptych.compare.sentences import Sentence
from diptych.model import EvidenceKind, Span

T = TypeVar("T", Quantity, Date)

_FAR = 12.0
"""Durations further apart than this factor measure different things: a call, a term of office."""


def numbers(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    """Quantities of the same unit, or counts of the same things; then amounts in two currencies."""
    kind = EvidenceKind.NUMBER
    used: set[Span] = set()
    for a, b, same in _matched(left.quantities, right.quantities):
        used |= {a.span, b.span}
        if same:
            yield _both(kind, left, right, a.span, b.span, "number.same")
            continue
        lower, higher = sorted((a.low, b.low))
        if a.unit == "duration" and higher > _FAR * max(lower, 1):
            continue
        rule = "number.duration" if a.unit == "duration" else "number.amount"
        rule = rule if a.unit else "number.count"
        yield _unlike(kind, left, right, a.span, b.span, rule, context)
    rest = [
        [q for q in side.quantities if q.span not in used and q.unit != "duration"]
        for side in (left, right)
    ]
    if len(rest[0]) == len(rest[1]) == 1:
        (a,), (b,) = rest
        if bool(a.unit) is bool(b.unit):
            if a.unit and a.low == b.low:
                yield _unlike(kind, left, right, a.span, b.span, "number.unit", context)
            elif not a.unit and not (a.low <= b.high and b.low <= a.high):
                yield _unlike(kind, left, right, a.span, b.span, "number.other", context)


def dates(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    """Dates that share a part; only those given equally finely can differ."""
    for a, b, same in _matched(left.dates, right.dates):
        if same:
            yield _both(EvidenceKind.DATE, left, right, a.span, b.span, "date.same")
        elif a.fineness == b.fineness or _near_weekday(a, b) or _near_weekday(b, a):
            # the day of the call and the month of an earlier summit are no conflict
            rule = f"date.{a.fineness}"
            yield _unlike(EvidenceKind.DATE, left, right, a.span, b.span, rule, context)


def _near_weekday(a: Date, b: Date) -> bool:
    """Whether one is a weekday alone and the other a day close to the meeting."""
    return a.fineness == "weekday" and b.near


def _matched(left: tuple[T, ...], right: tuple[T, ...]) -> Iterable[tuple[T, T, bool]]:
    """Pairs that measure the same thing, equal ones first; what is left over is detail."""
    free = list(right)
    rest = []
    for a in left:
        equal = next((b for b in free if a.comparable(b) and a.same(b)), None)
        if equal is None:
            rest.append(a)
        else:
            free.remove(equal)
            yield a, equal, True
    for a in rest:
        other = next((b for b in free if a.comparable(b)), None)
        if other is not None:
            free.remove(other)
            yield a, other, False


def _both(
    kind: EvidenceKind, left: Sentence, right: Sentence, a: Span, b: Span, rule: str
) -> Finding:
    one, other = a.of(left.text), b.of(right.text)
    says = f"Both give “{one}”." if one == other else f"“{one}” and “{other}” can be the same."
    return shared(kind, left, right, a, b, says, rule)


def _unlike(
    kind: EvidenceKind, left: Sentence, right: Sentence, a: Span, b: Span, rule: str, c: Context
) -> Finding:
    one, other = a.of(left.text), b.of(right.text)
    says = f"{c.left_name} gives “{one}”, {c.right_name} “{other}”."
    return differing(kind, left, right, a, b, says, rule)

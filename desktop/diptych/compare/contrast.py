"""What two linked passages share and in what they differ, each finding with the words it rests on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from diptych.compare.dates import Date
from diptych.compare.quantities import Quantity
from diptych.compare.sentences import Sentence
from diptych.compare.words import FUNCTION_WORDS, Weights, Word
from diptych.model import EvidenceKind, Span

T = TypeVar("T", Quantity, Date)

_MOST_RUNS = 3
_MOST_NAMES = 4
_FAR = 12.0
"""Durations further apart than this factor measure different things: a call and a term of office."""


class Bearing(StrEnum):
    """Whether a finding speaks for agreement or for divergence."""

    SHARED = "shared"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that two passages share or differ in. Spans are the account's own."""

    kind: EvidenceKind
    bearing: Bearing
    left: Span | None
    right: Span | None
    says: str


@dataclass(frozen=True, slots=True)
class Context:
    """What a pair of passages is read against: the sides' names, word weights, names that are one."""

    left_name: str
    right_name: str
    weights: Weights
    aliases: Mapping[str, str]


def findings(left: Sentence, right: Sentence, context: Context) -> tuple[Finding, ...]:
    """All findings on a pair of passages: differences first, then what is shared."""
    found = [
        *_numbers(left, right, context),
        *_dates(left, right, context),
        *_denials(left, right, context),
        *_set_apart(left, right, context),
        *_names(left, right, context),
        *_wording(left, right, context.weights),
    ]
    return tuple(sorted(found, key=lambda finding: finding.bearing is Bearing.SHARED))


def _numbers(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    for a, b, same in _matched(left.quantities, right.quantities):
        if not same and a.unit == "duration" and max(a.low, b.low) > _FAR * max(min(a.low, b.low), 1):
            continue
        yield _given(EvidenceKind.NUMBER, left, right, a.span, b.span, same, context)


def _dates(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    for a, b, same in _matched(left.dates, right.dates):
        yield _given(EvidenceKind.DATE, left, right, a.span, b.span, same, context)


def _matched(
    left: tuple[T, ...], right: tuple[T, ...]
) -> Iterable[tuple[T, T, bool]]:
    """Pairs that measure the same thing, equal ones first; what is left over on one side is detail."""
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


def _given(
    kind: EvidenceKind,
    left: Sentence,
    right: Sentence,
    a: Span,
    b: Span,
    same: bool,
    context: Context,
) -> Finding:
    one, other = a.of(left.text), b.of(right.text)
    if same:
        says = f"Both give “{one}”." if one == other else f"“{one}” and “{other}” can be the same."
    else:
        says = f"{context.left_name} gives “{one}”, {context.right_name} “{other}”."
    bearing = Bearing.SHARED if same else Bearing.DIFFERS
    return Finding(kind, bearing, left.place(a), right.place(b), says)


def _denials(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    """A word that one side denies and the other side uses without a denial."""
    for one, other, name, rival, flipped in (
        (left, right, context.left_name, context.right_name, False),
        (right, left, context.right_name, context.left_name, True),
    ):
        denied_there = {key for denial in other.denials for key in denial.governed}
        for denial in one.denials:
            if denied_there & set(denial.governed):
                continue
            plain = next(
                (word for word in other.content if word.key in denial.governed[:2]), None
            )
            if plain is None:
                continue
            says = (
                f"{name} denies: “{denial.span.of(one.text)}”; {rival} says “{plain.text}” without a denial."
            )
            a, b = one.place(denial.span), other.place(plain.span)
            yield Finding(
                EvidenceKind.NEGATION, Bearing.DIFFERS, *((b, a) if flipped else (a, b)), says
            )


def _set_apart(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    """Words that one side sets apart, as not its own, and the other does not."""
    for one, other, name, rival, flipped in (
        (left, right, context.left_name, context.right_name, False),
        (right, left, context.right_name, context.left_name, True),
    ):
        for apart in one.set_apart:
            match = next((o for o in other.set_apart if o.stems & apart.stems), None)
            if match is not None:
                if not flipped:
                    yield Finding(
                        EvidenceKind.QUOTATION, Bearing.SHARED, one.place(apart.span),
                        other.place(match.span), f"Both set “{apart.text}” apart.",
                    )  # fmt: skip
                continue
            plain = next((w for w in other.content if w.key in apart.stems), None)
            how = "puts" if apart.marks else "calls"
            what = f"“{apart.text}” in quotation marks" if apart.marks else f"it “{apart.span.of(one.text)}”"
            if plain is not None:
                says = f"{name} {how} {what}; {rival} says “{plain.text}” without."
            else:
                says = f"{name} {how} {what}; {rival} does not."
            a = one.place(apart.span)
            b = None if plain is None else other.place(plain.span)
            yield Finding(
                EvidenceKind.QUOTATION, Bearing.DIFFERS, *((b, a) if flipped else (a, b)), says
            )


def _names(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    def key(name: str) -> str:
        return context.aliases.get(name, name)

    there = {key(name.key): name for name in reversed(right.names)}
    seen: set[str] = set()
    for name in left.names:
        match = there.get(key(name.key))
        if match is None or key(name.key) in seen or len(seen) == _MOST_NAMES:
            continue
        seen.add(key(name.key))
        a, b = name.span.of(left.text), match.span.of(right.text)
        says = f"Both name {a}." if a == b else f"Both name {name.shown}: “{a}” and “{b}”."
        yield Finding(
            EvidenceKind.NAME, Bearing.SHARED, left.place(name.span), right.place(match.span), says
        )


def _wording(left: Sentence, right: Sentence, weights: Weights) -> Iterable[Finding]:
    """The most telling runs of words that both share, not overlapping."""
    names = [name.span for name in left.names]
    runs = sorted(
        _runs(left.words, right.words),
        key=lambda run: (-_weight(left.words[run[0] : run[0] + run[2]], weights), run),
    )
    used_left: list[Span] = []
    used_right: list[Span] = []
    for i, j, length in runs:
        i, j, length = _trimmed(left.words, i, j, length)
        if length == 0 or len(used_left) == _MOST_RUNS:
            continue
        a = Span(left.words[i].span.start, left.words[i + length - 1].span.end)
        b = Span(right.words[j].span.start, right.words[j + length - 1].span.end)
        taken = any(a.overlaps(s) for s in used_left) or any(b.overlaps(s) for s in used_right)
        if taken or any(name.start <= a.start and a.end <= name.end for name in names):
            continue
        used_left.append(a)
        used_right.append(b)
        one, other = a.of(left.text), b.of(right.text)
        says = f"Both say “{one}”." if one.lower() == other.lower() else f"“{one}” and “{other}” share their words."
        yield Finding(EvidenceKind.WORDING, Bearing.SHARED, left.place(a), right.place(b), says)


def _weight(run: tuple[Word, ...], weights: Weights) -> float:
    return sum(weights.of(word.key) for word in run if word.content)


def _runs(left: tuple[Word, ...], right: tuple[Word, ...]) -> Iterable[tuple[int, int, int]]:
    """Runs of equal stems that can be lengthened at neither end: (left index, right index, length)."""
    places: dict[str, list[int]] = {}
    for j, word in enumerate(right):
        places.setdefault(word.key, []).append(j)
    for i, word in enumerate(left):
        for j in places.get(word.key, ()):
            if i and j and left[i - 1].key == right[j - 1].key:
                continue
            length = 1
            while i + length < len(left) and j + length < len(right) and left[i + length].key == right[j + length].key:
                length += 1
            yield i, j, length


def _trimmed(words: tuple[Word, ...], i: int, j: int, length: int) -> tuple[int, int, int]:
    while length and words[i].text.lower() in FUNCTION_WORDS:
        i, j, length = i + 1, j + 1, length - 1
    while length and words[i + length - 1].text.lower() in FUNCTION_WORDS:
        length -= 1
    return (i, j, length) if any(w.content for w in words[i : i + length]) else (i, j, 0)

"""What two linked passages share and in what they differ.

Each finding comes with the words that it rests on.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile
from typing import TypeVar

from diptych.compare.dates import Date
from diptych.compare.quantities import Quantity
from diptych.compare.sentences import Sentence
from diptych.compare.worddiff import changes
from diptych.compare.words import Weights, Word
from diptych.model import EvidenceKind, Span

T = TypeVar("T", Quantity, Date)

_MOST_RUNS = 3
_MOST_NAMES = 4
_MOST_DENIED = 2
"""Words after a denial, but for names, that it surely denies."""
_FAR = 12.0
"""Durations further apart than this factor measure different things: a call, a term of office."""


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
    """What a pair of passages is read against: sides' names, word weights, names that are one."""

    left_name: str
    right_name: str
    weights: Weights
    aliases: Mapping[str, str]


def findings(left: Sentence, right: Sentence, context: Context) -> tuple[Finding, ...]:
    """All findings on a pair of passages: differences first, then what is shared."""
    views = _views(left, right, context)
    found = [
        *_numbers(left, right, context),
        *_dates(left, right, context),
        *(finding for view in views for finding in _denials(view)),
        *(finding for view in views for finding in _set_apart(view)),
        *_other_words(left, right, context),
        *_names(left, right, context),
    ]
    wording = list(_wording(left, right, context.weights))
    found += [finding for finding, telling in wording if telling]
    if not found:
        found += [finding for finding, _ in wording]
    return tuple(sorted(found, key=lambda finding: finding.bearing is Bearing.SHARED))


def _numbers(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    for a, b, same in _matched(left.quantities, right.quantities):
        lower, higher = sorted((a.low, b.low))
        if not same and a.unit == "duration" and higher > _FAR * max(lower, 1):
            continue
        yield _given(EvidenceKind.NUMBER, left, right, a.span, b.span, same, context)


def _other_words(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    """Words in the place of others in nearly one text, but for what is read as more than words."""
    read = [
        {
            span.start
            for found in (side.quantities, side.dates, side.names)
            for span in (mention.span for mention in found)
        }
        for side in (left, right)
    ]
    for change in changes(left.words, right.words):
        a, b = change.left, change.right
        if any(a.start <= start < a.end for start in read[0]) and any(
            b.start <= start < b.end for start in read[1]
        ):
            continue
        says = (
            f"In nearly the same sentence {context.left_name} says “{a.of(left.text)}”,"
            f" {context.right_name} “{b.of(right.text)}”."
        )
        yield Finding(EvidenceKind.WORDING, Bearing.DIFFERS, left.place(a), right.place(b), says)


def _dates(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    for a, b, same in _matched(left.dates, right.dates):
        if not same and a.fineness != b.fineness:
            continue  # the day of the call and the month of an earlier summit are no conflict
        yield _given(EvidenceKind.DATE, left, right, a.span, b.span, same, context)


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


@dataclass(frozen=True, slots=True)
class _View:
    """A pair of passages as one side sees it: `own` against `other`."""

    own: Sentence
    other: Sentence
    name: str
    rival: str
    flipped: bool

    def finding(
        self, kind: EvidenceKind, bearing: Bearing, own: Span, other: Span | None, says: str
    ) -> Finding:
        """Spans are those of the two sentences."""
        a = self.own.place(own)
        b = None if other is None else self.other.place(other)
        left, right = (b, a) if self.flipped else (a, b)
        return Finding(kind, bearing, left, right, says)


def _views(left: Sentence, right: Sentence, context: Context) -> tuple[_View, _View]:
    return (
        _View(left, right, context.left_name, context.right_name, False),
        _View(right, left, context.right_name, context.left_name, True),
    )


def _denials(view: _View) -> Iterable[Finding]:
    """A word that one side denies and the other side uses without a denial."""
    denied_there = {key for denial in view.other.denials for key in denial.governed}
    names = {word.key for word in _in_names(view.own)}
    in_names = set(_in_names(view.other))
    said = [word for word in view.other.content if word not in in_names]
    for denial in view.own.denials:
        if denied_there & set(denial.governed):
            continue
        denied = [key for key in denial.governed if key not in names][:_MOST_DENIED]
        plain = next((word for word in said if word.key in denied), None)
        if plain is None:
            continue
        says = (
            f"{view.name} says “{denial.span.of(view.own.text)}”; "
            f"{view.rival} says “{plain.text}” without a denial."
        )
        yield view.finding(EvidenceKind.NEGATION, Bearing.DIFFERS, denial.span, plain.span, says)


def _in_names(sentence: Sentence) -> Iterator[Word]:
    """The words of its names: to deny something of a country is not to deny the country."""
    for word in sentence.words:
        if any(word.span.overlaps(name.span) for name in sentence.names):
            yield word


def _set_apart(view: _View) -> Iterable[Finding]:
    """Words that one side sets apart, as not its own, and the other does not."""
    kind = EvidenceKind.QUOTATION
    for apart in view.own.set_apart:
        match = next((o for o in view.other.set_apart if o.stems & apart.stems), None)
        if match is not None:
            if not view.flipped:
                says = f"Both set “{apart.text}” apart."
                yield view.finding(kind, Bearing.SHARED, apart.span, match.span, says)
            continue
        if apart.marks:
            says = f"{view.name} puts “{apart.text}” in quotation marks; {view.rival} "
        else:
            says = f"{view.name} calls it “{apart.span.of(view.own.text)}”; {view.rival} "
        plain = next((w for w in view.other.content if w.key in apart.stems), None)
        says += "does not." if plain is None else f"says “{plain.text}” without."
        span = None if plain is None else plain.span
        yield view.finding(kind, Bearing.DIFFERS, apart.span, span, says)


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


def _wording(left: Sentence, right: Sentence, weights: Weights) -> Iterable[tuple[Finding, bool]]:
    """The most telling runs of words that both share, not overlapping.

    With each comes whether it tells much: a single word does only where it is a rare one.
    """
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
        if one.lower() == other.lower():
            says = f"Both say “{one}”."
        else:
            says = f"“{one}” and “{other}” share their words."
        a, b = left.place(a), right.place(b)
        telling = length > 1 or weights.of(left.words[i].key) >= weights.middle
        yield Finding(EvidenceKind.WORDING, Bearing.SHARED, a, b, says), telling


def _weight(run: tuple[Word, ...], weights: Weights) -> float:
    return sum(weights.of(word.key) for word in run if word.content)


def _runs(left: tuple[Word, ...], right: tuple[Word, ...]) -> Iterable[tuple[int, int, int]]:
    """Runs of equal stems that can be lengthened at neither end.

    Each is (index in `left`, index in `right`, length in words).
    """
    places: dict[str, list[int]] = {}
    for j, word in enumerate(right):
        places.setdefault(word.key, []).append(j)
    for i, word in enumerate(left):
        for j in places.get(word.key, ()):
            if i and j and left[i - 1].key == right[j - 1].key:
                continue
            pairs = zip(left[i:], right[j:], strict=False)
            yield i, j, len(list(takewhile(lambda pair: pair[0].key == pair[1].key, pairs)))


def _trimmed(words: tuple[Word, ...], i: int, j: int, length: int) -> tuple[int, int, int]:
    while length and words[i].function:
        i, j, length = i + 1, j + 1, length - 1
    while length and words[i + length - 1].function:
        length -= 1
    return (i, j, length) if any(w.content for w in words[i : i + length]) else (i, j, 0)

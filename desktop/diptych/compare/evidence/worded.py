"""Wording: runs of words that both share, and what differs in nearly the same text."""

from collections.abc import Iterable
from itertools import takewhile

from diptych.compare.evidence.finding import Context, Finding, differing, shared
from diptych.compare.evidence.framed import groups
from diptych.compare.evidence.named import sort_names
from diptych.compare.evidence.settled import weight_of
from diptych.compare.numerals import is_numeral
from diptych.compare.polarity import is_cue
from diptych.compare.sentences import Sentence
from diptych.compare.tables import word_list
from diptych.compare.worddiff import Edit, edits, span_of, tells
from diptych.compare.words import Weights, Word
from diptych.model import EvidenceKind, Span

_MOST_RUNS = 3


def replaced(left: Sentence, right: Sentence, context: Context) -> tuple[Finding, ...] | None:
    """What was changed in nearly the same text, each by its kind; None for unlike texts.

    Words that one side has and the other has not are more detail, unless they deny.
    """
    found = edits(left.words, right.words)
    if found is None:
        return None
    if len(found) > 1 and sorted(w.key for w in left.words) == sorted(w.key for w in right.words):
        return _crossed(left, right, found, context)
    out = []
    for edit in found:
        if edit.left and edit.right:
            if tells(edit.left) or tells(edit.right):
                out.append(_change(edit, left, right, context))
        elif any(is_cue(word.text) for word in (*edit.left, *edit.right)):
            out.append(_denied(edit, left, right, context))
    return tuple(finding for finding in out if finding is not None)


def _crossed(
    left: Sentence, right: Sentence, found: tuple[Edit, ...], context: Context
) -> tuple[Finding, ...]:
    """The same words in another order: who acts has changed where those who can act changed places.

    A time or a place that is told earlier or later is no difference.
    """
    if _who(left) == _who(right):
        return ()
    moved = [e.left for e in found if tells(e.left)], [e.right for e in found if tells(e.right)]
    if not moved[0] or not moved[1]:
        return ()
    a, b = span_of(moved[0][0]), span_of(moved[1][0])
    says = (
        f"The same words, but {context.left_name} has “{a.of(left.text)}” where"
        f" {context.right_name} has “{b.of(right.text)}”: who acts on whom is changed."
    )
    return (differing(EvidenceKind.ACTOR, left, right, a, b, says, "text.actor"),)


def _who(sentence: Sentence) -> list[str]:
    """The names and titles of those who can act, in the order in which they are told."""
    places = {name.span for name in sort_names(sentence).places}
    names = [name.span for name in sentence.names if name.span not in places]
    return [
        word.key
        for word in sentence.words
        if word.text.lower() in word_list("titles") or any(word.span.overlaps(n) for n in names)
    ]


def _denied(edit: Edit, left: Sentence, right: Sentence, context: Context) -> Finding:
    has = bool(edit.left)
    own, sentence = (edit.left, left) if has else (edit.right, right)
    name, rival = context.left_name, context.right_name
    name, rival = (name, rival) if has else (rival, name)
    span = span_of(own)
    says = f"In nearly the same sentence {name} has “{span.of(sentence.text)}”, {rival} has not."
    a, b = (span, None) if has else (None, span)
    return differing(EvidenceKind.NEGATION, left, right, a, b, says, "text.negation")


def _change(edit: Edit, left: Sentence, right: Sentence, context: Context) -> Finding | None:
    a, b = span_of(edit.left), span_of(edit.right)
    for kind, mentions in (
        (EvidenceKind.NUMBER, lambda side: [q.span for q in side.quantities]),
        (EvidenceKind.DATE, lambda side: [d.span for d in side.dates]),
        (EvidenceKind.PLACE, lambda side: [n.span for n in sort_names(side).places]),
        (EvidenceKind.NAME, lambda side: [n.span for n in side.names]),
    ):
        one = [span for span in mentions(left) if span.overlaps(a)]
        other = [span for span in mentions(right) if span.overlaps(b)]
        if not one or not other or _only_the_things(kind, edit, left, right):
            continue
        if len(one) == len(other) == 1 and _same(kind, one[0], other[0], left, right, context):
            return None
        p, q = _over([*one, a]), _over([*other, b])
        says = (
            f"{context.left_name} gives “{p.of(left.text)}”,"
            f" {context.right_name} “{q.of(right.text)}”."
        )
        return differing(kind, left, right, p, q, says, f"text.{kind}")
    kind = _kind_of_words(a, b, edit, left, right)
    if kind is EvidenceKind.WORDING and _numerals(edit.left) and _numerals(edit.right):
        kind = EvidenceKind.NUMBER
    says = (
        f"In nearly the same sentence {context.left_name} says “{a.of(left.text)}”,"
        f" {context.right_name} “{b.of(right.text)}”."
    )
    return differing(kind, left, right, a, b, says, f"text.{kind}")


def _same(
    kind: EvidenceKind, a: Span, b: Span, left: Sentence, right: Sentence, context: Context
) -> bool:
    """Whether two mentions of a kind give the same: "two hours" and "120 minutes"."""
    if kind is EvidenceKind.NUMBER:
        one = next(q for q in left.quantities if q.span == a)
        other = next(q for q in right.quantities if q.span == b)
        if (one.low, one.high) == (other.low, other.high):
            return one.comparable(other)
        ranges = one.low < one.high and other.low < other.high
        exact = one.low == one.high and other.low == other.high
        return one.comparable(other) and not ranges and not exact and one.same(other)
    if kind is EvidenceKind.DATE:
        day = next(d for d in left.dates if d.span == a)
        its = next(d for d in right.dates if d.span == b)
        return day.comparable(its) and day.same(its)
    name = next(n for n in left.names if n.span == a)
    its_name = next(n for n in right.names if n.span == b)
    return context.key(name.key) == context.key(its_name.key)


def _only_the_things(kind: EvidenceKind, edit: Edit, left: Sentence, right: Sentence) -> bool:
    """Whether what is counted was changed, and not how many there are."""
    if kind is not EvidenceKind.NUMBER or _numerals(edit.left) or _numerals(edit.right):
        return False
    a, b = span_of(edit.left), span_of(edit.right)
    one = [q for q in left.quantities if q.span.overlaps(a)]
    other = [q for q in right.quantities if q.span.overlaps(b)]
    return [(q.low, q.high, "") for q in one] == [(q.low, q.high, q.unit) for q in other]


def _numerals(words: tuple[Word, ...]) -> bool:
    return any(is_numeral(word.text) for word in words)


def _over(spans: list[Span]) -> Span:
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _kind_of_words(a: Span, b: Span, edit: Edit, left: Sentence, right: Sentence) -> EvidenceKind:
    if any(is_cue(w.text) for w in edit.left) is not any(is_cue(w.text) for w in edit.right):
        return EvidenceKind.NEGATION
    weights = weight_of(left, a), weight_of(right, b)
    if None not in weights and weights[0] != weights[1]:
        return EvidenceKind.COMMITMENT
    here = {thing for thing, of in groups(left).items() if any(s.overlaps(a) for s in of.values())}
    there = {t for t, of in groups(right).items() if any(s.overlaps(b) for s in of.values())}
    return EvidenceKind.FRAMING if here & there else EvidenceKind.WORDING


def wording(left: Sentence, right: Sentence, weights: Weights) -> Iterable[tuple[Finding, bool]]:
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
        telling = length > 1 or weights.of(left.words[i].key) >= weights.middle
        yield shared(EvidenceKind.WORDING, left, right, a, b, says, ""), telling


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

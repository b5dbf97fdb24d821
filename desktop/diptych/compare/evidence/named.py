"""Names: the same under two forms, other places, other persons, other countries."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from diptych.compare import tables
from diptych.compare.evidence.finding import Context, Finding, differing, shared
from diptych.compare.names import Name
from diptych.compare.sentences import Sentence
from diptych.model import EvidenceKind

_MOST_NAMES = 4
_IN = re.compile(r"\b(?:in|at|near|off|outside|around|into|reach(?:ed)?)\s+(?:the\s+)?$", re.I)
_TO = re.compile(
    r"\b(?:to|from|for|leaves?|left|via|through|of|between|and|on to|over)\s+(?:the\s+)?$", re.I
)
_NOUN = re.compile(r"(?:[’']s)?\s+([a-z][\w\-]+)")
_OFFICE = re.compile(r"((?:[A-Z][\w.\-]+\s+)+)$")


@dataclass(frozen=True, slots=True)
class Sorted:
    """The names of a sentence by what they name. `offices` holds the words before each person."""

    places: tuple[Name, ...]
    persons: tuple[Name, ...]
    offices: tuple[str, ...]
    others: tuple[Name, ...]


def names(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    """Names that both have, under any form; then places and persons that differ."""
    there = {context.key(name.key): name for name in reversed(right.names)}
    seen: set[str] = set()
    for name in left.names:
        key = context.key(name.key)
        match = there.get(key)
        if match is None or key in seen or len(seen) == _MOST_NAMES:
            continue
        seen.add(key)
        a, b = name.span.of(left.text), match.span.of(right.text)
        says = f"Both name {a}." if a == b else f"Both name {name.shown}: “{a}” and “{b}”."
        yield shared(EvidenceKind.NAME, left, right, name.span, match.span, says, "name.same")
    if not seen and {w.key for w in left.content}.isdisjoint(w.key for w in right.content):
        return  # two texts that share no word name others as a matter of course
    one, other = sort_names(left), sort_names(right)
    yield from _places(left, right, one, other, context)
    yield from _persons(left, right, one, other, context)


def _places(
    left: Sentence, right: Sentence, one: Sorted, other: Sorted, context: Context
) -> Iterable[Finding]:
    here = [a for a in one.places if not any(_at_one(a, b, context) for b in right.names)]
    there = [b for b in other.places if not any(_at_one(a, b, context) for a in left.names)]
    if not here or not there or len(here) < len(one.places) or len(there) < len(other.places):
        return
    a, b = here[0], there[0]
    if _known(a, b, context):
        rule = "place.known"
    else:
        rule = "place.town" if _is_town(a, left) and _is_town(b, right) else "place.other"
    yield _unlike(EvidenceKind.PLACE, left, right, a, b, rule, context)


def _persons(
    left: Sentence, right: Sentence, one: Sorted, other: Sorted, context: Context
) -> Iterable[Finding]:
    keys = [{context.key(name.key) for name in side.names} for side in (left, right)]
    here = _only(one, keys[1], context)
    there = _only(other, keys[0], context)
    for a, office in here:
        for b, its in there:
            if office and office == its:
                rule = "name.known" if _known(a, b, context) else "name.office"
                yield _unlike(EvidenceKind.NAME, left, right, a, b, rule, context)
                return
    if here and there and len(here) == len(one.persons) and len(there) == len(other.persons):
        a, b = here[0][0], there[0][0]
        rule = "name.known" if _known(a, b, context) else "name.person"
        yield _unlike(EvidenceKind.NAME, left, right, a, b, rule, context)
        return
    lone = [
        [n for n in s.others if context.key(n.key) not in k]
        for s, k in ((one, keys[1]), (other, keys[0]))
    ]
    if len(lone[0]) == len(lone[1]) == 1 and not _known(lone[0][0], lone[1][0], context):
        a, b = lone[0][0], lone[1][0]
        yield _unlike(EvidenceKind.NAME, left, right, a, b, "name.other", context)


def _only(side: Sorted, there: set[str], context: Context) -> list[tuple[Name, str]]:
    """The persons that one side alone names, with their offices."""
    both = zip(side.persons, side.offices, strict=True)
    return [(name, office) for name, office in both if context.key(name.key) not in there]


def _known(a: Name, b: Name, context: Context) -> bool:
    """Whether the other account tells of one of them elsewhere: then both know both."""
    one, other = context.key(a.key), context.key(b.key)
    return one in context.told[1] or other in context.told[0]


def _unlike(
    kind: EvidenceKind, left: Sentence, right: Sentence, a: Name, b: Name, rule: str, c: Context
) -> Finding:
    one, other = a.span.of(left.text), b.span.of(right.text)
    says = f"{c.left_name} names “{one}”, {c.right_name} “{other}”."
    return differing(kind, left, right, a.span, b.span, says, rule)


def _is_town(name: Name, sentence: Sentence) -> bool:
    """Whether a table knows it as a town: two towns cannot hold one another, as regions can."""
    text = name.span.of(sentence.text)
    return text in tables.capitals() or text.lower() in tables.lies_in()


def _at_one(a: Name, b: Name, context: Context) -> bool:
    """Whether two names are one place, or one is a town in the other."""
    one, other = context.key(a.key), context.key(b.key)
    return one == other or _country(a) == other or one == _country(b)


def _country(town: Name) -> str | None:
    lies_in = tables.lies_in()
    return lies_in.get(town.shown.lower()) or lies_in.get(town.key)


@lru_cache(maxsize=20_000)
def sort_names(sentence: Sentence) -> Sorted:
    """The names of a sentence by what they name, as far as tables and the words before tell."""
    places, persons, offices, others = [], [], [], []
    for name in sentence.names:
        before = sentence.text[max(0, name.span.start - 40) : name.span.start]
        text = name.span.of(sentence.text)
        group = tables.name_groups().get(name.key)
        place = text in tables.capitals() or text.lower() in tables.lies_in() or group == "places"
        somewhere = _IN.search(before) or (place and _TO.search(before))
        could_be = place or group in (None, "countries")
        if could_be and somewhere and not _adjective(sentence, name):
            places.append(name)
            continue
        if group is None and not place:
            office = _office(before)
            if office or (" " in name.shown and not _ends_in_a_kind(name)):
                persons.append(name)
                offices.append(office)
            else:
                others.append(name)
    return Sorted(tuple(places), tuple(persons), tuple(offices), tuple(others))


def _adjective(sentence: Sentence, name: Name) -> bool:
    """Whether a noun follows that the name belongs to: "the American side", "Mexican cities"."""
    after = _NOUN.match(sentence.text, name.span.end)
    return after is not None and after.group(1) not in tables.word_list("function-words")


def _ends_in_a_kind(name: Name) -> bool:
    return name.shown.split()[-1].lower() in tables.word_list("kinds")


def _office(before: str) -> str:
    """The title that stands before a name, "" for none: "Foreign Minister"."""
    match = _OFFICE.search(before)
    if match is None:
        return ""
    titles = tables.word_list("titles")
    return " ".join(w.lower() for w in match.group(1).split() if w.lower().strip(".") in titles)

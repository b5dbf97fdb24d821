"""The people of one report: who they are, for whom they speak, and what they are called later."""

import re
from dataclasses import dataclass, field

from diptych.attribution.sides import OTHER, Official, sides, words
from diptych.attribution.tokens import Token

_WORD = re.compile(r"\w+(?:-\w+)*")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_PARTICLES = frozenset("al el bin bint ibn von der van de la le du di da del den ter".split())
_SURE_LENGTH = 5
"""A shorter surname from the tables counts only after the full name: "May", "Wang", "Price"."""
_PLAIN_SURNAMES = frozenset(
    "Price Miller Burns Johnson Sullivan Sanders Cooper Brown Singh".split()
)


@dataclass(slots=True)
class Person:
    """`source` is a side's id, OTHER, or "" as long as it cannot be told."""

    name: str
    source: str = ""
    offices: set[str] = field(default_factory=set)
    sex: str = ""


class Cast:
    """Persons by full name and by the one name that the report uses later."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.people: dict[str, Person] = {}
        self._short: dict[str, str] = {}
        self._words = frozenset(_WORD.findall(text))
        years = {int(year) for year in _YEAR.findall(text)}
        for official in sides().officials:
            self._known(official, years)

    def find(self, name: str) -> Person | None:
        """The person of this name, full or short."""
        if name in self.people:
            return self.people[name]
        last = name.split()[-1]
        full = self._short.get(name) or (self._short.get(last) if " " not in name else None)
        return self.people.get(full) if full else None

    def add(self, name: str, source: str, offices: set[str]) -> Person:
        """Take in a person as the report introduces them; it knows better than the tables."""
        person = self.people.get(name) or self.find(name)
        if person is None or (source and person.source and person.source != source):
            person = Person(name, sex=_sex(name, offices))
            self.people[name] = person
            for short in self._short_forms(name):
                self._short[short] = name
        if source:
            person.source = source
        person.offices |= offices
        person.sex = person.sex or _sex(name, offices)
        return person

    def mark(self, row: list[Token]) -> None:
        """Let names in a sentence's words run over particles, and name known persons."""
        for at, token in enumerate(row):
            particle = token.text.split("-")[0] in _PARTICLES
            if (
                particle
                and token.sign not in "q"
                and at > 0
                and row[at - 1].sign == "N"
                and ("-" in token.text or (at + 1 < len(row) and row[at + 1].text[:1].isupper()))
            ):
                token.sign = "N"
        at = 0
        while at < len(row):
            if row[at].sign not in "NtAS":
                at += 1
                continue
            stop = at + 1
            while stop < len(row) and row[stop].sign == "N":
                stop += 1
            name = " ".join(token.text for token in row[at:stop])
            person = self.find(name)
            if person is None and row[at].sign == "N" and stop - at > 1:
                # "Foreign Secretary Lord Ashby": the last name alone may be known.
                person = self.find(row[stop - 1].text)
                if person is not None and row[at].text not in person.name.split():
                    person = None
            if person is not None and (row[at].sign == "N" or stop - at > 1):
                for token in row[at:stop]:
                    token.sign, token.person, token.source = "K", person.name, person.source
            at = stop

    def _known(self, official: Official, years: set[int]) -> None:
        name = official.name
        surname = name.split()[-1]
        full = name in self._text
        if not full and (
            surname not in self._words or len(surname) < _SURE_LENGTH or surname in _PLAIN_SURNAMES
        ):
            return
        inside = not years or any(
            official.first <= year <= (official.last or 9999) for year in years
        )
        if surname in self._short and not inside and not full:
            return
        sex = "f" if official.woman else "m"
        self.people[name] = Person(name, official.side, {official.office}, sex)
        if full:
            for short in self._short_forms(name):
                self._short[short] = name
        else:
            self._short[surname] = name

    def _short_forms(self, name: str) -> list[str]:
        """The last name, or the first where only that is used alone ("Xi")."""
        parts = name.split()
        if len(parts) == 1:
            return [name]
        rest = self._text.replace(name, " ")
        tails = [" ".join(parts[at:]) for at in range(1, len(parts))]
        used = [tail for tail in tails if re.search(rf"\b{re.escape(tail)}\b", rest)]
        if used:
            return used
        if re.search(rf"\b{re.escape(parts[0])}\b", rest):
            return [parts[0], parts[-1]]
        return [parts[-1]]


def _sex(name: str, offices: set[str]) -> str:
    nouns = words()["nouns"]
    table = sides()
    parts = name.split()
    if offices & nouns["women"] or parts[0] in table.women:
        return "f"
    if offices & nouns["men"] or parts[0] in table.men:
        return "m"
    if re.search(r"(?:ova|eva|ina|skaya|skaia)$", parts[-1]):
        return "f"
    if re.search(r"(?:[^aeiou]ov|ev|sky|skyi|skiy)$", parts[-1]):
        return "m"
    return ""


def introductions(row: list[Token]) -> list[tuple[int, int, list[tuple[int, int]]]]:
    """Names with what introduces them: the places of the name and of the introductions."""
    signs = "".join(token.sign for token in row)
    found: list[tuple[int, int, list[tuple[int, int]]]] = []
    for match in re.finditer(r"[NK]+", signs):
        start, end = match.span()
        before = _BEFORE.search(signs[:start])
        after = _AFTER.match(signs[end:])
        closed = signs[end : end + 1] in {",", ".", "", "-"}
        beside = _BESIDE.search(signs[:start]) if closed else None
        places = [match.span(1) for match in (before, beside) if match is not None]
        if after is not None:
            places.append((end + after.start(1), end + after.end(1)))
        if places:
            found.append((start, end, places))
    return found


_INNER = r"(?:[THAZSOIRMnWKD]|N(?=n)|x(?=[xZI]*[RW]))*"
_BEFORE = re.compile(rf"({_INNER}[RW](?:F[TZAIS]{{1,3}}){{0,2}}Z*)$")
_BESIDE = re.compile(rf"({_INNER}[RW](?:F[TZ]*[ASOIZKn]+)?),(?:Z*RZ*|Z*)$")
_AFTER = re.compile(r",([THAZSOIMnKxND]{0,6}[RW](?:F[TZ]*[ASOIZxNKn]+)?)")

__all__ = ["OTHER", "Cast", "Person", "introductions"]

"""The tables of sides and of words that attribute, each read once."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from diptych.settings import resource

OTHER, REPORTER = "other", "reporter"
"""Sources that are not a side: a third party that is named, and nobody but the reporter."""


@dataclass(frozen=True, slots=True)
class Official:
    """A person known to speak for a side from one year to another (0: to this day)."""

    name: str
    office: str
    side: str
    first: int
    last: int
    woman: bool


@dataclass(frozen=True, slots=True)
class Sides:
    """The forms of all tables, by what they name."""

    names: Mapping[str, str]
    people: Mapping[str, str]
    """Adjectives of nationality, to the side."""
    states: Mapping[str, str]
    """Countries, capitals and bodies, to the side."""
    cities: Mapping[str, str]
    offices: Mapping[str, frozenset[str]]
    given: Mapping[str, frozenset[str]]
    towns: Mapping[str, str]
    state_media: Mapping[str, str]
    officials: tuple[Official, ...]
    third: frozenset[str]
    third_media: frozenset[str]
    women: frozenset[str]
    men: frozenset[str]


@lru_cache(maxsize=1)
def sides() -> Sides:
    """Every table of resources/sides."""
    people: dict[str, str] = {}
    states: dict[str, str] = {}
    cities: dict[str, str] = {}
    offices: dict[str, set[str]] = {}
    given: dict[str, set[str]] = {}
    towns: dict[str, str] = {}
    media: dict[str, str] = {}
    names: dict[str, str] = {}
    officials: list[Official] = []
    others: dict[str, list[str]] = {}
    first_names: dict[str, list[str]] = {}
    for path in sorted(resource("sides").glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        if path.stem == "others":
            others = table
        elif path.stem == "first-names":
            first_names = table
        else:
            side = path.stem
            names[side] = table["name"]
            people |= dict.fromkeys(table["nation"], side)
            states |= dict.fromkeys([*table["country"], *table["capital"], *table["bodies"]], side)
            cities |= {city.upper(): side for city in table["capital"]}
            for office in table["offices"]:
                offices.setdefault(office, set()).add(side)
            for name in table["given"]:
                given.setdefault(name, set()).add(side)
            towns |= dict.fromkeys(table["towns"], side)
            media |= dict.fromkeys(table["media"], side)
            officials += [
                Official(o["name"], o["office"], side, o["from"], o["to"], o["woman"])
                for o in table["officials"]
            ]
    return Sides(
        names,
        people,
        states,
        cities,
        {office: frozenset(of) for office, of in offices.items()},
        {name: frozenset(of) for name, of in given.items()},
        towns,
        media,
        tuple(officials),
        frozenset(others["states"] + others["organisations"]),
        frozenset(others["media"]),
        frozenset(first_names["women"]),
        frozenset(first_names["men"]),
    )


def plurals(nouns: frozenset[str]) -> frozenset[str]:
    """The nouns with their regular plurals."""
    return nouns | {
        noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeiou" else noun + "s"
        for noun in nouns
        if not noun.endswith("s")
    }


def side_names() -> Mapping[str, str]:
    """What each side is called, by its id."""
    return sides().names


@lru_cache(maxsize=1)
def words() -> Mapping[str, Mapping[str, frozenset[str]]]:
    """The lists of resources/words/attribution.toml."""
    path = resource("words", "attribution.toml")
    table: dict[str, dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        group: {
            name: frozenset(entry.split() if isinstance(entry, str) else entry)
            for name, entry in entries.items()
        }
        for group, entries in table.items()
    }

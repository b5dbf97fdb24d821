"""The word lists and tables under resources/words, each read once."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from diptych.settings import resource


@lru_cache(maxsize=16)
def word_list(name: str) -> frozenset[str]:
    """The words of resources/words/NAME.txt: one a line, lines that begin with # left out."""
    lines = resource("words", f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


@lru_cache(maxsize=1)
def currencies() -> Mapping[str, str]:
    """The code of each currency by the signs and words for it, in lower case."""
    groups: Mapping[str, list[str]] = _read("units")["currencies"]
    return {word: code for code, words in groups.items() for word in words}


@lru_cache(maxsize=1)
def measures() -> Mapping[str, tuple[str, float]]:
    """What each unit measures, and how much of it one is: "hour" is ("duration", 60.0)."""
    groups: Mapping[str, Mapping[str, float]] = _read("units")["measures"]
    return {
        word: (dimension, size)
        for dimension, sizes in groups.items()
        for word, size in sizes.items()
    }


@lru_cache(maxsize=1)
def names() -> Mapping[str, tuple[str, str]]:
    """The key and the usual form of each known name, by all its forms."""
    groups: Mapping[str, Mapping[str, list[str]]] = _read("names")
    return {
        form: (key, forms[0])
        for group in groups.values()
        for key, forms in group.items()
        for form in forms
    }


@lru_cache(maxsize=1)
def name_groups() -> Mapping[str, str]:
    """What each known name names, by its key: "countries", "places" and so on."""
    groups: Mapping[str, Mapping[str, list[str]]] = _read("names")
    return {key: group for group, keys in groups.items() for key in keys}


@lru_cache(maxsize=1)
def speaks_for() -> Mapping[str, str]:
    """The state for which a body speaks, by keys of names."""
    found: Mapping[str, str] = _read("parties")["speaks-for"]
    return found


@lru_cache(maxsize=1)
def lies_in() -> Mapping[str, str]:
    """The key of the country in which a town lies, by the town's name in lower case."""
    found: Mapping[str, str] = _read("parties")["lies-in"]
    return found


@lru_cache(maxsize=1)
def capitals() -> frozenset[str]:
    """The forms in names.toml that name a capital and not the whole country."""
    return frozenset(_read("parties")["capitals"])


@lru_cache(maxsize=1)
def things() -> tuple[frozenset[str], ...]:
    """Groups of nouns, as stems, that two accounts may use for one counted thing."""
    from diptych.compare.words import stem  # words reads its list of function words from here

    groups: list[list[str]] = _read("things")["groups"]
    return tuple(frozenset(stem(w) for noun in group for w in noun.split()) for group in groups)


def speech() -> tuple[tuple[int, list[str]], ...]:
    """The verbs of saying by grade, 1 for the weakest."""
    return tuple(enumerate(_read("speech").values(), 1))


def commitment() -> Mapping[str, list[str]]:
    """The words of commitment by list: "settled", "considered", "will", "may"."""
    return {name: entry["words"] for name, entry in _read("commitment").items()}


def acts() -> Mapping[str, Mapping[str, list[str]]]:
    """The verbs and the nouns of each act."""
    return _read("acts")


def blame() -> Mapping[str, list[str]]:
    """Words that stand after ("before") and ahead of ("after") the party they blame."""
    return _read("blame")


@lru_cache(maxsize=1)
def framing() -> tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]:
    """What each entry names, and the groups of words for it."""
    return tuple(
        (thing["about"], tuple(tuple(group) for group in thing["groups"]))
        for thing in _read("framing")["things"]
    )


@lru_cache(maxsize=16)
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("words", f"{name}.toml").read_text(encoding="utf-8"))

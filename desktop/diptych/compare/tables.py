"""The word lists and tables under resources/words, each read once."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from diptych.settings import resource


@lru_cache(maxsize=8)
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


@lru_cache(maxsize=2)
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("words", f"{name}.toml").read_text(encoding="utf-8"))

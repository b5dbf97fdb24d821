"""What the core says, in the language of the interface.

The core knows no Qt and speaks English: its errors, reasons and names of steps come here as
sentences that are filled already. Each is found in a table of patterns, `core_sentences`, and
said again from there; what no pattern fits stays as it is.
"""

import re
from functools import cache, lru_cache

from diptych.errors import DiptychError
from diptych.gui.translation import joined, tr

_FIELD = re.compile(r"\{(\w+)\}")
_TOLD_AGAIN = frozenset({"reason", "what"})
"""Fields that hold a text of the core themselves."""


def core_text(text: str) -> str:
    """A text of the core in the language of the interface; as it is where none is known."""
    if not text:
        return ""
    found = _found(text)
    if found is None:
        return text
    pattern, values = found
    said = {
        name: core_text(value) if name in _TOLD_AGAIN and value != text else value
        for name, value in values
    }
    return tr(pattern, **said)


def error_text(error: DiptychError) -> str:
    """What went wrong and what can be done about it, in the language of the interface."""
    message, hint = core_text(error.message), core_text(error.hint)
    return joined("{message} {hint}", message=message, hint=hint) if hint else message


@lru_cache(maxsize=4_000)
def _found(text: str) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    """The pattern that a text was made from, and what fills it."""
    for pattern, pieces, names in _patterns():
        values = _fill(text, pieces)
        if values is not None:
            return pattern, tuple(zip(names, values, strict=True))
    return None


def _fill(text: str, pieces: tuple[str, ...]) -> list[str] | None:
    """What stands between the pieces, each as short as can be; None where they do not fit."""
    first, *rest = pieces
    if not rest:
        return [] if text == first else None
    if not text.startswith(first) or not text.endswith(rest[-1]):
        return None
    values, at, end = [], len(first), len(text) - len(rest[-1])
    for piece in rest[:-1]:
        found = text.find(piece, at + 1, end)
        if found < 0:
            return None
        values.append(text[at:found])
        at = found + len(piece)
    return [*values, text[at:end]] if at < end else None


@cache
def _patterns() -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    """The table, what says most first: of two that fit, the one with more words of its own."""
    from diptych.gui.core_sentences import SENTENCES

    found = []
    for pattern in SENTENCES:
        pieces = tuple(_FIELD.split(pattern)[::2])
        found.append((pattern, pieces, tuple(_FIELD.findall(pattern))))
    return tuple(sorted(found, key=lambda one: -sum(map(len, one[1]))))

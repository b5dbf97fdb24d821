"""What a reader of a text should be warned of: its language, and signs that can deceive the eye."""

import re
import unicodedata

from diptych.text.language import ENGLISH, language_name, language_of

_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_UNSEEN = re.compile("(?<=\\w)[\u200b\u2060\ufeff\U000e0000-\U000e007f]+(?=\\w)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK")
_SHOWN = 3

MARK = "\u2423"
"""Is shown for a sign that turns the direction of writing, so that it is seen and not obeyed."""


def shown(text: str) -> str:
    """`text` as it may be drawn, character for character: signs that turn it are seen instead."""
    return _TURNING.sub(MARK, text)


def cautions(text: str) -> tuple[str, ...]:
    """A sentence for each thing that a person should know before trusting their eyes."""
    found = (_language(text), _turning(text), _lookalikes(text), _unseen(text))
    return tuple(one for one in found if one)


def _language(text: str) -> str:
    code = language_of(text)
    if code in ("", ENGLISH):
        return ""
    return (
        f"It seems to be written in {language_name(code)}, not in English: only names, numbers, "
        "dates and words that are the same in both texts can be compared."
    )


def _turning(text: str) -> str:
    count = len(_TURNING.findall(text))
    if not count:
        return ""
    signs = "1 sign that turns" if count == 1 else f"{count} signs that turn"
    return (
        f"It holds {signs} the direction of writing, shown as “{MARK}”: check the order of words."
    )


def _lookalikes(text: str) -> str:
    words = list(dict.fromkeys(word for word in _WORD.findall(text) if _mixed(word)))
    if not words:
        return ""
    named = ", ".join(f"“{word[:40]}”" for word in words[:_SHOWN])
    more = f" and {len(words) - _SHOWN} more" if len(words) > _SHOWN else ""
    return f"Letters of two alphabets that look alike are mixed in {named}{more}."


def _mixed(word: str) -> bool:
    if word.isascii():
        return False
    names = {unicodedata.name(letter, "").partition(" ")[0] for letter in word}
    return len(names.intersection(_SCRIPTS)) > 1


def _unseen(text: str) -> str:
    count = len(_UNSEEN.findall(text))
    if not count:
        return ""
    places = "1 place" if count == 1 else f"{count} places"
    return f"It holds characters that cannot be seen inside words, in {places}."

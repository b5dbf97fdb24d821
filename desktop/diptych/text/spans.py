"""Offsets: code points here and in files, UTF-16 units in Qt. Converted only in this module."""

from bisect import bisect_right


def utf16_length(text: str) -> int:
    """Length of `text` in UTF-16 units."""
    return len(text) + sum(character > "\uffff" for character in text)


def to_utf16(text: str, index: int) -> int:
    """The UTF-16 offset of code point offset `index`, 0 <= index <= len(text)."""
    return utf16_length(text[:index])


def from_utf16(text: str, offset: int) -> int:
    """The code point offset of UTF-16 `offset`; inside a surrogate pair, that of its character."""
    astral = [i for i, character in enumerate(text) if character > "\uffff"]
    # The n-th astral character ends at code point a + 1 and UTF-16 offset a + n + 2.
    ends = [a + n + 2 for n, a in enumerate(astral)]
    before = bisect_right(ends, offset)
    index = offset - before
    if before < len(astral) and index > astral[before]:
        index = astral[before]
    return min(index, len(text))

"""Text measured, wrapped and padded in the cells of a terminal.

A cell holds one Latin letter; East Asian wide signs and most pictures take two, and marks that
combine with the letter before them none (Unicode Standard Annex 11).
"""

import re
import unicodedata
from collections.abc import Iterator

_INVISIBLE = frozenset({"Mn", "Me", "Cf"})


def width(text: str) -> int:
    """How many cells `text` takes."""
    if text.isascii():
        return len(text)
    return sum(map(_cells, text))


def wrap(text: str, limit: int) -> list[str]:
    """`text` in lines of at most `limit` cells, cut at spaces where it can be.

    A line is over the limit only where one sign alone is. There is at least one line.
    """
    lines = []
    line, used = "", 0
    for word in text.split(" "):
        for number, piece in enumerate(_pieces(word, limit)):
            size = width(piece)
            gap = 1 if line and not number else 0
            if line and used + gap + size > limit:
                lines.append(line)
                line, used, gap = "", 0, 0
            line += " " * gap + piece
            used += gap + size
    return [*lines, line]


def pad(text: str, limit: int) -> str:
    """`text` with spaces after it, up to `limit` cells."""
    return text + " " * (limit - width(text))


def _cells(sign: str) -> int:
    if unicodedata.category(sign) in _INVISIBLE or "\u1160" <= sign <= "\u11ff":
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def _pieces(word: str, limit: int) -> Iterator[str]:
    """`word`, or its parts where it is too long for a line; marks stay with their letter."""
    if width(word) <= limit:
        yield word
        return
    piece, used = "", 0
    for cluster in _clusters(word):
        size = width(cluster)
        if piece and used + size > limit:
            yield piece
            piece, used = "", 0
        piece += cluster
        used += size
    yield piece


def _clusters(word: str) -> Iterator[str]:
    start = 0
    for match in re.finditer(".", word, re.DOTALL):
        at = match.start()
        joined = at > 0 and word[at - 1] == "\u200d"
        if at > start and not joined and _cells(word[at]):
            yield word[start:at]
            start = at
    yield word[start:]

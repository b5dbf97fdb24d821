"""What an edit of a text kept: which stretches of the old revision stand where in the new one.

The texts are compared by diff-match-patch, first paragraph by paragraph, then sentence by
sentence within what has changed, then word by word. So the work follows the size of the change,
and no time limit is needed that would make the answer depend on the machine. White space, the form
of quotation marks and dashes, and how a letter is composed do not count as a change here.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from diff_match_patch import diff_match_patch

from diptych.anchors import Span

_UNITS = (
    re.compile(r"[^\n]+\n*|\n+"),
    re.compile(r"(?:[^.!?…\n]|[.!?…](?![\"”’»)\]]*\s))+[.!?…]*[\"”’»)\]]*\s*|\s+|."),
    re.compile(r"[\w\u0300-\u036f]+|\s+|."),
)
_WORD_LEVEL = len(_UNITS) - 1
_MOST_WORDS = 1500
"""Of both sides; a larger stretch without one sentence in common counts as replaced."""

_FIRST = 0xF0000
"""Units are given to the comparison as characters, from this one on (a private use plane)."""

_FORMS = str.maketrans(
    dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛‹›′", "'") | dict.fromkeys("‐‑‒–—―−", "-")
)
_SPACE = re.compile(r"\s+")


def plain(text: str) -> str:
    """The text with quotation marks, dashes, spaces and composed letters in one form each."""
    return unicodedata.normalize("NFC", _SPACE.sub(" ", text).translate(_FORMS))


class Change(Enum):
    """What became of a stretch of text."""

    KEPT = 0
    REMOVED = -1
    ADDED = 1


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of both texts (KEPT), of the old one (REMOVED) or of the new one (ADDED)."""

    change: Change
    old: Span
    new: Span


class Revision:
    """The way from one text to another."""

    def __init__(self, old: str, new: str) -> None:
        self.old = old
        self.new = new

    @cached_property
    def kept(self) -> tuple[tuple[Span, Span], ...]:
        """Stretches of the old text and where they stand in the new one: ascending, apart."""
        whole = Span(0, len(self.old)), Span(0, len(self.new))
        return tuple(self._compare(*whole, level=0))

    @cached_property
    def added(self) -> tuple[Span, ...]:
        """The stretches of the new text that no stretch of the old one became."""
        return tuple(piece.new for piece in self.pieces if piece.change is Change.ADDED)

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """Both texts from the start to the end: what was kept, removed and added."""
        found: list[Piece] = []
        old_at = new_at = 0
        ends = (Span(len(self.old), len(self.old)), Span(len(self.new), len(self.new)))
        for old, new in (*self.kept, ends):
            if old_at < old.start:
                gone = Span(old_at, old.start)
                found.append(Piece(Change.REMOVED, gone, Span(new_at, new_at)))
            if new_at < new.start:
                come = Span(new_at, new.start)
                found.append(Piece(Change.ADDED, Span(old.start, old.start), come))
            if len(old) or len(new):
                found.append(Piece(Change.KEPT, old, new))
            old_at, new_at = old.end, new.end
        return tuple(found)

    def _compare(self, old: Span, new: Span, level: int) -> Iterator[tuple[Span, Span]]:
        units = _units(self.old, old, level), _units(self.new, new, level)
        if level == _WORD_LEVEL and len(units[0]) + len(units[1]) > _MOST_WORDS:
            return
        first = second = 0
        removed, added = 0, 0
        for operation, length in _diff(self.old, self.new, *units, level):
            if operation < 0:
                removed += length
            elif operation > 0:
                added += length
            else:
                yield from self._within(units, (first, removed), (second, added), level)
                first, second = first + removed, second + added
                removed = added = 0
                pairs = zip(
                    units[0][first : first + length],
                    units[1][second : second + length],
                    strict=True,
                )
                for one, other in pairs:
                    yield from self._same(one, other, level)
                first, second = first + length, second + length
        yield from self._within(units, (first, removed), (second, added), level)

    def _same(self, old: Span, new: Span, level: int) -> Iterator[tuple[Span, Span]]:
        """Units that are the same; word by word where they differ in spaces or forms of signs."""
        if level == _WORD_LEVEL or old.of(self.old) == new.of(self.new):
            yield old, new
        else:
            yield from self._compare(old, new, _WORD_LEVEL)

    def _within(
        self,
        units: tuple[list[Span], list[Span]],
        removed: tuple[int, int],
        added: tuple[int, int],
        level: int,
    ) -> Iterator[tuple[Span, Span]]:
        """What was kept within units of which some were removed and others added in their place."""
        if level == _WORD_LEVEL or not removed[1] or not added[1]:
            return
        old, new = (
            Span(side[first].start, side[first + count - 1].end)
            for side, (first, count) in zip(units, (removed, added), strict=True)
        )
        yield from self._compare(old, new, level + 1)


def _units(text: str, where: Span, level: int) -> list[Span]:
    return [
        Span(found.start(), found.end())
        for found in _UNITS[level].finditer(text, where.start, where.end)
    ]


def _diff(
    old: str, new: str, old_units: list[Span], new_units: list[Span], level: int
) -> Iterator[tuple[int, int]]:
    """Operations (-1 removed, 0 kept, 1 added) with a count of units each."""
    codes: dict[str, str] = {}

    def coded(text: str, units: list[Span]) -> str:
        return "".join(
            codes.setdefault(plain(unit.of(text)).strip(), chr(_FIRST + len(codes)))
            for unit in units
        )

    compare = diff_match_patch()
    compare.Diff_Timeout = 0
    pieces = compare.diff_main(coded(old, old_units), coded(new, new_units), False)
    if level == _WORD_LEVEL:
        compare.diff_cleanupSemantic(pieces)
    for operation, units in pieces:
        yield operation, len(units)

"""Where the cards of an account stand. All geometry is in pixels of the document."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QTextDocument, QTextLine

from diptych.gui import theme
from diptych.gui.account_text import PADDING
from diptych.gui.cards import GUTTER
from diptych.model import Side

INDENT = 11.0
"""From the edge of a card to its words."""
OUTDENT = 9.0
TOP = 12.0
BOTTOM = 60.0
FOLD = 26.0
"""The height of the line that stands for folded passages."""
FOLD_GAP = 6.0
_NARROWEST = 60.0
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
"""A character of a script that runs to the left."""


class CardLayout:
    """Places the cards of the document's blocks, which are passages.

    Cards reach the inner side of the account, where the ribbons begin; signs and markers stand on
    the outer side. Positions are worked out once after each new layout of the text.
    """

    def __init__(self, document: QTextDocument, side: Side) -> None:
        self._document = document
        self._side = side
        self._room = 0.0
        self._left = 0.0
        self._width = 0.0
        self._tops: list[float] | None = None
        self._bottoms: list[float] = []
        self._height = 0.0

    @property
    def known(self) -> bool:
        """Whether positions have been worked out since the text was laid out last."""
        return self._tops is not None

    @property
    def column(self) -> tuple[float, float]:
        """The left and right edge of the cards."""
        return self._left, self._left + self._width

    def fit(self, room: float, size: float) -> None:
        """Set the document's margins for a viewport `room` wide and text of `size` pixels."""
        self._room = room
        widest = size * theme.reading_type().measure + INDENT + OUTDENT
        self._width = max(_NARROWEST, min(room - GUTTER - 2, widest))
        self._left = room - self._width if self._side is Side.LEFT else 0.0
        frame = self._document.rootFrame()
        wanted = frame.frameFormat()
        wanted.setLeftMargin(self._left + INDENT)
        wanted.setRightMargin(max(0.0, room - self._left - self._width) + OUTDENT)
        wanted.setTopMargin(TOP + PADDING)
        wanted.setBottomMargin(BOTTOM)
        if wanted != frame.frameFormat():
            frame.setFrameFormat(wanted)
            self.forget()

    @contextmanager
    def changing(self, *, resized: bool = False) -> Iterator[None]:
        """While this holds, changes to the document do not lay it out, each all of it anew.

        `resized` says that the document will be given its new width afterwards.
        """
        size = self._document.pageSize()
        if not size.isNull():
            self._document.setPageSize(QSizeF(0, 0))
        try:
            yield
        finally:
            self.forget()
            if not size.isNull() and not resized:
                self._document.setPageSize(size)

    def forget(self) -> None:
        """The text has been laid out anew."""
        self._tops = None

    def card(self, index: int) -> QRectF:
        """The card of a passage."""
        tops = self.tops()
        return QRectF(self._left, tops[index], self._width, self._bottoms[index] - tops[index])

    def between(self, top: float, bottom: float) -> range:
        """The passages whose cards reach into a band of the document."""
        tops = self.tops()
        return range(bisect_left(self._bottoms, top), bisect_right(tops, bottom))

    def at(self, y: float) -> int | None:
        """The passage whose card is at height `y`; None in a gap."""
        tops = self.tops()
        index = bisect_right(tops, y) - 1
        return index if index >= 0 and y <= self._bottoms[index] else None

    def tops(self) -> list[float]:
        """The tops of all cards."""
        if self._tops is not None:
            return self._tops
        tops: list[float] = []
        bottoms: list[float] = []
        if not self._document.isEmpty():
            if self._document.pageSize().isNull():
                self._document.setTextWidth(self._room)  # not shown yet, so not laid out either
            layout = self._document.documentLayout()
            last_shown = self._document.lastBlock()
            while last_shown.isValid() and not last_shown.isVisible():
                last_shown = last_shown.previous()
            layout.blockBoundingRect(last_shown)  # lays out all that is above
            block = self._document.begin()
            while block.isValid():
                lines = block.layout()
                if not block.isVisible():
                    again = tops and not block.previous().isVisible()
                    above = bottoms[-1] + FOLD_GAP if bottoms else TOP
                    tops.append(tops[-1] if again else above)
                    bottoms.append(tops[-1] + FOLD)
                    block = block.next()
                    continue
                if not lines.lineCount():
                    raise RuntimeError("the text of an account is not laid out")
                last = lines.lineAt(lines.lineCount() - 1)
                top = lines.position().y()
                tops.append(top - PADDING)
                bottoms.append(top + last.y() + last.height() + PADDING)
                block = block.next()
        self._tops, self._bottoms = tops, bottoms
        self._height = self._document.size().height()
        return tops

    def height(self) -> float:
        """The height of the document."""
        self.tops()
        return self._height

    def stretches(self, index: int, start: int, end: int) -> Iterator[QRectF]:
        """The rectangles of words of a passage (UTF-16 units of its block), line by line."""
        block = self._document.findBlockByNumber(index)
        lines, turns = block.layout(), _RIGHT_TO_LEFT.search(block.text()) is not None
        origin = lines.position()
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                words = line.naturalTextRect()  # a space may hang over
                parts = _turned(line, first, last) if turns else [_ends(line, first, last)]
                for x, until in parts:
                    x, until = max(x, words.left()), min(until, words.right())
                    box = QRectF(x, line.y(), max(0.0, until - x), line.ascent() + 4)
                    yield box.translated(origin)


def _ends(line: QTextLine, first: int, last: int) -> tuple[float, float]:
    """From where to where words stand that all run to the right."""
    return _x(line.cursorToX(first)), _x(line.cursorToX(last))


def _turned(line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    """The same where some may run to the left: what is together in the text may stand apart."""
    parts: list[tuple[float, float]] = []
    boxes = (run.boundingRect() for run in line.glyphRuns(first, last - first))
    for low, high in sorted((box.left(), box.right()) for box in boxes):
        if parts and low <= parts[-1][1] + 0.5:
            low, high = parts[-1][0], max(high, parts[-1][1])
            parts.pop()
        parts.append((low, high))
    return parts


def _x(answer: object) -> float:
    """Qt tells the place in a line together with the position that it took."""
    return cast(tuple[float, int], answer)[0]

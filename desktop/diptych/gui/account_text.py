"""An account as a text document: one block a passage, and the way between the two.

Offsets of an account are code points; positions in a document are UTF-16 units.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from diptych.gui import theme
from diptych.model import Account, Passage, PassageKind, Span
from diptych.text.cautions import shown as seen
from diptych.text.spans import from_utf16, to_utf16, utf16_length
from diptych.text.transcript import label_of

PADDING = 4.0
"""Above and below the words of a card, in pixels."""
SENTENCE_GAP = 6.0
PARAGRAPH_GAP = 15.0
SPEAKER_GAP = 20.0
_BULLET = re.compile(r"[-–—•*▪·]\s")

# A block cannot hold these; each is replaced by one character so that offsets stay what they are.
_UNHELD = str.maketrans(
    dict.fromkeys("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029\ufdd0\ufdd1", " ") | {"\ufffc": "\ufffd"}
)


class AccountText:
    """Writes the passages of an account into a document and maps offsets both ways.

    Positions are known once it is written.
    """

    def __init__(self, account: Account, passages: Sequence[Passage]) -> None:
        self.account = account
        self.passages = tuple(passages)
        self.shown = tuple(
            seen(passage.span.of(account.text)).translate(_UNHELD) for passage in self.passages
        )
        self._starts: list[int] = []
        self._ends = [passage.span.end for passage in self.passages]
        self._gaps = [self._gap(index) for index in range(len(self.passages))]

    def write(self, document: QTextDocument, size: float, palette: theme.Palette) -> None:
        """Fill an empty document; `size` is that of plain text in pixels."""
        document.setDefaultFont(theme.reading_font(size))
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        cursor = QTextCursor(document)
        words = {kind: _words_format(kind, size, palette) for kind in PassageKind}
        label = _label_format(size, palette)
        gaps = {0.0, SENTENCE_GAP, PARAGRAPH_GAP, SPEAKER_GAP}
        blocks = {gap: _block_format(gap, size) for gap in gaps}
        cursor.beginEditBlock()
        self._starts = []
        for index, text in enumerate(self.shown):
            here = words[self.passages[index].kind]
            block = blocks[self._gaps[index]]
            if index:
                cursor.insertBlock(block, here)
            else:
                cursor.setBlockFormat(block)
            self._starts.append(cursor.position())
            if split := self._label(index):
                cursor.insertText(text[:split], label)
            cursor.insertText(text[split:], here)
        cursor.endEditBlock()

    def passage_at(self, position: int) -> int | None:
        """The passage at a document position; None in an empty account."""
        if not self._starts:
            return None
        return max(0, bisect_right(self._starts, position) - 1)

    def start_of(self, index: int) -> int:
        """The document position at which a passage begins."""
        return self._starts[index]

    def in_passage(self, index: int, span: Span) -> tuple[int, int] | None:
        """The part of `span` that lies in a passage, in UTF-16 units of the passage's block."""
        own = self.passages[index].span
        start, end = max(span.start, own.start), min(span.end, own.end)
        if start >= end:
            return None
        text = self.shown[index]
        return to_utf16(text, start - own.start), to_utf16(text, end - own.start)

    def passages_of(self, span: Span) -> range:
        """The passages that a stretch of the account touches."""
        first = bisect_right(self._ends, span.start)
        last = first
        while last < len(self.passages) and self.passages[last].span.start < span.end:
            last += 1
        return range(first, last)

    def span(self, start: int, end: int) -> Span | None:
        """The stretch of the account between two document positions; None where it is empty."""
        if start >= end or not self._starts:
            return None
        first, last = self._offset(start, first=True), self._offset(end, first=False)
        return Span(first, last) if first < last else None

    def _offset(self, position: int, *, first: bool) -> int:
        index = max(0, bisect_right(self._starts, position) - 1)
        inside = position - self._starts[index]
        if not first and inside == 0 and index:
            return self.passages[index - 1].span.end
        text = self.shown[index]
        if first and inside >= utf16_length(text) and index + 1 < len(self.passages):
            return self.passages[index + 1].span.start
        return self.passages[index].span.start + from_utf16(text, inside)

    def _label(self, index: int) -> int:
        """How many characters of a passage are its speaker's label, with the colon."""
        passage = self.passages[index]
        if not passage.speaker:
            return 0
        text = self.shown[index]
        label = label_of(text)
        if label is None:
            return 0
        end = text.find(label) + len(label)
        return end + 1 if text[end : end + 1] in {":", "."} else end

    def _gap(self, index: int) -> float:
        """The empty pixels between the card of a passage and the one before."""
        if not index:
            return 0.0
        before, here = self.passages[index - 1], self.passages[index]
        if before.speaker != here.speaker or (
            here.kind is PassageKind.HEADING and before.kind is not PassageKind.HEADING
        ):
            return SPEAKER_GAP
        listed = all(_BULLET.match(text) for text in self.shown[index - 1 : index + 1])
        return SENTENCE_GAP if listed or before.paragraph == here.paragraph else PARAGRAPH_GAP


def _block_format(gap: float, size: float) -> QTextBlockFormat:
    made = QTextBlockFormat()
    # Qt rounds the height of a line up and keeps the distance below the last one as well.
    wanted = size * theme.reading_type().spacing
    distance = max(0.0, wanted - ceil(theme.line_height(theme.reading_font(size))))
    made.setLineHeight(distance, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    made.setTopMargin(max(0.0, gap + 2 * PADDING - distance))
    return made


def _words_format(kind: PassageKind, size: float, palette: theme.Palette) -> QTextCharFormat:
    made = QTextCharFormat()
    font = theme.reading_font(size)
    match kind:
        case PassageKind.HEADING:
            font = theme.reading_font(size + 1, QFont.Weight.Bold)
        case PassageKind.QUESTION:
            font.setItalic(True)
        case PassageKind.COURTESY:
            made.setForeground(theme.colour(palette.muted))
        case PassageKind.STATEMENT:
            pass
    made.setFont(font)
    return made


def _label_format(size: float, palette: theme.Palette) -> QTextCharFormat:
    font = theme.interface_font(size * 0.8, QFont.Weight.DemiBold)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.5)
    made = QTextCharFormat()
    made.setFont(font)
    made.setForeground(theme.colour(palette.muted))
    return made

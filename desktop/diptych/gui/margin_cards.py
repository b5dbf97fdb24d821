"""The counterparts beside an account: a card for each link, level with its passage."""

from dataclasses import dataclass
from math import inf

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from diptych.gui import signs, theme
from diptych.gui.account_view import AccountView
from diptych.gui.matter_cells import draw_lines
from diptych.gui.reading import Category, Reading, category_of
from diptych.gui.wording import link_hint
from diptych.model import JudgedLink, LinkId, Side

_GAP, _PAD, _SIGN, _EDGE = 6.0, 7.0, 13.0, 3.0
_FEWEST = 2
"""Lines that a card has at least."""


@dataclass(frozen=True, slots=True)
class _Counterpart:
    link: JudgedLink
    passage: int
    words: str


class MarginCards(QWidget):
    """Draws what the other account has on the passages in view; scrolls with them."""

    linkChosen = Signal(object)
    """(LinkId)"""

    def __init__(self, view: AccountView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._counterparts: tuple[_Counterpart, ...] = ()
        self._reading: Reading | None = None
        self._selected: LinkId | None = None
        self._size = float(theme.READING_SIZE)
        self._boxes: list[QRectF] = []
        self._laid_out = (0, 0, 0)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.moved.connect(self.update)
        theme.current().changed.connect(self.update)

    def show_reading(self, reading: Reading, side: Side) -> None:
        """Show the counterparts of the links of one side."""
        comparison = reading.meeting.comparison
        text, passages = comparison.account(side.other).text, comparison.passages(side.other)
        found = []
        for link in reading.links:
            cut = (passages[i].span.of(text) for i in link.proposal.ends(side.other))
            words = " … ".join(" ".join(one.split()) for one in cut)
            first = link.proposal.ends(side)[0]
            found.append(_Counterpart(link, first, words))
        found.sort(key=lambda one: (one.passage, one.link.proposal.ends(side.other)))
        self._counterparts = tuple(found)
        self._reading = reading
        self._boxes = []
        self.update()

    def show_selected(self, link: LinkId | None) -> None:
        """Show which link is selected: its card has all its words."""
        self._selected = link
        self.update()

    def set_text_size(self, size: float) -> None:
        """Show the words at `size` pixels."""
        self._size = size
        self._boxes = []
        self.update()

    def cards(self) -> dict[LinkId, QRectF]:
        """Where the card of each link is, in pixels of this widget."""
        up = self._shift()
        boxes = zip(self._counterparts, self._placed(inf), strict=True)
        return {one.link.id: box.translated(0, up) for one, box in boxes}

    def card_at(self, point: QPointF) -> LinkId | None:
        """The link whose card is at a point."""
        return next((link for link, box in self.cards().items() if box.contains(point)), None)

    def _shift(self) -> float:
        """From heights in the account's document to heights in this widget."""
        return float(-self._view.verticalScrollBar().value())

    def _font(self) -> QFont:
        return theme.reading_font(self._size - 2)

    def _needed(self, words: str) -> float:
        """The height of a card that has all its words."""
        room = QRectF(0, 0, self._width() - _EDGE - 2 * _PAD - _SIGN - 4, 10_000)
        wrapped = QFontMetricsF(self._font()).boundingRect(
            room, int(Qt.TextFlag.TextWordWrap), words
        )
        return wrapped.height() + 2 * _PAD + 2

    def _width(self) -> float:
        return max(60.0, self.width() - 24.0)

    def _placed(self, bottom: float) -> list[QRectF]:
        """The cards in the account's document, none over another: all that begin above `bottom`."""
        bar, cards = self._view.verticalScrollBar(), self._counterparts
        laid_out = (self.width(), self._view.viewport().width(), bar.maximum() + bar.pageStep())
        if laid_out != self._laid_out:
            self._laid_out, self._boxes = laid_out, []
        boxes = self._boxes
        least = _FEWEST * theme.line_height(self._font()) + 2 * _PAD
        free = boxes[-1].bottom() + _GAP if boxes else 0.0
        while len(boxes) < len(cards) and free <= bottom:
            number = len(boxes)
            below = number + 1
            while below < len(cards) and cards[below].passage == cards[number].passage:
                below += 1
            top = max(self._top(number), free)
            room = (self._top(below) if below < len(cards) else inf) - top - _GAP
            height = min(self._needed(cards[number].words), max(least, room))
            boxes.append(QRectF(12, top, self._width(), height))
            free = top + height + _GAP
        return boxes

    def _top(self, number: int) -> float:
        """The top of a card's passage, in the account's document."""
        return self._view.card_of(self._counterparts[number].passage).top()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = theme.current().palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme.colour(palette.window))
        up = self._shift()
        last = None
        for one, placed in zip(self._counterparts, self._placed(self.height() - up), strict=False):
            box = placed.translated(0, up)
            if one.link.id == self._selected:
                last = one, box
            elif box.bottom() >= 0 and box.top() <= self.height():
                self._paint(painter, one, box, palette)
        if last is not None:
            one, box = last
            box.setHeight(max(box.height(), self._needed(one.words)))
            self._paint(painter, one, box, palette)
        painter.end()

    def _paint(
        self, painter: QPainter, one: _Counterpart, box: QRectF, palette: theme.Palette
    ) -> None:
        relation = one.link.relation or one.link.proposal.relation
        tone, chosen = palette.relation(relation), one.link.id == self._selected
        painter.setPen(
            QPen(theme.colour(tone.ink if chosen else palette.line), 1.8 if chosen else 1)
        )
        painter.setBrush(theme.colour(tone.tint if chosen else palette.paper))
        painter.drawRoundedRect(box, 6, 6)
        which = Category.POSSIBLE if one.link.possible else category_of(relation)
        edge = QPen(theme.colour(tone.ink), _EDGE)
        edge.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dashes := signs.dashes(which):
            edge.setDashPattern([length / _EDGE for length in dashes])
        painter.setPen(edge)
        x = box.left() + _EDGE / 2
        painter.drawLine(QPointF(x, box.top() + 4), QPointF(x, box.bottom() - 4))
        sign = QRectF(box.left() + _EDGE + 5, box.top() + _PAD + 2, _SIGN, _SIGN)
        signs.draw(painter, category_of(relation), sign, theme.colour(tone.ink))
        painter.setPen(theme.colour(palette.ink))
        left = sign.right() + 4
        room = QRectF(
            left, box.top() + _PAD, box.right() - _PAD - left, box.height() - 2 * _PAD + 2
        )
        draw_lines(painter, one.words, self._font(), room)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        link = self.card_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and link is not None:
            self.linkChosen.emit(link)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._view.wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        """The tool tip of a card has all its words."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            link = self.card_at(QPointF(event.pos()))
            shown = next((c for c in self._counterparts if c.link.id == link), None)
            if shown is not None:
                hint = link_hint(self._reading, shown.link) if self._reading else ""
                QToolTip.showText(event.globalPos(), f"{shown.words}\n\n{hint}", self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

"""A strip beside an account that shows all of it at once; it is the account's scroll bar too.

Each status has a lane and a shape of its own, so that it is told without its colour: passages that
agree are whole strokes, those that diverge two halves, those on one side only short strokes at the
edge, one in the left account and a thin pair in the right one. Notes are dots, and what was looked
for is a wedge.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from diptych.gui import theme, turns
from diptych.gui.account_canvas import AccountCanvas
from diptych.gui.translation import interface, mark, tr, trn
from diptych.model import Side, Status

WIDTH = 22
_LANE = QRectF(4, 0, 10, 0)
_LEAST = 1.6
"""The least height of a stroke, in pixels."""
_NOTES = 18.0
_WORDS = {
    Status.AGREE: mark("agree"), Status.DIVERGE: mark("diverge"), Status.ONLY: mark("only here")
}  # fmt: skip


class Overview(QWidget):
    """Shows the status of every passage, notes, what was found, and the part that is in view."""

    moved_to = Signal(int)
    """A click or a drag has scrolled the account to this height."""

    def __init__(self, view: AccountCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._theme = theme.current()
        self._picture: QPixmap | None = None
        self._seen: list[tuple[Status | None, bool]] = []
        self._found: tuple[int, ...] = ()
        self._held: float | None = None
        self._height_drawn = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        view.moved.connect(self._on_moved)
        view.verticalScrollBar().rangeChanged.connect(self._on_moved)
        view.dressed.connect(self._on_dressed)
        self._theme.changed.connect(self._forget)
        interface().changed.connect(self.describe)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)

    def lane(self, index: int) -> QRectF:
        """Where a passage is shown, in pixels of the strip."""
        return self._lane(index, self._scale())

    def _lane(self, index: int, scale: float) -> QRectF:
        card = self._view.card_of(index)
        height = max(_LEAST, card.height() * scale - 1)
        x = _LANE.x() if self._view.side is Side.RIGHT else self.width() - _LANE.right()
        return QRectF(x, card.top() * scale, _LANE.width(), height)

    def thumb(self) -> QRectF:
        """The part of the strip that stands for what is in view."""
        scale = self._scale()
        height = max(14.0, self._view.viewport().height() * scale)
        top = min(self._view.scrolled() * scale, self.height() - height)
        return QRectF(1.5, top + 1, self.width() - 3, height - 2)

    def describe(self, *_: object) -> None:
        """Say in words what the strip shows."""
        looks = self._view.looks
        counts = {status: sum(look.status is status for look in looks) for status in Status}
        parts = [
            f"{counts[status]} {tr(words)}" for status, words in _WORDS.items() if counts[status]
        ]
        notes = sum(bool(look.notes) for look in looks)
        found = len(self._view.found())
        parts += [tr("{count} with notes", count=notes)] if notes else []
        parts += [tr("{count} with the words looked for", count=found)] if found else []
        said = tr("Overview: {passages}", passages=trn("%n passage", "%n passages", len(looks)))
        self.setAccessibleName(": ".join([said, ", ".join(parts)]) if parts else said)

    # Inside

    def _scale(self) -> float:
        return self.height() / max(1.0, self._view.document_height())

    def _forget(self) -> None:
        self._height_drawn = 0.0
        self.describe()
        self.update()

    def _on_dressed(self) -> None:
        """Draw anew where another status, note or find is to be seen; not for a selection."""
        seen = [(look.status, bool(look.notes)) for look in self._view.looks]
        found = self._view.found()
        if (seen, found) != (self._seen, self._found):
            self._seen, self._found = seen, found
            self._forget()

    def _on_moved(self) -> None:
        # Whether the account has another height now is asked when this is painted: it may be
        # about to change once more, and to know it all the text has to be laid out.
        self.update()

    # Drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture is None:
            self._picture = self._draw()
        elif self._height_drawn != self._view.document_height():
            if self._view.is_long:
                turns.current().later(self, self._draw_again)
            else:
                self._picture = self._draw()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        painter.fillRect(self.rect(), theme.colour(palette.window))
        strong = self._held is not None or self.underMouse()
        width = 2.4 if palette.strong else 1.2
        strong = strong or palette.strong
        painter.setPen(QPen(theme.colour(palette.muted, 0.9 if strong else 0.6), width))
        painter.setBrush(theme.colour(palette.muted, 0.24 if strong else 0.15))
        painter.drawRoundedRect(self.thumb(), 4, 4)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _draw_again(self) -> None:
        self._picture = self._draw()
        self.update()

    def _draw(self) -> QPixmap:
        """All but the part in view: drawn once until something of it changes."""
        palette, ratio = self._theme.palette, self.devicePixelRatioF()
        self._height_drawn = self._view.document_height()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        scale, side = self._scale(), self._view.side
        inks = {status: theme.colour(palette.tone(status, side).ink) for status in Status}
        for index, look in enumerate(self._view.looks):
            lane = self._lane(index, scale)
            if look.status is not None:
                painter.setBrush(inks[look.status])
                for part in strokes(look.status, lane, side):
                    painter.drawRect(part)
            if look.notes:
                x = _NOTES if self._view.side is Side.RIGHT else self.width() - _NOTES
                painter.setBrush(theme.colour(palette.pin))
                painter.drawEllipse(QPointF(x, lane.top() + 2.5), 2.5, 2.5)
        painter.setBrush(theme.colour(palette.focus))
        for index in self._view.found():
            y = self._lane(index, scale).center().y()
            painter.drawPolygon(QPolygonF([QPointF(0, y - 3), QPointF(5, y), QPointF(0, y + 3)]))
            painter.drawRect(QRectF(5, y - 0.75, self.width() - 5, 1.5))
        painter.end()
        return picture

    # What the person does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        y, thumb = event.position().y(), self.thumb()
        inside = thumb.top() <= y <= thumb.bottom()
        self._held = y - thumb.top() if inside else thumb.height() / 2
        if not inside:
            self._drag(y)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._drag(event.position().y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = None
        self.update()

    def _drag(self, y: float) -> None:
        wanted = round((y - (self._held or 0.0)) / self._scale())
        self._view.drive_to(wanted)
        self.moved_to.emit(self._view.scrolled())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel does here what it does over the account."""
        QApplication.sendEvent(self._view.verticalScrollBar(), event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._height_drawn = 0.0

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self._view.passage_near(event.pos().y() / self._scale())
            words = "" if index is None else self._view.words_of(index)
            shown = f"{words[:160].rstrip()}…" if len(words) > 160 else words
            QToolTip.showText(event.globalPos(), shown, self)
            return True
        return super().event(event)


def strokes(status: Status, lane: QRectF, side: Side) -> list[QRectF]:
    """The shape of a status in the lane of its passage."""
    match status:
        case Status.AGREE:
            return [lane]
        case Status.DIVERGE:
            half = lane.width() / 2 - 1.25
            return [
                QRectF(lane.left(), lane.top(), half, lane.height()),
                QRectF(lane.right() - half, lane.top(), half, lane.height()),
            ]
        case Status.ONLY:
            if side is Side.LEFT:
                return [QRectF(lane.left(), lane.top(), 3, lane.height())]
            pair = (lane.right() - 4.2, lane.right() - 1.4)
            return [QRectF(x, lane.top(), 1.4, lane.height()) for x in pair]

"""What is seen of a link while it is drawn: the handle to begin at, and the line to the pointer."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from diptych.gui import cards, theme
from diptych.gui.translation import tr
from diptych.model import Side

_HANDLE = 17


class Handle(QWidget):
    """A ring on the inner edge of the passage under the pointer."""

    def __init__(self, side: Side, between: QWidget) -> None:
        super().__init__(between)
        self.side = side
        self.passage = 0
        """The passage (index) beside which it stands."""
        self.setFixedSize(QSize(_HANDLE, _HANDLE))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(tr("Draw a link from here"))
        self.setToolTip(tr("Drag to a passage of the other account to link the two"))
        self.hide()

    def show_at(self, passage: int, middle: int) -> None:
        """Stand beside a passage, at a height of the ribbons' widget."""
        self.passage = passage
        around = self.parentWidget()
        assert around is not None
        x = 1 if self.side is Side.LEFT else around.width() - _HANDLE - 1
        self.move(x, middle - _HANDLE // 2)
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = theme.current().palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(QPen(theme.colour(palette.focus), 2.0))
        painter.setBrush(theme.colour(palette.paper))
        painter.drawEllipse(ring)
        if self.underMouse():
            painter.setBrush(theme.colour(palette.focus))
            painter.drawEllipse(ring.adjusted(2.5, 2.5, -2.5, -2.5))
        painter.end()


class DragLine(QWidget):
    """Lies over both accounts while a link is drawn, and lets the mouse through."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.ends: tuple[QPointF, QPointF] = (QPointF(), QPointF())
        """Where the line begins and ends."""
        self.card: QRectF | None = None
        """The card of the passage at which it would end; None where it is at none."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()

    def begin(self) -> None:
        """Lie over all, with no line yet."""
        self.setGeometry(self._over.rect())
        self.ends, self.card = (QPointF(), QPointF()), None
        self.show()
        self.raise_()

    def show_line(self, begin: QPointF, end: QPointF, card: QRectF | None) -> None:
        """Draw a line, and an outline round the passage at which it ends."""
        self.ends, self.card = (begin, end), card
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        begin, end = self.ends
        if begin == end:
            return
        ink = theme.colour(theme.current().palette.focus)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.card is not None:
            painter.setPen(QPen(ink, 2.4))
            painter.drawRoundedRect(self.card.adjusted(1, 0, -1, 0), cards.CORNER, cards.CORNER)
        bend = (end.x() - begin.x()) / 2
        path = QPainterPath(begin)
        path.cubicTo(begin + QPointF(bend, 0), end - QPointF(bend, 0), end)
        pen = QPen(ink, 2.6)
        if self.card is None:
            pen.setDashPattern([2.5, 2.0])
        painter.strokePath(path, pen)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for point in (begin, end):
            painter.drawEllipse(point, 4.5, 4.5)
        painter.end()

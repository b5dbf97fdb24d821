"""How the words of one account divide into those that agree, diverge, or stand there alone."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from diptych.export.report import shares
from diptych.gui import cards, theme
from diptych.gui.reading import category
from diptych.gui.translation import mark, tr
from diptych.model import Meeting, Side, Status

_WORDS = {
    Status.AGREE: mark("agree"),
    Status.DIVERGE: mark("diverge"),
    Status.ONLY: mark("only here"),
}


class CoverageBar(QWidget):
    """A bar of three parts, told apart by pattern as well as colour; the tool tip says it."""

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self._theme = theme.current()
        self._shares: dict[Status, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(170, 16)

    @property
    def shares(self) -> dict[Status, int]:
        """Per cent of the account's words for each status; empty where there is no meeting."""
        return dict(self._shares)

    def show_meeting(self, meeting: Meeting | None) -> None:
        """Show the shares of one side of `meeting`."""
        self._shares = {}
        said = ""
        if meeting is not None:
            found = shares(meeting, self.side, meeting.statuses(self.side))
            self._shares = {status: found[status].percent for status in Status}
            parts = (f"{self._shares[status]} % {tr(words)}" for status, words in _WORDS.items())
            said = f"{meeting.comparison.account(self.side).name}: {', '.join(parts)}"
        self.setToolTip(said)
        self.setAccessibleName(said)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0, self.height() / 2 - 4, self.width(), 8)
        shape = QPainterPath()
        shape.addRoundedRect(bar, 4, 4)
        painter.fillPath(shape, theme.colour(palette.line))
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        x = 0.0
        for status, percent in self._shares.items():
            width = bar.width() * percent / 100
            part = QRectF(x, bar.top(), width, bar.height())
            painter.fillRect(part, theme.colour(palette.tone(status, self.side).ink))
            cards.paint_hatch(painter, part, category(status, self.side), palette)
            x += width
            if 0 < x < bar.width() and percent:
                gap = QRectF(x - 0.75, bar.top(), 1.5, bar.height())
                painter.fillRect(gap, theme.colour(palette.paper))
        painter.end()

"""How each side spends its words on the matters, as bars in the inspector."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from diptych.export.spoken import Spoken, spoken
from diptych.gui import cards, theme
from diptych.gui.reading import category
from diptych.gui.text_label import text_label
from diptych.gui.translation import interface, tr
from diptych.gui.wording import told_text
from diptych.model import Meeting, Side, Status

_LABEL = 0.46
"""Of the width: where the bars begin."""
_BAR, _ROW = 5.0, 24


class MatterBars(QWidget):
    """One row a matter; a click goes to where it is first told."""

    chosen = Signal(object)
    """(`Side`, index): the first passage of the matter, on the left if the left tells it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[str, tuple[Spoken, ...]] = ("", ())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        heading = text_label(tr("How each side spends its words"), "section")
        heading.setContentsMargins(0, 0, 0, 6)
        self._column.addWidget(heading)
        self._rows: list[MatterRow] = []
        self.hide()

    def show_meeting(self, meeting: Meeting | None) -> None:
        """Show the matters of a meeting; nothing where it has none."""
        shown = () if meeting is None else tuple(one for one in spoken(meeting) if one.matter)
        self.setHidden(not shown)
        language = interface().language
        if meeting is None or (language, shown) == self._shown:
            return
        self._shown = (language, shown)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        largest = max((one.told(side).share for one in shown for side in Side), default=0.0)
        names = {side: meeting.comparison.account(side).name for side in Side}
        self._rows = [MatterRow(one, largest or 1.0, names, self) for one in shown]
        for row in self._rows:
            row.clicked.connect(lambda _=False, one=row.spoken: self._choose(one))
            self._column.addWidget(row)

    def rows(self) -> tuple["MatterRow", ...]:
        """The rows, in the order of the matters."""
        return tuple(self._rows)

    def _choose(self, one: Spoken) -> None:
        for side in Side:
            if one.matter is not None and one.matter.passages(side):
                self.chosen.emit((side, one.matter.passages(side)[0]))
                return


class MatterRow(QToolButton):
    """A matter's name, and beside it a bar for each side."""

    def __init__(
        self, one: Spoken, largest: float, names: dict[Side, str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.spoken = one
        self._largest = largest
        self._theme = theme.current()
        self._theme.changed.connect(self.update)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        told = "\n".join(f"{names[side]}: {told_text(one.told(side))}" for side in Side)
        self.setToolTip(f"{one.label}\n{told}")
        self.setAccessibleName(f"{one.label}. {told}".replace("\n", ". "))

    def sizeHint(self) -> QSize:
        return QSize(120, _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.underMouse() or self.hasFocus():
            painter.setPen(theme.colour(palette.focus) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(palette.hover))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(theme.interface_font(12))
        painter.setPen(theme.colour(palette.ink))
        start = box.width() * _LABEL
        words = QFontMetricsF(painter.font()).elidedText(
            self.spoken.label, Qt.TextElideMode.ElideRight, start - 10
        )
        painter.drawText(
            box.adjusted(2, 0, 0, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            words,
        )
        painter.setPen(Qt.PenStyle.NoPen)
        room = box.width() - start - 2
        for side, top in ((Side.LEFT, -_BAR - 0.5), (Side.RIGHT, 0.5)):
            share = self.spoken.told(side).share
            if share:
                tone = palette.only_left if side is Side.LEFT else palette.only_right
                width = max(2.0, room * share / self._largest)
                bar = QRectF(start, box.center().y() + top, width, _BAR)
                painter.fillRect(bar, theme.colour(tone.ink))
                cards.paint_hatch(painter, bar, category(Status.ONLY, side), palette)
        painter.end()

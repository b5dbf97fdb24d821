"""What the marks inside the selected link mean, and the choice to see only the differences."""

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from diptych.gui import cards, preferences, theme
from diptych.gui.highlights import Underline, underlines
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.gui.wording import KINDS
from diptych.model import JudgedLink, Side

_REMEMBERED = "only_differences"


class _Stroke(QWidget):
    """A piece of the line that stands below marked words."""

    def __init__(self, *, agrees: bool) -> None:
        super().__init__()
        self._agrees = agrees
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(24, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = theme.current().palette
        if not self._agrees:
            box = self.rect().adjusted(1, 0, -1, -3)
            painter.fillRect(box, theme.colour(palette.diverge.ink, 0.13))
        line = QLineF(2, self.height() - 3, self.width() - 2, self.height() - 3)
        cards.paint_underline(painter, line, agrees=self._agrees, palette=palette)
        painter.end()


class MarkLegend(QWidget):
    """A line below the accounts, there while words of a link are marked."""

    changed = Signal()
    """Other marks are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._seen: dict[Side, tuple[Underline, ...]] = {}
        self.shared = text_label("", "small")
        self.differs = text_label("", "small")
        self.only = QToolButton()
        self.only.setText(tr("Only differences"))
        self.only.setAccessibleName(tr("Only differences"))
        self.only.setCheckable(True)
        self.only.setToolTip(tr("Mark only what differs in the selected link (D)"))
        self.only.setChecked(preferences.current().get(_REMEMBERED, default=False))
        self.only.toggled.connect(self._on_toggled)
        self._stroke = _Stroke(agrees=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.setSpacing(6)
        for stroke, label in ((_Stroke(agrees=False), self.differs), (self._stroke, self.shared)):
            label.setWordWrap(False)
            label.setMinimumWidth(1)
            row.addWidget(stroke)
            row.addWidget(label)
            row.addSpacing(10)
        row.addStretch(1)
        row.addWidget(self.only)
        self.hide()

    def marks(self, link: JudgedLink | None, side: Side) -> tuple[Underline, ...]:
        """The words of one account to be marked, as the choice is; the legend follows."""
        found = () if link is None else underlines(link, side)
        self._seen[side] = found
        self._describe()
        return wanted(found)

    def toggle(self) -> None:
        """Mark only what differs, or all again."""
        self.only.toggle()

    def _on_toggled(self, on: bool) -> None:
        preferences.current().set(_REMEMBERED, on)
        self.changed.emit()

    def _describe(self) -> None:
        every = [mark for marks in self._seen.values() for mark in marks]
        shared = [mark for mark in every if mark.agrees]
        differs = [mark for mark in every if not mark.agrees]
        for label, words, marks in (
            (self.shared, tr("Shared"), shared),
            (self.differs, tr("Differs"), differs),
        ):
            said = f"{words}: {_kinds(marks) if marks else tr('nothing marked')}"
            label.setText(said)
            label.setToolTip(said)
        self.shared.setEnabled(not self.only.isChecked())
        self.setVisible(bool(every))


def wanted(marks: Iterable[Underline]) -> tuple[Underline, ...]:
    """The marks that the person's choice leaves: all, or only those of differences."""
    only = preferences.current().get(_REMEMBERED, default=False)
    return tuple(mark for mark in marks if not (mark.agrees and only))


def _kinds(marks: Iterable[Underline]) -> str:
    found = dict.fromkeys(kind for mark in marks for kind in mark.kinds)
    return ", ".join(tr(KINDS[kind]).lower() for kind in found)

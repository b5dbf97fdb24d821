"""The row above the accounts: what there is to see, what of it is shown, and which link this is."""

from math import ceil

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from diptych.gui import signs, theme
from diptych.gui.reading import Category
from diptych.gui.signs import Sign
from diptych.gui.translation import tr, trn
from diptych.model import Side

HEIGHT = 24.0
_MARGIN, _SPACE = 14, 8
_SIGN = 13.0
_SIDES = 11.0
_WIDEST_LABEL = 150.0


class Chip(QAbstractButton):
    """Counts one category and shows or hides it."""

    def __init__(self, category: Category, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.category = category
        self._theme = theme.current()
        self._label = ""
        self._short = ""
        self._count = 0
        self._compact = False
        self.setCheckable(True)
        self.setChecked(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._theme.changed.connect(self.update)
        self.toggled.connect(self.describe)

    def show_count(self, label: str, count: int) -> None:
        """`label` names the category; a long one is shortened in its middle."""
        self._label, self._count = f"{label} {count}", count
        metrics = QFontMetricsF(self._font())
        self._short = metrics.elidedText(label, Qt.TextElideMode.ElideMiddle, _WIDEST_LABEL)
        self.set_compact(self._compact)
        self.describe()

    def set_compact(self, compact: bool) -> None:
        """Show the sign and the number alone."""
        self._compact = compact
        self.setText(str(self._count) if compact else f"{self._short} {self._count}")
        self.updateGeometry()

    def full_width(self) -> int:
        """How wide it is with its label, in pixels."""
        return self._width(f"{self._short} {self._count}")

    def sizeHint(self) -> QSize:
        return QSize(self._width(self.text()), round(HEIGHT) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(str(self._count)), round(HEIGHT) + 4)

    def _width(self, words: str) -> int:
        return ceil(QFontMetricsF(self._font()).horizontalAdvance(words) + _SIGN + 5 + 2 * _SIDES)

    def _font(self) -> QFont:
        return theme.interface_font(12.5, QFont.Weight.DemiBold)

    def describe(self) -> None:
        """Say in words what a click does now."""
        shown = self.isChecked()
        state = tr("shown") if shown else tr("hidden")
        self.setAccessibleName(f"{self._label}, {state}")
        what = f"{self._label}."
        if self.category is Category.POSSIBLE:
            what = tr(
                "{label}: links that the program is too unsure of to propose.", label=self._label
            )
        click = tr("Click to hide.") if shown else tr("Click to show.")
        self.setToolTip(f"{what} {click}")
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        tone = signs.tone(palette, self.category)
        on = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 2.5, -1.5, -2.5)
        pen = QPen(theme.colour(tone.ink if on else palette.line), 2.5 if palette.strong else 1.5)
        if self.category is Category.POSSIBLE:
            pen.setDashPattern([3.0, 2.0])
        if not on:
            pen.setColor(theme.colour(palette.muted, 1.0 if palette.strong else 0.7))
            pen.setDashPattern([2.0, 2.0])
            pen.setWidthF(1.0)
        filled = on and self.category in (Category.AGREE, Category.DIVERGE)
        surface = tone.tint if filled else palette.paper
        painter.setPen(pen)
        painter.setBrush(
            theme.colour(palette.hover if self.underMouse() and not filled else surface)
        )
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        ink = theme.colour(tone.ink if on else palette.muted)
        sign = QRectF(box.left() + _SIDES - 2, box.center().y() - _SIGN / 2, _SIGN, _SIGN)
        signs.draw(painter, self.category, sign, ink)
        painter.setPen(ink)
        painter.setFont(self._font())
        words = box.adjusted(_SIDES + _SIGN + 2, 0, 0, 0)
        painter.drawText(
            words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
        )
        if self.hasFocus():
            painter.setPen(QPen(theme.colour(palette.focus), 3.0 if palette.strong else 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(around, around.height() / 2, around.height() / 2)
        painter.end()


class ChipRow(QWidget):
    """The chips, and the way from link to link."""

    hiddenChanged = Signal(object)
    """The frozenset of categories that are switched off."""
    previousRequested = Signal()
    nextRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.current()
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(41)
        self.chips = {category: Chip(category, self) for category in Category}
        self.label = QLabel(self)
        self.label.setProperty("role", "muted")
        self.progress = QLabel(self)
        self.progress.setProperty("role", "muted")
        self.previous = self._button(tr("Previous link"))
        self.next = self._button(tr("Next link"))
        self.previous.clicked.connect(self.previousRequested)
        self.next.clicked.connect(self.nextRequested)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.setSpacing(_SPACE)
        for chip in self.chips.values():
            chip.toggled.connect(self._on_toggled)
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self.progress)
        row.addWidget(self.label)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        self._draw_arrows()
        self._theme.changed.connect(self._draw_arrows)

    def show_counts(self, counts: dict[Category, int], names: dict[Side, str]) -> None:
        """Show how many there are of each; `names` are those of the accounts."""
        labels = {
            Category.AGREE: tr("Agree"),
            Category.DIVERGE: tr("Diverge"),
            Category.ONLY_LEFT: tr("Only {name}", name=names[Side.LEFT]),
            Category.ONLY_RIGHT: tr("Only {name}", name=names[Side.RIGHT]),
            Category.POSSIBLE: tr("Possible"),
        }
        for category, chip in self.chips.items():
            chip.show_count(labels[category], counts[category])
        self.chips[Category.POSSIBLE].setHidden(not counts[Category.POSSIBLE])
        self._fit()

    def show_position(self, number: int, total: int) -> None:
        """Which link is selected, from 1; 0 for none."""
        links = trn("%n link", "%n links", total)
        self.label.setText(
            tr("Link {number} of {total}", number=number, total=total) if number else links
        )
        self.previous.setEnabled(total > 0)
        self.next.setEnabled(total > 0)
        self._fit()

    def show_reviewed(self, reviewed: int, to_review: int, *, finished: bool) -> None:
        """On how many of the links there is a verdict, and whether the work is finished."""
        done = tr("{reviewed} of {total} reviewed", reviewed=reviewed, total=to_review)
        self.progress.setText(tr("Finished · {reviewed}", reviewed=done) if finished else done)
        self.progress.setVisible(to_review > 0)
        self._fit()

    def hidden(self) -> frozenset[Category]:
        """The categories that are switched off."""
        return frozenset(c for c, chip in self.chips.items() if not chip.isChecked())

    def set_hidden(self, hidden: frozenset[Category]) -> None:
        """Switch categories off and all others on, without a signal."""
        for category, chip in self.chips.items():
            with QSignalBlocker(chip):
                chip.setChecked(category not in hidden)
            chip.describe()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the labels out where they would be cut off; tool tips still have them."""
        said = self.label.sizeHint().width() + self.progress.sizeHint().width()
        wide = said + self.previous.width() + self.next.width()
        shown = [chip.full_width() for chip in self.chips.values() if not chip.isHidden()]
        wide += sum(shown) + 2 * _MARGIN + _SPACE * (len(shown) + 4)
        for chip in self.chips.values():
            chip.set_compact(wide > self.width())

    def _on_toggled(self) -> None:
        self.hiddenChanged.emit(self.hidden())

    def _button(self, name: str) -> QToolButton:
        made = QToolButton(self)
        made.setToolTip(name)
        made.setAccessibleName(name)
        made.setFixedSize(28, 28)
        made.setProperty("role", "arrow")
        return made

    def _draw_arrows(self) -> None:
        ink = self._theme.palette.control_ink
        self.previous.setIcon(signs.icon(Sign.PREVIOUS, ink))
        self.next.setIcon(signs.icon(Sign.NEXT, ink))

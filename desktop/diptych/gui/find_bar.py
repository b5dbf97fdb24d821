"""The bar above the accounts in which the words to be found are typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from diptych.gui import signs, theme
from diptych.gui.keyed_field import KeyedField
from diptych.gui.signs import Sign
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr, trn


class FindBar(QWidget):
    """A field, how many places there are, and the way from one to the next."""

    typed = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = KeyedField()
        self.field.setPlaceholderText(tr("Find in both accounts"))
        self.field.setAccessibleName(tr("Find in both accounts"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(340)
        self.count = text_label("", "small")
        self.count.setWordWrap(False)
        self.previous_button = self._button(tr("Previous place (Shift+F3)"))
        self.next_button = self._button(tr("Next place (F3)"))
        self.close_button = QToolButton()
        self.close_button.setText(tr("Done"))
        self.close_button.setAccessibleName(tr("Put the find bar away"))
        self.close_button.setProperty("role", "quiet")
        self.close_button.setToolTip(tr("Put the bar away (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 7)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        for button in (self.previous_button, self.next_button):
            row.addWidget(button)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.field.textChanged.connect(self.typed)
        self.field.escaped.connect(self.closed)
        self.field.left_down.connect(self.next_wanted)
        self.field.entered.connect(self._on_entered)
        self.previous_button.clicked.connect(self.previous_wanted)
        self.next_button.clicked.connect(self.next_wanted)
        self.close_button.clicked.connect(self.closed)
        theme.current().changed.connect(self._draw_arrows)
        self._draw_arrows()

    def begin(self, words: str) -> None:
        """Put the keyboard into the field; `words`, where there are any, into it as well."""
        if words:
            blocked = self.field.blockSignals(True)
            self.field.setText(words)
            self.field.blockSignals(blocked)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def words(self) -> str:
        """What is to be found."""
        return self.field.text()

    def show_count(self, number: int, total: int, account: str) -> None:
        """Which place is shown, from 1 (0: none yet), of how many, and in which account."""
        said = trn("%n place", "%n places", total)
        if number:
            said = tr("{number} of {total}", number=number, total=total)
        if not total:
            said = tr("Not found") if self.words().strip() else ""
        self.count.setText(f"{said} · {account}" if account else said)
        for button in (self.previous_button, self.next_button):
            button.setEnabled(total > 0)

    def _on_entered(self, backwards: bool) -> None:
        (self.previous_wanted if backwards else self.next_wanted).emit()

    def _button(self, name: str) -> QToolButton:
        made = QToolButton()
        made.setToolTip(name)
        made.setAccessibleName(name)
        made.setFixedSize(28, 28)
        made.setProperty("role", "arrow")
        return made

    def _draw_arrows(self) -> None:
        ink = theme.current().palette.control_ink
        self.previous_button.setIcon(signs.icon(Sign.PREVIOUS, ink))
        self.next_button.setIcon(signs.icon(Sign.NEXT, ink))

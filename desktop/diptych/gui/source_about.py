"""What a person should know of a text that was put in: what was cut, who speaks, what deceives."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from diptych import operations
from diptych.gui.core_texts import core_text
from diptych.gui.cuts_dialog import CutsDialog
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr, trn
from diptych.intake.readers import Reading
from diptych.model import Account
from diptych.text.cautions import cautions

_SHOWN = 4


class SourceAbout(QWidget):
    """Stands under the text of a half; it is not there while there is nothing to say."""

    brought_back = Signal(object)
    """(Reading): the same with the parts that the person chose."""

    def __init__(self, which: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        self.cut_label = text_label("", "small")
        self.cut_button = QPushButton(tr("Show what was cut…"))
        self.cut_button.setProperty("role", "quiet")
        self.cut_button.setAccessibleName(tr("Show what was cut from the {which}", which=which))
        self.cut_button.clicked.connect(self._choose)
        row.addWidget(self.cut_label, 1)
        row.addWidget(self.cut_button)
        column.addLayout(row)
        self.speakers_label = text_label("", "small")
        self.cautions_label = text_label("", "error")
        column.addWidget(self.speakers_label)
        column.addWidget(self.cautions_label)
        self.clear()

    def clear(self) -> None:
        self._reading = None
        for label in (self.cut_label, self.speakers_label, self.cautions_label):
            label.hide()
        self.cut_button.hide()
        self.hide()

    def show_reading(self, reading: Reading) -> None:
        """Tell of a file."""
        self.show_account(reading.account)
        self._reading = reading
        count = len(reading.cuts) - len(reading.account.provenance.brought_back)
        if reading.cuts:
            self.cut_label.setText(
                trn(
                    "%n part cut, such as menus and running heads.",
                    "%n parts cut, such as menus and running heads.",
                    count,
                )
            )
        self.cut_label.setVisible(bool(reading.cuts))
        self.cut_button.setVisible(bool(reading.cuts))
        self._fit()

    def show_account(self, account: Account) -> None:
        """Tell of a text."""
        self.clear()
        said = operations.speakers(account)
        named = ", ".join(
            f"{who} ({trn('%n word', '%n words', words)})"
            for who, words in list(said.items())[:_SHOWN]
        )
        told = tr("Who speaks: {names}.", names=named)
        if len(said) > _SHOWN:
            more = len(said) - _SHOWN
            told = tr("Who speaks: {names} and {count} more.", names=named, count=more)
        self._say(self.speakers_label, told if said else "")
        self._say(self.cautions_label, "\n".join(map(core_text, cautions(account.text))))
        self._fit()

    def _say(self, label: QWidget, text: str) -> None:
        label.setProperty("text", text)
        label.setVisible(bool(text))

    def _fit(self) -> None:
        parts = (self.cut_label, self.speakers_label, self.cautions_label)
        self.setVisible(any(not part.isHidden() for part in parts))

    def _choose(self) -> None:
        if self._reading is None:
            return
        dialog = CutsDialog(self._reading, self)
        if dialog.exec() == CutsDialog.DialogCode.Accepted:
            self.brought_back.emit(self._reading.with_parts(dialog.marked()))

"""An account's text, to be changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.gui.typed_text import typed_text
from diptych.model import Account


class EditTextDialog(QDialog):
    """The text before stays in the library, and so do the bytes that were read."""

    kept = Signal(str)
    """The text, when the person is done."""

    def __init__(self, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Text of {name}", name=account.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(
            text_label(
                tr(
                    "Your notes and verdicts are carried over to the new text. The text as it is "
                    "now stays as a revision."
                ),
                "muted",
            )
        )
        self.text = QPlainTextEdit(account.text)
        self.text.setAccessibleName(tr("Text of {name}", name=account.name))
        column.addWidget(self.text, 1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _save(self) -> None:
        self.kept.emit(typed_text(self.text.document()))
        self.accept()

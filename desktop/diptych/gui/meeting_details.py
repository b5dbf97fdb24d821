"""Title and date of a meeting."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from diptych.errors import DiptychError
from diptych.gui.core_texts import error_text
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.model import MeetingSummary
from diptych.operations.meetings import checked_date


class MeetingDetails(QDialog):
    """Asks for title and date; what is wrong is said in place."""

    def __init__(self, summary: MeetingSummary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Title and date"))
        self.resize(440, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        form = QFormLayout()
        self.title = QLineEdit(summary.title)
        self.title.setAccessibleName(tr("Title of the meeting"))
        self.date = QLineEdit(summary.date)
        self.date.setPlaceholderText("YYYY-MM-DD")
        self.date.setAccessibleName(tr("Date of the meeting, year, month, day"))
        form.addRow(tr("Meeting"), self.title)
        form.addRow(tr("Date"), self.date)
        column.addLayout(form)
        self.error = text_label("", "error")
        self.error.hide()
        column.addWidget(self.error)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def accept(self) -> None:
        """Close with what was typed, if it will do."""
        try:
            if not self.title.text().strip():
                raise DiptychError(tr("A meeting needs a title."), tr("Write at least one word."))
            self.date.setText(checked_date(self.date.text()))
        except DiptychError as error:
            self.error.setText(error_text(error))
            self.error.show()
            return
        super().accept()

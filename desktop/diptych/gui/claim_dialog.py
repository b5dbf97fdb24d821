"""The window that shows one judged link as a ClaimReview, to be copied or saved."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from diptych.errors import DiptychError
from diptych.export import claim_review, formats
from diptych.gui.core_texts import error_text
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.library.schema import stamp, utc_now
from diptych.model import JudgedLink, Meeting


class ClaimDialog(QDialog):
    """Asks for the author's name, without which there is nothing to copy."""

    def __init__(
        self, meeting: Meeting, link: JudgedLink, author: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("ClaimReview of the link"))
        self.resize(640, 520)
        self._meeting, self._link = meeting, link
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(
            text_label(
                tr(
                    "For the page of your article: what you judged, with your notes on the link. "
                    "It rates neither account."
                ),
                "muted",
            )
        )
        form = QFormLayout()
        self.author = QLineEdit(author)
        self.address = QLineEdit()
        self.address.setPlaceholderText(tr("optional"))
        for text, field in (
            (tr("Your name"), self.author),
            (tr("Address of the article"), self.address),
        ):
            field.setAccessibleName(text)
            field.textChanged.connect(self._write)
            form.addRow(text, field)
        column.addLayout(form)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("The ClaimReview"))
        column.addWidget(self.text, 1)
        self.error = text_label("", "error")
        column.addWidget(self.error)
        row = QHBoxLayout()
        self.copy_button = QPushButton(tr("Copy"))
        self.save_button = QPushButton(tr("Save as…"))
        close = QPushButton(tr("Close"))
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.save_button)
        column.addLayout(row)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._ask_where)
        close.clicked.connect(self.reject)
        self._write()

    def save_to(self, path: Path) -> None:
        """Write the file; on failure the window stays and says why."""
        try:
            formats.save(path, self.text.toPlainText().encode())
        except DiptychError as error:
            self.error.setText(error_text(error))
        else:
            self.accept()

    def _write(self) -> None:
        try:
            text = claim_review.render(
                self._meeting,
                self._link,
                self.author.text(),
                stamp(utc_now())[:10],
                self.address.text().strip(),
            )
            self.error.setText("")
        except DiptychError as error:
            text = ""
            self.error.setText(error_text(error))
        self.text.setPlainText(text)
        self.copy_button.setEnabled(bool(text))
        self.save_button.setEnabled(bool(text))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.accept()

    def _ask_where(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Save the ClaimReview"), "claim-review.jsonld", "JSON-LD (*.jsonld)"
        )
        if chosen:
            self.save_to(Path(chosen))

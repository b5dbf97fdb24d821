"""Export of the open meeting: see it, copy it, save it."""

import logging
import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from diptych.errors import DiptychError
from diptych.export import formats
from diptych.gui import pdf
from diptych.gui.text_label import text_label
from diptych.model import Meeting

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Offer:
    """A format, as it is offered to a person."""

    kind: formats.Format
    name: str
    suffix: str
    about: str


FORMATS = (
    Offer(
        formats.Format.MARKDOWN,
        "Markdown",
        ".md",
        "A report to read, to send and to go on writing in: summary, table, every link with its "
        "evidence and your notes.",
    ),
    Offer(formats.Format.HTML, "HTML", ".html", "The same report as one page for any browser."),
    Offer(
        formats.Format.PDF,
        "PDF",
        ".pdf",
        "The same report on pages, to print or to send. Below are its words.",
    ),
    Offer(
        formats.Format.DOCX,
        "Word",
        ".docx",
        "The same report as a document to go on writing in. Below are its words.",
    ),
    Offer(
        formats.Format.XLSX,
        "Excel",
        ".xlsx",
        "The table, one row a matter, as a workbook. Below it stands as text.",
    ),
    Offer(formats.Format.CSV, "CSV", ".csv", "The table, one row a matter, for a spreadsheet."),
    Offer(
        formats.Format.JSON,
        "JSON",
        ".json",
        "Texts, passages, links and evidence, for other programs.",
    ),
    Offer(
        formats.Format.ANNOTATION,
        "Annotations",
        ".jsonld",
        "Links and notes as W3C Web Annotations, for annotation programs.",
    ),
    Offer(
        formats.Format.QDA,
        "REFI-QDA",
        ".qdpx",
        "A project for QualCoder, NVivo, ATLAS.ti or MAXQDA: both texts, coded, with your notes. "
        "Below it stands as a table.",
    ),
)


_SHOWN_AS = {
    formats.Format.PDF: formats.Format.MARKDOWN,
    formats.Format.DOCX: formats.Format.MARKDOWN,
    formats.Format.XLSX: formats.Format.CSV,
    formats.Format.QDA: formats.Format.CSV,
}
"""What stands in the preview for a format that is no text."""


def file_name(meeting: Meeting, suffix: str) -> str:
    """A file name made from date and title that every system takes."""
    words = f"{meeting.date} {meeting.title}"
    plain = re.sub(r"[^\w.-]+", "-", words).strip("-.")[:80].strip("-.")
    return f"{plain or 'comparison'}{suffix}"


class ExportDialog(QDialog):
    """Markdown first; the preview is what is copied or saved, or its words."""

    told = Signal(str)
    """What was done, in one sentence."""

    def __init__(self, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export")
        self.resize(760, 560)
        self._meeting = meeting
        self._format = FORMATS[0]
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(text_label(f"Export “{meeting.title}”", "title"))
        row = QHBoxLayout()
        row.setSpacing(6)
        self._group = QButtonGroup(self)
        self.format_buttons: dict[str, QPushButton] = {}
        for index, one in enumerate(FORMATS):
            button = QPushButton(one.name)
            button.setCheckable(True)
            button.setChecked(index == 0)
            self._group.addButton(button, index)
            self.format_buttons[one.name] = button
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self._about = text_label("", "muted")
        column.addWidget(self._about)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName("What will be exported")
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(13)
        self.preview.setFont(fixed)
        column.addWidget(self.preview, 1)
        self.error = text_label("", "error")
        self.error.hide()
        column.addWidget(self.error)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        self.copy_button = QPushButton("Copy")
        self.save_button = QPushButton("Save as…")
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        close = QPushButton("Close")
        close.setAutoDefault(False)
        bottom.addWidget(self.copy_button)
        bottom.addStretch(1)
        bottom.addWidget(close)
        bottom.addWidget(self.save_button)
        column.addLayout(bottom)
        self._group.idClicked.connect(self._choose)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._ask_where)
        close.clicked.connect(self.reject)
        self._text = ""
        self._choose(0)

    def save_to(self, path: Path) -> bool:
        """Write the chosen format there; on failure the dialog stays and says why."""
        try:
            formats.save(path, self._data())
        except DiptychError as error:
            self.error.setText(str(error))
            self.error.show()
            return False
        log.info("exported as %s", self._format.name)
        self.told.emit(f"Saved as {path}.")
        self.accept()
        return True

    def _choose(self, index: int) -> None:
        self._format = FORMATS[index]
        self._about.setText(self._format.about)
        kind = self._format.kind
        self._text = formats.render(self._meeting, _SHOWN_AS.get(kind, kind))
        self.copy_button.setEnabled(kind not in formats.BINARY)
        self.preview.setPlainText(self._text)
        self.error.hide()

    def _data(self) -> bytes:
        if self._format.kind is formats.Format.PDF:
            return pdf.encoded(self._meeting)
        return formats.encoded(self._meeting, self._format.kind)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.told.emit(f"The {self._format.name} is on the clipboard.")
        self.accept()

    def _ask_where(self) -> None:
        suffix = self._format.suffix
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            "Save the export",
            file_name(self._meeting, suffix),
            f"{self._format.name} (*{suffix});;All files (*)",
        )
        if chosen:
            path = Path(chosen)
            self.save_to(path if path.suffix else path.with_suffix(suffix))

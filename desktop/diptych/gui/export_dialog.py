"""Export of the open meeting: see it, copy it, save it."""

import logging
import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from diptych.errors import DiptychError
from diptych.export import formats
from diptych.export.chosen import links_left
from diptych.export.markdown_options import MarkdownOptions
from diptych.gui import pdf, preferences
from diptych.gui.core_texts import error_text
from diptych.gui.export_preview import ExportPreview
from diptych.gui.markdown_choices import MarkdownChoices
from diptych.gui.text_label import text_label
from diptych.gui.translation import mark, tr
from diptych.model import Meeting, Side

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
        mark(
            "A report to read, to send and to go on writing in: summary, table, every link "
            "with its evidence and your notes."
        ),
    ),
    Offer(
        formats.Format.HTML, "HTML", ".html", mark("The same report as one page for any browser.")
    ),
    Offer(
        formats.Format.PDF,
        "PDF",
        ".pdf",
        mark("The same report on pages, to print or to send. Below are its words."),
    ),
    Offer(
        formats.Format.DOCX,
        "Word",
        ".docx",
        mark("The same report as a document to go on writing in. Below are its words."),
    ),
    Offer(
        formats.Format.XLSX,
        "Excel",
        ".xlsx",
        mark("The table, one row a matter, as a workbook. Below it stands as text."),
    ),
    Offer(
        formats.Format.CSV, "CSV", ".csv", mark("The table, one row a matter, for a spreadsheet.")
    ),
    Offer(
        formats.Format.JSON,
        "JSON",
        ".json",
        mark("Texts, passages, links and evidence, for other programs."),
    ),
    Offer(
        formats.Format.ANNOTATION,
        mark("Annotations"),
        ".jsonld",
        mark("Links and notes as W3C Web Annotations, for annotation programs."),
    ),
    Offer(
        formats.Format.QDA,
        "REFI-QDA",
        ".qdpx",
        mark(
            "A project for QualCoder, NVivo, ATLAS.ti or MAXQDA: both texts, coded, with your "
            "notes. Below it stands as a table."
        ),
    ),
)


_SHOWN_AS = {
    formats.Format.PDF: formats.Format.MARKDOWN,
    formats.Format.DOCX: formats.Format.MARKDOWN,
    formats.Format.XLSX: formats.Format.CSV,
    formats.Format.QDA: formats.Format.CSV,
}
"""What stands in the preview for a format that is no text."""

SETTING = "export.format"
_LONG = 60_000
"""Characters of both accounts from which on the preview is written on another thread."""


def file_name(meeting: Meeting, suffix: str) -> str:
    """A file name made from date and title that every system takes."""
    return named(f"{meeting.date} {meeting.title}", suffix)


def named(words: str, suffix: str) -> str:
    """A file name made from these words that every system takes."""
    plain = re.sub(r"[^\w.-]+", "-", words).strip("-.")[:80].strip("-.")
    return f"{plain or 'comparison'}{suffix}"


class ExportDialog(QDialog):
    """The formats, what goes into the Markdown, and beside them what will be copied or saved.

    The format and the choices for Markdown are remembered.
    """

    told = Signal(str)
    """What was done, in one sentence."""

    def __init__(self, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.resize(1000, 640)
        self._meeting = meeting
        accounts = [meeting.comparison.account(side) for side in Side]
        self._long = sum(len(account.text) for account in accounts) > _LONG
        self.choices = MarkdownChoices(meeting)
        self.preview = ExportPreview()
        self.error = text_label("", "error")
        self.error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(text_label(tr("Export “{title}”", title=meeting.title), "title"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._build_choice())
        right = QVBoxLayout()
        right.setSpacing(8)
        self._about = text_label("", "muted")
        right.addWidget(self._about)
        right.addWidget(self.preview, 1)
        row.addLayout(right, 1)
        column.addLayout(row, 1)
        column.addWidget(self.error)
        column.addLayout(self._build_foot())
        self._group.idClicked.connect(self._choose)
        self.choices.changed.connect(self._show)
        self.preview.ready.connect(self._enable_copy)
        self.finished.connect(self.preview.close_jobs)
        wanted = preferences.current().get(SETTING, FORMATS[0].kind.value)
        kinds = [one.kind.value for one in FORMATS]
        index = kinds.index(wanted) if wanted in kinds else 0
        self._format = FORMATS[index]
        self._group.button(index).setChecked(True)
        self._show()

    def save_to(self, path: Path) -> bool:
        """Write the chosen format there; on failure the dialog stays and says why."""
        try:
            formats.save(path, self._data())
        except DiptychError as error:
            self._refuse(error_text(error))
            return False
        log.info("exported as %s", self._format.name)
        self.told.emit(tr("Saved as {path}.", path=path))
        self.accept()
        return True

    def _build_choice(self) -> QWidget:
        self._group = QButtonGroup(self)
        self.format_buttons: dict[str, QPushButton] = {}
        grid = QGridLayout()
        grid.setSpacing(6)
        for index, one in enumerate(FORMATS):
            button = QPushButton(tr(one.name))
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleDescription(tr(one.about))
            self._group.addButton(button, index)
            self.format_buttons[one.name] = button
            grid.addWidget(button, index // 2, index % 2)
        held = QWidget()
        inner = QVBoxLayout(held)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(14)
        inner.addLayout(grid)
        inner.addWidget(self.choices)
        inner.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(held)
        area.setFixedWidth(max(270, held.sizeHint().width() + 14))
        area.setAccessibleName(tr("Format and contents"))
        return area

    def _build_foot(self) -> QHBoxLayout:
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        self.copy_button = QPushButton(tr("&Copy"))
        self.copy_button.setAutoDefault(False)
        self.save_button = QPushButton(tr("&Save as…"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        bottom.addWidget(self.copy_button)
        bottom.addStretch(1)
        bottom.addWidget(close)
        bottom.addWidget(self.save_button)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._ask_where)
        close.clicked.connect(self.reject)
        return bottom

    def _choose(self, index: int) -> None:
        self._format = FORMATS[index]
        preferences.current().set(SETTING, self._format.kind.value)
        self._show()

    def _options(self) -> MarkdownOptions:
        """The choices are for Markdown; a text that only stands for a format has all."""
        markdown = self._format.kind is formats.Format.MARKDOWN
        return self.choices.options() if markdown else MarkdownOptions()

    def _show(self) -> None:
        self._about.setText(tr(self._format.about))
        self.error.hide()
        kind, options, meeting = self._format.kind, self._options(), self._meeting
        self.choices.setVisible(kind is formats.Format.MARKDOWN)
        self.copy_button.setEnabled(False)
        shown_as = _SHOWN_AS.get(kind, kind)
        self.preview.show_text(
            lambda: formats.render(meeting, shown_as, options),
            page=kind is formats.Format.HTML,
            long=self._long,
        )
        if options.selects and not links_left(meeting, options):
            self._refuse(
                tr("No link is left by this choice: only the sources and the summary go in.")
            )

    def _enable_copy(self) -> None:
        self.copy_button.setEnabled(self._format.kind not in formats.BINARY)

    def _refuse(self, why: str) -> None:
        self.error.setText(why)
        self.error.show()

    def _data(self) -> bytes:
        if self._format.kind is formats.Format.PDF:
            return pdf.encoded(self._meeting)
        return formats.encoded(self._meeting, self._format.kind, self._options())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.preview.text or "")
        self.told.emit(tr("The {format} is on the clipboard.", format=self._format.name))
        self.accept()

    def _ask_where(self) -> None:
        suffix = self._format.suffix
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save the export"),
            file_name(self._meeting, suffix),
            f"{self._format.name} (*{suffix});;{tr('All files')} (*)",
        )
        if chosen:
            path = Path(chosen)
            self.save_to(path if path.suffix else path.with_suffix(suffix))

"""The page on which two accounts are put in: from files, dropped, or pasted."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from diptych.errors import DiptychError, ReadError
from diptych.gui.comparing import Pair, name_from, read_now
from diptych.gui.core_texts import error_text
from diptych.gui.file_reading import FileReading
from diptych.gui.paste_field import PasteField
from diptych.gui.paste_field import dropped_files as dropped_files
from diptych.gui.source_about import SourceAbout
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr, trn
from diptych.gui.typed_text import typed_text
from diptych.intake.formats import SUFFIXES
from diptych.intake.readers import Reading, read_text
from diptych.model import Account, Side
from diptych.operations.meetings import checked_date
from diptych.text.cautions import shown


def file_filter() -> str:
    """What the dialogs that ask for an account show."""
    suffixes = " ".join("*" + suffix for suffix in SUFFIXES)
    return f"{tr('Texts and pages')} ({suffixes});;{tr('All files')} (*)"


_GRID = ((0, 0, 3), (1, 0, 1), (1, 2, 1), (2, 0, 3))
"""Where each field's label stands (row, column) and how many columns the field is wide."""


class AccountHalf(QFrame):
    """One account: its name, its publisher, where it was written and published, and its text."""

    files_dropped = Signal(object)
    """(list[Path]): more than this half can take."""
    changed = Signal()
    file_read = Signal(object)
    """(Reading): what else a file says of the meeting."""

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAcceptDrops(True)
        self._side = side
        self._read: Account | None = None
        left = side is Side.LEFT
        which, inside = (
            (tr("Left account"), tr("left account"))
            if left
            else (tr("Right account"), tr("right account"))
        )
        self.setAccessibleName(which)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(text_label(which, "title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        self.name = QLineEdit()
        self.name.setPlaceholderText(
            tr("such as Washington") if side is Side.LEFT else tr("such as Kremlin")
        )
        self.publisher = QLineEdit()
        self.publisher.setPlaceholderText(tr("optional"))
        self.place = QLineEdit()
        self.place.setPlaceholderText(tr("optional"))
        self.address = QLineEdit()
        self.address.setPlaceholderText(tr("optional, such as https://…"))
        names = (tr("Name"), tr("Publisher"), tr("Place"), tr("Address"))
        for text, field, where in zip(names, self.fields, _GRID, strict=True):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(tr("{field} of the {which}", field=text, which=inside))
            row, column_of_label, across = where
            grid.addWidget(label, row, column_of_label)
            grid.addWidget(field, row, column_of_label + 1, 1, across)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        column.addLayout(grid)
        self.text = PasteField()
        self.text.setPlaceholderText(tr("Paste the account here, or drop a file."))
        self.text.setAccessibleName(tr("Text of the {which}", which=inside))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._on_changed)
        self.name.textChanged.connect(self._on_changed)
        self.text.pasted_in.connect(self._tell_of_pasted)
        column.addWidget(self.text, 1)
        self.reading = FileReading(inside)
        self.reading.read.connect(self._take)
        self.reading.failed.connect(self.show_error)
        self.reading.changed.connect(self.changed)
        column.addWidget(self.reading)
        self.about = SourceAbout(inside)
        self.about.brought_back.connect(self._show)
        column.addWidget(self.about)
        bottom = QHBoxLayout()
        self.file_button = QPushButton(tr("Choose a file…"))
        self.file_button.setAccessibleName(tr("Choose a file for the {which}", which=inside))
        self.file_button.clicked.connect(self._choose)
        self.clear_button = QPushButton(tr("Clear"))
        self.clear_button.setProperty("role", "quiet")
        self.clear_button.setAccessibleName(tr("Clear the {which}", which=inside))
        self.clear_button.clicked.connect(self.clear)
        self._count = text_label("", "small", wraps=False)
        bottom.addWidget(self.file_button)
        bottom.addWidget(self.clear_button)
        bottom.addStretch(1)
        bottom.addWidget(self._count)
        column.addLayout(bottom)
        self.error = text_label("", "error")
        self.error.hide()
        column.addWidget(self.error)
        self._on_changed()

    @property
    def fields(self) -> tuple[QLineEdit, QLineEdit, QLineEdit, QLineEdit]:
        """Name, publisher, place and address."""
        return self.name, self.publisher, self.place, self.address

    @property
    def empty(self) -> bool:
        return self._read is None and self.text.document().isEmpty()

    def clear(self) -> None:
        """Take the text out; the names stay."""
        self.reading.stop()
        self._read = None
        self.about.clear()
        self.text.setReadOnly(False)
        self.text.clear()
        self._on_changed()
        self.text.setFocus()

    def reset(self) -> None:
        """Make everything empty."""
        self.clear()
        for field in self.fields:
            field.clear()

    def take_file(self, path: Path) -> None:
        """Read a file into this half; says in place why where that cannot be."""
        self.error.hide()
        self.reading.start(path, self.name.text().strip() or name_from(path))

    def _take(self, reading: Reading) -> None:
        read = reading.account
        told = (read.name, read.publisher, read.provenance.place, read.provenance.address)
        for field, words in zip(self.fields, told, strict=True):
            if not field.text().strip():
                field.setText(words)
        self._show(reading)
        self.file_read.emit(reading)

    def _show(self, reading: Reading) -> None:
        self._read = reading.account
        self.text.setPlainText(shown(reading.account.text))
        self.text.setReadOnly(True)
        self.about.show_reading(reading)
        self._on_changed()

    def _tell_of_pasted(self) -> None:
        with suppress(ReadError):
            words = typed_text(self.text.document())
            self.about.show_account(read_text(words, self.name.text().strip() or "account"))

    def account(self) -> Account | None:
        """The account, or None where it cannot be had; then the reason stands in place."""
        name, publisher, place, address = (field.text().strip() for field in self.fields)
        try:
            if not name:
                self.name.setFocus()
                raise ReadError(
                    tr("This account needs a name."), tr("The government’s or its seat’s.")
                )
            if self._read is not None:
                source = replace(self._read.provenance, address=address, place=place)
                return replace(self._read, name=name, publisher=publisher, provenance=source)
            words, now = typed_text(self.text.document()), read_now()
            pasted = read_text(words, name, publisher, address=address, read_at=now)
            source = replace(pasted.provenance, place=place or pasted.provenance.place)
            return replace(pasted, provenance=source)
        except ReadError as error:
            self.show_error(error)
            return None

    def show_error(self, error: DiptychError) -> None:
        self.error.setText(error_text(error))
        self.error.show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = dropped_files(event.mimeData())
        event.acceptProposedAction()
        if len(files) == 1:
            self.take_file(files[0])
        else:
            self.files_dropped.emit(files)

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Choose an account"), "", file_filter())
        if chosen:
            self.take_file(Path(chosen))

    def _on_changed(self) -> None:
        self.error.hide()
        words = len(typed_text(self.text.document()).split())
        from_file = f"{self._read.provenance.file_name} · " if self._read is not None else ""
        self._count.setText(from_file + trn("%n word", "%n words", words) if words else "")
        self.clear_button.setVisible(not self.empty)
        self.changed.emit()


class NewComparison(QWidget):
    """Two halves like a diptych, a title, a date, and the button that compares."""

    compare_requested = Signal(object)
    """(Pair)"""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("New comparison"))
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        title = text_label(tr("New comparison"), wraps=False)
        title.setStyleSheet("font-size: 20px; font-weight: 600;")
        column.addWidget(title)

        about = QHBoxLayout()
        about.setSpacing(10)
        self.title = QLineEdit()
        self.title.setPlaceholderText(tr("such as Video call of the two presidents"))
        self.title.setAccessibleName(tr("Title of the meeting"))
        self.date = QLineEdit()
        self.date.setPlaceholderText("YYYY-MM-DD")
        self.date.setAccessibleName(tr("Date of the meeting, year, month, day"))
        self.date.setFixedWidth(130)
        for text, field in ((tr("Meeting"), self.title), (tr("Date"), self.date)):
            label = QLabel(text)
            label.setBuddy(field)
            about.addWidget(label)
            about.addWidget(field)
        column.addLayout(about)

        halves = QHBoxLayout()
        halves.setSpacing(16)
        self.halves = {side: AccountHalf(side) for side in Side}
        self._told_right: dict[QLineEdit, str] = {}
        for side, half in self.halves.items():
            halves.addWidget(half, 1)
            half.files_dropped.connect(self.take_files)
            half.changed.connect(self._on_changed)
            half.file_read.connect(partial(self._take_told, side))
        column.addLayout(halves, 1)

        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        self.error = text_label("", "error")
        self.cancel_button = QPushButton(tr("Close"))
        self.cancel_button.setToolTip(tr("Back to what was open (Escape). What you put in is kept"))
        self.cancel_button.clicked.connect(self.closed)
        self.compare_button = QPushButton(tr("Compare"))
        self.compare_button.setProperty("role", "primary")
        self.compare_button.clicked.connect(self.compare)
        self.without_questions = QCheckBox(tr("Leave out journalists’ questions"))
        self.without_questions.setToolTip(
            tr("In a transcript: compare only what is answered and said")
        )
        bottom.addWidget(self.without_questions)
        bottom.addWidget(self.error, 1)
        bottom.addWidget(self.cancel_button)
        bottom.addWidget(self.compare_button)
        column.addLayout(bottom)
        self.title.returnPressed.connect(self.compare)
        self.date.returnPressed.connect(self.compare)
        self._busy = False
        self._on_changed()

    def take_files(self, files: Sequence[Path]) -> None:
        """Put one or two files into the halves: two fill both, one the first that is empty."""
        self.error.setText("")
        if len(files) > 2:
            self.error.setText(tr("Two files at most: one for each account."))
            return
        if len(files) == 2:
            for half, path in zip(self.halves.values(), files, strict=True):
                half.take_file(path)
        elif files:
            empty = [half for half in self.halves.values() if half.empty]
            (empty or list(self.halves.values()))[0].take_file(files[0])

    def begin(self) -> None:
        """Put the keyboard where writing begins."""
        for half in self.halves.values():
            if half.empty:
                (half.text if half.name.text() else half.name).setFocus()
                return
        self.title.setFocus()

    def reset(self) -> None:
        """Make the page empty, after what was put in has become a meeting."""
        self.title.clear()
        self.date.clear()
        self.without_questions.setChecked(False)
        for half in self.halves.values():
            half.reset()

    def stop_reading(self) -> None:
        """Stop reading files, and wait for the end of it."""
        for half in self.halves.values():
            half.reading.close_thread()

    def set_busy(self, busy: bool) -> None:
        """While a comparison runs no other can be started from here."""
        self._busy = busy
        self._on_changed()

    def show_error(self, error: DiptychError) -> None:
        self.error.setText(error_text(error))

    def compare(self) -> None:
        """Ask for the comparison, or say in place what is missing."""
        if self._busy:
            return
        self.error.setText("")
        accounts = [half.account() for half in self.halves.values()]
        try:
            date = checked_date(self.date.text())
        except DiptychError as error:
            self.show_error(error)
            self.date.setFocus()
            return
        left, right = accounts
        if left is None or right is None:
            return
        title = self.title.text().strip() or tr(
            "{one} and {other}", one=left.name, other=right.name
        )
        without = self.without_questions.isChecked()
        self.compare_requested.emit(Pair(left, right, title, date, without))

    def _take_told(self, side: Side, reading: Reading) -> None:
        """Put the title and date that a file states where the person has put none.

        The left file's stand, whichever of the two is read first.
        """
        for field, told in ((self.title, reading.title), (self.date, reading.date)):
            there = field.text().strip()
            theirs = side is Side.LEFT and there == self._told_right.get(field)
            if told and (not there or theirs):
                field.setText(told)
                if side is Side.RIGHT:
                    self._told_right[field] = told

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_files(dropped_files(event.mimeData()))

    def _on_changed(self) -> None:
        filled = not any(half.empty or half.reading.busy for half in self.halves.values())
        self.compare_button.setEnabled(filled and not self._busy)

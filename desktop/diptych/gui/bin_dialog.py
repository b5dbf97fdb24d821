"""The bin: deleted meetings, and the deleted notes of the open one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from diptych import operations
from diptych.gui.note_words import note_words
from diptych.gui.session import Session
from diptych.gui.targets import shorten
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr, trn
from diptych.library.store import Library
from diptych.model import MeetingId, MeetingSummary, Note, NoteId

Binned = tuple[tuple[MeetingSummary, ...], tuple[Note, ...]]

_ID = int(Qt.ItemDataRole.UserRole)


class BinDialog(QDialog):
    """What was deleted, to be taken out whole. It stays beside the window and follows it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Bin"))
        self.resize(480, 420)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        self._about = text_label("", "muted")
        column.addWidget(self._about)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Deleted meetings and notes"))
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = QPushButton(tr("Close"))
        self.restore_button = QPushButton(tr("Restore"))
        self.restore_button.setProperty("role", "primary")
        row.addWidget(close)
        row.addWidget(self.restore_button)
        column.addLayout(row)
        close.clicked.connect(self.reject)
        self.restore_button.clicked.connect(self._restore)
        self.list.currentRowChanged.connect(lambda at: self.restore_button.setEnabled(at >= 0))
        session.changed.connect(self._reload)
        session.opened.connect(self._reload)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reload()

    def _reload(self, *_: object) -> None:
        if not self.isVisible():
            return
        meeting = self._session.meeting

        def read(lib: Library) -> Binned:
            notes = operations.deleted_notes(lib, meeting.id) if meeting is not None else ()
            return operations.deleted_meetings(lib), notes

        self._session.read(read, self._show)

    def _show(self, binned: Binned) -> None:
        meetings, notes = binned
        self.list.clear()
        for line in meetings:
            count = trn("%n note", "%n notes", line.notes)
            said = tr("Meeting: {title} ({notes})", title=line.title, notes=count)
            self._add(said, MeetingId(line.id), None)
        for note in notes:
            words = shorten(note_words(note.body), 80) or tr("without words")
            self._add(tr("Note: {words}", words=words), None, note.id)
        empty = not meetings and not notes
        self._about.setText(
            tr("The bin is empty.")
            if empty
            else tr("What you restore comes back whole, with its place.")
        )
        self.restore_button.setEnabled(False)

    def _add(self, text: str, meeting: MeetingId | None, note: NoteId | None) -> None:
        item = QListWidgetItem(text)
        item.setData(_ID, (meeting, note))
        self.list.addItem(item)

    def _restore(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        meeting, note = item.data(_ID)
        if meeting is not None:
            self._session.run(lambda lib: operations.restore_meeting(lib, MeetingId(meeting)), self)
        else:
            self._session.run(lambda lib: operations.restore_note(lib, NoteId(note)), self)

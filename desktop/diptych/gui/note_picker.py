"""Choosing a note to link to, while another one is written."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from diptych import operations
from diptych.gui.note_editor import NoteEditor
from diptych.gui.session import Session
from diptych.gui.targets import shorten
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.library.linked_notes import LinkedNote
from diptych.text.note_links import link_to, said

_UUID = int(Qt.ItemDataRole.UserRole)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class NotePicker(QDialog):
    """The notes of the library, those of the open meeting first; typing narrows them down."""

    chosen = Signal(object)
    """(LinkedNote)"""

    def __init__(self, session: Session, without: str, parent: QWidget) -> None:
        """`without` is the UUID of the note that is being written, "" for a new one."""
        super().__init__(parent)
        self._notes: dict[str, LinkedNote] = {}
        self._without = without
        self._here = session.meeting.id if session.meeting else None
        self.setWindowTitle(tr("Link to a note"))
        self.setModal(True)
        self.resize(460, 320)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Words of the note, its tags or its meeting"))
        self.words.setAccessibleName(tr("Words of the note"))
        self.words.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Notes"))
        self.empty = text_label("", "small")
        for widget in (self.words, self.list, self.empty):
            column.addWidget(widget)
        self.words.textChanged.connect(self._narrow)
        self.words.returnPressed.connect(self._choose)
        self.list.itemActivated.connect(lambda _: self._choose())
        if session.meeting is not None:
            meeting = session.meeting.id
            session.read(lambda lib: operations.notes_to_link(lib, meeting), self._fill)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _fill(self, notes: tuple[LinkedNote, ...]) -> None:
        self._notes = {note.uuid: note for note in notes if note.uuid != self._without}
        self._narrow()

    def _narrow(self) -> None:
        words = self.words.text().casefold().split()
        self.list.clear()
        for uuid, note in self._notes.items():
            text = plain(note)
            where = "" if note.meeting == self._here else note.title
            if all(word in f"{text} {where}".casefold() for word in words):
                item = QListWidgetItem(
                    f"{shorten(text, 60)}  –  {shorten(where, 36)}" if where else shorten(text, 60)
                )
                item.setData(_UUID, uuid)
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        none = tr("No other note has these words.") if words else tr("There is no other note yet.")
        self.empty.setText("" if self.list.count() else none)
        self.empty.setVisible(not self.list.count())

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self.chosen.emit(self._notes[item.data(_UUID)])


def offer_notes(editor: NoteEditor, session: Session, without: str = "") -> None:
    """Open the list of notes whenever a link is wanted in an editor."""

    def resume() -> None:
        editor.window().activateWindow()
        editor.body.setFocus()

    def pick() -> None:
        picker = NotePicker(session, without, editor)
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.chosen.connect(lambda note: editor.insert_link(link_to(note.uuid, plain(note))))
        picker.finished.connect(lambda _: resume())
        picker.open()

    editor.link_wanted.connect(pick)


def plain(note: LinkedNote) -> str:
    """The first line of a note that has words."""
    lines = (line.strip() for line in said(note.body, lambda link: link.words).split("\n"))
    return next((line for line in lines if line), "")

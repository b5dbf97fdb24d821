"""Notes whose words were changed or taken away with a text: to accept, place anew or leave."""

from PySide6.QtCore import Qt, Signal
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
from diptych.gui.selecting import Selecting
from diptych.gui.session import Session
from diptych.gui.targets import choices, shorten
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.model import Note, OnMeeting, OnText

_NOTE = int(Qt.ItemDataRole.UserRole)


class PlacesDialog(QDialog):
    """One line a note. It stays beside the window, where words are selected for a new place."""

    go_requested = Signal(object)
    """(Target): show where the note is now."""

    def __init__(
        self, session: Session, selecting: Selecting, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Places to look at"))
        self.resize(560, 420)
        self._session = session
        self._selecting = selecting
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        self._about = text_label("", "muted")
        column.addWidget(self._about)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Notes whose place changed"))
        column.addWidget(self.list, 1)
        self._place = text_label("", "small")
        column.addWidget(self._place)
        row = QHBoxLayout()
        self.accept_button = QPushButton(tr("Accept"))
        self.place_button = QPushButton(tr("Place on what is selected"))
        self.leave_button = QPushButton(tr("Keep unplaced"))
        close = QPushButton(tr("Close"))
        for button in (self.accept_button, self.place_button, self.leave_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)
        self.accept_button.clicked.connect(self._accept_place)
        self.place_button.clicked.connect(self._place_anew)
        self.leave_button.clicked.connect(self._leave)
        close.clicked.connect(self.reject)
        self.list.currentRowChanged.connect(self._on_chosen)
        selecting.changed.connect(self._look)
        session.changed.connect(self._reload)
        session.opened.connect(self._reload)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reload()

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes to look at, as they are listed."""
        meeting = self._session.meeting
        return tuple(note for note in meeting.notes if note.unsettled) if meeting else ()

    def _reload(self, *_: object) -> None:
        if not self.isVisible():
            return
        self.list.clear()
        for note in self.notes:
            was = shorten(note.was.exact, 90) if note.was else ""
            now = shorten(note.target.selector.exact, 90) if isinstance(note.target, OnText) else ""
            place = (
                tr("now on “{words}”", words=now) if now else tr("these words are no longer there")
            )
            told = tr("Was on “{words}”; {place}", words=was, place=place)
            item = QListWidgetItem(f"{shorten(note_words(note.body), 60)}\n{told}")
            item.setData(_NOTE, int(note.id))
            self.list.addItem(item)
        self._about.setText(
            tr("Every note is where its words are.")
            if not self.notes
            else tr(
                "The words of these notes were changed or taken away. Accept the place that was "
                "found, select other words in the window and place the note on them, or keep it "
                "with the meeting."
            )
        )
        self._look()

    def _chosen(self) -> Note | None:
        row = self.list.currentRow()
        return self.notes[row] if 0 <= row < len(self.notes) else None

    def _on_chosen(self, _row: int) -> None:
        note = self._chosen()
        if note is not None and not isinstance(note.target, OnMeeting):
            self.go_requested.emit(note.target)
        self._look()

    def _look(self) -> None:
        note, meeting = self._chosen(), self._session.meeting
        self.leave_button.setEnabled(note is not None)
        self.accept_button.setEnabled(note is not None and not isinstance(note.target, OnMeeting))
        first = choices(meeting, self._selecting.selection)[0] if meeting else None
        fits = first is not None and not isinstance(first.target, OnMeeting)
        self.place_button.setEnabled(note is not None and fits)
        self._place.setText(
            tr("Selected: {place}", place=first.label) if first is not None and fits else ""
        )

    def _accept_place(self) -> None:
        note = self._chosen()
        if note is not None:
            self._session.run(lambda lib: operations.accept_place(lib, note.id), self)

    def _place_anew(self) -> None:
        note, meeting = self._chosen(), self._session.meeting
        if note is not None and meeting is not None:
            target = choices(meeting, self._selecting.selection)[0].target
            self._session.run(lambda lib: operations.place_note(lib, note.id, target), self)

    def _leave(self) -> None:
        note = self._chosen()
        if note is not None:
            self._session.run(lambda lib: operations.keep_unplaced(lib, note.id), self)

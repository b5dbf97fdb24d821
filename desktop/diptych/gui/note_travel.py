"""Going to a note: in the open meeting, or in another one that is opened for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from diptych import operations
from diptych.gui.inspector import Inspector
from diptych.gui.selecting import Selecting
from diptych.gui.session import Session
from diptych.gui.translation import tr
from diptych.library.linked_notes import LinkedNote
from diptych.model import MeetingId, NoteId


class NoteTravel(QObject):
    """Shows what a note is on, and the note beside it."""

    told = Signal(str)
    """Why a note cannot be gone to."""

    def __init__(
        self,
        session: Session,
        selecting: Selecting,
        inspector: Inspector,
        show_page: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`show_page` brings the open meeting and its notes into view."""
        super().__init__(parent)
        self._session, self._selecting = session, selecting
        self._inspector, self._show_page = inspector, show_page

    def go(self, uuid: str) -> None:
        """Go to the note of this UUID, where the library has it."""
        meeting = self._session.meeting
        if meeting is not None and any(note.uuid == uuid for note in meeting.notes):
            self._show(next(note.id for note in meeting.notes if note.uuid == uuid))
        else:
            self._session.read(lambda lib: operations.find_note(lib, uuid), self._found)

    def go_in(self, meeting: MeetingId, note: NoteId | None) -> None:
        """Open a meeting, if it is not, and go to a note in it."""
        opened = self._session.meeting
        if opened is not None and opened.id == meeting:
            self._show(note)
        else:
            self._session.open_meeting(meeting, lambda: self._show_in(meeting, note))

    def _found(self, found: LinkedNote | None) -> None:
        if found is None:
            self.told.emit(tr("This note is not in the library."))
        elif found.gone:
            self.told.emit(tr("This note is in the bin. Library, Bin gives it back."))
        else:
            self.go_in(found.meeting, found.note)

    def _show_in(self, meeting: MeetingId, note: NoteId | None) -> None:
        opened = self._session.meeting
        if opened is not None and opened.id == meeting:
            self._show(note)

    def _show(self, wanted: NoteId | None) -> None:
        self._show_page()
        meeting = self._session.meeting
        for note in meeting.notes if meeting is not None else ():
            if note.id == wanted:
                self._selecting.go_to(note.target)
                self._inspector.show_note(note.id)

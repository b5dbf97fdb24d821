"""Going through the proposals of a comparison, one after the other, until it is finished."""

from PySide6.QtCore import QObject, Signal

from diptych import operations
from diptych.gui.comparison_view import ComparisonView
from diptych.gui.reading import Reading
from diptych.gui.selecting import Selecting
from diptych.gui.session import Session
from diptych.gui.targets import LinkSelected
from diptych.gui.translation import tr


class Reviewing(QObject):
    """Confirms proposals, finds the next that waits, and marks a comparison as finished."""

    told = Signal(str)
    """What a person is told in a sentence."""

    def __init__(
        self, view: ComparisonView, session: Session, selecting: Selecting, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view, self._session, self._selecting = view, session, selecting

    def confirm(self) -> None:
        """Make the proposal of the selected link the person's own verdict."""
        selection = self._selecting.selection
        if isinstance(selection, LinkSelected):
            link = selection.link
            self._session.run(lambda lib: operations.confirm_link(lib, link), self)

    def next_unjudged(self) -> None:
        """Select the next of the shown links on which there is no verdict yet."""
        meeting = self._session.meeting
        if meeting is None:
            return
        reading = Reading(meeting, self._view.chips.hidden())
        link = reading.next_unjudged(self._view.selected_link, self._view.selected_passage)
        if link is not None:
            self._view.select_link(link)
        else:
            self.told.emit(tr("Every link that is shown has your verdict."))

    def toggle_finished(self) -> None:
        """Mark the open comparison as finished, or take the mark away."""
        meeting = self._session.meeting
        if meeting is None:
            return
        step = operations.reopen_meeting if meeting.finished else operations.finish_meeting
        self._session.run(lambda lib: step(lib, meeting.id), self)

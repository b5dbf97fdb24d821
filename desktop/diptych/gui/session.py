"""The library and the meeting that is open; tells the panels what has changed.

All reading and writing of the library happens on one worker thread, in order. Each step brings
back a `Snapshot`, so that the panels always see one state of the library and never wait for it.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from diptych import operations
from diptych.errors import DiptychError
from diptych.gui.comparing import Pair
from diptych.gui.drafts import Drafts
from diptych.gui.jobs import Jobs
from diptych.gui.snapshot import Snapshot, known_meeting, store_place, take_snapshot
from diptych.library.journal import Changes
from diptych.library.store import Library
from diptych.model import Comparison, Meeting, MeetingId, MeetingSummary
from diptych.progress import Progress

log = logging.getLogger(__name__)

T = TypeVar("T")

_PLACE_DELAY = 400
"""Milliseconds from a change to the storing of the place and the drafts."""


class Session(QObject):
    """One library and at most one open meeting."""

    changed = Signal(object, object)
    """(Changes | None, origin): the library changed; `origin` is the panel that did it."""
    opened = Signal(object)
    """(dict): another meeting, or none, is open; the place where it was left."""
    leaving = Signal()
    """The open meeting is about to be left or the window closed: say where you are now."""
    failed = Signal(object)
    """(DiptychError): a step failed and wrote nothing."""
    saved = Signal(bool)
    """(bool): whether all is stored; False while a step is under way or after one failed."""

    def __init__(self, library_path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: Jobs[Library] = Jobs(
            lambda: Library.open(library_path, check_large=False),
            lambda lib: lib.close(),
            "diptych-library",
        )
        self.meeting: Meeting | None = None
        self.meetings: tuple[MeetingSummary, ...] = ()
        self.tags: tuple[tuple[str, int], ...] = ()
        self.web = operations.NoteWeb()
        self._recents: tuple[MeetingId, ...] = ()
        self.undo_name: str | None = None
        self.redo_name: str | None = None
        self.drafts = Drafts()
        self._wanted: MeetingId | None = None
        self._place: dict[str, object] = {}
        self._pending = 0
        self._closed = False
        self._place_timer = QTimer(self)
        self._place_timer.setSingleShot(True)
        self._place_timer.setInterval(_PLACE_DELAY)
        self._place_timer.timeout.connect(self._ask_place)

    @property
    def recents(self) -> tuple[MeetingSummary, ...]:
        """The last ten meetings that the person was in, but for the open one; the last first."""
        by_id = {one.id: one for one in self.meetings if one.id != self._wanted}
        return tuple(by_id[at] for at in self._recents if at in by_id)[:10]

    @property
    def last_meetings(self) -> tuple[MeetingSummary, ...]:
        """The open meeting, where one is, and the recent ones."""
        return (*(one for one in self.meetings if one.id == self._wanted), *self.recents)

    def forget_recents(self) -> None:
        """Empty the list of recent meetings."""
        self.run(lambda lib: operations.forget_recents(lib, self._wanted), self)

    @property
    def all_done(self) -> bool:
        """Whether no step is under way and no place waits to be stored."""
        return self._pending == 0 and not self._place_timer.isActive()

    # opening

    def start(self, done: Callable[[bool], None]) -> None:
        """Open the library and the meeting that was open last; `done` is told whether one was."""

        def work(lib: Library, _: Progress) -> tuple[Snapshot, dict[str, object]]:
            last = operations.last_meeting(lib)
            place = operations.view_state(lib, last) if last is not None else {}
            return take_snapshot(lib, last), place

        def arrived(result: tuple[Snapshot, dict[str, object]]) -> None:
            snapshot, place = result
            self._wanted = snapshot.meeting.id if snapshot.meeting else None
            self._show_opened(snapshot, place)
            done(snapshot.meeting is not None)

        self._jobs.start(work, arrived, self._tell)

    def open_meeting(
        self, meeting: MeetingId | None, then: Callable[[], None] | None = None
    ) -> None:
        """Leave the open meeting, keeping its place, and open another one or none."""
        self._leave()
        self._wanted = meeting

        def work(lib: Library, _: Progress) -> tuple[Snapshot, dict[str, object]]:
            snapshot = take_snapshot(lib, meeting)
            if snapshot.meeting is None:
                return snapshot, {}
            place = operations.view_state(lib, snapshot.meeting.id)
            # Kept again, because the meeting whose place was kept last is opened at the next start.
            operations.save_view_state(lib, snapshot.meeting.id, place)
            return snapshot, place

        def arrived(result: tuple[Snapshot, dict[str, object]]) -> None:
            if self._wanted == meeting:
                self._show_opened(*result)
                if then is not None:
                    then()

        def stays(error: DiptychError) -> None:
            if self._wanted == meeting:
                self._wanted = self.meeting.id if self.meeting is not None else None
            self._tell(error)

        self._jobs.start(work, arrived, stays)

    def add(self, comparison: Comparison, title: str, date: str, done: Callable[[], None]) -> None:
        """Put a new comparison into the library, unless it is there already, and open it."""
        self._leave()

        def work(lib: Library, _: Progress) -> MeetingId:
            known = known_meeting(lib, comparison.left, comparison.right)
            if known is not None:
                return known
            return operations.add_meeting(lib, comparison, title, date)

        def added(meeting: MeetingId) -> None:
            self._settle(succeeded=True)
            done()
            self.open_meeting(meeting)

        self._begin()
        self._jobs.start(work, added, self._failed)

    def find(self, pair: Pair, done: Callable[[MeetingId | None], None]) -> None:
        """Tell `done` which meeting of the library compares these two accounts, if any does."""
        self._jobs.start(lambda lib, _: known_meeting(lib, pair.left, pair.right), done, self._tell)

    def find_sources(self, pair: Pair, done: Callable[[dict[str, tuple[str, ...]]], None]) -> None:
        """Tell `done` which meetings hold the same original bytes already, by account's name."""
        accounts = (pair.left, pair.right)

        def work(lib: Library, _: Progress) -> dict[str, tuple[str, ...]]:
            return {one.name: operations.verifying.read_before(lib, one) for one in accounts}

        self._jobs.start(work, done, self._tell)

    def replace_library(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Let go of the file while `work` puts another one in its place, and open that.

        What is being written in the open meeting is kept, where that meeting is open afterwards.
        """
        self._leave()
        written, meeting = self.drafts, self.meeting.uuid if self.meeting else ""

        def started(_found: bool) -> None:
            if self.meeting is not None and self.meeting.uuid == meeting:
                for key in written.all_keys():
                    draft = written.get(key)
                    if draft is not None and self.drafts.get(key) is None:
                        self.drafts.put(key, draft)
                self.changed.emit(None, self)

        def arrived(result: T) -> None:
            self._wanted = None
            self._show_none()
            self.start(started)
            done(result)

        self._jobs.start_without(work, arrived, self._tell)

    def look_again(self) -> None:
        """Show what another window or program has changed, if one has."""
        if self._closed:
            return
        wanted = self._wanted

        def work(lib: Library, _: Progress) -> Snapshot | None:
            return take_snapshot(lib, wanted) if operations.changed_elsewhere(lib) else None

        def arrived(snapshot: Snapshot | None) -> None:
            if snapshot is not None and self._wanted == wanted:
                self._take(snapshot, wanted)
                if wanted is not None and snapshot.meeting is None:
                    self._wanted = None
                    self._show_none()
                self.changed.emit(None, self)

        self._jobs.start(work, arrived, self._tell)

    def read(self, work: Callable[[Library], T], done: Callable[[T], None]) -> None:
        """Look something up; `done` is given it."""
        self._jobs.start(lambda lib, _: work(lib), done, self._tell)

    # changing

    def run(
        self,
        step: Callable[[Library], object],
        origin: object = None,
        done: Callable[[], None] | None = None,
        failed: Callable[[DiptychError], None] | None = None,
    ) -> None:
        """Run one operation on the worker; then everything that shows the library is told."""
        wanted = self._wanted
        self._begin()

        def work(lib: Library, _: Progress) -> Snapshot:
            step(lib)
            return take_snapshot(lib, wanted, lib.last_changes)

        def arrived(snapshot: Snapshot) -> None:
            self._take(snapshot, wanted)
            self._settle(succeeded=True)
            if done is not None:
                done()
            self.changed.emit(snapshot.changes, origin)

        def fail(error: DiptychError) -> None:
            if failed is not None:
                failed(error)
            self._failed(error)

        self._jobs.start(work, arrived, fail)

    def undo(self) -> None:
        """Take the last step back and show the meeting in which that was."""
        self._travel(operations.undo)

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self._travel(operations.redo)

    def delete(self, meeting: MeetingId) -> None:
        """Delete a meeting; undo brings it back with all that was written in it."""
        was_open = meeting == self._wanted
        if was_open:
            self._leave()
            self._wanted = None

        def gone() -> None:
            if was_open and self._wanted is None:
                self._show_none()

        def stays(_error: DiptychError) -> None:
            if was_open and self._wanted is None:
                self._wanted = meeting

        self.run(lambda lib: operations.delete_meeting(lib, meeting), self, gone, stays)

    # the place

    def keep_place_soon(self) -> None:
        """The place or a draft has changed: store it in a moment, also while typing goes on."""
        if self.meeting is not None and not self._place_timer.isActive():
            self._place_timer.start()
            self.saved.emit(False)

    def set_place(self, place: dict[str, object]) -> None:
        """Where the person is now, in a form for JSON; answers `leaving`."""
        self._place = place

    def close(self) -> None:
        """Store the place and the drafts, wait for all steps, close the library.

        Raises DiptychError where that failed and drafts would be lost; the session stays usable.
        """
        if self.meeting is not None:
            self._place_timer.stop()
            self.leaving.emit()
            meeting, place = self.meeting.id, self._whole_place()
            try:
                self._jobs.wait_for(lambda lib: store_place(lib, meeting, place))
            except DiptychError:
                if self.drafts.all_keys():
                    raise
                log.warning("the place in meeting %s could not be stored", meeting)
        self.abandon()

    def abandon(self) -> None:
        """Wait for all steps and close the library, whether or not the place is stored."""
        self._closed = True
        self._place_timer.stop()
        self._jobs.close()

    # within

    def _ask_place(self) -> None:
        self.leaving.emit()
        if self.meeting is not None:
            self._store_place(self.meeting.id)

    def _leave(self) -> None:
        self._place_timer.stop()
        self.leaving.emit()
        if self.meeting is not None:
            self._store_place(self.meeting.id)

    def _store_place(self, meeting: MeetingId) -> None:
        place = self._whole_place()
        self._begin()
        self._jobs.start(
            lambda lib, _: store_place(lib, meeting, place),
            lambda _: self._settle(succeeded=True),
            self._failed,
        )

    def _whole_place(self) -> dict[str, object]:
        return {**self._place, "drafts": self.drafts.stored()}

    def _travel(self, step: Callable[[Library], Changes | None]) -> None:
        self._leave()
        wanted = self._wanted

        def work(lib: Library, _: Progress) -> tuple[Snapshot, dict[str, object]]:
            changes = step(lib)
            known = {summary.id for summary in operations.meetings(lib)}
            touched = sorted((changes.meetings if changes else set()) & known)
            stays = wanted in known and (wanted in touched or not touched)
            target = wanted if stays else next(iter(touched), None)
            place = operations.view_state(lib, target) if target is not None else {}
            return take_snapshot(lib, target, changes), place

        def arrived(result: tuple[Snapshot, dict[str, object]]) -> None:
            snapshot, place = result
            target = snapshot.meeting.id if snapshot.meeting else None
            self._settle(succeeded=True)
            if self._wanted != wanted:
                self._take(snapshot, target)
                self.changed.emit(snapshot.changes, None)
                return
            if target != wanted:
                self._wanted = target
                self._show_opened(snapshot, place)
            else:
                self._take(snapshot, wanted)
            self.changed.emit(snapshot.changes, None)

        self._begin()
        self._jobs.start(work, arrived, self._failed)

    def _take(self, snapshot: Snapshot, wanted: MeetingId | None) -> None:
        self.meetings, self.tags = snapshot.meetings, snapshot.tags
        self.undo_name, self.redo_name = snapshot.undo_name, snapshot.redo_name
        self._recents = snapshot.recents
        if self._wanted == wanted:
            self.meeting, self.web = snapshot.meeting, snapshot.web

    def _show_opened(self, snapshot: Snapshot, place: dict[str, object]) -> None:
        if self._place_timer.isActive():
            self._leave()
        self._take(snapshot, self._wanted)
        self.drafts = Drafts(place.get("drafts"))
        self._place = place
        self.opened.emit(place)

    def _show_none(self) -> None:
        self.meeting, self.drafts, self._place = None, Drafts(), {}
        self.opened.emit({})

    # whether all is stored

    def _begin(self) -> None:
        self._pending += 1
        self.saved.emit(False)

    def _settle(self, *, succeeded: bool) -> None:
        self._pending = max(0, self._pending - 1)
        self.saved.emit(succeeded and self.all_done)

    def _failed(self, error: DiptychError) -> None:
        """A step of which `_begin` was told has failed."""
        self._settle(succeeded=False)
        self._tell(error)

    def _tell(self, error: DiptychError) -> None:
        log.warning("a step failed: %s", type(error).__name__)
        self.failed.emit(error)

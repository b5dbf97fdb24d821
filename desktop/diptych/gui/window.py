"""The main window: arranges the panels and answers the actions."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from diptych.errors import DiptychError, LibraryDamaged, LibraryError
from diptych.gui import icons, window_place
from diptych.gui.actions import Actions, met
from diptych.gui.bars import StatusRow, TopBar
from diptych.gui.comparing import Compare, Comparing
from diptych.gui.comparison_view import ComparisonView
from diptych.gui.core_texts import core_text
from diptych.gui.dialogs import Dialogs
from diptych.gui.inspector import Inspector
from diptych.gui.keeping_windows import KeepingWindows
from diptych.gui.library_panel import LibraryPanel
from diptych.gui.look_settings import LookSettings
from diptych.gui.new_comparison import NewComparison, dropped_files, file_filter
from diptych.gui.note_travel import NoteTravel
from diptych.gui.notices import Banner, ProgressStrip
from diptych.gui.opening import Opening
from diptych.gui.panes import Panes
from diptych.gui.reading_tools import ReadingTools
from diptych.gui.recent_menu import RecentMenu
from diptych.gui.retelling import Retelling
from diptych.gui.reviewing import Reviewing
from diptych.gui.revising import Revising
from diptych.gui.safekeeping import Safekeeping
from diptych.gui.selecting import Selecting
from diptych.gui.session import Session
from diptych.gui.splitting import Splitting
from diptych.gui.start_page import StartPage
from diptych.gui.translation import tr
from diptych.intake import samples
from diptych.library.journal import Changes
from diptych.model import MeetingId, MeetingSummary

_USUAL_SIZE = QSize(1360, 820)


class MainWindow(QMainWindow):
    """One library, one open meeting."""

    def __init__(self, library_path: Path, compare: Compare | None = None) -> None:
        super().__init__()
        self.setWindowTitle("Diptych")
        self.setWindowIcon(icons.application_icon())
        self.setAcceptDrops(True)
        self.resize(_USUAL_SIZE)
        self.session = Session(library_path, self)
        self.comparing = Comparing(compare, self)
        self.opening = Opening(self.session, self.comparing, self)
        known_samples = samples.names()
        self.actions_ = Actions(self, tuple((info.name, info.title) for info in known_samples))
        self.stack = QStackedWidget()
        self.view = ComparisonView()
        self.look = LookSettings(self.view, self.actions_, self)
        self.reading = ReadingTools(self.view, self.actions_, self)
        self.selecting = Selecting(self.view, self.session, self)
        self.reviewing = Reviewing(self.view, self.session, self.selecting, self)
        self.inspector = Inspector(self.session)
        self.travel = NoteTravel(
            self.session, self.selecting, self.inspector, self._show_notes, self
        )
        self.library = LibraryPanel(self.session)
        self.revising = Revising(self.session, self.comparing, self)
        self.keeping = KeepingWindows(
            self.session, self.selecting, self.comparing, self.revising, self
        )
        self.safekeeping = Safekeeping(library_path, self.session, self)
        self.splitting = Splitting(self.session, self.opening, self.selecting, self)
        self.dialogs = Dialogs(self.session, self)
        self.retelling = Retelling(self.session, self.actions_, self)
        self.start_page = StartPage(known_samples)
        self.recent_menu = RecentMenu(self.actions_.recent_menu, self.session, self._open)
        self.new_page = NewComparison()
        # The order in which the panes get their contents is the order of the Tab key.
        for page in (self.start_page, self.view, self.new_page):
            self.stack.addWidget(page)
        self.panes = Panes(self.library, self.stack, self.inspector)
        self.banner = Banner()
        self.strip = ProgressStrip()
        self.status_row = StatusRow()
        self.top = TopBar(self.actions_)
        self._started = False
        self._close_anyway = False
        self._arrange()
        self._connect()
        self._show_page()

    # starting

    def start(self, done: Callable[[bool], None] | None = None) -> None:
        """Open the library and go where the person was; `done` is told whether that is anywhere."""
        self.session.start(done or (lambda _found: None))

    # what the actions do

    def new_comparison(self) -> None:
        self.stack.setCurrentWidget(self.new_page)
        self._show_page()
        self.new_page.begin()

    def open_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, tr("Choose two accounts"), "", file_filter())
        if chosen:
            self.take_files([Path(path) for path in chosen])

    def take_files(self, files: list[Path]) -> None:
        """Put one or two files on the page for a new comparison."""
        self.new_comparison()
        self.new_page.take_files(files)
        self.new_page.begin()

    def show_start(self) -> None:
        self.stack.setCurrentWidget(self.start_page)
        self._show_page()

    def edit_details(self, meeting: MeetingId | None = None) -> None:
        summary = self._summary(meeting)
        if summary is not None:
            self.dialogs.edit_details(summary)

    def delete_meeting(self, meeting: MeetingId | None = None) -> None:
        summary = self._summary(meeting)
        if summary is not None:
            self.session.delete(summary.id)
            self.banner.tell(
                tr("“{title}” is deleted.", title=summary.title), tr("Undo"), self.session.undo
            )

    def search_library(self) -> None:
        """Put the keyboard into the search field, with the library in view."""
        if self.library.isHidden():
            self.panes.toggle_library()
        self.library.search_field()

    def new_note(self) -> None:
        self.panes.want_inspector(wanted=True)
        self.inspector.write()

    def tag_note(self) -> None:
        self.panes.want_inspector(wanted=True)
        self.inspector.write_tags()

    def escape(self) -> None:
        """Step back: from a page to the meeting, from a field to the accounts, to no selection."""
        focused = QApplication.focusWidget()
        if self.stack.currentWidget() is not self.view:
            self.leave_page()
        elif focused is not None and self.inspector.isAncestorOf(focused):
            self.view.setFocus()
        else:
            self.selecting.clear()

    def leave_page(self) -> None:
        """Back from a page to the meeting that is open, if one is."""
        self.stack.setCurrentWidget(self.view if self.session.meeting else self.start_page)
        self._show_page()

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    # inside

    def _arrange(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.banner)
        column.addWidget(self.strip)
        column.addWidget(self.panes, 1)
        column.addWidget(self.status_row)
        self.setCentralWidget(body)

    def _connect(self) -> None:
        session, comparing = self.session, self.comparing
        session.opened.connect(self._on_opened)
        session.changed.connect(self._on_changed)
        session.leaving.connect(self._tell_place)
        session.failed.connect(self._on_failed)
        session.saved.connect(self.status_row.show_saved)
        comparing.began.connect(self._on_began)
        comparing.stepped.connect(self.strip.step)
        comparing.ended.connect(self._on_ended)
        comparing.failed.connect(self._on_not_compared)
        self.strip.cancelled.connect(comparing.cancel)
        self.selecting.changed.connect(self._on_selected)
        self.selecting.asked.connect(self._explain)
        comparing.explained.connect(self.inspector.evidence.show_why)
        self.view.noteRequested.connect(self.new_note)
        self.inspector.evidence.judged.connect(self.selecting.judge)
        self.inspector.evidence.join_requested.connect(self.selecting.join)
        self.inspector.matters.chosen.connect(lambda at: self.view.select_passage(*at))
        self.inspector.notes.place_requested.connect(self.selecting.go_to)
        self.inspector.picture_button.clicked.connect(self.keeping.show_link_picture)
        self.inspector.notes.saved.connect(self.view.setFocus)
        self.library.chosen.connect(lambda meeting: self._open(meeting))
        self.library.search.chosen.connect(lambda hit: self.travel.go_in(hit.meeting, hit.note))
        self.inspector.notes.note_requested.connect(self.travel.go)
        sections = self.library.sections
        sections.places_chosen.connect(lambda at: self._open(at, self.keeping.show_places))
        sections.review_chosen.connect(lambda at: self._open(at, self.reviewing.next_unjudged))
        for part in (self.safekeeping, self.revising, self.splitting):
            part.failed.connect(self._on_failed)
        for telling in (
            *(self.safekeeping, self.revising, self.splitting, self.selecting),
            *(self.reviewing, self.opening, self.dialogs, self.travel),
        ):
            telling.told.connect(self.banner.tell)
        self.library.rename_requested.connect(self.edit_details)
        self.library.delete_requested.connect(self.delete_meeting)
        self.start_page.files_requested.connect(self.open_files)
        self.start_page.paste_requested.connect(self.new_comparison)
        self.start_page.sample_requested.connect(self.opening.sample)
        self.start_page.meeting_requested.connect(self._open)
        self.new_page.compare_requested.connect(
            lambda pair: self.opening.pair(pair, self.new_page.reset)
        )
        self.panes.arranged.connect(self._check_panes)
        self.new_page.closed.connect(self.leave_page)

    def _open(self, meeting: MeetingId, then: Callable[[], None] | None = None) -> None:
        if meeting != self._open_id():
            self.session.open_meeting(meeting, then)
            return
        self.leave_page()
        if then is not None:
            then()

    def _show_notes(self) -> None:
        """Bring the open meeting and what is written on it into view."""
        self.leave_page()
        self.panes.want_inspector(wanted=True)

    def _open_id(self) -> MeetingId | None:
        return self.session.meeting.id if self.session.meeting else None

    def _summary(self, meeting: MeetingId | None) -> MeetingSummary | None:
        """The meeting meant: the one named, else the one under the keyboard, else the open one."""
        wanted = meeting or self.library.focused_meeting() or self._open_id()
        return next((one for one in self.session.meetings if one.id == wanted), None)

    def _on_opened(self, place: dict[str, object]) -> None:
        meeting = self.session.meeting
        if not self._started:
            self._started = True
            window_place.restore(self, self.panes, place.get("window"))
        canvas = place.get("canvas")
        self.view.show_meeting(meeting, canvas if isinstance(canvas, dict) else None)
        self.stack.setCurrentWidget(self.view if meeting else self.start_page)
        self.selecting.reset()
        self._show_all()
        self.inspector.show_selection(self.selecting.selection)
        if meeting is not None:
            self.view.setFocus()

    def _on_changed(self, changes: Changes | None, origin: object) -> None:
        self.view.show_meeting(self.session.meeting)
        self._show_all()
        if changes is not None and origin is None and changes.link is not None:
            self.selecting.show_link(changes.link)
        self.inspector.refresh(self.selecting.selection)

    def _show_all(self) -> None:
        session = self.session
        self.library.show_meetings(session.meetings, self._open_id(), session.tags)
        self.actions_.name_steps(self.session.undo_name, self.session.redo_name)
        self.start_page.show_recents(session.last_meetings[:5])
        self._show_page()

    def _show_page(self) -> None:
        """Show what belongs to the page in the middle, and let through what makes sense there."""
        meeting = self.session.meeting
        on_meeting = self.stack.currentWidget() is self.view and meeting is not None
        self.panes.fit_inspector(fits=on_meeting)
        self.panes.fit_library(fits=bool(self.session.meetings))
        title = meeting.title if on_meeting and meeting is not None else ""
        self.top.show_title(title)
        self.setWindowTitle(f"{title} – Diptych" if title else "Diptych")
        self.status_row.show_meeting(meeting if on_meeting else None)
        self._enable()
        self._check_panes()

    def _enable(self) -> None:
        on_meeting = self.stack.currentWidget() is self.view
        self.actions_.enable(met(self.session, self.selecting.selection, on_meeting=on_meeting))

    def _check_panes(self) -> None:
        self.actions_["panes.toggle_library"].setChecked(not self.library.isHidden())
        self.actions_["panes.toggle_inspector"].setChecked(not self.inspector.isHidden())
        self.actions_["toggle_full_screen"].setChecked(self.isFullScreen())
        meeting = self.session.meeting
        self.actions_["reviewing.toggle_finished"].setChecked(bool(meeting and meeting.finished))

    def _on_selected(self) -> None:
        self.inspector.show_selection(self.selecting.selection)
        self._enable()
        self.session.keep_place_soon()

    def _explain(self, left: int, right: int) -> None:
        if self.session.meeting is not None:
            self.panes.want_inspector(wanted=True)
            self.comparing.explain(self.session.meeting, left, right)

    def _on_began(self, what: str) -> None:
        self.banner.hide()
        self.strip.begin(what)
        self.new_page.set_busy(True)

    def _on_ended(self) -> None:
        self.strip.hide()
        self.new_page.set_busy(False)

    def _on_not_compared(self, error: DiptychError) -> None:
        if self.stack.currentWidget() is self.new_page:
            self.new_page.show_error(error)
        else:
            self.banner.show_error(error)

    def _on_failed(self, error: DiptychError) -> None:
        if isinstance(error, LibraryDamaged):
            self.banner.show_error(error, tr("Backups…"), self.safekeeping.show_backups)
        elif isinstance(error, LibraryError) and self.session.drafts.all_keys():
            self.banner.show_error(error, tr("Save elsewhere…"), self.safekeeping.save_drafts)
        else:
            self.banner.show_error(error)
        self.status_row.show_failed()

    def show_fault(self, error: DiptychError) -> None:
        """Tell of a defect of the program; its details are in the log."""
        self.banner.show_error(error)

    # the place, and the end

    def _tell_place(self) -> None:
        place: dict[str, object] = {
            "canvas": self.view.view_state(),
            "window": window_place.stored(self, self.panes),
        }
        self.session.set_place(place)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._check_panes()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.session.look_again()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_files(dropped_files(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.comparing.cancel()
        try:
            if self._close_anyway:
                self.session.abandon()
            else:
                self.session.close()
        except DiptychError as error:
            self.banner.show_error(
                DiptychError(
                    tr(
                        "A note that you began cannot be kept: {reason}",
                        reason=core_text(error.message),
                    ),
                    tr("Save it elsewhere. Closing once more closes without it."),
                ),
                tr("Save elsewhere…"),
                self.safekeeping.save_drafts,
            )
            self._close_anyway = True
            event.ignore()
            return
        self.comparing.close()
        self.new_page.stop_reading()
        self.safekeeping.close()
        self.splitting.close()
        self.dialogs.close_all()
        self.keeping.close_all()
        super().closeEvent(event)

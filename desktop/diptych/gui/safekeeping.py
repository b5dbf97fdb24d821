"""Backups, checks, and what is brought in or passed on: the menu *Library*, off the GUI thread."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from diptych.errors import ExportError, LibraryDamaged
from diptych.export import formats
from diptych.gui.backups_dialog import BackupsDialog
from diptych.gui.export_dialog import file_name
from diptych.gui.jobs import Jobs
from diptych.gui.session import Session
from diptych.library.backup import Backup
from diptych.library.merging import Merged
from diptych.library.recovery import Recovered
from diptych.library.store import Library
from diptych.operations import keeping, sharing

log = logging.getLogger(__name__)

_LIBRARIES = "Diptych libraries (*.sqlite *.diptych);;All files (*)"


class Safekeeping(QObject):
    """One library's file. What works on the file itself has a thread of its own."""

    told = Signal(str)
    """What was done, or what to mind, in one or two sentences."""
    failed = Signal(object)
    """(DiptychError)"""

    def __init__(self, library: Path, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._library = library.absolute()
        self._session = session
        self._window = window
        self._jobs: Jobs[None] = Jobs(lambda: None, name="diptych-keeping")
        self._dialog: BackupsDialog | None = None

    def begin(self) -> None:
        """After the library was opened: what takes time, and is to be done each day."""

        def work() -> str:
            keeping.check_if_large(self._library)
            keeping.back_up_if_due(self._library)
            return keeping.risk_of_place(self._library)

        self._start(work, lambda risk: self.told.emit(risk) if risk else None)

    def close(self) -> None:
        """Wait for what is under way and end the thread."""
        if self._dialog is not None:
            self._dialog.close()
        self._jobs.close()

    # the file

    def back_up(self) -> None:
        self._start(
            lambda: keeping.back_up(self._library),
            lambda made: self.told.emit(f"Backed up and verified: {made.path}"),
        )

    def check(self) -> None:
        """Read everything in the library and say what is wrong."""

        def show(faults: tuple[str, ...]) -> None:
            if faults:
                more = f" And {len(faults) - 1} more." if len(faults) > 1 else ""
                self.failed.emit(LibraryDamaged(f"The library is not whole. {faults[0]}{more}"))
            else:
                self.told.emit("The library is whole: every page, row and text was read.")

        self._start(lambda: keeping.check_library(self._library), show)

    def show_backups(self) -> None:
        """List the backups; one of them can be put in the library's place."""

        def show(found: tuple[Backup, ...]) -> None:
            dialog = BackupsDialog(found, self._window)
            dialog.restore_requested.connect(self.restore)
            dialog.recover_requested.connect(self.recover)
            dialog.finished.connect(self._forget)
            self._dialog = dialog
            dialog.open()

        self._start(lambda: keeping.backups(self._library), show)

    def _forget(self, _result: int) -> None:
        self._dialog = None

    def restore(self, copy: Path) -> None:
        """Put a backup in the library's place and show it."""

        def done(before: Path | None) -> None:
            kept = f" As it was before: {before}" if before else ""
            self.told.emit(f"The backup is in place.{kept}")

        self._session.replace_library(lambda: keeping.restore(self._library, copy), done)

    def recover(self) -> None:
        """Make a new library of what the damaged one holds, and put it in its place."""

        def work() -> tuple[Recovered, Path | None]:
            found = keeping.recover(self._library)
            if found.loose:
                body = "\n\n---\n\n".join(found.loose)
                formats.save(found.path.with_suffix(".md"), body.encode("utf-8"))
            return found, keeping.restore(self._library, found.path)

        def done(result: tuple[Recovered, Path | None]) -> None:
            found, before = result
            lost = found.unread_pages + found.unread_rows
            rest = "Every page could be read." if not lost else f"{lost} parts could not be read."
            loose = f" Notes without a meeting are in {found.path.with_suffix('.md')}."
            self.told.emit(
                f"Recovered {found.kept['meeting']} meetings and {found.kept['note']} notes. {rest}"
                f"{loose if found.loose else ''} The damaged file is kept: {before}"
            )

        self._session.replace_library(work, done)

    # together with others

    def merge(self) -> None:
        """Ask for another library or a bundle and bring it in."""
        chosen, _ = QFileDialog.getOpenFileName(self._window, "Bring in", "", _LIBRARIES)
        if chosen:
            self.bring_in(Path(chosen))

    def bring_in(self, other: Path) -> None:
        """Merge another library or a bundle into this one: one step, after a backup."""
        merged: list[Merged] = []

        def step(lib: Library) -> None:
            merged.append(sharing.merge_library(lib, other))

        def done() -> None:
            (found,) = merged
            self.told.emit(
                f"Brought in: {found.meetings} meetings, {found.notes} notes and {found.verdicts} "
                f"verdicts. {found.edited} notes are brought up to date, {found.versions} kept "
                "beside another version."
            )

        self._session.run(step, self, done)

    def pass_on(self) -> None:
        """Ask where to write the open meeting with everything on it."""
        meeting = self._session.meeting
        if meeting is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, "Pass this meeting on", file_name(meeting, ".diptych"), _LIBRARIES
        )
        if chosen:
            self.write_bundle(Path(chosen))

    def write_bundle(self, target: Path) -> None:
        """Write the open meeting as a bundle."""
        meeting = self._session.meeting
        if meeting is not None:
            self._session.run(
                lambda lib: sharing.export_bundle(lib, meeting.id, target),
                self,
                lambda: self.told.emit(f"Written: {target}. “Bring in” takes it up again."),
            )

    # when the library fails

    def save_drafts(self) -> None:
        """Ask for another place for what is being written, and write it there."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, "Save what you are writing", "notes.md", "Markdown (*.md);;All files (*)"
        )
        if chosen:
            self.save_drafts_to(Path(chosen))

    def save_drafts_to(self, target: Path) -> None:
        """Write every note that is begun and not saved as Markdown."""
        drafts = self._session.drafts
        parts = []
        for key in drafts.all_keys():
            draft = drafts.get(key)
            if draft is not None and not draft.blank:
                parts.append(f"{draft.body}\n\n{draft.tags}".strip())
        try:
            formats.save(target, ("\n\n---\n\n".join(parts) + "\n").encode("utf-8"))
        except ExportError as error:
            self.failed.emit(error)
            return
        self.told.emit(f"What you are writing is saved in {target}, and stays in the window.")

    def _start(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._jobs.start(lambda _, __: work(), done, self.failed.emit)

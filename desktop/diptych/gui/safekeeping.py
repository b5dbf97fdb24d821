"""Backups, checks, and what is brought in or passed on: the menu *Library*, off the GUI thread."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from diptych import operations
from diptych.errors import ExportError, LibraryDamaged
from diptych.export import formats
from diptych.gui.core_texts import core_text
from diptych.gui.jobs import Jobs
from diptych.gui.session import Session
from diptych.gui.translation import mark, tr, trn
from diptych.library.backup import Backup
from diptych.library.store import Library

if TYPE_CHECKING:
    from diptych.gui.backups_dialog import BackupsDialog
    from diptych.library.merging import Merged
    from diptych.library.recovery import Recovered
    from diptych.model import MeetingId

log = logging.getLogger(__name__)

_LIBRARIES = mark("Diptych libraries (*.sqlite *.diptych);;All files (*)")


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
            operations.keeping.check_if_large(self._library)
            operations.keeping.back_up_if_due(self._library)
            return operations.keeping.risk_of_place(self._library)

        self._start(work, lambda risk: self.told.emit(risk) if risk else None)

    def close(self) -> None:
        """Wait for what is under way and end the thread."""
        if self._dialog is not None:
            self._dialog.close()
        self._jobs.close()

    # the file

    def back_up(self) -> None:
        self._start(
            lambda: operations.keeping.back_up(self._library),
            lambda made: self.told.emit(tr("Backed up and verified: {path}", path=made.path)),
        )

    def check(self) -> None:
        """Read everything in the library and say what is wrong."""

        def show(faults: tuple[str, ...]) -> None:
            if faults:
                said = tr("The library is not whole. {fault}", fault=core_text(faults[0]))
                if len(faults) > 1:
                    said += " " + tr("And {count} more.", count=len(faults) - 1)
                self.failed.emit(LibraryDamaged(said))
            else:
                self.told.emit(tr("The library is whole: every page, row and text was read."))

        self._start(lambda: operations.keeping.check_library(self._library), show)

    def show_backups(self) -> None:
        """List the backups; one of them can be put in the library's place."""

        def show(found: tuple[Backup, ...]) -> None:
            from diptych.gui.backups_dialog import BackupsDialog

            dialog = BackupsDialog(found, self._window)
            dialog.restore_requested.connect(self.restore)
            dialog.recover_requested.connect(self.recover)
            dialog.finished.connect(self._forget)
            self._dialog = dialog
            dialog.open()

        self._start(lambda: operations.keeping.backups(self._library), show)

    def _forget(self, _result: int) -> None:
        self._dialog = None

    def restore(self, copy: Path) -> None:
        """Put a backup in the library's place and show it."""

        def done(before: Path | None) -> None:
            said = tr("The backup is in place.")
            if before:
                said += " " + tr("As it was before: {path}", path=before)
            self.told.emit(said)

        self._session.replace_library(lambda: operations.keeping.restore(self._library, copy), done)

    def recover(self) -> None:
        """Make a new library of what the damaged one holds, and put it in its place."""

        def work() -> "tuple[Recovered, Path | None]":
            found = operations.keeping.recover(self._library)
            if found.loose:
                body = "\n\n---\n\n".join(found.loose)
                formats.save(found.path.with_suffix(".md"), body.encode("utf-8"))
            return found, operations.keeping.restore(self._library, found.path)

        def done(result: "tuple[Recovered, Path | None]") -> None:
            found, before = result
            lost = found.unread_pages + found.unread_rows
            said = [
                tr(
                    "Recovered {meetings} and {notes}.",
                    meetings=trn("%n meeting", "%n meetings", found.kept["meeting"]),
                    notes=trn("%n note", "%n notes", found.kept["note"]),
                ),
                trn("%n part could not be read.", "%n parts could not be read.", lost)
                if lost
                else tr("Every page could be read."),
            ]
            if found.loose:
                beside = found.path.with_suffix(".md")
                said.append(tr("Notes without a meeting are in {path}.", path=beside))
            said.append(tr("The damaged file is kept: {path}", path=before))
            self.told.emit(" ".join(said))

        self._session.replace_library(work, done)

    # together with others

    def merge(self) -> None:
        """Ask for another library or a bundle and bring it in."""
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Bring in"), "", tr(_LIBRARIES))
        if chosen:
            self.bring_in(Path(chosen))

    def ask_about(self, other: Path) -> None:
        """Ask whether to bring in a file that was opened from outside the program."""
        from diptych.gui.bring_in_question import BringInQuestion

        question = BringInQuestion(other, self._window)
        question.accepted.connect(lambda: self.bring_in(other))
        question.open()

    def bring_in(self, other: Path) -> None:
        """Merge another library or a bundle into this one: one step, after a backup.

        A single meeting that was not there before is opened.
        """
        merged: list[Merged] = []
        fresh: set[MeetingId] = set()

        def step(lib: Library) -> None:
            before = {one.id for one in lib.meetings()}
            merged.append(operations.sharing.merge_library(lib, other))
            fresh.update({one.id for one in lib.meetings()} - before)

        def done() -> None:
            (found,) = merged
            if len(fresh) == 1:
                self._session.open_meeting(next(iter(fresh)))
            self.told.emit(
                tr(
                    "Brought in: {meetings}, {notes} and {verdicts}. Notes brought up to date: "
                    "{edited}; kept beside another version: {versions}.",
                    meetings=trn("%n meeting", "%n meetings", found.meetings),
                    notes=trn("%n note", "%n notes", found.notes),
                    verdicts=trn("%n verdict", "%n verdicts", found.verdicts),
                    edited=found.edited,
                    versions=found.versions,
                )
            )

        self._session.run(step, self, done)

    def pass_on(self) -> None:
        """Ask where to write the open meeting with everything on it."""
        from diptych.gui.export_dialog import file_name

        meeting = self._session.meeting
        if meeting is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Pass this meeting on"), file_name(meeting, ".diptych"), tr(_LIBRARIES)
        )
        if chosen:
            self.write_bundle(Path(chosen))

    def write_bundle(self, target: Path) -> None:
        """Write the open meeting as a bundle."""
        meeting = self._session.meeting
        if meeting is not None:
            self._session.run(
                lambda lib: operations.sharing.export_bundle(lib, meeting.id, target),
                self,
                lambda: self.told.emit(
                    tr("Written: {path}. “Bring in” takes it up again.", path=target)
                ),
            )

    # when the library fails

    def save_drafts(self) -> None:
        """Ask for another place for what is being written, and write it there."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Save what you are writing"),
            "notes.md",
            tr("Markdown (*.md);;All files (*)"),
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
        self.told.emit(
            tr("What you are writing is saved in {path}, and stays in the window.", path=target)
        )

    def _start(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._jobs.start(lambda _, __: work(), done, self.failed.emit)

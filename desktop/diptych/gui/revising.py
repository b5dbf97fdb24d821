"""Another text for an account: edited, published anew, or an earlier revision; then compared."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from diptych import operations
from diptych.anchors import Fit
from diptych.errors import DiptychError
from diptych.gui.comparing import Comparing, Pair
from diptych.gui.new_comparison import file_filter
from diptych.gui.session import Session
from diptych.gui.translation import tr, trn
from diptych.intake.readers import read_file
from diptych.library.accounts import TextRevision
from diptych.library.content import Version
from diptych.library.schema import stamp, utc_now
from diptych.library.store import Library
from diptych.model import Account, Comparison, MeetingId, Side

if TYPE_CHECKING:
    from diptych.operations.revising import Carried

    Keep = Callable[[Library, MeetingId, Comparison], Carried]


class Revising(QObject):
    """Compares the open meeting with one text changed, and keeps that as one step."""

    told = Signal(str)
    """What became of the notes, in one sentence."""
    failed = Signal(object)
    """(DiptychError)"""

    def __init__(self, session: Session, comparing: Comparing, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._comparing = comparing
        self._window = window

    def edit(self, side: Side, text: str) -> None:
        """Keep a text that the person changed."""
        meeting = self._session.meeting
        if meeting is None:
            return
        try:
            account = operations.edited(meeting.comparison.account(side), text)
        except DiptychError as error:
            self.failed.emit(error)
            return
        self._take(side, account, _keep(side, Version.EDITED))

    def ask_newer(self, side: Side) -> None:
        """Ask for the file of a newer version."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, tr("Newer version of this account"), "", file_filter()
        )
        if chosen:
            self.newer(side, Path(chosen))

    def newer(self, side: Side, file: Path) -> None:
        """Keep what a publisher put in the place of the account."""
        meeting = self._session.meeting
        if meeting is None:
            return
        old = meeting.comparison.account(side)
        try:
            account = read_file(
                file,
                old.name,
                old.publisher,
                address=old.provenance.address,
                read_at=stamp(utc_now()),
            )
        except DiptychError as error:
            self.failed.emit(error)
            return
        self._take(side, account, _keep(side, Version.NEWER))

    def restore(self, side: Side, revision: TextRevision) -> None:
        """Go back to an earlier revision."""
        meeting = self._session.meeting
        if meeting is None:
            return
        account = operations.edited(meeting.comparison.account(side), revision.text)
        self._take(
            side,
            account,
            lambda lib, meeting, comparison: operations.restore_revision(
                lib, meeting, side, revision.source, comparison
            ),
        )

    def compare_again(self) -> None:
        """Compare the same texts once more; what was judged holds."""
        meeting = self._session.meeting
        if meeting is not None:
            self._compare(
                meeting.comparison.left, meeting.comparison.right, operations.compare_again
            )

    def _take(self, side: Side, account: Account, keep: "Keep") -> None:
        meeting = self._session.meeting
        assert meeting is not None
        present = meeting.comparison
        if account.sha256 == present.account(side).sha256:
            self.failed.emit(
                DiptychError(tr("The text is the same as before."), tr("Nothing was kept."))
            )
            return
        left, right = (account, present.right) if side is Side.LEFT else (present.left, account)
        self._compare(left, right, keep)

    def _compare(self, left: Account, right: Account, keep: "Keep") -> None:
        meeting = self._session.meeting
        assert meeting is not None
        carried: list[Carried] = []

        def step(lib: Library, comparison: Comparison) -> None:
            carried.append(keep(lib, meeting.id, comparison))

        def compared(comparison: Comparison) -> None:
            self._session.run(
                lambda lib: step(lib, comparison),
                self,
                lambda: self.told.emit(_spoken(carried[0])),
            )

        without = operations.left_out_questions(meeting.comparison)
        pair = Pair(left, right, meeting.title, meeting.date, without)
        self._comparing.compare_for(pair, compared)


def _keep(side: Side, version: Version) -> "Keep":
    return lambda lib, meeting, comparison: operations.revise_account(
        lib, meeting, side, comparison, version
    )


def _spoken(carried: "Carried") -> str:
    look = carried.fits.get(Fit.FUZZY, 0) + carried.fits.get(Fit.LOST, 0) + carried.lost_links
    if not look:
        return tr("Compared anew. Every note and verdict is in its place.")
    return trn(
        "Compared anew. %n place changed or lost its words: see Library, Places to look at.",
        "Compared anew. %n places changed or lost their words: see Library, Places to look at.",
        look,
    )

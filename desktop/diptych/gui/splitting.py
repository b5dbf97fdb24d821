"""Opens the window in which a report is split, and compares the accounts that come of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from diptych import operations
from diptych.errors import DiptychError
from diptych.gui.comparing import Pair
from diptych.gui.opening import Opening
from diptych.gui.selecting import Selecting
from diptych.gui.session import Session
from diptych.gui.targets import LinkSelected, PairSelected, PassageSelected, find_link
from diptych.gui.translation import tr
from diptych.model import Account, Side

if TYPE_CHECKING:
    from diptych.gui.split_dialog import SplitDialog
    from diptych.operations.splitting import Split


class Splitting(QObject):
    """One dialog, kept with what is in it until the accounts are a comparison."""

    told = Signal(str)
    failed = Signal(object)
    """(DiptychError)"""

    def __init__(
        self, session: Session, opening: Opening, selecting: Selecting, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._opening = opening
        self._selecting = selecting
        self._window = window
        self.dialog: SplitDialog | None = None
        self.place: SplitDialog | None = None
        """Shows a report again."""

    def show(self) -> None:
        """Bring the dialog."""
        from diptych.gui.split_dialog import SplitDialog

        if self.dialog is None:
            self.dialog = SplitDialog(self._window)
            self.dialog.compare_requested.connect(self._compare)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def show_place(self) -> None:
        """Show the report again, with the sentences that the selected passages are."""
        meeting = self._session.meeting
        ends = self._selected()
        if meeting is None or not ends:
            self.told.emit(tr("Select a passage first."))
            return
        rows = []
        report = None
        for side, index in ends:
            account = meeting.comparison.account(side)
            passage = meeting.comparison.passages(side)[index]
            place = operations.place_in_report(account, passage.span)
            report = report or operations.report_of(account)
            if place is not None and report is not None:
                rows += [
                    row
                    for row, sentence in enumerate(report.sentences)
                    if sentence.start < place.end and sentence.end > place.start
                ]
        if report is None or not rows:
            self.told.emit(tr("This passage does not come from a report that was split here."))
            return
        from diptych.gui.split_dialog import SplitDialog

        if self.place is not None:
            self.place.shut()
        self.place = SplitDialog(self._window)
        self.place.show_report(report, rows)
        self.place.show()

    def close(self) -> None:
        """Close the dialogs and end their work."""
        if self.place is not None:
            self.place.shut()
            self.place = None
        if self.dialog is not None:
            self.dialog.shut()
            self.dialog = None

    def _selected(self) -> list[tuple[Side, int]]:
        meeting = self._session.meeting
        match self._selecting.selection:
            case PassageSelected(side, index):
                return [(side, index)]
            case PairSelected() as pair:
                return list(pair.ends)
            case LinkSelected(link) if meeting is not None:
                found = find_link(meeting, link)
                if found is not None:
                    return [(side, n) for side in Side for n in found.proposal.ends(side)]
        return []

    def _compare(self, found: "Split", report: Account) -> None:
        try:
            left, right = operations.side_accounts(found, report)[:2]
        except DiptychError as error:
            self.failed.emit(error)
            return
        dialog = self.dialog

        def kept() -> None:
            if dialog is not None and dialog is self.dialog:
                dialog.shut()
                self.dialog = None

        title = tr("{one} and {other}, from a report", one=left.name, other=right.name)
        self._opening.pair(Pair(left, right, title), kept)

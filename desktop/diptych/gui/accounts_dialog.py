"""The accounts of the open meeting: two are shown at a time, any number may be there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from diptych import operations
from diptych.errors import DiptychError
from diptych.gui.comparing import Comparing, Pair, name_from
from diptych.gui.new_comparison import file_filter
from diptych.gui.session import Session
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.intake.readers import read_file
from diptych.library.accounts import MeetingAccount
from diptych.library.store import Library
from diptych.model import Account, AccountId, Comparison, MeetingId, Side

Texts = tuple[Comparison | None, Account, Account]


class AccountsDialog(QDialog):
    """Which two are shown, whose they are, and how another one comes in."""

    failed = Signal(object)
    """(DiptychError)"""

    def __init__(
        self, session: Session, comparing: Comparing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Accounts of this meeting"))
        self.resize(680, 0)
        self._session = session
        self._comparing = comparing
        self._accounts: tuple[MeetingAccount, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(
            text_label(
                tr(
                    "A meeting may have more than two accounts. Choose the two to see side by "
                    "side; what you judged and wrote stays with each pair."
                ),
                "muted",
            )
        )
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(3, 1)
        self.chosen = {side: QComboBox() for side in Side}
        self.names = {side: QLineEdit() for side in Side}
        self.publishers = {side: QLineEdit() for side in Side}
        for row, side in enumerate(Side):
            where = tr("On the left") if side is Side.LEFT else tr("On the right")
            grid.addWidget(text_label(where, wraps=False), row, 0)
            self.chosen[side].setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            for field in (self.chosen[side], self.names[side], self.publishers[side]):
                field.setMinimumHeight(32)
            self.chosen[side].setAccessibleName(tr("{where}: account", where=where))
            self.names[side].setAccessibleName(tr("{where}: name", where=where))
            self.publishers[side].setAccessibleName(tr("{where}: publisher", where=where))
            self.publishers[side].setPlaceholderText(tr("Publisher"))
            grid.addWidget(self.chosen[side], row, 1)
            grid.addWidget(self.names[side], row, 2)
            grid.addWidget(self.publishers[side], row, 3)
            self.chosen[side].currentIndexChanged.connect(lambda _, s=side: self._fill(s))
        column.addLayout(grid)
        buttons = QHBoxLayout()
        self.add_button = QPushButton(tr("Add an account from a file…"))
        self.show_button = QPushButton(tr("Show"))
        self.show_button.setProperty("role", "primary")
        close = QPushButton(tr("Close"))
        buttons.addWidget(self.add_button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.show_button)
        column.addLayout(buttons)
        self.add_button.clicked.connect(self._ask_for_file)
        self.show_button.clicked.connect(self._show_pair)
        close.clicked.connect(self.reject)
        for side in Side:
            self.names[side].editingFinished.connect(lambda s=side: self._rename(s))
            self.publishers[side].editingFinished.connect(lambda s=side: self._rename(s))
        session.changed.connect(self._reload)
        session.opened.connect(self._reload)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reload()

    def add(self, file: Path) -> None:
        """Add the account in a file, named after it."""
        meeting = self._session.meeting
        if meeting is None:
            return
        try:
            account = read_file(file, name_from(file))
        except DiptychError as error:
            self.failed.emit(error)
            return
        self._session.run(lambda lib: operations.add_account(lib, meeting.id, account), self)

    def _ask_for_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Another account"), "", file_filter())
        if chosen:
            self.add(Path(chosen))

    def _reload(self, *_: object) -> None:
        meeting = self._session.meeting
        if meeting is None or not self.isVisible():
            return
        self._session.read(lambda lib: operations.accounts(lib, meeting.id), self._list)

    def _list(self, accounts: tuple[MeetingAccount, ...]) -> None:
        self._accounts = accounts
        for side in Side:
            box = self.chosen[side]
            box.blockSignals(True)
            box.clear()
            for index, account in enumerate(accounts):
                box.addItem(account.name)
                if account.side is side:
                    box.setCurrentIndex(index)
            box.blockSignals(False)
            self._fill(side)

    def _at(self, side: Side) -> MeetingAccount | None:
        index = self.chosen[side].currentIndex()
        return self._accounts[index] if 0 <= index < len(self._accounts) else None

    def _fill(self, side: Side) -> None:
        account = self._at(side)
        if account is not None:
            self.names[side].setText(account.name)
            self.publishers[side].setText(account.publisher)
            for field in (self.names[side], self.publishers[side]):
                field.setCursorPosition(0)
        left, right = self._at(Side.LEFT), self._at(Side.RIGHT)
        fits = left is not None and right is not None and left.id != right.id
        shown = [one.side for one in (left, right) if one is not None]
        self.show_button.setEnabled(fits and shown != [Side.LEFT, Side.RIGHT])

    def _rename(self, side: Side) -> None:
        account = self._at(side)
        name, publisher = self.names[side].text().strip(), self.publishers[side].text().strip()
        if account is not None and name and (name, publisher) != (account.name, account.publisher):
            self._session.run(
                lambda lib: operations.rename_account(lib, account.id, name, publisher), self
            )

    def _show_pair(self) -> None:
        meeting, left, right = self._session.meeting, self._at(Side.LEFT), self._at(Side.RIGHT)
        if meeting is None or left is None or right is None:
            return
        ids = left.id, right.id

        def look(lib: Library) -> Texts:
            return (
                operations.compared_pair(lib, meeting.id, *ids),
                operations.account(lib, ids[0]),
                operations.account(lib, ids[1]),
            )

        def found(texts: Texts) -> None:
            comparison, one, other = texts
            if comparison is not None:
                self._session.run(_shown(meeting.id, *ids, None), self)
                return
            without = operations.left_out_questions(meeting.comparison)
            self._comparing.compare_for(
                Pair(one, other, meeting.title, meeting.date, without),
                lambda compared: self._session.run(_shown(meeting.id, *ids, compared), self),
            )

        self._session.read(look, found)


def _shown(
    meeting: MeetingId, left: AccountId, right: AccountId, comparison: Comparison | None
) -> Callable[[Library], object]:
    return lambda lib: operations.show_accounts(lib, meeting, left, right, comparison)

"""One account to read, with the other's counterparts in the margin."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from diptych.gui import preferences, theme, turns
from diptych.gui.account_view import AccountView
from diptych.gui.highlights import underlines
from diptych.gui.looks import looks
from diptych.gui.margin_cards import MarginCards
from diptych.gui.mark_legend import wanted
from diptych.gui.reading import Reading, same_texts
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.gui.wording import passage_hint
from diptych.model import LinkId, Side

_REMEMBERED = "margin_account"


class MarginView(QWidget):
    """The account stands where it stands side by side; the margin is on its inner side."""

    linkChosen = Signal(object)
    """(LinkId)"""
    passageChosen = Signal(object)
    """(`Side`, index)"""
    written = Signal()
    """An account has been written into its view, without marks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._link: LinkId | None = None
        self._waiting: dict[Side, tuple[int, float]] = {}
        self._size = float(theme.reading_size())
        self._written: set[Side] = set()
        self._cards_stale = set(Side)
        remembered = preferences.current().get(_REMEMBERED, str(Side.LEFT))
        self.side = Side(remembered) if remembered in list(Side) else Side.LEFT
        self.views = {side: AccountView(side) for side in Side}
        self.cards = {side: MarginCards(view) for side, view in self.views.items()}
        self.title = text_label("", "title")
        self.title.setWordWrap(False)
        self.beside = text_label("", "small")
        self.swap_button = QToolButton()
        self.swap_button.clicked.connect(self.swap)
        line = QHBoxLayout()
        line.setContentsMargins(14, 8, 14, 8)
        line.addWidget(self.title)
        line.addSpacing(2)
        line.addWidget(self.beside, 1)
        line.addWidget(self.swap_button)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget, stretch in (
            (self.views[Side.LEFT], 3),
            (self.cards[Side.LEFT], 2),
            (self.cards[Side.RIGHT], 2),
            (self.views[Side.RIGHT], 3),
        ):
            row.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addLayout(row, 1)
        for side in Side:
            self.views[side].setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
            self.views[side].passageClicked.connect(partial(self._on_passage, side))
            self.cards[side].linkChosen.connect(self.linkChosen)
        self._show_side()

    @property
    def view(self) -> AccountView:
        """The account that is read."""
        return self.views[self.side]

    def swap(self) -> None:
        """Read the other account."""
        self.read(self.side.other)
        self.view.setFocus()

    def read(self, side: Side) -> None:
        """Read one account, and remember which."""
        if side is not self.side:
            self.side = side
            preferences.current().set(_REMEMBERED, str(side))
            self._show_side()
            self.show_selected(self._link)

    def show_reading(self, reading: Reading) -> None:
        """Show a meeting; the same one with other verdicts stays where it is."""
        before = self._reading.meeting if self._reading is not None else None
        self._reading = reading
        if before is None or not same_texts(before, reading.meeting):
            self._written.clear()
        self._cards_stale = set(Side)
        self._show_side()
        self._show_looks()

    def _fill(self) -> None:
        """Write the account that is read; the other one waits until it is."""
        side, reading = self.side, self._reading
        if reading is None:
            return
        comparison = reading.meeting.comparison
        self.views[side].set_text_size(self._size)
        if side not in self._written:
            self._written.add(side)
            account, passages = comparison.account(side), comparison.passages(side)
            self.views[side].show_account(account, passages)
            self.written.emit()
        if side in self._cards_stale:
            self._cards_stale.discard(side)
            self.views[side].show_noted(reading.noted(side))
            self.cards[side].show_reading(reading, side)

    def show_selected(self, link: LinkId | None) -> None:
        """Show which link is selected, and bring its passage into view."""
        moved = link != self._link
        self._link = link
        self._show_looks()
        if link is None or self._reading is None or not moved:
            return
        if self.view.is_long and not self.view.is_laid_out:
            turns.current().later((self, "reveal"), self._reveal)
        else:
            self._reveal()

    def _reveal(self) -> None:
        reading, link = self._reading, self._link
        if reading is not None and link in {known.id for known in reading.meeting.links}:
            self.view.reveal(reading.meeting.link(link).proposal.ends(self.side)[0])

    def places(self) -> dict[Side, tuple[int, float]]:
        """Where the reader is in each account."""
        return {side: self._waiting.get(side, view.place()) for side, view in self.views.items()}

    def go_to_places(self, places: Mapping[Side, tuple[int, float]]) -> None:
        """Go back to where the reader was, now or when it is shown."""
        self._waiting = dict(places)
        if self.isVisible():
            self._go_to_waiting()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._go_to_waiting()

    def _go_to_waiting(self) -> None:
        waiting, self._waiting = self._waiting, {}
        if waiting:
            turns.current().drop((self, "reveal"))
        for side, place in waiting.items():
            self.views[side].go_to(*place)

    def set_text_size(self, size: float) -> None:
        """Show the accounts' words at `size` pixels."""
        self._size = size
        self.view.set_text_size(size)
        for cards in self.cards.values():
            cards.set_text_size(size)

    def _show_side(self) -> None:
        self.setFocusProxy(self.view)
        for side in Side:
            self.views[side].setVisible(side is self.side)
            self.cards[side].setVisible(side is self.side)
        if self._reading is None:
            return
        self._fill()
        comparison = self._reading.meeting.comparison
        own, other = (comparison.account(s).name for s in (self.side, self.side.other))
        self.title.setText(own)
        self.beside.setText(tr("with {other} in the margin", other=other))
        swap = tr("Read {other}, with {own} in the margin", other=other, own=own)
        self.swap_button.setText(tr("Read {other}", other=other))
        self.swap_button.setAccessibleName(swap)
        self.swap_button.setToolTip(swap)

    def _show_looks(self) -> None:
        reading = self._reading
        if reading is None:
            return
        link = next((known for known in reading.meeting.links if known.id == self._link), None)
        side, view = self.side, self.view
        noted = [i for span in reading.noted(side) for i in view.passages_of(span)[:1]]
        view.show_looks(looks(reading, side, link, (), noted), partial(passage_hint, reading, side))
        view.show_underlines(wanted(() if link is None else underlines(link, side)))
        self.cards[side].show_selected(self._link)

    def _on_passage(self, side: Side, index: int) -> None:
        self.passageChosen.emit((side, index))

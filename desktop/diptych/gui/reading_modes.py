"""The ways to read a meeting, one at a time: side by side, as a table, with a margin."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from diptych.gui import preferences
from diptych.gui.margin_view import MarginView
from diptych.gui.matter_table import MatterTable
from diptych.gui.reading import Reading
from diptych.model import LinkId

_REMEMBERED = "reading_mode"


class Mode(StrEnum):
    """How a meeting is read."""

    SIDE_BY_SIDE = "side_by_side"
    TABLE = "table"
    MARGIN = "margin"


class ReadingModes(QStackedWidget):
    """Holds a page for each mode; what is read and selected is the same in all of them."""

    changed = Signal()
    """Another mode is shown."""
    read = Signal()
    """A meeting is shown, or the same one with other verdicts, notes or chips."""
    linkChosen = Signal(object)
    """(LinkId): a person chose a link."""
    travelled = Signal(object)
    """(LinkId): a link is to be seen side by side."""

    def __init__(self, side_by_side: QWidget, owner: QWidget) -> None:
        """`owner` takes the keyboard for the page that is shown."""
        super().__init__(owner)
        self._owner = owner
        self._reading: Reading | None = None
        self._link: LinkId | None = None
        self._stale: set[Mode] = set()
        self._size: float | None = None
        self.table = MatterTable()
        self.margin = MarginView()
        self._pages: dict[Mode, QWidget] = {
            Mode.SIDE_BY_SIDE: side_by_side,
            Mode.TABLE: self.table,
            Mode.MARGIN: self.margin,
        }
        self._filled: dict[Mode, MatterTable | MarginView] = {
            Mode.TABLE: self.table,
            Mode.MARGIN: self.margin,
        }
        for page in self._pages.values():
            self.addWidget(page)
        self.table.linkChosen.connect(self.linkChosen)
        self.margin.linkChosen.connect(self.linkChosen)
        self.table.travelled.connect(self._travel)
        remembered = preferences.current().get(_REMEMBERED, str(Mode.SIDE_BY_SIDE))
        self._show(Mode(remembered) if remembered in list(Mode) else Mode.SIDE_BY_SIDE)

    @property
    def mode(self) -> Mode:
        """The mode that is shown."""
        return next(mode for mode, page in self._pages.items() if page is self.currentWidget())

    def side_by_side(self) -> None:
        """Both accounts beside each other."""
        self.read_as(Mode.SIDE_BY_SIDE)

    def as_table(self) -> None:
        """One row a link."""
        self.read_as(Mode.TABLE)

    def with_margin(self) -> None:
        """One account, with the other's counterparts beside it."""
        self.read_as(Mode.MARGIN)

    def read_as(self, mode: Mode) -> None:
        """Show another mode, remember it, and give it the keyboard."""
        preferences.current().set(_REMEMBERED, str(mode))
        self._show(mode)
        self._owner.setFocus()
        self.changed.emit()

    def show_reading(self, reading: Reading) -> None:
        """Show a meeting; pages that are not in view are filled when they come into view."""
        self._reading = reading
        self._stale = {Mode.TABLE, Mode.MARGIN}
        self._fill()
        self.read.emit()

    def show_selected(self, link: LinkId | None) -> None:
        """Show which link is selected."""
        self._link = link
        for mode, page in self._filled.items():
            if self.mode is mode:
                page.show_selected(link)

    def set_text_size(self, size: float) -> None:
        """Show the accounts' words at `size` pixels."""
        self._size = size
        for mode, page in self._filled.items():
            if mode is self.mode and mode not in self._stale:
                page.set_text_size(size)
            else:
                self._stale.add(mode)

    def _show(self, mode: Mode) -> None:
        self.setCurrentWidget(self._pages[mode])
        keyboard = {Mode.TABLE: self.table.table, Mode.MARGIN: self.margin}.get(mode)
        self._owner.setFocusProxy(keyboard)  # type: ignore[arg-type]  # Qt takes None
        self._fill()

    def _fill(self) -> None:
        if self._reading is not None and self.mode in self._stale:
            self._stale.discard(self.mode)
            if self._size is not None:
                self._filled[self.mode].set_text_size(self._size)
            self._filled[self.mode].show_reading(self._reading)
            self._filled[self.mode].show_selected(self._link)

    def _travel(self, link: LinkId) -> None:
        self.side_by_side()
        self.travelled.emit(link)

"""What the menu *View* does to the way a meeting is read, and which of it is switched on."""

from PySide6.QtCore import QObject

from diptych.gui.actions import Actions
from diptych.gui.comparison_view import ComparisonView
from diptych.gui.finding import Finding
from diptych.gui.reading_modes import Mode

_SLOTS = {
    Mode.SIDE_BY_SIDE: "reading.side_by_side",
    Mode.TABLE: "reading.as_table",
}


class ReadingTools(QObject):
    """Answers the actions and keeps their marks right."""

    def __init__(self, view: ComparisonView, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._actions = actions
        self.side_by_side = view.modes.side_by_side
        self.as_table = view.modes.as_table
        self.finding = Finding(view, self)
        view.modes.changed.connect(self._check)
        self._check()

    def _check(self) -> None:
        for mode, slot in _SLOTS.items():
            self._actions[slot].setChecked(self._view.modes.mode is mode)

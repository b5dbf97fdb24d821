"""What the menu *View* does to the way a meeting is read, and which of it is switched on."""

from PySide6.QtCore import QObject

from diptych.gui import preferences
from diptych.gui.actions import Actions
from diptych.gui.comparison_view import ComparisonView
from diptych.gui.finding import Finding
from diptych.gui.reading_modes import Mode

_SLOTS = {
    Mode.SIDE_BY_SIDE: "reading.side_by_side",
    Mode.TABLE: "reading.as_table",
}

LEVEL = "accounts_level"
"""The setting that says whether one account goes along while the other is scrolled."""


class ReadingTools(QObject):
    """Answers the actions and keeps their marks right."""

    def __init__(self, view: ComparisonView, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._actions = actions
        self.side_by_side = view.modes.side_by_side
        self.as_table = view.modes.as_table
        self.finding = Finding(view, self)
        view.level.locked = not preferences.current().get(LEVEL, True)
        view.modes.changed.connect(self._check)
        self._check()

    def toggle_level(self) -> None:
        """Let the other account go along with the one that is scrolled, or stay where it is."""
        level = self._view.level
        level.locked = not level.locked
        preferences.current().set(LEVEL, not level.locked)
        self._check()

    def _check(self) -> None:
        self._actions["reading.toggle_level"].setChecked(not self._view.level.locked)
        for mode, slot in _SLOTS.items():
            self._actions[slot].setChecked(self._view.modes.mode is mode)

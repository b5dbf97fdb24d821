"""What the menu *View* does to the way a meeting is read, and which of it is switched on."""

from functools import partial

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from diptych.gui import preferences
from diptych.gui.actions import Actions
from diptych.gui.comparison_view import ComparisonView
from diptych.gui.finding import Finding
from diptych.gui.folding import Folding
from diptych.gui.margin_view import MarginView
from diptych.gui.reading_modes import Mode
from diptych.model import Side, Span

_SLOTS = {
    Mode.SIDE_BY_SIDE: "reading.side_by_side",
    Mode.TABLE: "reading.as_table",
    Mode.MARGIN: "reading.with_margin",
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
        self.with_margin = view.modes.with_margin
        self._follow_margin(view.modes.margin)
        self.finding = Finding(view, self)
        self.folding = Folding(view, self)
        QWidget.setTabOrder(view.views[Side.RIGHT], view.legend.only)
        self.folding.changed.connect(self._check)
        view.level.locked = not preferences.current().get(LEVEL, True)
        view.legend.changed.connect(self._check)
        view.modes.changed.connect(self._check)
        self._check()

    def toggle_level(self) -> None:
        """Let the other account go along with the one that is scrolled, or stay where it is."""
        level = self._view.level
        level.locked = not level.locked
        preferences.current().set(LEVEL, not level.locked)
        self._check()

    def _follow_margin(self, margin: MarginView) -> None:
        """What a person does in the account with the margin holds for the meeting."""
        margin.passageChosen.connect(lambda at: self._view.select_passage(*at))
        for side, view in margin.views.items():
            view.escaped.connect(lambda: self._view.select_link(None))
            view.wordsChanged.connect(partial(self._take_words, side))
            for signal, told in (
                (view.noteRequested, self._view.noteRequested),
                (view.whyRequested, self._view.whyRequested),
            ):
                signal.connect(partial(self._ask, side, told))

    def _take_words(self, side: Side, _span: Span | None) -> None:
        """Select the same words side by side: both hold the same document."""
        self._view.views[side].setTextCursor(self._same_words(side))

    def _same_words(self, side: Side) -> QTextCursor:
        chosen = self._view.modes.margin.views[side].textCursor()
        same = self._view.views[side].textCursor()
        same.setPosition(chosen.anchor())
        same.setPosition(chosen.position(), QTextCursor.MoveMode.KeepAnchor)
        return same

    def _ask(self, side: Side, told: SignalInstance, index: int | None) -> None:
        if index is not None and not self._view.views[side].textCursor().hasSelection():
            self._view.select_passage(side, index)
        told.emit()

    def _check(self) -> None:
        self._actions["reading.toggle_level"].setChecked(not self._view.level.locked)
        for mode, slot in _SLOTS.items():
            self._actions[slot].setChecked(self._view.modes.mode is mode)
        self._actions["view.legend.toggle"].setChecked(self._view.legend.only.isChecked())
        self._actions["reading.folding.toggle"].setChecked(self.folding.on)

"""Folds the passages that only one account has: runs of them become one line each."""

from functools import partial
from itertools import groupby

from PySide6.QtCore import QObject, Signal

from diptych.gui import preferences
from diptych.gui.comparison_view import ComparisonView
from diptych.gui.reading import same_texts
from diptych.model import Meeting, Side, Status

_REMEMBERED = "fold_only"
_FEWEST = 2
"""A run of fewer passages stays as it is: the line would be no shorter."""


def runs(meeting: Meeting, side: Side) -> tuple[range, ...]:
    """The runs of passages that no passage of the other account is linked to."""
    found, start = [], 0
    for status, group in groupby(meeting.statuses(side)):
        end = start + len(list(group))
        if status is Status.ONLY and end - start >= _FEWEST:
            found.append(range(start, end))
        start = end
    return tuple(found)


class Folding(QObject):
    """Switched on and off for all; each run can be opened or folded alone besides."""

    changed = Signal()

    def __init__(self, view: ComparisonView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._meeting: Meeting | None = None
        self._turned: set[tuple[Side, int]] = set()
        """The runs, by side and first passage, that are not as all others are."""
        self.on = preferences.current().get(_REMEMBERED, default=False)
        for side in Side:
            view.views[side].foldOpened.connect(partial(self._turn, side))
        view.modes.read.connect(lambda: self._show())

    def toggle(self) -> None:
        """Fold what only one account has, or open all again; remembered."""
        self.on = not self.on
        preferences.current().set(_REMEMBERED, self.on)
        self._turned.clear()
        self._show()
        self.changed.emit()

    def toggle_here(self) -> None:
        """Open or fold the run where the keyboard is, or the nearest one to it."""
        side = self._side()
        for where in (side, side.other):
            if found := self._runs(where):
                view = self._view.views[where]
                caret = view.passage_at_caret() or 0
                run = min(found, key=lambda one: max(one.start - caret, caret - one.stop + 1))
                self._turn(where, run.start)
                view.reveal_fold(run.start)
                return

    def _side(self) -> Side:
        """The account in which the keyboard is, else that of the selected passage."""
        for side, view in self._view.views.items():
            if view.hasFocus():
                return side
        chosen = self._view.selected_passage
        return Side.LEFT if chosen is None else chosen[0]

    def _runs(self, side: Side) -> tuple[range, ...]:
        return () if self._view.meeting is None else runs(self._view.meeting, side)

    def _turn(self, side: Side, passage: int) -> None:
        for run in self._runs(side):
            if passage in run:
                self._turned ^= {(side, run.start)}
                self._show(at_once=True)

    def _show(self, *, at_once: bool = False) -> None:
        meeting = self._view.meeting
        if meeting is None:
            return
        if self._meeting is None or not same_texts(self._meeting, meeting):
            self._turned.clear()
        self._meeting = meeting
        for side in Side:
            found = [
                run
                for run in self._runs(side)
                if self.on is not ((side, run.start) in self._turned)
            ]
            name = meeting.comparison.account(side).name
            self._view.views[side].fold(tuple(found), name, at_once=at_once)

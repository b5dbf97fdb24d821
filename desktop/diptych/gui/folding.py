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
    """Switched on and off for all; a click on a line opens that run alone."""

    changed = Signal()

    def __init__(self, view: ComparisonView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._meeting: Meeting | None = None
        self._opened: set[tuple[Side, int]] = set()
        self.on = preferences.current().get(_REMEMBERED, default=False)
        for side in Side:
            view.views[side].foldOpened.connect(partial(self._open, side))
        view.modes.read.connect(self._show)

    def toggle(self) -> None:
        """Fold what only one account has, or open all again; remembered."""
        self.on = not self.on
        preferences.current().set(_REMEMBERED, self.on)
        self._opened.clear()
        self._show()
        self.changed.emit()

    def _open(self, side: Side, passage: int) -> None:
        self._opened.add((side, passage))
        self._show()

    def _show(self) -> None:
        meeting = self._view.meeting
        if meeting is None:
            return
        if self._meeting is None or not same_texts(self._meeting, meeting):
            self._opened.clear()
        self._meeting = meeting
        for side in Side:
            opened = {passage for where, passage in self._opened if where is side}
            found = [run for run in runs(meeting, side) if self.on and not opened & set(run)]
            self._view.views[side].fold(tuple(found), meeting.comparison.account(side).name)

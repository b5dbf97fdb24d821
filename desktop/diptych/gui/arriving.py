"""Brings a reader to the place where they were, without holding the window up."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from diptych.gui import turns
from diptych.gui.account_canvas import AccountCanvas
from diptych.model import Side

NEAR = 0.33
"""Of the height of an account: passages no further apart are seen together well enough."""
Place = tuple[int, float]
"""A passage and how far its top is below that of the account's view, in pixels."""


class Arriving(QObject):
    """Places that are to be gone to once the accounts are laid out.

    Long accounts are laid out one in each turn of the event loop; the page shows what it showed
    before until that is done.
    """

    def __init__(self, page: QWidget, views: Mapping[Side, AccountCanvas]) -> None:
        super().__init__(page)
        self._page = page
        self._views = views
        self._places: dict[Side, Place] = {}
        self._held = False

    def place(self, side: Side) -> Place:
        """Where the reader of an account is, or is about to be."""
        return self._places.get(side) or self._views[side].place()

    def forget(self) -> None:
        """Go nowhere: another meeting is shown."""
        self._places.clear()

    def wait_for(self, places: Mapping[Side, Place]) -> None:
        """Go to these places when `come` is called."""
        self._places = dict(places)

    def come(self) -> None:
        """Lay the accounts out and go where the reader was."""
        if not any(view.is_long for view in self._views.values()):
            self.now()
            return
        self._held = True
        self._page.setUpdatesEnabled(False)
        waiting = turns.current()
        for view in self._views.values():
            waiting.later((view, "lay out"), view.lay_out)
        waiting.later(self, self.now)

    def now(self) -> None:
        """Be there at once, before anything else is gone to."""
        turns.current().drop(self)
        places, self._places = self._places, {}
        for side, place in places.items():
            self._views[side].go_to(*place)
        if self._held:
            self._held = False
            self._page.setUpdatesEnabled(True)

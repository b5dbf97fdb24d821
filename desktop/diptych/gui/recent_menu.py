"""The menu of the meetings that a person was in last."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from diptych.gui.session import Session
from diptych.gui.targets import shorten
from diptych.gui.translation import tr
from diptych.model import MeetingId


class RecentMenu(QObject):
    """Fills *File, Recent* each time that it is opened."""

    def __init__(self, menu: QMenu, session: Session, go: Callable[[MeetingId], None]) -> None:
        """`go` opens a meeting."""
        super().__init__(menu)
        self._menu, self._session, self._go = menu, session, go
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self.fill)
        session.opened.connect(self._check)
        session.changed.connect(self._check)
        self._check()

    def fill(self) -> None:
        """A line for each meeting, then one that empties the list."""
        self._menu.clear()
        for number, summary in enumerate(self._session.recents, 1):
            title = shorten(summary.title, 50).replace("&", "&&")
            action = self._menu.addAction(f"&{number % 10}  {title}")
            action.setToolTip(f"{summary.left_name} – {summary.right_name}")
            action.triggered.connect(lambda _=False, at=summary.id: self._go(at))
        self._menu.addSeparator()
        self._menu.addAction(tr("&Clear the list"), self._session.forget_recents)

    def _check(self, *_: object) -> None:
        self._menu.setEnabled(bool(self._session.recents))

"""Work that may wait, one piece in each turn of the event loop, so that the window answers."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid


class Turns(QObject):
    """Does what is waiting, in order. What is asked for again before its turn is done once.

    A key is the object whose work it is, or a tuple that begins with it; what an object has waiting
    goes with it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[Hashable, Callable[[], object]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._take)

    def later(self, key: Hashable, work: Callable[[], object]) -> None:
        """Do `work` in a turn of its own; in the place of other work for the same `key`."""
        self._waiting[key] = work
        if not self._timer.isActive():
            self._timer.start(0)

    def drop(self, key: Hashable) -> None:
        """Leave undone what waits for `key`."""
        self._waiting.pop(key, None)

    @property
    def busy(self) -> bool:
        """Whether anything is waiting."""
        return bool(self._waiting)

    def _take(self) -> None:
        if not self._waiting:
            return
        key = next(iter(self._waiting))
        work = self._waiting.pop(key)
        if self._waiting:
            self._timer.start(0)
        if _lives(key):
            work()


def _lives(key: Hashable) -> bool:
    owner = key[0] if isinstance(key, tuple) else key
    return not isinstance(owner, QObject) or isValid(owner)


def current() -> Turns:
    """The application's turns."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("turns need a QApplication")
    found = app.findChild(Turns)
    return found if isinstance(found, Turns) else Turns(app)

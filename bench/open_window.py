"""Open a window and say when it can be used; a process of its own, ended by that.

`empty` shows a bare window, anything else is the path of a library with a meeting.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

USABLE = "usable"
PATIENCE = 60_000


def bare_window() -> tuple[QMainWindow, Callable[[], bool]]:
    """The least that can be shown, and whether it is."""
    QApplication(sys.argv[:1])
    window = QMainWindow()
    return window, window.isVisible


def program_window(library: Path) -> tuple[QMainWindow, Callable[[], bool]]:
    """The program's window, and whether the library's meeting is in it."""
    from diptych.gui.app import build_window, make_application

    make_application(sys.argv[:1])
    window = build_window(library)
    window.start(lambda _: None)
    return window, lambda: window.isVisible() and window.session.meeting is not None


def main(library: str) -> int:
    """Print USABLE once there is something to use, then close; 1 where that never comes."""
    window, usable = bare_window() if library == "empty" else program_window(Path(library))

    def look() -> None:
        if usable():
            looking.stop()
            print(USABLE, flush=True)
            window.close()
            QApplication.exit(0)

    looking = QTimer()
    looking.timeout.connect(look)
    looking.start(5)
    giving_up = QTimer()
    giving_up.setSingleShot(True)
    giving_up.timeout.connect(lambda: QApplication.exit(1))
    giving_up.start(PATIENCE)
    window.show()
    return QApplication.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

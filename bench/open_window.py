"""Open a window and say when it can be used; a process of its own, ended by that.

`empty` shows a bare window, anything else is the path of the library to open.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

USABLE = "usable"


def main(library: str) -> int:
    """Print USABLE once there is something to use, then close the window."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if library == "empty":
        window = QMainWindow()
        meeting_shown = window.isVisible
    else:
        from diptych.gui.app import build_window
        from diptych.gui.session import Session

        window = build_window(Path(library))
        session = window.findChild(Session)

        def meeting_shown() -> bool:
            return window.isVisible() and session.meeting is not None

    def look() -> None:
        if meeting_shown():
            timer.stop()
            print(USABLE, flush=True)
            window.close()
            app.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(5)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

"""A window in which a note is begun, and which is then killed: no close, no warning."""

import os
import signal
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from diptych.gui.app import build_window, make_application


def main() -> None:
    library, words, ms = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    app = make_application(["diptych"])
    window = build_window(library)
    window.show()

    def opened(_found: bool) -> None:
        window.new_note()
        QTest.keyClicks(window.inspector.notes.editor.body, words)
        QTimer.singleShot(ms, lambda: os.kill(os.getpid(), signal.SIGKILL))

    window.start(opened)
    app.exec()


main()

"""What the window does not need in order to be shown is not loaded before it is shown."""

import subprocess
import sys
from pathlib import Path

import pytest

LATER = (
    "numpy",
    "onnxruntime",
    "tokenizers",
    "markdown_it",
    "lxml",
    "docx",
    "openpyxl",
    "PySide6.QtPrintSupport",
    "diptych.attribution",
    "diptych.compare.engine",
    "diptych.export.markdown",
    "diptych.gui.export_dialog",
    "diptych.gui.settings_dialog",
    "diptych.gui.split_dialog",
)

OPENED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from diptych.gui.app import build_window, make_application

app = make_application(["diptych"])
window = build_window(Path(sys.argv[1]))
window.show()

def opened(found):
    print(*sorted(sys.modules))
    window.close()
    QTimer.singleShot(0, app.quit)

window.start(opened)
app.exec()
"""


@pytest.fixture
def loaded(library_path: Path) -> set[str]:
    """The modules of a process that shows the window on a new library."""
    done = subprocess.run(
        [sys.executable, "-c", OPENED, str(library_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_the_window_is_shown_before_what_it_does_not_need(loaded: set[str]) -> None:
    assert {"diptych.gui.window", "diptych.library.store", "sqlite_utils"} <= loaded
    assert loaded.isdisjoint(LATER)


def test_every_operation_is_found_when_it_is_asked_for() -> None:
    code = """
from diptych import operations
for name in operations.__all__:
    assert callable(getattr(operations, name)), name
assert operations.keeping.check_library and operations.comparing.MODEL
assert not hasattr(operations, "no_such_operation")
import numpy
print(numpy.zeros(2).sum())
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "0.0"

"""The window on a library of its own, with a comparison that needs no model."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from ferry_talks import LEFT, RIGHT, compare
from PySide6.QtWidgets import QApplication

from diptych.gui import theme
from diptych.gui.app import build_window
from diptych.gui.window import MainWindow
from diptych.intake.readers import read_text
from diptych.model import Comparison
from diptych.progress import NoProgress


@pytest.fixture
def comparison() -> Comparison:
    left = read_text(LEFT, "Alderland", "Ministry of Ferries")
    right = read_text(RIGHT, "Birchland")
    return compare(left, right, NoProgress())


@pytest.fixture
def look(qapp: QApplication) -> Iterator[None]:
    """The style sheet is part of the window: sizes and visibility depend on it."""
    before = qapp.font(), qapp.palette()
    theme.apply(qapp)
    yield
    qapp.setStyleSheet("")
    qapp.setFont(before[0])
    qapp.setPalette(before[1])


OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def open_window(qtbot, look: None, library_path: Path) -> Iterator[OpenWindow]:
    """Opens the window on this test's library, as often as wanted; closes what is left open."""
    opened: list[MainWindow] = []

    def open_one(using=compare) -> MainWindow:
        window = build_window(library_path, using)
        qtbot.addWidget(window)
        opened.append(window)
        window.show()
        with qtbot.waitCallback() as started:
            window.start(started)
        return window

    yield open_one
    for window in opened:
        window.close()
        window.close()


@pytest.fixture
def window(qtbot, open_window: OpenWindow, comparison: Comparison) -> MainWindow:
    """The window with the small comparison open in it."""
    found = open_window()
    with qtbot.waitSignal(found.session.opened):
        found.session.add(comparison, "Ferry talks", "2023-05-02", lambda: None)
    return found

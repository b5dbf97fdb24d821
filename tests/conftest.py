"""Every test runs without a display and far from the person's own library."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import gc
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(autouse=True)
def library_path(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The library of this test alone; nothing has made the file yet."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(home / variable.lower()))
    monkeypatch.setenv("DIPTYCH_SETTINGS", str(home / "settings.json"))
    path = home / "library.sqlite"
    monkeypatch.setenv("DIPTYCH_LIBRARY", str(path))
    return path


@pytest.fixture
def shared() -> Path:
    """The folder of evaluation material beside the repository; skips where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("needs ../shared, which is not beside this copy of the repository")
    return SHARED


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest, library_path: Path) -> Iterator[None]:
    """A window test fails if a thread or a running timer outlives it."""
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    threads_before = set(threading.enumerate())
    timers_before = set(map(id, _running_timers()))
    yield
    left = [thread for thread in threading.enumerate() if thread not in threads_before]
    for thread in left:
        thread.join(timeout=2)
    still_running = [thread.name for thread in left if thread.is_alive()]
    assert not still_running, f"threads left running: {still_running}"
    _end_turns()
    timers = [timer for timer in _running_timers() if id(timer) not in timers_before]
    names = [timer.objectName() or repr(timer.parent()) for timer in timers]
    for timer in timers:
        timer.stop()
    assert not names, f"timers left running: {names}"


def _end_turns() -> None:
    """Let what the windows still had waiting take its turn, or find that its window is gone."""
    from PySide6.QtCore import QCoreApplication

    from diptych.gui import turns

    for _ in range(1000):
        QCoreApplication.processEvents()
        if not turns.current().busy:
            break
    QCoreApplication.processEvents()


def _running_timers() -> list["QTimer"]:
    from PySide6.QtCore import QTimer
    from shiboken6 import isValid

    return [
        found
        for found in gc.get_objects()
        if isinstance(found, QTimer) and isValid(found) and found.isActive()
    ]

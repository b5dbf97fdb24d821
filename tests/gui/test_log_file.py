"""The log holds no word of accounts or notes, is small, and its owner's alone."""

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from diptych import operations
from diptych.gui.app import catch_faults
from diptych.gui.log_file import keep_log
from diptych.intake import html_page, readers
from diptych.model import OnMeeting

SECRET = "zanzibarquartz"


@pytest.fixture
def log_path(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger("diptych")
    before, level = root.handlers[:], root.level
    path = tmp_path / "log" / "diptych.log"
    yield path
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_an_error_is_told_without_its_message(log_path: Path) -> None:
    keep_log(log_path)
    try:
        try:
            int(SECRET)
        except ValueError as error:
            raise KeyError(SECRET) from error
    except KeyError:
        logging.getLogger("diptych.trial").exception("it failed")
    told = log_path.read_text("utf-8")
    assert SECRET not in told
    assert "it failed" in told
    assert "builtins.KeyError\nthat came of\n" in told
    assert told.rstrip().endswith("builtins.ValueError")
    assert "test_log_file.py:" in told


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_the_log_is_small_and_its_owners_alone(log_path: Path) -> None:
    keep_log(log_path, 2_000)
    for number in range(200):
        logging.getLogger("diptych.trial").info("step %d", number)
    files = sorted(log_path.parent.iterdir())
    assert [one.name for one in files] == ["diptych.log", "diptych.log.1"]
    assert all(one.stat().st_size <= 2_000 for one in files)
    assert all(stat.S_IMODE(one.stat().st_mode) == 0o600 for one in files)
    assert stat.S_IMODE(log_path.parent.stat().st_mode) == 0o700
    assert "step 199" in log_path.read_text("utf-8")


def test_no_word_of_anybody_gets_into_it(qtbot, window, log_path, tmp_path, monkeypatch) -> None:
    keep_log(log_path)
    meeting = window.session.meeting.id
    with qtbot.waitSignal(window.session.changed):
        window.session.run(lambda lib: operations.add_note(lib, meeting, OnMeeting(), SECRET, ()))
    with qtbot.waitSignal(window.session.changed):
        window.session.undo()

    def broken(*_: object) -> None:
        raise RuntimeError(SECRET)

    monkeypatch.setattr(html_page, "read", broken)
    page = tmp_path / "page.html"
    page.write_text(f"<html><p>{SECRET}</p></html>", "utf-8")
    with pytest.raises(readers.ReadError):
        readers.read_file(page, "Norland")
    catch_faults(window)
    with qtbot.capture_exceptions() as caught:
        QTimer.singleShot(0, broken)
        qtbot.waitUntil(lambda: bool(caught))
    logging.getLogger("diptych.gui").critical("a defect", exc_info=caught[0])
    told = log_path.read_text("utf-8")
    assert "operation" in told
    assert "cannot be read" in told
    assert "RuntimeError" in told
    assert SECRET not in told

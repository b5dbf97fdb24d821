"""Work that waits for a turn of its own."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from diptych.gui.turns import Turns


def test_work_is_done_in_order_and_once_for_a_key(qtbot: QtBot) -> None:
    around = QObject()
    turns, done = Turns(around), list[str]()
    turns.later("first", lambda: done.append("early"))
    turns.later("second", lambda: done.append("second"))
    turns.later("first", lambda: done.append("first"))
    turns.later("dropped", lambda: done.append("dropped"))
    turns.drop("dropped")
    assert not done
    qtbot.waitUntil(lambda: not turns.busy)
    assert done == ["first", "second"]


def test_what_an_object_has_waiting_goes_with_it(qtbot: QtBot) -> None:
    around, gone, alone = QObject(), QObject(), QObject()
    turns, done = Turns(around), list[str]()
    turns.later((gone, "draw"), lambda: done.append("gone"))
    turns.later(alone, lambda: done.append("alone"))
    turns.later("last", lambda: done.append("last"))
    delete(gone)
    delete(alone)
    qtbot.waitUntil(lambda: not turns.busy)
    assert done == ["last"]

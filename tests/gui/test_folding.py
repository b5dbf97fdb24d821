"""Runs of passages that only one account has, folded into a line."""

from canvas_meetings import long_meeting, meeting
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from diptych.gui.folding import runs
from diptych.gui.window import MainWindow
from diptych.model import Side


def test_runs_have_at_least_two_passages() -> None:
    assert runs(meeting(), Side.LEFT) == ()
    assert runs(long_meeting(9), Side.LEFT) == (range(1, 3), range(4, 6), range(7, 9))


def folded(window: MainWindow):
    window.view.show_meeting(long_meeting(90))
    window.actions_["reading.folding.toggle"].trigger()
    return window.view.views[Side.LEFT]


def test_folding_takes_room_from_the_account(qtbot: QtBot, window: MainWindow) -> None:
    view = folded(window)
    assert view.is_folded(1)
    assert view.is_folded(2)
    assert not view.is_folded(3)
    assert view.card(1) == view.card(2)
    assert view.card(0).bottom() < view.card(1).top()
    assert view.card(2).bottom() < view.card(3).top()
    with_lines = view.card(60).top() - view.card(0).top()
    window.actions_["reading.folding.toggle"].trigger()
    assert not view.is_folded(1)
    assert view.card(1).bottom() < view.card(2).top()
    assert view.card(60).top() - view.card(0).top() > with_lines


def test_a_click_opens_one_run(qtbot: QtBot, window: MainWindow) -> None:
    view = folded(window)
    at = view.card(1).center().toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not view.is_folded(1)
    assert view.is_folded(4)


def test_the_keyboard_opens_one_run_and_folds_it_again(qtbot: QtBot, window: MainWindow) -> None:
    view = folded(window)
    view.reveal(3)
    view.setFocus()
    here = window.actions_["reading.folding.toggle_here"]
    here.trigger()
    assert [view.is_folded(index) for index in (1, 2, 4, 5)] == [False, False, True, True]
    assert view.passage_at_caret() == 1
    here.trigger()
    assert view.is_folded(1)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert not view.is_folded(1)
    assert view.is_folded(4)


def test_one_run_is_folded_where_all_are_open(window: MainWindow) -> None:
    window.view.show_meeting(long_meeting(90))
    view = window.view.views[Side.LEFT]
    view.reveal(40)
    view.setFocus()
    window.actions_["reading.folding.toggle_here"].trigger()
    assert view.is_folded(40)
    assert not view.is_folded(1)
    assert not view.is_folded(43)


def test_what_is_gone_to_is_opened(qtbot: QtBot, window: MainWindow) -> None:
    view = folded(window)
    view.reveal(44)
    assert not view.is_folded(44)
    assert 44 in view.shown_passages()


def test_folds_stay_when_the_words_get_larger(qtbot: QtBot, window: MainWindow) -> None:
    view = folded(window)
    before = view.card(1).height()
    window.view.zoom(3)
    assert view.is_folded(1)
    assert view.card(1).height() == before
    assert view.card(2).bottom() < view.card(3).top()


def test_another_meeting_is_folded_for_itself(qtbot: QtBot, window: MainWindow) -> None:
    view = folded(window)
    window.view.show_meeting(meeting())
    assert not any(view.is_folded(index) for index in range(5))


def test_folding_is_remembered(window: MainWindow, open_window) -> None:
    folded(window)
    window.close()
    again = open_window()
    assert again.actions_["reading.folding.toggle"].isChecked()

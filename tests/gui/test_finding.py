"""Find in both accounts: what is found, where it is marked, and the keys."""

import pytest
from canvas_meetings import long_meeting, meeting
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diptych.gui.finding import places
from diptych.gui.window import MainWindow
from diptych.model import Side, Span


def test_places_come_first_from_the_left() -> None:
    comparison = meeting().comparison
    found = places(comparison, "the DAM")
    assert [(place.side, place.passage) for place in found] == [(Side.LEFT, 2), (Side.RIGHT, 3)]
    for place in found:
        assert place.span.of(comparison.account(place.side).text).casefold() == "the dam"


def test_any_space_is_a_space_and_signs_are_only_signs() -> None:
    comparison = meeting().comparison
    assert len(places(comparison, "  was   on\tthe ")) == 1
    assert not places(comparison, "d.m")
    assert not places(comparison, "  ")


def test_words_beyond_the_first_plane_keep_the_places_right() -> None:
    comparison = meeting().comparison
    (place,) = places(comparison, "for an hour")
    assert place.span.of(comparison.left.text) == "for an hour"


@pytest.fixture
def bar(window: MainWindow):
    window.actions_["reading.finding.open"].trigger()
    return window.reading.finding.bar


def test_typing_counts_and_marks_in_both(qtbot: QtBot, window: MainWindow, bar) -> None:
    assert bar.isVisible()
    assert bar.field.hasFocus()
    qtbot.keyClicks(bar.field, "harbour")
    assert bar.count.text() == "1 of 2 · Alderland"
    assert window.view.views[Side.LEFT].found() == (0,)
    assert window.view.views[Side.RIGHT].found() == (1,)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 2 · Birchland"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "1 of 2 · Alderland"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "2 of 2 · Birchland"
    qtbot.keyClicks(bar.field, "xyz")
    assert bar.count.text() == "Not found"
    assert not bar.next_button.isEnabled()


def test_escape_closes_the_bar_and_keeps_the_selection(
    qtbot: QtBot, window: MainWindow, bar
) -> None:
    window.view.next_link()
    link = window.view.selected_link
    qtbot.keyClicks(bar.field, "ferries")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert window.view.views[Side.LEFT].found() == ()
    assert window.view.selected_link == link
    assert window.view.hasFocus()


def test_f3_goes_on_after_the_bar_is_closed(qtbot: QtBot, window: MainWindow, bar) -> None:
    qtbot.keyClicks(bar.field, "the ")
    total = len(places(window.session.meeting.comparison, "the"))
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert bar.isVisible()
    assert bar.count.text().startswith(f"1 of {total}")
    qtbot.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text().startswith(f"{total} of {total}")


def test_selected_words_are_looked_for(qtbot: QtBot, window: MainWindow) -> None:
    view = window.view.views[Side.RIGHT]
    cursor = view.textCursor()
    cursor.setPosition(2)
    cursor.setPosition(8, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    window.actions_["reading.finding.open"].trigger()
    assert window.reading.finding.bar.words() == "treaty"
    assert window.reading.finding.bar.count.text().startswith("1 of 2")


def test_a_place_out_of_view_is_gone_to(qtbot: QtBot, window: MainWindow) -> None:
    window.view.show_meeting(long_meeting(300))
    window.actions_["reading.finding.open"].trigger()
    window.reading.finding.bar.field.setText("Point 250 concerns")
    assert 250 in window.view.views[Side.RIGHT].shown_passages()
    left = window.view.views[Side.LEFT]
    assert left.shown_passages().start == 0


def test_the_marks_are_to_be_seen(qtbot: QtBot, window: MainWindow, bar) -> None:
    view = window.view.views[Side.LEFT]
    before = view.viewport().grab().toImage()
    bar.field.setText("ferries")
    QApplication.processEvents()
    assert view.viewport().grab().toImage() != before


def test_verdicts_keep_the_place(qtbot: QtBot, window: MainWindow, bar) -> None:
    qtbot.keyClicks(bar.field, "harbour")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    with qtbot.waitSignal(window.session.changed):
        window.selecting.judge(window.session.meeting.links[0].id, None)
    assert bar.count.text() == "2 of 2 · Birchland"


def test_in_the_table_the_filter_gets_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["reading.as_table"].trigger()
    window.actions_["reading.finding.open"].trigger()
    assert window.view.modes.table.filter.hasFocus()
    assert not window.reading.finding.bar.isVisible()


def test_the_span_of_a_place_is_in_its_passage() -> None:
    comparison = meeting().comparison
    for place in places(comparison, "e"):
        own = comparison.passages(place.side)[place.passage].span
        assert own.start <= place.span.start < place.span.end <= own.end
        assert isinstance(place.span, Span)

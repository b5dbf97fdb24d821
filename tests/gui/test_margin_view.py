"""One account to read, with the other's counterparts in the margin."""

from itertools import pairwise

from canvas_meetings import long_meeting
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from diptych.gui.margin_view import MarginView
from diptych.gui.reading import Reading
from diptych.gui.window import MainWindow
from diptych.model import LinkId, Side


def shown(qtbot: QtBot, count: int = 300) -> MarginView:
    made = MarginView()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.show_reading(Reading(long_meeting(count)))
    return made


def test_each_counterpart_is_level_with_its_passage(qtbot: QtBot) -> None:
    margin = shown(qtbot)
    cards = margin.cards[Side.LEFT].cards()
    assert len(cards) == 100
    for number in (1, 2, 50):
        passage = (number - 1) * 3
        assert abs(cards[LinkId(number)].top() - margin.view.card(passage).top()) < 1
    margin.view.verticalScrollBar().setValue(700)
    moved = margin.cards[Side.LEFT].cards()
    assert moved[LinkId(50)].top() == cards[LinkId(50)].top() - 700


def test_no_card_lies_over_another(qtbot: QtBot) -> None:
    margin = shown(qtbot)
    boxes = list(margin.cards[Side.LEFT].cards().values())
    for above, below in pairwise(boxes):
        assert above.bottom() < below.top()


def test_a_click_on_a_card_tells_its_link(qtbot: QtBot) -> None:
    margin = shown(qtbot)
    cards = margin.cards[Side.LEFT]
    box = cards.cards()[LinkId(2)]
    assert cards.card_at(QPointF(2, box.center().y())) is None
    with qtbot.waitSignal(margin.linkChosen) as told:
        qtbot.mouseClick(cards, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert told.args == [LinkId(2)]


def test_the_other_account_can_be_read_and_that_is_kept(qtbot: QtBot) -> None:
    margin = shown(qtbot)
    assert margin.title.text() == "Alba"
    margin.swap_button.click()
    assert margin.title.text() == "Corvia"
    assert margin.views[Side.RIGHT].isVisible()
    assert not margin.views[Side.LEFT].isVisible()
    assert abs(margin.cards[Side.RIGHT].cards()[LinkId(1)].top() - margin.view.card(2).top()) < 1
    again = MarginView()
    qtbot.addWidget(again)
    assert again.side is Side.RIGHT


def test_a_selected_link_comes_into_view(qtbot: QtBot) -> None:
    margin = shown(qtbot)
    margin.show_selected(LinkId(80))
    assert 237 in margin.view.shown_passages()


def test_the_window_selects_and_judges_there(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["reading.with_margin"].trigger()
    margin = window.view.modes.margin
    assert margin.isVisible()
    assert margin.view.hasFocus()
    first, second = (link.id for link in window.session.meeting.links)
    qtbot.keyClick(margin.view, Qt.Key.Key_Return)
    assert window.view.selected_link == first
    qtbot.keyClick(margin.view, Qt.Key.Key_J)
    assert window.view.selected_link == second
    with qtbot.waitSignal(window.session.changed):
        qtbot.keyClick(margin.view, Qt.Key.Key_0)
    assert list(margin.cards[Side.LEFT].cards()) == [first]


def test_words_selected_there_are_selected(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["reading.with_margin"].trigger()
    view = window.view.modes.margin.view
    cursor = view.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(13, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert window.view.views[Side.LEFT].selected_text() == "ministers"


def test_find_turns_to_the_account_that_has_the_words(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["reading.with_margin"].trigger()
    window.actions_["reading.finding.open"].trigger()
    window.reading.finding.bar.field.setText("lighthouse")
    margin = window.view.modes.margin
    assert margin.side is Side.RIGHT
    assert margin.view.found() == (2,)

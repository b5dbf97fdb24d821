"""Accounts in Hebrew, Arabic and Persian: each passage runs its own way, marks are at its words."""

import pytest
from canvas_meetings import account
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from diptych.gui import theme
from diptych.gui.account_view import AccountView
from diptych.model import Side, Span

HEBREW = "הנשיאים דנו בנושא המים ב־7 בדצמבר."
ARABIC = "اتفق الجانبان على مواصلة المحادثات في Geneva."
PERSIAN = "دو طرف درباره‌ی سد گفت‌وگو کردند."
ENGLISH = "Both sides named the word מים in the text."
HIDDEN = "A sign \u202eturns\u202c the words."
SENTENCES = (HEBREW, ARABIC, PERSIAN, ENGLISH, HIDDEN)


@pytest.fixture
def view(qtbot: QtBot) -> AccountView:
    made = AccountView(Side.LEFT)
    qtbot.addWidget(made)
    made.resize(640, 600)
    made.show_account(*account("Alba", SENTENCES))
    made.show()
    return made


def span(words: str) -> Span:
    start = " ".join(SENTENCES).index(words)
    return Span(start, start + len(words))


def test_each_passage_runs_its_own_way(view: AccountView) -> None:
    document = view.document()
    ways = [document.findBlockByNumber(n).textDirection() for n in range(len(SENTENCES))]
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert ways == [right, right, right, left, left]


def test_its_first_words_stand_at_the_right_edge(view: AccountView) -> None:
    edge = view.text_edges()[1] - view.viewport().x()
    for index in range(3):
        words = SENTENCES[index].split()[0]
        (box,) = view._layout.stretches(index, 0, len(words))
        assert abs(box.right() - edge) < 3, SENTENCES[index]


@pytest.mark.parametrize("words", ["המים", "المحادثات", "Geneva", "سد", "מים"])
def test_marks_are_on_the_very_words(view: AccountView, words: str) -> None:
    view.show_found([span(words)], span(words))
    (index,) = view.found()
    at = SENTENCES[index].index(words)
    boxes = list(view._layout.stretches(index, at, at + len(words)))
    assert boxes
    layout = view.document().findBlockByNumber(index).layout()
    for box in boxes:
        middle = box.center() - layout.position()
        line = layout.lineForTextPosition(at)
        assert at <= line.xToCursor(middle.x()) <= at + len(words)
    picture = view.viewport().grab().toImage()
    ring = QColor(theme.current().palette.focus)
    x, y = boxes[0].left() - 1, boxes[0].center().y() - view.scrolled()
    near = [picture.pixelColor(round(x) + dx, round(y)) for dx in (-1, 0, 1)]
    assert any(abs(one.blue() - one.red() - (ring.blue() - ring.red())) < 90 for one in near)


@pytest.mark.parametrize("words", ["המים", "المحادثات", "گفت‌وگو", "מים"])
def test_words_that_are_selected_are_those_of_the_account(view: AccountView, words: str) -> None:
    cursor = view.document().find(words)
    assert cursor.hasSelection()
    view.setTextCursor(cursor)
    assert view.selected_words() == span(words)
    assert view.selected_text() == words


def test_a_word_of_the_other_direction_is_marked_whole(view: AccountView) -> None:
    at = ARABIC.index("Geneva")
    (box,) = view._layout.stretches(1, at, at + len("Geneva"))
    layout = view.document().findBlockByNumber(1).layout()
    line, shift = layout.lineForTextPosition(at), layout.position().x()
    for side, first in ((box.left() + 2 - shift, at), (box.right() - 2 - shift, at + 6)):
        assert line.xToCursor(side, line.CursorPosition.CursorBetweenCharacters) == first
    stop = list(view._layout.stretches(1, at + 6, at + 7))
    assert stop[0].right() <= box.left() + 1  # the full stop ends the Arabic, at its left


def test_a_double_click_takes_the_word_under_it(qtbot: QtBot, view: AccountView) -> None:
    at = HEBREW.index("המים")
    (box,) = view._layout.stretches(0, at, at + len("המים"))
    point = (box.center() - QPointF(0, view.scrolled())).toPoint()
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert view.selected_text() == "המים"


def test_signs_that_turn_the_direction_are_shown_and_not_obeyed(view: AccountView) -> None:
    shown = view.words_of(4)
    assert "\u202e" not in shown
    assert len(shown) == len(HIDDEN)
    plain = shown.index("turns")
    boxes = [next(view._layout.stretches(4, plain + n, plain + n + 1)) for n in range(5)]
    assert [box.left() for box in boxes] == sorted(box.left() for box in boxes)

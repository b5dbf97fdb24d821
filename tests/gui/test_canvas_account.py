"""One account: its words, its offsets, its geometry."""

from dataclasses import replace

import pytest
from canvas_meetings import account, find, long_meeting, meeting, transcript
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diptych.gui import theme
from diptych.gui.account_text import PARAGRAPH_GAP, SENTENCE_GAP
from diptych.gui.account_view import AccountView
from diptych.gui.highlights import Underline
from diptych.model import Account, Passage, Provenance, Side, Span


def shown(qtbot: QtBot, text: Account, passages: tuple[Passage, ...], side: Side) -> AccountView:
    view = AccountView(side)
    qtbot.addWidget(view)
    view.resize(420, 500)
    view.show_account(text, passages)
    view.show()
    return view


@pytest.fixture
def view(qtbot: QtBot) -> AccountView:
    comparison = meeting().comparison
    return shown(qtbot, comparison.left, comparison.left_passages, Side.LEFT)


def select(view: AccountView, words: str) -> None:
    """Select words as the mouse would: in the document that Qt holds."""
    cursor = view.document().find(words)
    assert cursor.hasSelection(), words
    view.setTextCursor(cursor)


@pytest.mark.parametrize("words", ["met in Lund", "hour", "the harvest", "No date", "🤝 for"])
def test_selected_words_are_those_of_the_account(view: AccountView, words: str) -> None:
    text = meeting().comparison.left.text
    select(view, words)
    assert view.selected_words() == find(text, words)


def test_offsets_hold_with_spaces_that_qt_would_change(qtbot: QtBot) -> None:
    sentences = ("He said\u00a0« no » 🇸🇪\u2028twice.", "A wrapped\nline\u2029follows 👍🏽 here.")
    text, passages = account("Alba", sentences)
    view = shown(qtbot, text, passages, Side.RIGHT)
    for words in ("« no »", "twice", "follows", "here"):
        select(view, words)
        assert view.selected_words() == find(text.text, words)
    view.selectAll()
    assert view.selected_words() == Span(0, len(text.text))


def test_a_selection_over_two_passages_has_what_is_between_them(view: AccountView) -> None:
    text = meeting().comparison.left.text
    start = view.document().find("hour").selectionStart()
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    cursor.setPosition(view.document().find("They").selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selected_words() == find(text, "hour. They")


def test_a_selection_of_the_gap_alone_is_none(view: AccountView) -> None:
    end = view.document().firstBlock().length() - 1
    cursor = QTextCursor(view.document())
    cursor.setPosition(end)
    cursor.setPosition(end + 1, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selected_words() is None


def test_copying_gives_the_words_of_the_account(qtbot: QtBot) -> None:
    text, passages = account("Alba", ("Exactly\u00a0100\u00a0km.", "A wrapped\nline."))
    view = shown(qtbot, text, passages, Side.LEFT)
    view.selectAll()
    view.copy()
    assert QApplication.clipboard().text() == text.text


def test_the_text_cannot_be_changed(view: AccountView) -> None:
    before = view.document().toRawText()
    view.setFocus()
    QTest.keyClicks(view, "abc")
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert view.document().toRawText() == before


def centre(view: AccountView, index: int) -> QPoint:
    return view.card(index).center().toPoint()


def test_a_click_names_its_passage(qtbot: QtBot, view: AccountView) -> None:
    for index in (0, 3):
        with qtbot.waitSignal(view.passageClicked) as told:
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre(view, index))
        assert told.args == [index]


def test_dragging_over_words_is_no_click(qtbot: QtBot, view: AccountView) -> None:
    clicks: list[int] = []
    view.passageClicked.connect(clicks.append)
    start = centre(view, 1) - QPoint(90, 0)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), start + QPoint(60, 0))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(60, 0))
    assert view.selected_words() is not None
    assert clicks == []


def test_the_keyboard_selects_the_passage_of_the_caret(qtbot: QtBot, view: AccountView) -> None:
    cursor = view.textCursor()
    cursor.setPosition(view.document().find("delegation").selectionStart())
    view.setTextCursor(cursor)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(view.passageClicked) as told:
            qtbot.keyClick(view, key)
        assert told.args == [2]


def test_escape_first_lets_go_of_the_words(qtbot: QtBot, view: AccountView) -> None:
    escaped: list[bool] = []
    view.escaped.connect(lambda: escaped.append(True))
    select(view, "the harvest")
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert (view.selected_words(), escaped) == (None, [])
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert escaped == [True]


def test_cards_stand_apart_more_between_paragraphs(qtbot: QtBot) -> None:
    comparison = meeting().comparison
    passages = tuple(
        replace(passage, paragraph=int(n > 1)) for n, passage in enumerate(comparison.left_passages)
    )
    view = shown(qtbot, comparison.left, passages, Side.LEFT)
    gaps = [view.card(n + 1).top() - view.card(n).bottom() for n in range(4)]
    assert gaps == pytest.approx([SENTENCE_GAP, PARAGRAPH_GAP, SENTENCE_GAP, SENTENCE_GAP], abs=0.6)


def test_the_points_of_a_list_stand_close(qtbot: QtBot) -> None:
    text, passages = account("Alba", ("Agreed:", "- one point;", "- another."))
    passages = tuple(replace(passage, paragraph=n) for n, passage in enumerate(passages))
    view = shown(qtbot, text, passages, Side.RIGHT)
    gaps = [view.card(n + 1).top() - view.card(n).bottom() for n in range(2)]
    assert gaps == pytest.approx([PARAGRAPH_GAP, SENTENCE_GAP], abs=0.6)


def test_cards_hold_their_words(view: AccountView) -> None:
    for index in range(5):
        block = view.document().findBlockByNumber(index)
        words = view.document().documentLayout().blockBoundingRect(block)
        card = view.card(index).translated(0, view.verticalScrollBar().value())
        assert card.top() < words.top()
        assert card.bottom() > words.bottom()
        assert card.left() < words.left()
        assert card.right() > words.right()


def test_cards_reach_the_side_of_the_ribbons(qtbot: QtBot) -> None:
    comparison = meeting().comparison
    left = shown(qtbot, comparison.left, comparison.left_passages, Side.LEFT)
    right = shown(qtbot, comparison.right, comparison.right_passages, Side.RIGHT)
    assert left.viewport().width() - left.card(0).right() <= 2
    assert right.card(0).left() <= 2
    assert left.verticalScrollBar().mapTo(left, QPoint()).x() == 0


def test_lines_do_not_grow_longer_than_can_be_read(view: AccountView) -> None:
    view.resize(1600, 500)
    assert view.card(0).width() < 700
    assert view.viewport().width() - view.card(0).right() <= 2


def test_the_reader_stays_when_the_width_changes(qtbot: QtBot) -> None:
    comparison = long_meeting(200).comparison
    view = shown(qtbot, comparison.left, comparison.left_passages, Side.LEFT)
    view.reveal(120, 30.0)
    assert view.place()[0] in range(118, 121)
    before = view.shown_passages()[0]
    view.resize(300, 500)
    assert view.shown_passages()[0] == before
    view.set_text_size(19)
    assert view.shown_passages()[0] == before


def test_revealing_puts_a_passage_at_the_height_asked_for(qtbot: QtBot) -> None:
    comparison = long_meeting(200).comparison
    view = shown(qtbot, comparison.left, comparison.left_passages, Side.LEFT)
    view.reveal(120, 200.0)
    assert view.card(120).top() == pytest.approx(200.0, abs=1)
    assert view.level_of(120) == view.card(120).top()
    view.reveal(120)
    assert view.card(120).top() == pytest.approx(200.0, abs=1)
    view.reveal(199, 0.0)
    assert view.wholly_shown(199)


def test_a_group_of_passages_is_revealed_down_to_its_last(qtbot: QtBot) -> None:
    comparison = long_meeting(200).comparison
    view = shown(qtbot, comparison.left, comparison.left_passages, Side.LEFT)
    view.reveal(100, 470.0, last=103)
    assert view.wholly_shown(100)
    assert view.wholly_shown(103)


@pytest.mark.parametrize("size", [11, 15, 26])
def test_headings_questions_and_speakers_look_so_in_every_size(qtbot: QtBot, size: int) -> None:
    comparison = transcript().comparison
    view = shown(qtbot, comparison.left, comparison.left_passages, Side.LEFT)
    view.set_text_size(size)

    def font_at(words: str) -> QFont:
        return view.document().find(words).charFormat().font()

    assert font_at("briefing").bold()
    assert font_at("dam named").italic()
    assert font_at("MODERATOR:").families() != font_at("Welcome").families()
    assert not font_at("No.").italic()
    assert font_at("MODERATOR:").pixelSize() < font_at("No.").pixelSize() == size
    assert font_at("briefing").pixelSize() > size


def pixels(view: AccountView, index: int, ink: str) -> int:
    """How many pixels of a card have about the hue and strength of a colour."""
    picture = view.viewport().grab(view.card(index).toAlignedRect()).toImage()

    def hue(colour: QColor) -> tuple[int, int]:
        return colour.green() - colour.red(), colour.blue() - colour.red()

    wanted = hue(QColor(ink))
    return sum(
        max(abs(a - b) for a, b in zip(hue(picture.pixelColor(x, y)), wanted, strict=True)) < 40
        for x in range(picture.width())
        for y in range(picture.height())
    )


def test_marked_words_are_underlined_and_stay_as_they_are(view: AccountView) -> None:
    text = meeting().comparison.left.text
    ink = theme.LIGHT.diverge.ink
    before = view.document().toRawText()
    assert [pixels(view, index, ink) for index in (1, 2, 3)] == [0, 0, 0]
    assert pixels(view, 1, theme.LIGHT.agree.ink) == 0
    view.show_underlines((Underline(find(text, "harvest. The delegation"), agrees=False),))
    assert pixels(view, 1, ink) > 40
    assert pixels(view, 2, ink) > pixels(view, 1, ink)
    assert pixels(view, 3, ink) == 0
    assert view.document().toRawText() == before
    dotted = theme.LIGHT.agree.ink
    view.show_underlines((Underline(find(text, "harvest"), agrees=True),))
    assert pixels(view, 1, ink) == 0
    assert 10 < pixels(view, 1, dotted) < 100


def test_an_empty_account_is_shown_as_such(qtbot: QtBot) -> None:
    view = shown(qtbot, Account("Alba", "", Provenance("", b"", "")), (), Side.LEFT)
    view.grab()
    assert (view.place()[0], view.passage_under(10), view.selected_words()) == (0, None, None)
    qtbot.keyClick(view, Qt.Key.Key_Return)


def test_the_account_has_a_name_for_those_who_cannot_see_it(view: AccountView) -> None:
    assert view.accessibleName() == "Account of Alba"

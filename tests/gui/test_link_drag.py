"""Links that are drawn with the mouse, moved by an end, or made of words; all by real events."""

import pytest
from ferry_talks import LEFT, RIGHT
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from diptych.gui.targets import (
    LinkSelected,
    NothingSelected,
    WordPairSelected,
    WordsSelected,
)
from diptych.gui.window import MainWindow
from diptych.model import LinkId, Side, Verdict
from diptych.operations.links import joins_words

LEFT_BUTTON = Qt.MouseButton.LeftButton


def edge(window: MainWindow, side: Side, index: int) -> QPoint:
    """In the ribbons' widget, the middle of a passage's inner edge."""
    view, between = window.view.views[side], window.view.map
    middle = view.viewport().mapToGlobal(view.card(index).center())
    x = 4 if side is Side.LEFT else between.width() - 4
    return QPoint(x, round(between.mapFromGlobal(middle).y()))


def gutter(window: MainWindow, side: Side, index: int) -> QPoint:
    """In an account, beside the sign of a passage."""
    card = window.view.views[side].card(index)
    x = card.left() - 12 if side is Side.LEFT else card.right() + 12
    return QPointF(x, card.center().y()).toPoint()


def over(source: QWidget, window: MainWindow, side: Side, index: int) -> QPoint:
    """The middle of a passage in pixels of the widget that holds the mouse."""
    view = window.view.views[side]
    return source.mapFromGlobal(view.viewport().mapToGlobal(view.card(index).center().toPoint()))


def drag(source: QWidget, start: QPoint, *way: QPoint, drop: bool = True) -> None:
    QTest.mouseMove(source, start)
    QTest.mousePress(source, LEFT_BUTTON, pos=start)
    for point in way:
        QTest.mouseMove(source, (start + point) / 2)
        QTest.mouseMove(source, point)
    if drop:
        QTest.mouseRelease(source, LEFT_BUTTON, pos=way[-1])


def pairs(window: MainWindow) -> set[tuple[int, int]]:
    return {
        (link.proposal.left[0], link.proposal.right[0])
        for link in window.session.meeting.standing_links
    }


def link_of(window: MainWindow, left: int, right: int) -> LinkId:
    return next(
        link.id
        for link in window.session.meeting.standing_links
        if (link.proposal.left[0], link.proposal.right[0]) == (left, right)
    )


def test_from_the_sign_of_a_passage_to_its_counterpart(qtbot, window) -> None:
    assert (2, 2) not in pairs(window)
    source = window.view.views[Side.LEFT].viewport()
    with qtbot.waitSignal(window.session.changed):
        drag(source, gutter(window, Side.LEFT, 2), over(source, window, Side.RIGHT, 2))
    assert (2, 2) in pairs(window)
    made = link_of(window, 2, 2)
    assert window.selecting.selection == LinkSelected(made)
    assert window.session.meeting.link(made).verdict is Verdict.AGREE
    assert window.actions_["session.undo"].text() == "&Undo add link"
    with qtbot.waitSignal(window.session.changed):
        window.actions_["session.undo"].trigger()
    assert (2, 2) not in pairs(window)
    assert window.actions_["session.redo"].text() == "&Redo add link"
    with qtbot.waitSignal(window.session.changed):
        window.actions_["session.redo"].trigger()
    assert (2, 2) in pairs(window)


def test_from_the_inner_edge_and_from_right_to_left(qtbot, window) -> None:
    between = window.view.map
    with qtbot.waitSignal(window.session.changed):
        drag(
            between,
            edge(window, Side.RIGHT, 2),
            over(between, window, Side.LEFT, 2),
        )
    assert (2, 2) in pairs(window)


def test_from_the_handle_of_a_passage_that_has_a_link(qtbot, window) -> None:
    view = window.view.views[Side.LEFT]
    linked = next(iter(pairs(window)))
    QTest.mouseMove(view.viewport(), view.card(linked[0]).center().toPoint())
    handle = window.view.drag.handles[Side.LEFT]
    assert handle.isVisible()
    assert handle.passage == linked[0]
    before = pairs(window)
    with qtbot.waitSignal(window.session.changed):
        drag(handle, handle.rect().center(), over(handle, window, Side.RIGHT, 2))
    assert pairs(window) == before | {(linked[0], 2)}


def test_a_line_shows_where_the_link_will_be(window) -> None:
    source = window.view.views[Side.LEFT].viewport()
    line = window.view.drag.line
    start = gutter(window, Side.LEFT, 2)
    drag(source, start, over(source, window, Side.RIGHT, 1), drop=False)
    assert line.isVisible()
    assert window.view.drag.target == 1
    view = window.view.views[Side.RIGHT]
    at = line.mapFromGlobal(view.viewport().mapToGlobal(view.card(1).topLeft()))
    assert line.card.topLeft() == at
    assert line.ends[1].y() == pytest.approx(line.card.center().y())
    drawn = line.grab().toImage()
    assert any(drawn.pixelColor(x, round(line.ends[0].y())).alpha() for x in range(drawn.width()))
    QTest.mouseMove(source, start + QPoint(40, 0))
    assert line.card is None
    QTest.mouseRelease(source, LEFT_BUTTON, pos=start + QPoint(40, 0))
    assert not line.isVisible()


def test_escape_ends_a_drag_and_nothing_else(qtbot, window) -> None:
    linked = link_of(window, *next(iter(pairs(window))))
    window.view.select_link(linked)
    before = window.session.meeting
    source = window.view.views[Side.LEFT].viewport()
    drag(source, gutter(window, Side.LEFT, 2), over(source, window, Side.RIGHT, 2), drop=False)
    assert window.view.drag.active
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    assert not window.view.drag.active
    assert not window.view.drag.line.isVisible()
    QTest.mouseRelease(source, LEFT_BUTTON, pos=over(source, window, Side.RIGHT, 2))
    qtbot.waitUntil(lambda: window.session.all_done)
    assert window.session.meeting == before
    assert window.selecting.selection == LinkSelected(linked), "the key did no more than that"
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    assert window.selecting.selection == NothingSelected()


def test_a_click_on_a_sign_selects_the_passage(qtbot, window) -> None:
    source = window.view.views[Side.LEFT].viewport()
    qtbot.mouseClick(source, LEFT_BUTTON, pos=gutter(window, Side.LEFT, 2))
    assert window.view.selected_passage == (Side.LEFT, 2)


def test_dropped_beside_everything_it_changes_nothing(qtbot, window) -> None:
    source = window.view.views[Side.LEFT].viewport()
    before = window.session.meeting
    drag(source, gutter(window, Side.LEFT, 2), QPoint(-4000, 40))
    qtbot.waitUntil(lambda: window.session.all_done)
    assert window.session.meeting == before


def test_words_are_still_selected_by_dragging_over_them(window) -> None:
    view = window.view.views[Side.LEFT]
    QApplication.processEvents()
    card = view.card(1)
    drag(
        view.viewport(),
        QPointF(card.left() + 13, card.top() + 14).toPoint(),
        QPointF(card.left() + 120, card.top() + 14).toPoint(),
    )
    words = view.selected_words()
    assert words is not None
    assert words.of(LEFT).startswith("They signed")
    assert window.selecting.selection == WordsSelected(Side.LEFT, words)
    assert not window.view.drag.active


def test_the_end_of_a_ribbon_is_moved_as_one_step(qtbot, window) -> None:
    left, right = 1, 0
    link = link_of(window, left, right)
    with qtbot.waitSignal(window.session.changed):
        window.selecting.judge(link, Verdict.AGREE)
    window.view.select_link(link)
    window.new_note()
    body = window.inspector.notes.editor.body
    qtbot.keyClicks(body, "Twelve or fourteen?")
    with qtbot.waitSignal(window.session.changed):
        qtbot.keyClick(body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    before = window.session.meeting
    between = window.view.map
    grip = edge(window, Side.RIGHT, right) + QPoint(0, 9)
    assert between.ribbon_at(QPointF(grip)) is not None
    with qtbot.waitSignal(window.session.changed):
        drag(between, grip, over(between, window, Side.RIGHT, 2))
    moved = link_of(window, left, 2)
    now = window.session.meeting
    assert (left, right) not in pairs(window)
    assert now.link(moved).verdict is Verdict.AGREE
    assert [note.target.link for note in now.notes] == [moved]
    assert window.selecting.selection == LinkSelected(moved)
    assert window.actions_["session.undo"].text() == "&Undo move link"
    with qtbot.waitSignal(window.session.changed):
        window.actions_["session.undo"].trigger()
    assert window.session.meeting == before


def test_an_end_is_moved_with_the_keyboard(qtbot, window) -> None:
    link = link_of(window, 1, 0)
    window.view.select_link(link)
    right = window.view.views[Side.RIGHT]
    right.setFocus()
    for _ in range(2):
        qtbot.keyClick(right, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    cursor = right.textCursor()
    cursor.setPosition(right.document().find("lighthouse").selectionStart())
    right.setTextCursor(cursor)
    with qtbot.waitSignal(window.session.changed):
        qtbot.keyClick(right, Qt.Key.Key_M)
    assert (1, 2) in pairs(window)
    assert (1, 0) not in pairs(window)


def test_a_begun_note_goes_along_with_a_moved_link(qtbot, window) -> None:
    link = link_of(window, 1, 0)
    window.view.select_link(link)
    window.new_note()
    qtbot.keyClicks(window.inspector.notes.editor.body, "Not finished")
    with qtbot.waitSignal(window.session.changed):
        window.view.drag.moved.emit(link, Side.RIGHT, 0, 2)
    assert window.inspector.notes.editor.draft.body == "Not finished"
    assert window.session.drafts.all_keys() == (f"link:{link_of(window, 1, 2)}",)


def select(window: MainWindow, side: Side, words: str) -> None:
    """Select a word by a double click, as a person does."""
    view = window.view.views[side]
    QApplication.processEvents()
    place = view.cursorRect(view.document().find(words)).center() - QPoint(4, 0)
    QTest.mouseClick(view.viewport(), LEFT_BUTTON, pos=place)
    QTest.mouseDClick(view.viewport(), LEFT_BUTTON, pos=place)
    QTest.mouseRelease(view.viewport(), LEFT_BUTTON, pos=place)


def test_words_selected_on_both_sides_are_linked_by_a_key(qtbot, window, open_window) -> None:
    select(window, Side.LEFT, "treaty")
    select(window, Side.RIGHT, "ferries")
    chosen = window.selecting.selection
    assert isinstance(chosen, WordPairSelected)
    assert (chosen.left.of(LEFT), chosen.right.of(RIGHT)) == ("treaty", "ferries")
    panel = window.inspector.evidence
    QApplication.processEvents()
    told = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert {"“treaty”", "“ferries”"} <= set(told)
    with qtbot.waitSignal(window.session.changed):
        qtbot.keyClick(window.view.views[Side.RIGHT], Qt.Key.Key_L)
    assert window.actions_["session.undo"].text() == "&Undo link words"
    link = window.session.meeting.link(window.view.selected_link)
    assert joins_words(link.proposal)
    (piece,) = link.proposal.evidence
    assert (piece.left, piece.right) == (chosen.left, chosen.right)
    marked = window.view.views[Side.LEFT]._underlines
    assert [mark.span for marks in marked.values() for _, _, mark in marks] == [chosen.left]
    window.close()
    again = open_window()
    assert again.session.meeting.link(link.id) == link


def test_words_on_both_sides_are_linked_by_a_button(qtbot, window) -> None:
    for side, words in ((Side.LEFT, "weather"), (Side.RIGHT, "lighthouse")):
        view = window.view.views[side]
        view.setTextCursor(view.document().find(words))
    button = next(
        b
        for b in window.inspector.evidence.findChildren(QPushButton)
        if b.text() == "Link these words"
    )
    with qtbot.waitSignal(window.session.changed):
        qtbot.mouseClick(button, LEFT_BUTTON)
    assert (2, 2) in pairs(window)
    assert window.view.words.spans == {}


def test_a_click_elsewhere_leaves_the_words_of_both(qtbot, window) -> None:
    for side, words in ((Side.LEFT, "weather"), (Side.RIGHT, "lighthouse")):
        view = window.view.views[side]
        view.setTextCursor(view.document().find(words))
    left = window.view.views[Side.LEFT]
    qtbot.mouseClick(left.viewport(), LEFT_BUTTON, pos=left.card(0).center().toPoint())
    assert window.view.words.spans == {}
    assert isinstance(window.selecting.selection, LinkSelected)

"""Both accounts together: selection, ribbons, chips, and the place where the reader was."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from canvas_meetings import LEFT, find, long_meeting, meeting, noted
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diptych.gui import motion, theme
from diptych.gui.comparison_view import ComparisonView
from diptych.gui.coverage_bar import CoverageBar
from diptych.gui.link_map import End, Ribbon
from diptych.gui.reading import Category
from diptych.model import LinkId, Meeting, Side, Span, Verdict

Show = Callable[[Meeting], ComparisonView]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def make(shown: Meeting) -> ComparisonView:
        view = ComparisonView()
        qtbot.addWidget(view)
        view.resize(900, 640)
        view.show_meeting(shown)
        view.show()
        return view

    return make


@pytest.fixture
def view(show: Show) -> ComparisonView:
    return show(meeting())


def click(qtbot: QtBot, view: ComparisonView, side: Side, index: int) -> None:
    account = view.views[side]
    point = account.card(index).center().toPoint()
    qtbot.mouseClick(account.viewport(), Qt.MouseButton.LeftButton, pos=point)


def level(view: ComparisonView, side: Side, index: int) -> tuple[float, float]:
    """Top and bottom of a passage in pixels of the ribbons' widget."""
    account = view.views[side]
    card = account.card(index)
    shift = account.viewport().mapTo(view, QPoint()).y() - view.map.mapTo(view, QPoint()).y()
    return card.top() + shift, card.bottom() + shift


def ribbons(view: ComparisonView) -> dict[tuple[int, int, int], Ribbon]:
    return {(r.pair.link, r.pair.left, r.pair.right): r for r in view.map.ribbons()}


def test_the_chips_count(view: ComparisonView) -> None:
    texts = {category: chip.text() for category, chip in view.chips.chips.items()}
    assert texts == {
        Category.AGREE: "Agree 3",
        Category.DIVERGE: "Diverge 1",
        Category.ONLY_LEFT: "Only Alba 1",
        Category.ONLY_RIGHT: "Only Corvia 1",
        Category.POSSIBLE: "Possible 0",
    }
    assert view.chips.chips[Category.POSSIBLE].isHidden()
    assert view.chips.label.text() == "4 links"


def test_chips_keep_their_numbers_where_there_is_no_room(view: ComparisonView) -> None:
    view.resize(430, 640)
    chips = [chip for chip in view.chips.chips.values() if chip.isVisible()]
    assert [chip.text() for chip in chips] == ["3", "1", "1", "1"]
    assert all(chip.width() >= chip.sizeHint().width() for chip in chips)
    assert [chip.accessibleName().split(",")[0] for chip in chips] == [
        "Agree 3",
        "Diverge 1",
        "Only Alba 1",
        "Only Corvia 1",
    ]
    view.resize(900, 640)
    assert view.chips.chips[Category.AGREE].text() == "Agree 3"


def test_a_very_long_name_is_shortened(show: Show) -> None:
    long = meeting()
    left = replace(long.comparison.left, name="Permanent Representation of the Alban Federation")
    view = show(replace(long, comparison=replace(long.comparison, left=left)))
    chip = view.chips.chips[Category.ONLY_LEFT]
    assert "…" in chip.text()
    assert chip.text().endswith(" 1")
    assert left.name in chip.toolTip()


def test_headers_stand_above_their_words(view: ComparisonView) -> None:
    for width in (900, 1500, 620):
        view.resize(width, 640)
        for side, header in view.headers.items():
            account = view.views[side]
            assert header.mapTo(view, QPoint()).x() == account.mapTo(view, QPoint()).x()
            assert header.edges == pytest.approx(account.text_edges())
            card = account.card(0)
            beside = account.viewport().x()
            assert beside + card.left() < header.edges[0] < header.edges[1] < beside + card.right()


def test_a_click_selects_the_link_and_tells(qtbot: QtBot, view: ComparisonView) -> None:
    with qtbot.waitSignals([view.linkSelected, view.passageSelected]) as _:
        click(qtbot, view, Side.RIGHT, 3)
    assert view.selected_link == 4
    assert view.selected_passage == (Side.RIGHT, 3)
    assert view.chips.label.text() in {"Link 3 of 4", "Link 2 of 4"}


def test_clicks_on_one_passage_go_through_its_links(qtbot: QtBot, view: ComparisonView) -> None:
    seen = []
    for _ in range(3):
        click(qtbot, view, Side.LEFT, 1)
        seen.append(view.selected_link)
    assert set(seen[:2]) == {3, 4}
    assert seen[2] == seen[0]


def test_a_click_inside_the_selected_link_keeps_it(qtbot: QtBot, view: ComparisonView) -> None:
    for link in (3, 4):
        view.select_link(LinkId(link))
        click(qtbot, view, Side.LEFT, 1)
        assert view.selected_link == link


def test_a_passage_without_a_link_is_selected_alone(qtbot: QtBot, view: ComparisonView) -> None:
    view.select_link(LinkId(1))
    links: list[object] = []
    view.linkSelected.connect(links.append)
    click(qtbot, view, Side.LEFT, 4)
    assert (view.selected_passage, links) == ((Side.LEFT, 4), [None])


def test_next_and_previous_go_round(qtbot: QtBot, view: ComparisonView) -> None:
    order = []
    for _ in range(5):
        qtbot.mouseClick(view.chips.next, Qt.MouseButton.LeftButton)
        order.append(view.selected_link)
    assert order[0] == order[4] == 2
    assert set(order) == {1, 2, 3, 4}
    assert view.link_position() == (1, 4)
    qtbot.mouseClick(view.chips.previous, Qt.MouseButton.LeftButton)
    assert view.selected_link == order[3] == 1
    assert view.link_position() == (4, 4)


def test_selecting_tells_only_what_is_new(view: ComparisonView) -> None:
    told: list[object] = []
    view.linkSelected.connect(told.append)
    view.select_link(LinkId(4))
    view.select_link(LinkId(4))
    view.select_passage(Side.RIGHT, 3)
    view.select_link(None)
    assert told == [4, None]


def test_a_link_that_is_gone_selects_none(view: ComparisonView) -> None:
    view.select_link(LinkId(4))
    view.select_link(LinkId(44))
    assert view.selected_link is None
    view.select_link(LinkId(4))
    shown = meeting()
    view.show_meeting(replace(shown, links=shown.links[:3]))
    assert view.selected_link is None


def test_a_chip_hides_its_links_and_they_are_passed_over(
    qtbot: QtBot, view: ComparisonView
) -> None:
    view.select_link(LinkId(1))
    qtbot.mouseClick(view.chips.chips[Category.AGREE], Qt.MouseButton.LeftButton)
    assert view.selected_link is None
    assert {key[0] for key in ribbons(view)} == {4}
    assert view.link_position() == (0, 1)
    view.next_link()
    view.next_link()
    assert view.selected_link == 4
    qtbot.keyClick(view.chips.chips[Category.AGREE], Qt.Key.Key_Space)
    assert {key[0] for key in ribbons(view)} == {1, 2, 3, 4}
    assert view.selected_link == 4


def test_a_hidden_status_takes_its_tint_from_the_passages(
    qtbot: QtBot, view: ComparisonView
) -> None:
    def corner(index: int) -> str:
        account = view.views[Side.LEFT]
        card = account.card(index)
        place = QPoint(round(card.right()) - 4, round(card.center().y()))
        return account.viewport().grab().toImage().pixelColor(place).name()

    tinted = corner(0)
    assert tinted != corner(4)
    view.chips.chips[Category.AGREE].click()
    assert corner(0) == corner(4)
    view.chips.chips[Category.AGREE].click()
    assert corner(0) == tinted


def test_ribbons_meet_their_cards_exactly(view: ComparisonView) -> None:
    found = ribbons(view)
    assert set(found) == {(2, 0, 0), (3, 1, 2), (4, 1, 3), (4, 2, 3), (1, 3, 4)}
    width = view.map.width()
    for (_, left, right), ribbon in found.items():
        top, bottom = level(view, Side.LEFT, left)
        other_top, other_bottom = level(view, Side.RIGHT, right)
        assert ribbon.end is End.BOTH
        assert ribbon.path.contains(QPointF(1, top + 1))
        assert ribbon.path.contains(QPointF(1, bottom - 1))
        assert not ribbon.path.contains(QPointF(1, top - 1))
        assert not ribbon.path.contains(QPointF(1, bottom + 1))
        assert ribbon.path.contains(QPointF(width - 1, other_top + 1))
        assert ribbon.path.contains(QPointF(width - 1, other_bottom - 1))
        assert not ribbon.path.contains(QPointF(width - 1, other_top - 1))
        assert not ribbon.path.contains(QPointF(width - 1, other_bottom + 1))


def test_ribbons_follow_scrolling(show: Show) -> None:
    view = show(long_meeting(200))
    bar = view.views[Side.LEFT].verticalScrollBar()
    for value in (0, 40, 41, 700):
        bar.setValue(value)
        drawn = view.map.ribbons()
        assert drawn
        for ribbon in drawn:
            top, bottom = level(view, ribbon.side, ribbon.pair.end(ribbon.side))
            assert (ribbon.box.top(), ribbon.box.bottom()) == pytest.approx((top, bottom))


def test_a_ribbon_ends_in_a_stub_where_the_other_end_is_out_of_view(show: Show) -> None:
    view = show(long_meeting(200))
    view.views[Side.LEFT].reveal(100, 100.0)
    assert view.views[Side.RIGHT].place()[0] == 0
    ends = {(ribbon.side, ribbon.end) for ribbon in view.map.ribbons()}
    assert (Side.LEFT, End.OTHER_BELOW) in ends
    assert (Side.RIGHT, End.OTHER_ABOVE) in ends
    assert (Side.LEFT, End.OTHER_ABOVE) not in ends
    middle = view.map.width() / 2
    for ribbon in view.map.ribbons():
        assert (ribbon.path.boundingRect().right() < middle) == (ribbon.side is Side.LEFT)


def test_only_ribbons_in_view_are_worked_out(show: Show) -> None:
    view = show(long_meeting(1000))
    assert 0 < len(view.map.ribbons()) < 40
    assert view.map.ribbons() is view.map.ribbons()


def test_a_click_on_a_ribbon_selects_its_link(qtbot: QtBot, view: ComparisonView) -> None:
    top, bottom = level(view, Side.LEFT, 3)
    point = QPoint(2, round((top + bottom) / 2))
    qtbot.mouseMove(view.map, point)
    assert view.map.cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseClick(view.map, Qt.MouseButton.LeftButton, pos=point)
    assert view.selected_link == 1
    qtbot.mouseMove(view.map, QPoint(2, 2))
    assert view.map.cursor().shape() is not Qt.CursorShape.PointingHandCursor


def test_a_ribbon_is_not_there_beside_the_headers(show: Show) -> None:
    view = show(long_meeting(200))
    for side in Side:
        view.views[side].verticalScrollBar().setValue(20)
    ribbon = next(r for r in view.map.ribbons() if r.box.top() < view.headers[Side.LEFT].height())
    inside = QPointF(3, ribbon.box.bottom() - 3)
    above = QPointF(3, ribbon.box.top() + 2)
    assert ribbon.path.contains(above)
    assert view.map.ribbon_at(inside) is ribbon
    assert view.map.ribbon_at(above) is None


def test_notes_on_a_link_are_marked_on_its_ribbon_once(show: Show) -> None:
    pin = theme.LIGHT.pin

    def pinned(view: ComparisonView) -> int:
        picture = view.map.grab().toImage()
        columns, rows = range(picture.width()), range(picture.height())
        return sum(picture.pixelColor(x, y).name() == pin for x in columns for y in rows)

    assert pinned(show(meeting())) == 0
    assert 50 < pinned(show(noted())) < 20 * 14


def test_a_click_on_a_stub_brings_the_other_end_into_view(qtbot: QtBot, show: Show) -> None:
    view = show(long_meeting(200))
    view.views[Side.RIGHT].reveal(150, 20.0)
    stub = next(r for r in view.map.ribbons() if r.side is Side.LEFT and r.pair.left == 3)
    place = QPoint(4, round(stub.box.center().y()))
    before = view.views[Side.LEFT].place()
    qtbot.mouseClick(view.map, Qt.MouseButton.LeftButton, pos=place)
    assert view.selected_link == stub.pair.link
    assert view.views[Side.RIGHT].wholly_shown(stub.pair.right)
    assert view.views[Side.LEFT].place() == before


def test_selecting_brings_the_counterpart_level(show: Show) -> None:
    view = show(long_meeting(300))
    view.views[Side.LEFT].reveal(150, 240.0)
    view.select_passage(Side.LEFT, 150)
    assert view.views[Side.LEFT].card(150).top() == pytest.approx(240.0, abs=1)
    assert view.views[Side.RIGHT].card(152).top() == pytest.approx(240.0, abs=1)
    view.select_link(LinkId(10))
    assert view.views[Side.LEFT].wholly_shown(27)
    assert view.views[Side.RIGHT].wholly_shown(29)


def test_a_counterpart_close_by_stays_where_it_is(show: Show) -> None:
    view = show(long_meeting(300))
    view.views[Side.LEFT].reveal(150, 240.0)
    view.views[Side.RIGHT].reveal(152, 200.0)
    before = view.views[Side.RIGHT].place()
    view.select_passage(Side.LEFT, 150)
    assert view.views[Side.RIGHT].place() == before


def test_the_caret_goes_to_what_is_revealed(show: Show) -> None:
    view = show(long_meeting(300))
    view.select_link(LinkId(60))
    left = view.views[Side.LEFT]
    assert left.textCursor().blockNumber() == 177
    assert view.views[Side.RIGHT].textCursor().blockNumber() == 179
    left.setTextCursor(left.document().find("Sentence 20 "))
    words = left.selected_words()
    view.select_link(LinkId(90))
    assert left.selected_words() == words
    assert left.wholly_shown(267)


def test_links_chosen_faster_than_the_scrolling_end_in_view(
    qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show(long_meeting(300))
    monkeypatch.setattr(motion, "animates", lambda widget: True)
    for link in (90, 20, 60, 61, 62):
        view.select_link(LinkId(link))
        QApplication.processEvents()
    left, right = view.views[Side.LEFT], view.views[Side.RIGHT]
    assert left.wholly_shown(183)
    assert right.wholly_shown(185)
    goal = left.level_of(183), right.level_of(185)

    def arrived() -> bool:
        return (left.card(183).top(), right.card(185).top()) == goal

    assert not arrived()
    qtbot.waitUntil(arrived)


def test_selecting_without_revealing_moves_nothing(show: Show) -> None:
    view = show(long_meeting(300))
    view.select_link(LinkId(60), reveal=False)
    assert view.views[Side.LEFT].place()[0] == 0


def test_words_are_told_with_their_side_those_chosen_last_at_the_end(view: ComparisonView) -> None:
    told: list[list[tuple[Side, Span]]] = []
    view.words.changed.connect(lambda spans: told.append(list(spans.items())))
    left, right = view.views[Side.LEFT], view.views[Side.RIGHT]
    comparison = meeting().comparison
    hour = (Side.LEFT, find(comparison.left.text, "for an hour"))
    tariff = (Side.RIGHT, find(comparison.right.text, "tariff"))
    right.setTextCursor(right.document().find("tariff"))
    left.setTextCursor(left.document().find("for an hour"))
    left.clear_words()
    right.clear_words()
    assert told == [[tariff], [tariff, hour], [tariff], []]


def test_a_note_can_be_asked_for_where_the_menu_was_opened(
    qtbot: QtBot, view: ComparisonView
) -> None:
    with qtbot.waitSignal(view.noteRequested):
        view.views[Side.RIGHT].noteRequested.emit(1)
    assert view.selected_passage == (Side.RIGHT, 1)
    view.select_link(LinkId(4))
    view.views[Side.RIGHT].noteRequested.emit(3)
    assert (view.selected_link, view.selected_passage) == (4, None)


def test_escape_lets_go_of_the_link(qtbot: QtBot, view: ComparisonView) -> None:
    view.select_link(LinkId(4))
    qtbot.keyClick(view.views[Side.RIGHT], Qt.Key.Key_Escape)
    assert view.selected_link is None


def test_a_verdict_shows_at_once_and_the_reader_stays(show: Show) -> None:
    shown = long_meeting(300)
    view = show(shown)
    view.views[Side.LEFT].reveal(150, 100.0)
    view.select_link(LinkId(51), reveal=False)
    before = view.view_state()
    links = tuple(
        replace(link, verdict=Verdict.UNRELATED) if link.id == 51 else link for link in shown.links
    )
    view.show_meeting(replace(shown, links=links, modified=datetime.now(UTC).isoformat()))
    assert view.view_state() == before
    assert view.selected_link == 51
    assert view.link_position() == (0, 99)
    assert view.chips.label.text() == "99 links"
    assert not any(ribbon.pair.link == 51 for ribbon in view.map.ribbons())


def test_another_meeting_begins_at_its_top(show: Show) -> None:
    view = show(long_meeting(300))
    view.select_link(LinkId(60))
    view.chips.chips[Category.DIVERGE].click()
    other = replace(meeting(), uuid="other")
    view.show_meeting(other)
    assert view.selected_link is None
    assert view.views[Side.LEFT].verticalScrollBar().value() == 0
    assert view.chips.hidden() == {Category.POSSIBLE}
    assert LEFT[0].split()[1] in view.views[Side.LEFT].toPlainText()


def test_without_a_meeting_nothing_is_shown(view: ComparisonView) -> None:
    view.select_link(LinkId(4))
    view.show_meeting(None)
    assert view.selected_link is None
    assert view.link_position() == (0, 0)
    assert not view.chips.isVisible()
    view.next_link()
    view.select_passage(Side.LEFT, 0)
    assert view.selected_link is None
    view.show_meeting(meeting())
    assert view.chips.isVisible()


def test_the_place_comes_back(show: Show) -> None:
    view = show(long_meeting(300))
    view.views[Side.LEFT].reveal(150, 33.0)
    view.views[Side.RIGHT].reveal(80, 44.0)
    view.chips.chips[Category.ONLY_LEFT].click()
    view.select_link(LinkId(60), reveal=False)
    view.zoom(2)
    state = view.view_state()
    again = show(meeting())
    again.show_meeting(long_meeting(300), json.loads(json.dumps(state)))
    assert again.view_state() == state
    assert again.views[Side.LEFT].place() == view.views[Side.LEFT].place()
    assert again.chips.hidden() == {Category.ONLY_LEFT, Category.POSSIBLE}


def test_the_place_comes_back_in_a_window_that_is_shown_later(qtbot: QtBot, show: Show) -> None:
    view = show(long_meeting(300))
    view.views[Side.LEFT].reveal(150, 33.0)
    state = view.view_state()
    later = ComparisonView()
    qtbot.addWidget(later)
    later.show_meeting(long_meeting(300), state)
    assert later.view_state()["left"] == state["left"]
    later.resize(900, 640)
    later.show()
    assert later.views[Side.LEFT].place()[0] == view.views[Side.LEFT].place()[0]


def test_a_broken_place_is_passed_over(view: ComparisonView) -> None:
    broken = {"left": "x", "right": [99, 0], "link": "4", "hidden": 3, "passage": []}
    view.show_meeting(None)
    view.show_meeting(meeting(), broken)
    assert view.selected_link is None
    assert view.chips.hidden() == {Category.POSSIBLE}


def test_notes_are_marked_beside_their_passages(show: Show) -> None:
    plain, marked = show(meeting()), show(noted())

    def gutter(view: ComparisonView, side: Side, index: int) -> int:
        account = view.views[side]
        card = account.card(index).toAlignedRect()
        picture = account.viewport().grab(card.adjusted(-30, 0, 30, 8)).toImage()
        pin = theme.LIGHT.pin
        return sum(
            picture.pixelColor(x, y).name() == pin
            for x in range(picture.width())
            for y in range(picture.height())
        )

    assert gutter(plain, Side.RIGHT, 1) == 0
    assert gutter(marked, Side.RIGHT, 1) > 20
    assert gutter(marked, Side.LEFT, 1) > 20
    assert gutter(marked, Side.LEFT, 0) == 0


def test_the_header_names_the_account_and_its_proof(view: ComparisonView) -> None:
    header = view.headers[Side.LEFT]
    source = meeting().comparison.left.provenance
    assert header.accessibleName().startswith(
        "Alba · Ministry of Alba. 7 Dec 2021 · Port Alba · 37"
    )
    assert f"{source.sha256[:4]}…{source.sha256[-2:]}" in header.accessibleName()
    for fact in (source.sha256, "Alba.txt", "https://example.org/a", "Place: Port Alba"):
        assert fact in header.toolTip()


def test_coverage_is_told_in_words(qtbot: QtBot) -> None:
    bar = CoverageBar(Side.LEFT)
    qtbot.addWidget(bar)
    bar.show_meeting(meeting())
    assert sum(bar.shares.values()) == 100
    assert bar.toolTip() == "Alba: 38 % agree, 40 % diverge, 22 % only here"
    bar.show()
    bar.grab()
    bar.show_meeting(None)
    assert (bar.shares, bar.toolTip()) == ({}, "")


def test_a_shorter_meeting_opens_after_a_link_far_down_was_selected(
    show: Show, qtbot: QtBot
) -> None:
    view = show(long_meeting(60))
    view.select_link(view.meeting.links[-1].id)
    account = view.views[Side.LEFT]
    assert account.passage_at_caret() > len(LEFT)
    with qtbot.captureExceptions() as faults:
        view.show_meeting(meeting())
    assert not faults
    assert view.selected_link is None

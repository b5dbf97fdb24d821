"""Scrolling one account takes the other along; the strips beside them show all and move."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from canvas_meetings import long_meeting, meeting, noted
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication
from pytestqt.qtbot import QtBot

from diptych.gui import motion, preferences, theme
from diptych.gui.comparison_view import ComparisonView
from diptych.gui.level_scroll import eye_level
from diptych.gui.overview import strokes
from diptych.model import LinkId, Meeting, Relation, Side, Status

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


def wheel(view: ComparisonView, side: Side, steps: int) -> None:
    """Turn the wheel down over an account."""
    target = view.views[side].viewport()
    at = QPointF(target.rect().center())
    for _ in range(steps):
        event = QWheelEvent(
            at,
            QPointF(target.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(target, event)


def shuffled(count: int = 200) -> Meeting:
    """The second half of the left account is told first in the right one."""
    half = count // 2
    left = tuple(f"Sentence {n} tells of the water in the upper valley." for n in range(count))
    right = tuple(f"Point {n} concerns the valley and its rights." for n in range(count))
    links = tuple(((n,), ((n + half) % count,), Relation.AGREE) for n in range(count))
    return meeting(left=left, right=right, links=links)


def under_the_eye(view: ComparisonView, side: Side) -> int | None:
    account = view.views[side]
    return account.passage_near(account.scrolled() + eye_level(account))


@pytest.mark.parametrize("side", Side)
def test_the_counterpart_comes_level_with_what_is_read(show: Show, side: Side) -> None:
    view = show(shuffled())
    here, there = view.views[side], view.views[side.other]
    here.go_to(50, 100.0)
    wheel(view, side, 3)
    read = under_the_eye(view, side)
    assert read is not None
    eye, card = eye_level(here), there.card((read + 100) % 200)
    assert card.top() - 2 <= eye <= card.bottom() + 2


def test_it_follows_the_eye_into_a_part_told_elsewhere(show: Show) -> None:
    view = show(shuffled())
    left, right = view.views[Side.LEFT], view.views[Side.RIGHT]
    for first, there in ((60, 160), (140, 40)):
        left.go_to(first, 0.0)
        wheel(view, Side.LEFT, 1)
        assert there in right.shown_passages()


def test_between_linked_passages_the_other_account_goes_on_evenly(show: Show) -> None:
    view = show(long_meeting(300))
    view.views[Side.LEFT].go_to(30, 0.0)
    wheel(view, Side.LEFT, 1)
    right, seen = view.views[Side.RIGHT], []
    for _ in range(30):
        view.views[Side.LEFT].drive_to(view.views[Side.LEFT].scrolled() + 10)
        seen.append(right.scrolled())
    steps = [after - before for before, after in pairwise(seen)]
    assert all(0 <= step <= 40 for step in steps)
    assert sum(steps) > 100


def test_the_selected_link_is_followed_where_a_passage_has_several(show: Show) -> None:
    left = tuple(f"Sentence {n} tells of the water." for n in range(120))
    right = tuple(f"Point {n} concerns the valley." for n in range(120))
    links = (((60,), (20,), Relation.AGREE), ((60,), (90,), Relation.DIVERGE))
    for link, there in ((1, 20), (2, 90)):
        view = show(meeting(left=left, right=right, links=links))
        view.select_link(LinkId(link), reveal=False)
        view.views[Side.LEFT].go_to(60, eye_level(view.views[Side.LEFT]) + 200)
        account = view.views[Side.LEFT]
        card = account.card_of(60)
        room = account.viewport().height()
        account.drive_to(round(card.center().y() - 0.36 * room))
        assert under_the_eye(view, Side.LEFT) == 60
        assert there in view.views[Side.RIGHT].shown_passages()


def test_scrolling_by_keys_and_by_the_bar_takes_the_other_along(qtbot: QtBot, show: Show) -> None:
    view = show(shuffled())
    left, right = view.views[Side.LEFT], view.views[Side.RIGHT]
    qtbot.keyClick(left, Qt.Key.Key_PageDown)
    qtbot.keyClick(left, Qt.Key.Key_PageDown)
    after_keys = right.scrolled()
    assert left.scrolled() > 0
    assert after_keys > 1000
    left.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
    assert right.scrolled() > after_keys


def test_what_the_program_scrolls_takes_nothing_along(show: Show) -> None:
    view = show(shuffled())
    view.views[Side.LEFT].reveal(150, 100.0)
    assert view.views[Side.RIGHT].scrolled() == 0


def test_locked_the_other_account_stays(show: Show) -> None:
    view = show(shuffled())
    view.level.locked = True
    wheel(view, Side.LEFT, 5)
    assert view.views[Side.LEFT].scrolled() > 0
    assert view.views[Side.RIGHT].scrolled() == 0
    view.level.scroll_both(50)
    assert view.views[Side.RIGHT].scrolled() == 50


def test_a_far_counterpart_is_gone_to_in_motion_where_motion_is_welcome(
    qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show(shuffled())
    monkeypatch.setattr(motion, "animates", lambda widget: True)
    right = view.views[Side.RIGHT]
    wheel(view, Side.LEFT, 1)
    assert right.scrolled() == 0
    qtbot.waitUntil(lambda: 100 in right.shown_passages())


def test_the_choice_is_remembered(open_window, comparison, qtbot: QtBot) -> None:
    window = open_window()
    with qtbot.waitSignal(window.session.opened):
        window.session.add(comparison, "Ferry talks", "2023-05-02", lambda: None)
    action = window.actions_["reading.toggle_level"]
    assert action.isChecked()
    action.trigger()
    assert not action.isChecked()
    assert window.view.level.locked
    window.close()
    again = open_window()
    assert again.view.level.locked
    assert not again.actions_["reading.toggle_level"].isChecked()
    preferences.current().set("accounts_level", True)


def test_the_strip_shows_every_passage_and_the_part_in_view(show: Show) -> None:
    view = show(long_meeting(300))
    strip, account = view.strips[Side.LEFT], view.views[Side.LEFT]
    QApplication.processEvents()  # Qt tells the height once all is laid out
    assert strip.lane(0).top() < 5
    assert strip.height() - 20 < strip.lane(299).bottom() <= strip.height()
    assert strip.thumb().top() < 3
    account.verticalScrollBar().setValue(account.verticalScrollBar().maximum())
    assert strip.thumb().bottom() == pytest.approx(strip.height(), abs=3)
    assert strip.accessibleName() == ("Overview: 300 passages: 50 agree, 50 diverge, 200 only here")


@pytest.mark.parametrize("side", Side)
def test_a_click_and_a_drag_on_the_strip_move(qtbot: QtBot, show: Show, side: Side) -> None:
    view = show(shuffled())
    strip, account = view.strips[side], view.views[side]
    QApplication.processEvents()
    middle = QPoint(8, strip.height() // 2)
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=middle)
    half = account.scrolled()
    assert strip.thumb().center().y() == pytest.approx(middle.y(), abs=2)
    assert 90 < account.shown_passages().start < 105
    qtbot.mouseMove(strip, QPoint(8, strip.height() // 2 + 100))
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=middle)
    assert account.scrolled() > half
    assert view.views[side.other].scrolled() > 0


def test_statuses_have_shapes_of_their_own() -> None:
    lane = QRectF(4, 10, 10, 2)
    shapes = {status: strokes(status, lane, Side.LEFT) for status in Status}
    assert [len(shapes[status]) for status in Status] == [1, 2, 1]
    assert shapes[Status.AGREE][0].width() > 2 * shapes[Status.ONLY][0].width()


def test_notes_and_what_was_found_are_on_the_strip(show: Show) -> None:
    def painted(view: ComparisonView, side: Side, ink: str) -> int:
        picture = view.strips[side].grab().toImage()
        return sum(
            picture.pixelColor(x, y).name() == ink
            for x in range(picture.width())
            for y in range(picture.height())
        )

    plain, marked = show(meeting()), show(noted())
    assert painted(plain, Side.RIGHT, theme.LIGHT.pin) == 0
    assert painted(marked, Side.RIGHT, theme.LIGHT.pin) > 0
    assert painted(plain, Side.LEFT, theme.LIGHT.focus) == 0
    plain.views[Side.LEFT].show_found([plain.meeting.comparison.left_passages[3].span], None)
    assert painted(plain, Side.LEFT, theme.LIGHT.focus) > 0
    assert "1 with the words looked for" in plain.strips[Side.LEFT].accessibleName()

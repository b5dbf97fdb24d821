"""What the counterpart says, while the pointer rests on a passage or a ribbon."""

from collections.abc import Callable

import pytest
from canvas_meetings import long_meeting, meeting
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from diptych.gui.comparison_view import ComparisonView
from diptych.model import Meeting, Side

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


def rest(qtbot: QtBot, view: ComparisonView, side: Side, index: int) -> None:
    account = view.views[side]
    qtbot.mouseMove(account.viewport(), account.card(index).center().toPoint())


def test_a_counterpart_out_of_view_is_shown_at_the_height_of_its_passage(
    qtbot: QtBot, show: Show
) -> None:
    view = show(long_meeting(200))
    view.views[Side.RIGHT].reveal(150, 20.0)
    rest(qtbot, view, Side.LEFT, 3)
    qtbot.waitUntil(view.preview.isVisible)
    assert view.preview.words.text().startswith("Point 5 ")
    assert "Further up" in view.preview.place.text()
    level = (
        view.views[Side.LEFT]
        .viewport()
        .mapTo(view, view.views[Side.LEFT].card(3).topLeft().toPoint())
    )
    assert abs(view.preview.y() - level.y()) < 3
    right = view.views[Side.RIGHT]
    assert view.preview.x() >= right.mapTo(view, QPoint()).x()
    rest(qtbot, view, Side.LEFT, 4)
    assert not view.preview.isVisible()


def test_a_ribbon_previews_the_end_out_of_view(qtbot: QtBot, show: Show) -> None:
    view = show(long_meeting(200))
    view.views[Side.LEFT].reveal(150, 20.0)
    stub = next(r for r in view.map.ribbons() if r.side is Side.RIGHT and r.pair.right == 5)
    qtbot.mouseMove(view.map, QPoint(view.map.width() - 4, round(stub.box.center().y())))
    qtbot.waitUntil(view.preview.isVisible)
    assert view.preview.words.text().startswith("Sentence 3 ")
    assert view.preview.geometry().right() <= view.map.mapTo(view, QPoint()).x()


def test_what_is_in_view_is_not_previewed(qtbot: QtBot, show: Show) -> None:
    view = show(meeting())
    rest(qtbot, view, Side.LEFT, 0)
    assert not view.preview.coming
    assert view.preview.shown is None


def test_a_click_travels_and_the_preview_goes(qtbot: QtBot, show: Show) -> None:
    view = show(long_meeting(200))
    left, right = view.views[Side.LEFT], view.views[Side.RIGHT]
    right.reveal(150, 20.0)
    rest(qtbot, view, Side.LEFT, 3)
    qtbot.waitUntil(view.preview.isVisible)
    at = left.card(3).center().toPoint()
    qtbot.mouseClick(left.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert right.wholly_shown(5)
    assert not view.preview.isVisible()

"""How each side spends its words, beneath the notes."""

from dataclasses import replace

import pytest
from canvas_meetings import meeting, with_a_possible_link
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from diptych.gui import theme
from diptych.gui.matter_bars import MatterBars, MatterRow
from diptych.model import Side


@pytest.fixture
def bars(qtbot: QtBot) -> MatterBars:
    made = MatterBars()
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show_meeting(with_a_possible_link())
    made.show()
    return made


def inks(row: MatterRow) -> dict[Side, int]:
    """How many pixels of each side's colour a row has in a line through each of its bars."""
    picture: QImage = row.grab().toImage()
    palette = theme.current().palette
    middle = row.height() / 2
    found = {}
    for side, y in ((Side.LEFT, middle - 3), (Side.RIGHT, middle + 3)):
        ink = theme.colour((palette.only_left if side is Side.LEFT else palette.only_right).ink)
        at = round(y * picture.devicePixelRatio())
        found[side] = sum(picture.pixelColor(x, at) == ink for x in range(picture.width()))
    return found


def test_each_matter_has_a_row_with_its_shares(bars: MatterBars) -> None:
    river, spring, tariff = bars.rows()
    assert river.accessibleName().startswith("river, harvest. Alba: ")
    assert "Corvia: –" not in tariff.toolTip()
    assert "Alba: –" in tariff.toolTip()
    assert inks(river)[Side.LEFT] > inks(spring)[Side.LEFT] > 0
    assert inks(tariff)[Side.LEFT] == 0
    assert inks(tariff)[Side.RIGHT] > 0


def test_a_click_goes_to_where_a_matter_is_first_told(qtbot: QtBot, bars: MatterBars) -> None:
    for row, place in zip(
        bars.rows(), ((Side.LEFT, 0), (Side.LEFT, 3), (Side.RIGHT, 1)), strict=True
    ):
        with qtbot.waitSignal(bars.chosen) as told:
            qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        assert told.args == [place]


def test_without_matters_there_is_nothing(bars: MatterBars) -> None:
    bars.show_meeting(meeting())
    assert bars.isHidden()
    bars.show_meeting(with_a_possible_link())
    assert not bars.isHidden()
    bars.show_meeting(None)
    assert bars.isHidden()


def test_another_meeting_has_its_own_matters(bars: MatterBars) -> None:
    made = with_a_possible_link()
    fewer = replace(made.comparison, matters=made.comparison.matters[:1])
    bars.show_meeting(replace(made, comparison=fewer))
    assert [row.spoken.label for row in bars.rows()] == ["river, harvest"]

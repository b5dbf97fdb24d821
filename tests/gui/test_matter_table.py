"""The table of matters: filter, order, keys and what it tells."""

from dataclasses import replace

import pytest
from canvas_meetings import meeting, noted
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from diptych.gui.matter_rows import Column
from diptych.gui.matter_table import MatterTable
from diptych.gui.reading import Category, Reading
from diptych.gui.window import MainWindow
from diptych.model import LinkId, Meeting, Verdict


@pytest.fixture
def table(qtbot: QtBot) -> MatterTable:
    made = MatterTable()
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show_reading(Reading(noted()))
    made.show()
    return made


def column(table: MatterTable, which: Column) -> list[str]:
    model = table.table.model()
    return [str(model.index(n, which).data()) for n in range(model.rowCount())]


def judged(made: Meeting, number: int, verdict: Verdict) -> Meeting:
    links = tuple(replace(k, verdict=verdict) if k.id == number else k for k in made.links)
    return replace(made, links=links)


def test_each_link_is_a_row_in_the_order_of_the_left_account(table: MatterTable) -> None:
    assert column(table, Column.LEFT)[0].startswith("The ministers met in Lund")
    assert column(table, Column.LEFT)[2].startswith("They spoke of the river, and the harvest. … ")
    assert column(table, Column.RELATION) == ["Agree", "Agree", "Diverge", "Agree"]
    assert column(table, Column.STATE) == ["Proposed"] * 4
    # Link 2 joins the passage with the harvest, on which words have a note, too.
    assert column(table, Column.NOTES) == ["", "Remember.", "3 · Remember.", ""]


def test_columns_sort(table: MatterTable) -> None:
    table.table.sortByColumn(Column.NOTES, Qt.SortOrder.DescendingOrder)
    assert column(table, Column.NOTES)[0] == "3 · Remember."
    table.table.sortByColumn(Column.RIGHT, Qt.SortOrder.DescendingOrder)
    assert column(table, Column.RIGHT)[0].startswith("A further meeting")


def test_the_filter_wants_every_word(qtbot: QtBot, table: MatterTable) -> None:
    qtbot.keyClicks(table.filter, "RIVER dam")
    assert column(table, Column.RELATION) == ["Diverge"]
    assert table.count.text() == "1 of 4"
    qtbot.keyClick(table.filter, Qt.Key.Key_Escape)
    assert table.shown() == 4
    assert table.filter.text() == ""


def test_notes_are_found_too(qtbot: QtBot, table: MatterTable) -> None:
    qtbot.keyClicks(table.filter, "remember")
    assert table.shown() == 2


def test_a_tag_and_a_relation_are_found_by_keys(qtbot: QtBot, table: MatterTable) -> None:
    made = noted()
    tagged = replace(made.notes[2], tags=("harvest", "later"))
    table.show_reading(Reading(replace(made, notes=(*made.notes[:2], tagged, made.notes[3]))))
    qtbot.keyClicks(table.filter, "#harv agree")
    assert column(table, Column.RELATION) == ["Agree"]
    assert column(table, Column.LEFT) == ["They spoke of the river, and the harvest."]
    qtbot.keyClick(table.filter, Qt.Key.Key_Down)
    assert table.table.currentIndex().row() == 0


def test_arrows_tell_the_link_and_enter_goes_to_it(qtbot: QtBot, table: MatterTable) -> None:
    table.show_selected(LinkId(2))
    with qtbot.waitSignal(table.linkChosen) as told:
        qtbot.keyClick(table.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.linkChosen) as told:
        qtbot.keyClick(table.table, Qt.Key.Key_Down)
    assert told.args == [LinkId(4)]
    with qtbot.waitSignal(table.travelled) as gone:
        qtbot.keyClick(table.table, Qt.Key.Key_Return)
    assert gone.args == [LinkId(4)]


def test_what_was_said_of_a_link_is_its_state(table: MatterTable) -> None:
    made = meeting()
    for number, verdict in ((1, Verdict.DIVERGE), (2, Verdict.AGREE), (3, Verdict.UNRELATED)):
        made = judged(made, number, verdict)
    table.show_reading(Reading(made))
    assert column(table, Column.STATE) == ["Confirmed", "Rejected", "Proposed", "Changed"]
    assert column(table, Column.RELATION)[1] == "Not the same matter"


def test_the_chips_hold(table: MatterTable) -> None:
    table.show_reading(Reading(meeting(), frozenset({Category.AGREE})))
    assert column(table, Column.RELATION) == ["Diverge"]


def test_showing_a_selection_tells_nothing(qtbot: QtBot, table: MatterTable) -> None:
    with qtbot.assertNotEmitted(table.linkChosen):
        table.show_selected(LinkId(4))
        table.show_reading(Reading(judged(noted(), 4, Verdict.AGREE)))
    assert table.table.currentIndex().siblingAtColumn(Column.STATE).data() == "Changed"


def test_the_window_judges_in_the_table(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["reading.as_table"].trigger()
    modes = window.view.modes
    assert modes.table.isVisible()
    assert modes.table.table.hasFocus()
    assert window.actions_["reading.as_table"].isChecked()
    assert not window.actions_["reading.side_by_side"].isChecked()
    qtbot.keyClick(modes.table.table, Qt.Key.Key_Down)
    qtbot.keyClick(modes.table.table, Qt.Key.Key_Down)
    link = window.view.selected_link
    assert link == window.session.meeting.links[1].id
    for key, state in (
        (Qt.Key.Key_2, "Changed"),
        (Qt.Key.Key_1, "Confirmed"),
        (Qt.Key.Key_0, "Rejected"),
        (Qt.Key.Key_Backspace, "Proposed"),
    ):
        proposed = window.session.meeting.link(link).proposal.relation
        with qtbot.waitSignal(window.session.changed):
            qtbot.keyClick(modes.table.table, key)
        if state in {"Changed", "Confirmed"}:
            verdict = window.session.meeting.link(link).verdict
            state = "Confirmed" if str(verdict) == str(proposed) else "Changed"
        assert column(modes.table, Column.STATE)[1] == state
        assert window.view.selected_link == link
    qtbot.keyClick(modes.table.table, Qt.Key.Key_Return)
    assert not modes.table.isVisible()
    assert window.view.selected_link == link
    assert window.view.hasFocus()


def test_the_mode_is_remembered(qtbot: QtBot, window: MainWindow, open_window) -> None:
    window.actions_["reading.as_table"].trigger()
    window.close()
    again = open_window()
    assert again.view.modes.table.isVisible()
    assert again.actions_["reading.as_table"].isChecked()

"""Links that are only possible: hidden at first, shown by their chip, and confirmed by a person."""

from dataclasses import replace

import pytest
from canvas_meetings import meeting, with_a_possible_link
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from diptych.gui.comparison_view import ComparisonView
from diptych.gui.evidence_panel import EvidencePanel
from diptych.gui.reading import HIDDEN_AT_FIRST, Category, Reading
from diptych.gui.targets import LinkSelected, PassageSelected
from diptych.gui.wording import link_hint, passage_hint
from diptych.model import LinkId, Meeting, Side, Status, Verdict


def judged(verdict: Verdict) -> Meeting:
    made = with_a_possible_link()
    return replace(made, links=(*made.links[:-1], replace(made.links[-1], verdict=verdict)))


@pytest.fixture
def view(qtbot: QtBot) -> ComparisonView:
    made = ComparisonView()
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show_meeting(with_a_possible_link())
    made.show()
    return made


def test_it_is_counted_apart_and_changes_no_status() -> None:
    reading = Reading(with_a_possible_link())
    assert reading.counts == {**Reading(meeting()).counts, Category.POSSIBLE: 1}
    for side in Side:
        assert reading.statuses(side) == Reading(meeting()).statuses(side)
    assert reading.links_of(Side.LEFT, 4) == (5,)
    assert [pair.possible for pair in reading.pairs if pair.link == 5] == [True]


def test_hidden_it_is_passed_over() -> None:
    reading = Reading(with_a_possible_link(), HIDDEN_AT_FIRST)
    assert reading.links_of(Side.LEFT, 4) == ()
    assert reading.position(None) == (0, 4)
    assert Reading(with_a_possible_link()).position(LinkId(5)) == (5, 5)


def test_a_status_that_is_switched_off_is_not_brought_back_by_a_possible_link() -> None:
    made = with_a_possible_link()
    to_agreeing = replace(made.links[-1].proposal, left=(0,))
    made = replace(made, links=(*made.links[:-1], replace(made.links[-1], proposal=to_agreeing)))
    assert Reading(made, frozenset({Category.AGREE})).statuses(Side.LEFT)[0] is None
    assert Reading(made).statuses(Side.LEFT)[0] is Status.AGREE


def test_its_chip_shows_and_hides_it_and_next_follows(qtbot: QtBot, view: ComparisonView) -> None:
    chip = view.chips.chips[Category.POSSIBLE]
    assert (chip.isVisible(), chip.isChecked(), chip.text()) == (True, False, "Possible 1")
    assert view.chips.label.text() == "4 links"
    assert not any(ribbon.pair.possible for ribbon in view.map.ribbons())
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert view.chips.label.text() == "5 links"
    assert [ribbon.pair.link for ribbon in view.map.ribbons() if ribbon.pair.possible] == [5]
    view.previous_link()
    assert view.selected_link == 5
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert view.selected_link is None
    view.previous_link()
    assert view.selected_link == 1


def test_whether_it_is_shown_is_remembered(qtbot: QtBot, view: ComparisonView) -> None:
    hidden = view.view_state()
    view.chips.chips[Category.POSSIBLE].click()
    shown = view.view_state()
    again = ComparisonView()
    qtbot.addWidget(again)
    again.show_meeting(with_a_possible_link(), shown)
    assert Category.POSSIBLE not in again.chips.hidden()
    again.show_meeting(None)
    again.show_meeting(with_a_possible_link(), hidden)
    assert Category.POSSIBLE in again.chips.hidden()
    # A place that was kept before there were possible links does not show them.
    again.show_meeting(None)
    again.show_meeting(with_a_possible_link(), {"hidden": ["agree"]})
    assert again.chips.hidden() == {Category.AGREE, Category.POSSIBLE}


def test_a_verdict_makes_it_a_link_or_sets_it_aside() -> None:
    confirmed = Reading(judged(Verdict.AGREE), HIDDEN_AT_FIRST)
    assert confirmed.counts[Category.POSSIBLE] == 0
    assert confirmed.statuses(Side.RIGHT)[1] is Status.AGREE
    rejected = Reading(judged(Verdict.UNRELATED))
    assert rejected.counts[Category.POSSIBLE] == 0
    assert rejected.statuses(Side.RIGHT)[1] is Status.ONLY


def test_hints_say_that_it_is_only_offered() -> None:
    reading = Reading(with_a_possible_link())
    assert link_hint(reading, reading.meeting.link(LinkId(5))).splitlines() == [
        "next round",
        "Possibly diverge · only offered, 0.20 · link 5 of 5",
    ]
    assert passage_hint(reading, Side.LEFT, 4).endswith("is linked to this one; 1 possible link")


def test_the_panel_offers_it_and_marks_no_verdict(qtbot: QtBot) -> None:
    panel = EvidencePanel()
    qtbot.addWidget(panel)
    panel.show_selection(with_a_possible_link(), LinkSelected(LinkId(5)))
    said = " ".join(label.text() for label in panel.findChildren(type(panel._about)))
    assert "Possibly diverge" in said
    assert "only offered, 0.20" in said
    assert "too unsure of this link to propose it" in said
    assert not any(button.isChecked() for button in panel.buttons.values())
    with qtbot.waitSignal(panel.judged) as told:
        panel.buttons[Verdict.AGREE].click()
    assert told.args == [5, Verdict.AGREE]


def test_a_passage_alone_tells_of_its_possible_links(qtbot: QtBot) -> None:
    panel = EvidencePanel()
    qtbot.addWidget(panel)
    panel.show_selection(with_a_possible_link(), PassageSelected(Side.LEFT, 4))
    assert "1 possible link" in panel._about.text()

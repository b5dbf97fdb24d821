"""Why two passages are not linked, asked and answered in the window."""

import pytest
from canvas_meetings import meeting
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from diptych.gui.evidence_panel import EvidencePanel
from diptych.gui.targets import NothingSelected, PairSelected, PassageSelected, choices
from diptych.model import OnText, Side


def said(window) -> str:
    panel = window.inspector.evidence
    labels = panel.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(panel))


def test_a_passage_in_each_account_and_a_key(qtbot, window) -> None:
    window.view.select_passage(Side.LEFT, 2)
    window.view.select_passage(Side.RIGHT, 0)
    with qtbot.waitSignal(window.comparing.explained, timeout=60_000):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_W)
        assert window.selecting.selection == PairSelected(2, 0)
    qtbot.waitUntil(lambda: "Alderland, passage 3" in said(window))
    told = said(window)
    assert "Not linked" in told
    assert "Birchland, passage 1" in told
    assert "Their score is 0." in told
    assert "Comparing the two…" not in told


def test_until_the_answer_is_there_the_panel_says_so(qtbot) -> None:
    panel = EvidencePanel()
    qtbot.addWidget(panel)
    panel.show_selection(meeting(), PairSelected(4, 1))
    panel.show()
    told = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert {"Why not linked?", "Alba, passage 5", "Comparing the two…"} <= set(told)


def test_both_passages_are_outlined_until_something_else_is_selected(qtbot, window) -> None:
    window.view.select_passage(Side.LEFT, 2)
    window.view.select_passage(Side.RIGHT, 2)
    with qtbot.waitSignal(window.comparing.explained, timeout=60_000):
        window.selecting.why_not()
    for view in window.view.views.values():
        assert [i for i, look in enumerate(view._looks) if look.selected] == [2]
    notes = choices(window.session.meeting, window.selecting.selection)
    assert [type(choice.target) for choice in notes[:2]] == [OnText, OnText]
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    assert window.selecting.selection == NothingSelected()
    assert not any(look.selected for view in window.view.views.values() for look in view._looks)
    window.view.select_passage(Side.RIGHT, 2)
    assert window.selecting.selection == PassageSelected(Side.RIGHT, 2)


def test_an_answer_that_comes_too_late_is_not_shown(qtbot, window) -> None:
    window.view.select_passage(Side.LEFT, 2)
    window.view.select_passage(Side.RIGHT, 0)
    with qtbot.waitSignal(window.comparing.explained, timeout=60_000):
        window.selecting.why_not()
        window.view.select_passage(Side.LEFT, 2)
    assert "Their score is" not in said(window)
    assert "Only in Alderland" in said(window)


def test_without_a_passage_in_each_account_it_says_what_to_do(window) -> None:
    window.view.select_passage(Side.LEFT, 2)
    window.selecting.why_not()
    assert window.selecting.selection == PassageSelected(Side.LEFT, 2)
    assert any(
        "Click a passage in each account first" in label.text()
        for label in window.banner.findChildren(QLabel)
    )


def test_the_menu_of_a_passage_asks_for_it_and_the_one_chosen_before(qtbot, window) -> None:
    window.view.select_passage(Side.RIGHT, 2)
    with qtbot.waitSignal(window.comparing.explained, timeout=60_000) as answer:
        window.view.views[Side.LEFT].whyRequested.emit(1)
    assert (answer.args[0].left, answer.args[0].right) == (1, 2)


@pytest.mark.parametrize("left", range(3))
@pytest.mark.parametrize("right", range(3))
def test_any_two_passages_get_an_answer_from_the_menu(qtbot, window, left, right) -> None:
    window.view.select_passage(Side.LEFT, left)
    window.view.select_passage(Side.RIGHT, right)
    with qtbot.waitSignal(window.comparing.explained, timeout=60_000) as answered:
        window.actions_["selecting.why_not"].trigger()
    why = answered.args[0]
    assert (why.left, why.right) == (left, right)
    assert why.reason
    qtbot.waitUntil(lambda: why.reason in said(window))
    told = said(window)
    assert why.title in told
    assert all(fact in told for fact in why.facts)
    for partner in (why.best_left, why.best_right):
        if partner is not None:
            assert f"passage {partner.index + 1} · score {partner.score:.2f}" in told

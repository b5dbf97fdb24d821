"""A comparison is reviewed from the keyboard, link by link."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from diptych.gui.library_panel import counts_line
from diptych.model import Review, Verdict

SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(qtbot, window, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key that stores something, and wait until it is stored."""
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(window.view, key, modifiers)


def reviews(window) -> list[Review]:
    return [link.review for link in window.session.meeting.links]


def test_c_confirms_and_undo_takes_it_back(qtbot, window) -> None:
    QTest.keyClick(window.view, Qt.Key.Key_J)
    link = window.view.selected_link
    press(qtbot, window, Qt.Key.Key_C)
    judged = window.session.meeting.link(link)
    assert judged.review is Review.CONFIRMED
    assert judged.verdict == judged.proposal.relation.value
    assert window.session.undo_name == "Confirm link"
    assert window.view.selected_link == link
    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert set(reviews(window)) == {Review.PROPOSED}


def test_changed_and_rejected_are_told_apart(qtbot, window) -> None:
    first, second = window.session.meeting.links
    QTest.keyClick(window.view, Qt.Key.Key_J)
    other = Qt.Key.Key_2 if first.proposal.relation == "agree" else Qt.Key.Key_1
    press(qtbot, window, other)
    QTest.keyClick(window.view, Qt.Key.Key_J)
    press(qtbot, window, Qt.Key.Key_U)
    assert reviews(window) == [Review.CHANGED, Review.REJECTED]
    assert window.session.meeting.link(second.id).verdict is Verdict.UNRELATED


def test_shift_j_goes_to_what_waits_and_says_when_nothing_does(qtbot, window) -> None:
    _, second = window.session.meeting.links
    QTest.keyClick(window.view, Qt.Key.Key_J)
    press(qtbot, window, Qt.Key.Key_C)
    QTest.keyClick(window.view, Qt.Key.Key_J, SHIFT)
    assert window.view.selected_link == second.id
    QTest.keyClick(window.view, Qt.Key.Key_J, SHIFT)
    assert window.view.selected_link == second.id, "the only one that waits"
    press(qtbot, window, Qt.Key.Key_C)
    with qtbot.waitSignal(window.reviewing.told):
        QTest.keyClick(window.view, Qt.Key.Key_J, SHIFT)


def test_progress_stands_above_the_accounts_and_in_the_library(qtbot, window) -> None:
    assert window.view.chips.progress.text() == "0 of 2 reviewed"
    assert "reviewed" not in counts_line(window.session.meetings[0])
    QTest.keyClick(window.view, Qt.Key.Key_J)
    press(qtbot, window, Qt.Key.Key_U)
    assert window.view.chips.progress.text() == "1 of 2 reviewed"
    assert counts_line(window.session.meetings[0]) == "1 link · 1 of 2 reviewed"


def test_a_comparison_is_marked_as_finished_and_stays_so(qtbot, window, open_window) -> None:
    action = window.actions_["reviewing.toggle_finished"]
    with qtbot.waitSignal(window.session.changed):
        action.trigger()
    assert action.isChecked()
    assert window.view.chips.progress.text() == "Finished · 0 of 2 reviewed"
    window.close()
    again = open_window()
    assert again.session.meeting.finished
    assert counts_line(again.session.meetings[0]).endswith("finished")
    assert again.actions_["reviewing.toggle_finished"].isChecked()
    with qtbot.waitSignal(again.session.changed):
        again.session.undo()
    assert not again.session.meeting.finished
    assert not again.actions_["reviewing.toggle_finished"].isChecked()

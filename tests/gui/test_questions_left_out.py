"""What journalists ask stays left out when a text is edited or the meeting is compared again."""

from diptych import operations
from diptych.compare.engine import compare
from diptych.intake.readers import read_text
from diptych.model import Side

SAID = (
    "QUESTION: Will the ferries sail?\n\nPREMIER HOLM: Twelve ferries will sail each day.\n\n"
    "QUESTION: And the fees?\n\nPREMIER HOLM: The fees stay as they are."
)


def by_words(left, right, progress, date, *, without_questions=False):
    return compare(left, right, model=None, without_questions=without_questions)


def test_the_choice_is_kept(qtbot, open_window) -> None:
    window = open_window(by_words)
    left = read_text(SAID, "Alderland")
    right = read_text("Nine ferries will sail each day.", "Birchland")
    made = compare(left, right, model=None, without_questions=True)
    with qtbot.waitSignal(window.session.opened):
        window.session.add(made, "Talks", "", lambda: None)
    with qtbot.waitSignal(window.revising.told):
        window.revising.edit(Side.LEFT, SAID.replace("Twelve", "Ten"))
    shown = window.session.meeting.comparison
    assert "Ten ferries" in shown.left.text
    assert {passage.speaker for passage in shown.left_passages} == {"PREMIER HOLM"}
    with qtbot.waitSignal(window.revising.told):
        window.revising.compare_again()
    assert operations.left_out_questions(window.session.meeting.comparison)

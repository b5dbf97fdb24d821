"""Every step that changes the library is undone and done again from the menu, by its name."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from diptych import operations
from diptych.gui.meeting_details import MeetingDetails
from diptych.gui.note_card import NoteCard
from diptych.gui.window import MainWindow
from diptych.library.store import Library
from diptych.model import NoteId, OnLink, OnMeeting, Side, Verdict

Step = Callable[[MainWindow], None]


def first(window: MainWindow) -> int:
    return window.session.meeting.standing_links[0].id


def trigger(slot: str, *, on_link: bool = True) -> Step:
    def step(window: MainWindow) -> None:
        if on_link:
            window.view.select_link(first(window))
        window.actions_[slot].trigger()

    return step


def take_back(window: MainWindow) -> None:
    """The last link has a verdict already."""
    window.view.select_link(window.session.meeting.standing_links[-1].id)
    window.actions_["selecting.judge_as_proposed"].trigger()


def link_two(window: MainWindow) -> None:
    window.view.select_passage(Side.LEFT, 2)
    window.view.select_passage(Side.RIGHT, 2)
    window.actions_["selecting.join"].trigger()


def link_words(window: MainWindow) -> None:
    for side, words in ((Side.LEFT, "weather"), (Side.RIGHT, "lighthouse")):
        view = window.view.views[side]
        view.setTextCursor(view.document().find(words))
    window.actions_["selecting.join"].trigger()


def move_end(window: MainWindow) -> None:
    link = window.session.meeting.link(first(window))
    window.view.drag.moved.emit(link.id, Side.RIGHT, link.proposal.right[0], 2)


def write(window: MainWindow) -> None:
    window.view.select_link(first(window))
    editor = window.inspector.notes.editor
    editor.write()
    editor.body.setPlainText("A new note")
    editor.tags.setText("new, note")
    editor.save_button.click()


def noted(window: MainWindow) -> NoteCard:
    window.view.select_link(first(window))
    (note,) = [n for n in window.session.meeting.notes if isinstance(n.target, OnLink)]
    card = window.inspector.notes.card_of(note.id)
    assert card is not None
    return card


def edit(window: MainWindow) -> None:
    card = noted(window)
    card.edit_button.click()
    editor = next(
        w for w in window.inspector.notes._cards if w.property("note") == int(card.note.id)
    )
    editor.body.setPlainText("Other words")
    editor.tags.setText("others")
    editor.save_button.click()


def delete(window: MainWindow) -> None:
    noted(window).delete_button.click()


def details(title: str, date: str) -> Step:
    def step(window: MainWindow) -> None:
        window.edit_details()
        (dialog,) = [d for d in window.findChildren(MeetingDetails) if d.isVisible()]
        dialog.title.setText(title)
        dialog.date.setText(date)
        dialog.accept()

    return step


STEPS = (
    ("judged", trigger("selecting.judge_diverge"), "judge link"),
    ("set aside", trigger("selecting.judge_unrelated"), "judge link"),
    ("confirmed", trigger("reviewing.confirm"), "confirm link"),
    ("taken back", take_back, "withdraw verdict"),
    ("passages linked", link_two, "add link"),
    ("words linked", link_words, "link words"),
    ("end moved", move_end, "move link"),
    ("note written", write, "add note"),
    ("note and tags edited", edit, "edit note"),
    ("note deleted", delete, "delete note"),
    ("title", details("Other talks", "2023-05-02"), "rename meeting"),
    ("date", details("Ferry talks", "2023-05-03"), "change date"),
    ("title and date", details("Other talks", "2023-05-03"), "change title and date"),
    ("finished", trigger("reviewing.toggle_finished", on_link=False), "mark as finished"),
)


@pytest.fixture
def ready(qtbot, window: MainWindow) -> MainWindow:
    meeting, link = window.session.meeting.id, first(window)
    last = window.session.meeting.standing_links[-1].id
    assert last != link

    def prepare(lib: Library) -> NoteId:
        operations.judge_link(lib, last, Verdict.DIVERGE)
        operations.add_note(lib, meeting, OnMeeting(), "On all of it.")
        return operations.add_note(lib, meeting, OnLink(link), "On the link.", ["old"])

    with qtbot.waitSignal(window.session.changed):
        window.session.run(prepare, "a test")
    return window


@pytest.mark.parametrize(("step", "name"), [s[1:] for s in STEPS], ids=[s[0] for s in STEPS])
def test_a_step_is_undone_and_done_again_by_its_name(qtbot, ready, step: Step, name: str) -> None:
    window = ready
    undo, redo = window.actions_["session.undo"], window.actions_["session.redo"]
    states = [window.session.meeting]
    window.session.changed.connect(lambda *_: states.append(window.session.meeting))
    step(window)
    qtbot.waitUntil(lambda: len(states) > 1 and undo.text().endswith(f"ndo {name}"))
    before, after = states[-2], states[-1]
    assert before != after
    for _ in range(2):
        with qtbot.waitSignal(window.session.changed):
            undo.trigger()
        assert window.session.meeting == before
        assert redo.text().endswith(f"edo {name}")
        with qtbot.waitSignal(window.session.changed):
            redo.trigger()
        assert window.session.meeting == after


def test_a_deleted_meeting_comes_back_whole(qtbot, ready) -> None:
    window = ready
    before = window.session.meeting
    with qtbot.waitSignal(window.session.changed):
        window.actions_["delete_meeting"].trigger()
    assert window.session.meeting is None
    assert window.actions_["session.undo"].text() == "&Undo delete meeting"
    with qtbot.waitSignal(window.session.opened):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.meeting == before

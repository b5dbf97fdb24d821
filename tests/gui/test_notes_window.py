"""All notes in one list, tags by keys, and what the library says of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diptych import operations
from diptych.gui.note_editor import NoteEditor
from diptych.gui.targets import on_text
from diptych.model import OnLink, OnMeeting, Side, Span

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def add(qtbot, window, target, body: str, tags: list[str]) -> None:
    meeting = window.session.meeting
    with qtbot.waitSignal(window.session.changed):
        window.session.run(lambda lib: operations.add_note(lib, meeting.id, target, body, tags))


@pytest.fixture
def noted(qtbot, window):
    meeting = window.session.meeting
    diverging = next(link for link in meeting.links if link.relation == "diverge")
    add(qtbot, window, OnMeeting(), "On the whole", ["overview"])
    add(qtbot, window, OnLink(diverging.id), "Two **ferries** more", ["numbers"])
    add(qtbot, window, on_text(meeting, Side.LEFT, Span(4, 13)), "Who met", ["numbers", "people"])
    return window


def open_list(window):
    QTest.keyClick(window.view, Qt.Key.Key_N, SHIFT)
    found = window.keeping.shown["notes"]
    assert found.isVisible()
    return found


def bodies(notes_window) -> set[str]:
    return {note.body for note in notes_window.shown_notes()}


def test_the_list_is_filtered_by_tag_relation_side_and_words(noted) -> None:
    notes = open_list(noted)
    assert notes.list.topLevelItemCount() == 3
    notes.tag.setCurrentIndex(notes.tag.findData("numbers"))
    assert bodies(notes) == {"Two **ferries** more", "Who met"}
    notes.side.setCurrentIndex(notes.side.findData("left"))
    assert bodies(notes) == {"Who met"}
    assert notes.count.text() == "1 of 3 notes"
    notes.tag.setCurrentIndex(0)
    notes.side.setCurrentIndex(0)
    notes.relation.setCurrentIndex(notes.relation.findData("diverge"))
    assert bodies(notes) == {"Two **ferries** more"}
    notes.relation.setCurrentIndex(notes.relation.findData("agree"))
    assert bodies(notes) == {"Who met"}, "the passage agrees with one of the other account"
    notes.relation.setCurrentIndex(0)
    notes.words.setText("WHOLE")
    assert bodies(notes) == {"On the whole"}


def test_a_note_in_the_list_is_gone_to(noted) -> None:
    notes = open_list(noted)
    notes.words.setText("ferries")
    item = notes.list.topLevelItem(0)
    notes.list.itemActivated.emit(item, 0)
    link = next(link for link in noted.session.meeting.links if link.relation == "diverge")
    assert noted.view.selected_link == link.id


def test_t_writes_the_tags_of_a_new_note_with_completion(qtbot, noted) -> None:
    noted.view.select_link(noted.session.meeting.links[0].id)
    noted.view.select_link(None)
    QTest.keyClick(noted.view, Qt.Key.Key_T)
    tags = noted.inspector.notes.editor.tags
    assert QApplication.focusWidget() is tags
    QTest.keyClicks(tags, "people, num")
    completer = tags.completer()
    assert completer.completionCount() == 1
    assert (
        completer.pathFromIndex(
            completer.completionModel().mapToSource(completer.completionModel().index(0, 0))
        )
        == "people, numbers, "
    )


def test_t_changes_the_tags_of_the_one_note_that_is_here(qtbot, noted) -> None:
    link = next(link for link in noted.session.meeting.links if link.relation == "diverge")
    noted.view.select_link(link.id)
    QTest.keyClick(noted.view, Qt.Key.Key_T)
    field = QApplication.focusWidget()
    assert field.text() == "numbers"
    QTest.keyClicks(field, ", treaty")
    with qtbot.waitSignal(noted.session.changed):
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
    changed = next(n for n in noted.session.meeting.notes if n.body.startswith("Two"))
    assert changed.tags == ("numbers", "treaty")


def test_what_is_marked_is_shown_as_it_will_look(qtbot, window) -> None:
    QTest.keyClick(window.view, Qt.Key.Key_N)
    editor: NoteEditor = window.inspector.notes.editor
    QTest.keyClicks(editor.body, "Plain words")
    assert not editor.preview.isVisible()
    QTest.keyClicks(editor.body, " and **strong** ones")
    assert editor.preview.isVisible()
    assert editor.preview.toPlainText().strip() == "Plain words and strong ones"


def test_the_library_counts_tags_and_what_waits(qtbot, noted) -> None:
    texts = [button.text() for button in noted.library.sections.buttons]
    assert texts == ["#numbers 2", "#overview 1", "#people 1", "2 links not reviewed"]
    noted.library.sections.buttons[-1].click()
    assert noted.view.selected_link == noted.session.meeting.links[0].id
    with qtbot.waitSignal(noted.session.changed):
        QTest.keyClick(noted.view, Qt.Key.Key_C)
    assert noted.library.sections.buttons[-1].text() == "1 link not reviewed"
    noted.library.sections.buttons[0].click()
    assert noted.library.search.field.text() == "numbers"

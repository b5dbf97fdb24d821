import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from diptych import operations
from diptych.errors import LibraryError
from diptych.gui.drafts import Draft
from diptych.gui.note_card import NoteCard
from diptych.gui.note_editor import NoteEditor
from diptych.gui.note_panel import NotePanel
from diptych.gui.targets import LinkSelected, NothingSelected, PassageSelected
from diptych.gui.window import MainWindow
from diptych.model import OnLink, OnMeeting, OnText, Side


@pytest.fixture
def panel(window: MainWindow) -> NotePanel:
    window.view.next_link()
    return window.inspector.notes


def cards(panel: NotePanel) -> list[NoteCard]:
    QApplication.processEvents()
    return [card for card in panel.findChildren(NoteCard) if card.isVisible()]


def editors(panel: NotePanel) -> list[NoteEditor]:
    """The editors of saved notes."""
    QApplication.processEvents()
    return [
        editor
        for editor in panel.findChildren(NoteEditor)
        if editor.isVisible() and editor is not panel.editor
    ]


def write(qtbot, editor: NoteEditor, body: str, tags: str = "") -> None:
    editor.write()
    qtbot.keyClicks(editor.body, body)
    if tags:
        qtbot.keyClicks(editor.tags, tags)


def choose_target(panel: NotePanel, index: int) -> None:
    """Choose what the note is on, in the menu of the field."""
    panel.editor.target_button.menu().actions()[index].trigger()


def save(qtbot, window: MainWindow, field: QWidget) -> None:
    with qtbot.waitSignal(window.session.changed):
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_note_is_saved_on_the_link_with_its_tags(qtbot, window, panel) -> None:
    write(qtbot, panel.editor, "**Look** here", "ferries, who-moved-first")
    save(qtbot, window, panel.editor.body)
    (note,) = window.session.meeting.notes
    assert note.target == OnLink(window.session.meeting.links[0].id)
    assert (note.body, note.tags) == ("**Look** here", ("ferries", "who-moved-first"))
    assert panel.editor.draft == Draft("")
    (card,) = cards(panel)
    assert card.text.toPlainText() == "Look here"
    assert window.session.drafts.all_keys() == ()


def test_ctrl_enter_in_the_tags_saves_too(qtbot, window, panel) -> None:
    write(qtbot, panel.editor, "Words", "tag")
    save(qtbot, window, panel.editor.tags)
    assert window.session.meeting.notes[0].tags == ("tag",)


def test_an_empty_note_is_not_saved(qtbot, window, panel) -> None:
    panel.editor.write()
    qtbot.keyClicks(panel.editor.body, "   ")
    qtbot.keyClick(panel.editor.body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not panel.editor.save_button.isEnabled()
    with qtbot.waitSignal(window.session.changed):
        window.session.run(lambda lib: None)
    assert window.session.meeting.notes == ()


def test_a_note_can_go_on_a_passage_of_the_link_or_on_the_meeting(qtbot, window, panel) -> None:
    write(qtbot, panel.editor, "On the passage")
    choose_target(panel, 1)
    assert panel.editor.draft.body == "On the passage"
    save(qtbot, window, panel.editor.body)
    write(qtbot, panel.editor, "On all")
    choose_target(panel, -1)
    save(qtbot, window, panel.editor.body)
    first, second = window.session.meeting.notes
    assert isinstance(first.target, OnText)
    assert first.target.selector.exact == "The ministers met in Harbourtown on Tuesday."
    assert second.target == OnMeeting()


def test_a_draft_waits_where_it_was_begun(qtbot, window, panel) -> None:
    write(qtbot, panel.editor, "Half a thou", "tag")
    window.view.next_link()
    assert panel.editor.draft == Draft("")
    assert "Not saved yet" in said_elsewhere(panel)
    window.view.previous_link()
    assert panel.editor.draft == Draft("Half a thou", "tag")
    assert said_elsewhere(panel) == ""


def said_elsewhere(panel: NotePanel) -> str:
    return " ".join(
        item.widget().text()
        for item in map(panel._elsewhere.itemAt, range(panel._elsewhere.count()))
    )


def test_a_note_begun_elsewhere_is_one_click_away(qtbot, window, panel) -> None:
    link = window.view.selected_link
    write(qtbot, panel.editor, "Half a thou")
    window.view.select_link(None)
    button = panel._elsewhere.itemAt(0).widget()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.view.selected_link == link
    assert panel.editor.draft.body == "Half a thou"


def test_a_failed_save_keeps_what_was_written(qtbot, window, panel, monkeypatch) -> None:
    def fail(*_: object) -> None:
        raise LibraryError("The disk is full.", "Make room.")

    monkeypatch.setattr(operations, "add_note", fail)
    write(qtbot, panel.editor, "Precious")
    with qtbot.waitSignal(window.session.failed):
        qtbot.keyClick(panel.editor.body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert panel.editor.draft.body == "Precious"
    assert not panel.editor.body.isReadOnly()
    assert window.session.drafts.get(f"link:{window.view.selected_link}") == Draft("Precious")
    assert window.banner.isVisible()
    assert window.banner.label.text() == "The disk is full. Make room."


def test_discarding_can_be_taken_back_in_the_field(qtbot, window, panel) -> None:
    write(qtbot, panel.editor, "Words")
    qtbot.mouseClick(panel.editor.discard_button, Qt.MouseButton.LeftButton)
    assert panel.editor.draft.blank
    assert window.session.drafts.all_keys() == ()
    panel.editor.body.setFocus()
    panel.editor.body.undo()
    assert panel.editor.draft.body == "Words"
    assert window.session.drafts.all_keys() != ()


def with_a_note(qtbot, window: MainWindow, panel: NotePanel) -> NoteCard:
    write(qtbot, panel.editor, "First words", "old")
    save(qtbot, window, panel.editor.body)
    return cards(panel)[0]


def test_a_note_is_changed_in_its_place(qtbot, window, panel) -> None:
    card = with_a_note(qtbot, window, panel)
    qtbot.mouseClick(card.edit_button, Qt.MouseButton.LeftButton)
    (editor,) = editors(panel)
    assert editor.draft == Draft("First words", "old")
    assert cards(panel) == []
    qtbot.keyClicks(editor.body, ", and more")
    save(qtbot, window, editor.body)
    (note,) = window.session.meeting.notes
    assert (note.body, note.tags) == ("First words, and more", ("old",))
    assert editors(panel) == []


def test_a_change_that_was_begun_waits_too(qtbot, window, panel) -> None:
    card = with_a_note(qtbot, window, panel)
    qtbot.mouseClick(card.edit_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(editors(panel)[0].body, " X")
    window.view.next_link()
    assert editors(panel) == []
    window.view.previous_link()
    assert editors(panel)[0].draft.body == "First words X"
    qtbot.mouseClick(editors(panel)[0].discard_button, Qt.MouseButton.LeftButton)
    assert [card.note.body for card in cards(panel)] == ["First words"]


def test_a_verdict_does_not_take_the_keyboard_from_a_note(qtbot, window, panel) -> None:
    card = with_a_note(qtbot, window, panel)
    qtbot.mouseClick(card.edit_button, Qt.MouseButton.LeftButton)
    (editor,) = editors(panel)
    link = window.view.selected_link
    window.activateWindow()
    editor.body.setFocus()
    qtbot.waitUntil(editor.body.hasFocus)
    qtbot.keyClicks(editor.body, "!")
    with qtbot.waitSignal(window.session.changed):
        window.session.run(lambda lib: operations.judge_link(lib, link, None))
    assert editors(panel) == [editor]
    assert editor.body.hasFocus()


def test_a_deleted_note_comes_back_with_undo(qtbot, window, panel) -> None:
    card = with_a_note(qtbot, window, panel)
    with qtbot.waitSignal(window.session.changed):
        qtbot.mouseClick(card.delete_button, Qt.MouseButton.LeftButton)
    assert cards(panel) == []
    with qtbot.waitSignal(window.session.changed):
        window.session.undo()
    assert [card.note.body for card in cards(panel)] == ["First words"]


def test_all_notes_are_listed_when_nothing_is_selected(qtbot, window, panel) -> None:
    with_a_note(qtbot, window, panel)
    link = window.view.selected_link
    window.view.select_link(None)
    (card,) = cards(panel)
    assert card.place_button.text() == "On the link “Harbourtown”"
    qtbot.mouseClick(card.place_button, Qt.MouseButton.LeftButton)
    assert window.view.selected_link == link


def test_a_passage_alone_takes_notes(qtbot, window, panel) -> None:
    window.view.select_link(None)
    window.view.select_passage(Side.RIGHT, 2)
    write(qtbot, panel.editor, "A lighthouse?")
    save(qtbot, window, panel.editor.body)
    (note,) = window.session.meeting.notes
    assert isinstance(note.target, OnText)
    assert note.target.selector.exact == "The delegation visited a lighthouse."


def test_what_is_selected_decides_which_notes_are_seen(qtbot, window, panel) -> None:
    with_a_note(qtbot, window, panel)
    panel.show_selection(PassageSelected(Side.RIGHT, 2))
    assert cards(panel) == []
    panel.show_selection(LinkSelected(window.session.meeting.links[0].id))
    assert len(cards(panel)) == 1
    panel.show_selection(NothingSelected())
    assert len(cards(panel)) == 1


def test_a_draft_on_something_that_is_gone_moves_to_the_meeting(qtbot, window, panel) -> None:
    window.session.drafts.put("note:999", Draft("Orphan"))
    window.session.drafts.put("text:left:0:99999", Draft("Another"))
    window.view.select_link(None)
    panel.show_selection(NothingSelected())
    assert window.session.drafts.all_keys() == ("meeting",)
    assert panel.editor.draft.body == "Orphan\n\nAnother"


def in_view(window: MainWindow, widget: QWidget) -> bool:
    """Whether all of a part of the inspector is where it can be seen."""
    area = window.inspector.viewport()
    top = widget.mapTo(area, widget.rect().topLeft()).y()
    return top >= 0 and top + widget.height() <= area.height()


def test_what_is_written_is_in_view(qtbot, window, panel) -> None:
    window.resize(1280, 500)
    write(qtbot, panel.editor, "Look here")
    save(qtbot, window, panel.editor.body)
    qtbot.waitUntil(lambda: len(cards(panel)) == 1 and in_view(window, cards(panel)[0]))
    window.inspector.verticalScrollBar().setValue(0)
    window.tag_note()
    (editor,) = editors(panel)
    assert editor.tags.hasFocus()
    assert in_view(window, editor.tags)
    save(qtbot, window, editor.tags)
    qtbot.waitUntil(lambda: len(cards(panel)) == 1 and in_view(window, cards(panel)[0]))

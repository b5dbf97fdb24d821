"""Links between notes: chosen while writing, followed, told of where they lead nowhere."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from diptych import operations
from diptych.export import html, markdown
from diptych.gui.note_card import NoteCard
from diptych.gui.note_picker import NotePicker
from diptych.gui.targets import LinkSelected, NothingSelected
from diptych.gui.window import MainWindow
from diptych.intake.readers import read_text
from diptych.library.store import Library
from diptych.model import MeetingId, NoteId, OnLink, OnMeeting
from diptych.operations import sharing
from diptych.text.note_links import link_to, links_in

CTRL = Qt.KeyboardModifier.ControlModifier


def run(qtbot, window: MainWindow, step) -> None:
    with qtbot.waitSignal(window.session.changed):
        window.session.run(step, "a test")


@pytest.fixture
def linked(qtbot, window: MainWindow) -> MainWindow:
    """A note on the first link, and none other yet."""
    link = window.session.meeting.standing_links[0].id
    meeting = window.session.meeting.id
    run(
        qtbot,
        window,
        lambda lib: operations.add_note(
            lib, meeting, OnLink(link), "Twelve ferries, or *fourteen*?"
        ),
    )
    return window


def picker(qtbot, window: MainWindow) -> NotePicker:
    qtbot.waitUntil(
        lambda: any(p.isVisible() and p.list.count() for p in window.findChildren(NotePicker))
    )
    return next(p for p in window.findChildren(NotePicker) if p.isVisible())


def card(window: MainWindow, note: NoteId) -> NoteCard:
    QApplication.processEvents()
    found = window.inspector.notes.card_of(note)
    assert found is not None
    return found


def click_link(view: QWidget) -> None:
    """Click on the first link of rendered Markdown, as it is drawn."""
    document = view.document()
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            if pieces.fragment().charFormat().isAnchor():
                cursor = view.textCursor()
                cursor.setPosition(pieces.fragment().position() + 1)
                place = view.cursorRect(cursor).center() + QPoint(2, 0)
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
                return
            pieces += 1
        block = block.next()
    raise AssertionError("no link is shown")


def write_link(qtbot, window: MainWindow, words: str) -> None:
    """Write a note on the meeting with a link in it, by keys alone."""
    window.view.select_link(None)
    window.new_note()
    body = window.inspector.notes.editor.body
    qtbot.waitUntil(body.hasFocus)
    qtbot.keyClicks(body, "See [[")
    chosen = picker(qtbot, window)
    qtbot.keyClicks(chosen.words, words)
    qtbot.keyClick(chosen.words, Qt.Key.Key_Return)
    qtbot.waitUntil(body.hasFocus)
    qtbot.keyClicks(body, " again.")
    with qtbot.waitSignal(window.session.changed):
        qtbot.keyClick(body, Qt.Key.Key_Return, CTRL)


def test_two_brackets_offer_the_notes_and_a_click_travels(qtbot, linked) -> None:
    window = linked
    (first,) = window.session.meeting.notes
    write_link(qtbot, window, "fourteen")
    _, second = window.session.meeting.notes
    assert second.body == f"See [Twelve ferries, or fourteen?](urn:uuid:{first.uuid}) again."
    window.view.select_link(None)
    assert window.selecting.selection == NothingSelected()
    click_link(card(window, second.id).text)
    assert window.selecting.selection == LinkSelected(first.target.link)
    assert card(window, first.id).text.hasFocus()


def test_the_notes_that_link_to_a_note_are_listed_and_gone_to(qtbot, linked) -> None:
    window = linked
    (first,) = window.session.meeting.notes
    write_link(qtbot, window, "")
    _, second = window.session.meeting.notes
    window.view.select_link(first.target.link)
    shown = card(window, first.id)
    (button,) = (b for b in shown.findChildren(QPushButton) if b.text().startswith("“See"))
    assert button.text() == "“See Twelve ferries, or fourteen? again.”"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.selecting.selection == NothingSelected()
    assert card(window, second.id).text.hasFocus()


def other_meeting(qtbot, window: MainWindow, comparison) -> MeetingId:
    left = read_text("The envoys met in Lund.", "Alderland")
    right = read_text("Envoys met at Lund.", "Birchland")
    other = type(comparison)(left, right, (), (), ())
    ids: list[MeetingId] = []
    run(qtbot, window, lambda lib: ids.append(operations.add_meeting(lib, other, "Lund talks", "")))
    run(
        qtbot,
        window,
        lambda lib: operations.add_note(lib, ids[0], OnMeeting(), "Where the envoys met"),
    )
    return ids[0]


def test_a_link_leads_to_another_meeting(qtbot, linked, comparison) -> None:
    window = linked
    here = window.session.meeting.id
    there = other_meeting(qtbot, window, comparison)
    write_link(qtbot, window, "lund")
    note = window.session.meeting.notes[-1]
    with qtbot.waitSignal(window.session.opened):
        click_link(card(window, note.id).text)
    assert window.session.meeting.id == there
    (target,) = window.session.meeting.notes
    shown = card(window, target.id)
    assert shown.text.hasFocus()
    (back,) = (b for b in shown.findChildren(QPushButton) if "Ferry talks" in b.text())
    with qtbot.waitSignal(window.session.opened):
        qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert window.session.meeting.id == here


def test_a_link_that_leads_nowhere_says_so(qtbot, linked) -> None:
    window = linked
    (first,) = window.session.meeting.notes
    write_link(qtbot, window, "ferries")
    second = window.session.meeting.notes[-1]
    run(qtbot, window, lambda lib: operations.delete_note(lib, first.id))
    assert "(this note is in the bin)" in card(window, second.id).text.toPlainText()
    with qtbot.waitSignal(window.session.changed):
        window.actions_["session.undo"].trigger()
    window.view.select_link(None)
    assert "(this note" not in card(window, second.id).text.toPlainText()
    unknown = link_to("0" * 8 + "-0000-4000-8000-" + "0" * 12, "elsewhere")
    run(qtbot, window, lambda lib: operations.edit_note(lib, second.id, unknown))
    told = card(window, second.id).text.toPlainText()
    assert told == "elsewhere (this note is not in the library)"
    window.travel.go(links_in(unknown)[0].uuid)
    qtbot.waitUntil(window.banner.isVisible)
    said = [label.text() for label in window.banner.findChildren(QLabel)]
    assert "This note is not in the library." in said


def test_escape_leaves_the_brackets_as_they_are(qtbot, linked) -> None:
    window = linked
    window.new_note()
    editor = window.inspector.notes.editor
    qtbot.keyClicks(editor.body, "a [[")
    chosen = picker(qtbot, window)
    qtbot.keyClick(chosen, Qt.Key.Key_Escape)
    qtbot.waitUntil(editor.body.hasFocus)
    assert editor.draft.body == "a [["
    qtbot.mouseClick(editor.link_button, Qt.MouseButton.LeftButton)
    chosen = picker(qtbot, window)
    qtbot.keyClicks(chosen.words, "no such words")
    assert chosen.list.count() == 0
    assert chosen.empty.text() == "No other note has these words."
    qtbot.keyClick(chosen.words, Qt.Key.Key_Return)
    assert chosen.isVisible()
    chosen.reject()


def test_exports_tell_the_number_of_the_note(qtbot, linked) -> None:
    window = linked
    write_link(qtbot, window, "ferries")
    meeting = window.session.meeting
    for page in (markdown.render(meeting), html.render(meeting)):
        assert "See Twelve ferries, or fourteen? (note 1) again." in page
        assert "urn:uuid" not in page


def test_a_bundle_keeps_the_links(qtbot, linked, tmp_path) -> None:
    window = linked
    write_link(qtbot, window, "ferries")
    meeting = window.session.meeting
    bundle = tmp_path / "talks"
    with qtbot.waitCallback() as done:
        window.session.read(lambda lib: sharing.export_bundle(lib, meeting.id, bundle), done)
    with Library.open(tmp_path / "other.sqlite") as other:
        sharing.import_bundle(other, bundle)
        (summary,) = operations.meetings(other)
        brought = operations.meeting(other, summary.id)
        web = operations.note_web(other, brought)
        first, second = brought.notes
        assert web.targets[first.uuid].note == first.id
        assert [source.note for source in web.linked_from[first.uuid]] == [second.id]

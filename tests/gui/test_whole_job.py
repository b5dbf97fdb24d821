"""The main job in the real window: by keys and clicks, closed and opened again."""

import socket

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from diptych import operations
from diptych.export import markdown
from diptych.gui.export_dialog import ExportDialog
from diptych.gui.note_card import NoteCard
from diptych.intake import samples
from diptych.model import Verdict

CTRL = Qt.KeyboardModifier.ControlModifier
ENGINE = getattr(operations, "compare_accounts", None)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


def key(
    qtbot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, modifiers)


def export(qtbot, window, target, monkeypatch) -> str:
    """Save the comparison as Markdown by the keys and buttons of the export window."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.view.setFocus()
    key(qtbot, Qt.Key.Key_E, CTRL)
    (dialog,) = [d for d in window.findChildren(ExportDialog) if d.isVisible()]
    qtbot.mouseClick(dialog.format_buttons["Markdown"], Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(target.exists)
    window.activateWindow()
    return target.read_text(encoding="utf-8")


def test_from_a_sample_to_an_export_and_back_again(
    qtbot, open_window, tmp_path, monkeypatch
) -> None:
    window = open_window(ENGINE)
    assert window.stack.currentWidget() is window.start_page
    with qtbot.waitSignal(window.session.opened, timeout=120_000):
        qtbot.mouseClick(window.start_page.sample_button, Qt.MouseButton.LeftButton)
    meeting = window.session.meeting
    assert meeting.title == samples.load(samples.DEFAULT).title
    assert len(meeting.standing_links) >= 3

    seen = []
    for _ in meeting.standing_links:
        key(qtbot, Qt.Key.Key_J)
        seen.append(window.view.selected_link)
    assert sorted(seen) == sorted(link.id for link in meeting.standing_links)
    key(qtbot, Qt.Key.Key_K)
    link = window.view.selected_link
    assert link == seen[-2]

    verdict = Verdict.DIVERGE if meeting.link(link).relation.value == "agree" else Verdict.AGREE
    with qtbot.waitSignal(window.session.changed):
        key(qtbot, Qt.Key.Key_2 if verdict is Verdict.DIVERGE else Qt.Key.Key_1)
    key(qtbot, Qt.Key.Key_N)
    body = window.inspector.notes.editor.body
    qtbot.waitUntil(body.hasFocus)
    qtbot.keyClicks(body, "**Scare quotes.** They put the word in quotation marks.")
    with qtbot.waitSignal(window.session.changed):
        qtbot.keyClick(body, Qt.Key.Key_Return, CTRL)

    with qtbot.waitSignal(window.session.changed):
        key(qtbot, Qt.Key.Key_0)
    assert window.session.meeting.link(link).relation is None
    with qtbot.waitSignal(window.session.changed):
        key(qtbot, Qt.Key.Key_Z, CTRL)
    assert window.session.meeting.link(link).verdict is verdict

    key(qtbot, Qt.Key.Key_N)
    qtbot.waitUntil(body.hasFocus)
    qtbot.keyClicks(body, "Not finished")
    exported = markdown.render(window.session.meeting)
    assert "Scare quotes." in exported
    assert export(qtbot, window, tmp_path / "talks.md", monkeypatch) == exported
    place = window.view.view_state()
    assert window.close()

    again = open_window(ENGINE)
    assert again.stack.currentWidget() is again.view
    assert again.session.meeting == window.session.meeting
    assert markdown.render(again.session.meeting) == exported
    assert again.view.selected_link == link
    assert again.view.view_state()["link"] == place["link"]
    assert again.inspector.notes.editor.draft.body == "Not finished"
    QApplication.processEvents()
    (card,) = [c for c in again.inspector.findChildren(NoteCard) if c.isVisible()]
    assert card.text.toPlainText().startswith("Scare quotes.")
    with qtbot.waitSignal(again.session.changed):
        again.actions_["session.undo"].trigger()
    assert again.session.meeting.notes == (), "undo reaches back across the restart"


def test_a_sample_that_was_opened_before_is_not_compared_again(qtbot, open_window) -> None:
    window = open_window()
    for _ in range(2):
        with qtbot.waitSignal(window.session.opened):
            window.opening.sample(samples.DEFAULT)
    assert len(window.session.meetings) == 1
    with qtbot.waitSignal(window.session.opened):
        window.opening.sample(samples.names()[1].name)
    assert len(window.session.meetings) == 2


def test_the_first_window_fits_the_screen(open_window) -> None:
    window = open_window()
    room = window.screen().availableSize()
    assert window.width() < room.width()
    assert window.height() < room.height()


def test_sizes_are_as_they_were(qtbot, window, open_window) -> None:
    window.resize(780, 641)
    window.actions_["panes.toggle_inspector"].trigger()
    window.close()
    again = open_window()
    assert (again.width(), again.height()) == (780, 641)
    assert not again.inspector.isVisible()

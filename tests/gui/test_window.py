from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from diptych import operations
from diptych.errors import LibraryError
from diptych.export import formats
from diptych.gui.about import AboutWindow
from diptych.gui.actions import MENUS, TABLE, Needs
from diptych.gui.export_dialog import FORMATS, ExportDialog, file_name
from diptych.gui.meeting_details import MeetingDetails
from diptych.gui.targets import LinkSelected, WordsSelected
from diptych.gui.window import MainWindow
from diptych.model import Side, Span, Verdict
from diptych.settings import parts


def press(qtbot, window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or window, key)


def dialogs(kind: type) -> list:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


def test_every_action_has_a_menu_and_does_something(window) -> None:
    from operator import attrgetter

    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles == list(MENUS)
    for entry in TABLE:
        assert callable(attrgetter(entry.slot)(window)), entry
        action = window.actions_[entry.slot]
        assert action.text(), entry
        assert action in window.actions(), entry


def test_no_two_actions_share_a_key() -> None:
    keys = [QKeySequence(key).toString() for entry in TABLE for key in entry.keys]
    assert len(keys) == len(set(keys))


def test_actions_wait_for_what_they_need(qtbot, open_window) -> None:
    window = open_window()
    for entry in TABLE:
        expected = entry.needs is Needs.NOTHING
        assert window.actions_[entry.slot].isEnabled() is expected, entry.slot


def test_keys_walk_the_links_and_judge_them(qtbot, window) -> None:
    press(qtbot, window, Qt.Key.Key_J)
    first, second = (link.id for link in window.session.meeting.links)
    assert window.view.selected_link == first
    press(qtbot, window, Qt.Key.Key_J)
    assert window.view.selected_link == second
    press(qtbot, window, Qt.Key.Key_K)
    assert window.view.selected_link == first
    qtbot.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.view.selected_link == second
    for key, verdict in (
        (Qt.Key.Key_1, Verdict.AGREE),
        (Qt.Key.Key_2, Verdict.DIVERGE),
        (Qt.Key.Key_0, Verdict.UNRELATED),
        (Qt.Key.Key_Backspace, None),
    ):
        with qtbot.waitSignal(window.session.changed):
            press(qtbot, window, key)
        assert window.session.meeting.link(second).verdict is verdict
        assert window.view.selected_link == second, "the link stays where it can be judged again"


def test_letters_are_only_letters_while_a_note_is_written(qtbot, window) -> None:
    press(qtbot, window, Qt.Key.Key_J)
    link = window.view.selected_link
    press(qtbot, window, Qt.Key.Key_N)
    body = window.inspector.notes.editor.body
    qtbot.waitUntil(body.hasFocus)
    qtbot.keyClicks(body, "jkn 120")
    qtbot.keyClick(body, Qt.Key.Key_Backspace)
    assert body.toPlainText() == "jkn 12"
    assert window.view.selected_link == link
    assert window.session.meeting.links[0].verdict is None
    assert window.session.undo_name == "Add meeting"


def test_escape_goes_back_step_by_step(qtbot, window) -> None:
    press(qtbot, window, Qt.Key.Key_J, Qt.Key.Key_N)
    body = window.inspector.notes.editor.body
    qtbot.waitUntil(body.hasFocus)
    qtbot.keyClick(body, Qt.Key.Key_Escape)
    assert not body.hasFocus()
    assert window.view.selected_link is not None
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.view.selected_link is None
    window.new_comparison()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.view


def test_undo_is_called_by_the_name_of_its_step(qtbot, window) -> None:
    press(qtbot, window, Qt.Key.Key_J)
    with qtbot.waitSignal(window.session.changed):
        press(qtbot, window, Qt.Key.Key_2)
    undo, redo = window.actions_["session.undo"], window.actions_["session.redo"]
    assert undo.text() == "&Undo judge link"
    with qtbot.waitSignal(window.session.changed):
        undo.trigger()
    assert window.session.meeting.links[0].verdict is None
    assert redo.text() == "&Redo judge link"
    with qtbot.waitSignal(window.session.changed):
        redo.trigger()
    assert window.session.meeting.links[0].verdict is Verdict.DIVERGE
    assert not redo.isEnabled()


def test_undo_shows_the_link_that_it_changed(qtbot, window) -> None:
    press(qtbot, window, Qt.Key.Key_J)
    first = window.view.selected_link
    with qtbot.waitSignal(window.session.changed):
        press(qtbot, window, Qt.Key.Key_2)
    press(qtbot, window, Qt.Key.Key_J)
    with qtbot.waitSignal(window.session.changed):
        window.session.undo()
    assert window.view.selected_link == first


def test_the_library_lists_meetings_and_opens_one(qtbot, window, comparison) -> None:
    from dataclasses import replace

    other = replace(comparison, left=replace(comparison.left, name="Elsewhere"))
    with qtbot.waitSignal(window.session.opened):
        window.session.add(other, "Second talks", "", lambda: None)
    rows = window.library.list
    titles = [rows.item(row).text() for row in range(rows.count())]
    assert sorted(titles) == ["Ferry talks", "Second talks"]
    assert rows.currentItem().text() == "Second talks"
    item = rows.item(titles.index("Ferry talks"))
    place: QPoint = rows.visualItemRect(item).center()
    with qtbot.waitSignal(window.session.opened):
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.session.meeting.title == "Ferry talks"
    assert window.windowTitle() == "Ferry talks – Diptych"


def test_a_deleted_meeting_comes_back_from_the_notice(qtbot, window) -> None:
    with qtbot.waitSignal(window.session.opened):
        window.actions_["delete_meeting"].trigger()
    assert window.stack.currentWidget() is window.start_page
    assert window.library.list.count() == 0
    assert window.banner.label.text() == "“Ferry talks” is deleted."
    with qtbot.waitSignal(window.session.opened):
        qtbot.mouseClick(window.banner.action_button, Qt.MouseButton.LeftButton)
    assert window.session.meeting.title == "Ferry talks"
    assert window.stack.currentWidget() is window.view


def test_title_and_date_are_changed(qtbot, window) -> None:
    window.actions_["edit_details"].trigger()
    (dialog,) = dialogs(MeetingDetails)
    dialog.title.setText("   ")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.error.text().startswith("A meeting needs a title.")
    dialog.title.setText("Harbour talks")
    dialog.date.setText("2023-05-32")
    dialog.accept()
    assert "not a date" in dialog.error.text()
    dialog.date.setText("2023-05-03")
    with qtbot.waitSignal(window.session.changed):
        dialog.accept()
    meeting = window.session.meeting
    assert (meeting.title, meeting.date) == ("Harbour talks", "2023-05-03")
    assert window.library.list.item(0).text() == "Harbour talks"


def test_the_library_makes_room_in_a_narrow_window(qtbot, window) -> None:
    window.resize(1300, 700)
    assert window.library.isVisible()
    window.resize(1000, 700)
    assert not window.library.isVisible()
    window.actions_["panes.toggle_library"].trigger()
    assert window.library.isVisible()
    window.actions_["panes.toggle_library"].trigger()
    window.resize(1300, 700)
    assert not window.library.isVisible(), "put away stays put away"


def test_panes_are_put_away_and_come_back(window) -> None:
    action = window.actions_["panes.toggle_inspector"]
    assert action.isChecked()
    action.trigger()
    assert not window.inspector.isVisible()
    assert not action.isChecked()
    window.actions_["new_note"].trigger()
    assert window.inspector.isVisible()


def test_full_screen_and_back(qtbot, window) -> None:
    action = window.actions_["toggle_full_screen"]
    action.trigger()
    assert window.isFullScreen()
    assert action.isChecked()
    action.trigger()
    assert not window.isFullScreen()


def test_about_is_shown_beside_the_window(qtbot, window) -> None:
    window.actions_["dialogs.show_about"].trigger()
    (about,) = dialogs(AboutWindow)
    assert "MIT" in about.text.toPlainText()
    assert not about.isModal()
    window.close()
    assert dialogs(AboutWindow) == []


def test_about_names_every_part_and_its_licence(window) -> None:
    window.dialogs.show_about()
    about = window.findChild(AboutWindow)
    shown = about.text.toPlainText()
    assert all(part.name in shown and part.licence in shown for part in parts())
    about.close()


def test_the_sample_menu_lists_every_sample(window) -> None:
    from diptych.intake import samples

    menu = window.actions_.samples_menu
    assert isinstance(menu, QMenu)
    assert [a.text() for a in menu.actions()] == [info.title for info in samples.names()]


def test_a_fault_is_told_and_nothing_stops(qtbot, window, monkeypatch, caplog) -> None:
    import sys

    from diptych.gui.app import catch_faults

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    catch_faults(window)
    try:
        raise ZeroDivisionError
    except ZeroDivisionError as fault:
        sys.excepthook(ZeroDivisionError, fault, fault.__traceback__)
    assert window.banner.isVisible()
    assert "mistake of its own" in window.banner.label.text()
    assert caplog.records[-1].exc_info[0] is ZeroDivisionError


def test_coverage_and_offline_are_at_the_foot(window) -> None:
    row = window.status_row
    for side in Side:
        label, bar = row._coverage[side]
        assert label.text() == window.session.meeting.comparison.account(side).name
        assert sum(bar.shares.values()) in range(98, 103)


# export


def test_formats_begin_with_markdown_and_preview_what_is_written(qtbot, window, tmp_path) -> None:
    window.actions_["dialogs.export"].trigger()
    (dialog,) = dialogs(ExportDialog)
    assert dialog.preview.source.toPlainText().startswith("# Ferry talks")
    for one in FORMATS:
        dialog.format_buttons[one.name].click()
        text = one.kind not in formats.BINARY
        assert dialog.copy_button.isEnabled() is text
        if text:
            assert dialog.preview.text == formats.render(window.session.meeting, one.kind)
        else:
            assert dialog.preview.text
            assert dialog._data()[:4] in (b"PK\x03\x04", b"%PDF")
    dialog.format_buttons["Markdown"].click()
    path = tmp_path / "out.md"
    assert dialog.save_to(path)
    assert path.read_text(encoding="utf-8") == formats.render(
        window.session.meeting, FORMATS[0].kind
    )
    assert not dialog.isVisible()
    assert window.banner.label.text() == f"Saved as {path}."


def test_an_export_that_cannot_be_written_is_told_in_the_dialog(qtbot, window, tmp_path) -> None:
    window.actions_["dialogs.export"].trigger()
    (dialog,) = dialogs(ExportDialog)
    assert not dialog.save_to(tmp_path / "no such folder" / "out.md")
    assert dialog.isVisible()
    assert "There is no folder" in dialog.error.text()
    dialog.reject()


def test_a_table_is_saved_so_that_excel_reads_it(window, tmp_path) -> None:
    window.actions_["dialogs.export"].trigger()
    (dialog,) = dialogs(ExportDialog)
    dialog.format_buttons["CSV"].click()
    path = tmp_path / "out.csv"
    assert dialog.save_to(path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")


def test_markdown_goes_to_the_clipboard(window) -> None:
    window.actions_["dialogs.copy_markdown"].trigger()
    assert QApplication.clipboard().text() == formats.render(
        window.session.meeting, FORMATS[0].kind
    )


def test_file_names_fit_every_system(window) -> None:
    from dataclasses import replace

    meeting = window.session.meeting
    assert file_name(meeting, ".md") == "2023-05-02-Ferry-talks.md"
    odd = replace(meeting, title='a/b\\c:d*e?"f<g>h|', date="")
    assert file_name(odd, ".md") == "a-b-c-d-e-f-g-h.md"
    assert file_name(replace(meeting, title="…", date=""), ".csv") == "comparison.csv"


def select_words(window: MainWindow, words: str) -> None:
    """Select words of the left account, as the mouse does."""
    text = window.session.meeting.comparison.left.text
    view = window.view.views[Side.LEFT]
    found = view.document().find(words)
    assert words in text
    assert not found.isNull()
    view.setTextCursor(found)


def test_a_note_on_selected_words(qtbot, window) -> None:
    select_words(window, "treaty")
    notes = window.inspector.notes
    notes.editor.write()
    qtbot.keyClicks(notes.editor.body, "Which one?")
    with qtbot.waitSignal(window.session.changed):
        qtbot.keyClick(notes.editor.body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (note,) = window.session.meeting.notes
    assert note.target.selector.exact == "treaty"


def test_going_on_to_a_link_leaves_the_words(qtbot, window) -> None:
    select_words(window, "treaty")
    assert window.selecting.selection == WordsSelected(Side.LEFT, Span(59, 65))
    press(qtbot, window, Qt.Key.Key_J)
    link = window.view.selected_link
    assert window.selecting.selection == LinkSelected(link)
    assert window.actions_["selecting.judge_agree"].isEnabled()
    select_words(window, "treaty")
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.selecting.selection == LinkSelected(link), "one thing at a time"


def test_the_keyboard_goes_back_to_the_accounts_after_a_note(qtbot, window) -> None:
    press(qtbot, window, Qt.Key.Key_J, Qt.Key.Key_N)
    editor = window.inspector.notes.editor
    qtbot.waitUntil(editor.body.hasFocus)
    qtbot.keyClicks(editor.body, "Words")
    editor.tags.setFocus()
    with qtbot.waitSignal(window.session.changed):
        qtbot.keyClick(editor.tags, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    first = window.view.selected_link
    press(qtbot, window, Qt.Key.Key_J)
    assert window.view.selected_link != first


def test_the_tab_key_goes_from_left_to_right(qtbot, window) -> None:
    window.resize(1300, 700)
    press(qtbot, window, Qt.Key.Key_J)
    window.top.new_button.setFocus()
    seen = []
    for _ in range(30):
        focused = QApplication.focusWidget()
        spoken = QAccessible.queryAccessibleInterface(focused).text(QAccessible.Text.Name)
        assert spoken, focused
        seen.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    order = [
        window.top.export_button,
        window.library.list,
        window.view.views[Side.LEFT],
        window.view.views[Side.RIGHT],
        window.inspector.evidence.buttons[Verdict.AGREE],
        window.inspector.notes.editor.body,
        window.top.new_button,
    ]
    places = [seen.index(widget, 1) for widget in order if widget.isVisible()]
    assert places == sorted(places)


def test_a_window_with_a_draft_that_cannot_be_kept_closes_only_when_asked_twice(
    qtbot, window, monkeypatch
) -> None:
    press(qtbot, window, Qt.Key.Key_J, Qt.Key.Key_N)
    body = window.inspector.notes.editor.body
    qtbot.waitUntil(body.hasFocus)
    qtbot.keyClicks(body, "Precious")

    def fail(*_: object) -> None:
        raise LibraryError("The disk is full.")

    monkeypatch.setattr(operations, "save_view_state", fail)
    assert not window.close()
    assert window.isVisible()
    assert body.toPlainText() == "Precious"
    assert "cannot be kept: The disk is full." in window.banner.label.text()
    assert window.close()

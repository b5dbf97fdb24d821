"""The menu Library: search, bin, revisions, places, backups, and a library that fails."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from diptych import operations
from diptych.errors import LibraryDamaged, LibraryError
from diptych.gui.bring_in_question import BringInQuestion
from diptych.gui.drafts import Draft
from diptych.gui.edit_text_dialog import EditTextDialog
from diptych.gui.note_card import about_note
from diptych.gui.targets import on_text
from diptych.gui.wording import when
from diptych.library import backup
from diptych.library.backup import Reason
from diptych.library.schema import utc_now
from diptych.library.store import Library
from diptych.model import OnMeeting, Side, Span, Verdict
from diptych.operations import sharing


def run(qtbot, window, step) -> None:
    with qtbot.waitSignal(window.session.changed):
        window.session.run(step)


def add_note(qtbot, window, body: str, target=None, tags=()) -> None:
    meeting = window.session.meeting.id
    run(
        qtbot,
        window,
        lambda lib: operations.add_note(lib, meeting, target or OnMeeting(), body, tags),
    )


def words(window, quote: str, side: Side = Side.LEFT):
    text = window.session.meeting.comparison.account(side).text
    start = text.index(quote)
    return on_text(window.session.meeting, side, Span(start, start + len(quote)))


def lines(widget: QWidget) -> list[str]:
    return [widget.item(row).text() for row in range(widget.count())]


def opened(qtbot, window, action: str, name: str):
    """The window that an action opens beside the main one."""
    window.actions_[action].trigger()
    return window.keeping.shown[name]


def test_what_is_typed_is_found_and_gone_to(qtbot, window) -> None:
    add_note(qtbot, window, "Who pays for the crossing?", words(window, "ferries"), ["money"])
    search = window.library.search
    window.actions_["search_library"].trigger()
    qtbot.waitUntil(search.field.hasFocus)
    qtbot.keyClicks(search.field, "crossin")
    qtbot.waitUntil(lambda: search.results.count() == 1)
    assert lines(search.results) == ["Note · Ferry talks\nWho pays for the crossing?"]
    assert window.library.list.isHidden()
    window.show_start()
    with qtbot.waitSignal(search.chosen):
        search.results.itemActivated.emit(search.results.item(0))
    assert window.stack.currentWidget() is window.view
    qtbot.keyClick(search.field, Qt.Key.Key_Escape)
    assert search.field.text() == ""
    assert not window.library.list.isHidden()
    qtbot.keyClicks(search.field, '"(')
    qtbot.waitUntil(lambda: search._nothing.isVisible())


def test_the_bin_gives_back_notes_and_meetings(qtbot, window) -> None:
    add_note(qtbot, window, "Thrown away.")
    note, meeting = window.session.meeting.notes[0].id, window.session.meeting.id
    run(qtbot, window, lambda lib: operations.delete_note(lib, note))
    dialog = opened(qtbot, window, "keeping.show_bin", "bin")
    qtbot.waitUntil(lambda: lines(dialog.list) == ["Note: Thrown away."])
    dialog.list.setCurrentRow(0)
    with qtbot.waitSignal(window.session.changed):
        dialog.restore_button.click()
    assert window.session.meeting.notes[0].body == "Thrown away."
    with qtbot.waitSignal(window.session.changed):
        window.session.delete(meeting)
    qtbot.waitUntil(lambda: lines(dialog.list) == ["Meeting: Ferry talks (1 note)"])
    dialog.list.setCurrentRow(0)
    with qtbot.waitSignal(window.session.changed):
        dialog.restore_button.click()
    assert [line.title for line in window.session.meetings] == ["Ferry talks"]
    qtbot.waitUntil(lambda: dialog.list.count() == 0)


def test_a_text_is_edited_looked_at_and_restored(qtbot, window) -> None:
    first = window.session.meeting.comparison.left.text
    word = first.split()[3]
    add_note(qtbot, window, "On a sentence.", words(window, first.split("\n")[0]))
    dialog = opened(qtbot, window, "keeping.show_revisions", "revisions")
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog._edit()
    editor = dialog.findChild(EditTextDialog)
    assert editor.text.toPlainText() == first
    editor.text.setPlainText(first.replace(word, "MUCH CHANGED", 1))
    with qtbot.waitSignal(window.session.changed):
        editor._save()
    assert "MUCH CHANGED" in window.session.meeting.comparison.left.text
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    shown = dialog.difference.toHtml()
    assert "line-through" in shown
    assert "underline" in shown
    assert lines(dialog.list)[1].startswith("Edited here, 20")
    dialog.list.setCurrentRow(0)
    with qtbot.waitSignal(window.session.changed):
        dialog.restore_button.click()
    assert window.session.meeting.comparison.left.text == first
    assert window.session.undo_name == "Restore revision"


def test_a_newer_version_is_taken_from_a_file_and_the_same_one_is_not(
    qtbot, window, tmp_path
) -> None:
    text = window.session.meeting.comparison.right.text
    (tmp_path / "newer.txt").write_text(f"{text}\n\nA line that came later.", encoding="utf-8")
    with qtbot.waitSignal(window.session.changed):
        window.revising.newer(Side.RIGHT, tmp_path / "newer.txt")
    assert window.session.meeting.comparison.right.text.endswith("came later.")
    assert window.session.undo_name == "Take newer version"
    with qtbot.waitSignal(window.revising.failed):
        window.revising.newer(Side.RIGHT, tmp_path / "newer.txt")
    with qtbot.waitSignal(window.revising.failed):
        window.revising.newer(Side.RIGHT, tmp_path / "absent.txt")


def test_places_are_accepted_set_anew_and_left(qtbot, window) -> None:
    text = window.session.meeting.comparison.left.text
    sentence = text.split(".")[0] + "."
    for body in ("one", "two", "three"):
        add_note(qtbot, window, body, words(window, sentence))
    first = sentence.split()[2]
    with qtbot.waitSignal(window.session.changed):
        window.revising.edit(Side.LEFT, text.replace(first, "entirely", 1))
    dialog = opened(qtbot, window, "keeping.show_places", "places")
    assert dialog.list.count() == 3
    assert "Was on “" in lines(dialog.list)[0]
    assert "; now on “" in lines(dialog.list)[0]
    dialog.list.setCurrentRow(0)
    assert dialog.accept_button.isEnabled()
    with qtbot.waitSignal(window.session.changed):
        dialog.accept_button.click()
    assert dialog.list.count() == 2
    dialog.list.setCurrentRow(0)
    with qtbot.waitSignal(window.session.changed):
        dialog.leave_button.click()
    window.view.select_passage(Side.RIGHT, 0)
    dialog.list.setCurrentRow(0)
    window.view.select_passage(Side.RIGHT, 0)
    assert dialog.place_button.isEnabled()
    with qtbot.waitSignal(window.session.changed):
        dialog.place_button.click()
    assert dialog.list.count() == 0
    one, two, three = window.session.meeting.notes
    assert "entirely" in one.target.selector.exact
    assert two.target == OnMeeting()
    assert three.target != OnMeeting()
    assert about_note(one) == (f"By you, {when(one.created)}",)
    assert "no longer there" in about_note(two)[1]


def test_a_third_account_is_added_named_and_shown(qtbot, window, tmp_path) -> None:
    file = tmp_path / "coast_guard.txt"
    file.write_text("A treaty on 16 ferries was signed in Harbourtown.", encoding="utf-8")
    add_note(qtbot, window, "On the left.", words(window, "treaty"))
    dialog = opened(qtbot, window, "keeping.show_accounts", "accounts")
    qtbot.waitUntil(lambda: dialog.chosen[Side.LEFT].count() == 2)
    assert not dialog.show_button.isEnabled()
    with qtbot.waitSignal(window.session.changed):
        dialog.add(file)
    qtbot.waitUntil(lambda: dialog.chosen[Side.RIGHT].count() == 3)
    dialog.chosen[Side.RIGHT].setCurrentIndex(2)
    assert dialog.names[Side.RIGHT].text() == "Coast guard"
    with qtbot.waitSignal(window.session.changed):
        dialog.show_button.click()
    assert window.session.meeting.comparison.right.name == "Coast guard"
    assert window.session.meeting.notes[0].target == words(window, "treaty")
    qtbot.waitUntil(lambda: dialog.chosen[Side.RIGHT].currentIndex() == 2)
    dialog.names[Side.RIGHT].setText("Coast Guard")
    with qtbot.waitSignal(window.session.changed):
        dialog.names[Side.RIGHT].editingFinished.emit()
    assert window.session.meeting.comparison.right.name == "Coast Guard"
    qtbot.waitUntil(lambda: dialog.chosen[Side.RIGHT].itemText(2) == "Coast Guard")
    dialog.chosen[Side.RIGHT].setCurrentIndex(1)
    with qtbot.waitSignal(window.session.changed):
        dialog.show_button.click()
    assert window.session.meeting.comparison.right.name == "Birchland"
    with qtbot.waitSignal(dialog.failed):
        dialog.add(tmp_path / "absent.txt")


def test_two_passages_are_joined_by_a_key(qtbot, window) -> None:
    with qtbot.waitSignal(window.selecting.told):
        window.actions_["selecting.join"].trigger()
    left = len(window.session.meeting.comparison.left_passages) - 1
    right = len(window.session.meeting.comparison.right_passages) - 1
    window.view.select_passage(Side.LEFT, left)
    window.view.select_passage(Side.RIGHT, right)
    with qtbot.waitSignal(window.session.changed):
        window.actions_["selecting.join"].trigger()
    mine = window.session.meeting.links[-1]
    assert (mine.proposal.left, mine.proposal.right) == ((left,), (right,))
    assert window.view.selected_link == mine.id
    assert window.session.undo_name == "Add link"


def test_comparing_again_keeps_what_was_judged(qtbot, window) -> None:
    link = window.session.meeting.links[0].id
    run(qtbot, window, lambda lib: operations.judge_link(lib, link, Verdict.UNRELATED))
    with qtbot.waitSignal(window.session.changed):
        window.actions_["revising.compare_again"].trigger()
    assert window.session.undo_name == "Compare again"
    now = window.session.meeting.links[0]
    assert now.id != link
    assert now.verdict is Verdict.UNRELATED


def test_backups_are_made_and_put_back(qtbot, window, library_path) -> None:
    add_note(qtbot, window, "first")
    with qtbot.waitSignal(window.safekeeping.told) as told:
        window.actions_["safekeeping.back_up"].trigger()
    assert told.args[0].startswith("Backed up and verified: ")
    add_note(qtbot, window, "second")
    window.actions_["safekeeping.show_backups"].trigger()
    qtbot.waitUntil(lambda: window.safekeeping._dialog is not None)
    dialog = window.safekeeping._dialog
    assert lines(dialog.list)[0].endswith("made when you asked")
    dialog.list.setCurrentRow(0)
    with (
        qtbot.waitSignal(window.safekeeping.told),
        qtbot.waitSignals([window.session.opened, window.session.opened]),
    ):
        dialog.restore_button.click()
    qtbot.waitUntil(lambda: window.session.meeting is not None)
    assert [note.body for note in window.session.meeting.notes] == ["first"]
    kept = backup.backups(library_path)[0]
    assert kept.reason is Reason.RESTORE
    with qtbot.waitSignal(window.safekeeping.told) as told:
        window.actions_["safekeeping.check"].trigger()
    assert told.args[0].startswith("The library is whole")


def test_what_is_being_written_outlives_a_restore(qtbot, window, library_path) -> None:
    made = backup.make(library_path, Reason.ASKED, utc_now())
    window.session.drafts.put("meeting", Draft("Half a thought"))
    with qtbot.waitSignal(window.safekeeping.told):
        window.safekeeping.restore(made.path)
    qtbot.waitUntil(lambda: window.session.meeting is not None)
    qtbot.waitUntil(lambda: window.session.drafts.get("meeting") == Draft("Half a thought"))
    add_note(qtbot, window, "after")
    assert [note.body for note in window.session.meeting.notes] == ["after"]


def test_a_backup_without_the_open_meeting_shows_what_it_has(
    qtbot, open_window, library_path, comparison
) -> None:
    window = open_window()
    made = backup.make(library_path, Reason.ASKED, utc_now())
    with qtbot.waitSignal(window.session.opened):
        window.session.add(comparison, "Ferry talks", "", lambda: None)
    with qtbot.waitSignal(window.safekeeping.told):
        window.safekeeping.restore(made.path)
    qtbot.waitUntil(lambda: window.session.meeting is None and not window.session.meetings)
    with qtbot.waitSignal(window.session.opened):
        window.session.add(comparison, "Once more", "", lambda: None)
    with Library.open(library_path, read_only=True) as lib:
        assert [line.title for line in operations.meetings(lib)] == ["Once more"]


def test_an_open_library_is_recovered_into_its_own_place(qtbot, window, library_path) -> None:
    add_note(qtbot, window, "kept")
    with qtbot.waitSignal(window.safekeeping.told):
        window.safekeeping.recover()
    qtbot.waitUntil(lambda: window.session.meeting is not None)
    add_note(qtbot, window, "written after")
    with Library.open(library_path, read_only=True) as lib:
        (line,) = operations.meetings(lib)
        bodies = [note.body for note in operations.meeting(lib, line.id).notes]
    assert bodies == ["kept", "written after"]


def test_a_days_backup_is_made_of_itself(qtbot, window, library_path) -> None:
    window.safekeeping.begin()
    qtbot.waitUntil(lambda: len(backup.backups(library_path)) == 1)
    assert backup.backups(library_path)[0].reason is Reason.DAILY


def test_a_synchronised_folder_is_warned_about(qtbot, window, monkeypatch) -> None:
    from diptych.operations import keeping

    monkeypatch.setattr(keeping, "risk_of_place", lambda _: "The library lies in a shared folder.")
    with qtbot.waitSignal(window.safekeeping.told) as told:
        window.safekeeping.begin()
    assert told.args == ["The library lies in a shared folder."]
    assert window.banner.label.text() == "The library lies in a shared folder."


def test_a_meeting_is_passed_on_and_brought_in(qtbot, window, tmp_path) -> None:
    add_note(qtbot, window, "From Anna")
    with qtbot.waitSignal(window.safekeeping.told):
        window.safekeeping.write_bundle(tmp_path / "talks.diptych")
    with Library.open(tmp_path / "bea.sqlite") as bea:
        sharing.set_owner(bea, "Bea")
        sharing.import_bundle(bea, tmp_path / "talks.diptych")
        (line,) = operations.meetings(bea)
        operations.add_note(bea, line.id, OnMeeting(), "From Bea")
    with qtbot.waitSignal(window.safekeeping.told) as told:
        window.safekeeping.bring_in(tmp_path / "bea.sqlite")
    assert "1 note" in told.args[0]
    mine, theirs = window.session.meeting.notes
    assert about_note(mine) == (f"By you, {when(mine.created)}",)
    assert about_note(theirs) == (f"By Bea, {when(theirs.created)}",)
    with qtbot.waitSignal(window.session.failed):
        window.safekeeping.bring_in(tmp_path / "absent")


def test_a_meeting_opened_from_outside_is_brought_in_once_agreed_to(
    qtbot, window, open_window, library_path, tmp_path
) -> None:
    add_note(qtbot, window, "From Anna")
    with qtbot.waitSignal(window.safekeeping.told):
        window.safekeeping.write_bundle(tmp_path / "talks.diptych")
    window.close()
    library_path.rename(tmp_path / "annas.sqlite")
    other = open_window()
    assert other.session.meeting is None

    def asked() -> BringInQuestion:
        other.safekeeping.ask_about(tmp_path / "talks.diptych")
        return other.findChildren(BringInQuestion)[-1]

    asked().cancel_button.click()
    assert other.session.meeting is None
    question = asked()
    with qtbot.waitSignals([other.session.opened, other.safekeeping.told]):
        question.bring_button.click()
    assert other.session.meeting.title == "Ferry talks"
    assert [note.body for note in other.session.meeting.notes] == ["From Anna"]


def test_two_peoples_verdicts_are_compared(qtbot, window, tmp_path) -> None:
    dialog = opened(qtbot, window, "keeping.show_agreement", "agreement")
    qtbot.waitUntil(lambda: dialog.all_links.text().startswith("Nobody else"))
    with qtbot.waitSignal(window.safekeeping.told):
        window.safekeeping.write_bundle(tmp_path / "talks.diptych")
    with Library.open(tmp_path / "bea.sqlite") as bea:
        sharing.set_owner(bea, "Bea")
        sharing.import_bundle(bea, tmp_path / "talks.diptych")
        (line,) = operations.meetings(bea)
        theirs = operations.meeting(bea, line.id).links[0].id
        operations.judge_link(bea, theirs, Verdict.AGREE)
    link = window.session.meeting.links[0].id
    run(qtbot, window, lambda lib: operations.judge_link(lib, link, Verdict.UNRELATED))
    with qtbot.waitSignal(window.safekeeping.told):
        window.safekeeping.bring_in(tmp_path / "bea.sqlite")
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert dialog.person.currentText() == "Bea"
    assert dialog.all_links.text() == "All links: 2. The same on 50%; Cohen’s kappa 0.33."
    assert dialog.marked.text() == (
        "Links that one of the two judged: 1. The same on 0%; Cohen’s kappa 0.00."
    )
    assert lines(dialog.list)[0].endswith("You: not the same matter. The other: agree.")
    window.view.select_link(None)
    dialog.list.setCurrentRow(0)
    assert window.view.selected_link == link


def test_what_is_being_written_is_kept_and_can_be_saved_elsewhere(
    qtbot, window, tmp_path, library_path
) -> None:
    meeting = window.session.meeting.id
    library_path.rename(tmp_path / "elsewhere.sqlite")
    window.session.drafts.put("meeting", Draft("A thought on *ferries*", "a b"))
    with qtbot.waitSignal(window.session.failed) as failed:
        window.session.run(
            lambda lib: operations.add_note(lib, meeting, OnMeeting(), "A thought on *ferries*")
        )
    assert isinstance(failed.args[0], LibraryError)
    assert "moved or removed" in window.banner.label.text()
    assert window.banner.action_button.text() == "Save elsewhere…"
    assert window.session.drafts.get("meeting") == Draft("A thought on *ferries*", "a b")
    with qtbot.waitSignal(window.safekeeping.told):
        window.safekeeping.save_drafts_to(tmp_path / "notes.md")
    assert (tmp_path / "notes.md").read_text("utf-8") == "A thought on *ferries*\n\na b\n"
    with qtbot.waitSignal(window.safekeeping.failed):
        window.safekeeping.save_drafts_to(tmp_path / "no" / "notes.md")
    (tmp_path / "elsewhere.sqlite").rename(library_path)


def test_a_damaged_library_offers_its_backups_and_is_recovered(
    qtbot, open_window, window, library_path, comparison
) -> None:
    add_note(qtbot, window, "kept")
    window.close()
    backup.make(library_path, Reason.ASKED, utc_now())
    data = bytearray(library_path.read_bytes())
    half = len(data) // 8192 * 4096
    data[half : half + 4096] = b"\xa5" * 4096
    library_path.write_bytes(data)
    from diptych.gui.app import build_window

    again = build_window(library_path)
    qtbot.addWidget(again)
    again.show()
    with qtbot.waitSignal(again.session.failed) as failed:
        again.start()
    assert isinstance(failed.args[0], LibraryDamaged)
    assert again.banner.action_button.text() == "Backups…"
    with qtbot.waitSignal(again.safekeeping.told) as told:
        again.safekeeping.recover()
    qtbot.waitUntil(lambda: again.session.meeting is not None)
    assert "The damaged file is kept" in told.args[0]
    (aside,) = library_path.parent.glob("library-damaged-*.sqlite")
    assert aside.read_bytes() == data
    again.close()


@pytest.mark.parametrize("action", ["keeping.show_revisions", "keeping.show_places"])
def test_without_a_meeting_nothing_of_it_is_offered(qtbot, open_window, action) -> None:
    window = open_window()
    assert not window.actions_[action].isEnabled()
    assert window.actions_["keeping.show_bin"].isEnabled()
    assert Path(window.safekeeping._library).is_absolute()

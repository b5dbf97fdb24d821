from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from diptych import operations
from diptych.errors import DiptychError, LibraryError
from diptych.gui.comparing import Pair
from diptych.gui.drafts import Draft
from diptych.gui.session import Session
from diptych.library.journal import Kind
from diptych.library.store import Library
from diptych.model import LinkId, OnMeeting, Verdict


@pytest.fixture
def session(qtbot, library_path: Path):
    made = Session(library_path)
    with qtbot.waitCallback() as started:
        made.start(started)
    started.assert_called_with(False)
    yield made
    made.abandon()


@pytest.fixture
def full(qtbot, session, comparison) -> Session:
    """A session in which the small comparison is open."""
    with qtbot.waitSignal(session.opened):
        session.add(comparison, "Ferry talks", "2023-05-02", lambda: None)
    return session


def settle(qtbot, session: Session) -> None:
    """Wait until everything that was started is stored."""
    with qtbot.waitCallback() as done:
        session.find(Pair(session.meeting.comparison.left, session.meeting.comparison.right), done)


def reopened(qtbot, session: Session, path: Path) -> tuple[Session, dict[str, object]]:
    session.close()
    again = Session(path)
    with qtbot.waitSignal(again.opened) as opened:
        again.start(lambda _: None)
    return again, opened.args[0]


def test_a_comparison_is_kept_and_opened(full) -> None:
    assert full.meeting.title == "Ferry talks"
    assert [summary.title for summary in full.meetings] == ["Ferry talks"]
    assert full.undo_name == "Add meeting"


def test_the_same_two_accounts_are_not_kept_twice(qtbot, full, comparison) -> None:
    first = full.meeting.id
    with qtbot.waitSignal(full.opened):
        full.add(comparison, "Once more", "", lambda: None)
    assert full.meeting.id == first
    assert len(full.meetings) == 1
    pair = Pair(comparison.left, comparison.right)
    with qtbot.waitCallback() as found:
        full.find(pair, found)
    found.assert_called_with(first)
    with qtbot.waitCallback() as found:
        full.find(Pair(comparison.right, comparison.left), found)
    found.assert_called_with(None)


def test_a_step_tells_what_changed_and_who_did_it(qtbot, full) -> None:
    link = full.meeting.links[0].id
    who = object()
    with qtbot.waitSignal(full.changed) as changed:
        full.run(lambda lib: operations.judge_link(lib, link, Verdict.DIVERGE), who)
    changes, origin = changed.args
    assert origin is who
    assert changes.touches(Kind.JUDGEMENT)
    assert full.meeting.links[0].verdict is Verdict.DIVERGE
    assert full.undo_name == "Judge link"


def test_a_step_that_fails_is_told_and_changes_nothing(qtbot, full) -> None:
    before = full.meeting
    told = []
    with qtbot.waitSignal(full.failed) as failed:
        full.run(
            lambda lib: operations.judge_link(lib, LinkId(999), Verdict.AGREE), failed=told.append
        )
    assert isinstance(failed.args[0], DiptychError)
    assert told == failed.args
    assert full.meeting is before


def test_saved_is_said_only_when_all_is_stored(qtbot, full) -> None:
    settle(qtbot, full)
    said = []
    full.saved.connect(said.append)
    link = full.meeting.links[0].id
    for verdict in (Verdict.AGREE, Verdict.DIVERGE):
        full.run(lambda lib, v=verdict: operations.judge_link(lib, link, v))
    with qtbot.waitSignal(full.saved, check_params_cb=lambda saved: saved):
        pass
    assert said == [False, False, False, True]


def test_what_another_window_wrote_is_shown(qtbot, full, library_path) -> None:
    meeting = full.meeting.id
    full.look_again()
    settle(qtbot, full)
    with Library.open(library_path) as other:
        operations.add_note(other, meeting, OnMeeting(), "From the other window.")
    with qtbot.waitSignal(full.changed):
        full.look_again()
    assert [note.body for note in full.meeting.notes] == ["From the other window."]
    assert full.undo_name == "Add note"
    with Library.open(library_path) as other:
        operations.delete_meeting(other, meeting)
    with qtbot.waitSignal(full.opened):
        full.look_again()
    assert full.meeting is None


def test_undo_and_redo_name_their_steps(qtbot, full) -> None:
    meeting = full.meeting.id
    with qtbot.waitSignal(full.changed):
        full.run(lambda lib: operations.add_note(lib, meeting, OnMeeting(), "Look.", ("a",)))
    assert len(full.meeting.notes) == 1
    with qtbot.waitSignal(full.changed):
        full.undo()
    assert full.meeting.notes == ()
    assert (full.undo_name, full.redo_name) == ("Add meeting", "Add note")
    with qtbot.waitSignal(full.changed):
        full.redo()
    assert full.meeting.notes[0].tags == ("a",)


def test_undo_of_a_deletion_opens_the_meeting_with_its_draft(qtbot, full) -> None:
    meeting = full.meeting.id
    full.drafts.put("meeting", Draft("Begun"))
    with qtbot.waitSignal(full.opened):
        full.delete(meeting)
    assert full.meeting is None
    assert full.meetings == ()
    with qtbot.waitSignal(full.opened):
        full.undo()
    assert full.meeting.id == meeting
    assert full.drafts.get("meeting") == Draft("Begun")


def test_undo_of_the_first_step_leaves_nothing_open(qtbot, full) -> None:
    with qtbot.waitSignal(full.opened):
        full.undo()
    assert full.meeting is None


def test_the_place_and_the_drafts_are_there_again(qtbot, full, library_path) -> None:
    full.leaving.connect(lambda: full.set_place({"canvas": {"link": 2}}))
    full.drafts.put("link:1", Draft("Half a thou", "a"))
    again, place = reopened(qtbot, full, library_path)
    assert place["canvas"] == {"link": 2}
    assert again.drafts.get("link:1") == Draft("Half a thou", "a")
    assert again.meeting.title == "Ferry talks"
    again.abandon()


def test_a_draft_is_stored_after_a_moment_without_closing(qtbot, full, library_path) -> None:
    full.drafts.put("meeting", Draft("Typed"))
    with qtbot.waitSignal(full.saved, check_params_cb=lambda saved: saved):
        full.keep_place_soon()
    with Library.open(library_path, read_only=True) as lib:
        stored = operations.view_state(lib, full.meeting.id)
    assert stored["drafts"] == {"meeting": {"body": "Typed", "tags": ""}}


def test_the_meeting_opened_last_is_open_at_the_next_start(
    qtbot, full, comparison, library_path
) -> None:
    from dataclasses import replace

    first = full.meeting.id
    swapped = replace(
        comparison,
        left=comparison.right,
        right=comparison.left,
        left_passages=comparison.right_passages,
        right_passages=comparison.left_passages,
        links=(),
    )
    with qtbot.waitSignal(full.opened):
        full.add(swapped, "Second", "", lambda: None)
    with qtbot.waitSignal(full.opened):
        full.open_meeting(first)
    again, _ = reopened(qtbot, full, library_path)
    assert again.meeting.id == first
    again.abandon()


def test_a_late_answer_for_a_meeting_that_was_left_is_dropped(qtbot, full) -> None:
    first = full.meeting.id
    opened = []
    full.opened.connect(lambda _: opened.append(full.meeting))
    full.open_meeting(first)
    full.open_meeting(None)
    qtbot.waitUntil(lambda: bool(opened))
    settle_left(qtbot, full)
    assert opened == [None]


def settle_left(qtbot, session: Session) -> None:
    with qtbot.waitSignal(session.changed):
        session.run(lambda lib: None)


def test_words_typed_while_another_meeting_opens_are_kept(qtbot, full, library_path) -> None:
    meeting = full.meeting.id
    with qtbot.waitSignal(full.opened):
        full.open_meeting(None)
        full.drafts.put("meeting", Draft("Typed meanwhile"))
        full.keep_place_soon()
    settle_left(qtbot, full)
    with Library.open(library_path, read_only=True) as lib:
        stored = operations.view_state(lib, meeting)
    assert stored["drafts"]["meeting"]["body"] == "Typed meanwhile"


def test_a_library_that_does_not_open_is_told(qtbot, tmp_path) -> None:
    path = tmp_path / "folder"
    path.mkdir()
    session = Session(path)
    with qtbot.waitSignal(session.failed) as failed:
        session.start(lambda _: pytest.fail("opened"))
    assert isinstance(failed.args[0], LibraryError)
    session.abandon()


def test_closing_does_not_drop_a_draft_that_cannot_be_stored(qtbot, full, monkeypatch) -> None:
    def fail(*_: object) -> None:
        raise LibraryError("The disk is full.")

    full.drafts.put("meeting", Draft("Do not lose me"))
    monkeypatch.setattr(operations, "save_view_state", fail)
    with pytest.raises(LibraryError):
        full.close()
    assert full.drafts.get("meeting") == Draft("Do not lose me")
    settle_left(qtbot, full)
    full.drafts.drop("meeting")
    full.close()


def test_a_draft_is_stored_while_typing_goes_on(qtbot, full, library_path) -> None:
    """Each key starts no new wait, or a long sentence would never be stored."""
    typed = QTimer()
    typed.setInterval(50)
    typed.timeout.connect(lambda: full.drafts.put("meeting", Draft("Typing on and on")))
    typed.timeout.connect(full.keep_place_soon)
    typed.start()
    with qtbot.waitSignal(full.leaving):
        pass
    typed.stop()
    with qtbot.waitSignal(full.saved, check_params_cb=lambda saved: saved):
        pass
    with Library.open(library_path, read_only=True) as lib:
        assert operations.view_state(lib, full.meeting.id)["drafts"]["meeting"]["body"]


def test_a_meeting_that_does_not_open_leaves_the_open_one(qtbot, full, monkeypatch) -> None:
    first = full.meeting

    def fail(*_: object) -> None:
        raise LibraryError("The disk does not answer.")

    with monkeypatch.context() as patch:
        patch.setattr(operations, "meetings", fail)
        with qtbot.waitSignal(full.failed):
            full.open_meeting(None)
    settle_left(qtbot, full)
    assert full.meeting == first

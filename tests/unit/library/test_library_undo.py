"""Undo, redo, and the merging of quick edits."""

import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diptych import operations as ops
from diptych.errors import DiptychError, LibraryError, UndoConflict
from diptych.library.journal import Changes, Kind, Op
from diptych.library.store import Library
from diptych.model import Comparison, MeetingId, OnLink, OnMeeting, OnText, Verdict

Rows = list[tuple[Any, ...]]


def dump(path: Path) -> dict[str, Rows]:
    """Everything that a person can see or change, row by row."""
    with closing(sqlite3.connect(path)) as raw:
        found = {
            table: raw.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()
            for table in ("judgement", "note", "tag")
        }
        for table, id_column in (("meeting", "id"), ("account", "meeting_id")):
            found[table] = raw.execute(
                f"SELECT * FROM {table} WHERE {id_column} IN"
                " (SELECT id FROM meeting WHERE deleted IS NULL) ORDER BY id"
            ).fetchall()
    return found


Action = tuple[str, int, str]
ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                *("add meeting", "rename", "date", "delete meeting", "restore meeting"),
                *("judge", "judge", "add note", "add note", "edit", "edit", "delete note"),
                *("undo", "undo", "undo", "redo", "redo", "reopen"),
            ]
        ),
        st.integers(0, 5),
        st.text(max_size=5) | st.sampled_from(["🧭", "a b", "note"]),
    ),
    min_size=4,
    max_size=18,
)


def do(lib: Library, comparison: Comparison, words: Callable[..., OnText], action: Action) -> None:
    """One random operation; what it refuses, it refuses."""
    what, number, text = action
    meetings = sorted(line.id for line in ops.meetings(lib))
    binned = sorted(line.id for line in ops.deleted_meetings(lib))
    if what == "add meeting":
        ops.add_meeting(lib, comparison, text, "")
    elif what == "restore meeting" and binned:
        ops.restore_meeting(lib, binned[number % len(binned)])
    if not meetings:
        return
    meeting = ops.meeting(lib, meetings[number % len(meetings)])
    notes, links = meeting.notes, meeting.links
    if what == "rename":
        ops.rename_meeting(lib, meeting.id, text)
    elif what == "date":
        ops.set_meeting_date(lib, meeting.id, f"2026-01-0{number + 1}")
    elif what == "delete meeting":
        ops.delete_meeting(lib, meeting.id)
    elif what == "judge":
        verdict = [None, *Verdict][number % 4]
        ops.judge_link(lib, links[number % len(links)].id, verdict)
    elif what == "add note":
        targets = [OnMeeting(), OnLink(links[number % len(links)].id), words(comparison)]
        ops.add_note(lib, meeting.id, targets[number % 3], text, text.split())
    elif what == "edit" and notes:
        ops.edit_note(lib, notes[number % len(notes)].id, text, [text, "again"][: number % 3])
    elif what == "delete note" and notes:
        ops.delete_note(lib, notes[number % len(notes)].id)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(actions=ACTIONS)
def test_undo_and_redo_lead_through_the_same_states(
    comparison: Comparison, words: Callable[..., OnText], clock: Any, actions: list[Action]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        lib = Library.open(path, clock=clock)
        states, at = [dump(path)], 0
        for action in [("add meeting", 0, "first"), *actions]:
            clock.move(61)
            if action[0] == "reopen":
                lib.close()
                lib = Library.open(path, clock=clock)
            elif action[0] == "undo":
                assert (ops.undo(lib) is None) == (at == 0)
                at = max(at - 1, 0)
            elif action[0] == "redo":
                assert (ops.redo(lib) is None) == (at == len(states) - 1)
                at = min(at + 1, len(states) - 1)
            else:
                lib.last_changes = None
                with suppress(DiptychError):
                    do(lib, comparison, words, action)
                if lib.last_changes:
                    states, at = [*states[: at + 1], dump(path)], at + 1
            assert dump(path) == states[at]
            assert (ops.undo_name(lib) is None) == (at == 0)
            assert (ops.redo_name(lib) is None) == (at == len(states) - 1)
        while ops.undo(lib):
            at -= 1
            assert dump(path) == states[at]
        while ops.redo(lib):
            at += 1
            assert dump(path) == states[at]
        assert at == len(states) - 1
        lib.close()


def test_each_change_says_what_it_touched(library: Library, meeting: MeetingId) -> None:
    link = ops.meeting(library, meeting).links[0].id
    assert library.last_changes == Changes(
        "Add meeting", frozenset({meeting}), frozenset({Kind.MEETING})
    )
    judged = ops.judge_link(library, link, Verdict.DIVERGE)
    assert judged == Changes("Judge link", frozenset({meeting}), frozenset({Kind.JUDGEMENT}), link)
    assert not ops.judge_link(library, link, Verdict.DIVERGE)
    note = ops.add_note(library, meeting, OnLink(link), "a", ["t"])
    added = Changes("Add note", frozenset({meeting}), frozenset({Kind.NOTE}), link, note)
    assert library.last_changes == added
    assert ops.undo(library) == added == library.last_changes
    assert ops.redo(library) == added
    assert added.touches(Kind.NOTE, Kind.MEETING)
    assert not added.touches(Kind.JUDGEMENT)
    assert ops.delete_note(library, note).note == note
    assert ops.undo_name(library) == "Delete note"


def test_what_changes_nothing_is_no_step_and_keeps_redo(
    library: Library, meeting: MeetingId
) -> None:
    link = ops.meeting(library, meeting).links[0].id
    note = ops.add_note(library, meeting, OnMeeting(), "a", ["t"])
    ops.rename_meeting(library, meeting, "Other")
    ops.undo(library)
    assert not ops.edit_note(library, note, "a", ["t"])
    assert not ops.edit_note(library, note, "a")
    assert not ops.judge_link(library, link, None)
    ops.save_view_state(library, meeting, {"x": 1})
    assert (ops.undo_name(library), ops.redo_name(library)) == ("Add note", "Rename meeting")
    ops.delete_note(library, note)
    assert ops.redo(library) is None


def test_steps_outlive_a_restart(library_path: Path, library: Library, meeting: MeetingId) -> None:
    note = ops.add_note(library, meeting, OnMeeting(), "first", ["t"])
    before = ops.meeting(library, meeting)
    ops.delete_note(library, note)
    library.close()
    with Library.open(library_path) as again:
        assert ops.undo_name(again) == "Delete note"
        ops.undo(again)
        assert ops.meeting(again, meeting) == before
    with Library.open(library_path) as again:
        assert ops.redo_name(again) == "Delete note"
        ops.redo(again)
        assert ops.meeting(again, meeting).notes == ()


def test_quick_edits_of_a_note_are_one_step(
    library: Library, meeting: MeetingId, clock: Any
) -> None:
    note = ops.add_note(library, meeting, OnMeeting(), "", ["start"])
    before = ops.meeting(library, meeting)
    clock.move(5)
    for body, tags in (("T", None), ("Th", ["one"]), ("The", ["two"]), ("Then", None)):
        ops.edit_note(library, note, body, tags)
        clock.move(10)
    after = ops.meeting(library, meeting)
    assert (after.notes[0].body, after.notes[0].tags) == ("Then", ("two",))
    ops.undo(library)
    assert ops.meeting(library, meeting) == before
    ops.redo(library)
    assert ops.meeting(library, meeting) == after
    ops.undo(library)
    assert ops.undo_name(library) == "Add note"


def bodies_back(lib: Library, meeting: MeetingId) -> list[str]:
    """The note's text now and after each undo of an edit."""
    found = [ops.meeting(lib, meeting).notes[0].body]
    while ops.undo_name(lib) == "Edit note":
        ops.undo(lib)
        found.append(ops.meeting(lib, meeting).notes[0].body)
    return found


def test_a_minute_after_it_began_a_step_is_closed(
    library: Library, meeting: MeetingId, clock: Any
) -> None:
    note = ops.add_note(library, meeting, OnMeeting(), "0")
    for number in range(1, 8):
        ops.edit_note(library, note, str(number))
        clock.move(25)
    assert bodies_back(library, meeting) == ["7", "6", "3", "0"]


def test_another_step_between_keeps_edits_apart(library: Library, meeting: MeetingId) -> None:
    note = ops.add_note(library, meeting, OnMeeting(), "0")
    other = ops.add_note(library, meeting, OnMeeting(), "other")
    for number in range(1, 3):
        ops.edit_note(library, note, str(number))
        ops.edit_note(library, other, f"other {number}")
    assert bodies_back(library, meeting) == ["2", "2", "1", "1", "0"]


def test_an_edit_after_undo_is_a_step_of_its_own(
    library: Library, meeting: MeetingId, clock: Any
) -> None:
    note = ops.add_note(library, meeting, OnMeeting(), "0")
    ops.edit_note(library, note, "1")
    clock.move(61)
    ops.edit_note(library, note, "2")
    ops.undo(library)
    clock.move(-59)
    ops.edit_note(library, note, "3")
    assert bodies_back(library, meeting) == ["3", "1", "0"]


def test_a_clock_set_back_merges_nothing(library: Library, meeting: MeetingId, clock: Any) -> None:
    note = ops.add_note(library, meeting, OnMeeting(), "0")
    ops.edit_note(library, note, "1")
    clock.move(-3600)
    ops.edit_note(library, note, "2")
    assert bodies_back(library, meeting) == ["2", "1", "0"]


def test_a_deleted_note_is_not_edited(library: Library, meeting: MeetingId) -> None:
    note = ops.add_note(library, meeting, OnMeeting(), "kept")
    ops.delete_note(library, note)
    for again in (
        lambda: ops.edit_note(library, note, "x"),
        lambda: ops.delete_note(library, note),
    ):
        with pytest.raises(LibraryError, match="no longer in the library"):
            again()
    ops.undo(library)
    assert ops.meeting(library, meeting).notes[0].body == "kept"


def test_an_error_in_a_step_leaves_nothing(
    library_path: Path, library: Library, meeting: MeetingId
) -> None:
    before, name = dump(library_path), ops.undo_name(library)

    def half_done() -> None:
        with library.operation(Op.RENAME_MEETING, "Rename meeting") as edit:
            edit.update("meeting", meeting, title="half done")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half_done()
    assert (dump(library_path), ops.undo_name(library)) == (before, name)


def test_content_cannot_be_changed_through_a_step(library: Library, meeting: MeetingId) -> None:
    with (
        pytest.raises(ValueError, match="not journalled"),
        library.operation(Op.RENAME_MEETING, "x") as edit,
    ):
        edit.update("link", ops.meeting(library, meeting).links[0].id, topic="x")
    assert ops.meeting(library, meeting).links[0].proposal.topic == "ferries"


@pytest.mark.parametrize(
    ("sql", "step"),
    [
        ("UPDATE note SET body = 'by another program'", "undo"),
        ("DELETE FROM note", "undo"),
        ("UPDATE note SET body = 'by another program'", "redo"),
    ],
)
def test_what_was_changed_behind_the_journal_is_not_overwritten(
    library_path: Path, library: Library, meeting: MeetingId, sql: str, step: str
) -> None:
    note = ops.add_note(library, meeting, OnMeeting(), "mine")
    ops.edit_note(library, note, "mine, edited")
    if step == "redo":
        ops.undo(library)
    with closing(sqlite3.connect(library_path)) as raw:
        raw.execute(sql)
        raw.commit()
    before = dump(library_path)
    with pytest.raises(UndoConflict):
        getattr(ops, step)(library)
    assert dump(library_path) == before
    assert getattr(ops, f"{step}_name")(library) == "Edit note"

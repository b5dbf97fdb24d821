"""What goes into a library comes out of it the same."""

import dataclasses
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from diptych import operations as ops
from diptych.errors import DiptychError, LibraryError, SelectorError
from diptych.library.journal import Kind
from diptych.library.store import Library
from diptych.model import (
    Comparison,
    LinkId,
    MeetingId,
    Method,
    OnLink,
    OnMeeting,
    OnText,
    Origin,
    Relation,
    Side,
    Verdict,
)


@pytest.mark.parametrize("method", Method)
@pytest.mark.parametrize("origin", Origin)
def test_a_comparison_comes_back_equal(
    library: Library, comparison: Comparison, method: Method, origin: Origin
) -> None:
    links = tuple(dataclasses.replace(link, origin=origin) for link in comparison.links)
    comparison = dataclasses.replace(comparison, method=method, links=links)
    meeting = ops.meeting(library, ops.add_meeting(library, comparison, "Talks", ""))
    assert meeting.comparison == comparison
    assert tuple(link.proposal for link in meeting.links) == links
    assert meeting.statuses(Side.LEFT)


def test_an_empty_comparison_comes_back_equal(library: Library, comparison: Comparison) -> None:
    empty = dataclasses.replace(comparison, left_passages=(), right_passages=(), links=())
    assert ops.meeting(library, ops.add_meeting(library, empty, "T", "")).comparison == empty


def test_everything_is_there_after_closing_and_opening(
    library_path: Path, library: Library, meeting: MeetingId, words: Callable[..., OnText]
) -> None:
    before = ops.meeting(library, meeting)
    link = before.links[0].id
    ops.judge_link(library, link, Verdict.AGREE)
    body = "# 🧭 heading\n\n| a | b |\n\x00 ﬁ e\u0301"
    ops.add_note(library, meeting, words(before.comparison), body, ["ferries", "Ünïcode 🏷"])
    ops.add_note(library, meeting, words(before.comparison, Side.RIGHT, 2), "right")
    ops.add_note(library, meeting, OnLink(link), "on the link")
    ops.add_note(library, meeting, OnMeeting(), "on the whole")
    ops.save_view_state(library, meeting, {"scroll": [0.25, 1], "link": link, "only": None})
    kept = ops.meeting(library, meeting)
    library.close()

    with Library.open(library_path) as again:
        assert ops.meeting(again, meeting) == kept
        assert ops.last_meeting(again) == meeting
        state = ops.view_state(again, meeting)
    assert state == {"scroll": [0.25, 1], "link": link, "only": None}
    first, second, third, fourth = kept.notes
    assert (first.body, first.tags) == (body, ("ferries", "Ünïcode 🏷"))
    assert first.target == words(before.comparison)
    assert second.target == words(before.comparison, Side.RIGHT, 2)
    assert (third.target, fourth.target) == (OnLink(link), OnMeeting())
    assert (kept.link(link).verdict, kept.link(link).proposal.relation) == (
        Verdict.AGREE,
        Relation.DIVERGE,
    )
    assert len({note.uuid for note in kept.notes} | {kept.uuid}) == 5


def test_texts_and_originals_are_stored_once(
    library_path: Path, library: Library, comparison: Comparison
) -> None:
    for number in range(3):
        ops.add_meeting(library, comparison, f"Meeting {number}", "")
    with closing(sqlite3.connect(library_path)) as raw:
        counts = [
            raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("text", "original", "account")
        ]
    assert counts == [2, 2, 6]


def test_bytes_under_a_wrong_hash_are_refused_whole(
    library: Library, comparison: Comparison
) -> None:
    wrong = dataclasses.replace(comparison.left.provenance, sha256="0" * 64)
    left = dataclasses.replace(comparison.left, provenance=wrong)
    with pytest.raises(ValueError, match="SHA-256"):
        ops.add_meeting(library, dataclasses.replace(comparison, left=left), "T", "")
    assert ops.meetings(library) == ops.deleted_meetings(library) == ()


def test_the_list_counts_what_stands(
    library: Library, meeting: MeetingId, comparison: Comparison, clock: Any
) -> None:
    first, second, _third, possible = ops.meeting(library, meeting).links
    ops.judge_link(library, first.id, Verdict.UNRELATED)
    ops.judge_link(library, second.id, Verdict.AGREE)
    gone = ops.add_note(library, meeting, OnMeeting(), "gone")
    ops.add_note(library, meeting, OnMeeting(), "stays")
    ops.delete_note(library, gone)
    clock.move(5)
    other = ops.add_meeting(library, comparison, "  Another \n talk ", "2026-01-01")
    newer, older = ops.meetings(library)
    assert (newer.id, newer.title, newer.links, newer.reviewed, newer.notes) == (
        other,
        "Another talk",
        3,
        0,
        0,
    )
    assert (older.id, older.left_name, older.right_name) == (meeting, "Northland", "Southland")
    assert (older.links, older.reviewed, older.notes) == (2, 2, 1)
    assert older.modified == "2026-03-01T12:10:00.000Z" == ops.meeting(library, meeting).modified
    clock.move(5)
    ops.judge_link(library, second.id, None)
    assert [line.id for line in ops.meetings(library)] == [meeting, other]
    assert ops.meetings(library)[0].reviewed == 1
    ops.judge_link(library, possible.id, Verdict.DIVERGE)
    assert (ops.meetings(library)[0].links, ops.meetings(library)[0].reviewed) == (3, 2)
    ops.judge_link(library, possible.id, Verdict.UNRELATED)
    assert (ops.meetings(library)[0].links, ops.meetings(library)[0].reviewed) == (2, 2)


def test_titles_and_dates(library: Library, meeting: MeetingId, comparison: Comparison) -> None:
    assert ops.rename_meeting(library, meeting, " New\ttitle ").touches(Kind.MEETING)
    assert ops.set_meeting_date(library, meeting, "").meetings == {meeting}
    found = ops.meeting(library, meeting)
    assert (found.title, found.date) == ("New title", "")
    assert not ops.rename_meeting(library, meeting, "New title")
    for wrong in ("7 December", "2021-13-01", "20211207", "2021-02-30", "2021-W49-2"):
        with pytest.raises(DiptychError, match="is not a date"):
            ops.set_meeting_date(library, meeting, wrong)
        with pytest.raises(DiptychError, match="is not a date"):
            ops.add_meeting(library, comparison, "T", wrong)
    with pytest.raises(DiptychError, match="needs a title"):
        ops.rename_meeting(library, meeting, " \n")
    unnamed = ops.add_meeting(library, comparison, "", "")
    assert ops.meeting(library, unnamed).title == "Northland and Southland"


def test_a_deleted_meeting_waits_in_the_bin_and_comes_back_whole(
    library: Library, meeting: MeetingId, comparison: Comparison
) -> None:
    note = ops.add_note(library, meeting, OnMeeting(), "kept", ["t"])
    before = ops.meeting(library, meeting)
    assert ops.delete_meeting(library, meeting).touches(Kind.MEETING)
    assert ops.meetings(library) == ()
    assert [line.notes for line in ops.deleted_meetings(library)] == [1]
    for lost in (
        lambda: ops.meeting(library, meeting),
        lambda: ops.delete_meeting(library, meeting),
        lambda: ops.rename_meeting(library, meeting, "x"),
        lambda: ops.add_note(library, meeting, OnMeeting(), "x"),
        lambda: ops.judge_link(library, before.links[0].id, None),
    ):
        with pytest.raises(LibraryError, match="no longer in the library"):
            lost()
    ops.restore_meeting(library, meeting)
    assert ops.meeting(library, meeting) == before
    assert before.notes[0].id == note
    ops.delete_meeting(library, meeting)
    ops.undo(library)
    assert ops.meeting(library, meeting) == before


def test_the_last_meeting_is_the_one_looked_at_last(
    library: Library, comparison: Comparison
) -> None:
    assert ops.last_meeting(library) is None
    first, second = (ops.add_meeting(library, comparison, title, "") for title in "ab")
    assert ops.last_meeting(library) == second
    ops.save_view_state(library, second, {})
    ops.save_view_state(library, first, {"at": 1})
    assert ops.last_meeting(library) == first
    ops.delete_meeting(library, first)
    assert ops.last_meeting(library) == second
    assert ops.undo_name(library) == "Delete meeting"
    ops.undo(library)
    assert (ops.last_meeting(library), ops.view_state(library, first)) == (first, {"at": 1})
    assert ops.view_state(library, second) == {}


def test_a_note_must_stand_where_its_quote_stands(
    library: Library, meeting: MeetingId, comparison: Comparison, words: Callable[..., OnText]
) -> None:
    right = words(comparison)
    for change in (
        {"exact": "other"},
        {"text_sha256": "0" * 64},
        {"span": right.selector.span.shifted(1)},
    ):
        wrong = OnText(Side.LEFT, dataclasses.replace(right.selector, **change))
        with pytest.raises(SelectorError):
            ops.add_note(library, meeting, wrong, "x")
    with pytest.raises(SelectorError):
        ops.add_note(library, meeting, OnText(Side.RIGHT, right.selector), "x")
    other = ops.add_meeting(library, comparison, "Other", "")
    foreign_link = ops.meeting(library, other).links[0].id
    for link in (foreign_link, LinkId(999)):
        with pytest.raises(LibraryError, match="no longer in the library"):
            ops.add_note(library, meeting, OnLink(link), "x")
    assert ops.meeting(library, meeting).notes == ()


def test_whatever_was_typed_can_be_kept(library: Library, meeting: MeetingId) -> None:
    halves = "\ud83d\ude00 and \ud800 alone"
    ops.add_note(library, meeting, OnMeeting(), halves, [" a  b ", "", "A B", "c\n", "\udc00"])
    (note,) = ops.meeting(library, meeting).notes
    assert note.body == "😀 and \ufffd alone"
    assert note.tags == ("a b", "c", "\ufffd")


def test_a_library_belongs_to_the_thread_that_opened_it(library_path: Path) -> None:
    with ThreadPoolExecutor(1) as worker:
        lib = worker.submit(Library.open, library_path).result()
        assert worker.submit(ops.meetings, lib).result() == ()
        with pytest.raises(sqlite3.ProgrammingError):
            ops.meetings(lib)
        worker.submit(lib.close).result()


def test_a_reading_connection_sees_changes_and_makes_none(
    library_path: Path, library: Library, meeting: MeetingId
) -> None:
    with Library.open(library_path, read_only=True) as reader:
        ops.rename_meeting(library, meeting, "Renamed")
        assert ops.meeting(reader, meeting) == ops.meeting(library, meeting)
        with pytest.raises(LibraryError, match="may only be read"):
            ops.add_note(reader, meeting, OnMeeting(), "x")

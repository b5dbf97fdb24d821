"""Finding words again, whatever was typed and whatever happened to the rows since."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diptych import operations as ops
from diptych.library import searching
from diptych.library.searching import Found, Hit
from diptych.library.store import Library
from diptych.model import Comparison, MeetingId, OnMeeting, Side


def marked(hit: Hit) -> list[str]:
    return [text for text, matched in hit.snippet if matched]


def kinds(lib: Library, typed: str) -> list[str]:
    return [hit.kind.value for hit in ops.search(lib, typed)]


def test_titles_notes_tags_and_accounts_are_found(library: Library, meeting: MeetingId) -> None:
    note = ops.add_note(
        library, meeting, OnMeeting(), "Who pays for the *ferries*?", ["ferry-line"]
    )
    hits = ops.search(library, "ferr")
    assert [hit.kind for hit in hits] == [
        Found.MEETING,
        Found.TAG,
        Found.NOTE,
        Found.ACCOUNT,
        Found.ACCOUNT,
    ]
    title, tag, found, left, right = hits
    assert (title.title, marked(title)) == ("Ferry talks", ["Ferry"])
    assert (tag.note, found.note) == (note, note)
    assert marked(found) == ["ferries"]
    assert "".join(text for text, _ in found.snippet) == "Who pays for the *ferries*?"
    assert {left.name, right.name} == {"Northland", "Southland"}
    assert all(hit.meeting == meeting and hit.title == "Ferry talks" for hit in hits)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("pays ferries", True),
        ("pays bridges", False),
        ('"pays for"', True),
        ('"for pays"', False),
        ("“pays for”", True),
        ("ferri", True),
        ("ferri ", False),
        ("ferri* who", True),
        ("pa fer", False),
        ("PAYS", True),
        ("cafe", True),
        ("café", True),
        ("f", False),
        ('"', False),
        ("*", False),
        ("", False),
        ("AND", False),
        ("pays AND ferries", False),
        ("note:pays", False),
        ("who? (pays)", True),
    ],
)
def test_words_prefixes_and_phrases(
    library: Library, meeting: MeetingId, typed: str, found: bool
) -> None:
    ops.add_note(library, meeting, OnMeeting(), "Who pays for the ferries? Not the cafe\u0301.")
    assert ("note" in kinds(library, typed)) is found


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(typed=st.text(max_size=30) | st.text(alphabet='"*()^:+-{} ANDORTNE“”\0a', max_size=20))
def test_nothing_that_is_typed_is_an_error(
    library: Library, meeting: MeetingId, typed: str
) -> None:
    ops.search(library, typed)


def test_the_better_match_comes_first(library: Library, meeting: MeetingId) -> None:
    long = "Something about the weather and the harbour and one bridge among many other things."
    ops.add_note(library, meeting, OnMeeting(), long)
    best = ops.add_note(library, meeting, OnMeeting(), "Bridge, bridge!")
    assert next(hit.note for hit in ops.search(library, "bridge")) == best


def test_of_very_many_matches_the_newest_come_first(
    library: Library, meeting: MeetingId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "_RANKED", 3)
    notes = [ops.add_note(library, meeting, OnMeeting(), "bridge " * n) for n in range(6, 0, -1)]
    found = [hit.note for hit in ops.search(library, "bridge", most=2)]
    assert found == [notes[-1], notes[-2]]


def test_the_index_follows_every_step_and_its_undoing(
    library: Library, meeting: MeetingId, clock: Callable[[], object]
) -> None:
    note = ops.add_note(library, meeting, OnMeeting(), "alpha", ["red"])
    ops.rename_meeting(library, meeting, "gamma talks")
    clock.move(100)  # type: ignore[attr-defined]
    ops.edit_note(library, note, "beta", ["blue"])

    def state() -> list[list[str]]:
        return [kinds(library, word) for word in ("alpha", "beta", "red", "blue", "gamma")]

    edited = [[], ["note"], [], ["tag"], ["meeting"]]
    assert state() == edited
    ops.undo(library)
    assert state() == [["note"], [], ["tag"], [], ["meeting"]]
    ops.redo(library)
    assert state() == edited
    ops.delete_note(library, note)
    assert state() == [[], [], [], [], ["meeting"]]
    ops.restore_note(library, note)
    ops.delete_meeting(library, meeting)
    assert state() == [[], [], [], [], []]
    ops.undo(library)
    assert state() == edited
    for table in ("note", "tag", "meeting", "text"):
        library._db.execute(
            f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('integrity-check', 1)"
        )


def test_only_the_present_text_of_an_account_is_found(
    library: Library, meeting: MeetingId, revised: Callable[..., Comparison]
) -> None:
    old = ops.meeting(library, meeting).comparison
    new = revised(old, left=old.left.text.replace("harbour town", "lighthouse"))
    assert kinds(library, "harbour") == ["account"]
    ops.revise_account(library, meeting, Side.LEFT, new)
    assert (kinds(library, "harbour"), kinds(library, "lighthouse")) == ([], ["account"])


def test_a_text_in_two_meetings_is_found_in_both(
    library: Library, meeting: MeetingId, comparison: Comparison
) -> None:
    other = ops.add_meeting(library, dataclasses.replace(comparison), "Other", "")
    assert {hit.meeting for hit in ops.search(library, "harbour")} == {meeting, other}


def test_what_earlier_programs_wrote_is_found(library_path: Path) -> None:
    import gzip

    packed = Path(__file__).resolve().parents[2] / "data" / "libraries" / "schema-1.sqlite.gz"
    library_path.write_bytes(gzip.decompress(packed.read_bytes()))
    with Library.open(library_path) as lib:
        assert kinds(lib, "ferry") == ["meeting"]
        assert kinds(lib, "overview") == ["tag"]
        assert kinds(lib, "words") == ["note"]
        assert kinds(lib, "twelve") == ["account"]

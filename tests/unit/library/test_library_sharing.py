"""Two people's libraries: merged, passed on as bundles, and compared."""

import dataclasses
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from diptych import operations as ops
from diptych.errors import LibraryDamaged, LibraryError
from diptych.library import backup
from diptych.library.backup import Reason
from diptych.library.store import Library
from diptych.model import Comparison, MeetingId, OnLink, OnMeeting, OnText, Verdict
from diptych.operations import sharing


@pytest.fixture
def other(tmp_path: Path, clock: Any) -> Iterator[Library]:
    """Bea's library; the fixture `library` is Anna's."""
    with Library.open(tmp_path / "bea.sqlite", clock=clock) as lib:
        sharing.set_owner(lib, "Bea")
        yield lib


def only(lib: Library) -> MeetingId:
    (line,) = ops.meetings(lib)
    return line.id


def notes(lib: Library, meeting: MeetingId) -> dict[str, str]:
    """Bodies and whose they are, "" for the owner's."""
    return {note.body: note.author for note in ops.meeting(lib, meeting).notes}


def test_a_bundle_is_one_file_that_brings_everything(
    library: Library,
    meeting: MeetingId,
    other: Library,
    words: Callable[..., OnText],
    tmp_path: Path,
) -> None:
    sharing.set_owner(library, " Anna  M. ")
    shown = ops.meeting(library, meeting)
    ops.add_note(library, meeting, words(shown.comparison), "On words.", ["a", "b"])
    ops.add_note(library, meeting, OnLink(shown.links[2].id), "On a link.")
    ops.judge_link(library, shown.links[1].id, Verdict.DIVERGE)
    gone = ops.add_note(library, meeting, OnMeeting(), "Thrown away.")
    ops.delete_note(library, gone)
    ops.add_meeting(library, shown.comparison, "Not in the bundle", "")
    bundle = tmp_path / "ferry.diptych"
    sharing.export_bundle(library, meeting, bundle)
    assert [each.name for each in tmp_path.glob("ferry*")] == ["ferry.diptych"]
    assert stat.S_IMODE(bundle.stat().st_mode) == 0o600
    merged = sharing.import_bundle(other, bundle)
    assert (merged.meetings, merged.notes, merged.verdicts) == (1, 2, 1)
    there = ops.meeting(other, only(other))
    assert there.comparison == ops.meeting(library, meeting).comparison
    assert notes(other, there.id) == {"On words.": "Anna M.", "On a link.": "Anna M."}
    first, second = there.notes
    assert (first.tags, first.target) == (("a", "b"), words(shown.comparison))
    assert second.target == OnLink(there.links[2].id)
    assert [link.verdict for link in there.links] == [None] * 4, "a verdict of another's"
    assert ops.search(other, "words")
    assert sharing.import_bundle(other, bundle) == sharing.Merged()
    assert backup.backups(other.path)[0].reason is Reason.MERGE
    ops.undo(other)
    assert ops.meetings(other) == ()
    ops.redo(other)
    assert ops.meeting(other, there.id) == there


def test_two_edits_of_one_note_are_both_kept_and_one_that_goes_on_is_taken(
    library: Library, meeting: MeetingId, other: Library, tmp_path: Path, clock: Any
) -> None:
    ids = [ops.add_note(library, meeting, OnMeeting(), body) for body in ("one", "two", "three")]
    sharing.export_bundle(library, meeting, tmp_path / "b")
    sharing.import_bundle(other, tmp_path / "b")
    theirs = ops.meeting(other, only(other)).notes
    clock.move(100)
    ops.edit_note(other, theirs[0].id, "one, by Bea", ["new"])
    ops.edit_note(other, theirs[2].id, "three, by Bea")
    ops.edit_note(library, ids[1], "two, by Anna")
    ops.edit_note(library, ids[2], "three, by Anna")
    ops.add_note(other, only(other), OnMeeting(), "four")
    merged = sharing.merge_library(library, other.path)
    assert (merged.notes, merged.edited, merged.versions) == (1, 1, 1)
    assert notes(library, meeting) == {
        "one, by Bea": "",
        "two, by Anna": "",
        "three, by Anna": "",
        "four": "Bea",
        "three, by Bea": "Bea",
    }
    by_body = {note.body: note for note in ops.meeting(library, meeting).notes}
    assert by_body["one, by Bea"].tags == ("new",)
    assert by_body["three, by Bea"].version_of == by_body["three, by Anna"].uuid
    before = ops.meeting(library, meeting)
    assert sharing.merge_library(library, other.path) == sharing.Merged()
    assert ops.meeting(library, meeting) == before
    assert ops.undo_name(library) == "Merge library"
    ops.undo(library)
    assert set(notes(library, meeting)) == {"one", "two, by Anna", "three, by Anna"}


def test_what_both_made_of_the_same_texts_is_one_meeting(
    library: Library, meeting: MeetingId, other: Library, comparison: Comparison
) -> None:
    links = comparison.links
    different = dataclasses.replace(comparison, links=(links[1], links[3]), matters=())
    theirs = ops.add_meeting(other, different, "Bea’s title", "")
    shown = ops.meeting(other, theirs)
    ops.judge_link(other, shown.links[0].id, Verdict.DIVERGE)
    ops.add_note(other, theirs, OnLink(shown.links[0].id), "On the common link.")
    mine = ops.add_link(other, theirs, [2], [2], Verdict.AGREE)
    ops.add_note(other, theirs, OnLink(mine), "On a link of Bea’s.")
    merged = sharing.merge_library(library, other.path)
    assert (merged.meetings, merged.notes, merged.verdicts) == (0, 2, 2)
    here = ops.meeting(library, only(library))
    assert here.title == "Ferry talks"
    first, second = here.notes
    assert first.target == OnLink(here.links[1].id)
    assert second.body == "On a link of Bea’s."
    assert sharing.merge_library(library, other.path) == sharing.Merged()


def test_notes_find_their_words_in_a_text_that_was_edited_here(
    library: Library,
    meeting: MeetingId,
    other: Library,
    words: Callable[..., OnText],
    revised: Callable[..., Comparison],
    tmp_path: Path,
) -> None:
    sharing.export_bundle(library, meeting, tmp_path / "b")
    sharing.import_bundle(other, tmp_path / "b")
    there = ops.meeting(other, only(other))
    ops.add_note(other, there.id, words(there.comparison), "On words.")
    old = ops.meeting(library, meeting).comparison
    new = revised(old, left=f"A new line.\n{old.left.text}")
    from diptych.model import Side

    ops.revise_account(library, meeting, Side.LEFT, new)
    sharing.merge_library(library, other.path)
    (note,) = ops.meeting(library, meeting).notes
    assert isinstance(note.target, OnText)
    assert note.target.selector.span.start == 4 + len("A new line.\n")
    assert note.target.selector.exact == words(there.comparison).selector.exact


def test_a_file_that_cannot_be_merged_changes_nothing(
    library: Library, meeting: MeetingId, tmp_path: Path
) -> None:
    before = ops.meeting(library, meeting)
    (tmp_path / "text").write_text("no library")
    with closing(sqlite3.connect(tmp_path / "foreign.sqlite")) as raw:
        raw.execute("CREATE TABLE t (a)")
        raw.commit()
    with pytest.raises(LibraryError, match="no file"):
        sharing.merge_library(library, tmp_path / "absent")
    for name in ("text", "foreign.sqlite"):
        data = (tmp_path / name).read_bytes()
        with pytest.raises(LibraryDamaged):
            sharing.merge_library(library, tmp_path / name)
        assert (tmp_path / name).read_bytes() == data
    with pytest.raises(LibraryError, match="with itself"):
        sharing.merge_library(library, library.path)
    assert ops.meeting(library, meeting) == before
    assert ops.undo_name(library) == "Add meeting"


def test_an_earlier_library_is_merged_and_left_as_it_is(
    library: Library, meeting: MeetingId, tmp_path: Path
) -> None:
    import gzip

    packed = Path(__file__).resolve().parents[2] / "data" / "libraries" / "schema-1.sqlite.gz"
    old = tmp_path / "old.sqlite"
    old.write_bytes(gzip.decompress(packed.read_bytes()))
    before = old.read_bytes()
    assert sharing.merge_library(library, old).notes == 3
    assert old.read_bytes() == before
    assert len(ops.meetings(library)) == 2


def test_agreement_of_two_people(
    library: Library, meeting: MeetingId, other: Library, tmp_path: Path
) -> None:
    sharing.export_bundle(library, meeting, tmp_path / "b")
    sharing.import_bundle(other, tmp_path / "b")
    for lib, verdicts in (
        (library, (Verdict.AGREE, Verdict.DIVERGE, None, None)),
        (other, (Verdict.AGREE, Verdict.AGREE, None, None)),
    ):
        where = only(lib)
        for link, verdict in zip(ops.meeting(lib, where).links, verdicts, strict=True):
            ops.judge_link(lib, link.id, verdict)
    sharing.merge_library(library, other.path)
    anna, bea = sharing.people(library)
    found = sharing.agreement(library, meeting, anna, bea)
    # Three links were proposed (one only possible, unmarked): alike on the first and the third.
    assert (found.all_links.count, found.all_links.share) == (3, pytest.approx(2 / 3))
    # Chance: agree 1/3 * 2/3, diverge 1/3 * 0, unmarked 1/3 * 1/3 = 1/3; (2/3 - 1/3) / (2/3).
    assert found.all_links.kappa == pytest.approx(0.5)
    assert (found.marked.count, found.marked.share) == (2, 0.5)
    # Chance: agree 1/2 * 1; (1/2 - 1/2) / (1/2).
    assert found.marked.kappa == pytest.approx(0.0)
    # A passage is judged through its links: both of the first alike, all of the second unlike.
    links = [link.proposal for link in ops.meeting(library, meeting).links[:2]]
    alike, unlike = (len(link.left) + len(link.right) for link in links)
    assert found.marked_passages.count == alike + unlike == 5
    assert found.marked_passages.share == pytest.approx(alike / 5)
    shown = ops.meeting(library, meeting).comparison
    everywhere = len(shown.left_passages) + len(shown.right_passages)
    assert found.all_passages.count == everywhere
    assert found.all_passages.share == pytest.approx((everywhere - unlike) / everywhere)
    ((link, one, two),) = found.differing
    assert (link.id, one, two) == (
        ops.meeting(library, meeting).links[1].id,
        Verdict.DIVERGE,
        Verdict.AGREE,
    )
    alone = sharing.agreement(library, meeting, anna, anna)
    assert (alone.marked.share, alone.marked.kappa, alone.differing) == (1.0, 1.0, ())
    nobody = sharing.agreement(library, meeting, "x", "y")
    assert (nobody.marked.count, nobody.marked.kappa, nobody.all_links.kappa) == (0, None, None)


def test_a_later_verdict_of_the_same_person_counts(
    library: Library, meeting: MeetingId, other: Library, tmp_path: Path, clock: Any
) -> None:
    sharing.export_bundle(library, meeting, tmp_path / "b")
    sharing.import_bundle(other, tmp_path / "b")
    theirs = ops.meeting(other, only(other)).links[0].id
    for verdict in (Verdict.AGREE, Verdict.DIVERGE):
        clock.move(60)
        ops.judge_link(other, theirs, verdict)
        assert sharing.merge_library(library, other.path).verdicts == 1
        anna, bea = sharing.people(library)
        found = sharing.agreement(library, meeting, anna, bea)
        assert [two for _, _, two in found.differing] == [verdict]

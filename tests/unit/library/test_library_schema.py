"""A library of an earlier program opens in this one, and loses nothing."""

import gzip
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from diptych import operations as ops
from diptych.errors import LibraryError
from diptych.library import backup, opening, schema
from diptych.library.schema import SCHEMA_VERSION
from diptych.library.store import Library
from diptych.model import (
    Comparison,
    EvidenceKind,
    OnLink,
    OnMeeting,
    OnText,
    Relation,
    Side,
    Verdict,
)

OLD = Path(__file__).resolve().parents[2] / "data" / "libraries"
VERSIONS = range(1, SCHEMA_VERSION)


@pytest.fixture(params=VERSIONS)
def old(request: pytest.FixtureRequest, library_path: Path) -> Path:
    """A library that the program of an earlier schema wrote (tests/data/libraries)."""
    packed = OLD / f"schema-{request.param}.sqlite.gz"
    library_path.write_bytes(gzip.decompress(packed.read_bytes()))
    return library_path


def test_a_library_of_each_earlier_schema_opens_whole(old: Path) -> None:
    before = old.read_bytes()
    with Library.open(old) as lib:
        (line,) = ops.meetings(lib)
        assert (line.title, line.date) == ("Ferry talks", "2026-01-04")
        meeting = ops.meeting(lib, line.id)
        assert [link.verdict for link in meeting.links] == [None, Verdict.AGREE]
        assert [link.proposal.relation for link in meeting.links] == [
            Relation.AGREE,
            Relation.DIVERGE,
        ]
        (reason,) = meeting.links[1].proposal.evidence
        assert reason.says == "“twelve” beside “Nine”."
        first, second, third = meeting.notes
        assert (first.body, first.tags, first.target) == (
            "On the *whole*.",
            ("overview",),
            OnMeeting(),
        )
        assert (second.tags, second.target) == (("place", "Alder"), OnLink(meeting.links[0].id))
        assert isinstance(third.target, OnText)
        assert third.target.side is Side.LEFT
        assert third.target.selector.exact == "🤝 in the port of Alder."
        assert {note.author for note in meeting.notes} == {""}
        assert [line.title for line in ops.deleted_meetings(lib)] == ["In the bin"]
    (copy,) = backup.backups(old)
    assert copy.reason is backup.Reason.UPGRADE
    with closing(sqlite3.connect(old)) as raw, closing(sqlite3.connect(copy.path)) as kept:
        assert raw.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        assert list(kept.iterdump()) == list(_dump(before))
    assert stat.S_IMODE(copy.path.stat().st_mode) == 0o600


def _dump(data: bytes) -> list[str]:
    with closing(sqlite3.connect(":memory:")) as memory:
        memory.deserialize(data)
        return list(memory.iterdump())


def test_steps_of_an_earlier_program_are_undone_and_done_again(old: Path) -> None:
    with Library.open(old) as lib:
        assert ops.redo_name(lib) == "Rename meeting"
        while ops.undo(lib):
            pass
        assert ops.meetings(lib) == ()
        while ops.redo(lib):
            pass
        (line,) = ops.meetings(lib)
        assert line.title == "A title that was taken back"
        meeting = ops.meeting(lib, line.id)
        assert [note.author for note in meeting.notes] == ["", "", ""]
        assert meeting.links[1].verdict is Verdict.AGREE
        ops.judge_link(lib, meeting.links[1].id, Verdict.DIVERGE)
        assert ops.meeting(lib, line.id).links[1].verdict is Verdict.DIVERGE


def test_an_earlier_library_takes_what_is_new(old: Path, comparison: Comparison) -> None:
    with Library.open(old) as lib:
        after = ops.meeting(lib, ops.add_meeting(lib, comparison, "More talks", ""))
        assert after.comparison == comparison
        assert {e.kind for link in after.links for e in link.proposal.evidence} == set(EvidenceKind)
        assert any(link.proposal.possible for link in after.links)


@pytest.mark.parametrize("error", [sqlite3.OperationalError("full"), LibraryError("damaged")])
def test_an_upgrade_that_fails_leaves_the_old_file_as_it_was(
    old: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    before = _dump(old.read_bytes())

    def fails(db: Database) -> None:
        schema.upgrade(db)
        raise error

    monkeypatch.setattr(opening, "upgrade", fails)
    with pytest.raises(type(error)):
        Library.open(old)
    assert _dump(old.read_bytes()) == before
    monkeypatch.undo()
    with Library.open(old) as lib:
        assert [line.title for line in ops.meetings(lib)] == ["Ferry talks"]


def test_without_a_good_copy_nothing_is_upgraded(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = old.read_bytes()
    backup.folder(old).write_text("a file where the folder should be")
    with pytest.raises(LibraryError, match=r"the copy that is made before .* failed") as told:
        Library.open(old)
    assert "left as it is" in told.value.hint
    assert old.read_bytes() == before


def test_a_reader_of_an_earlier_library_is_told(old: Path, words: Callable[..., OnText]) -> None:
    before = old.read_bytes()
    with pytest.raises(LibraryError, match="written by an older version"):
        Library.open(old, read_only=True)
    assert old.read_bytes() == before


def test_every_earlier_schema_has_its_fixture() -> None:
    assert sorted(OLD.glob("*.gz")) == [OLD / f"schema-{number}.sqlite.gz" for number in VERSIONS]

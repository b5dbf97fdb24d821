"""Copies: made while others write, read whole before they count, thinned, put back."""

import random
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from diptych import operations as ops
from diptych.errors import LibraryBusy, LibraryDamaged, LibraryError
from diptych.library import backup
from diptych.library.backup import Reason
from diptych.library.store import Library
from diptych.model import MeetingId, OnMeeting
from diptych.progress import Cancelled

NOW = datetime(2026, 3, 1, 12, 0, 0, 345000, tzinfo=UTC)


def bodies(path: Path) -> list[str]:
    with Library.open(path) as lib:
        return [note.body for line in ops.meetings(lib) for note in ops.meeting(lib, line.id).notes]


def test_a_copy_is_a_library_of_its_own(
    library_path: Path, library: Library, meeting: MeetingId
) -> None:
    ops.add_note(library, meeting, OnMeeting(), "kept 🧭")
    made = backup.make(library_path, Reason.ASKED, NOW)
    ops.add_note(library, meeting, OnMeeting(), "later")
    assert backup.backups(library_path) == (made,)
    assert made.path.name == "library-20260301T120000.345Z-asked.sqlite"
    assert [each.name for each in made.path.parent.iterdir()] == [made.path.name]
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert bodies(made.path) == ["kept 🧭"]


def test_a_copy_shows_one_moment_while_others_write(
    library_path: Path, library: Library, meeting: MeetingId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two rows of one step are both in the copy or neither, whatever happens meanwhile."""
    monkeypatch.setattr(backup, "_PAGES", 1)
    for number in range(30):
        ops.add_note(library, meeting, OnMeeting(), "long " * 3000, [f"t{number}"])

    class Writes:
        steps = 0

        def step(self, done: int, total: int, what: str) -> None:
            self.steps += 1
            if self.steps == 5:
                ops.add_note(library, meeting, OnMeeting(), "meanwhile", ["meanwhile"])

    writes = Writes()
    made = backup.make(library_path, Reason.ASKED, NOW, writes)
    assert writes.steps > 10
    with closing(sqlite3.connect(made.path)) as raw:
        ((notes, tags),) = raw.execute(
            "SELECT (SELECT count(*) FROM note), (SELECT count(*) FROM tag)"
        )
        assert notes == tags


def test_a_copy_that_is_stopped_leaves_nothing(library_path: Path, meeting: MeetingId) -> None:
    class Stops:
        def step(self, done: int, total: int, what: str) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        backup.make(library_path, Reason.ASKED, NOW, Stops())
    assert list(backup.folder(library_path).iterdir()) == []


def test_a_copy_that_cannot_be_written_is_told(library_path: Path, meeting: MeetingId) -> None:
    backup.folder(library_path).touch()
    with pytest.raises(LibraryError, match="cannot be written"):
        backup.make(library_path, Reason.ASKED, NOW)
    assert backup.backups(library_path) == ()


def harm(path: Path) -> None:
    """Garbage in all pages but the first."""
    data = bytearray(path.read_bytes())
    data[4096:] = random.Random(3).randbytes(len(data) - 4096)
    path.write_bytes(data)


def edit_behind(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute(sql)
        raw.commit()


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        (harm, "damaged"),
        (lambda p: edit_behind(p, "UPDATE text SET body = body || '!'"), "not the one that was"),
        (lambda p: edit_behind(p, "UPDATE original SET data = x'00'"), "not the one that was"),
        (lambda p: edit_behind(p, "DELETE FROM meeting"), "is not there"),
        (lambda p: edit_behind(p, "UPDATE change SET after = '{'"), "cannot be read back"),
        (lambda p: edit_behind(p, "DELETE FROM meeting_fts_docsize"), "found by searching"),
    ],
)
def test_what_is_wrong_with_a_library_is_found(
    library_path: Path,
    library: Library,
    meeting: MeetingId,
    fault: Callable[[Path], None],
    says: str,
) -> None:
    made = backup.make(library_path, Reason.ASKED, NOW)
    backup.verify(made.path)
    fault(made.path)
    with pytest.raises(LibraryDamaged, match=says):
        backup.verify(made.path)


def test_a_note_that_does_not_stand_where_it_says_is_found(
    library_path: Path, library: Library, meeting: MeetingId, words: Callable[..., Any]
) -> None:
    ops.add_note(library, meeting, words(ops.meeting(library, meeting).comparison), "x")
    made = backup.make(library_path, Reason.ASKED, NOW)
    edit_behind(made.path, "UPDATE note SET span_start = 0")
    with pytest.raises(LibraryDamaged, match="does not stand where it says"):
        backup.verify(made.path)


def test_a_backup_is_due_after_a_day_and_a_change(
    library_path: Path, library: Library, meeting: MeetingId
) -> None:
    now = datetime.now(UTC)
    assert backup.due(library_path, now)
    backup.make(library_path, Reason.DAILY, now)
    assert not backup.due(library_path, now + timedelta(hours=23))
    assert not backup.due(library_path, now + timedelta(days=9))
    ops.rename_meeting(library, meeting, "changed")
    assert backup.due(library_path, now + timedelta(hours=25))
    assert backup.due(library_path, now - timedelta(days=400)), "a clock set back"


def test_the_ladder_keeps_days_weeks_and_months(library_path: Path) -> None:
    backup.folder(library_path).mkdir()
    for hours in range(0, 24 * 900, 6):
        stamp = (NOW - timedelta(hours=hours)).strftime("%Y%m%dT%H%M%S.345Z")
        (backup.folder(library_path) / f"library-{stamp}-daily.sqlite").touch()
    (backup.folder(library_path) / "library-notes.sqlite").touch()
    gone = backup.thin(library_path, NOW)
    kept = backup.backups(library_path)
    ages = [(NOW - each.made) / timedelta(days=1) for each in kept]
    assert len(gone) + len(kept) == 3600
    assert sum(age < 1 for age in ages) == 4
    assert sum(1 <= age < 7 for age in ages) in (6, 7)
    assert sum(7 <= age < 35 for age in ages) in (4, 5)
    assert sum(age >= 35 for age in ages) in (23, 24)
    assert max(ages) < 31 * 24
    assert backup.thin(library_path, NOW) == ()
    for days in range(40):
        backup.thin(library_path, NOW + timedelta(days=days))
        assert backup.backups(library_path)[0] == kept[0]
    assert (backup.folder(library_path) / "library-notes.sqlite").exists()


def test_a_copy_put_back_is_seen_by_an_open_window_and_can_be_taken_back(
    library_path: Path, library: Library, meeting: MeetingId
) -> None:
    ops.add_note(library, meeting, OnMeeting(), "first")
    made = backup.make(library_path, Reason.ASKED, NOW)
    ops.add_note(library, meeting, OnMeeting(), "second")
    with Library.open(library_path, read_only=True) as window:
        before = backup.restore(library_path, made.path, NOW + timedelta(seconds=1))
        assert [note.body for note in ops.meeting(window, meeting).notes] == ["first"]
    assert before is not None
    assert bodies(before) == ["first", "second"]
    ops.add_note(library, meeting, OnMeeting(), "third")
    assert bodies(library_path) == ["first", "third"]
    backup.restore(library_path, before, NOW + timedelta(seconds=2))
    assert bodies(library_path) == ["first", "second"]


def test_a_damaged_library_is_moved_aside_and_never_overwritten(
    library_path: Path, library: Library, meeting: MeetingId
) -> None:
    ops.add_note(library, meeting, OnMeeting(), "kept")
    made = backup.make(library_path, Reason.ASKED, NOW)
    library.close()
    harm(library_path)
    damaged = library_path.read_bytes()
    aside = backup.restore(library_path, made.path, NOW)
    assert aside == library_path.with_name("library-damaged-20260301T120000Z.sqlite")
    assert aside.read_bytes() == damaged
    assert bodies(library_path) == ["kept"]
    assert stat.S_IMODE(library_path.stat().st_mode) == 0o600


def test_a_copy_is_put_where_no_library_is(
    library_path: Path, library: Library, meeting: MeetingId, tmp_path: Path
) -> None:
    made = backup.make(library_path, Reason.ASKED, NOW)
    assert backup.restore(tmp_path / "new" / "library.sqlite", made.path, NOW) is None
    assert bodies(tmp_path / "new" / "library.sqlite") == []


def test_only_a_whole_copy_is_put_back_and_not_under_a_writer(
    library_path: Path, library: Library, meeting: MeetingId
) -> None:
    made = backup.make(library_path, Reason.ASKED, NOW)
    with library.writing(), pytest.raises(LibraryBusy):
        backup.restore(library_path, made.path, NOW + timedelta(seconds=1), busy_seconds=0.1)
    harm(made.path)
    with pytest.raises(LibraryDamaged):
        backup.restore(library_path, made.path, NOW)
    assert ops.meeting(library, meeting).title == "Ferry talks"

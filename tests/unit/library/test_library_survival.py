"""What survives full disks, other programs, and being killed."""

import os
import random
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from diptych import operations as ops
from diptych.errors import LibraryBusy, LibraryDamaged, LibraryError
from diptych.library.faults import told
from diptych.library.journal import Op
from diptych.library.store import Library
from diptych.model import MeetingId, OnMeeting

WRITER = """
    import sys
    from pathlib import Path
    from diptych import operations as ops
    from diptych.library.store import Library
    from diptych.model import OnMeeting
    path, word = Path(sys.argv[1]), sys.argv[2]
    lib = Library.open(path, busy_seconds=30)
"""


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    """Another Python process that runs `script` after opening the library as `lib`."""
    return subprocess.Popen(
        [
            sys.executable,
            "-c",
            textwrap.dedent(WRITER) + textwrap.dedent(script),
            *map(str, arguments),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


@pytest.mark.skipif(os.name != "posix", reason="elsewhere an open file cannot be moved")
def test_a_library_that_lost_its_place_is_told(
    library_path: Path, library: Library, meeting: MeetingId
) -> None:
    ops.add_note(library, meeting, OnMeeting(), "before")
    before = ops.meeting(library, meeting)
    elsewhere = library_path.with_name("elsewhere.sqlite")
    library_path.rename(elsewhere)
    for _ in range(2):
        with pytest.raises(LibraryError, match="moved or removed"):
            ops.add_note(library, meeting, OnMeeting(), "after")
        library_path.touch()
    library_path.unlink()
    elsewhere.rename(library_path)
    assert ops.meeting(library, meeting) == before
    ops.add_note(library, meeting, OnMeeting(), "after")


def test_a_full_disk_is_told_and_harms_nothing(library: Library, meeting: MeetingId) -> None:
    note = ops.add_note(library, meeting, OnMeeting(), "before")
    pages = library._db.execute("PRAGMA page_count").fetchone()[0]
    library._db.execute(f"PRAGMA max_page_count = {pages}").fetchone()
    before = ops.meeting(library, meeting)
    for _ in range(2):
        with pytest.raises(LibraryError, match="disk is full"):
            ops.add_note(library, meeting, OnMeeting(), "long " * 10_000)
        with pytest.raises(LibraryError, match="disk is full"):
            ops.edit_note(library, note, "long " * 10_000)
    assert ops.meeting(library, meeting) == before
    library._db.execute("PRAGMA max_page_count = 100000").fetchone()
    ops.edit_note(library, note, "long " * 10_000)
    assert ops.undo_name(library) == "Edit note"


def test_a_library_that_is_being_written_is_busy(
    library_path: Path, library: Library, meeting: MeetingId
) -> None:
    with start(
        """
        from diptych.library.journal import Op
        with lib.operation(Op.RENAME_MEETING, "Rename meeting") as edit:
            edit.update("meeting", int(word), title="by the other")
            print("writing", flush=True)
            sys.stdin.readline()
        print("done", flush=True)
        lib.close()
        """,
        library_path,
        meeting,
    ) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "writing\n"
        with pytest.raises(LibraryBusy, match="Another program"):
            Library.open(library_path, busy_seconds=0.1)
        with Library.open(library_path, read_only=True) as reader:
            assert ops.meeting(reader, meeting).title == "Ferry talks"
        library._db.execute("PRAGMA busy_timeout = 100").fetchone()
        with pytest.raises(LibraryBusy):
            ops.rename_meeting(library, meeting, "mine")
        other.stdin.write("\n")
        other.stdin.flush()
        assert other.stdout.readline() == "done\n"
    assert ops.meeting(library, meeting).title == "by the other"
    ops.rename_meeting(library, meeting, "mine")


def test_a_step_locks_before_it_reads(
    library_path: Path, library: Library, meeting: MeetingId
) -> None:
    """Else a step that read beside another writer could not write any more."""
    with Library.open(library_path, busy_seconds=0) as other:
        with library.operation(Op.RENAME_MEETING, "Rename"), pytest.raises(LibraryBusy):
            ops.rename_meeting(other, meeting, "by the other")
        ops.rename_meeting(other, meeting, "by the other")
        ops.undo(library)
        assert ops.redo_name(other) == "Rename meeting"


@pytest.mark.parametrize(
    ("code", "kind", "says"),
    [
        (sqlite3.SQLITE_IOERR_FSYNC, LibraryError, "disk failed"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, LibraryBusy, "Another program"),
        (sqlite3.SQLITE_CORRUPT_INDEX, LibraryDamaged, "is damaged"),
        (sqlite3.SQLITE_READONLY_DBMOVED, LibraryError, "moved or removed"),
    ],
)
def test_faults_are_told_by_their_kind(code: int, kind: type[LibraryError], says: str) -> None:
    error = sqlite3.OperationalError("words of SQLite")
    error.sqlite_errorcode = code
    with pytest.raises(kind, match=says) as caught, told(Path("library.sqlite")):
        raise error
    assert "words of SQLite" not in str(caught.value)
    assert caught.value.hint


def test_defects_of_the_program_are_not_told_as_faults(library: Library) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"), told(library.path):
        library._db.execute("SELECT * FROM absent")


def test_opening_again_in_this_process_keeps_the_locks(
    library_path: Path, library: Library, meeting: MeetingId
) -> None:
    """POSIX takes a process's locks away when it closes any handle on the file.

    Without them the other program takes itself for the last one and removes the log.
    """
    Library.open(library_path, read_only=True).close()
    Library.open(library_path).close()
    other = start(
        """
        ops.rename_meeting(lib, int(word), "by the other")
        lib.close()
        """,
        library_path,
        meeting,
    )
    other.communicate(timeout=60)
    assert other.returncode == 0
    assert library_path.with_name(f"{library_path.name}-wal").exists()
    assert ops.meeting(library, meeting).title == "by the other"


def test_two_programs_write_in_turn(
    library_path: Path, library: Library, meeting: MeetingId
) -> None:
    script = """
        for number in range(15):
            ops.add_note(lib, 1, OnMeeting(), f"{word} {number}")
        lib.close()
        """
    others = [start(script, library_path, word) for word in ("first", "second")]
    for other in others:
        other.communicate(timeout=120)
        assert other.returncode == 0
    bodies = [note.body for note in ops.meeting(library, meeting).notes]
    assert sorted(bodies) == sorted(f"{w} {n}" for w in ("first", "second") for n in range(15))


def test_programs_that_start_together_make_one_library(tmp_path: Path) -> None:
    path = tmp_path / "new" / "library.sqlite"
    script = "print(ops.meetings(lib)); lib.close()"
    others = [start(script, path, "") for _ in range(3)]
    assert [other.communicate(timeout=120)[0] for other in others] == ["()\n"] * 3
    assert [other.returncode for other in others] == [0, 0, 0]


def test_a_saved_note_outlives_a_killed_program(
    library_path: Path, library: Library, meeting: MeetingId
) -> None:
    library.close()
    said: list[str] = []
    script = """
        import itertools
        for number in itertools.count():
            body = f"{word}.{number} 🧭 " + "words " * (number % 7) * 100
            note = ops.add_note(lib, 1, OnMeeting(), body)
            ops.edit_note(lib, note, body + "edited")
            print(body + "edited", flush=True)
        """
    chance = random.Random(20)
    for turn in range(6):
        with start(script, library_path, turn) as other:
            assert other.stdout is not None
            said += [other.stdout.readline().rstrip("\n") for _ in range(chance.randrange(1, 12))]
            other.kill()
            said += [line.rstrip("\n") for line in other.stdout if line.endswith("\n")]
        with Library.open(library_path) as again:
            kept = {note.body for note in ops.meeting(again, meeting).notes}
            assert kept.issuperset(said)
            assert again._db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert again._db.execute("PRAGMA foreign_key_check").fetchall() == []
            assert ops.undo(again) is not None
            assert ops.redo(again) is not None
    assert len(said) >= 6

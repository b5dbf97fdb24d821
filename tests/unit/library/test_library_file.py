"""The file: what is made, what is refused, and what survives."""

import os
import random
import shutil
import sqlite3
import stat
import struct
import subprocess
import sys
import textwrap
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from diptych import __version__
from diptych import operations as ops
from diptych.errors import LibraryDamaged, LibraryError, LibraryTooNew
from diptych.library.schema import APPLICATION_ID, SCHEMA_VERSION
from diptych.library.store import Library
from diptych.model import MeetingId, OnMeeting

# SQLite, Database File Format, The Rollback Journal: magic, count of pages, nonce, pages of the
# file before (none), sector size, page size.
JOURNAL_OF_A_NEW_FILE = (
    bytes.fromhex("d9d505f920a163d7") + struct.pack(">IIIII", 0, 7, 0, 512, 4096)
).ljust(512, b"\x00")


def files(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()}


def test_a_new_library_is_made_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "a #1?" / "b%20" / "library 🗂.sqlite"
    with Library.open(path) as lib:
        assert ops.meetings(lib) == ()
        assert ops.undo(lib) is None
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_empty_file_becomes_a_library(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.touch()
    with Library.open(path) as lib:
        assert ops.meetings(lib) == ()


def test_the_connection_is_set_up_for_safety(library: Library, library_path: Path) -> None:
    with Library.open(library_path, read_only=True) as reader:
        for lib in (library, reader):
            settings = {
                name: lib._db.execute(f"PRAGMA {name}").fetchone()[0]
                for name in (
                    *("journal_mode", "foreign_keys", "synchronous", "trusted_schema"),
                    *("application_id", "user_version"),
                )
            }
            assert settings == {
                "journal_mode": "wal",
                "foreign_keys": 1,
                "synchronous": 2,
                "trusted_schema": 0,
                "application_id": APPLICATION_ID,
                "user_version": SCHEMA_VERSION,
            }
    with closing(sqlite3.connect(library_path)) as raw:
        applied = raw.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()
        assert applied == (SCHEMA_VERSION,)
        assert raw.execute("SELECT program FROM library").fetchone() == (__version__,)


def foreign_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("CREATE TABLE library (id, program)")
        raw.execute("INSERT INTO library VALUES (1, '99')")
        raw.commit()


def foreign_with_its_own_id(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA application_id = 252006675")
        raw.execute("CREATE TABLE t (id)")
        raw.commit()


def foreign_that_crashed(path: Path) -> None:
    """A database with a log of committed rows that its own program has yet to write back."""
    whole = path.with_name("whole")
    with closing(sqlite3.connect(whole)) as raw:
        foreign_database(whole)
        raw.execute("INSERT INTO library VALUES (2, 'only in the log')")
        raw.commit()
        for suffix in ("", "-wal"):
            shutil.copyfile(f"{whole}{suffix}", f"{path}{suffix}")
    whole.unlink()


def foreign_cut_short(path: Path) -> None:
    """A database whose program stopped while it wrote; its journal is for that program."""
    foreign_with_its_own_id(path)
    path.write_bytes(path.read_bytes()[:5000])
    path.with_name(f"{path.name}-journal").write_bytes(JOURNAL_OF_A_NEW_FILE)


def some_text(path: Path) -> None:
    path.write_text("Shopping list: bread, tea 🍵\n", encoding="utf-8")


def long_text(path: Path) -> None:
    path.write_text("SQLite format 4, not yet invented. " * 1000, encoding="utf-8")


def one_byte(path: Path) -> None:
    path.write_bytes(b"S")


def zeros(path: Path) -> None:
    path.write_bytes(bytes(8192))


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    "make",
    [
        *(foreign_database, foreign_with_its_own_id, foreign_that_crashed, foreign_cut_short),
        *(some_text, long_text, one_byte, zeros),
    ],
)
def test_what_is_no_library_is_refused_untouched(
    tmp_path: Path, make: Callable[[Path], None], read_only: bool
) -> None:
    path = tmp_path / "thing"
    make(path)
    before = files(tmp_path)
    with pytest.raises(LibraryDamaged) as refused:
        Library.open(path, read_only=read_only)
    assert "not a Diptych library." in refused.value.message
    assert str(path) in refused.value.message
    assert refused.value.hint
    assert files(tmp_path) == before


def full_library(path: Path, make_meeting: Callable[[Library], MeetingId]) -> MeetingId:
    with Library.open(path) as lib:
        meeting = make_meeting(lib)
        for number in range(30):
            ops.add_note(lib, meeting, OnMeeting(), f"note {number} " * 200)
    return meeting


@pytest.fixture
def filled(tmp_path: Path, comparison: object) -> Path:
    path = tmp_path / "filled" / "library.sqlite"
    full_library(path, lambda lib: ops.add_meeting(lib, comparison, "Talks", ""))  # type: ignore[arg-type]
    return path


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_library_is_refused_by_name(filled: Path, read_only: bool) -> None:
    with closing(sqlite3.connect(filled)) as raw:
        raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
        raw.execute("UPDATE library SET program = '2.1'")
        raw.commit()
    before = files(filled.parent)
    with pytest.raises(LibraryTooNew, match=r"written by Diptych 2\.1; this is Diptych 0"):
        Library.open(filled, read_only=read_only)
    assert {name: data for name, data in files(filled.parent).items() if name in before} == before


def test_a_newer_library_of_another_shape_is_refused_too(filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as raw:
        raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 5}")
        raw.execute("DROP TABLE library")
        raw.commit()
    with pytest.raises(LibraryTooNew, match="a newer version of Diptych"):
        Library.open(filled)


@pytest.mark.parametrize("harm", ["garbage", "cut short"])
def test_a_damaged_library_is_refused_untouched(filled: Path, harm: str) -> None:
    data = bytearray(filled.read_bytes())
    if harm == "garbage":
        data[3 * 4096 :] = random.Random(7).randbytes(len(data) - 3 * 4096)
    else:
        del data[len(data) // 2 :]
    filled.write_bytes(data)
    with pytest.raises(LibraryDamaged, match="is damaged"):
        Library.open(filled)
    assert filled.read_bytes() == data


def test_damage_met_later_is_told(filled: Path) -> None:
    with Library.open(filled, read_only=True) as reader:
        (line,) = ops.meetings(reader)
        with filled.open("r+b") as file:
            file.seek(4096)
            file.write(b"\xff" * (filled.stat().st_size - 4096))
        reader._db.execute("PRAGMA shrink_memory")
        with pytest.raises(LibraryDamaged, match="is damaged"):
            ops.meeting(reader, line.id)


def test_folders_and_missing_files_are_told(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="is a folder"):
        Library.open(tmp_path)
    with pytest.raises(LibraryError, match="There is no library"):
        Library.open(tmp_path / "absent", read_only=True)
    (tmp_path / "file").touch()
    with pytest.raises(LibraryError, match=r"cannot be opened|no library"):
        Library.open(tmp_path / "file" / "library.sqlite")
    assert not (tmp_path / "absent").exists()


@pytest.mark.skipif(os.name != "posix", reason="permissions of a POSIX file system")
@pytest.mark.parametrize("mode", [0o444, 0o000])
def test_missing_permission_is_told_at_once(filled: Path, mode: int) -> None:
    script = """
        import os, sys
        from diptych.errors import LibraryError
        from diptych.library.store import Library
        if os.geteuid() == 0:
            os.setuid(65534)
        try:
            Library.open(sys.argv[1])
        except LibraryError as error:
            print(error.message)
        """
    for folder in (filled.parent, *filled.parent.parents):
        if folder.stat().st_uid == os.geteuid() and folder.is_relative_to("/tmp"):
            folder.chmod(0o755)
    before = filled.read_bytes()
    filled.chmod(mode)
    told = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), filled],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ).stdout
    assert "may only be read" in told if mode else "cannot be opened" in told
    assert filled.read_bytes() == before


def test_a_creation_cut_short_is_taken_up_again(filled: Path, tmp_path: Path) -> None:
    """A program that stops while it commits the first tables leaves some pages and a journal."""
    path = tmp_path / "library.sqlite"
    path.write_bytes(filled.read_bytes()[: 4096 * 5])
    path.with_name(f"{path.name}-journal").write_bytes(JOURNAL_OF_A_NEW_FILE)
    with Library.open(path) as lib:
        assert ops.meetings(lib) == ()
    assert [each.name for each in tmp_path.glob("library*")] == [path.name]

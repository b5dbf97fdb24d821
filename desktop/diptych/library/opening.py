"""Opening the file: what it is, whether it is whole, and how SQLite is to treat it.

A file that is not a library, is damaged, or was written by a newer program is refused before
anything is written to it: it is looked at and checked by connections that cannot write.
"""

import logging
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from diptych.errors import LibraryDamaged, LibraryError
from diptych.library import backup
from diptych.library.connection import (
    CHOOSE_ANOTHER,
    check_identity,
    check_whole,
    connect,
    pragma,
)
from diptych.library.database import Database
from diptych.library.faults import told
from diptych.library.rows import select
from diptych.library.schema import APPLICATION_ID, SCHEMA_VERSION, upgrade, utc_now

log = logging.getLogger(__name__)

LARGE = 16_000_000
"""Bytes above which the quick check takes a person's time: about a tenth of a second."""


def open_database(
    path: Path, *, read_only: bool, busy_seconds: float, whole: bool = True
) -> Database:
    """A connection to the library at `path`, created there where it is missing.

    Without `whole` the quick check is left to the caller (see `check_file`). The connection
    belongs to the thread that calls this. Raises LibraryError and its kin.
    """
    with told(path):
        empty = _recognise(path, read_only=read_only, busy_seconds=busy_seconds)
        if not empty and not read_only:
            _check_unwritten(path, busy_seconds, whole=whole)
        db = connect(path, "ro" if read_only else "rw", busy_seconds)
        try:
            if read_only:
                check_identity(db, path)
                if whole:
                    check_whole(db, path)
                if pragma(db, "user_version") < SCHEMA_VERSION:
                    raise LibraryError(
                        f"The library {path} was written by an older version of Diptych.",
                        "Open it in the window once; that brings it up to date.",
                    )
            else:
                _prepare(db, path)
        except BaseException:  # also an interrupt: nobody else could close it; it goes on up
            db.close()
            raise
    return db


def _recognise(path: Path, *, read_only: bool, busy_seconds: float) -> bool:
    """Refuse what is not a library, by the file as it stands; True where the file is empty.

    Never opens the file but through SQLite: closing a plain file handle would take away the locks
    that another connection of this process holds (SQLite, How To Corrupt, 2.2). `immutable`
    takes no lock, makes no file beside it and leaves a journal of another program alone.
    """
    try:
        if not read_only:
            _create(path)
        if path.is_dir():
            raise LibraryError(f"{path} is a folder, not a library.", "Name a file in it.")
        if path.stat().st_size == 0:
            return True
    except FileNotFoundError as error:
        raise LibraryError(f"There is no library at {path}.", "Check the name.") from error
    except PermissionError as error:
        raise LibraryError(
            f"The library {path} may not be opened: permission is missing.",
            "Allow reading and writing the file and its folder, or choose another library.",
        ) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise LibraryError(
            f"The library {path} cannot be opened: {reason}.", "Choose another place for it."
        ) from error
    application_id = _application_id(path, busy_seconds)
    if application_id not in (APPLICATION_ID, None):
        raise LibraryDamaged(
            f"{path} is a database of another program, not a Diptych library.", CHOOSE_ANOTHER
        )
    return False


def _application_id(path: Path, busy_seconds: float) -> int | None:
    """Whose file it is, by the file as it stands; None where only its log can tell."""
    try:
        with closing(connect(path, "ro&immutable=1", busy_seconds)) as db:
            return pragma(db, "application_id")
    except sqlite3.DatabaseError as error:
        match error.sqlite_errorcode & 0xFF:
            case sqlite3.SQLITE_NOTADB:
                reason = LibraryDamaged(f"{path} is not a Diptych library.", CHOOSE_ANOTHER)
                raise reason from error
            case sqlite3.SQLITE_CORRUPT:
                pass
            case _:
                raise
    # Shorter than its first page says: damaged, or in the midst of being written. A rollback
    # journal beside it may be of another program; ours has one only while it is made, when
    # no connection of this process can be open. Then the bytes may be read (see above).
    if not path.with_name(f"{path.name}-journal").exists():
        return None
    with path.open("rb") as file:
        return int.from_bytes(file.read(72)[68:], "big")


def _create(path: Path) -> None:
    """Make the folder and an empty file that only its owner may read, where they are missing."""
    if path.exists():
        return
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return


def is_large(path: Path) -> bool:
    """Whether checking the file takes a person's time."""
    try:
        return path.stat().st_size > LARGE
    except OSError:
        return False


def check_file(path: Path) -> None:
    """SQLite's quick check by a connection of its own, which any thread may ask for.

    Raises LibraryDamaged, LibraryError.
    """
    with told(path), closing(connect(path, "ro")) as db:
        check_identity(db, path)
        check_whole(db, path)


def _check_unwritten(path: Path, busy_seconds: float, *, whole: bool) -> None:
    """Check the file by a connection that cannot write to it."""
    try:
        with closing(connect(path, "ro", busy_seconds)) as db:
            check_identity(db, path)
            if whole or _needs_upgrade(db):
                check_whole(db, path)
    except sqlite3.OperationalError as error:
        # Creation was cut short: only a writing connection may roll its journal back.
        if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
            raise


def _prepare(db: Database, path: Path) -> None:
    """Create or upgrade the tables in one transaction, then turn on write-ahead logging."""
    if _needs_upgrade(db):
        _back_up(db, path)
        db.execute("BEGIN IMMEDIATE")
        try:
            if _needs_upgrade(db):
                if not _bare(db):
                    check_identity(db, path)
                upgrade(db)
                check_whole(db, path)
                log.info("library brought to schema %d", SCHEMA_VERSION)
            db.commit()
        except BaseException:  # also an interrupt leaves no half of an upgrade; it goes on up
            db.rollback()
            raise
    check_identity(db, path)
    db.execute("PRAGMA journal_mode = WAL").fetchall()
    # A file that may not be written opens all the same; better told now than at the first note.
    db.execute("BEGIN IMMEDIATE")
    db.rollback()


def _back_up(db: Database, path: Path) -> None:
    """Before an older library is brought up to date, a verified copy of it; none of a new file."""
    if _bare(db):
        return
    check_identity(db, path)
    # Told at once, rather than by a backup of a file that nobody may bring up to date.
    db.execute("BEGIN IMMEDIATE")
    db.rollback()
    try:
        backup.make(path, backup.Reason.UPGRADE, utc_now())
    except LibraryError as error:
        raise type(error)(
            f"The library {path} is of an older version of Diptych, and the copy that is made "
            f"before it is brought up to date failed. {error.message}",
            f"{error.hint} The library has been left as it is.",
        ) from error


def _bare(db: Database) -> bool:
    return not select(db, "SELECT 1 FROM sqlite_master LIMIT 1")


def _needs_upgrade(db: Database) -> bool:
    return pragma(db, "user_version") < SCHEMA_VERSION

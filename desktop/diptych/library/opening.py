"""Opening the file: what it is, whether it is whole, and how SQLite is to treat it.

A file that is not a library, is damaged, or was written by a newer program is refused before
anything is written to it: it is looked at and checked by connections that cannot write.
"""

import logging
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from diptych import __version__
from diptych.errors import LibraryDamaged, LibraryError, LibraryTooNew
from diptych.library.faults import damaged, told
from diptych.library.rows import select
from diptych.library.schema import APPLICATION_ID, SCHEMA_VERSION, upgrade

log = logging.getLogger(__name__)

_CHOOSE_ANOTHER = "It has been left as it is. Choose another file for the library."


def open_database(path: Path, *, read_only: bool, busy_seconds: float) -> Database:
    """A connection to the library at `path`, created there where it is missing.

    The connection belongs to the thread that calls this. Raises LibraryError and its kin.
    """
    with told(path):
        empty = _recognise(path, read_only=read_only, busy_seconds=busy_seconds)
        if not empty and not read_only:
            _check_unwritten(path, busy_seconds)
        db = _connect(path, "ro" if read_only else "rw", busy_seconds)
        try:
            if read_only:
                _check(db, path, whole=True)
                if _pragma(db, "user_version") < SCHEMA_VERSION:
                    raise LibraryError(
                        f"The library {path} was written by an older version of Diptych.",
                        "Open it in the window once; that brings it up to date.",
                    )
            else:
                _prepare(db, path)
        except BaseException:
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
            f"{path} is a database of another program, not a Diptych library.", _CHOOSE_ANOTHER
        )
    return False


def _application_id(path: Path, busy_seconds: float) -> int | None:
    """Whose file it is, by the file as it stands; None where only its log can tell."""
    try:
        with closing(_connect(path, "ro&immutable=1", busy_seconds)) as db:
            return _pragma(db, "application_id")
    except sqlite3.DatabaseError as error:
        match error.sqlite_errorcode & 0xFF:
            case sqlite3.SQLITE_NOTADB:
                reason = LibraryDamaged(f"{path} is not a Diptych library.", _CHOOSE_ANOTHER)
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


def _connect(path: Path, mode: str, busy_seconds: float) -> Database:
    address = path.absolute().as_uri()
    if not address.startswith("file:///"):
        # A Windows network share: SQLite takes no host, but an empty one and four slashes.
        address = address.replace("file://", "file:////", 1)
    connection = sqlite3.connect(f"{address}?mode={mode}", uri=True, timeout=busy_seconds)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        return Database(connection, execute_plugins=False)
    except BaseException:
        connection.close()
        raise


def _check_unwritten(path: Path, busy_seconds: float) -> None:
    """Check the file by a connection that cannot write to it."""
    try:
        with closing(_connect(path, "ro", busy_seconds)) as db:
            _check(db, path, whole=True)
    except sqlite3.OperationalError as error:
        # Creation was cut short: only a writing connection may roll its journal back.
        if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
            raise


def _check(db: Database, path: Path, *, whole: bool) -> None:
    if _pragma(db, "application_id") != APPLICATION_ID:
        raise LibraryDamaged(f"{path} is not a Diptych library.", _CHOOSE_ANOTHER)
    if _pragma(db, "user_version") > SCHEMA_VERSION:
        raise LibraryTooNew(
            f"The library {path} was written by {_writer(db)}; this is Diptych {__version__}.",
            "Install the newer version to open it. The file has been left as it is.",
        )
    if whole and select(db, "PRAGMA quick_check(1)") != [{"quick_check": "ok"}]:
        raise damaged(path)


def _writer(db: Database) -> str:
    """Which program wrote a newer library, as far as can be told."""
    try:
        found = select(db, "SELECT program FROM library")
    except sqlite3.Error:
        found = []
    return f"Diptych {found[0]['program']}" if found else "a newer version of Diptych"


def _prepare(db: Database, path: Path) -> None:
    """Create or upgrade the tables in one transaction, then turn on write-ahead logging."""
    if _needs_upgrade(db):
        db.execute("BEGIN IMMEDIATE")
        try:
            if _needs_upgrade(db):
                if select(db, "SELECT 1 FROM sqlite_master LIMIT 1"):
                    _check(db, path, whole=False)
                upgrade(db)
                log.info("library brought to schema %d", SCHEMA_VERSION)
            db.commit()
        except BaseException:
            db.rollback()
            raise
    _check(db, path, whole=False)
    db.execute("PRAGMA journal_mode = WAL").fetchall()
    # A file that may not be written opens all the same; better told now than at the first note.
    db.execute("BEGIN IMMEDIATE")
    db.rollback()


def _needs_upgrade(db: Database) -> bool:
    return _pragma(db, "user_version") < SCHEMA_VERSION


def _pragma(db: Database, name: str) -> int:
    return int(db.execute(f"PRAGMA {name}").fetchone()[0])

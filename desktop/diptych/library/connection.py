"""Connections to a library's file, and what each of them is asked first."""

import sqlite3
from pathlib import Path

from diptych import __version__
from diptych.errors import LibraryDamaged, LibraryTooNew
from diptych.library.database import Database
from diptych.library.faults import damaged
from diptych.library.rows import select
from diptych.library.schema import APPLICATION_ID, SCHEMA_VERSION

CHOOSE_ANOTHER = "It has been left as it is. Choose another file for the library."


def connect(path: Path, mode: str, busy_seconds: float = 5.0) -> Database:
    """A connection of this thread, set up for safety. `mode` is that of an SQLite URI."""
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
    except BaseException:  # also an interrupt: nobody else could close it; it goes on up
        connection.close()
        raise


def pragma(db: Database, name: str) -> int:
    """The value of a PRAGMA that is a number."""
    return int(db.execute(f"PRAGMA {name}").fetchone()[0])


def check_identity(db: Database, path: Path) -> None:
    """Raises LibraryDamaged for a file that is no library, LibraryTooNew for one of tomorrow."""
    if pragma(db, "application_id") != APPLICATION_ID:
        raise LibraryDamaged(f"{path} is not a Diptych library.", CHOOSE_ANOTHER)
    if pragma(db, "user_version") > SCHEMA_VERSION:
        raise LibraryTooNew(
            f"The library {path} was written by {_writer(db)}; this is Diptych {__version__}.",
            "Install the newer version to open it. The file has been left as it is.",
        )


def check_whole(db: Database, path: Path) -> None:
    """SQLite's quick check. Raises LibraryDamaged."""
    if select(db, "PRAGMA quick_check(1)") != [{"quick_check": "ok"}]:
        raise damaged(path)


def _writer(db: Database) -> str:
    """Which program wrote a newer library, as far as can be told."""
    try:
        found = select(db, "SELECT program FROM library")
    except sqlite3.Error:
        found = []
    return f"Diptych {found[0]['program']}" if found else "a newer version of Diptych"

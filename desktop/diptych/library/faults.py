"""What SQLite says went wrong, sorted into what a person is told and what is our own defect."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from diptych.errors import LibraryBusy, LibraryDamaged, LibraryError

NOTHING_LOST = "What was saved before is unharmed."


def explained(error: sqlite3.Error, path: Path) -> LibraryError | None:
    """The error in words for a person; None where the cause is a defect of the program.

    Source: SQLite, Result and Error Codes; the primary code is the low byte.
    """
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return moved(path)
    match code & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED | sqlite3.SQLITE_PROTOCOL:
            return LibraryBusy(
                f"Another program is writing to the library {path}.",
                "Close the other program, or wait a moment, and try again.",
            )
        case sqlite3.SQLITE_FULL:
            return LibraryError(
                f"The disk is full: the change could not be saved in {path}.",
                f"Make room on the disk and try again. {NOTHING_LOST}",
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return LibraryError(
                f"The library {path} may only be read, not written.",
                "Allow writing to the file and to its folder, or choose another library.",
            )
        case sqlite3.SQLITE_CANTOPEN:
            return LibraryError(
                f"The library {path} cannot be opened.",
                "Check that the folder exists and that you may read and write in it.",
            )
        case sqlite3.SQLITE_IOERR:
            return LibraryError(
                f"The disk failed while the library {path} was read or written.",
                f"Check the disk or the network folder and try again. {NOTHING_LOST}",
            )
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return damaged(path)
        case _:
            return None


def damaged(path: Path) -> LibraryDamaged:
    """The error for a library that does not pass SQLite's own check."""
    return LibraryDamaged(
        f"The library {path} is damaged.",
        "It has been left as it is. Keep a copy of it and open another library.",
    )


def moved(path: Path) -> LibraryError:
    """The error for a library whose file is no longer at its place, so that nothing is kept."""
    return LibraryError(
        f"The library {path} was moved or removed while it was open; the change is not saved.",
        "Put it back, or copy your text and open the library at its new place.",
    )


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn SQLite's errors inside the block into `LibraryError`; defects pass unchanged."""
    try:
        yield
    except sqlite3.Error as error:
        told_error = explained(error, path)
        if told_error is None:
            raise
        raise told_error from error

"""Keeping the library safe: backups, checks, and getting back what can be got back.

These work on the file by its path, so that they serve where it cannot be opened, too.
"""

import logging
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from itertools import islice
from pathlib import Path

from diptych.errors import LibraryError
from diptych.library import backup, place
from diptych.library.backup import Backup, Reason
from diptych.library.checking import faults_in
from diptych.library.connection import check_identity, connect
from diptych.library.faults import told
from diptych.library.opening import check_file, is_large
from diptych.library.recovery import Recovered
from diptych.library.recovery import recover as recover_file
from diptych.library.schema import utc_now
from diptych.progress import Progress

log = logging.getLogger(__name__)

Clock = Callable[[], datetime]


def back_up(library: Path, progress: Progress | None = None, clock: Clock = utc_now) -> Backup:
    """Make a verified copy beside the library, and remove what the ladder keeps no longer.

    Raises LibraryError, Cancelled.
    """
    _must_exist(library)
    made = backup.make(library, Reason.ASKED, clock(), progress)
    backup.thin(library, clock())
    return made


def back_up_if_due(library: Path, clock: Clock = utc_now) -> Backup | None:
    """The daily backup, where a day and a change have gone by since the last one."""
    if not library.exists() or not backup.due(library, clock()):
        return None
    made = backup.make(library, Reason.DAILY, clock())
    backup.thin(library, clock())
    return made


def backups(library: Path) -> tuple[Backup, ...]:
    """The backups of a library, newest first."""
    return backup.backups(library)


def check_library(library: Path, most: int = 50) -> tuple[str, ...]:
    """What is wrong with a library, each fault in a sentence; nothing where it is whole.

    Reads every row and every text. Raises LibraryDamaged where SQLite cannot, LibraryError.
    """
    _must_exist(library)
    with told(library), closing(connect(library, "ro")) as db:
        check_identity(db, library)
        return tuple(islice(faults_in(db), most))


def check_if_large(library: Path) -> None:
    """SQLite's quick check of a library that is too large for one while it is opened.

    Raises LibraryDamaged.
    """
    if is_large(library):
        check_file(library)


def restore(library: Path, copy: Path, clock: Clock = utc_now) -> Path | None:
    """Put a backup in the library's place; returns where what was there before now lies.

    Raises LibraryDamaged where the backup is not whole, LibraryBusy, LibraryError.
    """
    _must_exist(copy)
    return backup.restore(library, copy, clock())


def recover(damaged: Path, target: Path | None = None) -> Recovered:
    """Make a new library of what a damaged one still holds; the damaged file is only read.

    Without a `target` it lies beside the damaged one. Raises LibraryDamaged, LibraryError.
    """
    _must_exist(damaged)
    if target is None:
        target, number = damaged.with_name(f"{damaged.stem}-recovered.sqlite"), 1
        while target.exists():
            number += 1
            target = damaged.with_name(f"{damaged.stem}-recovered-{number}.sqlite")
    return recover_file(damaged, target)


def risk_of_place(library: Path) -> str:
    """A sentence on a network drive or a synchronised folder; "" where the library lies well."""
    return place.risk(library)


def _must_exist(path: Path) -> None:
    if not path.is_file():
        raise LibraryError(f"There is no file {path}.", "Check the name.")

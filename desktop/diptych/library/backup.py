"""Copies of the library: made by SQLite's online backup, verified by reading them, thinned.

They lie in a folder beside the library and each is a library of its own, in one file. A copy gets
its name only when it has been read whole, so that what bears such a name is good.
"""

import logging
import os
import re
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from diptych.errors import LibraryDamaged, LibraryError
from diptych.library.checking import faults_in
from diptych.library.connection import check_identity, connect, pragma
from diptych.library.faults import damaged, explained, told
from diptych.progress import NoProgress, Progress

log = logging.getLogger(__name__)

EVERY = timedelta(days=1)
"""A library that is used has a backup no older than this."""

DAYS, WEEKS, MONTHS = 7, 5, 24
"""The ladder: the last backup of each of so many days, then weeks, then months is kept."""

_PAGES = 2000
"""Pages copied between two reports of progress."""


class Reason(StrEnum):
    """Why a backup was made; part of its name."""

    DAILY = "daily"
    ASKED = "asked"
    UPGRADE = "before-upgrade"
    RESTORE = "before-restore"
    MERGE = "before-merge"


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy. `made` is aware, in UTC; `size` counts bytes."""

    path: Path
    made: datetime
    reason: Reason
    size: int


def folder(library: Path) -> Path:
    """Where the backups of a library lie. The folder is not made here."""
    return library.with_name(f"{library.stem}-backups")


def backups(library: Path) -> tuple[Backup, ...]:
    """The backups of a library, newest first; told by their names."""
    pattern = re.compile(
        rf"{re.escape(library.stem)}-(\d{{8}}T\d{{6}})\.(\d{{3}})Z-({'|'.join(Reason)})\.sqlite"
    )
    found = []
    with suppress(FileNotFoundError, NotADirectoryError):
        for each in folder(library).iterdir():
            named = pattern.fullmatch(each.name)
            if named is None:
                continue
            try:
                made = datetime.strptime(named[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
                size = each.stat().st_size
            except (ValueError, OSError):
                continue
            made += timedelta(milliseconds=int(named[2]))
            found.append(Backup(each, made, Reason(named[3]), size))
    return tuple(sorted(found, key=lambda backup: backup.made, reverse=True))


def due(library: Path, now: datetime) -> bool:
    """Whether the last backup is older than a day and older than the last change."""
    newest = next(iter(backups(library)), None)
    if newest is None:
        return True
    if now - newest.made < EVERY and newest.made <= now:
        return False
    return newest.made.timestamp() < max(_changed(library))


def _changed(library: Path) -> Iterable[float]:
    for path in (library, library.with_name(f"{library.name}-wal")):
        try:
            yield path.stat().st_mtime
        except OSError:
            yield 0.0


def make(library: Path, reason: Reason, now: datetime, progress: Progress | None = None) -> Backup:
    """Copy the library as it is at this moment, while others may go on writing, and verify it.

    Raises LibraryError where the copy cannot be written, LibraryDamaged where the library or the
    copy cannot be read whole, Cancelled; then no copy is left.
    """
    place = folder(library)
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%S.%f")[:-3]
    path = place / f"{library.stem}-{stamp}Z-{reason.value}.sqlite"
    with named_when_good(path) as unfinished, told(library):
        with closing(connect(library, "ro")) as source:
            _copy(source.conn, unfinished, progress or NoProgress())
        verify(unfinished)
    log.info("backup made: %s, %d bytes", reason.value, path.stat().st_size)
    return Backup(path, now, reason, path.stat().st_size)


@contextmanager
def named_when_good(path: Path) -> Iterator[Path]:
    """A file that only its owner may read; it becomes `path` when the block ends well, else goes.

    A block that fails leaves whatever stood at `path` before.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(".unfinished", "copy-", path.parent)
    except OSError as error:
        raise _unwritable(path, error) from error
    os.close(handle)
    unfinished = Path(name)
    try:
        yield unfinished
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        for suffix in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):
                Path(f"{unfinished}{suffix}").unlink()


def _unwritable(path: Path, error: OSError) -> LibraryError:
    return LibraryError(
        f"The copy {path} cannot be written: {error.strerror or type(error).__name__}.",
        "Make room on the disk, and allow writing in that folder.",
    )


def _copy(source: sqlite3.Connection, target: Path, progress: Progress) -> None:
    """Copy a database into the empty file `target`, which is one file afterwards, without a log."""

    def step(_status: int, remaining: int, total: int) -> None:
        progress.step(total - remaining, total, "pages copied")

    with closing(sqlite3.connect(target)) as copy:
        try:
            source.backup(copy, pages=_PAGES, progress=step)
            copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        except sqlite3.Error as error:
            raise explained(error, target) or error from error


def copy_to(library: Path, target: Path) -> None:
    """Copy a library, of whatever schema, into a new file. Raises LibraryError and its kin."""
    with (
        named_when_good(target) as unfinished,
        told(library),
        closing(connect(library, "ro")) as source,
    ):
        check_identity(source, library)
        _copy(source.conn, unfinished, NoProgress())


def close_up(library: Path) -> None:
    """Make one file of a library that nobody has open: nothing of it stays in a log."""
    with told(library), closing(connect(library, "rw")) as db:
        db.execute("PRAGMA journal_mode = DELETE").fetchall()


def verify(path: Path) -> None:
    """Read a copy whole. Raises LibraryDamaged with what was found, LibraryError."""
    with told(path), closing(connect(path, "ro&immutable=1")) as db:
        check_identity(db, path)
        found = next(iter(faults_in(db)), None)
        if found is not None:
            raise LibraryDamaged(f"The copy {path} is not whole: {found}", damaged(path).hint)


def thin(library: Path, now: datetime) -> tuple[Backup, ...]:
    """Remove the backups that the ladder does not keep, and return them."""
    every = backups(library)
    kept = set(_ladder(every, now))
    gone = tuple(backup for backup in every if backup not in kept)
    for backup in gone:
        with suppress(OSError):
            backup.path.unlink()
    return gone


def _ladder(every: tuple[Backup, ...], now: datetime) -> Iterable[Backup]:
    """Of backups, newest first: those of the last day, and the newest of each rung."""
    rungs: set[tuple[object, ...]] = set()
    for backup in every:
        age = now - backup.made
        if age < EVERY:
            yield backup
            continue
        year, week, _ = backup.made.isocalendar()
        rung: tuple[object, ...]
        if age < timedelta(days=DAYS):
            rung = ("day", backup.made.date())
        elif age < timedelta(weeks=WEEKS):
            rung = ("week", year, week)
        elif age < timedelta(days=31 * MONTHS):
            rung = ("month", backup.made.year, backup.made.month)
        else:
            continue
        if rung not in rungs:
            rungs.add(rung)
            yield backup


def restore(library: Path, copy: Path, now: datetime, busy_seconds: float = 5.0) -> Path | None:
    """Put a copy in the library's place; returns where what was there before now lies.

    A library that can be read is backed up first and overwritten in one transaction, so that
    another window of it sees either all or nothing; one that cannot is moved aside. None where
    nothing was there. Raises LibraryDamaged where the copy is not whole, LibraryBusy, LibraryError.
    """
    verify(copy)
    if not library.exists() or library.stat().st_size == 0:
        _put(copy, library)
        return None
    try:
        before = make(library, Reason.RESTORE, now).path
    except LibraryDamaged:
        before = move_aside(library, now)
        _put(copy, library)
        return before
    with (
        told(library),
        closing(connect(copy, "ro&immutable=1")) as source,
        closing(connect(library, "rw", busy_seconds)) as target,
    ):
        # Held for no longer than it takes to see that nobody else writes: backup() waits for none.
        target.execute("BEGIN IMMEDIATE")
        target.rollback()
        source.conn.backup(target.conn)
        assert pragma(target, "application_id") == pragma(source, "application_id")
    return before


def move_aside(library: Path, now: datetime) -> Path:
    """Give a file that cannot be read, and its log, another name; nothing of it is removed."""
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = library.with_name(f"{library.stem}-damaged-{stamp}{library.suffix}")
    number = 1
    while aside.exists():
        number += 1
        aside = library.with_name(f"{library.stem}-damaged-{stamp}-{number}{library.suffix}")
    try:
        library.rename(aside)
        for suffix in ("-wal", "-journal"):
            beside = Path(f"{library}{suffix}")
            if beside.exists():
                beside.rename(f"{aside}{suffix}")
        Path(f"{library}-shm").unlink(missing_ok=True)
    except OSError as error:
        raise _unwritable(aside, error) from error
    return aside


def _put(copy: Path, library: Path) -> None:
    with (
        named_when_good(library) as unfinished,
        told(copy),
        closing(connect(copy, "ro&immutable=1")) as source,
    ):
        _copy(source.conn, unfinished, NoProgress())

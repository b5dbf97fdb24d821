"""A new library from a damaged one: every row that can still be read, and a word on the rest.

The damaged file is only read. Rows come from its leaf pages: those that their table's tree still
reaches, then any other leaf page, by the table whose columns and conditions its rows meet.
"""

import logging
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from diptych.errors import LibraryDamaged, LibraryError
from diptych.library import indexing
from diptych.library.backup import named_when_good, verify
from diptych.library.connection import CHOOSE_ANOTHER, connect
from diptych.library.database import Database
from diptych.library.faults import told
from diptych.library.mending import mend
from diptych.library.pages import Pages, Record
from diptych.library.rows import Row, select
from diptych.library.schema import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    migrations,
    new_uuid,
    stamp,
    upgrade,
    utc_now,
)

log = logging.getLogger(__name__)

_COUNTED = ("meeting", "account", "text", "note", "tag", "judgement", "revision")


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was brought over: rows of each kind; pages and rows that could not be read.

    `loose` are the bodies of notes whose meeting is gone: they are in no library, so they must be
    shown or written elsewhere.
    """

    path: Path
    kept: dict[str, int]
    unread_pages: int
    unread_rows: int
    mended: tuple[str, ...]
    loose: tuple[str, ...]


def recover(damaged: Path, target: Path) -> Recovered:
    """Make a new library at `target`, where no file may be, of what `damaged` still holds.

    Raises LibraryDamaged where nothing in it is of a library, LibraryError.
    """
    if target.exists():
        raise LibraryError(f"There is a file {target} already.", "Choose another name.")
    pages = Pages(_whole_bytes(damaged))
    version = _version(pages)
    with named_when_good(target) as unfinished, told(target):
        with closing(sqlite3.connect(unfinished)) as raw:
            db = Database(raw, execute_plugins=False)
            db.execute("BEGIN")
            _make_tables(db, version)
            unread_pages, unread_rows = _bring_over(db, pages)
            if not select(db, "SELECT 1 FROM meeting UNION SELECT 1 FROM note LIMIT 1"):
                raise LibraryDamaged(f"Nothing of a library is left in {damaged}.", CHOOSE_ANOTHER)
            if version < SCHEMA_VERSION:
                upgrade(db)
            mended, loose = mend(db)
            indexing.rebuild(db)
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
            kept = {
                table: int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - our own names
                for table in _COUNTED
            }
            db.commit()
        verify(unfinished)
    log.info("recovered %s rows, %d pages unread", sum(kept.values()), unread_pages)
    return Recovered(target, kept, unread_pages, unread_rows, mended, loose)


def _whole_bytes(damaged: Path) -> bytes:
    """The file with its log written back, on a copy; without the log where that is damaged too."""
    try:
        with tempfile.TemporaryDirectory() as made:
            copy = Path(made) / "copy.sqlite"
            shutil.copyfile(damaged, copy)
            plain = copy.read_bytes()
            log_file = Path(f"{damaged}-wal")
            if not log_file.exists():
                return plain
            shutil.copyfile(log_file, f"{copy}-wal")
            with suppress(sqlite3.Error), closing(connect(copy, "rw")) as db:
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            return copy.read_bytes() or plain
    except OSError as error:
        raise LibraryError(
            f"The file {damaged} cannot be read: {error.strerror or type(error).__name__}.",
            "Copy it to another disk as far as that goes, and recover the copy.",
        ) from error


def _version(pages: Pages) -> int:
    """The schema that the file says it has; the present one where it does not say."""
    found = int.from_bytes(pages.page(1)[60:64], "big") if pages.count else 0
    return found if 1 <= found <= SCHEMA_VERSION else SCHEMA_VERSION


def _make_tables(db: Database, version: int) -> None:
    """Empty tables of a schema."""
    names = [migration.name for migration in migrations.pending(db)]
    migrations.apply(db, stop_before=names[version : version + 1])
    db.execute("DELETE FROM library")
    if version >= 4:
        db.execute("DELETE FROM person")


def _bring_over(db: Database, pages: Pages) -> tuple[int, int]:
    """Insert every row that can be read. Returns pages and rows that could not."""
    tables = {row["name"]: _Table(db, row["name"]) for row in select(db, _TABLES)}
    reached: set[int] = {1}
    unread = unread_rows = 0
    for table, root in _roots(pages):
        for number in pages.leaves(root):
            if number in reached or table not in tables:
                reached.add(number)
                continue
            reached.add(number)
            for record in pages.records(number):
                unread_rows += not (record and tables[table].insert(record))
    for number in range(2, pages.count + 1):
        if number in reached:
            continue
        page = pages.page(number)
        if page[0] not in (0x00, 0x02, 0x05, 0x0A, 0x0D):
            unread += any(page)
        elif pages.is_leaf(number):
            records = [record for record in pages.records(number) if record]
            for found in tables.values():
                if records and found.takes(records):
                    for record in records:
                        found.insert(record)
                    break
    _make_owner(db)
    return unread, unread_rows


def _roots(pages: Pages) -> Iterator[tuple[str, int]]:
    """Each table and the page at which its tree begins, as far as the schema can be read."""
    for number in pages.leaves(1):
        for record in pages.records(number):
            if record and len(record.values) == 5 and record.values[0] == "table":
                name, root = record.values[1], record.values[3]
                if isinstance(name, str) and isinstance(root, int):
                    yield name, root


_TYPES: dict[str, tuple[type, ...]] = {"INTEGER": (int,), "REAL": (int, float), "BLOB": (bytes,)}


class _Table:
    """Where rows of one kind go."""

    def __init__(self, db: Database, name: str) -> None:
        self._db = db
        self._name = name
        columns = select(db, f"PRAGMA table_info({name})")
        self._columns = [row["name"] for row in columns]
        self._types = [_TYPES.get(row["type"], (str,)) for row in columns]

    def insert(self, record: Record) -> bool:
        """Put a row in; False where the table does not take it. One that is there stays."""
        row = self._row(record)
        if row is None:
            return False
        names = ", ".join(row)
        marks = ", ".join("?" * len(row))
        inserted = self._db.execute(
            f"INSERT OR IGNORE INTO {self._name} ({names}) VALUES ({marks})",  # noqa: S608 - our own names
            list(row.values()),
        )
        return inserted.rowcount == 1 or self._has(row)

    def _has(self, row: Row) -> bool:
        key = self._columns[0]
        there = f"SELECT 1 FROM {self._name} WHERE {key} = ?"  # noqa: S608 - our own names
        return bool(select(self._db, there, row[key]))

    def takes(self, records: list[Record]) -> bool:
        """Whether the table would take all rows of a page; nothing is left in it."""
        self._db.execute("SAVEPOINT trial")
        try:
            return all(self._would_take(record) for record in records)
        finally:
            self._db.execute("ROLLBACK TO trial")
            self._db.execute("RELEASE trial")

    def _would_take(self, record: Record) -> bool:
        row = self._row(record)
        if row is None or len(record.values) < len(self._columns) - 6:
            return False
        names = ", ".join(row)
        marks = ", ".join("?" * len(row))
        try:
            self._db.execute(
                f"INSERT OR REPLACE INTO {self._name} ({names}) VALUES ({marks})",  # noqa: S608 - our own names
                list(row.values()),
            )
        except sqlite3.Error:
            return False
        return all(
            value is None or isinstance(value, kinds)
            for value, kinds in zip(record.values, self._types, strict=False)
        )

    def _row(self, record: Record) -> Row | None:
        if len(record.values) > len(self._columns):
            return None
        row = dict(zip(self._columns, record.values, strict=False))
        key = self._columns[0]
        if row.get(key) is None:
            row[key] = record.rowid
        return row


def _make_owner(db: Database) -> None:
    """A library without its own first rows gets new ones."""
    if not select(db, "SELECT 1 FROM library"):
        db.execute(
            "INSERT INTO library (id, uuid, created, program) VALUES (1, ?, ?, '')",
            [new_uuid(), stamp(utc_now())],
        )


_TABLES = f"""
    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_fts%' ESCAPE '\\'
    AND name NOT IN {("sqlite_sequence", "_sqlite_migrations", "sqlite_stat1")}
    ORDER BY name"""  # noqa: S608 - our own names

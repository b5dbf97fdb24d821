"""The full-text index: which columns are searched, and how it follows a row that changes.

The index holds no text of its own (FTS5, external content), so it must be told the old words when
they go. It is told here rather than by triggers: a connection that trusts no schema, as ours, runs
no trigger that writes to a virtual table.
"""

from collections.abc import Mapping

from diptych.library.database import Database
from diptych.library.rows import Row

SEARCHED: Mapping[str, str] = {"note": "body", "tag": "name", "meeting": "title", "text": "body"}
"""The tables that can be searched, and the column with their words."""

TOKENIZER = "unicode61 remove_diacritics 2"


def create(db: Database) -> None:
    """Make the index, of all that is there. Part of a migration, so never changed."""
    for table, column in SEARCHED.items():
        # As `Table.enable_fts` of sqlite-utils does, which knows no prefix indexes.
        db.execute(
            f'CREATE VIRTUAL TABLE "{table}_fts" USING FTS5 ("{column}",'
            f" tokenize='{TOKENIZER}', prefix='2 3', content=\"{table}\")"
        )
        db.table(table).populate_fts([column])


def rebuild(db: Database) -> None:
    """Make the index anew from the rows."""
    for table in SEARCHED:
        db.table(table).rebuild_fts()


def follow(db: Database, table: str, row_id: int, before: Row | None, after: Row | None) -> None:
    """Bring the index from the words of the row `before` to those of the row `after`.

    Either may hold any of the columns; one without the words means that they do not change.
    """
    column = SEARCHED.get(table)
    if column is None:
        return
    old = None if before is None else before.get(column)
    new = None if after is None else after.get(column)
    if before is not None and after is not None and (new is None or old == new):
        return
    index = f"{table}_fts"
    if old is not None:
        db.execute(
            f"INSERT INTO {index} ({index}, rowid, {column}) VALUES ('delete', ?, ?)",  # noqa: S608 - our own names
            [row_id, old],
        )
    if new is not None:
        db.execute(
            f"INSERT INTO {index} (rowid, {column}) VALUES (?, ?)",  # noqa: S608 - our own names
            [row_id, new],
        )

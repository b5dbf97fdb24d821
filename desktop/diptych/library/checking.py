"""Whether a library is whole: its pages, its references, and each text against its own hash."""

import json
from collections.abc import Iterator
from hashlib import sha256

from diptych.library import indexing
from diptych.library.database import Database
from diptych.library.rows import select


def faults_in(db: Database) -> Iterator[str]:
    """What is wrong with an open library, each fault in a sentence; nothing where it is whole.

    Reads every row. Raises sqlite3.DatabaseError where it cannot.
    """
    for row in select(db, "PRAGMA integrity_check(20)"):
        if row["integrity_check"] != "ok":
            yield f"SQLite found: {row['integrity_check']}."
    for row in db.execute("PRAGMA foreign_key_check").fetchall()[:20]:
        yield f"A row of {row[0]} ({row[1]}) names a row of {row[2]} that is not there."
    for table, column in (("text", "body"), ("original", "data")):
        for kept, content in db.execute(f"SELECT sha256, {column} FROM {table}"):  # noqa: S608 - our own names
            data = content.encode("utf-8") if isinstance(content, str) else content
            if sha256(data).hexdigest() != kept:
                yield f"A {table} is not the one that was kept as {kept[:12]}."
    yield from _unsearchable(db)
    for row in select(db, _MISPLACED):
        yield f"The note {row['uuid']} does not stand where it says in its text."
    for subject, row_id, image in db.execute(
        "SELECT subject, row_id, value FROM (SELECT subject, row_id, before AS value FROM change"
        " UNION ALL SELECT subject, row_id, after FROM change) WHERE value IS NOT NULL"
    ):
        try:
            json.loads(image)
        except ValueError:
            yield f"A step on {subject} {row_id} cannot be read back."


def _unsearchable(db: Database) -> Iterator[str]:
    """Rows that a search would pass over."""
    for table in indexing.SEARCHED:
        if not db.table(f"{table}_fts").exists():
            continue  # a library of an earlier schema
        indexed = db.execute(f"SELECT count(*) FROM {table}_fts_docsize").fetchone()  # noqa: S608 - our own names
        if indexed != db.execute(f"SELECT count(*) FROM {table}").fetchone():  # noqa: S608 - our own names
            yield f"Not every {table} can be found by searching."


_MISPLACED = """
    SELECT uuid FROM note JOIN text AS account ON account.sha256 = text_sha256
    WHERE substr(account.body, span_start + 1, span_end - span_start) <> exact"""

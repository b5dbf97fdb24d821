"""The tables of the library, as migrations that are never edited once released.

Two sorts of tables:

- *content* is written once and never changed or removed: `text`, `original`, `source`,
  `comparison`, `passage`, `link`, `link_end`, `evidence`. It is not journalled; what is current
  is said by a pointer in a journalled row (`account.source_id`, `meeting.comparison_id`).
- *journalled* rows are what a person can change: `meeting`, `account`, `judgement`, `note`,
  `tag`. They change only through `journal.Edit`. No trigger and no cascade touches them, since a
  row that changed behind the journal could not be undone.

`library` and `person` say whose library it is and who the others are; the tables that end in
`_fts` are the full-text index (see indexing.py).

Every table with rows that leave the machine has a UUID. `AUTOINCREMENT` keeps an id from being
given twice, so that undo can put a row back under its own id. Each CHECK mirrors an enum of
`diptych.model`; a new member there needs a migration here, which raises `SCHEMA_VERSION` and so
keeps an older program from reading what it does not know. A migration that renames or drops a
journalled column must do the same to the images in `change`; a new column needs nothing.
"""

from datetime import UTC, datetime
from uuid import uuid4

from diptych import __version__
from diptych.library import indexing
from diptych.library.database import Database, Migrations
from diptych.library.first_tables import FIRST_TABLES

APPLICATION_ID = 0x44697074
"""`Dipt`, at byte 68 of the file; says that an SQLite file is one of ours."""

SCHEMA_VERSION = 7
"""The `user_version` of a library that this program writes: the number of its migrations."""

migrations = Migrations("diptych")


def utc_now() -> datetime:
    """The time now, aware, in UTC."""
    return datetime.now(UTC)


def stamp(time: datetime) -> str:
    """UTC in ISO 8601 with milliseconds, such that text order is time order."""
    return time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def new_uuid() -> str:
    """A random UUID, by which a row is known outside this library."""
    return str(uuid4())


def upgrade(db: Database) -> None:
    """Bring a library, or an empty file, to the current schema. Call it inside a transaction."""
    migrations.apply(db)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    db.execute("UPDATE library SET program = ?", [__version__])


@migrations()
def m001_library(db: Database) -> None:
    """Meetings, accounts, comparisons, judgements, notes, the journal and the place where one was.

    `passage.paragraph`, `position` and `link_end.passage` count from 0. Spans are code points of
    the text named beside them, end exclusive. Times are UTC, ISO 8601.
    """
    for statement in FIRST_TABLES:
        db.execute(statement)
    db.execute(
        "INSERT INTO library (id, uuid, created, program) VALUES (1, ?, ?, ?)",
        [new_uuid(), stamp(utc_now()), __version__],
    )


_M002 = (
    """
    CREATE TABLE evidence_of_all_kinds (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        link_id INTEGER NOT NULL REFERENCES link(id) ON DELETE RESTRICT,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN (
            'wording', 'meaning', 'number', 'date', 'name', 'negation', 'quotation',
            'place', 'actor', 'speech', 'commitment', 'blame', 'framing', 'detail'
        )),
        left_start INTEGER,
        left_end INTEGER,
        right_start INTEGER,
        right_end INTEGER,
        says TEXT NOT NULL,
        differs INTEGER NOT NULL CHECK (differs IN (0, 1)),
        CHECK ((left_start IS NULL) = (left_end IS NULL)),
        CHECK ((right_start IS NULL) = (right_end IS NULL))
    )""",
    "INSERT INTO evidence_of_all_kinds SELECT * FROM evidence",
    "DROP TABLE evidence",
    "ALTER TABLE evidence_of_all_kinds RENAME TO evidence",
    "CREATE INDEX evidence_link ON evidence (link_id, position)",
)


@migrations()
def m002_kinds_of_evidence(db: Database) -> None:
    """Seven more kinds of evidence; what is stored stays as it is."""
    for statement in _M002:
        db.execute(statement)


_M003 = (
    "ALTER TABLE link ADD COLUMN possible INTEGER NOT NULL DEFAULT 0 CHECK (possible IN (0, 1))",
    "ALTER TABLE comparison ADD COLUMN matters TEXT NOT NULL DEFAULT '[]'",
)


@migrations()
def m003_possible_links_and_matters(db: Database) -> None:
    """Links that are only offered; and what the passages speak of, as JSON (see rows.py).

    What is stored stays as it is: its links were all proposed, and it has no matters.
    """
    for statement in _M003:
        db.execute(statement)


_M004 = (
    """
    CREATE TABLE person (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        created TEXT NOT NULL
    )""",
    "ALTER TABLE library ADD COLUMN person TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE note ADD COLUMN author TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE note ADD COLUMN version_of TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE note ADD COLUMN fit TEXT NOT NULL DEFAULT 'exact'"
    " CHECK (fit IN ('exact', 'moved', 'fuzzy', 'lost'))",
    "ALTER TABLE note ADD COLUMN unsettled INTEGER NOT NULL DEFAULT 0 CHECK (unsettled IN (0, 1))",
    "ALTER TABLE note ADD COLUMN confirmed TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE judgement ADD COLUMN author TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE link ADD COLUMN added INTEGER NOT NULL DEFAULT 0 CHECK (added IN (0, 1))",
    "ALTER TABLE source ADD COLUMN version TEXT NOT NULL DEFAULT 'read'"
    " CHECK (version IN ('read', 'edited', 'newer'))",
    "DROP INDEX judgement_link",
    "CREATE UNIQUE INDEX judgement_link ON judgement (link_id, author)",
    "CREATE INDEX source_text ON source (text_sha256)",
    "CREATE INDEX change_subject ON change (subject, row_id)",
)


@migrations()
def m004_people_revisions_and_search(db: Database) -> None:
    """Who wrote a note or judged; how an anchor fits the present text; full-text search.

    A link that is `added` was joined to the comparison by a person and is there only while it has
    a verdict. `library.person` is the UUID of the owner, whose everything stored until now is.
    `note.confirmed` is the place, as JSON, at which a person last saw an anchor that is to be
    looked at, else ''.
    """
    for statement in _M004:
        db.execute(statement)
    owner, now = new_uuid(), stamp(utc_now())
    db.execute("INSERT INTO person (uuid, name, created) VALUES (?, '', ?)", [owner, now])
    db.execute("UPDATE library SET person = ?", [owner])
    for table in ("note", "judgement"):
        db.execute(f"UPDATE {table} SET author = ?", [owner])  # noqa: S608 - our own names
    # A step that put in a whole row must put in its author, too, when it is done again.
    for image, other in (("after", "before"), ("before", "after")):
        db.execute(
            f"UPDATE change SET {image} = json_set({image}, '$.author', ?)"  # noqa: S608 - our own names
            f" WHERE subject IN ('note', 'judgement') AND {other} IS NULL",
            [owner],
        )
    indexing.create(db)


@migrations()
def m005_finished_comparisons(db: Database) -> None:
    """When a person marked a comparison as finished, UTC in ISO 8601; '' where nobody has."""
    db.execute("ALTER TABLE meeting ADD COLUMN finished TEXT NOT NULL DEFAULT ''")


@migrations()
def m006_what_read_a_source(db: Database) -> None:
    """What read a source, and the numbers of the cut parts brought back; '' for what is stored."""
    db.execute("ALTER TABLE source ADD COLUMN reader TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE source ADD COLUMN brought_back TEXT NOT NULL DEFAULT ''")


@migrations()
def m007_where_a_source_was_written(db: Database) -> None:
    """The place that a source says it was written at; '' for what is stored."""
    db.execute("ALTER TABLE source ADD COLUMN place TEXT NOT NULL DEFAULT ''")

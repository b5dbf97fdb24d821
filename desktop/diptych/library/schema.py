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

APPLICATION_ID = 0x44697074
"""`Dipt`, at byte 68 of the file; says that an SQLite file is one of ours."""

SCHEMA_VERSION = 6
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


_M001 = (
    """
    CREATE TABLE library (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        uuid TEXT NOT NULL,
        created TEXT NOT NULL,
        program TEXT NOT NULL
    )""",
    """
    CREATE TABLE text (
        id INTEGER PRIMARY KEY,
        sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
        body TEXT NOT NULL
    )""",
    """
    CREATE TABLE original (
        id INTEGER PRIMARY KEY,
        sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
        data BLOB NOT NULL
    )""",
    """
    CREATE TABLE meeting (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        date TEXT NOT NULL CHECK (
            date = '' OR date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
        ),
        comparison_id INTEGER REFERENCES comparison(id) ON DELETE RESTRICT,
        created TEXT NOT NULL,
        modified TEXT NOT NULL,
        deleted TEXT
    )""",
    """
    CREATE TABLE account (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid TEXT NOT NULL UNIQUE,
        meeting_id INTEGER NOT NULL REFERENCES meeting(id) ON DELETE RESTRICT,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        publisher TEXT NOT NULL,
        source_id INTEGER REFERENCES source(id) ON DELETE RESTRICT,
        created TEXT NOT NULL,
        modified TEXT NOT NULL,
        deleted TEXT
    )""",
    """
    CREATE TABLE source (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid TEXT NOT NULL UNIQUE,
        account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE RESTRICT,
        text_sha256 TEXT NOT NULL REFERENCES text(sha256) ON DELETE RESTRICT,
        original_sha256 TEXT NOT NULL REFERENCES original(sha256) ON DELETE RESTRICT,
        file_name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        encoding TEXT NOT NULL,
        address TEXT NOT NULL,
        read_at TEXT NOT NULL,
        created TEXT NOT NULL
    )""",
    """
    CREATE TABLE comparison (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid TEXT NOT NULL UNIQUE,
        meeting_id INTEGER NOT NULL REFERENCES meeting(id) ON DELETE RESTRICT,
        left_source_id INTEGER NOT NULL REFERENCES source(id) ON DELETE RESTRICT,
        right_source_id INTEGER NOT NULL REFERENCES source(id) ON DELETE RESTRICT,
        method TEXT NOT NULL CHECK (method IN ('model', 'words')),
        program TEXT NOT NULL,
        created TEXT NOT NULL
    )""",
    """
    CREATE TABLE passage (
        id INTEGER PRIMARY KEY,
        comparison_id INTEGER NOT NULL REFERENCES comparison(id) ON DELETE RESTRICT,
        side TEXT NOT NULL CHECK (side IN ('left', 'right')),
        position INTEGER NOT NULL,
        span_start INTEGER NOT NULL,
        span_end INTEGER NOT NULL CHECK (span_end >= span_start),
        paragraph INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('statement', 'heading', 'question', 'courtesy')),
        speaker TEXT NOT NULL,
        UNIQUE (comparison_id, side, position)
    )""",
    """
    CREATE TABLE link (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid TEXT NOT NULL UNIQUE,
        comparison_id INTEGER NOT NULL REFERENCES comparison(id) ON DELETE RESTRICT,
        position INTEGER NOT NULL,
        relation TEXT NOT NULL CHECK (relation IN ('agree', 'diverge')),
        confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
        origin TEXT NOT NULL CHECK (origin IN ('proposed', 'person')),
        topic TEXT NOT NULL,
        created TEXT NOT NULL
    )""",
    """
    CREATE TABLE link_end (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        link_id INTEGER NOT NULL REFERENCES link(id) ON DELETE RESTRICT,
        side TEXT NOT NULL CHECK (side IN ('left', 'right')),
        account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE RESTRICT,
        passage INTEGER NOT NULL,
        text_sha256 TEXT NOT NULL REFERENCES text(sha256) ON DELETE RESTRICT,
        span_start INTEGER NOT NULL,
        span_end INTEGER NOT NULL,
        UNIQUE (link_id, side, passage)
    )""",
    """
    CREATE TABLE evidence (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        link_id INTEGER NOT NULL REFERENCES link(id) ON DELETE RESTRICT,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN (
            'wording', 'meaning', 'number', 'date', 'name', 'negation', 'quotation'
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
    """
    CREATE TABLE judgement (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid TEXT NOT NULL UNIQUE,
        link_id INTEGER NOT NULL REFERENCES link(id) ON DELETE RESTRICT,
        verdict TEXT CHECK (verdict IN ('agree', 'diverge', 'unrelated')),
        created TEXT NOT NULL,
        modified TEXT NOT NULL
    )""",
    """
    CREATE TABLE note (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid TEXT NOT NULL UNIQUE,
        meeting_id INTEGER NOT NULL REFERENCES meeting(id) ON DELETE RESTRICT,
        target TEXT NOT NULL CHECK (target IN ('meeting', 'link', 'text')),
        link_id INTEGER REFERENCES link(id) ON DELETE RESTRICT,
        account_id INTEGER REFERENCES account(id) ON DELETE RESTRICT,
        text_sha256 TEXT REFERENCES text(sha256) ON DELETE RESTRICT,
        span_start INTEGER,
        span_end INTEGER,
        exact TEXT,
        prefix TEXT,
        suffix TEXT,
        body TEXT NOT NULL,
        created TEXT NOT NULL,
        modified TEXT NOT NULL,
        deleted TEXT,
        CHECK ((target = 'link') = (link_id IS NOT NULL)),
        CHECK ((target = 'text') = (account_id IS NOT NULL)),
        CHECK ((target = 'text') = (text_sha256 IS NOT NULL AND span_start IS NOT NULL
            AND span_end IS NOT NULL AND exact IS NOT NULL
            AND prefix IS NOT NULL AND suffix IS NOT NULL))
    )""",
    """
    CREATE TABLE tag (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        note_id INTEGER NOT NULL REFERENCES note(id) ON DELETE RESTRICT,
        position INTEGER NOT NULL,
        name TEXT NOT NULL CHECK (name <> '')
    )""",
    """
    CREATE TABLE revision (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid TEXT NOT NULL UNIQUE,
        operation TEXT NOT NULL,
        name TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
        merge_key TEXT NOT NULL,
        meeting_id INTEGER,
        link_id INTEGER,
        note_id INTEGER,
        created TEXT NOT NULL,
        modified TEXT NOT NULL
    )""",
    """
    CREATE TABLE change (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        revision_id INTEGER NOT NULL REFERENCES revision(id) ON DELETE RESTRICT,
        subject TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        before TEXT,
        after TEXT,
        CHECK (before IS NOT NULL OR after IS NOT NULL)
    )""",
    """
    CREATE TABLE view_state (
        meeting_id INTEGER PRIMARY KEY REFERENCES meeting(id) ON DELETE RESTRICT,
        state TEXT NOT NULL,
        turn INTEGER NOT NULL
    )""",
    "CREATE INDEX account_meeting ON account (meeting_id, position)",
    "CREATE INDEX source_account ON source (account_id)",
    "CREATE INDEX comparison_meeting ON comparison (meeting_id)",
    "CREATE INDEX link_comparison ON link (comparison_id, position)",
    "CREATE INDEX evidence_link ON evidence (link_id, position)",
    "CREATE UNIQUE INDEX judgement_link ON judgement (link_id)",
    "CREATE INDEX note_meeting ON note (meeting_id, deleted, modified)",
    "CREATE INDEX note_link ON note (link_id)",
    "CREATE INDEX note_account ON note (account_id)",
    "CREATE INDEX tag_note ON tag (note_id, position)",
    "CREATE INDEX revision_state ON revision (state, id)",
    "CREATE INDEX change_revision ON change (revision_id)",
)


@migrations()
def m001_library(db: Database) -> None:
    """Meetings, accounts, comparisons, judgements, notes, the journal and the place where one was.

    `passage.paragraph`, `position` and `link_end.passage` count from 0. Spans are code points of
    the text named beside them, end exclusive. Times are UTC, ISO 8601.
    """
    for statement in _M001:
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

"""The tables of the first schema of the library, which is never edited (see schema.py)."""

FIRST_TABLES = (
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

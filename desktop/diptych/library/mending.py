"""Putting right what a recovered library refers to and no longer has. No note's words go."""

from collections.abc import Iterator
from hashlib import sha256

from diptych.library.database import Database
from diptych.library.rows import select
from diptych.library.schema import new_uuid, stamp, utc_now


def mend(db: Database) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Make every reference hold. Returns what was done, and the words of notes without a meeting.

    A note that lost its place comes to be on its meeting, with the words it was on as a quotation.
    """
    done: list[str] = []
    _own(db)
    done += _texts(db)
    done += _meetings(db)
    for name, sql in _NOTES:
        _count(db, name, sql, done)
    loose = tuple(_loose_notes(db))
    for _ in range(12):  # each round may leave what referred to a row that it removed
        before = db.conn.total_changes
        for name, sql in _ROWS:
            _count(db, name, sql, done)
        if db.conn.total_changes == before:
            break
    return tuple(done), loose


def _count(db: Database, name: str, sql: str, done: list[str]) -> None:
    changed = db.execute(sql).rowcount
    if changed > 0 and name:
        done.append(f"{changed} {name}")


def _own(db: Database) -> None:
    """The owner, by whom whatever has no author is."""
    if select(db, "SELECT 1 FROM library WHERE person IN (SELECT uuid FROM person)"):
        return
    authors = select(
        db, "SELECT author, count(*) AS n FROM note WHERE author <> '' GROUP BY 1 ORDER BY 2 DESC"
    )
    owner = authors[0]["author"] if authors else new_uuid()
    db.execute(
        "INSERT OR IGNORE INTO person (uuid, name, created) VALUES (?, '', ?)",
        [owner, stamp(utc_now())],
    )
    db.execute("UPDATE library SET person = ?", [owner])


def _texts(db: Database) -> Iterator[str]:
    """A text that is not what its hash says goes; originals that are lost are made of the text."""
    wrong = [
        row["id"]
        for row in select(db, "SELECT id, sha256, body FROM text")
        if sha256(row["body"].encode("utf-8")).hexdigest() != row["sha256"]
    ]
    for text in wrong:
        db.table("text").delete(text)
    if wrong:
        yield f"{len(wrong)} texts were not whole and were left out"
    without = select(
        db,
        "SELECT source.id, body FROM source JOIN text ON text.sha256 = text_sha256"
        " WHERE original_sha256 NOT IN (SELECT sha256 FROM original)",
    )
    for row in without:
        data = row["body"].encode("utf-8")
        kept = sha256(data).hexdigest()
        db.execute("INSERT OR IGNORE INTO original (sha256, data) VALUES (?, ?)", [kept, data])
        db.execute(
            "UPDATE source SET original_sha256 = ?, media_type = 'text/plain', encoding = 'utf-8',"
            " reader = '', brought_back = '' WHERE id = ?",
            [kept, row["id"]],
        )
    if without:
        yield f"{len(without)} sources lost their original bytes and have their text instead"


def _meetings(db: Database) -> Iterator[str]:
    """Meetings made anew of their accounts, and comparisons without links of these, where lost."""
    now = stamp(utc_now())
    lost = select(db, _LOST_MEETINGS)
    for row in lost:
        names = select(
            db, "SELECT name FROM account WHERE meeting_id = ? ORDER BY position, id", row["id"]
        )
        title = " and ".join(name["name"] for name in names[:2]) or "Meeting"
        db.execute(
            "INSERT INTO meeting (id, uuid, title, date, created, modified)"
            " VALUES (?, ?, ?, '', ?, ?)",
            [row["id"], new_uuid(), f"{title} (recovered)", now, now],
        )
    if lost:
        yield f"{len(lost)} meetings lost their titles and dates"
    bare = select(db, _BARE_MEETINGS)
    for row in bare:
        db.execute(
            "INSERT INTO comparison (uuid, meeting_id, left_source_id, right_source_id, method,"
            " program, created) VALUES (?, ?, ?, ?, 'words', '', ?)",
            [new_uuid(), row["id"], row["left_source"], row["right_source"], now],
        )
    if bare:
        yield f"{len(bare)} meetings lost their comparison and are to be compared again"


_LOST_MEETINGS = """
    SELECT DISTINCT meeting_id AS id FROM account WHERE meeting_id NOT IN (SELECT id FROM meeting)
    ORDER BY 1"""

_BARE_MEETINGS = """
    SELECT meeting.id,
        (SELECT max(source.id) FROM source JOIN account ON account.id = account_id
         WHERE account.meeting_id = meeting.id AND position = 0) AS left_source,
        (SELECT max(source.id) FROM source JOIN account ON account.id = account_id
         WHERE account.meeting_id = meeting.id AND position = 1) AS right_source
    FROM meeting WHERE id NOT IN (SELECT meeting_id FROM comparison)
    AND left_source IS NOT NULL AND right_source IS NOT NULL"""


def _loose_notes(db: Database) -> Iterator[str]:
    """Notes that no meeting shows: their words are taken out before they go."""
    for row in select(db, f"SELECT id, body FROM note WHERE NOT ({_SHOWN}) ORDER BY id"):  # noqa: S608 - our own names
        yield row["body"]


_SHOWN = """EXISTS (
    SELECT 1 FROM meeting
    JOIN comparison ON comparison.meeting_id = meeting.id
    JOIN source AS one ON one.id = left_source_id
    JOIN source AS other ON other.id = right_source_id
    JOIN text AS one_text ON one_text.sha256 = one.text_sha256
    JOIN text AS other_text ON other_text.sha256 = other.text_sha256
    JOIN account AS one_account ON one_account.id = one.account_id
    JOIN account AS other_account ON other_account.id = other.account_id
    WHERE meeting.id = note.meeting_id)"""

_WITHOUT_PLACE = (
    "target = 'meeting', link_id = NULL, account_id = NULL, text_sha256 = NULL,"
    " span_start = NULL, span_end = NULL, prefix = NULL, suffix = NULL, exact = NULL"
)

_NOTES = (
    (
        "notes lost the link that they were on",
        f"UPDATE note SET {_WITHOUT_PLACE} WHERE target = 'link'"  # noqa: S608 - our own names
        " AND link_id NOT IN (SELECT id FROM link)",
    ),
    (
        "notes lost the words that they were on, and have them as a quotation",
        f"UPDATE note SET body = body || char(10) || char(10) || '> ' || exact,"  # noqa: S608 - our own names
        f" {_WITHOUT_PLACE}"
        " WHERE target = 'text' AND (account_id NOT IN (SELECT id FROM account)"
        " OR text_sha256 NOT IN (SELECT sha256 FROM text))",
    ),
)
"""First what keeps a note, then (below) what removes rows that refer to nothing."""

_ROWS = (
    (
        "sources whose text is lost were left out",
        "DELETE FROM source WHERE text_sha256 NOT IN (SELECT sha256 FROM text)"
        " OR account_id NOT IN (SELECT id FROM account)",
    ),
    (
        "accounts without a meeting or a text were left out",
        "DELETE FROM account WHERE meeting_id NOT IN (SELECT id FROM meeting)"
        " OR id NOT IN (SELECT account_id FROM source)",
    ),
    (
        "accounts went back to an earlier text",
        "UPDATE account SET source_id = (SELECT max(id) FROM source WHERE account_id = account.id)"
        " WHERE source_id IS NULL OR source_id NOT IN (SELECT id FROM source)",
    ),
    (
        "comparisons without their texts were left out",
        "DELETE FROM comparison WHERE left_source_id NOT IN (SELECT id FROM source)"
        " OR right_source_id NOT IN (SELECT id FROM source)"
        " OR meeting_id NOT IN (SELECT id FROM meeting)",
    ),
    (
        "meetings went back to an earlier comparison",
        "UPDATE meeting SET comparison_id = (SELECT max(id) FROM comparison"
        " WHERE meeting_id = meeting.id) WHERE (comparison_id IS NULL"
        " OR comparison_id NOT IN (SELECT id FROM comparison WHERE meeting_id = meeting.id))"
        " AND id IN (SELECT meeting_id FROM comparison)",
    ),
    (
        "notes without a meeting were taken out",
        f"DELETE FROM note WHERE NOT ({_SHOWN})",  # noqa: S608 - our own names
    ),
    (
        "meetings without a comparison were left out",
        "DELETE FROM meeting WHERE comparison_id IS NULL"
        " OR comparison_id NOT IN (SELECT id FROM comparison)",
    ),
    ("", "DELETE FROM passage WHERE comparison_id NOT IN (SELECT id FROM comparison)"),
    (
        "links were left out",
        "DELETE FROM link WHERE comparison_id NOT IN (SELECT id FROM comparison)",
    ),
    (
        "",
        "DELETE FROM link_end WHERE link_id NOT IN (SELECT id FROM link)"
        " OR account_id NOT IN (SELECT id FROM account)"
        " OR text_sha256 NOT IN (SELECT sha256 FROM text)",
    ),
    ("", "DELETE FROM evidence WHERE link_id NOT IN (SELECT id FROM link)"),
    (
        "verdicts without a link were left out",
        "DELETE FROM judgement WHERE link_id NOT IN (SELECT id FROM link)",
    ),
    (
        "tags without a note were left out",
        "DELETE FROM tag WHERE note_id NOT IN (SELECT id FROM note)",
    ),
    ("", "DELETE FROM view_state WHERE meeting_id NOT IN (SELECT id FROM meeting)"),
    ("", "DELETE FROM change WHERE revision_id NOT IN (SELECT id FROM revision)"),
)

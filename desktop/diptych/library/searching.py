"""Full-text search over titles, notes, tags and the present texts of accounts (SQLite FTS5).

Whatever a person types is a search: words stand for themselves, "words in quotation marks" for a
phrase, and a word that ends in an asterisk, or is the last one, for every word that so begins.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from diptych.library import rows
from diptych.library.database import Database
from diptych.library.store import Library
from diptych.model import AccountId, MeetingId, NoteId

MOST = 20
"""Hits of each kind."""

_RANKED = 2000
"""More matches than these come newest first: ranking them would take time and tell nothing."""

_PREFIX = 2
"""Letters of which a word that is not finished must have; one letter begins half of all words."""

_TERM = re.compile(r'"([^"]*)"?|“([^”]*)”?|([^\s"“]+)')
_START, _END = "\x02", "\x03"
_SNIPPET = f"'{_START}', '{_END}', '…', 24"


class Found(StrEnum):
    """What a hit is."""

    MEETING = "meeting"
    NOTE = "note"
    TAG = "tag"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class Hit:
    """One result. `snippet` is the words around the match in pieces: (text, whether it matched).

    `note` is set for a note and a tag, `account` and its `name` for an account.
    """

    kind: Found
    meeting: MeetingId
    title: str
    snippet: tuple[tuple[str, bool], ...]
    note: NoteId | None = None
    account: AccountId | None = None
    name: str = ""


def search(lib: Library, typed: str, most: int = MOST) -> tuple[Hit, ...]:
    """What the library has on the words typed: titles, tags, notes, accounts; best first in each.

    Nothing for no words. What is in the bin is passed over. Never fails for what was typed.
    """
    query = match_expression(typed)
    if not query:
        return ()
    with lib.reading() as db:
        found = [
            _hit(kind, row)
            for kind, sql in _QUERIES.items()
            for row in rows.select(db, sql.format(_order(db, kind, query)), query, most)
        ]
    return tuple(found)


def _order(db: Database, kind: Found, query: str) -> str:
    """By BM25 where there are few enough matches to count, else the newest first."""
    index = f"{_TABLES[kind]}_fts"
    beyond = f"SELECT 1 FROM {index} WHERE {index} MATCH ? LIMIT 1 OFFSET ?"  # noqa: S608 - our own names
    return f"{index}.rowid DESC" if rows.select(db, beyond, query, _RANKED) else "rank"


def match_expression(typed: str) -> str:
    """What was typed as an FTS5 expression that is never a syntax error; "" for no words."""
    terms = list(_terms(typed))
    if terms and not typed[-1:].isspace() and terms[-1][1] is None:
        terms[-1] = (terms[-1][0], len(terms[-1][0]) >= _PREFIX)
    return " ".join(f'"{words}"' + (" *" if prefix else "") for words, prefix in terms)


def _terms(typed: str) -> Iterator[tuple[str, bool | None]]:
    """Phrases (False), words that stand for their beginning (True) and whole words (None)."""
    for found in _TERM.finditer(typed.replace("\0", " ")):
        phrase = found[1] if found[1] is not None else found[2]
        words = (phrase if phrase is not None else found[3]).replace('"', " ")
        if not any(character.isalnum() for character in words):
            continue
        if phrase is not None:
            yield words, False
        else:
            bare = words.rstrip("*")
            yield bare, len(bare) >= _PREFIX if words.endswith("*") else None


def _hit(kind: Found, row: rows.Row) -> Hit:
    return Hit(
        kind,
        MeetingId(row["meeting_id"]),
        row["title"],
        _pieces(row["snippet"]),
        None if row["note_id"] is None else NoteId(row["note_id"]),
        None if row["account_id"] is None else AccountId(row["account_id"]),
        row["name"] or "",
    )


def _pieces(snippet: str) -> tuple[tuple[str, bool], ...]:
    found = []
    for number, part in enumerate(re.split(f"[{_START}{_END}]", snippet)):
        if part:
            found.append((part, number % 2 == 1))
    return tuple(found)


def _query(kind: Found, columns: str, joins: str) -> str:
    """Matches of one index with their meeting, without what is in the bin; to be given an order."""
    table = _TABLES[kind]
    return f"""
        SELECT {columns}, meeting.title, snippet({table}_fts, 0, {_SNIPPET}) AS snippet
        FROM {table}_fts JOIN {table} ON {table}.id = {table}_fts.rowid {joins}
        WHERE {table}_fts MATCH ? ORDER BY {{}} LIMIT ?"""  # noqa: S608 - our own names


_TABLES = {
    Found.MEETING: "meeting",
    Found.TAG: "tag",
    Found.NOTE: "note",
    Found.ACCOUNT: "text",
}

_LIVE = "AND meeting.deleted IS NULL"

_QUERIES = {
    Found.MEETING: _query(
        Found.MEETING,
        "meeting.id AS meeting_id, NULL AS note_id, NULL AS account_id, '' AS name",
        _LIVE,
    ),
    Found.TAG: _query(
        Found.TAG,
        "note.meeting_id, note.id AS note_id, NULL AS account_id, '' AS name",
        "JOIN note ON note.id = tag.note_id AND note.deleted IS NULL"
        f" JOIN meeting ON meeting.id = note.meeting_id {_LIVE}",
    ),
    Found.NOTE: _query(
        Found.NOTE,
        "note.meeting_id, note.id AS note_id, NULL AS account_id, '' AS name",
        f"AND note.deleted IS NULL JOIN meeting ON meeting.id = note.meeting_id {_LIVE}",
    ),
    Found.ACCOUNT: _query(
        Found.ACCOUNT,
        "account.meeting_id, NULL AS note_id, account.id AS account_id, account.name",
        "JOIN source ON source.text_sha256 = text.sha256"
        " JOIN account ON account.source_id = source.id AND account.deleted IS NULL"
        f" JOIN meeting ON meeting.id = account.meeting_id {_LIVE}",
    ),
}


def tags_in_use(lib: Library) -> tuple[tuple[str, int], ...]:
    """The tags of all notes that are not in the bin, with how many notes each is on."""
    with lib.reading() as db:
        found = rows.select(db, _TAGS_IN_USE)
    return tuple((row["name"], row["count"]) for row in found)


_TAGS_IN_USE = """
    SELECT name, count(*) AS count FROM tag
    JOIN note ON note.id = note_id AND note.deleted IS NULL
    JOIN meeting ON meeting.id = meeting_id AND meeting.deleted IS NULL
    GROUP BY name ORDER BY count(*) DESC, name"""

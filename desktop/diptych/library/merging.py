"""Bringing the meetings of another library into this one, as part of one step.

Rows are known by their UUIDs. A meeting that both people made by themselves from the same two
texts is known by these. Nothing here is overwritten that the other library does not continue: two
edits of one note are both kept.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import NAMESPACE_URL, uuid5

from diptych.anchors import Fit
from diptych.library import rows
from diptych.library.content_copy import Copied, copy_content
from diptych.library.database import Database
from diptych.library.journal import Edit
from diptych.library.rows import Row, select
from diptych.text.anchoring import carry
from diptych.text.revision import Revision


@dataclass(frozen=True, slots=True)
class Merged:
    """How many of each came in: new, brought up to date, and kept beside another version."""

    meetings: int = 0
    notes: int = 0
    edited: int = 0
    versions: int = 0
    verdicts: int = 0


def merge(edit: Edit, other: Database, only: str = "") -> Merged:
    """Bring in every meeting of `other` that is not in its bin, or the one of the UUID `only`.

    `other` has the present schema and is only read.
    """
    _people(edit.db, other)
    counts: Counter[str] = Counter()
    for meeting in select(other, "SELECT * FROM meeting WHERE deleted IS NULL ORDER BY id"):
        if only and meeting["uuid"] != only:
            continue
        copied = copy_content(edit, other, meeting)
        counts["meetings"] += copied.is_new
        notes = "SELECT * FROM note WHERE meeting_id = ? AND deleted IS NULL ORDER BY id"
        for note in select(other, notes, meeting["id"]):
            counts[_note(edit, other, note, copied)] += 1
        for judgement in select(other, _JUDGEMENTS, meeting["id"]):
            counts["verdicts"] += _judgement(edit, judgement, copied)
        if copied.is_new:
            edit.update("meeting", copied.meeting, deleted=None)
    return Merged(
        **{name: counts[name] for name in ("meetings", "notes", "edited", "versions", "verdicts")}
    )


_JUDGEMENTS = """
    SELECT judgement.* FROM judgement
    JOIN link ON link.id = link_id
    JOIN comparison ON comparison.id = link.comparison_id
    WHERE meeting_id = ? AND verdict IS NOT NULL ORDER BY judgement.id"""


def _people(db: Database, other: Database) -> None:
    for person in select(other, "SELECT * FROM person"):
        db.execute(
            "INSERT OR IGNORE INTO person (uuid, name, created) VALUES (?, ?, ?)",
            [person["uuid"], person["name"], person["created"]],
        )
        db.execute(
            "UPDATE person SET name = ? WHERE uuid = ? AND name = ''",
            [person["name"], person["uuid"]],
        )


def _note(edit: Edit, other: Database, theirs: Row, copied: Copied) -> str:
    """Bring one note in; returns under what it counts."""
    found = select(edit.db, "SELECT * FROM note WHERE uuid = ?", theirs["uuid"])
    tags = _tags(other, theirs["id"])
    if not found:
        _insert_note(edit, theirs, tags, copied)
        return "notes"
    mine = found[0]
    if (mine["body"], _tags(edit.db, mine["id"])) == (theirs["body"], tags):
        return "same"
    if mine["body"] in _bodies_before(other, theirs["id"]):
        edit.update("note", mine["id"], body=theirs["body"], modified=theirs["modified"])
        _set_tags(edit, mine["id"], tags)
        return "edited"
    if theirs["body"] in _bodies_before(edit.db, mine["id"]):
        return "same"
    return _version(edit, other, theirs, tags, copied)


def _version(
    edit: Edit, other: Database, theirs: Row, tags: tuple[str, ...], copied: Copied
) -> str:
    """Keep another edit of a note beside ours; the same one only once."""
    owner = select(other, "SELECT person FROM library")[0]["person"]
    words = json.dumps([theirs["uuid"], owner, theirs["body"], tags], ensure_ascii=False)
    uuid = str(uuid5(NAMESPACE_URL, words))
    if select(edit.db, "SELECT 1 FROM note WHERE uuid = ?", uuid):
        return "same"
    version = theirs | {"uuid": uuid, "author": owner, "version_of": theirs["uuid"]}
    _insert_note(edit, version, tags, copied)
    return "versions"


def _insert_note(edit: Edit, theirs: Row, tags: tuple[str, ...], copied: Copied) -> None:
    row = {name: value for name, value in theirs.items() if name != "id"}
    row["meeting_id"] = copied.meeting
    if row["target"] == "link":
        row["link_id"] = copied.link(theirs["link_id"])
    elif row["target"] == "text":
        row["account_id"] = copied.accounts[theirs["account_id"]]
        row |= _anchor(edit.db, row)
    note = edit.insert("note", **row)
    for position, name in enumerate(tags):
        edit.insert("tag", note_id=note, position=position, name=name)


def _anchor(db: Database, row: Row) -> Row:
    """Where the words of a note stand in the text that the account has here."""
    present = select(db, _PRESENT_TEXT, row["account_id"])[0]
    if row["fit"] == Fit.LOST or present["sha256"] == row["text_sha256"]:
        return {}
    theirs = select(db, "SELECT body FROM text WHERE sha256 = ?", row["text_sha256"])[0]
    seen = rows.selector(row)
    anchor = carry(seen, Revision(theirs["body"], present["body"]), present["sha256"])
    if anchor.selector is None:
        return {"fit": "lost", "unsettled": 1, "confirmed": rows.confirmed_column(seen)}
    if anchor.fit is Fit.FUZZY:
        waits: Row = {"unsettled": 1, "confirmed": rows.confirmed_column(seen)}
    else:
        waits = {}
    return rows.selector_row(anchor.selector) | {"fit": anchor.fit.value} | waits


_PRESENT_TEXT = """
    SELECT text.sha256, body FROM account
    JOIN source ON source.id = account.source_id
    JOIN text ON text.sha256 = text_sha256 WHERE account.id = ?"""


def _judgement(edit: Edit, theirs: Row, copied: Copied) -> bool:
    """Put a person's verdict beside the others; their later word counts. Whether it did."""
    link = copied.link(theirs["link_id"])
    found = select(
        edit.db,
        "SELECT * FROM judgement WHERE link_id = ? AND author = ?",
        link,
        theirs["author"],
    )
    if not found:
        uuid = theirs["uuid"]
        if select(edit.db, "SELECT 1 FROM judgement WHERE uuid = ?", uuid):
            uuid = str(uuid5(NAMESPACE_URL, f"{uuid} {link}"))
        edit.insert(
            "judgement",
            uuid=uuid,
            link_id=link,
            verdict=theirs["verdict"],
            author=theirs["author"],
            created=theirs["created"],
            modified=theirs["modified"],
        )
        return True
    mine = found[0]
    if mine["modified"] >= theirs["modified"] or mine["verdict"] == theirs["verdict"]:
        return False
    return edit.update(
        "judgement", mine["id"], verdict=theirs["verdict"], modified=theirs["modified"]
    )


def _tags(db: Database, note: int) -> tuple[str, ...]:
    found = select(db, "SELECT name FROM tag WHERE note_id = ? ORDER BY position", note)
    return tuple(row["name"] for row in found)


def _set_tags(edit: Edit, note: int, names: tuple[str, ...]) -> None:
    for tag in select(edit.db, "SELECT id FROM tag WHERE note_id = ?", note):
        edit.delete("tag", tag["id"])
    for position, name in enumerate(names):
        edit.insert("tag", note_id=note, position=position, name=name)


def _bodies_before(db: Database, note: int) -> set[str]:
    """The words that a note had before it came to have its present ones."""
    return set(_images(db, note))


def _images(db: Database, note: int) -> Iterator[str]:
    changes = select(
        db,
        "SELECT before, after FROM change JOIN revision ON revision.id = revision_id"
        " WHERE subject = 'note' AND row_id = ? AND state = 'done'",
        note,
    )
    for change in changes:
        image = json.loads(change["before"]) if change["before"] else {}
        if isinstance(image.get("body"), str):
            yield image["body"]

"""Notes found by their UUIDs, and those whose Markdown leads to other notes."""

from collections.abc import Iterable
from dataclasses import dataclass

from diptych.library import rows
from diptych.library.store import Library
from diptych.model import MeetingId, NoteId


@dataclass(frozen=True, slots=True)
class LinkedNote:
    """A note as it is seen from another one.

    `title` is that of its meeting. `gone` says that the note, or its meeting, is in the bin.
    """

    uuid: str
    note: NoteId
    meeting: MeetingId
    title: str
    body: str
    gone: bool = False


def notes_named(lib: Library, uuids: Iterable[str]) -> dict[str, LinkedNote]:
    """The notes of these UUIDs, where the library has them, also in its bin."""
    found: dict[str, LinkedNote] = {}
    with lib.reading() as db:
        for uuid in dict.fromkeys(uuids):
            for row in rows.select(db, f"{_NOTES} WHERE note.uuid = ?", uuid):
                found[uuid] = _linked(row)
    return found


def notes_with_links(lib: Library, mark: str) -> tuple[LinkedNote, ...]:
    """The notes whose Markdown has `mark` in it; those in the bin are passed over."""
    sql = f"{_NOTES} WHERE {_STANDING} AND instr(body, ?) ORDER BY note.id"
    with lib.reading() as db:
        return tuple(_linked(row) for row in rows.select(db, sql, mark))


def notes_to_link(lib: Library, meeting: MeetingId, most: int) -> tuple[LinkedNote, ...]:
    """The notes of the library, those of `meeting` first, then the last changed ones first."""
    sql = f"{_NOTES} WHERE {_STANDING} ORDER BY meeting_id <> ?, note.modified DESC LIMIT ?"
    with lib.reading() as db:
        return tuple(_linked(row) for row in rows.select(db, sql, meeting, most))


_NOTES = """
    SELECT note.uuid, note.id, note.meeting_id, title, body,
        note.deleted IS NOT NULL OR meeting.deleted IS NOT NULL AS gone
    FROM note JOIN meeting ON meeting.id = meeting_id"""
_STANDING = "note.deleted IS NULL AND meeting.deleted IS NULL"


def _linked(row: rows.Row) -> LinkedNote:
    return LinkedNote(
        row["uuid"],
        NoteId(row["id"]),
        MeetingId(row["meeting_id"]),
        row["title"],
        row["body"],
        bool(row["gone"]),
    )

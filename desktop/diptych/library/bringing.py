"""A comparison that came from a file: written whole, with a person's verdicts and notes."""

from collections.abc import Iterable, Sequence

from diptych.library.content import keep_meeting
from diptych.library.journal import Edit
from diptych.library.people import person_named
from diptych.library.rows import select, target_row
from diptych.library.schema import new_uuid
from diptych.model import Comparison, MeetingId, Note, OnLink, OnText, Origin, Side, Verdict


def keep_brought(
    edit: Edit,
    comparison: Comparison,
    title: str,
    date: str,
    verdicts: Sequence[Verdict | None],
    notes: Iterable[Note],
    uuid: str,
) -> MeetingId:
    """Write a meeting with one verdict or None for each link, and notes on links from 1.

    UUIDs that the library has, or "", become new ones.
    """
    own = [index for index, link in enumerate(comparison.links) if link.origin is Origin.PERSON]
    meeting = keep_meeting(
        edit, comparison, title, date, uuid=_free(edit, "meeting", uuid), added=own
    )
    links = [row["id"] for row in select(edit.db, _LINKS, meeting)]
    for link, verdict in zip(links, verdicts, strict=True):
        if verdict is not None:
            edit.insert(
                "judgement",
                uuid=new_uuid(),
                link_id=link,
                verdict=verdict.value,
                author=edit.person,
                created=edit.now,
                modified=edit.now,
            )
    found = select(
        edit.db, "SELECT id FROM account WHERE meeting_id = ? ORDER BY position", meeting
    )
    accounts = dict(zip(Side, (row["id"] for row in found), strict=True))
    for note in notes:
        _keep_note(edit, note, meeting, links, accounts)
    edit.update("meeting", meeting, deleted=None)
    return meeting


def _keep_note(
    edit: Edit, note: Note, meeting: MeetingId, links: Sequence[int], accounts: dict[Side, int]
) -> None:
    target = note.target
    columns = target_row(target, accounts[target.side] if isinstance(target, OnText) else None)
    if isinstance(target, OnLink):
        columns["link_id"] = links[target.link - 1]
    kept = edit.insert(
        "note",
        uuid=_free(edit, "note", note.uuid),
        meeting_id=meeting,
        **columns,
        body=note.body,
        author=person_named(edit.db, note.author, edit.now) if note.author else edit.person,
        created=note.created,
        modified=note.modified,
    )
    for position, name in enumerate(note.tags):
        edit.insert("tag", note_id=kept, position=position, name=name)


def _free(edit: Edit, table: str, uuid: str) -> str:
    """The UUID, or a new one where there is none or a row has it."""
    taken = select(edit.db, f"SELECT 1 FROM {table} WHERE uuid = ?", uuid)  # noqa: S608 - our own names
    return new_uuid() if taken or not uuid else uuid


_LINKS = """
    SELECT link.id FROM link JOIN meeting ON meeting.comparison_id = link.comparison_id
    WHERE meeting.id = ? ORDER BY position, link.id"""

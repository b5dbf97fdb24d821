"""Which meetings a person was in last."""

from diptych.library import rows
from diptych.library.store import Library
from diptych.model import MeetingId


def recents(lib: Library, most: int) -> tuple[MeetingId, ...]:
    """The meetings a person was in, the last one first; those in the bin are passed over."""
    with lib.reading() as db:
        found = rows.select(
            db,
            "SELECT meeting_id FROM view_state JOIN meeting ON meeting.id = meeting_id"
            " WHERE deleted IS NULL AND turn > 0 ORDER BY turn DESC LIMIT ?",
            most,
        )
    return tuple(MeetingId(row["meeting_id"]) for row in found)


def forget(lib: Library, but: MeetingId | None) -> None:
    """Forget that a person was in any meeting `but` one; their places there stay. No step."""
    with lib.writing() as db:
        db.execute("UPDATE view_state SET turn = 0 WHERE meeting_id IS NOT ?", [but])

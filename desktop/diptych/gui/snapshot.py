"""The library at one moment, as the session reads it on the worker thread. No Qt here."""

from dataclasses import dataclass, field

from diptych import operations
from diptych.library.journal import Changes
from diptych.library.store import Library
from diptych.model import Account, Meeting, MeetingId, MeetingSummary


@dataclass(frozen=True)
class Snapshot:
    """The library as it was right after one step."""

    meeting: Meeting | None
    meetings: tuple[MeetingSummary, ...]
    undo_name: str | None
    redo_name: str | None
    changes: Changes | None = None
    tags: tuple[tuple[str, int], ...] = ()
    recents: tuple[MeetingId, ...] = ()
    web: operations.NoteWeb = field(default_factory=operations.NoteWeb)


def take_snapshot(
    lib: Library, wanted: MeetingId | None, changes: Changes | None = None
) -> Snapshot:
    """The library as it is, with the meeting that is `wanted` where it is there."""
    meetings = operations.meetings(lib)
    there = wanted is not None and any(summary.id == wanted for summary in meetings)
    meeting = operations.meeting(lib, wanted) if there and wanted is not None else None
    return Snapshot(
        meeting=meeting,
        meetings=meetings,
        undo_name=operations.undo_name(lib),
        redo_name=operations.redo_name(lib),
        changes=changes,
        tags=operations.tags(lib),
        recents=operations.recent_meetings(lib),
        web=operations.note_web(lib, meeting) if meeting is not None else operations.NoteWeb(),
    )


def store_place(lib: Library, meeting: MeetingId, place: dict[str, object]) -> None:
    """Keep the place in a meeting."""
    operations.save_view_state(lib, meeting, place)


def known_meeting(lib: Library, left: Account, right: Account) -> MeetingId | None:
    """The meeting that compares these two texts, if one does."""
    for summary in operations.meetings(lib):
        if (summary.left_name, summary.right_name) == (left.name, right.name):
            compared = operations.meeting(lib, summary.id).comparison
            if (compared.left.sha256, compared.right.sha256) == (left.sha256, right.sha256):
                return summary.id
    return None

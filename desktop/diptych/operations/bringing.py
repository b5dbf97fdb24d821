"""A comparison that came from a file, kept as one step, with its verdicts and notes."""

from dataclasses import replace

from diptych.intake.comparison_json import Brought
from diptych.library.bringing import keep_brought
from diptych.library.journal import About, Op
from diptych.library.store import Library
from diptych.model import MeetingId
from diptych.operations.meetings import checked_date
from diptych.operations.writing import one_line, storable, tag_names


def bring_in(lib: Library, brought: Brought, title: str = "") -> MeetingId:
    """Keep what a file held, under `title` or its own.

    Verdicts come in as the owner's own, and notes where they name nobody. The meeting and its notes
    keep their UUIDs where the library has none of these. Raises DiptychError for a date that is
    none.
    """
    names = f"{brought.comparison.left.name} and {brought.comparison.right.name}"
    title = one_line(title) or one_line(brought.title) or one_line(names)
    date = checked_date(brought.date)
    notes = [
        replace(note, body=storable(note.body), tags=tag_names(note.tags)) for note in brought.notes
    ]
    with lib.operation(Op.ADD_MEETING, "Add meeting") as edit:
        meeting = keep_brought(
            edit, brought.comparison, title, date, brought.verdicts, notes, brought.uuid
        )
        edit.about = About(meeting)
    return meeting

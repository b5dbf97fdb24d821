"""Where the links of notes lead, and from where links lead to them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from diptych.library.linked_notes import LinkedNote, notes_named, notes_with_links
from diptych.library.linked_notes import notes_to_link as _notes_to_link
from diptych.library.store import Library
from diptych.model import Meeting, MeetingId
from diptych.text.note_links import SCHEME, links_in

_MOST = 500
"""Notes that are offered to link to."""


@dataclass(frozen=True, slots=True)
class NoteWeb:
    """The links from and to the notes of one meeting.

    `targets` has, by UUID, each note that a link leads to and that the library has. `linked_from`
    has, by the UUID of a note of the meeting, the notes that link to it.
    """

    targets: Mapping[str, LinkedNote] = field(default_factory=dict)
    linked_from: Mapping[str, tuple[LinkedNote, ...]] = field(default_factory=dict)


def note_web(lib: Library, meeting: Meeting) -> NoteWeb:
    """The links from and to the notes of a meeting, through the whole library."""
    wanted = [link.uuid for note in meeting.notes for link in links_in(note.body)]
    here = {note.uuid for note in meeting.notes}
    back: dict[str, list[LinkedNote]] = {}
    for source in notes_with_links(lib, SCHEME):
        for uuid in dict.fromkeys(link.uuid for link in links_in(source.body)):
            if uuid in here and uuid != source.uuid:
                back.setdefault(uuid, []).append(source)
    return NoteWeb(
        notes_named(lib, wanted), {uuid: tuple(sources) for uuid, sources in back.items()}
    )


def find_note(lib: Library, uuid: str) -> LinkedNote | None:
    """The note of this UUID, also from the bin; None where the library does not have it."""
    return notes_named(lib, [uuid]).get(uuid)


def notes_to_link(lib: Library, meeting: MeetingId) -> tuple[LinkedNote, ...]:
    """The notes that can be linked to, those of the meeting first."""
    return _notes_to_link(lib, meeting, _MOST)

"""The meetings a person was in last."""

from diptych.library import recents
from diptych.library.store import Library
from diptych.model import MeetingId

_MOST = 11
"""Ten, and the one that is open."""


def recent_meetings(lib: Library) -> tuple[MeetingId, ...]:
    """The last meetings a person was in, the last one first."""
    return recents.recents(lib, _MOST)


def forget_recents(lib: Library, but: MeetingId | None = None) -> None:
    """Empty the list of recent meetings, of all `but` the one that is open. No step."""
    recents.forget(lib, but)

"""Every use case, one function each, for the command line and the window alike."""

from diptych.operations.comparing import compare_accounts, unsaved_meeting
from diptych.operations.explaining import find_passage, why_lines, why_not_linked
from diptych.operations.history import redo, redo_name, undo, undo_name
from diptych.operations.meetings import (
    add_meeting,
    delete_meeting,
    deleted_meetings,
    judge_link,
    last_meeting,
    meeting,
    meetings,
    rename_meeting,
    restore_meeting,
    save_view_state,
    set_meeting_date,
    view_state,
)
from diptych.operations.notes import add_note, delete_note, edit_note

__all__ = [
    "add_meeting",
    "add_note",
    "compare_accounts",
    "delete_meeting",
    "delete_note",
    "deleted_meetings",
    "edit_note",
    "find_passage",
    "judge_link",
    "last_meeting",
    "meeting",
    "meetings",
    "redo",
    "redo_name",
    "rename_meeting",
    "restore_meeting",
    "save_view_state",
    "set_meeting_date",
    "undo",
    "undo_name",
    "unsaved_meeting",
    "view_state",
    "why_lines",
    "why_not_linked",
]

"""Every use case, one function each, for the command line and the window alike.

What compares, and what reads reports, is imported when it is asked for: a window is shown sooner.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from diptych.operations.accounts import (
    account,
    accounts,
    add_account,
    compared_pair,
    delete_account,
    deleted_accounts,
    rename_account,
    restore_account,
    show_accounts,
)
from diptych.operations.history import changed_elsewhere, redo, redo_name, undo, undo_name
from diptych.operations.links import add_link, move_link_end
from diptych.operations.meetings import (
    add_meeting,
    confirm_link,
    delete_meeting,
    deleted_meetings,
    describe_meeting,
    finish_meeting,
    judge_link,
    last_meeting,
    meeting,
    meetings,
    rename_meeting,
    reopen_meeting,
    restore_meeting,
    save_view_state,
    set_meeting_date,
    view_state,
)
from diptych.operations.note_links import NoteWeb, find_note, note_web, notes_to_link
from diptych.operations.notes import (
    accept_place,
    add_note,
    delete_note,
    deleted_notes,
    edit_note,
    keep_unplaced,
    place_note,
    restore_note,
    unsettled_notes,
)
from diptych.operations.recents import forget_recents, recent_meetings
from diptych.operations.searching import search, tags

if TYPE_CHECKING:
    from diptych.operations import keeping as keeping
    from diptych.operations import sharing as sharing
    from diptych.operations import verifying as verifying
    from diptych.operations.bringing import bring_in
    from diptych.operations.comparing import (
        compare_accounts,
        left_out_questions,
        speakers,
        unsaved_meeting,
    )
    from diptych.operations.explaining import find_passage, why_lines, why_not_linked
    from diptych.operations.revising import (
        compare_again,
        difference,
        edited,
        restore_revision,
        revise_account,
        revisions,
    )
    from diptych.operations.splitting import (
        all_sides,
        place_in_report,
        report_of,
        side_accounts,
        side_name,
        split_json,
        split_report,
    )

_LATER = {
    "bring_in": "bringing",
    "compare_accounts": "comparing",
    "left_out_questions": "comparing",
    "speakers": "comparing",
    "unsaved_meeting": "comparing",
    "find_passage": "explaining",
    "why_lines": "explaining",
    "why_not_linked": "explaining",
    "compare_again": "revising",
    "difference": "revising",
    "edited": "revising",
    "restore_revision": "revising",
    "revise_account": "revising",
    "revisions": "revising",
    "all_sides": "splitting",
    "place_in_report": "splitting",
    "report_of": "splitting",
    "side_accounts": "splitting",
    "side_name": "splitting",
    "split_json": "splitting",
    "split_report": "splitting",
}
"""The modules that are imported when one of these is asked for."""

_MODULES = ("keeping", "sharing", "verifying")
"""Modules of operations that are asked for by their own names."""

__all__ = [
    "NoteWeb",
    "accept_place",
    "account",
    "accounts",
    "add_account",
    "add_link",
    "add_meeting",
    "add_note",
    "all_sides",
    "bring_in",
    "changed_elsewhere",
    "compare_accounts",
    "compare_again",
    "compared_pair",
    "confirm_link",
    "delete_account",
    "delete_meeting",
    "delete_note",
    "deleted_accounts",
    "deleted_meetings",
    "deleted_notes",
    "describe_meeting",
    "difference",
    "edit_note",
    "edited",
    "find_note",
    "find_passage",
    "finish_meeting",
    "forget_recents",
    "judge_link",
    "keep_unplaced",
    "last_meeting",
    "left_out_questions",
    "meeting",
    "meetings",
    "move_link_end",
    "note_web",
    "notes_to_link",
    "place_in_report",
    "place_note",
    "recent_meetings",
    "redo",
    "redo_name",
    "rename_account",
    "rename_meeting",
    "reopen_meeting",
    "report_of",
    "restore_account",
    "restore_meeting",
    "restore_note",
    "restore_revision",
    "revise_account",
    "revisions",
    "save_view_state",
    "search",
    "set_meeting_date",
    "show_accounts",
    "side_accounts",
    "side_name",
    "speakers",
    "split_json",
    "split_report",
    "tags",
    "undo",
    "undo_name",
    "unsaved_meeting",
    "unsettled_notes",
    "view_state",
    "why_lines",
    "why_not_linked",
]


def __getattr__(name: str) -> object:
    """An operation, or a module of operations, that was not imported yet."""
    if name in _LATER:
        found: object = getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
        globals()[name] = found
        return found
    if name in {*_LATER.values(), *_MODULES}:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

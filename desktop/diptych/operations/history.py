"""Undo and redo, across restarts."""

from diptych.library.journal import Changes
from diptych.library.store import Library


def undo(lib: Library) -> Changes | None:
    """Take back the last step; None where there is none. Raises UndoConflict."""
    return lib.undo()


def redo(lib: Library) -> Changes | None:
    """Do again the step that was undone last; None where there is none. Raises UndoConflict."""
    return lib.redo()


def changed_elsewhere(lib: Library) -> bool:
    """Whether another window or program has changed the library since this was asked last."""
    return lib.changed_elsewhere()


def undo_name(lib: Library) -> str | None:
    """What undo would take back ("Edit note"), None where there is nothing."""
    return lib.undo_name()


def redo_name(lib: Library) -> str | None:
    """What redo would do again, None where there is nothing."""
    return lib.redo_name()

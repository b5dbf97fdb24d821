"""Errors that are told to a person in one sentence.

Anything else that is raised is a defect of the program and is never caught silently.
"""


class DiptychError(Exception):
    """What went wrong (`message`) and what the person can do about it (`hint`), each a sentence."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class ReadError(DiptychError):
    """A file, pasted text or sample cannot be read as an account."""


class SelectorError(DiptychError):
    """A place in a text was described in a way that cannot be resolved."""


class ModelError(DiptychError):
    """The bundled language model is missing or damaged."""


class LibraryError(DiptychError):
    """The library (the notes file) cannot be opened, read or written."""


class LibraryBusy(LibraryError):
    """Another program holds the library."""


class LibraryTooNew(LibraryError):
    """The library was written by a newer version of the program."""


class LibraryDamaged(LibraryError):
    """The library does not pass SQLite's own check, or is not a library."""


class UndoConflict(LibraryError):
    """A row has changed since the step that is to be undone."""


class ExportError(DiptychError):
    """An export cannot be written."""

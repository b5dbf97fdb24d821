"""The formats by name, and as files."""

import os
import secrets
import shutil
from enum import StrEnum
from pathlib import Path

from diptych.errors import ExportError
from diptych.export.markdown_options import MarkdownOptions
from diptych.model import Meeting

_DEFAULTS = MarkdownOptions()


class Format(StrEnum):
    """A way to write a meeting down."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    CSV = "csv"
    XLSX = "xlsx"
    DOCX = "docx"
    PDF = "pdf"
    JSON = "json"
    ANNOTATION = "annotation"
    QDA = "qda"


_SUFFIXES = {
    ".txt": Format.TEXT,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".csv": Format.CSV,
    ".xlsx": Format.XLSX,
    ".docx": Format.DOCX,
    ".pdf": Format.PDF,
    ".json": Format.JSON,
    ".jsonld": Format.ANNOTATION,
    ".qdpx": Format.QDA,
}


def format_of(path: Path) -> Format | None:
    """The format that a file's name asks for, None where it asks for none that there is."""
    return _SUFFIXES.get(path.suffix.lower())


def suffixes() -> tuple[str, ...]:
    """The endings of file names that ask for a format."""
    return tuple(_SUFFIXES)


BINARY = frozenset({Format.XLSX, Format.DOCX, Format.PDF, Format.QDA})
"""The formats that are no text."""


def render(meeting: Meeting, wanted: Format, options: MarkdownOptions = _DEFAULTS) -> str:
    """`meeting` in a format that is text; plain text is 80 cells wide and without colour.

    `options` are for Markdown. Raises ExportError for the others.
    """
    # Each is imported where it is wanted: naming a format costs the command line nothing.
    match wanted:
        case Format.TEXT:
            from diptych.export import terminal

            return terminal.render(meeting)
        case Format.MARKDOWN:
            from diptych.export import markdown

            return markdown.render(meeting, options)
        case Format.HTML:
            from diptych.export import html

            return html.render(meeting)
        case Format.CSV:
            from diptych.export import csv_table

            return csv_table.render(meeting)
        case Format.JSON:
            from diptych.export import json_format

            return json_format.render(meeting)
        case Format.ANNOTATION:
            from diptych.export import annotation

            return annotation.render(meeting)
        case Format.XLSX | Format.DOCX | Format.PDF | Format.QDA:
            raise ExportError(f"{wanted.name} is no text.", "Save it as a file.")


def encoded(meeting: Meeting, wanted: Format, options: MarkdownOptions = _DEFAULTS) -> bytes:
    """What a file in the format `wanted` holds; text is UTF-8. `options` are for Markdown.

    CSV begins with a byte order mark, without which Excel takes it for a national encoding. A PDF
    is drawn by the window's parts (`gui.pdf`) and refused here with an ExportError.
    """
    match wanted:
        case Format.XLSX:
            from diptych.export import workbook

            return workbook.render(meeting)
        case Format.DOCX:
            from diptych.export import word

            return word.render(meeting)
        case Format.QDA:
            from diptych.export import qda_project

            return qda_project.render(meeting)
        case Format.PDF:
            raise ExportError("A PDF is drawn by the window's parts.", "Save it from the window.")
    text = render(meeting, wanted, options)
    return text.encode("utf-8-sig" if wanted is Format.CSV else "utf-8")


def save(path: Path, data: bytes) -> None:
    """Write `data` to the file at `path`, whole or not at all. Raises ExportError."""
    shown = f"“{path}”"
    try:
        if path.is_dir():
            raise ExportError(f"{shown} is a folder.", "Name a file in it.")
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # a device or a pipe, which must not be replaced
            return
        target = path.resolve()
        if target.exists() and not os.access(target, os.W_OK):
            raise ExportError(f"You have no permission to write {shown}.", "Choose another name.")
        _replace(target, data)
    except (OSError, ValueError) as error:
        if isinstance(error, FileNotFoundError) and not path.parent.exists():
            raise ExportError(
                f"There is no folder “{path.parent}” to write {path.name} in.", "Make it first."
            ) from error
        reason = getattr(error, "strerror", None) or str(error)
        raise ExportError(f"{shown} could not be written: {reason}.") from error


def _replace(target: Path, data: bytes) -> None:
    beside = target.with_name(f".diptych-{secrets.token_hex(6)}.tmp")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)

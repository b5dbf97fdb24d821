"""Writing to standard output: a terminal, a file or a pipe."""

import os
import sys
from collections.abc import Callable

from diptych.errors import ExportError
from diptych.export import formats, terminal
from diptych.export.formats import Format
from diptych.export.markdown_options import MarkdownOptions
from diptych.export.quoting import for_terminal
from diptych.model import Meeting


def write_meeting(meeting: Meeting, chosen: Format, options: MarkdownOptions) -> None:
    """Write a meeting; text as wide as the terminal, and in colour where that is wanted.

    `options` are for Markdown.

    Raises ExportError where it cannot be written; a reader who left early, as `head` does, is no
    error.
    """
    if chosen is Format.TEXT and sys.stdout.isatty():
        from shutil import get_terminal_size

        plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
        text = terminal.render(meeting, get_terminal_size().columns, colour=not plain)
        _written(lambda: sys.stdout.write(text))
    else:
        rendered = formats.render(meeting, chosen, options)
        _written(lambda: sys.stdout.buffer.write(rendered.encode("utf-8")))


def write_bytes(data: bytes) -> None:
    """Write bytes as they are. Errors as for `write_meeting`."""
    _written(lambda: sys.stdout.buffer.write(data))


def write(text: str) -> None:
    """Write lines without their control characters. Errors as for `write_meeting`."""
    safe = "\n".join(for_terminal(line) for line in text.split("\n"))
    _written(lambda: sys.stdout.write(safe))


def _written(write: Callable[[], int]) -> None:
    try:
        sys.stdout.flush()
        write()
        sys.stdout.flush()
    except BrokenPipeError:
        # Else the interpreter would complain when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        reason = error.strerror or str(error)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise ExportError(f"The output cannot be written: {reason}.") from error

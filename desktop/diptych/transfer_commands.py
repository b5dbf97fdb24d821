"""The commands `diptych export` and `diptych import`, and how a comparison is written to a file."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from diptych import markdown_flags
from diptych.export.formats import BINARY, Format
from diptych.export.markdown_options import MarkdownOptions
from diptych.library_commands import _meeting, _opened, _path, _say

if TYPE_CHECKING:
    from diptych.model import Meeting

FORMAT = click.option(
    "--format",
    "wanted",
    type=click.Choice([one.value for one in Format]),
    help="How to write it.  [default: as FILE’s name ends (.txt .md .html .csv .xlsx .docx .pdf "
    ".json .jsonld .qdpx), else text]",
)
OUTPUT = click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, allow_dash=True),
    metavar="FILE",
    help="Write to FILE instead of standard output.",
)
_LIBRARY = click.option(
    "--library",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Use FILE instead of your library.",
)


def chosen_format(wanted: str | None, output: Path | None) -> Format:
    """The format that was asked for, by name or by the file's ending. Raises UsageError."""
    if wanted is not None:
        return Format(wanted)
    if output is None:
        return Format.TEXT
    from diptych.export.formats import format_of, suffixes

    found = format_of(output)
    if found is None:
        raise click.UsageError(
            f"The name “{output.name}” does not say in which format to write: "
            f"end it in {', '.join(suffixes())}, or give --format."
        )
    return found


def write(
    meeting: "Meeting", chosen: Format, output: Path | None, options: MarkdownOptions
) -> None:
    """Write a meeting to a file, or to standard output where `output` is None.

    `options` are for Markdown.

    Raises ExportError where it cannot be written, UsageError for a file of bytes to a terminal.
    """
    from diptych.export import formats, standard_output

    if output is None and chosen in BINARY and sys.stdout.isatty():
        raise click.UsageError(f"{chosen.name} is no text: give --output FILE.")
    if output is None and chosen not in BINARY:
        standard_output.write_meeting(meeting, chosen, options)
        return
    if chosen is Format.PDF:
        from diptych.gui.pdf import without_window

        data = without_window(meeting)
    else:
        data = formats.encoded(meeting, chosen, options)
    if output is None:
        standard_output.write_bytes(data)
    else:
        formats.save(output, data)


@click.command(
    epilog="""\b
    Examples:
      diptych export "Ferry talks" --output talks.md
      diptych export "Ferry talks" --format json
      diptych export "Ferry talks" -o talks.md --only diverging --sources footnotes
      diptych export "Ferry talks" -o talks.md --front-matter --hash-tags --full-texts
      diptych export "Ferry talks" --library project.sqlite -o talks.docx
    """
)
@click.argument("meeting")
@FORMAT
@OUTPUT
@markdown_flags.markdown_flags
@_LIBRARY
@click.pass_context
def export(
    ctx: click.Context,
    meeting: str,
    wanted: str | None,
    output: Path | None,
    library: Path | None,
    options: MarkdownOptions,
) -> None:
    """Write MEETING of the library down: your verdicts and notes included.

    MEETING is its title, or a part of it that no other has.
    """
    from diptych import operations

    ctx.obj = library or ctx.obj
    if str(output) == "-":
        output = None
    chosen = chosen_format(wanted, output)
    markdown_flags.check(chosen, options)
    with _opened(ctx) as lib:
        found = operations.meeting(lib, _meeting(lib, meeting))
    write(found, chosen, output, options)
    if output is not None:
        _say(f"Written: {output}")


@click.command(
    "import",
    epilog="""\b
    Examples:
      diptych import talks.json
      diptych import talks.jsonld
      diptych import talks.json --title "Ferry talks, as received"
    """,
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--title", metavar="TITLE", help="A title in place of the file's.")
@_LIBRARY
@click.pass_context
def import_(ctx: click.Context, file: Path, title: str | None, library: Path | None) -> None:
    """Take the comparison that FILE holds into the library.

    FILE is one that Diptych exported: JSON (diptych-comparison/1), or Web Annotations (JSON-LD),
    which also hold the notes. Texts, passages, links, verdicts and evidence come back as they were
    written, as your own. To tell people apart, send a bundle: see `diptych bundle`.
    """
    from diptych import operations
    from diptych.intake.comparison_json import read_comparison
    from diptych.library.store import Library

    ctx.obj = library or ctx.obj
    brought = read_comparison(file)
    with Library.open(_path(ctx)) as lib:
        kept = operations.bring_in(lib, brought, title or brought.title or file.stem)
        found = operations.meeting(lib, kept)
    _say(f"Imported: {found.title}")

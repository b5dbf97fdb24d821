"""The command line: `diptych` opens the window, `diptych compare` prints a comparison.

Exit codes: 0 done, 1 the input, the library or the output is at fault, 2 the command is not
understood, 130 interrupted.
"""

import datetime
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from diptych import (
    claim_command,
    library_commands,
    markdown_flags,
    source_commands,
    split_command,
    transfer_commands,
)
from diptych.errors import DiptychError, ReadError
from diptych.progress import Cancelled, NoProgress, Progress
from diptych.version_option import version_option

if TYPE_CHECKING:
    from diptych.export.markdown_options import MarkdownOptions
    from diptych.model import Account, Meeting

_LEFT, _RIGHT = "Washington", "Kremlin"
_STANDARD_INPUT = "-"
_PASSED_ON = ".diptych"

_LIBRARY = click.option(
    "--library",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Keep meetings and notes in FILE instead of your library (DIPTYCH_LIBRARY does the same).",
)


class _Commands(click.Group):
    """Tells a person who names files without a command which command they want."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None and Path(args[0]).is_file():
            ctx.fail(f"“{args[0]}” is a file: write “diptych open” or “diptych compare” before it.")
        return super().resolve_command(ctx, args)


@click.group(
    cls=_Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="""\b
    Examples:
      diptych
      diptych open washington.txt kremlin.txt
      diptych compare washington.txt kremlin.txt --output comparison.md
    """,
)
@_LIBRARY
@version_option
@click.pass_context
def commands(ctx: click.Context, library: Path | None) -> None:
    """Compare two official accounts of one meeting, side by side.

    Without a command, the window opens where you left it.
    """
    ctx.obj = library
    if ctx.invoked_subcommand is None:
        ctx.exit(_window(library, None, None))


@commands.command(
    "open",
    epilog="""\b
    Examples:
      diptych open washington.txt kremlin.txt
      diptych open --sample video-call-2021-12-07
      diptych open --library project.sqlite
      diptych open from-a-colleague.diptych
    """,
)
@click.argument("left", required=False, type=click.Path(path_type=Path))
@click.argument("right", required=False, type=click.Path(path_type=Path))
@click.option("--sample", metavar="NAME", help="Open the sample comparison NAME.")
@_LIBRARY
@click.pass_context
def open_window(
    ctx: click.Context,
    left: Path | None,
    right: Path | None,
    sample: str | None,
    library: Path | None,
) -> None:
    """Open the window on two files, or on a sample.

    LEFT and RIGHT are files, each with one account of the same meeting: text, Markdown, saved web
    pages, e-mails, PDF, DOCX, ODT, RTF. LEFT alone is a meeting that somebody passed on
    (.diptych); the window asks before it brings that in.
    """
    if left is not None and right is None and sample is None and left.suffix == _PASSED_ON:
        ctx.exit(_window(library or ctx.obj, None, None, left))
    if left is not None and right is None:
        raise click.UsageError("Two files are needed, LEFT and RIGHT.")
    files = None if left is None or right is None else (left, right)
    if files and sample is not None:
        raise click.UsageError("Give either two files or --sample, not both.")
    if files and _STANDARD_INPUT in map(str, files):
        raise click.UsageError("The window cannot read standard input; save the account as a file.")
    _check(files, sample)
    ctx.exit(_window(library or ctx.obj, files, sample))


@commands.command(
    epilog="""\b
    Examples:
      diptych compare washington.txt kremlin.txt
      diptych compare washington.txt kremlin.txt --output comparison.md
      diptych compare a.txt b.txt --left-name Norland --right-name Sudmark --format json
      pandoc -t plain washington.docx | diptych compare - kremlin.txt
      diptych compare --sample video-call-2021-12-07
      diptych compare washington.txt kremlin.txt --why 3 "strategic stability"
    """,
)
@click.argument("left", required=False, type=click.Path(path_type=Path, allow_dash=True))
@click.argument("right", required=False, type=click.Path(path_type=Path, allow_dash=True))
@click.option("--sample", metavar="NAME", help="Compare the two accounts of the sample NAME.")
@click.option("--left-name", metavar="NAME", help=f"Whose account LEFT is.  [default: {_LEFT}]")
@click.option("--right-name", metavar="NAME", help=f"Whose account RIGHT is.  [default: {_RIGHT}]")
@click.option("--left-publisher", metavar="WHO", help="Who published LEFT.")
@click.option("--right-publisher", metavar="WHO", help="Who published RIGHT.")
@click.option("--title", metavar="TITLE", help="A title for the comparison.")
@click.option("--date", metavar="YYYY-MM-DD", help="The day of the meeting.")
@transfer_commands.FORMAT
@transfer_commands.OUTPUT
@click.option(
    "--why",
    nargs=2,
    metavar="PASSAGE PASSAGE",
    help="Say why a passage of LEFT and one of RIGHT are not linked: each by its number, from 1, "
    "or by words in it.",
)
@source_commands.WITHOUT_QUESTIONS
@markdown_flags.markdown_flags
@click.pass_context
def compare(
    ctx: click.Context,
    left: Path | None,
    right: Path | None,
    sample: str | None,
    left_name: str | None,
    right_name: str | None,
    left_publisher: str | None,
    right_publisher: str | None,
    title: str | None,
    date: str | None,
    wanted: str | None,
    output: Path | None,
    why: tuple[str, str] | None,
    without_questions: bool,
    options: "MarkdownOptions",
) -> None:
    """Compare two accounts of one meeting and write the result down.

    LEFT and RIGHT are files: text, Markdown, saved web pages, e-mails, PDF, DOCX, ODT, RTF.
    “-” reads one of them from standard input.
    """
    if ctx.obj is not None:
        raise click.UsageError("--library is for the window; compare neither reads nor writes it.")
    if why is not None and (output is not None or wanted is not None):
        raise click.UsageError("--why prints one answer; it takes neither --output nor --format.")
    if str(output) == _STANDARD_INPUT:
        output = None
    chosen = transfer_commands.chosen_format(wanted, output)
    markdown_flags.check(chosen, options)
    if date:
        _check_date(date)
    names = (left_name, right_name)
    publishers = (left_publisher, right_publisher)
    if sample is not None:
        if left is not None:
            raise click.UsageError("Give either two files or --sample, not both.")
        accounts, title, date = _sample(sample, names, publishers, title, date)
    elif left is None or right is None:
        raise click.UsageError("Two accounts are needed: LEFT and RIGHT.")
    else:
        if output is not None and _same(output, (left, right)):
            raise click.UsageError(f"--output would overwrite the account “{output}”.")
        accounts = _read((left, right), names, publishers)
    source_commands.warn_of(accounts)
    meeting = _compared(accounts, title, date, without_questions)
    if why is not None:
        from diptych.export import standard_output

        standard_output.write(_why(meeting, why))
    else:
        transfer_commands.write(meeting, chosen, output, options)


commands.add_command(library_commands.library)
commands.add_command(library_commands.bundle)
commands.add_command(source_commands.verify)
commands.add_command(transfer_commands.export)
commands.add_command(transfer_commands.import_)
commands.add_command(split_command.split)
commands.add_command(claim_command.claim)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and end the process with its exit code."""
    sys.exit(_run(arguments))


def _run(arguments: Sequence[str] | None) -> int:
    _speak_utf8()
    try:
        done = commands.main(
            None if arguments is None else list(arguments),
            prog_name="diptych",
            standalone_mode=False,
        )
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except DiptychError as error:
        from diptych.export.quoting import for_terminal

        click.echo(f"diptych: {for_terminal(str(error))}", err=True)
        return 1
    except (click.Abort, KeyboardInterrupt, Cancelled):
        click.echo("diptych: interrupted.", err=True)
        return 130
    return done if isinstance(done, int) else 0


def _speak_utf8() -> None:
    """Where the system's own encoding is another, as on Windows, text is UTF-8 all the same."""
    for stream in (sys.stdout, sys.stderr):
        if sys.platform == "win32" and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _window(
    library: Path | None,
    files: tuple[Path, Path] | None,
    sample: str | None,
    passed_on: Path | None = None,
) -> int:
    try:
        from diptych.gui.app import run
    except ImportError as error:
        if "PySide6" not in str(error) and ".so" not in str(error) and "DLL" not in str(error):
            raise
        raise DiptychError(
            f"The window cannot open, because a part of Qt is missing: {error}.",
            "“diptych compare” works without it.",
        ) from error
    return run(library, files, sample, passed_on)


def _check(files: tuple[Path, Path] | None, sample: str | None) -> None:
    """Complain before the window opens, in the terminal where the person is looking."""
    from diptych.intake import readers, samples

    for path in files or ():
        readers.read_file(path, _LEFT)
    if sample is not None:
        samples.load(sample)


def _check_date(date: str) -> None:
    try:
        if datetime.date.fromisoformat(date).isoformat() == date:
            return
    except ValueError:
        pass
    raise click.BadParameter(f"“{date}” is not a date like 2021-12-07.", param_hint="--date")


def _same(output: Path, inputs: tuple[Path, Path]) -> bool:
    return any(
        path.exists() and output.exists() and path.samefile(output)
        for path in inputs
        if str(path) != _STANDARD_INPUT
    )


def _read(
    paths: tuple[Path, Path],
    names: tuple[str | None, str | None],
    publishers: tuple[str | None, str | None],
) -> tuple["Account", "Account"]:
    from diptych.intake import limits, readers

    if all(str(path) == _STANDARD_INPUT for path in paths):
        raise click.UsageError("Only one of the two accounts can be read from standard input.")
    accounts = []
    for path, given, usual, publisher in zip(
        paths, names, (_LEFT, _RIGHT), publishers, strict=True
    ):
        name = usual if given is None else given
        if str(path) == _STANDARD_INPUT:
            data = _standard_input(limits.MOST_BYTES)
            account = readers.read_bytes(data, "standard input", name, publisher or "")
        else:
            account = readers.read_file(path, name, publisher or "")
        accounts.append(account)
    return accounts[0], accounts[1]


def _standard_input(most: int) -> bytes:
    stream = sys.stdin
    if stream is None:
        raise ReadError("There is no standard input to read.", "Name a file instead.")
    if stream.isatty():
        end = "Ctrl+Z and Enter" if sys.platform == "win32" else "Ctrl+D"
        click.echo(f"Paste the account, then press {end} on a line of its own.", err=True)
    try:
        return stream.buffer.read(most + 1)
    except OSError as error:
        raise ReadError(f"Standard input cannot be read: {error.strerror}.") from error


def _sample(
    name: str,
    names: tuple[str | None, str | None],
    publishers: tuple[str | None, str | None],
    title: str | None,
    date: str | None,
) -> tuple[tuple["Account", "Account"], str, str]:
    from diptych.intake import samples

    sample = samples.load(name)
    left, right = (
        replace(
            account,
            name=account.name if given is None else given,
            publisher=account.publisher if publisher is None else publisher,
        )
        for account, given, publisher in zip(
            (sample.left, sample.right), names, publishers, strict=True
        )
    )
    return (left, right), title or sample.title, date or sample.date


def _compared(
    accounts: tuple["Account", "Account"], title: str | None, date: str | None, no_questions: bool
) -> "Meeting":
    from diptych import operations

    left, right = accounts
    watched = sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
    progress = _Line() if watched else NoProgress()
    try:
        comparison = operations.compare_accounts(
            left, right, progress, date or "", without_questions=no_questions
        )
    finally:
        if isinstance(progress, _Line):
            progress.clear()
    return operations.unsaved_meeting(
        comparison, title or f"{left.name} and {right.name}", date or ""
    )


def _why(meeting: "Meeting", why: tuple[str, str]) -> str:
    from diptych import operations
    from diptych.model import Side

    left, right = (
        operations.find_passage(meeting, side, said) for side, said in zip(Side, why, strict=True)
    )
    answer = operations.why_not_linked(meeting, left, right)
    return "\n".join(operations.why_lines(meeting, answer)) + "\n"


class _Line(Progress):
    """Progress on one line of the terminal."""

    def step(self, done: int, total: int, what: str) -> None:
        click.echo(f"\r\x1b[K{what}: {done} of {total}", nl=False, err=True)

    def clear(self) -> None:
        click.echo("\r\x1b[K", nl=False, err=True)

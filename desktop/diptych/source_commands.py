"""What the command line says of sources: warnings before comparing, and `diptych verify`."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from diptych.errors import LibraryError
from diptych.library_commands import _meeting, _opened, _say

if TYPE_CHECKING:
    from diptych.model import Account

WITHOUT_QUESTIONS = click.option(
    "--without-questions",
    is_flag=True,
    help="Leave out what journalists ask in a transcript.",
)


def warn_of(accounts: Iterable["Account"]) -> None:
    """Say on standard error what a reader of each account should know."""
    from diptych.export.quoting import for_terminal
    from diptych.text.cautions import cautions

    for account in accounts:
        for said in cautions(account.text):
            click.echo(for_terminal(f"{account.name}: {said}"), err=True)


@click.command(
    epilog="""\b
    Examples:
      diptych verify
      diptych verify "Ferry talks"
      diptych verify --library project.sqlite
    """
)
@click.argument("meeting", required=False)
@click.option(
    "--library",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Use FILE instead of your library.",
)
@click.pass_context
def verify(ctx: click.Context, meeting: str | None, library: Path | None) -> None:
    """Say whether the text of each source is still what its original bytes give.

    The SHA-256 of the bytes is worked out again and the bytes are read once more. MEETING is its
    title, or a part of it that no other has; without it, every source of the library is verified.
    Ends with 1 where something is not what it was.
    """
    from diptych.operations import verifying

    ctx.obj = library or ctx.obj
    failed = count = 0
    with _opened(ctx) as lib:
        found = None if meeting is None else _meeting(lib, meeting)
        for one in verifying.verify(lib, found):
            count += 1
            failed += not one.holds
            provenance = one.account.provenance
            sign = "ok" if one.holds else "NOT THE SAME"
            _say(f"{sign}: {one.title}, {one.account.name} ({provenance.file_name}, {one.version})")
            _say(f"  SHA-256 {provenance.sha256}")
            if not one.holds:
                _say(f"  {one.says}")
    if failed:
        raise LibraryError(
            f"{failed} of {count} sources are not what they were.",
            "“diptych library check” says whether the library is whole.",
        )
    _say(f"{count} sources verified." if count != 1 else "1 source verified.")

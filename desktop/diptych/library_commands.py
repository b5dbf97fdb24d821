"""The commands `diptych library …` and `diptych bundle …`: what is done with the notes file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from diptych.errors import DiptychError, LibraryError

if TYPE_CHECKING:
    from diptych.library.backup import Backup
    from diptych.library.store import Library
    from diptych.model import MeetingId

_FILE = click.Path(path_type=Path)


def _path(ctx: click.Context) -> Path:
    from diptych.settings import default_library_path

    named: Path | None = ctx.obj
    return (named or default_library_path()).absolute()


@contextmanager
def _opened(ctx: click.Context) -> Iterator["Library"]:
    """The library, which must be there: these commands make none."""
    from diptych.library.store import Library

    path = _path(ctx)
    if not path.exists():
        raise LibraryError(f"There is no library at {path}.", "Check the name.")
    with Library.open(path) as lib:
        yield lib


def _say(text: str) -> None:
    from diptych.export.quoting import for_terminal

    click.echo("\n".join(for_terminal(line) for line in text.split("\n")))


@click.group(
    epilog="""\b
    Examples:
      diptych library check
      diptych library backup
      diptych library --library project.sqlite merge colleague.sqlite
    """
)
@click.option("--library", type=_FILE, metavar="FILE", help="Use FILE instead of your library.")
@click.pass_context
def library(ctx: click.Context, library: Path | None) -> None:
    """Look after the library, the file with your meetings and notes."""
    ctx.obj = library or ctx.obj


@library.command()
@click.pass_context
def undo(ctx: click.Context) -> None:
    """Take back the last step, also one of another day."""
    from diptych import operations

    with _opened(ctx) as lib:
        changes = operations.undo(lib)
    _say("There is nothing to undo." if changes is None else f"Undone: {changes.name}.")


@library.command()
@click.pass_context
def redo(ctx: click.Context) -> None:
    """Do again the step that was undone last."""
    from diptych import operations

    with _opened(ctx) as lib:
        changes = operations.redo(lib)
    _say("There is nothing to redo." if changes is None else f"Done again: {changes.name}.")


@library.command()
@click.pass_context
def backup(ctx: click.Context) -> None:
    """Make a copy beside the library and read it whole."""
    from diptych.operations import keeping

    made = keeping.back_up(_path(ctx))
    _say(f"Backed up and verified: {made.path}")


@library.command()
@click.pass_context
def backups(ctx: click.Context) -> None:
    """List the backups, newest first."""
    from diptych.operations import keeping

    for number, found in enumerate(keeping.backups(_path(ctx)), 1):
        _say(_line(number, found))


def _line(number: int, found: "Backup") -> str:
    made = found.made.strftime("%Y-%m-%d %H:%M:%S UTC")
    size = f"{found.size / 1e6:.1f} MB"
    return f"{number}. {made}, {size}, {found.reason.value}: {found.path}"


@library.command()
@click.pass_context
def check(ctx: click.Context) -> None:
    """Read every page, row and text, and say what is wrong. Ends with 1 where something is."""
    from diptych.operations import keeping

    path = _path(ctx)
    faults = keeping.check_library(path)
    risk = keeping.risk_of_place(path)
    if risk:
        _say(risk)
    if not faults:
        _say(f"The library {path} is whole.")
        return
    _say("\n".join(faults))
    raise LibraryError(
        f"The library {path} is not whole.", "“diptych library recover” or “restore” may help."
    )


@library.command()
@click.argument("copy", metavar="BACKUP")
@click.pass_context
def restore(ctx: click.Context, copy: str) -> None:
    """Put a backup in the library's place.

    BACKUP is a number from “diptych library backups”, or a file. What was there is kept and named.
    """
    from diptych.operations import keeping

    path = _path(ctx)
    source = Path(copy)
    if copy.isdecimal() and not source.exists():
        known = keeping.backups(path)
        if not 1 <= int(copy) <= len(known):
            raise LibraryError(
                f"There is no backup {copy}.", "“diptych library backups” lists them."
            )
        source = known[int(copy) - 1].path
    before = keeping.restore(path, source.absolute())
    _say(f"Restored: {path}" + (f"\nAs it was before: {before}" if before else ""))


@library.command()
@click.argument("damaged", required=False, type=_FILE)
@click.option("-o", "--output", type=_FILE, metavar="FILE", help="Where the new library is to lie.")
@click.pass_context
def recover(ctx: click.Context, damaged: Path | None, output: Path | None) -> None:
    """Make a new library of what a damaged one still holds.

    DAMAGED is the library where it is not named. It is only read, and nothing is overwritten.
    """
    from diptych.operations import keeping

    found = keeping.recover(
        (damaged or _path(ctx)).absolute(), None if output is None else output.absolute()
    )
    kept = found.kept
    _say(
        f"Recovered {kept['meeting']} meetings with {kept['note']} notes and"
        f" {kept['judgement']} verdicts: {found.path}"
    )
    lost = f"{found.unread_pages} pages and {found.unread_rows} rows could not be read."
    _say(lost if found.unread_pages + found.unread_rows else "Every page could be read.")
    for line in found.mended:
        _say(f"{line}.")
    if found.loose:
        beside = _written_beside(found.path, found.loose)
        _say(f"Notes whose meeting is lost are in {beside}")


def _written_beside(recovered: Path, bodies: tuple[str, ...]) -> Path:
    """Write notes that are in no library any more into a text file that nothing else has."""
    target, number = recovered.with_name(f"{recovered.stem}-notes.md"), 1
    while True:
        try:
            with target.open("x", encoding="utf-8") as file:
                file.write("\n\n---\n\n".join(bodies) + "\n")
            target.chmod(0o600)
            return target
        except FileExistsError:
            number += 1
            target = recovered.with_name(f"{recovered.stem}-notes-{number}.md")
        except OSError as error:
            raise LibraryError(
                f"The notes cannot be written to {target}: {error.strerror}.",
                "Make room on the disk and recover once more.",
            ) from error


@library.command()
@click.argument("other", type=_FILE)
@click.pass_context
def merge(ctx: click.Context, other: Path) -> None:
    """Bring in the meetings, notes and verdicts of the library OTHER, after a backup."""
    from diptych.operations import sharing

    with _opened(ctx) as lib:
        _say(_merged(sharing.merge_library(lib, other)))


def _merged(merged: object) -> str:
    from diptych.library.merging import Merged

    assert isinstance(merged, Merged)
    return (
        f"Brought in: {merged.meetings} meetings, {merged.notes} notes, {merged.verdicts} verdicts;"
        f" {merged.edited} notes brought up to date, {merged.versions} kept beside another version."
    )


@library.command()
@click.argument("name", required=False)
@click.pass_context
def owner(ctx: click.Context, name: str | None) -> None:
    """Say whose library it is, or give the owner the name NAME, which others will see."""
    from diptych.operations import sharing

    with _opened(ctx) as lib:
        if name is not None:
            sharing.set_owner(lib, name)
        _say(next(iter(sharing.people(lib).values())) or "The owner has no name yet.")


@library.command()
@click.argument("meeting")
@click.argument("person", required=False)
@click.pass_context
def agreement(ctx: click.Context, meeting: str, person: str | None) -> None:
    """Say how far the owner's verdicts on MEETING and those of PERSON agree.

    Per cent and Cohen's kappa; PERSON may be left out where one other person has judged.
    """
    from diptych import operations
    from diptych.operations import sharing

    with _opened(ctx) as lib:
        found = _meeting(lib, meeting)
        people = sharing.people(lib)
        (mine, _), *others = people.items()
        wanted = [uuid for uuid, name in others if person in (None, name, uuid)]
        if len(wanted) != 1:
            names = ", ".join(name or uuid for uuid, name in others) or "nobody else"
            raise DiptychError("Say whose verdicts to compare with.", f"There are: {names}.")
        compared = sharing.agreement(lib, found, mine, wanted[0])
        shown = operations.meeting(lib, found).comparison
    for words, part in (
        ("All links", compared.all_links),
        ("Links that one of the two marked", compared.marked),
        ("All passages", compared.all_passages),
        ("Passages that one of the two marked", compared.marked_passages),
    ):
        kappa = "not defined" if part.kappa is None else f"{part.kappa:.2f}"
        _say(f"{words}: {part.count}; agreement {part.share:.0%}, kappa {kappa}")
    for link, one, other in compared.differing:
        passage = shown.left_passages[link.proposal.left[0]]
        words = " ".join(passage.span.of(shown.left.text).split())[:70]
        said = [verdict.value if verdict else "nothing" for verdict in (one, other)]
        _say(f"{said[0]} / {said[1]}: {words}")


@library.command()
@click.argument("words", nargs=-1, required=True)
@click.pass_context
def search(ctx: click.Context, words: tuple[str, ...]) -> None:
    """Find WORDS in titles, tags, notes and accounts.

    "Words in quotation marks" are a phrase; an asterisk at the end of a word stands for the rest.
    """
    from diptych import operations

    with _opened(ctx) as lib:
        for hit in operations.search(lib, " ".join(words) + " "):
            snippet = " ".join("".join(text for text, _ in hit.snippet).split())
            whose = f" ({hit.name})" if hit.name else ""
            _say(f"{hit.kind.value}, {hit.title}{whose}: {snippet}")


@library.command("bin")
@click.option("--restore", "wanted", type=int, metavar="NUMBER", help="Take a meeting out again.")
@click.pass_context
def bin_(ctx: click.Context, wanted: int | None) -> None:
    """List the deleted meetings with their numbers, or take one out of the bin."""
    from diptych import operations

    with _opened(ctx) as lib:
        found = {int(line.id): line for line in operations.deleted_meetings(lib)}
        if wanted is None:
            for number, line in found.items():
                _say(f"{number}. {line.title} ({line.notes} notes)")
        elif wanted in found:
            operations.restore_meeting(lib, found[wanted].id)
            _say(f"Restored: {found[wanted].title}")
        else:
            raise LibraryError(
                f"There is no meeting {wanted} in the bin.", "“diptych library bin” lists them."
            )


@click.group()
@click.option("--library", type=_FILE, metavar="FILE", help="Use FILE instead of your library.")
@click.pass_context
def bundle(ctx: click.Context, library: Path | None) -> None:
    """Pass one meeting on, with everything on it, as one file."""
    ctx.obj = library or ctx.obj


@bundle.command("export")
@click.argument("meeting")
@click.argument("file", type=_FILE)
@click.pass_context
def export_(ctx: click.Context, meeting: str, file: Path) -> None:
    """Write MEETING (its title, or a part of it that no other has) to FILE."""
    from diptych.operations import sharing

    if file.exists():
        raise DiptychError(f"There is a file {file} already.", "Choose another name.")
    with _opened(ctx) as lib:
        sharing.export_bundle(lib, _meeting(lib, meeting), file)
    _say(f"Written: {file}")


@bundle.command("import")
@click.argument("file", type=_FILE)
@click.pass_context
def import_(ctx: click.Context, file: Path) -> None:
    """Bring the meeting of a bundle into the library; a new library is made where there is none."""
    from diptych.library.store import Library
    from diptych.operations import sharing

    with Library.open(_path(ctx)) as lib:
        _say(_merged(sharing.import_bundle(lib, file)))


def _meeting(lib: "Library", words: str) -> "MeetingId":
    """The meeting with that title, else the only one with these words in its title."""
    from diptych import operations

    known = operations.meetings(lib)
    found = [line for line in known if line.title == words]
    found = found or [line for line in known if words.casefold() in line.title.casefold()]
    if len(found) != 1:
        titles = ", ".join(f"“{line.title}”" for line in (found or known)[:8])
        message = (
            f"More than one meeting has “{words}” in its title."
            if found
            else (f"There is no meeting “{words}”.")
        )
        raise DiptychError(message, f"There are: {titles}." if titles else "The library is empty.")
    return found[0].id

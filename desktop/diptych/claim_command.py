"""The command `diptych claim`: one judged link as a ClaimReview."""

from pathlib import Path

import click

from diptych.library_commands import _meeting, _opened, _say
from diptych.transfer_commands import _LIBRARY


@click.command(
    epilog="""\b
    Examples:
      diptych claim "Ferry talks" 3
      diptych claim "Ferry talks" 3 --author "Ada Lind" -o ferries.jsonld
    """
)
@click.argument("meeting")
@click.argument("link", type=click.IntRange(1), metavar="NUMBER")
@click.option("--author", metavar="NAME", help="Who judged it.  [default: the library’s owner]")
@click.option("--date", metavar="YYYY-MM-DD", help="When it was published.  [default: today]")
@click.option("--url", metavar="ADDRESS", default="", help="The address of your article.")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE")
@_LIBRARY
@click.pass_context
def claim(
    ctx: click.Context,
    meeting: str,
    link: int,
    author: str | None,
    date: str | None,
    url: str,
    output: Path | None,
    library: Path | None,
) -> None:
    """Write one judged link of MEETING as a ClaimReview (schema.org, JSON-LD).

    NUMBER is that of the link in the other exports. Only a link that a person judged can be one; it
    says whether the two accounts agree or diverge, with your notes on the link, and rates neither.
    """
    from diptych import operations
    from diptych.export import claim_review, formats, standard_output
    from diptych.library.schema import stamp, utc_now
    from diptych.operations.meetings import checked_date
    from diptych.operations.sharing import people

    ctx.obj = library or ctx.obj
    with _opened(ctx) as lib:
        found = operations.meeting(lib, _meeting(lib, meeting))
        named = author or next(iter(people(lib).values()), "")
    if link > len(found.standing_links):
        raise click.UsageError(f"“{found.title}” has {len(found.standing_links)} links.")
    if not named:
        raise click.UsageError("Say who judged it: --author NAME.")
    day = checked_date(date or "") or stamp(utc_now())[:10]
    text = claim_review.render(found, found.standing_links[link - 1], named, day, url)
    if output is None:
        standard_output.write_bytes(text.encode())
    else:
        formats.save(output, text.encode())
        _say(f"Written: {output}")

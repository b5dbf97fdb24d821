"""What `diptych --version` says: the version, and the licences of what the program rests on."""

import click

from diptych import __version__


def _print(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    """The version stands alone on the first line."""
    if not wanted or ctx.resilient_parsing:
        return
    from diptych.settings import parts

    click.echo(f"diptych {__version__}\n\nUnder the MIT licence. It rests on:")
    for part in parts():
        click.echo(f"  {' '.join(filter(None, (part.name, part.version)))}: {part.licence}")
    ctx.exit()


version_option = click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print,
    help="Show the version and the licences of all parts, and exit.",
)

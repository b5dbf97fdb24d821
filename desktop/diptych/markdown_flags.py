"""The flags of the command line that say what goes into the Markdown."""

from collections.abc import Callable
from functools import wraps
from typing import Any

import click

from diptych.export.formats import Format
from diptych.export.markdown_options import Flavour, MarkdownOptions, Sources

_FLAGS = (
    click.option(
        "--only",
        type=click.Choice(["diverging", "reviewed"]),
        multiple=True,
        help="Markdown: only the links that diverge, or that a person judged; given twice, both.",
    ),
    click.option(
        "--full-texts", is_flag=True, help="Markdown: both accounts in full too, with marks."
    ),
    click.option("--no-notes", is_flag=True, help="Markdown: leave out notes and tags."),
    click.option("--no-evidence", is_flag=True, help="Markdown: leave out the evidence."),
    click.option(
        "--sources",
        type=click.Choice([one.value for one in Sources]),
        default=Sources.LIST.value,
        help="Markdown: the sources as a list, as footnotes, or not at all.  [default: list]",
    ),
    click.option(
        "--page-links",
        is_flag=True,
        help="Markdown: links that open the page on the web at the passage.",
    ),
    click.option(
        "--front-matter", is_flag=True, help="Markdown: begin with YAML for note programs."
    ),
    click.option(
        "--hash-tags", is_flag=True, help="Markdown: tags as note programs read them (#tag)."
    ),
    click.option(
        "--flavour",
        type=click.Choice([one.value for one in Flavour]),
        default=Flavour.GFM.value,
        help="Markdown: with the tables and footnotes of GitHub, or without.  [default: gfm]",
    ),
)


def markdown_flags(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command these flags; it gets them as one value, `options`."""

    @wraps(command)
    def with_options(
        *arguments: Any,
        only: tuple[str, ...],
        full_texts: bool,
        no_notes: bool,
        no_evidence: bool,
        sources: str,
        page_links: bool,
        front_matter: bool,
        hash_tags: bool,
        flavour: str,
        **others: Any,
    ) -> Any:
        options = MarkdownOptions(
            only_diverging="diverging" in only,
            only_reviewed="reviewed" in only,
            full_texts=full_texts,
            notes=not no_notes,
            evidence=not no_evidence,
            sources=Sources(sources),
            page_links=page_links,
            front_matter=front_matter,
            hash_tags=hash_tags,
            flavour=Flavour(flavour),
        )
        return command(*arguments, options=options, **others)

    flagged: Callable[..., Any] = with_options
    for flag in reversed(_FLAGS):
        flagged = flag(flagged)
    return flagged


def check(chosen: Format, options: MarkdownOptions) -> None:
    """Raises UsageError where Markdown is described and another format is written."""
    if chosen is not Format.MARKDOWN and options != MarkdownOptions():
        raise click.UsageError(
            "What is to be in the Markdown was said, but no Markdown is written: "
            "give --format markdown, or end --output FILE in .md."
        )

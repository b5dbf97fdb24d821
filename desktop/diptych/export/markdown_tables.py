"""Tables of cells that are Markdown already: GitHub's, and as lists for CommonMark."""

from collections.abc import Iterable, Iterator, Sequence

from diptych.export.markdown_options import Flavour


def table(
    flavour: Flavour,
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    widths: Sequence[int],
    right: Sequence[int] = (),
) -> str:
    """A GitHub table, or a list with an item for each row.

    `widths` are per cent: pandoc gives a table with long cells columns in the proportion of the
    hyphens below its header.
    """
    if flavour is Flavour.COMMONMARK:
        return "\n".join(_items(header, rows))
    rule = [
        "-" * (width - 1) + (":" if column in right else "-") for column, width in enumerate(widths)
    ]
    lines = [header, rule, *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def _items(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A row's first cell is the item, its other cells that are not empty stand below it."""
    for row in rows:
        name = f"{header[0]} " if header[0] else ""
        yield f"- {name}{row[0]}"
        for label, cell in zip(header[1:], row[1:], strict=True):
            if cell:
                yield f"  - {label}: {cell}"

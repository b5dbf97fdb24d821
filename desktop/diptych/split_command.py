"""The command `diptych split`: whose words each sentence of one report gives."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from diptych.errors import ExportError, ReadError

if TYPE_CHECKING:
    from diptych.attribution import Split
    from diptych.model import Account

_FORMATS = ("text", "markdown", "json")


@click.command(
    "split",
    epilog="""\b
    Examples:
      diptych split report.txt
      diptych split report.txt --sides kyiv moscow --format markdown
      diptych split report.txt --format json --output-dir accounts
    """,
)
@click.argument("report", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--sides",
    nargs=2,
    metavar="SIDE SIDE",
    help="The two sides, by their ids (washington, moscow, kyiv, beijing, …).  "
    "[default: the two that are quoted most]",
)
@click.option(
    "--format", "wanted", type=click.Choice(_FORMATS), help="How to print it.  [default: text]"
)
@click.option(
    "--output-dir",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Write each side's account to DIR, and split.json with the place of each sentence.",
)
def split(
    report: Path, sides: tuple[str, str] | None, wanted: str | None, output_dir: Path | None
) -> None:
    """Say whose words each sentence of REPORT gives.

    REPORT is a news report that quotes both sides. Each sentence is given to one of the two
    sides, to another named source, or to the reporter, with the words that show it. “-” reads
    the report from standard input.
    """
    from diptych import operations
    from diptych.export import standard_output

    account = _read(report)
    found = operations.split_report(account, sides or ())
    if output_dir is not None:
        _write(output_dir, found, account)
    if wanted is not None or output_dir is None:
        chosen = {"markdown": _markdown, "json": _json}.get(wanted or "text", _text)
        standard_output.write(chosen(found))


def _read(path: Path) -> "Account":
    from diptych.intake import limits, readers

    if str(path) != "-":
        return readers.read_file(path, "Report")
    if sys.stdin is None:
        raise ReadError("There is no standard input to read.", "Name a file instead.")
    try:
        data = sys.stdin.buffer.read(limits.MOST_BYTES + 1)
    except OSError as error:
        raise ReadError(f"Standard input cannot be read: {error.strerror}.") from error
    return readers.read_bytes(data, "standard input", "Report")


def _json(found: "Split") -> str:
    from diptych import operations

    return json.dumps(operations.split_json(found), ensure_ascii=False, indent=2) + "\n"


def _text(found: "Split") -> str:
    from diptych.export.quoting import for_terminal
    from diptych.operations import side_name

    lines: list[str] = []
    paragraph = 0
    for sentence in found.sentences:
        if sentence.paragraph != paragraph and lines:
            lines.append("")
        paragraph = sentence.paragraph
        words = for_terminal(found.text[sentence.start : sentence.end])
        lines.append(f"[{side_name(sentence.source)}, {sentence.confidence:.2f}] {words}")
        lines += [f"    {for_terminal(shown.says)}" for shown in sentence.evidence]
    return "\n".join(lines) + "\n"


def _markdown(found: "Split") -> str:
    from diptych.attribution import OTHER, REPORTER
    from diptych.export.quoting import markdown
    from diptych.operations import side_name

    parts = ["# A report by its sources\n"]
    for source in (*found.sides, OTHER, REPORTER):
        theirs = [sentence for sentence in found.sentences if sentence.source == source]
        parts.append(f"## {side_name(source)} ({len(theirs)})\n")
        for sentence in theirs:
            words = " ".join(found.text[sentence.start : sentence.end].split())
            shown = "; ".join(one.says for one in sentence.evidence)
            line = f"- {markdown(words)}"
            line += f"\n  ({sentence.confidence:.2f}: {markdown(shown)})" if shown else ""
            parts.append(line)
        parts.append("")
    return "\n".join(parts).rstrip() + "\n"


def _write(folder: Path, found: "Split", report: "Account") -> None:
    from diptych import operations

    files = {
        f"{side}.txt": account.text + "\n"
        for side, account in zip(found.sides, operations.side_accounts(found, report), strict=True)
    }
    files["split.json"] = _json(found)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (folder / name).write_text(content, encoding="utf-8", newline="\n")
    except OSError as error:
        raise ExportError(
            f"The accounts cannot be written to “{folder}”: {error.strerror}.",
            "Choose a folder that you may write to.",
        ) from error
    for name in files:
        click.echo(f"Wrote {folder / name}", err=True)

"""The matters as a table of values (RFC 4180), for spreadsheets and other programs."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from diptych.export.quoting import cell, flat
from diptych.export.report import Matter, PlacedNote, Quote, Report, report
from diptych.model import Meeting, Side

_HEADER = ("Number", "Topic")
_MORE = ("Relation", "Judged by", "Confidence", "Evidence", "Notes", "Tags")


def render(meeting: Meeting) -> str:
    """One row a link, then what only one account says, then possible links, then other notes.

    Each cell is quoted and lines end in CR LF. Cells that a spreadsheet would run as a formula
    begin with an apostrophe.
    """
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in table(meeting):
        writer.writerow([cell(value) for value in row])
    return out.getvalue()


def table(meeting: Meeting) -> list[list[str]]:
    """The header and the rows, text as it was written."""
    shown = report(meeting)
    names = [f"{shown.names[side]} says" for side in Side]
    return [[*_HEADER, *names, *_MORE], *_rows(shown)]


def _rows(shown: Report) -> Iterator[list[str]]:
    for matter in (*shown.matters, *shown.set_aside):
        yield _matter(shown, matter)
    for side in Side:
        for quote in shown.only[side]:
            says = ["", ""]
            says[list(Side).index(side)] = _spoken([quote])
            yield _row("", "", says, f"only {shown.names[side]}", notes=quote.notes)
    for matter in shown.possible:
        yield _matter(shown, matter)
    for note in (*shown.notes, *shown.homeless):
        yield _row("", "", ["", ""], "note", notes=[note])


def _matter(shown: Report, matter: Matter) -> list[str]:
    link = matter.link
    pieces = []
    for piece in link.proposal.evidence:
        words = (
            f"{shown.names[side]}: “{shown.words(piece, side)}”"
            for side in Side
            if shown.words(piece, side)
        )
        says = f"{piece.kind.value}: {flat(piece.says)} ({'; '.join(words)})"
        pieces.append(says.removesuffix(" ()"))
    relation = link.relation.value if link.relation else "unrelated"
    return _row(
        str(matter.number),
        flat(link.proposal.topic),
        [_spoken(matter.quotes(side)) for side in Side],
        f"possibly {relation}" if link.possible else relation,
        by=link.origin.value,
        confidence=f"{link.proposal.confidence:.2f}",
        evidence="\n".join(pieces),
        notes=matter.all_notes,
    )


def _row(
    number: str,
    topic: str,
    says: list[str],
    relation: str,
    *,
    by: str = "",
    confidence: str = "",
    evidence: str = "",
    notes: Iterable[PlacedNote] = (),
) -> list[str]:
    notes = list(notes)
    bodies = "\n\n".join(_note(note) for note in notes)
    tags = " ".join(dict.fromkeys(tag for note in notes for tag in note.note.tags))
    return [number, topic, *says, relation, by, confidence, evidence, bodies, tags]


def _note(placed: PlacedNote) -> str:
    if placed.again:
        return f"see {placed.again}"
    about = f"on “{placed.words}”: " if placed.words else ""
    return about + placed.note.body.strip().replace("\r\n", "\n").replace("\r", "\n")


def _spoken(quotes: Sequence[Quote]) -> str:
    return " […] ".join(
        quote.text if quote.text.startswith(quote.speaker) else f"{quote.speaker}: {quote.text}"
        for quote in quotes
    )

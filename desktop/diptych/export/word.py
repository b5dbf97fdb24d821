"""The comparison as a Word document, for editors who go on writing in it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from diptych.export.note_markdown import plain
from diptych.export.quoting import flat
from diptych.export.report import (
    HOMELESS,
    ONLY_SIGNS,
    POSSIBLE,
    RELATION_NAMES,
    RELATION_SIGNS,
    SET_ASIDE,
    Matter,
    PlacedNote,
    Quote,
    Report,
    judgement,
    long_date,
    method_sentences,
    report,
)
from diptych.model import Meeting, Side

if TYPE_CHECKING:
    from docx.document import Document

_STILL = datetime(2000, 1, 1, tzinfo=UTC)


def render(meeting: Meeting) -> bytes:
    """The document: sources, method, every link with its evidence and notes, what one side has."""
    import docx

    shown = report(meeting)
    page = docx.Document()
    core = page.core_properties
    core.title, core.author = flat(meeting.title)[:255], "Diptych"
    core.created = core.modified = _STILL
    page.add_heading(flat(meeting.title) or "Comparison", 0)
    if meeting.date:
        page.add_paragraph(flat(long_date(meeting.date)))
    page.add_heading("Sources", 1)
    for side in Side:
        _source(page, shown, side)
    page.add_heading("How this comparison was made", 1)
    page.add_paragraph(flat(" ".join(method_sentences(meeting))))
    _matters(page, shown, "Link by link", "", shown.matters)
    for side in Side:
        if shown.only[side]:
            page.add_heading(flat(f"{ONLY_SIGNS[side]} Only {shown.names[side]}"), 1)
            for quote in shown.only[side]:
                _quote(page, quote, "")
    _matters(page, shown, "Possible links", POSSIBLE, shown.possible)
    _matters(page, shown, "Set aside", SET_ASIDE, shown.set_aside)
    for heading, says, notes in (
        ("Notes on the meeting", "", shown.notes),
        ("Notes without a place", HOMELESS, shown.homeless),
    ):
        if notes:
            page.add_heading(heading, 1)
            if says:
                page.add_paragraph(says)
            for note in notes:
                _note(page, note)
    out = BytesIO()
    page.save(out)
    return out.getvalue()


def _source(page: "Document", shown: Report, side: Side) -> None:
    account = shown.meeting.comparison.account(side)
    source = account.provenance
    page.add_paragraph().add_run(flat(shown.names[side])).bold = True
    for label, value in (
        ("Publisher", account.publisher),
        ("Place", source.place),
        ("File", source.file_name),
        ("Address", source.address),
        ("Read", source.read_at),
        ("SHA-256 of its bytes", source.sha256),
    ):
        if value:
            page.add_paragraph(f"{label}: {flat(value)}", style="List Bullet")


def _matters(
    page: "Document", shown: Report, heading: str, says: str, matters: Sequence[Matter]
) -> None:
    if not matters:
        return
    page.add_heading(heading, 1)
    if says:
        page.add_paragraph(says)
    for matter in matters:
        page.add_heading(f"{matter.number}. {matter.topic}", 2)
        relation = matter.link.relation
        name = "Unrelated"
        if relation is not None:
            name = f"{RELATION_SIGNS[relation]} {RELATION_NAMES[relation]}"
        line = page.add_paragraph()
        line.add_run(name).bold = True
        line.add_run(f" · {flat(judgement(matter.link))}")
        for side in Side:
            for quote in matter.quotes(side):
                _quote(page, quote, shown.names[side])
        if matter.link.proposal.evidence:
            _evidence(page, shown, matter)
        for note in matter.notes:
            _note(page, note)


def _evidence(page: "Document", shown: Report, matter: Matter) -> None:
    table = page.add_table(rows=1, cols=4)
    table.style = "Table Grid"
    header = ("Evidence", *(flat(shown.names[side]) for side in Side), "What it shows")
    for cell, text in zip(table.rows[0].cells, header, strict=True):
        cell.text = text
    for piece in matter.link.proposal.evidence:
        words = (flat(shown.words(piece, side)) or "–" for side in Side)
        row = (piece.kind.value, *words, flat(piece.says))
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    page.add_paragraph()


def _quote(page: "Document", quote: Quote, name: str) -> None:
    label = ", ".join(filter(None, (flat(name), flat(quote.speaker))))
    line = page.add_paragraph(style="Quote")
    if label:
        line.add_run(f"{label}: ").bold = True
    line.add_run(flat(quote.text))
    for note in quote.notes:
        _note(page, note)


def _note(page: "Document", placed: PlacedNote) -> None:
    note = placed.note
    where = f" on “{flat(placed.words)}”" if placed.words else ""
    if placed.again:
        page.add_paragraph(f"Note {placed.number}{where}: see {placed.again}.")
        return
    parts = (
        f"Note {placed.number}{where}",
        flat(f"by {note.author}") if note.author else "",
        flat(long_date(note.created)),
        " ".join(f"#{flat(tag)}" for tag in note.tags),
    )
    page.add_paragraph().add_run(" · ".join(filter(None, parts))).italic = True
    page.add_paragraph(flat(plain(note.body)), style="Intense Quote")

"""The comparison as Markdown, for GitHub, pandoc and people.

Text of the accounts is quoted literally: see `quoting.markdown`. Notes keep their Markdown inside
block quotes: see `note_markdown`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from diptych.export.note_markdown import plain, quoted
from diptych.export.quoting import flat, markdown, markdown_line, shorten
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
    plural,
    report,
)
from diptych.export.spoken import EXPLAINED, HEADING
from diptych.model import Meeting, Relation, Side, Status

_QUOTE_IN_TABLE = 320
_REASONS_IN_TABLE = 240
_NOTE_IN_TABLE = 200
_PLAIN_ADDRESS = re.compile(r"https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+")


def render(meeting: Meeting) -> str:
    """The Markdown of `meeting`, blocks apart by one empty line, with a line end at the end."""
    return "\n\n".join(_blocks(report(meeting))) + "\n"


def _blocks(shown: Report) -> Iterator[str]:
    meeting = shown.meeting
    yield f"# {markdown(meeting.title) or 'Comparison'}"
    if meeting.date:
        yield f"**Date:** {markdown(long_date(meeting.date))}"
    yield "## Sources"
    yield from _sources(shown)
    yield "## How this comparison was made"
    yield " ".join(method_sentences(meeting))
    yield "## Summary"
    yield from _summary(shown)
    if shown.spoken:
        yield f"## {HEADING}"
        yield EXPLAINED
        yield _speaking(shown)
    if shown.matters:
        yield "## Matters"
        yield _matters(shown)
        yield "## Link by link"
        for matter in shown.matters:
            yield from _section(shown, matter)
    for side in Side:
        if shown.only[side]:
            yield f"## {ONLY_SIGNS[side]} Only {markdown(shown.names[side])}"
            for quote in shown.only[side]:
                yield from _quote(quote, _speaker(quote))
    if shown.possible:
        yield "## Possible links"
        yield POSSIBLE
        for matter in shown.possible:
            yield from _section(shown, matter)
    if shown.set_aside:
        yield "## Set aside"
        yield SET_ASIDE
        for matter in shown.set_aside:
            yield from _section(shown, matter)
    if shown.notes:
        yield "## Notes on the meeting"
        for note in shown.notes:
            yield from _note(note, "")
    if shown.homeless:
        yield "## Notes without a place"
        yield HOMELESS
        for note in shown.homeless:
            yield from _note(note, _on_words(note))
    if shown.tags:
        yield "## Tags"
        yield "\n".join(f"- {_tag(tag)} ({plural(count, 'note')})" for tag, count in shown.tags)


def _sources(shown: Report) -> Iterator[str]:
    lines = []
    for side in Side:
        account = shown.meeting.comparison.account(side)
        source = account.provenance
        lines.append(f"- **{markdown(shown.names[side])}**")
        parts = {
            "Publisher": markdown(account.publisher),
            "File": markdown(source.file_name),
            "Address": _address(source.address),
            "Read": markdown(source.read_at),
            "SHA-256 of its bytes": f"`{markdown(source.sha256)}`",
        }
        lines += [f"  - {label}: {value}" for label, value in parts.items() if value]
    yield "\n".join(lines)


def _summary(shown: Report) -> Iterator[str]:
    agree, diverge = shown.count(Relation.AGREE), shown.count(Relation.DIVERGE)
    lines = [
        (
            f"- {plural(len(shown.matters), 'link')}: {agree} agree, {diverge} diverge; "
            f"a person judged {shown.judged} of them"
        ),
        *(
            f"- {plural(shown.only_counts[side], 'passage')} only in {markdown(shown.names[side])}"
            for side in Side
        ),
        f"- {plural(len(shown.meeting.notes), 'note')}",
    ]
    if shown.possible:
        lines.insert(1, f"- {plural(len(shown.possible), 'possible link')}, not counted above")
    if shown.set_aside:
        lines.insert(1, f"- {plural(len(shown.set_aside), 'link')} set aside by a person")
    yield "\n".join(lines)
    yield "Share of the words of each account, by the status of the passage they stand in:"
    labels = {Status.AGREE: "✓ Agree", Status.DIVERGE: "≠ Diverge", Status.ONLY: "Only here"}
    rows = [
        [label, *(_share(shown, side, status) for side in Side)] for status, label in labels.items()
    ]
    totals = (sum(share.words for share in shown.shares[side].values()) for side in Side)
    rows.append(["All words", *map(str, totals)])
    yield _table(["", *_names(shown)], rows, widths=(20, 40, 40), right=(1, 2))


def _share(shown: Report, side: Side, status: Status) -> str:
    share = shown.shares[side][status]
    return f"{share.percent} % ({plural(share.words, 'word')})"


def _matters(shown: Report) -> str:
    left, right = _names(shown)
    rows = [
        [
            str(matter.number),
            markdown(matter.topic),
            *(markdown(shorten(_spoken(matter.quotes(side)), _QUOTE_IN_TABLE)) for side in Side),
            _verdict_cell(matter),
            " · ".join(filter(None, map(_note_cell, matter.all_notes))),
        ]
        for matter in shown.matters
    ]
    header = ["No.", "Topic", f"{left} says", f"{right} says", "Agree or diverge, and in what"]
    return _table([*header, "Note"], rows, widths=(5, 14, 26, 26, 17, 12))


def _speaking(shown: Report) -> str:
    rows = [[markdown(row.label), *(row.told(side).says for side in Side)] for row in shown.spoken]
    return _table(["Matter", *_names(shown)], rows, widths=(40, 30, 30), right=(1, 2))


def _spoken(quotes: Sequence[Quote]) -> str:
    return " […] ".join(quote.text for quote in quotes)


def _verdict_cell(matter: Matter) -> str:
    relation, reasons = _relation(matter), shorten(matter.reasons, _REASONS_IN_TABLE)
    return f"{relation}: {markdown(reasons)}" if reasons else relation


def _note_cell(note: PlacedNote) -> str:
    words = flat(plain(note.note.body))
    return markdown(shorten(words, _NOTE_IN_TABLE))


def _relation(matter: Matter) -> str:
    relation = matter.link.relation
    if relation is None:
        return "Unrelated"
    return f"{RELATION_SIGNS[relation]} {RELATION_NAMES[relation]}"


def _section(shown: Report, matter: Matter) -> Iterator[str]:
    yield f"### {matter.number}. {markdown(matter.topic)}"
    yield f"**{_relation(matter)}** · {judgement(matter.link)}"
    for side in Side:
        for quote in matter.quotes(side):
            yield from _quote(quote, f"**{markdown(shown.names[side])}**", _speaker(quote))
    if matter.link.proposal.evidence:
        left, right = _names(shown)
        rows = [
            [
                piece.kind.value,
                *(markdown(shown.words(piece, side)) or "–" for side in Side),
                markdown(piece.says),
            ]
            for piece in matter.link.proposal.evidence
        ]
        yield _table(["Evidence", left, right, "What it shows"], rows, widths=(12, 29, 29, 30))
    for note in matter.notes:
        yield from _note(note, "on the link")


def _quote(quote: Quote, *labels: str) -> Iterator[str]:
    label = ", ".join(filter(None, labels))
    if label:
        yield label
    yield f"> {markdown_line(quote.text)}"
    for note in quote.notes:
        yield from _note(note, _on_words(note) or "on this passage")


def _speaker(quote: Quote) -> str:
    return f"*{markdown(quote.speaker)}*" if quote.speaker else ""


def _on_words(note: PlacedNote) -> str:
    return f"on “{markdown(note.words)}”" if note.words else ""


def _note(placed: PlacedNote, where: str) -> Iterator[str]:
    """The note's own line, then its text: or where that text is, if it was already shown."""
    if placed.again:
        yield f"**Note {placed.number}** {where}: see {placed.again}."
        return
    note = placed.note
    parts = [
        f"**Note {placed.number}** {where}".rstrip(),
        markdown(f"by {flat(note.author)}") if note.author else "",
        markdown(long_date(note.created)),
        " ".join(map(_tag, note.tags)),
    ]
    yield " · ".join(filter(None, parts))
    if note.body.strip():
        yield quoted(note.body, placed.number)


def _tag(tag: str) -> str:
    return markdown(f"#{flat(tag).removeprefix('#')}")


def _address(address: str) -> str:
    return f"<{address}>" if _PLAIN_ADDRESS.fullmatch(address) else markdown(address)


def _names(shown: Report) -> list[str]:
    return [markdown(shown.names[side]) for side in Side]


def _table(
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    widths: Sequence[int],
    right: Sequence[int] = (),
) -> str:
    """A GitHub table of cells that are Markdown already.

    `widths` are per cent: pandoc gives a table with long cells columns in the proportion of the
    hyphens below its header.
    """
    rule = [
        "-" * (width - 1) + (":" if column in right else "-") for column, width in enumerate(widths)
    ]
    lines = [header, rule, *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)

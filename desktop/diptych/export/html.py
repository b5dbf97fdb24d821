"""The comparison as one HTML page that needs nothing else: no script, nothing fetched."""

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from diptych.export.note_html import note_html
from diptych.export.note_markdown import plain
from diptych.export.page_style import STYLE
from diptych.export.quoting import flat, shorten
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

_NOTE_IN_TABLE = 200
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
# The page itself forbids what it must never do, should anything slip into it.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def render(meeting: Meeting) -> str:
    """The page of `meeting`, with a line end at the end."""
    shown = report(meeting)
    title = _text(meeting.title) or "Comparison"
    head = (
        "<!DOCTYPE html>\n"
        '<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
    )
    return head + "\n".join(_body(shown, title)) + "\n</body>\n</html>\n"


def _body(shown: Report, title: str) -> Iterator[str]:
    meeting = shown.meeting
    yield f'<header>\n<h1 dir="auto">{title}</h1>'
    if meeting.date:
        yield f'<p class="muted">{_text(long_date(meeting.date))}</p>'
    yield "</header>"
    yield "<h2>Sources</h2>"
    yield from _sources(shown)
    yield "<h2>How this comparison was made</h2>"
    yield f"<p>{escape(' '.join(method_sentences(meeting)))}</p>"
    yield "<h2>Summary</h2>"
    yield from _summary(shown)
    if shown.spoken:
        yield f"<h2>{HEADING}</h2>"
        yield f"<p>{EXPLAINED}</p>"
        rows = [[_text(row.label), *(row.told(s).says for s in Side)] for row in shown.spoken]
        yield from _table(["Matter", *_names(shown)], rows, kind="spoken")
    if shown.matters:
        yield "<h2>Matters</h2>"
        yield from _matters(shown)
        yield "<h2>Link by link</h2>"
        for matter in shown.matters:
            yield from _section(shown, matter)
    for side in Side:
        if shown.only[side]:
            name = _text(shown.names[side])
            yield f'<h2><span class="sign {side}">{ONLY_SIGNS[side]}</span> Only {name}</h2>'
            for quote in shown.only[side]:
                yield from _quote(quote, side.value)
    if shown.possible:
        yield "<h2>Possible links</h2>"
        yield f"<p>{POSSIBLE}</p>"
        for matter in shown.possible:
            yield from _section(shown, matter)
    if shown.set_aside:
        yield "<h2>Set aside</h2>"
        yield f"<p>{SET_ASIDE}</p>"
        for matter in shown.set_aside:
            yield from _section(shown, matter)
    if shown.notes:
        yield "<h2>Notes on the meeting</h2>"
        for note in shown.notes:
            yield from _note(note, "")
    if shown.homeless:
        yield "<h2>Notes without a place</h2>"
        yield f"<p>{HOMELESS}</p>"
        for note in shown.homeless:
            yield from _note(note, _on_words(note))
    if shown.tags:
        yield "<h2>Tags</h2>"
        items = (f"<li>{_tag(tag)} ({plural(count, 'note')})</li>" for tag, count in shown.tags)
        yield "<ul>\n" + "\n".join(items) + "\n</ul>"


def _sources(shown: Report) -> Iterator[str]:
    accounts = [shown.meeting.comparison.account(side) for side in Side]
    rows = [
        ["Publisher", *(_text(a.publisher) for a in accounts)],
        ["Place", *(_text(a.provenance.place) for a in accounts)],
        ["File", *(_text(a.provenance.file_name) for a in accounts)],
        ["Address", *(_address(a.provenance.address) for a in accounts)],
        ["Read", *(_text(a.provenance.read_at) for a in accounts)],
        ["SHA-256", *(f"<code>{_text(a.provenance.sha256)}</code>" for a in accounts)],
    ]
    yield from _table(["", *_names(shown)], [row for row in rows if any(row[1:])], kind="sources")
    yield '<p class="muted">The SHA-256 is that of the bytes as they were read.</p>'


def _summary(shown: Report) -> Iterator[str]:
    agree, diverge = shown.count(Relation.AGREE), shown.count(Relation.DIVERGE)
    parts = [
        (
            f"{plural(len(shown.matters), 'link')}: "
            f'<span class="sign agree">✓ {agree} agree</span>, '
            f'<span class="sign diverge">≠ {diverge} diverge</span>; '
            f"a person judged {shown.judged} of them"
        ),
        *(
            f"{plural(shown.only_counts[side], 'passage')} only in {_text(shown.names[side])}"
            for side in Side
        ),
        plural(len(shown.meeting.notes), "note"),
    ]
    if shown.possible:
        parts.insert(1, f"{plural(len(shown.possible), 'possible link')}, not counted above")
    if shown.set_aside:
        parts.insert(1, f"{plural(len(shown.set_aside), 'link')} set aside by a person")
    yield "<ul>\n" + "\n".join(f"<li>{part}</li>" for part in parts) + "\n</ul>"
    yield "<p>Share of the words of each account, by the status of the passage they stand in:</p>"
    yield '<div class="coverage">'
    for side in Side:
        shares = shown.shares[side]
        kinds = {Status.AGREE: "agree", Status.DIVERGE: "diverge", Status.ONLY: side.value}
        bar = "".join(
            f'<i class="{kind}" style="width:{shares[status].percent}%"></i>'
            for status, kind in kinds.items()
        )
        labels = {Status.AGREE: "agree", Status.DIVERGE: "diverge", Status.ONLY: "only here"}
        said = ", ".join(
            f"{label} {shares[status].percent} % ({plural(shares[status].words, 'word')})"
            for status, label in labels.items()
        )
        yield f'<span dir="auto">{_text(shown.names[side])}</span><span class="bar">{bar}</span>'
        yield f'<p class="said">{said}</p>'
    yield "</div>"


def _matters(shown: Report) -> Iterator[str]:
    left, right = _names(shown)
    header = ["No.", "Topic", f"{left} says", f"{right} says", "Agree or diverge, and in what"]
    rows = [
        [
            f'<a href="#link-{matter.number}">{matter.number}</a>',
            _text(matter.topic),
            *(" […] ".join(_text(q.text) for q in matter.quotes(side)) for side in Side),
            ": ".join(filter(None, (_sign(matter), _text(matter.reasons)))),
            "<br>".join(
                _text(shorten(flat(plain(note.note.body)), _NOTE_IN_TABLE))
                for note in matter.all_notes
            ),
        ]
        for matter in shown.matters
    ]
    yield from _table([*header, "Note"], rows, kind="matters")


def _sign(matter: Matter) -> str:
    relation = matter.link.relation
    if relation is None:
        return '<span class="sign">Unrelated</span>'
    name = f"{RELATION_SIGNS[relation]} {RELATION_NAMES[relation]}"
    return f'<span class="sign {relation}">{name}</span>'


def _section(shown: Report, matter: Matter) -> Iterator[str]:
    yield f'<article id="link-{matter.number}">'
    yield f'<h3 dir="auto">{matter.number}. {_text(matter.topic)}</h3>'
    judged = escape(judgement(matter.link))
    yield f'<p>{_sign(matter)} <span class="judged">· {judged}</span></p>'
    yield '<div class="pair">'
    for side in Side:
        yield f'<div>\n<p class="name" dir="auto">{_text(shown.names[side])}</p>'
        for quote in matter.quotes(side):
            yield from _quote(quote, matter.link.relation or "")
        yield "</div>"
    yield "</div>"
    evidence = matter.link.proposal.evidence
    if evidence:
        rows = [
            [
                piece.kind.value,
                *(_text(shown.words(piece, side)) or "–" for side in Side),
                _text(piece.says),
            ]
            for piece in evidence
        ]
        yield from _table(["Evidence", *_names(shown), "What it shows"], rows, kind="evidence")
    for note in matter.notes:
        yield from _note(note, "on the link")
    yield "</article>"


def _quote(quote: Quote, kind: str) -> Iterator[str]:
    if quote.speaker:
        yield f'<p class="muted" dir="auto">{_text(quote.speaker)}</p>'
    yield f'<blockquote class="account {kind}" dir="auto">{_text(quote.text)}</blockquote>'
    for note in quote.notes:
        yield from _note(note, _on_words(note) or "on this passage")


def _on_words(note: PlacedNote) -> str:
    return f"on “{_text(note.words)}”" if note.words else ""


def _note(placed: PlacedNote, where: str) -> Iterator[str]:
    about = f"<strong>Note {placed.number}</strong> {where}".rstrip()
    if placed.again:
        where_full = f'<a href="#link-{placed.again}">{placed.again}</a>'
        yield f'<div class="note"><p class="about">{about}: see {where_full}.</p></div>'
        return
    note = placed.note
    by = _text(f"by {flat(note.author)}") if note.author else ""
    parts = [about, by, _text(long_date(note.created)), " ".join(map(_tag, note.tags))]
    yield f'<div class="note"><p class="about">{" · ".join(filter(None, parts))}</p>'
    yield note_html(note.body)
    yield "</div>"


def _tag(tag: str) -> str:
    return _text(f"#{flat(tag).removeprefix('#')}")


def _address(address: str) -> str:
    shown = _text(address)
    return f'<a href="{shown}">{shown}</a>' if _ADDRESS.fullmatch(address) else shown


def _names(shown: Report) -> list[str]:
    return [_text(shown.names[side]) for side in Side]


def _table(header: Sequence[str], rows: Iterable[Sequence[str]], *, kind: str) -> Iterator[str]:
    """A table of cells that are HTML already; but for matters, each row begins with its name."""
    yield f'<div class="wide"><table class="{kind}">'
    cells = "".join(f'<th scope="col" dir="auto">{cell}</th>' for cell in header)
    yield f"<thead><tr>{cells}</tr></thead>\n<tbody>"
    for row in rows:
        first, *others = row
        begin = f'<th scope="row">{first}</th>' if kind != "matters" else f"<td>{first}</td>"
        yield "<tr>" + begin + "".join(f'<td dir="auto">{cell}</td>' for cell in others) + "</tr>"
    yield "</tbody></table></div>"


def _text(text: str) -> str:
    """`text` as literal text, within an element or a quoted attribute."""
    return escape(flat(text))

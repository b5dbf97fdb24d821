"""The comparison as Markdown, for GitHub, pandoc, note programs and people.

Text of the accounts is quoted literally: see `quoting.markdown`. Notes keep their Markdown inside
block quotes: see `note_markdown`.
"""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from diptych.export import full_texts
from diptych.export.chosen import chosen, said_of_the_rest
from diptych.export.front_matter import front_matter
from diptych.export.hash_tags import hash_tag
from diptych.export.markdown_options import MarkdownOptions, Sources
from diptych.export.markdown_sources import SourceNotes, source_list
from diptych.export.markdown_tables import table
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
    judgement,
    long_date,
    method_sentences,
    plural,
    report,
)
from diptych.export.spoken import EXPLAINED, HEADING
from diptych.export.text_fragments import LivePage
from diptych.model import Meeting, Relation, Side, Status

_QUOTE_IN_TABLE = 320
_REASONS_IN_TABLE = 240
_NOTE_IN_TABLE = 200
_DEFAULTS = MarkdownOptions()


def render(meeting: Meeting, options: MarkdownOptions = _DEFAULTS) -> str:
    """The Markdown of `meeting`, blocks apart by one empty line, with a line end at the end."""
    return "\n\n".join(_Document(meeting, options).blocks()) + "\n"


class _Document:
    """`whole` is the comparison as it is, `shown` the part of it that was asked for."""

    def __init__(self, meeting: Meeting, options: MarkdownOptions) -> None:
        self.options = options
        self.whole = report(meeting)
        self.shown = chosen(self.whole, options)
        self.names = [markdown(self.whole.names[side]) for side in Side]
        self.sources = SourceNotes(self.whole, options)
        accounts = (
            {side: meeting.comparison.account(side) for side in Side}
            if (options.page_links)
            else {}
        )
        self.pages = {
            side: LivePage(account.provenance.address, account.text)
            for side, account in accounts.items()
        }

    def blocks(self) -> Iterator[str]:
        options, shown, meeting = self.options, self.shown, self.whole.meeting
        if options.front_matter:
            yield front_matter(self.whole, options)
        yield f"# {markdown(meeting.title) or 'Comparison'}"
        if meeting.date:
            yield f"**Date:** {markdown(long_date(meeting.date))}"
        if options.sources is Sources.LIST:
            yield "## Sources"
            yield source_list(self.whole)
        yield "## How this comparison was made"
        yield " ".join(method_sentences(meeting))
        yield "## Summary"
        yield from self._summary()
        if rest := said_of_the_rest(self.whole, shown, options):
            yield rest
        if shown.spoken:
            yield f"## {HEADING}"
            yield EXPLAINED
            yield self._speaking()
        if shown.matters:
            yield "## Matters"
            yield self._matters()
        yield from self._sections("## Link by link", "", shown.matters)
        for side in Side:
            if shown.only[side]:
                yield f"## {ONLY_SIGNS[side]} Only {markdown(shown.names[side])}"
                for quote in shown.only[side]:
                    yield from self._quote(quote, _speaker(quote))
        yield from self._sections("## Possible links", POSSIBLE, shown.possible)
        yield from self._sections("## Set aside", SET_ASIDE, shown.set_aside)
        if options.full_texts:
            yield f"## {full_texts.HEADING}"
            yield full_texts.EXPLAINED
            for side, name in zip(Side, self.names, strict=True):
                yield f"### {ONLY_SIGNS[side]} {name}"
                yield from full_texts.marked_paragraphs(self.whole, side)
        if shown.notes:
            yield "## Notes on the meeting"
            for note in shown.notes:
                yield from self._note(note, "")
        if shown.homeless:
            yield "## Notes without a place"
            yield HOMELESS
            for note in shown.homeless:
                yield from self._note(note, _on_words(note))
        yield from self._all_tags()
        yield from self.sources.blocks()

    def _summary(self) -> Iterator[str]:
        whole = self.whole
        agree, diverge = whole.count(Relation.AGREE), whole.count(Relation.DIVERGE)
        lines = [
            (
                f"- {plural(len(whole.matters), 'link')}: {agree} agree, {diverge} diverge; "
                f"a person judged {whole.judged} of them"
            ),
            *(
                f"- {plural(whole.only_counts[side], 'passage')} only in {name}"
                for side, name in zip(Side, self.names, strict=True)
            ),
        ]
        if self.options.notes:
            lines.append(f"- {plural(len(whole.meeting.notes), 'note')}")
        if whole.possible:
            lines.insert(1, f"- {plural(len(whole.possible), 'possible link')}, not counted above")
        if whole.set_aside:
            lines.insert(1, f"- {plural(len(whole.set_aside), 'link')} set aside by a person")
        yield "\n".join(lines)
        yield "Share of the words of each account, by the status of the passage they stand in:"
        labels = {Status.AGREE: "✓ Agree", Status.DIVERGE: "≠ Diverge", Status.ONLY: "Only here"}
        rows = [
            [label, *(self._share(side, status) for side in Side)]
            for status, label in labels.items()
        ]
        totals = (sum(share.words for share in whole.shares[side].values()) for side in Side)
        rows.append(["All words", *map(str, totals)])
        yield self._table(["", *self.names], rows, widths=(20, 40, 40), right=(1, 2))

    def _share(self, side: Side, status: Status) -> str:
        share = self.whole.shares[side][status]
        return f"{share.percent} % ({plural(share.words, 'word')})"

    def _speaking(self) -> str:
        rows = [
            [markdown(row.label), *(row.told(side).says for side in Side)]
            for row in self.shown.spoken
        ]
        return self._table(["Matter", *self.names], rows, widths=(40, 30, 30), right=(1, 2))

    def _matters(self) -> str:
        left, right = self.names
        relation = "Agree or diverge" + (", and in what" if self.options.evidence else "")
        header = ["No.", "Topic", f"{left} says", f"{right} says", relation]
        widths = [5, 14, 26, 26, 17]
        rows = [
            [
                str(matter.number),
                markdown(matter.topic),
                *(
                    markdown(shorten(_spoken(matter.quotes(side)), _QUOTE_IN_TABLE))
                    for side in Side
                ),
                self._verdict_cell(matter),
            ]
            for matter in self.shown.matters
        ]
        if self.options.notes:
            header.append("Note")
            widths.append(12)
            for row, matter in zip(rows, self.shown.matters, strict=True):
                row.append(" · ".join(filter(None, map(_note_cell, matter.all_notes))))
        return self._table(header, rows, widths=widths)

    def _verdict_cell(self, matter: Matter) -> str:
        relation = _relation(matter)
        reasons = shorten(matter.reasons, _REASONS_IN_TABLE) if self.options.evidence else ""
        return f"{relation}: {markdown(reasons)}" if reasons else relation

    def _sections(self, heading: str, about: str, matters: tuple[Matter, ...]) -> Iterator[str]:
        if not matters:
            return
        yield heading
        if about:
            yield about
        for matter in matters:
            yield from self._section(matter)

    def _section(self, matter: Matter) -> Iterator[str]:
        yield f"### {matter.number}. {markdown(matter.topic)}"
        yield f"**{_relation(matter)}** · {judgement(matter.link)}"
        for side, name in zip(Side, self.names, strict=True):
            for quote in matter.quotes(side):
                yield from self._quote(quote, f"**{name}**", _speaker(quote))
        if matter.link.proposal.evidence and self.options.evidence:
            rows = [
                [
                    piece.kind.value,
                    *(markdown(self.whole.words(piece, side)) or "–" for side in Side),
                    markdown(piece.says),
                ]
                for piece in matter.link.proposal.evidence
            ]
            header = ["Evidence", *self.names, "What it shows"]
            yield self._table(header, rows, widths=(12, 29, 29, 30))
        for note in matter.notes:
            yield from self._note(note, "on the link")

    def _quote(self, quote: Quote, *labels: str) -> Iterator[str]:
        label = ", ".join(filter(None, labels))
        label = " · ".join(filter(None, (label, self._page_link(quote))))
        if label:
            yield label
        words, mark = markdown_line(quote.text), self.sources.mark(quote.side)
        if mark and words.endswith("!"):
            words = f"{words[:-1]}\\!"  # else a picture would seem to begin
        yield f"> {words}{mark}"
        for note in quote.notes:
            yield from self._note(note, _on_words(note) or "on this passage")

    def _page_link(self, quote: Quote) -> str:
        """A link to the live page, whose address is plain ASCII without signs of markup."""
        page = self.pages.get(quote.side)
        address = page.at(quote.span) if page else ""
        return f"[on the page](<{escape(address, quote=False)}>)" if address else ""

    def _note(self, placed: PlacedNote, where: str) -> Iterator[str]:
        """The note's own line, then its text: or where that text is, if it was already shown."""
        if placed.again:
            yield f"**Note {placed.number}** {where}: see {placed.again}."
            return
        note = placed.note
        parts = [
            f"**Note {placed.number}** {where}".rstrip(),
            markdown(f"by {flat(note.author)}") if note.author else "",
            markdown(long_date(note.created)),
            " ".join(self._tags(note.tags)),
        ]
        yield " · ".join(filter(None, parts))
        if note.body.strip():
            yield quoted(note.body, placed.number)

    def _all_tags(self) -> Iterator[str]:
        counted = self.whole.tags if self.options.notes else ()
        lines = [f"- {' '.join(self._tags([tag]))} ({plural(n, 'note')})" for tag, n in counted]
        if lines:
            yield "## Tags"
            yield "\n".join(lines)

    def _tags(self, tags: Iterable[str]) -> list[str]:
        if self.options.hash_tags:
            return list(dict.fromkeys(hash_tag(tag) or _literal_tag(tag) for tag in tags))
        return [_literal_tag(tag) for tag in tags]

    def _table(
        self,
        header: Sequence[str],
        rows: Iterable[Sequence[str]],
        *,
        widths: Sequence[int],
        right: Sequence[int] = (),
    ) -> str:
        return table(self.options.flavour, header, rows, widths=widths, right=right)


def _spoken(quotes: Sequence[Quote]) -> str:
    return " […] ".join(quote.text for quote in quotes)


def _note_cell(note: PlacedNote) -> str:
    words = flat(plain(note.note.body))
    return markdown(shorten(words, _NOTE_IN_TABLE))


def _relation(matter: Matter) -> str:
    relation = matter.link.relation
    if relation is None:
        return "Unrelated"
    return f"{RELATION_SIGNS[relation]} {RELATION_NAMES[relation]}"


def _speaker(quote: Quote) -> str:
    return f"*{markdown(quote.speaker)}*" if quote.speaker else ""


def _on_words(note: PlacedNote) -> str:
    return f"on “{markdown(note.words)}”" if note.words else ""


def _literal_tag(tag: str) -> str:
    return markdown(f"#{flat(tag).removeprefix('#')}")

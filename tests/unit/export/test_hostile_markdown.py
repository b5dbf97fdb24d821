"""Five hundred comparisons of hostile text: the Markdown has the structure that was meant."""

from collections.abc import Iterator

import pytest
import yaml
from hostile_meetings import hostile
from markdown_shape import Seen, read, same

from diptych.export import full_texts
from diptych.export.chosen import chosen, said_of_the_rest
from diptych.export.hash_tags import tag_names
from diptych.export.markdown import render
from diptych.export.markdown_options import Flavour, MarkdownOptions, Sources
from diptych.export.quoting import flat
from diptych.export.report import ONLY_SIGNS, Matter, PlacedNote, Quote, Report, report
from diptych.model import Meeting, Side

HOW_MANY = 500
_GROUPS = 10
_INLINE = {
    "text", "text_special", "strong_open", "strong_close", "em_open", "em_close", "code_inline",
    "link_open", "link_close", "footnote_ref",
}  # fmt: skip
_BLOCKS = {
    f"{kind}_{end}"
    for kind in (
        "heading paragraph bullet_list ordered_list list_item blockquote table thead tbody tr th "
        "td footnote_block footnote"
    ).split()
    for end in ("open", "close")
} | {"front_matter", "footnote_anchor"}


class Meant:
    """What is meant to be in the document, worked out from the report and not from the Markdown."""

    def __init__(self, meeting: Meeting, options: MarkdownOptions) -> None:
        self.options = options
        self.whole: Report = report(meeting)
        self.shown: Report = chosen(self.whole, options)
        self.quotes: list[Quote | str | PlacedNote] = list(self._quotes())
        self.notes = {n for n, one in enumerate(self.quotes) if isinstance(one, PlacedNote)}

    def headings(self) -> Iterator[tuple[str, str]]:
        shown, options = self.shown, self.options
        yield "h1", flat(shown.meeting.title) or "Comparison"
        if options.sources is Sources.LIST:
            yield "h2", "Sources"
        yield "h2", "How this comparison was made"
        yield "h2", "Summary"
        if shown.spoken:
            yield "h2", "What each side speaks of"
        if shown.matters:
            yield "h2", "Matters"
            yield "h2", "Link by link"
            yield from self._sections(shown.matters)
        for side in Side:
            if shown.only[side]:
                yield "h2", f"{ONLY_SIGNS[side]} Only {shown.names[side]}"
        for name, matters in (
            ("Possible links", shown.possible),
            ("Set aside", shown.set_aside),
        ):
            if matters:
                yield "h2", name
                yield from self._sections(matters)
        if options.full_texts:
            yield "h2", full_texts.HEADING
            for side in Side:
                yield "h3", f"{ONLY_SIGNS[side]} {shown.names[side]}"
        if shown.notes:
            yield "h2", "Notes on the meeting"
        if shown.homeless:
            yield "h2", "Notes without a place"
        if options.notes and self.whole.tags:
            yield "h2", "Tags"
        if options.sources is Sources.FOOTNOTES and options.flavour is Flavour.COMMONMARK:
            yield "h2", "Sources"

    def tables(self) -> Iterator[tuple[int, int]]:
        """Rows with the header, and columns, of each table."""
        shown, options = self.shown, self.options
        yield 5, 3
        if shown.spoken:
            yield 1 + len(shown.spoken), 3
        if shown.matters:
            yield 1 + len(shown.matters), 5 + options.notes
        for matter in (*shown.matters, *shown.possible, *shown.set_aside):
            if matter.link.proposal.evidence and options.evidence:
                yield 1 + len(matter.link.proposal.evidence), 4

    def _sections(self, matters: tuple[Matter, ...]) -> Iterator[tuple[str, str]]:
        for matter in matters:
            yield "h3", f"{matter.number}. {matter.topic}"

    def _quotes(self) -> Iterator[Quote | str | PlacedNote]:
        """The block quotes in their order."""
        shown = self.shown
        yield from self._of(shown.matters)
        for side in Side:
            for quote in shown.only[side]:
                yield from self._with_notes(quote)
        yield from self._of(shown.possible)
        yield from self._of(shown.set_aside)
        if self.options.full_texts:
            for side in Side:
                text = shown.meeting.comparison.account(side).text
                yield from (part for part in text.split("\n\n") if flat(part))
        yield from self._written((*shown.notes, *shown.homeless))

    def _of(self, matters: tuple[Matter, ...]) -> Iterator[Quote | str | PlacedNote]:
        for matter in matters:
            for quote in matter.left + matter.right:
                yield from self._with_notes(quote)
            yield from self._written(matter.notes)

    def _with_notes(self, quote: Quote) -> Iterator[Quote | str | PlacedNote]:
        yield quote
        yield from self._written(quote.notes)

    def _written(self, notes: tuple[PlacedNote, ...]) -> Iterator[PlacedNote]:
        yield from (one for one in notes if not one.again and one.note.body.strip())


@pytest.mark.parametrize("group", range(_GROUPS))
def test_the_structure_is_as_meant(group: int) -> None:
    for number in range(group, HOW_MANY, _GROUPS):
        meeting, options = hostile(number)
        document = render(meeting, options)
        meant = Meant(meeting, options)
        seen = read(document, options.flavour, meant.notes)
        try:
            check(meant, seen)
        except AssertionError as error:
            raise AssertionError(f"comparison {number}, {options}:\n{document}") from error


def check(meant: Meant, seen: Seen) -> None:
    options, names = meant.options, meant.whole.names
    assert seen.raw == []
    assert seen.kinds <= _INLINE
    assert seen.blocks <= _BLOCKS
    assert [(tag, same(text)) for tag, text in seen.headings] == [
        (tag, same(text)) for tag, text in meant.headings()
    ]
    tables = list(meant.tables()) if options.flavour is Flavour.GFM else []
    assert [(len(rows), {len(row) for row in rows}) for rows in seen.tables] == [
        (rows, {columns}) for rows, columns in tables
    ]
    check_cells(meant, seen)
    check_quotes(meant, seen)
    check_sources(meant, seen)
    check_links(meant, seen)
    speakers = [same(one.speaker) for one in meant.quotes if isinstance(one, Quote) and one.speaker]
    assert [same(words) for words in seen.emphasised] == speakers
    for side in Side:
        account_quotes = [q for q in meant.quotes if isinstance(q, Quote) and q.side is side]
        if any(account_quotes) and meant.shown.matters:
            assert same(names[side]) in [same(words) for words in seen.strong]
    if options.front_matter:
        check_front_matter(meant, seen)
    else:
        assert seen.front_matter == ""


def check_cells(meant: Meant, seen: Seen) -> None:
    """What stands in the tables of evidence; in CommonMark, in their lists."""
    names = [meant.whole.names[side] for side in Side]
    shown = meant.shown
    pieces = [
        piece
        for matter in (*shown.matters, *shown.possible, *shown.set_aside)
        for piece in matter.link.proposal.evidence
        if meant.options.evidence
    ]
    rows = [
        [
            piece.kind.value,
            *(same(meant.whole.words(piece, side)) or "–" for side in Side),
            same(flat(piece.says)),
        ]
        for piece in pieces
    ]
    if meant.options.flavour is Flavour.GFM:
        found = [row for table in seen.tables if table[0][0] == "Evidence" for row in table[1:]]
        assert [list(map(same, row)) for row in found] == rows
        return
    for row in rows:
        for label, cell in zip((*names, "What it shows"), row[1:], strict=True):
            assert not cell or same(f"{label}: {cell}") in seen.items


def check_quotes(meant: Meant, seen: Seen) -> None:
    assert len(seen.quotes) == len(meant.quotes)
    marks = {f"{sign}" for sign in ("✓", "≠", "◧", "◨")}
    bare = meant.options.flavour is Flavour.COMMONMARK and (
        meant.options.sources is Sources.FOOTNOTES
    )
    for found, wanted in zip(seen.quotes, meant.quotes, strict=True):
        if isinstance(wanted, Quote):
            ends = (" [1]", " [2]") if bare else ("",)
            assert same(found) in [same(wanted.text + end) for end in ends]
        elif isinstance(wanted, str):
            sign, _, words = same(found).partition(" ")
            assert sign in marks
            words = words.lstrip("0123456789, ") if sign in "✓≠" else words
            assert words == same(flat(wanted)).lstrip("0123456789, " if sign in "✓≠" else "")


def check_sources(meant: Meant, seen: Seen) -> None:
    options = meant.options
    accounts = [meant.whole.meeting.comparison.account(side) for side in Side]
    quotes = sum(isinstance(one, Quote) for one in meant.quotes)
    if options.sources is not Sources.FOOTNOTES or options.flavour is Flavour.COMMONMARK:
        assert seen.marks == []
        return
    assert len(seen.marks) == quotes
    # A footnote that nothing leads to is not shown by the parser.
    ours = {label: words for label, words in seen.footnotes.items() if label in seen.marks}
    assert set(ours) == set(seen.marks)
    for words in ours.values():
        assert sum(account.provenance.sha256 in words for account in accounts) == 1
        assert any(same(flat(account.provenance.file_name)) in same(words) for account in accounts)


def check_links(meant: Meant, seen: Seen) -> None:
    """Nothing of an account is a link: only its address is, and what leads to its page."""
    comparison = meant.whole.meeting.comparison
    known = [comparison.account(side).provenance.address for side in Side]
    pages = [href for href in seen.links if ":~:text=" in href]
    for href in pages:
        assert any(href.partition("#")[0] == one.partition("#")[0] for one in known)
    quotes = [one for one in meant.quotes if isinstance(one, Quote)]
    live = {
        side
        for side in Side
        if comparison.account(side).provenance.address.startswith(("http://x.", "https://example"))
    }
    if meant.options.page_links:
        assert len(pages) >= sum(one.side in live for one in quotes)
    else:
        assert pages == []
    assert len(seen.links) - len(pages) <= (2 if meant.options.sources is not Sources.NONE else 0)


def check_front_matter(meant: Meant, seen: Seen) -> None:
    found = yaml.safe_load(seen.front_matter)
    title = flat(meant.whole.meeting.title) or "Comparison"
    if not {"<", "{"} & set(title):
        assert found["title"] == title
    assert len(found["sides"]) == 2
    assert found["links"] == len(meant.whole.matters)
    if meant.options.notes:
        assert found.get("tags", []) == tag_names(tag for tag, _ in meant.whole.tags)


def test_what_is_left_out_is_said_where_something_is() -> None:
    for number in range(100):
        meeting, options = hostile(number)
        meant = Meant(meeting, options)
        said = said_of_the_rest(meant.whole, meant.shown, options)
        assert bool(said) is options.selects
        assert said in render(meeting, options)

"""What goes into the Markdown, by the person's choice."""

from dataclasses import replace

import pytest
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from meeting_builders import (
    LEFT,
    RIGHT,
    addressed,
    link,
    meeting,
    note,
    on_text,
    squeezed,
    talks,
    with_a_possible_link_and_matters,
)

from diptych.export.markdown import render
from diptych.export.markdown_options import Flavour, MarkdownOptions, Sources
from diptych.model import LinkId, OnLink, Relation, Side, Verdict

GFM = MarkdownIt("commonmark", {"html": True}).enable("table").use(footnote_plugin)


def headings(document: str) -> list[str]:
    return [line for line in document.split("\n") if line.startswith("#")]


def test_only_what_diverges() -> None:
    document = render(talks(), MarkdownOptions(only_diverging=True))
    assert "### 1. lock at Weir 4" in document
    assert "next meeting" not in document
    assert LEFT[0] not in document
    assert "Below stand only the links that diverge: 1 of 2." in document
    assert "2 notes stand on what is left out." in document
    assert "- 2 links: 1 agree, 1 diverge" in document


def test_only_what_a_person_judged_keeps_the_numbers() -> None:
    document = render(talks(), MarkdownOptions(only_reviewed=True))
    assert "### 2. next meeting" in document
    assert "### 3. Matter 3" in document
    assert "lock at Weir 4" not in document
    assert "## ◧ Only" not in document


def test_both_choices_together_leave_what_is_both() -> None:
    document = render(talks(), MarkdownOptions(only_diverging=True, only_reviewed=True))
    assert "the links that diverge and that a person judged: 0 of 2." in document
    assert "## Link by link" not in document


def test_a_note_whose_first_place_is_left_out_stands_at_its_next() -> None:
    made = meeting()
    links = (
        link(1, (1,), (0,)),
        link(2, (1,), (1,), Relation.DIVERGE),
        link(3, (1,), (2,), Relation.DIVERGE),
    )
    written = note(1, on_text(made.comparison.left, Side.LEFT, LEFT[1]), "A word on it.")
    made = meeting(links=links, notes=(written,))
    assert "**Note 1** on this passage: see 1." in render(made)

    document = render(made, MarkdownOptions(only_diverging=True))
    before, _, after = document.partition("### 3.")
    assert "> A word on it." in before
    assert "**Note 1** on this passage: see 2." in after
    assert "left out." not in document.partition("What only one account says is left out.")[2]


def test_a_possible_link_is_left_out_where_links_are_chosen() -> None:
    made = with_a_possible_link_and_matters()
    assert "## Possible links" in render(made)
    for options in (MarkdownOptions(only_diverging=True), MarkdownOptions(only_reviewed=True)):
        assert "## Possible links" not in render(made, options)


def test_without_notes_nothing_of_them_is_left() -> None:
    document = render(talks(), MarkdownOptions(notes=False, front_matter=True))
    for words in ("Note", "note", "#dates", "tags:", "## Tags", "calm", "whole passage"):
        assert words not in document
    assert "| Agree or diverge, and in what |\n" in document


def test_without_evidence() -> None:
    document = render(talks(), MarkdownOptions(evidence=False))
    assert "Norland says 1 May" not in document
    assert "Evidence" not in document
    assert "| Agree or diverge | Note |\n" in document


def test_the_accounts_in_full_with_their_marks() -> None:
    document = render(talks(), MarkdownOptions(full_texts=True))
    full = document.partition("## The accounts in full")[2]
    assert "### ◧ Norland\n\n> **◧** The ministers met" in full
    assert f"> **≠ 1** {LEFT[1]}" in full
    assert f"> **✓ 2** {RIGHT[2]}" in full


def test_words_between_the_passages_are_in_the_full_text() -> None:
    made = meeting(("One.", "Two.", "Three."), RIGHT, (link(1, (0,), (0,)),))
    left = made.comparison.left_passages
    made = replace(made, comparison=replace(made.comparison, left_passages=(left[0], left[2])))
    full = render(made, MarkdownOptions(full_texts=True)).partition("### ◧")[2]
    assert "> **✓ 1** One.\n\n> Two.\n\n> **◧** Three." in full


@pytest.mark.parametrize("flavour", list(Flavour))
def test_each_source_once_and_every_quotation_leads_to_it(flavour: Flavour) -> None:
    document = render(
        addressed(talks()), MarkdownOptions(sources=Sources.FOOTNOTES, flavour=flavour)
    )
    digests = {talks().comparison.account(side).provenance.sha256 for side in Side}
    assert all(document.count(digest) == 1 for digest in digests)
    assert "reader diptych-html 1" in document
    assert "imported 2024-03-02T08\\:30\\:00Z" in document
    assert "address <https://example.org/talks?day=1>" in document
    quotes = [line for line in document.split("\n") if line.startswith("> ")]
    if flavour is Flavour.COMMONMARK:
        assert f"> {LEFT[1]} \\[1\\]" in quotes
        assert "\n1. **Norland**" in document
        assert "[^" not in document
        return
    env: dict[str, dict[str, object]] = {}
    GFM.parse(document, env)
    refs = env["footnotes"]["refs"]
    assert set(refs.values()) == {0, 1}
    assert f"> {LEFT[1]}[^source-1]" in quotes


def test_two_accounts_of_one_report_have_one_source() -> None:
    made = talks()
    same = made.comparison.left.provenance
    right = replace(made.comparison.right, provenance=same)
    made = replace(made, comparison=replace(made.comparison, right=right))
    document = render(made, MarkdownOptions(sources=Sources.FOOTNOTES))
    assert document.count(same.sha256) == 1
    assert "[^source-1]: **Norland and Sudmark**: " in document


def test_a_footnote_of_a_note_stays_its_own() -> None:
    body = "See[^source-1].\n\n[^source-1]: My own."
    made = meeting(links=(link(1, (0,), (0,)),), notes=(note(1, OnLink(LinkId(1)), body),))
    document = render(made, MarkdownOptions(sources=Sources.FOOTNOTES))
    assert f"> {LEFT[0]}[^sources-1]" in document
    assert "[^note-1-source-1]: My own." in document


def test_without_sources_no_address_is_told() -> None:
    options = MarkdownOptions(sources=Sources.NONE, front_matter=True)
    document = render(addressed(talks()), options)
    assert "example.org" not in document
    assert "## Sources" not in document
    assert "SHA-256" not in document


def test_links_to_the_page_stand_at_what_has_an_address() -> None:
    document = render(addressed(talks()), MarkdownOptions(page_links=True))
    assert (
        "**Norland** · [on the page](<https://example.org/talks?day=1#:~:text=They%20agreed%20to"
        "%20reopen%20the%20lock%20at%20Weir%204%20by%201%20May.>)"
    ) in document
    assert "**Sudmark**\n" in document


def test_tags_as_note_programs_take_them() -> None:
    made = meeting(
        links=(link(1, (0,), (0,), verdict=Verdict.AGREE),),
        notes=(note(1, OnLink(LinkId(1)), "x", "scare quotes", "#2021", "!?"),),
    )
    assert "\\#scare quotes \\#2021" in render(made)
    document = render(made, MarkdownOptions(hash_tags=True))
    assert " · #scare-quotes #tag-2021 \\#!?" in document
    assert "- #scare-quotes (1 note)" in document


def test_commonmark_has_no_tables_and_says_the_same() -> None:
    made = with_a_possible_link_and_matters()
    document = render(made, MarkdownOptions(flavour=Flavour.COMMONMARK))
    assert "\n|" not in document
    assert headings(document) == headings(render(made))
    plain = MarkdownIt("commonmark").render(document)
    for words in ("18 % (6 words)", "Norland says 1 May, Sudmark says 1 June.", RIGHT[1]):
        assert squeezed(words) in squeezed(plain)

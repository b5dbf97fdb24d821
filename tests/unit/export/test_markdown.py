"""The Markdown has one shape, whatever the accounts and the names say."""

import json
import random
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hostile_text import FRAGMENTS, quotes, texts
from hypothesis import given, settings
from markdown_it import MarkdownIt
from markdown_it.token import Token
from meeting_builders import link, made_of, meeting, talks

from diptych.export.markdown import render
from diptych.export.quoting import flat
from diptych.model import (
    Method,
    Verdict,
)

DATA = Path(__file__).resolve().parents[2] / "data" / "export"
PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def shape(tokens: list[Token]) -> list[Any]:
    """Everything but the words."""
    return [
        (token.type, token.tag, token.level, [child.type for child in token.children or []])
        for token in tokens
    ]


def said_in(tokens: list[Token]) -> list[str]:
    inlines = (token for token in tokens if token.type == "inline")
    return [
        " ".join("".join(child.content for child in token.children or []).split())
        for token in inlines
    ]


PLAIN_SHAPE = shape(PARSER.parse(render(made_of("Text.", "Other.", "name", "said"))))


@settings(deadline=None, max_examples=60)
@given(quotes, quotes, texts, quotes)
def test_no_text_changes_the_shape_of_the_document(
    text: str, other: str, name: str, said: str
) -> None:
    tokens = PARSER.parse(render(made_of(text, other, name, said)))

    assert shape(tokens) == PLAIN_SHAPE
    found = said_in(tokens)
    for words in (text, other):
        assert " ".join(flat(words).split()) in found


@pytest.mark.parametrize("dialect", ["gfm", "markdown"])
def test_no_text_changes_the_shape_that_pandoc_sees(dialect: str) -> None:
    if shutil.which("pandoc") is None:
        pytest.skip("needs pandoc")
    plain = pandoc_shape(render(made_of("Text.", "Other.", "name", "said")), dialect)
    chance = random.Random(7)
    for _ in range(12):
        text, other, name, said = (f"x{''.join(chance.choices(FRAGMENTS, k=5))}x" for _ in range(4))
        document = render(made_of(text, other, name, said))
        assert pandoc_shape(document, dialect) == plain, document


def pandoc_shape(document: str, dialect: str) -> list[str]:
    """The kinds of pandoc's nodes in order, but for text; and the names of its metadata."""
    done = subprocess.run(
        ["pandoc", "-f", dialect, "-t", "json"],
        input=document.encode(),
        capture_output=True,
        check=True,
    )
    tree = json.loads(done.stdout)
    kinds = sorted(tree["meta"])

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if node.get("t") not in ("Str", "Space", "SoftBreak", "Quoted", None):
                kinds.append(node["t"])
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk([[quotes_apart(node) for node in tree["blocks"]]])
    return kinds


def quotes_apart(node: Any) -> Any:
    """Pandoc makes nodes of quotation marks in prose; they are no structure."""
    if isinstance(node, list):
        return [quotes_apart(one) for one in node]
    if isinstance(node, dict):
        if node.get("t") == "Quoted":
            return quotes_apart(node["c"][1])
        return {key: quotes_apart(value) for key, value in node.items()}
    return node


@pytest.mark.parametrize(
    "body", ["# Head\n\n<script>x</script>", "Head\n===", "- a\n\n<!--", "```"]
)
def test_a_note_leaves_the_headings_of_the_document_alone(body: str) -> None:
    def headings(document: str) -> list[str]:
        tokens = PARSER.parse(document)
        return [
            tokens[place + 1].content
            for place, token in enumerate(tokens)
            if token.type == "heading_open"
        ]

    document = render(made_of("Text.", "Other.", "name", "said", body=body))
    assert headings(document) == headings(render(made_of("Text.", "Other.", "name", "said")))
    assert not [token for token in PARSER.parse(document) if token.type == "html_block"]


def test_the_whole_document() -> None:
    document = render(talks())
    assert document == (DATA / "water-talks.md").read_text(encoding="utf-8")
    assert render(talks()) == document


def test_links_judged_and_proposed_are_told_apart() -> None:
    document = render(meeting(links=(link(1, (0,), (0,), verdict=Verdict.DIVERGE),)))
    assert "**≠ Diverge** · a person’s judgement (the program proposed: agree, 0.81)" in document


def test_the_method_is_named() -> None:
    assert "with a language model" in render(meeting())
    assert "by words alone" in render(meeting(method=Method.WORDS))


def test_an_address_is_a_link_only_where_it_is_one() -> None:
    made = meeting()
    for address, shown in (
        ("https://example.org/a?b=c", "<https://example.org/a?b=c>"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("https://example.org/|x", "https\\://example.org/\\|x"),
    ):
        provenance = replace(made.comparison.left.provenance, address=address)
        left = replace(made.comparison.left, provenance=provenance)
        comparison = replace(made.comparison, left=left)
        assert f"  - Address: {shown}\n" in render(replace(made, comparison=comparison))


def test_a_meeting_without_links_notes_or_date_is_whole() -> None:
    document = render(meeting(date="", title=""))
    assert document.startswith("# Comparison\n\n## Sources")
    assert "## Matters" not in document
    assert "0 links: 0 agree, 0 diverge" in document

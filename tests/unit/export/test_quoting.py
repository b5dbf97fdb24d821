"""Escaping keeps every word and takes the meaning from every sign."""

import unicodedata

import pytest
from hostile_text import texts
from hypothesis import given
from markdown_it import MarkdownIt

from diptych.export.quoting import (
    cell,
    flat,
    for_terminal,
    markdown,
    markdown_line,
    shorten,
    visible,
)

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def folded(text: str) -> str:
    return " ".join(text.split())


@given(texts)
def test_a_line_of_markdown_says_just_the_text(text: str) -> None:
    line = markdown_line(text)
    tokens = PARSER.parse(line)

    said = flat(text)
    if not folded(said):
        return
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    children = tokens[1].children or []
    assert {child.type for child in children} <= {"text"}
    assert folded("".join(child.content for child in children)) == folded(said)


@given(texts)
def test_a_heading_says_just_the_text(text: str) -> None:
    tokens = PARSER.parse(f"## 1. {markdown(text)}")

    assert [token.type for token in tokens] == ["heading_open", "inline", "heading_close"]
    said = "".join(child.content for child in tokens[1].children or [])
    assert folded(said) == folded(f"1. {flat(text)}")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("U.S. – 190,000 troops", "U.S. – 190,000 troops"),
        ("It was 10:30 in Geneva: quiet.", "It was 10:30 in Geneva: quiet."),
        ("a low-level meeting", "a low-level meeting"),
        ("1986. A year.", "1986\\. A year."),
        ("a) first", "a\\) first"),
        ("- item", "\\- item"),
        ("R&D for A & B", "R&amp;D for A & B"),
        ("see https://example.org", "see https\\://example.org"),
        ("see www.example.org", "see www\\.example.org"),
        (":smile: 10:30:00", "\\:smile\\: 10\\:30\\:00"),
        ("two\n  lines", "two lines"),
        ("<b>", "&lt;b&gt;"),
    ],
)
def test_plain_prose_stays_readable(text: str, line: str) -> None:
    assert markdown_line(text) == line


def test_control_characters_are_shown_and_white_space_is_kept() -> None:
    assert visible("a\x00\x1b[1m\x9b\tb\n") == "a\ufffd\ufffd[1m\ufffd\tb\n"
    assert flat(" a\t\n\x0b b\u2028c\u00a0d ") == "a b c\u00a0d"


@given(texts)
def test_nothing_invisible_reaches_a_terminal(text: str) -> None:
    shown = for_terminal(text)
    assert not [sign for sign in shown if unicodedata.category(sign) == "Cc"]
    assert not {"\u202e", "\u2066", "\u200f"} & set(shown)


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\n=1", "＝1", "'=1", '"=1', "\ufeff=1"]
)
def test_a_formula_becomes_text(text: str) -> None:
    assert cell(text).startswith("'")
    assert cell(text)[1:] == text


@pytest.mark.parametrize("text", ["", "plain", "a = b", "“-1”", "1 - 2"])
def test_other_cells_stay(text: str) -> None:
    assert cell(text) == text


@given(texts)
def test_a_shortened_text_is_short_and_begins_as_the_whole(text: str) -> None:
    short = shorten(text, 12)
    assert len(short) <= 13
    if short != text:
        assert short.endswith(" […]")
        assert text.startswith(short.removesuffix(" […]"))

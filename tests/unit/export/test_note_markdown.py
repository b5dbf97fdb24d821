"""A note keeps its Markdown and stays within its block quote."""

import pytest
from hostile_text import texts
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from diptych.export.note_labels import apart
from diptych.export.note_markdown import contained, plain, quoted

PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
SHAPES = (
    "", "    code", "> q", "- a\n  - b", "1. x\n   # y", "Foo\n===", "Foo\n---", "* ***\n***",
    "<div>\n\nx\n</div>", "`a <b> c`", "```\n<b>\n```", "| a | <b> |\n|---|---|\n| `x | <i>` |",
    "- # h", "> # h\n> x\n> ---", "<https://example.org>", "[x](<a b>)", "a ` b\n` <b> ` c",
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(texts | st.sampled_from(SHAPES), min_size=1, max_size=8).map("\n".join))
@example("\t<script>alert(1)</script>")
@example("`\n\x0b\na ` b\n` <b> ` c")
def test_no_note_reaches_beyond_its_quote(body: str) -> None:
    tokens = PARSER.parse(f"before\n\n{quoted(body, 1)}\n\nafter\n")

    top = [token.type for token in tokens if token.level == 0]
    quote = ["blockquote_open", "blockquote_close"] if body.strip() else top[2:-2]
    assert top == ["paragraph_open", "paragraph_close", *quote, "paragraph_open", "paragraph_close"]
    assert tokens[-2].content == "after"
    for token in tokens:
        assert token.type not in ("heading_open", "html_block")
        assert "html_inline" not in [child.type for child in token.children or []]


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        ("**bold** and *not*\n\n- one\n- two", "**bold** and *not*\n\n- one\n- two"),
        ("# Head\ntext", "**Head**\ntext"),
        ("## Head ##", "**Head**"),
        ("Head\n====\n\ntext", "**Head**\n\ntext"),
        ("- # Head", "- **Head**"),
        ("#", "\\#"),
        ("A <b>word</b>.", "A \\<b>word\\</b>."),
        ("`<b>` <i>", "`<b>` \\<i>"),
        ("```\n# not a head\n<b>\n```", "```\n# not a head\n<b>\n```"),
        ("<https://example.org> <br>", "<https://example.org> \\<br>"),
        ("[x](<a b>) <br>", "[x](<a b>) \\<br>"),
        ("---\ntitle: x\n---", "***\n**title: x**"),
        ("```{=html}\n<b>\n```", "```\n<b>\n```"),
        ("`<b>`{=html}", "`<b>`\\{=html}"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 2 |"),
        ("$x^2$ and a_b < c", "$x^2$ and a_b < c"),
    ],
)
def test_what_becomes_of_a_note(body: str, kept: str) -> None:
    assert contained(body) == kept


def test_a_note_of_many_headings_keeps_its_markup() -> None:
    body = "\n\n".join(f"# Head {number}\n\n*text* <b>" for number in range(60))
    kept = contained(body)
    assert kept.count("**Head") == 60
    assert kept.count("*text* \\<b>") == 60


def test_the_words_of_a_note_without_its_markup() -> None:
    assert plain("# A\n\n**b** `c` [d](https://example.org)\ne").split() == list("Abcde")


def test_notes_do_not_take_each_others_links() -> None:
    one = "See [1], [the record][1] and [1][].\n\n[1]: https://example.org/one"
    two = "See [1].\n\n> [1]: https://example.org/two"
    tokens = PARSER.parse(f"{quoted(one, 1)}\n\nbetween\n\n{quoted(two, 2)}\n\nafter [1]\n")
    addresses = [
        child.attrGet("href")
        for token in tokens
        for child in token.children or []
        if child.type == "link_open"
    ]
    assert addresses == [*3 * ["https://example.org/one"], "https://example.org/two"]


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        ("[a] `[a]` \\[a] [a](x) [b]\n\n[a]: /u", "[a][n a] `[a]` \\[a] [a](x) [b]\n\n[n a]: /u"),
        ("- [a]: /u\n- [A]", "- [n a]: /u\n- [A][n A]"),
        ("No [label] here.", "No [label] here."),
        ("Said.[^1]\n\n[^1]: In the note.", "Said.[^n-1]\n\n[^n-1]: In the note."),
        ("    [a]\n\n[a]: /u", "    [a]\n\n[a]: /u"),
    ],
)
def test_what_becomes_of_labels(body: str, kept: str) -> None:
    assert apart(body, "n", PARSER) == kept


LABELS = st.sampled_from(
    ["[a]", "[a][]", "[b][a]", "[a]: /u\n", "\n\n[a]: /u", "![a]", "`", "\\", "]", "["]
)


@settings(deadline=None)
@given(st.lists(LABELS | texts, min_size=1, max_size=8).map(" ".join))
def test_marked_labels_change_nothing_that_is_seen(body: str) -> None:
    if "[^" not in body:
        assert PARSER.render(apart(body, "n", PARSER)) == PARSER.render(body)

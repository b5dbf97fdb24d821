"""Tags for note programs."""

import re

import pytest
from hostile_text import texts
from hypothesis import given
from markdown_it import MarkdownIt

from diptych.export.hash_tags import hash_tag, tag_names


@pytest.mark.parametrize(
    ("tag", "written"),
    [
        ("framing", "#framing"),
        ("scare quotes", "#scare-quotes"),
        ("#weir", "#weir"),
        ("nato/expansion", "#nato/expansion"),
        ("a--b__c", "#a-b_c"),
        ("_x_", "#x"),
        ("1984", "#tag-1984"),
        ("G-7", "#G-7"),
        ("Україна", "#Україна"),
        ("हिन्दी", "#हिन्दी"),
        ("日本", "#日本"),
        ("e\u0301lan", "#élan"),
        ("who? why!", "#who-why"),
        ("!?", ""),
        ("", ""),
        ("/ /", ""),
    ],
)
def test_what_is_kept_of_a_tag(tag: str, written: str) -> None:
    assert hash_tag(tag) == written


@given(texts)
def test_a_tag_is_one_word_and_no_markup(tag: str) -> None:
    written = hash_tag(tag)
    if not written:
        return
    assert re.fullmatch(r"#[^\W_][^\s#]*", written)
    assert not written[1:].isdigit()
    (_, inline, _) = MarkdownIt("commonmark").parse(f"x {written} {written}")
    assert [child.type for child in inline.children or ()] == ["text"]


def test_tags_that_come_out_alike_are_one() -> None:
    assert tag_names(["a b", "a-b", "?", "c"]) == ["a-b", "c"]

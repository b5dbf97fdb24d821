"""Front matter is YAML whose values are the meeting's, whatever they are."""

import datetime
import re
from typing import Any

import pytest
import yaml
from hostile_text import texts
from hypothesis import given, settings
from markdown_it import MarkdownIt
from meeting_builders import addressed, meeting, talks

from diptych import __version__
from diptych.export.front_matter import scalar
from diptych.export.markdown import render
from diptych.export.markdown_options import MarkdownOptions
from diptych.export.quoting import flat

OPTIONS = MarkdownOptions(front_matter=True)


def read(document: str) -> dict[str, Any]:
    assert document.startswith("---\n")
    block, _, rest = document[4:].partition("\n---\n\n")
    assert rest.startswith("# ")
    found = yaml.safe_load(block)
    assert isinstance(found, dict)
    return found


def test_what_it_says() -> None:
    assert read(render(addressed(talks()), OPTIONS)) == {
        "title": "Water talks",
        "date": datetime.date(2024, 3, 1),
        "sides": ["Norland", "Sudmark"],
        "publishers": ["Ministry of Water"],
        "addresses": ["https://example.org/talks?day=1"],
        "tags": ["dates", "weir"],
        "links": 2,
        "agree": 1,
        "diverge": 1,
        "judged": 1,
        "set-aside": 1,
        "only-left": 2,
        "only-right": 2,
        "notes": 6,
        "exported-by": f"Diptych {__version__}",
    }


@settings(deadline=None, max_examples=200)
@given(texts)
def test_a_text_comes_back_as_it_was(text: str) -> None:
    line = scalar(text)
    assert "\n" not in line
    back = re.sub(
        r"(\\+)<(?=[A-Za-z/!?])", lambda run: run[1][: len(run[1]) // 2] + "<", yaml.safe_load(line)
    )
    assert without_raw_mark(back) == without_raw_mark(flat(text))
    tokens = MarkdownIt("commonmark").parse(f"x {yaml.safe_load(line)}")
    kinds = [child.type for token in tokens for child in token.children or ()]
    assert "html_inline" not in kinds


def without_raw_mark(text: str) -> str:
    return re.sub(r"\{[\s\\]*=", "{=", text)


@pytest.mark.parametrize(
    "text", ["no", "1.5", "~", "null", "- x", "a: b", "#x", "&a *a", "2024-03-01"]
)
def test_a_text_stays_a_text(text: str) -> None:
    assert yaml.safe_load(scalar(text)) == text


def test_what_turns_the_direction_of_writing_is_spelt_out() -> None:
    assert scalar("a\u202eb") == '"a\\u202eb"'
    assert yaml.safe_load(scalar("a\u202eb🙂")) == "a\u202eb🙂"


def test_no_raw_html_for_those_who_read_it_as_markdown() -> None:
    assert yaml.safe_load(scalar("<b> a < b `x`{ =html}")) == "\\<b> a < b `x`{\\=html}"


@pytest.mark.parametrize("date", ["December 2021", "2021-13-40", "20211207"])
def test_a_date_that_is_none_is_a_text(date: str) -> None:
    assert read(render(meeting(date=date), OPTIONS))["date"] == date

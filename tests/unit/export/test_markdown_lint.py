"""The Markdown keeps the rules of markdownlint (tests/data/export/markdownlint.yaml)."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hostile_meetings import hostile
from meeting_builders import addressed, talks, with_a_possible_link_and_matters
from pymarkdown.api import PyMarkdownApi

from diptych.export.markdown import render
from diptych.export.markdown_options import Flavour, MarkdownOptions, Sources

RULES = Path(__file__).resolve().parents[2] / "data" / "export" / "markdownlint.yaml"
HOW_MANY = 500 if os.environ.get("DIPTYCH_SOAK") else 16
ALL = MarkdownOptions(
    full_texts=True,
    sources=Sources.FOOTNOTES,
    page_links=True,
    front_matter=True,
    hash_tags=True,
)


@pytest.fixture(scope="module")
def linter() -> PyMarkdownApi:
    return PyMarkdownApi().configuration_file_path(str(RULES))


def broken(linter: PyMarkdownApi, document: str) -> list[str]:
    found = linter.scan_string(document)
    assert not found.pragma_errors
    return [f"{one.rule_id}, line {one.line_number}" for one in found.scan_failures]


@pytest.mark.parametrize("flavour", list(Flavour))
def test_what_is_usual(linter: PyMarkdownApi, flavour: Flavour) -> None:
    for made in (addressed(talks()), with_a_possible_link_and_matters()):
        for options in (MarkdownOptions(), ALL):
            assert broken(linter, render(made, replace(options, flavour=flavour))) == []


def test_what_breaks_a_rule_is_found(linter: PyMarkdownApi) -> None:
    assert broken(linter, "# One\n\n### Three\n") == ["MD001, line 3"]
    assert broken(linter, "# One\n\n<b>two</b>\n") == ["MD033, line 3"]


def test_hostile_texts(linter: PyMarkdownApi) -> None:
    """Notes are a person's own Markdown, so here they are plain."""
    for number in range(HOW_MANY):
        meeting, options = hostile(number)
        notes = tuple(replace(note, body="A note.") for note in meeting.notes)
        document = render(replace(meeting, notes=notes), options)
        assert broken(linter, document) == [], f"comparison {number}:\n{document}"

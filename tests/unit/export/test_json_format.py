"""The JSON is the contract that docs/json-format.md describes."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hostile_text import quotes
from hypothesis import given, settings
from meeting_builders import LEFT, link, meeting, talks, with_a_possible_link_and_matters

from diptych.export.json_format import render
from diptych.model import Method

PAGE = Path(__file__).resolve().parents[3] / "docs" / "json-format.md"


def document() -> dict[str, Any]:
    made: dict[str, Any] = json.loads(render(talks()))
    return made


def test_the_fields_and_their_order() -> None:
    made = document()
    names = ["format", "title", "date", "method", "left", "right", "links", "matters"]
    assert list(made) == [*names, "set_aside"]
    assert list(json.loads(render(meeting()))) == names
    assert made["format"] == "diptych-comparison/1"
    assert made["method"] == "model"
    assert json.loads(render(meeting(method=Method.WORDS)))["method"] == "words"
    for side in ("left", "right"):
        assert list(made[side]) == ["name", "text", "sha256", "passages"]
        assert made[side]["sha256"] == sha256(made[side]["text"].encode()).hexdigest()
        for passage in made[side]["passages"]:
            assert list(passage) == ["start", "end", "status"]


def test_spans_cut_the_text_into_its_passages() -> None:
    left = document()["left"]
    cut = [left["text"][one["start"] : one["end"]] for one in left["passages"]]
    assert cut == list(LEFT)


def test_statuses_and_links_are_those_after_the_persons_verdicts() -> None:
    made = document()
    assert [one["status"] for one in made["left"]["passages"]] == [
        "only", "diverge", "only", "agree",
    ]  # fmt: skip
    assert [(one["relation"], one["origin"]) for one in made["links"]] == [
        ("diverge", "proposed"),
        ("agree", "person"),
    ]


def test_a_link_whole() -> None:
    first = document()["links"][0]
    assert list(first) == [
        "left", "right", "relation", "confidence", "origin", "topic", "evidence",
    ]  # fmt: skip
    text = document()["left"]["text"]
    assert (first["left"], first["right"], first["confidence"]) == ([1], [1], 0.8125)
    assert first["topic"] == "lock at Weir 4"
    piece = first["evidence"][0]
    assert list(piece) == ["kind", "left", "right", "says"]
    assert text[piece["left"]["start"] : piece["left"]["end"]] == "1 May"


def test_evidence_on_one_side_alone_has_null_on_the_other() -> None:
    made = talks()
    evidence = made.links[1].proposal.evidence
    text = render(meeting(links=(link(1, (0,), (0,), evidence=evidence),)))
    assert json.loads(text)["links"][0]["evidence"][0]["right"] is None


@settings(deadline=None)
@given(quotes)
def test_any_text_comes_back_as_it_was_and_twice_the_same(text: str) -> None:
    made = meeting((text,), ("x",))
    assert json.loads(render(made))["left"]["text"] == text
    assert render(made) == render(meeting((text,), ("x",)))
    assert render(made).endswith("}\n")


def test_the_documented_example_is_what_is_written() -> None:
    example = PAGE.read_text(encoding="utf-8").partition("```json\n")[2].partition("```")[0]
    made = json.loads(example)

    def same(one: Any, other: Any) -> None:
        if isinstance(one, dict):
            assert list(one) == list(other)
            for key in one:
                same(one[key], other[key])
        elif isinstance(one, list) and one and other:
            same(one[0], other[0])

    written = json.loads(render(with_a_possible_link_and_matters()))
    assert written.pop("set_aside"), "the example has no link that a person set aside"
    same(written, made)
    for side in ("left", "right"):
        assert made[side]["sha256"] == sha256(made[side]["text"].encode()).hexdigest()


@pytest.mark.parametrize(
    "kind", ["wording", "meaning", "number", "date", "name", "negation", "quotation"]
)
def test_every_kind_of_evidence_is_documented(kind: str) -> None:
    assert f"`{kind}`" in PAGE.read_text(encoding="utf-8")

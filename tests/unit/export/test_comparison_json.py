"""A comparison written as JSON comes back as it was, and nothing else is taken in."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from meeting_builders import talks

from diptych import operations
from diptych.errors import ReadError
from diptych.export import json_format
from diptych.intake.comparison_json import FORMAT, comparison_in, read_comparison
from diptych.library.store import Library
from diptych.model import Side, Verdict


def test_the_format_is_the_one_that_is_written() -> None:
    assert FORMAT == json_format.FORMAT


def test_written_brought_in_and_written_again_it_is_the_same(tmp_path: Path) -> None:
    first = json_format.render(talks())
    path = tmp_path / "talks.json"
    path.write_text(first, encoding="utf-8")
    brought = read_comparison(path)
    assert brought.title == talks().title
    assert brought.date == talks().date
    with Library.open(tmp_path / "new.sqlite") as lib:
        kept = operations.bring_in(lib, brought)
        found = operations.meeting(lib, kept)
        assert json_format.render(found) == first
        said = {link.verdict for link in found.links}
        assert said == {None, Verdict.UNRELATED, Verdict.AGREE}
        assert operations.undo(lib)
        assert not operations.meetings(lib)


def test_where_an_account_was_written_comes_back(tmp_path: Path) -> None:
    compared = talks().comparison
    source = replace(compared.left.provenance, place="Port Alder")
    left = replace(compared.left, provenance=source)
    first = json_format.render(replace(talks(), comparison=replace(compared, left=left)))
    brought = comparison_in(first.encode(), "talks.json").comparison
    assert [brought.account(side).provenance.place for side in Side] == ["Port Alder", ""]
    with Library.open(tmp_path / "new.sqlite") as lib:
        kept = operations.bring_in(lib, comparison_in(first.encode(), "talks.json"))
        assert json_format.render(operations.meeting(lib, kept)) == first


def put(name: str, value: object) -> Callable[[dict[str, Any]], None]:
    return lambda document: document.__setitem__(name, value)


def put_in(*places: object) -> Callable[[dict[str, Any]], None]:
    def change(document: Any) -> None:
        *path, last, value = places
        for place in path:
            document = document[place]
        document[last] = value

    return change


@pytest.mark.parametrize(
    "change",
    [
        put("format", "diptych-comparison/2"), put("left", None), put("links", {}),
        put("method", "magic"), put("title", 7), put_in("left", "text", "Other words."),
        put_in("left", "sha256", "0"), put_in("left", "passages", 0, "end", 10**9),
        put_in("left", "passages", 0, "start", True), put_in("links", 0, "left", []),
        put_in("links", 0, "left", [99]), put_in("links", 0, "right", [1, 0]),
        put_in("links", 0, "relation", "both"), put_in("links", 0, "confidence", float("nan")),
        put_in("links", 0, "origin", None), put_in("set_aside", 0, "proposed", "both"),
        put("set_aside", {}), put_in("links", 0, "relation", None),
        put_in("links", 0, "evidence", [3]),
        put_in("links", 0, "evidence", [{"kind": "smell", "says": ""}]),
        put_in("left", "place", 7), put_in("left", "place", "\udc00"),
        put_in("links", 0, "topic", "\ud83d"), put_in("right", "name", "\udc00"),
        put("matters", [{"left": [0], "right": [], "links": [], "label": "x",
                         "words": {"left": 10**30, "right": 0}}]),
        put("matters", [{"left": [0], "right": [], "links": [], "label": "x"}]),
    ],
)  # fmt: skip
def test_what_does_not_hold_together_is_refused(
    change: Callable[[dict[str, Any]], None], tmp_path: Path
) -> None:
    document = json.loads(json_format.render(talks()))
    change(document)
    path = tmp_path / "talks.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(ReadError, match=r"talks\.json"):
        read_comparison(path)


@pytest.mark.parametrize("data", [b"", b"[" * 200_000, b"\xff\xfe", b"[]", b"{}"])
def test_what_is_no_json_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "some.json"
    path.write_bytes(data)
    with pytest.raises(ReadError, match=r"some\.json"):
        read_comparison(path)
    with pytest.raises(ReadError, match=r"gone\.json"):
        read_comparison(tmp_path / "gone.json")

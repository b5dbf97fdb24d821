"""Web Annotations that Diptych wrote come back as they were, and nothing else is taken in."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from meeting_builders import talks
from test_comparison_json import put, put_in

from diptych import operations
from diptych.errors import ReadError
from diptych.export import annotation
from diptych.intake.comparison_json import read_comparison
from diptych.library.store import Library
from diptych.model import Account, LinkId, Meeting, OnLink, Verdict


def written(meeting: Meeting, folder: Path) -> Path:
    path = folder / "talks.jsonld"
    path.write_text(annotation.render(meeting), encoding="utf-8")
    return path


def brought_in(path: Path, library: Path) -> str:
    with Library.open(library) as lib:
        kept = operations.bring_in(lib, read_comparison(path))
        return annotation.render(operations.meeting(lib, kept))


def known(meeting: Meeting) -> Meeting:
    """As the library has meetings: with UUIDs, and no note without a link."""
    notes = tuple(
        replace(note, uuid=str(UUID(int=note.id)), author="Ada Lind" if note.id == 3 else "")
        for note in meeting.notes
        if note.target != OnLink(LinkId(77))
    )
    return replace(meeting, uuid=str(UUID(int=99)), notes=notes)


def addressed(meeting: Meeting, *addresses: str) -> Meeting:
    def at(account: Account, address: str) -> Account:
        return replace(account, provenance=replace(account.provenance, address=address))

    both = meeting.comparison
    told = replace(both, left=at(both.left, addresses[0]), right=at(both.right, addresses[1]))
    return replace(meeting, comparison=told)


@pytest.mark.parametrize(
    "meeting",
    [
        known(talks()),
        known(talks(notes=False)),
        addressed(known(talks()), "https://norland.example/a", "https://sudmark.example/b"),
        addressed(known(talks()), "https://wire.example/a", "https://wire.example/a"),
    ],
)
def test_written_brought_in_and_written_again_it_is_the_same(
    meeting: Meeting, tmp_path: Path
) -> None:
    path = written(meeting, tmp_path)
    assert brought_in(path, tmp_path / "new.sqlite") == path.read_text(encoding="utf-8")


def test_a_meeting_that_is_in_no_library_comes_back_as_well(tmp_path: Path) -> None:
    bare = replace(talks(notes=False), uuid="")
    path = written(bare, tmp_path)
    assert brought_in(path, tmp_path / "new.sqlite") == path.read_text(encoding="utf-8")


def test_notes_stand_where_they_stood(tmp_path: Path) -> None:
    meeting = known(talks())
    with Library.open(tmp_path / "new.sqlite") as lib:
        kept = operations.bring_in(lib, read_comparison(written(meeting, tmp_path)))
        found = operations.meeting(lib, kept)
        assert [note.body for note in found.notes] == [note.body for note in meeting.notes]
        assert [type(note.target) for note in found.notes] == [
            type(note.target) for note in meeting.notes
        ]
        assert [note.author for note in found.notes] == [note.author for note in meeting.notes]
        aside = next(link for link in found.links if link.verdict is Verdict.UNRELATED)
        assert OnLink(aside.id) in [note.target for note in found.notes]


def test_brought_in_twice_both_are_kept_apart(tmp_path: Path) -> None:
    path = written(known(talks()), tmp_path)
    first = brought_in(path, tmp_path / "new.sqlite")
    second = brought_in(path, tmp_path / "new.sqlite")
    assert first != second
    with Library.open(tmp_path / "new.sqlite") as lib:
        assert len(operations.meetings(lib)) == 2


ITEMS = ("first", "items")


@pytest.mark.parametrize(
    "change",
    [
        put("comparison", None), put("comparison", {"format": "other/1"}), put("id", "here"),
        put("first", []), put("first", {"items": 3}), put_in(*ITEMS, 2, 7),
        put_in(*ITEMS, 2, "motivation", "linking"),
        put_in(*ITEMS, 2, "id", "urn:uuid:x"), put_in(*ITEMS, 2, "body", "words"),
        put_in(*ITEMS, 2, "body", []), put_in(*ITEMS, 2, "body", [4]),
        put_in(*ITEMS, 2, "body", 0, "value", "\ud83d"), put_in(*ITEMS, 2, "created", "today"),
        put_in(*ITEMS, 2, "modified", None), put_in(*ITEMS, 2, "creator", "Ada"),
        put_in(*ITEMS, 2, "target", []), put_in(*ITEMS, 2, "target", 0, "urn:uuid:0"),
        put_in(*ITEMS, 3, "target", 0, "source", "urn:sha256:0"),
        put_in(*ITEMS, 3, "target", 0, "selector", []),
        put_in(*ITEMS, 3, "target", 0, "selector", 1, "start", 10**12),
        put_in(*ITEMS, 3, "target", 0, "selector", 1, "start", -1),
        put_in(*ITEMS, 3, "target", 0, "selector", 0, "exact", "Other words"),
        put_in(*ITEMS, 3, "target", 0, "selector", 0, "suffix", "Other words"),
        put_in("comparison", "left", "sha256", "0"),
        lambda document: put_in(*ITEMS, 3, "id", document["first"]["items"][2]["id"])(document),
    ],
)  # fmt: skip
def test_what_does_not_hold_together_is_refused(
    change: Callable[[dict[str, Any]], None], tmp_path: Path
) -> None:
    path = written(known(talks()), tmp_path)
    document = json.loads(path.read_text(encoding="utf-8"))
    change(document)
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(ReadError, match=r"talks\.jsonld"):
        read_comparison(path)


def test_annotations_of_others_hold_no_comparison(tmp_path: Path) -> None:
    path = tmp_path / "other.jsonld"
    page = {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "target": "x:y"}
    path.write_text(json.dumps(page), encoding="utf-8")
    with pytest.raises(ReadError, match="holds annotations, but no comparison"):
        read_comparison(path)

"""Thousands of damaged comparisons are each taken into a library, or refused in a sentence."""

import json
import random
import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from meeting_builders import talks

from diptych import operations
from diptych.errors import DiptychError, ReadError
from diptych.export import annotation, json_format
from diptych.intake.comparison_json import Brought, comparison_in
from diptych.library.store import Library
from diptych.model import LinkId, Meeting, OnLink

_TOKENS = [b"{", b"}", b"[", b"]", b":", b",", b"null", b"1e999", b"NaN", b'"\\ud800"', b'""']


def kept() -> Meeting:
    notes = tuple(
        replace(note, uuid=str(UUID(int=note.id)))
        for note in talks().notes
        if note.target != OnLink(LinkId(77))
    )
    return replace(talks(), uuid=str(UUID(int=99)), notes=notes)


@pytest.mark.parametrize("render", [json_format.render, annotation.render])
def test_every_damaged_comparison_is_taken_in_or_refused(
    render: Callable[[Meeting], str],
    inputs: int,
    watched: Callable[[], AbstractContextManager[None]],
    tmp_path: Path,
) -> None:
    written = render(kept())
    slowest, read, start = 0.0, 0, time.perf_counter()
    with Library.open(tmp_path / "new.sqlite") as lib:
        for number in range(inputs):
            data = damaged(written, number)
            began = time.process_time()
            try:
                with watched():
                    brought, refused = taken_in(data)
                if brought is not None and read % 40 == 0:
                    refused = kept_in(lib, brought)
            except BaseException as error:
                raise AssertionError(f"input {number}: {error!r}") from error
            slowest = max(slowest, time.process_time() - began)
            read += brought is not None
            assert brought is not None or refused.startswith("“talks.json” "), number
    sys.stdout.write(
        f"{render.__module__}: {inputs} inputs in {time.perf_counter() - start:.0f} s, {read} "
        f"read, slowest {slowest:.2f} s of processor time\n"
    )
    assert read


def taken_in(data: bytes) -> tuple[Brought | None, str]:
    """What the file holds, or the sentence that refuses it."""
    try:
        return comparison_in(data, "talks.json"), ""
    except ReadError as caught:
        return None, caught.message


def kept_in(lib: Library, brought: Brought) -> str:
    """Keep it and write it again; the sentence where the library refuses it."""
    try:
        annotation.render(operations.meeting(lib, operations.bring_in(lib, brought)))
    except DiptychError as caught:
        return caught.message
    return ""


def damaged(written: str, number: int) -> bytes:
    """A document with some of its values changed, or its bytes damaged; the same for a number."""
    chance = random.Random(number)
    if chance.random() < 0.3:
        data = bytearray(written.encode())
        for _ in range(chance.choice([1, 1, 2, 4])):
            at, length = chance.randint(0, len(data)), int(chance.paretovariate(0.6))
            match chance.randrange(4):
                case 0:
                    data[at:at] = chance.choice(_TOKENS) * chance.choice([1, 1, 1, 50_000])
                case 1:
                    del data[at : at + length]
                case 2:
                    data[at:at] = data[at : at + length]
                case 3:
                    data[at : at + 3] = chance.randbytes(3)
        return bytes(data[:400_000])
    document = json.loads(written)
    for _ in range(chance.choice([1, 1, 2, 4])):
        holder, key = _somewhere(document, chance)
        holder[key] = chance.choice(_VALUES)(holder[key], chance)
    return json.dumps(document).encode()


def _somewhere(document: object, chance: random.Random) -> tuple[dict[object, object], object]:
    """A place in the document, as what holds it and the key or index there."""
    holder: object = document
    while True:
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))  # type: ignore[arg-type]
        key = chance.choice(keys)
        below = holder[key]  # type: ignore[index]
        if not isinstance(below, dict | list) or not below or chance.random() < 0.15:
            return holder, key
        holder = below


_VALUES: list[Callable[[object, random.Random], object]] = [
    lambda old, chance: None,
    lambda old, chance: True,
    lambda old, chance: chance.choice([-1, 0, 1, 2, 10**12, 10**400, 0.5, float("nan"), 1e308]),
    lambda old, chance: chance.choice(
        ["", "x", "\ud800", "\0", "urn:uuid:0", "person", "proposed"]
    ),
    lambda old, chance: [],
    lambda old, chance: {},
    lambda old, chance: [old, old],
    lambda old, chance: {"left": old},
    lambda old, chance: old + old if isinstance(old, str | list) else [[[[old]]]],
    lambda old, chance: old[::-1] if isinstance(old, str | list) else str(old),
    lambda old, chance: old + 1 if isinstance(old, int) else old,
]

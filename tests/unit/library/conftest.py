"""Invented accounts, a comparison of them, and a clock that stands still until it is moved."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from diptych import operations as ops
from diptych.library.store import Library
from diptych.model import (
    Account,
    Comparison,
    Evidence,
    EvidenceKind,
    Link,
    Matter,
    MeetingId,
    Method,
    OnText,
    Passage,
    PassageKind,
    Provenance,
    Relation,
    Selector,
    Side,
    Span,
)


class Clock:
    """A clock for tests, in UTC."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def move(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


def account(name: str, text: str, data: bytes | None = None) -> Account:
    data = text.encode() if data is None else data
    provenance = Provenance(
        file_name=f"{name.lower()}.txt",
        data=data,
        sha256=sha256(data).hexdigest(),
        media_type="text/markdown",
        encoding="windows-1252",
        address="https://example.org/readout?id=1",
        read_at="2026-02-28T09:00:00Z",
        place=f"Harbour of {name}",
    )
    return Account(name, text, provenance, f"Office of {name}")


def cut(text: str) -> tuple[Passage, ...]:
    """One passage a line, taking every kind in turn."""
    kinds = list(PassageKind)
    found, start = [], 0
    for number, line in enumerate(text.split("\n")):
        kind = kinds[number % len(kinds)]
        speaker = "MODERATOR" if kind is PassageKind.QUESTION else ""
        found.append(Passage(Span(start, start + len(line)), number // 2, kind, speaker))
        start += len(line) + 1
    return tuple(found)


def compared(method: Method = Method.MODEL) -> Comparison:
    left = account(
        "Northland",
        "The ministers met 🤝 in the harbour town.\nThey agreed on 12 ferries.\n"
        "Who pays?\nEach side thanked the other.\nÉte\u0301 will bring a second round.",
    )
    right = account(
        "Southland",
        "A second round follows in summer.\nNine ferries were discussed.\n"
        "No word was said about money.\nThe talks were held by the sea.",
        b"\xef\xbb\xbfA second round\r\n\x00\xff",
    )
    evidence = tuple(
        Evidence(
            kind,
            Span(number, number + 3) if number % 3 else None,
            Span(number, number + 2) if number % 2 else None,
            f"Reason {number}: “12” beside «nine».",
        )
        for number, kind in enumerate(EvidenceKind)
    )
    links = (
        Link((1,), (1,), Relation.DIVERGE, 0.1 + 0.2, evidence=evidence, topic="ferries"),
        Link((0, 3), (3,), Relation.AGREE, 1.0),
        Link((4,), (0, 2), Relation.AGREE, 0.0, topic="second round 🗓"),
        Link((4,), (1,), Relation.DIVERGE, 0.2, possible=True),
    )
    matters = (
        Matter("ferries", (0, 1), (1,), (0,), 12, 4),
        Matter("second round 🗓", (4,), (0, 2), (2,), 6, 13),
    )
    return Comparison(left, right, cut(left.text), cut(right.text), links, method, matters)


def on_words(comparison: Comparison, side: Side = Side.LEFT, start: int = 4) -> OnText:
    text = comparison.account(side)
    span = Span(start, start + 9)
    return OnText(
        side,
        Selector(
            text.sha256,
            span,
            span.of(text.text),
            text.text[max(0, start - 32) : start],
            text.text[span.end : span.end + 32],
        ),
    )


@pytest.fixture
def comparison() -> Comparison:
    return compared()


@pytest.fixture
def words() -> Callable[..., OnText]:
    return on_words


@pytest.fixture
def revised() -> Callable[..., Comparison]:
    """Makes the comparison again with other texts, one passage a line, and links as given."""

    def compare(
        old: Comparison,
        left: str | None = None,
        right: str | None = None,
        links: tuple[Link, ...] = (),
    ) -> Comparison:
        texts = (
            old.left.text if left is None else left,
            old.right.text if right is None else right,
        )
        accounts = (account("Northland", texts[0]), account("Southland", texts[1]))
        return Comparison(*accounts, *map(cut, texts), links, old.method)

    return compare


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def library(library_path: Path, clock: Clock) -> Iterator[Library]:
    with Library.open(library_path, clock=clock) as lib:
        yield lib


@pytest.fixture
def meeting(library: Library, comparison: Comparison, clock: Clock) -> MeetingId:
    found = ops.add_meeting(library, comparison, "Ferry talks", "2026-02-27")
    clock.move(600)
    return found

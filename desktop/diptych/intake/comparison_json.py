"""A comparison that was written as JSON (docs/json-format.md), read back.

Nothing in the file is trusted: each span, index and hash is checked against the texts, and what
does not hold is refused in one sentence.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from diptych.errors import ReadError
from diptych.model import (
    Account,
    Comparison,
    Evidence,
    EvidenceKind,
    Link,
    Matter,
    Method,
    Origin,
    Passage,
    Provenance,
    Relation,
    Side,
    Span,
)
from diptych.text.normalise import canonical
from diptych.text.segment import passages

Named = TypeVar("Named", bound=StrEnum)

FORMAT = "diptych-comparison/1"
MOST_BYTES = 100 * 2**20
"""A larger file is not read."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What a file holds: the comparison, and its title and date, "" where it tells none."""

    comparison: Comparison
    title: str
    date: str


class _Wrong(Exception):
    """What is wrong in a file, as the end of a sentence."""


def read_comparison(path: Path) -> Brought:
    """The comparison in the file. Raises ReadError."""
    shown = f"“{path.name}”"
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ReadError(f"{shown} is larger than 100 MB.", "No comparison is.")
        document = json.loads(path.read_bytes())
    except OSError as error:
        raise ReadError(f"{shown} cannot be read: {error.strerror or error}.") from error
    except (ValueError, RecursionError) as error:
        raise ReadError(f"{shown} is no JSON.", "Choose a comparison exported as JSON.") from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise ReadError(
            f"{shown} is no comparison of the format {FORMAT}.",
            "Choose a comparison exported as JSON.",
        )
    try:
        return _brought(document, path.name)
    except _Wrong as wrong:
        raise ReadError(
            f"{shown} does not hold together: {wrong}.", "Export it once more where it came from."
        ) from wrong


def _brought(document: Mapping[str, Any], file: str) -> Brought:
    left, right = (_account(_map(document, side.value), side, file) for side in Side)
    cut = tuple(
        _passages(_list(_map(document, side.value), "passages"), account)
        for side, account in ((Side.LEFT, left), (Side.RIGHT, right))
    )
    links = tuple(_link(item, (left, right), cut) for item in _list(document, "links"))
    matters = tuple(_matter(item, cut, len(links)) for item in _list(document, "matters"))
    method = _one_of(Method, document.get("method"), "method")
    comparison = Comparison(left, right, cut[0], cut[1], links, method, matters)
    return Brought(comparison, _text(document, "title", ""), _text(document, "date", ""))


def _account(told: Mapping[str, Any], side: Side, file: str) -> Account:
    text = _text(told, "text")
    data = text.encode("utf-8", "replace")
    digest = sha256(data).hexdigest()
    if digest != _text(told, "sha256"):
        raise _Wrong(f"the hash of the {side.value} text is not that of its words")
    if canonical(text) != text:
        raise _Wrong(f"the {side.value} text is not as Diptych writes texts")
    address = _text(told, "address", "")
    provenance = Provenance(f"{file}, {side.value} text", data, digest, address=address)
    return Account(_text(told, "name"), text, provenance, _text(told, "publisher", ""))


def _passages(told: Sequence[Any], account: Account) -> tuple[Passage, ...]:
    known = {passage.span: passage for passage in passages(account.text)}
    out: list[Passage] = []
    for item in told:
        span = _span(item, account)
        if out and span.start < out[-1].span.end:
            raise _Wrong(f"passages of {account.name} overlap")
        out.append(known.get(span, Passage(span)))
    return tuple(out)


def _link(
    told: Any, accounts: tuple[Account, Account], cut: tuple[tuple[Passage, ...], ...]
) -> Link:
    left, right = (
        _indexes(told, side.value, len(known)) for side, known in zip(Side, cut, strict=True)
    )
    if not left or not right:
        raise _Wrong("a link has an end without a passage")
    confidence = told.get("confidence")
    if not isinstance(confidence, int | float) or not 0 <= confidence <= 1:
        raise _Wrong("the confidence of a link is not between 0 and 1")
    return Link(
        left,
        right,
        _one_of(Relation, told.get("relation"), "relation"),
        float(confidence),
        _one_of(Origin, told.get("origin"), "origin"),
        tuple(_evidence(piece, accounts) for piece in _list(told, "evidence")),
        _text(told, "topic", ""),
        told.get("possible") is True,
    )


def _evidence(told: Any, accounts: tuple[Account, Account]) -> Evidence:
    if not isinstance(told, dict):
        raise _Wrong("a piece of evidence is none")
    left, right = (
        None if told.get(side.value) is None else _span(told[side.value], account)
        for side, account in zip(Side, accounts, strict=True)
    )
    kind = _one_of(EvidenceKind, told.get("kind"), "kind of evidence")
    return Evidence(kind, left, right, _text(told, "says"), told.get("differs") is True)


def _matter(told: Any, cut: tuple[tuple[Passage, ...], ...], links: int) -> Matter:
    left, right = (
        _indexes(told, side.value, len(known)) for side, known in zip(Side, cut, strict=True)
    )
    words = _map(told, "words")
    counts = [words.get(side.value) for side in Side]
    if not all(type(count) is int and 0 <= count <= MOST_BYTES for count in counts):
        raise _Wrong("the words of a matter are not counted")
    label, joined = _text(told, "label"), _indexes(told, "links", links)
    return Matter(label, left, right, joined, int(counts[0] or 0), int(counts[1] or 0))


def _span(told: Any, account: Account) -> Span:
    if isinstance(told, dict):
        start, end = told.get("start"), told.get("end")
        if type(start) is int and type(end) is int and 0 <= start < end <= len(account.text):
            return Span(start, end)
    raise _Wrong(f"a place lies outside the text of {account.name}")


def _indexes(told: Any, name: str, count: int) -> tuple[int, ...]:
    found = _list(told, name)
    if not all(type(index) is int and 0 <= index < count for index in found):
        raise _Wrong(f"“{name}” names a passage or a link that is not there")
    if list(found) != sorted(set(found)):
        raise _Wrong(f"“{name}” is not in order")
    return tuple(found)


def _one_of(kind: type[Named], value: Any, what: str) -> Named:
    try:
        return kind(value)
    except ValueError:
        raise _Wrong(f"there is no {what} “{str(value)[:40]}”") from None


def _map(told: Any, name: str) -> Mapping[str, Any]:
    found = told.get(name) if isinstance(told, dict) else None
    if not isinstance(found, dict):
        raise _Wrong(f"“{name}” is missing")
    return found


def _list(told: Any, name: str) -> Sequence[Any]:
    found = told.get(name) if isinstance(told, dict) else None
    if not isinstance(found, list):
        raise _Wrong(f"“{name}” is missing")
    return found


def _text(told: Mapping[str, Any], name: str, default: str | None = None) -> str:
    found = told.get(name, default)
    if not isinstance(found, str):
        raise _Wrong(f"“{name}” is missing")
    if any("\ud800" <= sign <= "\udfff" for sign in found):
        raise _Wrong(f"“{name}” holds half a character")
    return found

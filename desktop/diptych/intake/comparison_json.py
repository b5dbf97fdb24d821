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
    Note,
    Origin,
    Passage,
    Provenance,
    Relation,
    Side,
    Span,
    Verdict,
)
from diptych.text.normalise import canonical
from diptych.text.segment import passages

Named = TypeVar("Named", bound=StrEnum)

FORMAT = "diptych-comparison/1"
MOST_BYTES = 100 * 2**20
"""A larger file is not read."""
_CHOOSE = "Choose a comparison that Diptych exported as JSON or as Web Annotations."


@dataclass(frozen=True, slots=True)
class Brought:
    """What a file holds: the comparison, and its title and date, "" where it tells none.

    `verdicts` has what a person said of each link, None where nobody did. `notes` come from Web
    Annotations alone, their links numbered from 1, as `uuid`, the meeting's own.
    """

    comparison: Comparison
    title: str
    date: str
    verdicts: tuple[Verdict | None, ...]
    notes: tuple[Note, ...] = ()
    uuid: str = ""


class Wrong(Exception):
    """What is wrong in a file, as the end of a sentence."""


def read_comparison(path: Path) -> Brought:
    """The comparison in a file of JSON, or of Web Annotations written by Diptych.

    Raises ReadError.
    """
    shown = f"“{path.name}”"
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ReadError(f"{shown} is larger than 100 MB.", "No comparison is.")
        data = path.read_bytes()
    except OSError as error:
        raise ReadError(f"{shown} cannot be read: {error.strerror or error}.") from error
    return comparison_in(data, path.name)


def comparison_in(data: bytes, file_name: str) -> Brought:
    """The comparison in these bytes of a file. Raises ReadError."""
    shown = f"“{file_name}”"
    try:
        document = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ReadError(f"{shown} is no JSON.", _CHOOSE) from error
    annotations = isinstance(document, dict) and "@context" in document
    held = document.get("comparison") if annotations else document
    if not isinstance(held, dict) or held.get("format") != FORMAT:
        what = "holds annotations, but" if annotations else "is"
        raise ReadError(f"{shown} {what} no comparison of the format {FORMAT}.", _CHOOSE)
    try:
        brought = _brought(held, file_name)
        if annotations:
            # Imported here, because it is made of the parts of this module.
            from diptych.intake.annotations import with_notes

            return with_notes(brought, document)
        return brought
    except Wrong as wrong:
        raise ReadError(
            f"{shown} does not hold together: {wrong}.", "Export it once more where it came from."
        ) from wrong


def _brought(document: Mapping[str, Any], file: str) -> Brought:
    left, right = (_account(map_of(document, side.value), side, file) for side in Side)
    cut = tuple(
        _passages(listed(map_of(document, side.value), "passages"), account)
        for side, account in ((Side.LEFT, left), (Side.RIGHT, right))
    )
    links = tuple(_link(item, (left, right), cut) for item in listed(document, "links"))
    matters = tuple(_matter(item, cut, len(links)) for item in listed(document, "matters"))
    if "set_aside" in document:
        links += tuple(_link(item, (left, right), cut) for item in listed(document, "set_aside"))
    method = _one_of(Method, document.get("method"), "method")
    comparison = Comparison(
        left, right, cut[0], cut[1], tuple(link for link, _ in links), method, matters
    )
    verdicts = tuple(verdict for _, verdict in links)
    return Brought(
        comparison, text_of(document, "title", ""), text_of(document, "date", ""), verdicts
    )


def _account(told: Mapping[str, Any], side: Side, file: str) -> Account:
    text = text_of(told, "text")
    data = text.encode("utf-8", "replace")
    digest = sha256(data).hexdigest()
    if digest != text_of(told, "sha256"):
        raise Wrong(f"the hash of the {side.value} text is not that of its words")
    if canonical(text) != text:
        raise Wrong(f"the {side.value} text is not as Diptych writes texts")
    address, place = text_of(told, "address", ""), text_of(told, "place", "")
    provenance = Provenance(
        f"{file}, {side.value} text", data, digest, address=address, place=place
    )
    return Account(text_of(told, "name"), text, provenance, text_of(told, "publisher", ""))


def _passages(told: Sequence[Any], account: Account) -> tuple[Passage, ...]:
    known = {passage.span: passage for passage in passages(account.text)}
    out: list[Passage] = []
    for item in told:
        span = _span(item, account)
        if out and span.start < out[-1].span.end:
            raise Wrong(f"passages of {account.name} overlap")
        out.append(known.get(span, Passage(span)))
    return tuple(out)


def _link(
    told: Any, accounts: tuple[Account, Account], cut: tuple[tuple[Passage, ...], ...]
) -> tuple[Link, Verdict | None]:
    left, right = (
        _indexes(told, side.value, len(known)) for side, known in zip(Side, cut, strict=True)
    )
    if not left or not right:
        raise Wrong("a link has an end without a passage")
    confidence = told.get("confidence")
    if not isinstance(confidence, int | float) or not 0 <= confidence <= 1:
        raise Wrong("the confidence of a link is not between 0 and 1")
    verdict, relation, origin = _judged(told)
    link = Link(
        left,
        right,
        relation,
        float(confidence),
        origin,
        tuple(_evidence(piece, accounts) for piece in listed(told, "evidence")),
        text_of(told, "topic", ""),
        told.get("possible") is True,
    )
    return link, verdict


def _judged(told: Mapping[str, Any]) -> tuple[Verdict | None, Relation, Origin]:
    """What a person said of a link, what was proposed, and by whom."""
    said, origin = told.get("relation"), _one_of(Origin, told.get("origin"), "origin")
    if origin is Origin.PROPOSED:
        return None, _one_of(Relation, said, "relation"), origin
    verdict = Verdict.UNRELATED
    if said is not None:
        verdict = Verdict(_one_of(Relation, said, "relation").value)
    if "proposed" in told:
        return verdict, _one_of(Relation, told["proposed"], "relation"), Origin.PROPOSED
    return verdict, Relation.AGREE if said is None else Relation(said), origin


def _evidence(told: Any, accounts: tuple[Account, Account]) -> Evidence:
    if not isinstance(told, dict):
        raise Wrong("a piece of evidence is none")
    left, right = (
        None if told.get(side.value) is None else _span(told[side.value], account)
        for side, account in zip(Side, accounts, strict=True)
    )
    kind = _one_of(EvidenceKind, told.get("kind"), "kind of evidence")
    return Evidence(kind, left, right, text_of(told, "says"), told.get("differs") is True)


def _matter(told: Any, cut: tuple[tuple[Passage, ...], ...], links: int) -> Matter:
    left, right = (
        _indexes(told, side.value, len(known)) for side, known in zip(Side, cut, strict=True)
    )
    words = map_of(told, "words")
    counts = [words.get(side.value) for side in Side]
    if not all(type(count) is int and 0 <= count <= MOST_BYTES for count in counts):
        raise Wrong("the words of a matter are not counted")
    label, joined = text_of(told, "label"), _indexes(told, "links", links)
    return Matter(label, left, right, joined, int(counts[0] or 0), int(counts[1] or 0))


def _span(told: Any, account: Account) -> Span:
    if isinstance(told, dict):
        start, end = told.get("start"), told.get("end")
        if type(start) is int and type(end) is int and 0 <= start < end <= len(account.text):
            return Span(start, end)
    raise Wrong(f"a place lies outside the text of {account.name}")


def _indexes(told: Any, name: str, count: int) -> tuple[int, ...]:
    found = listed(told, name)
    if not all(type(index) is int and 0 <= index < count for index in found):
        raise Wrong(f"“{name}” names a passage or a link that is not there")
    if list(found) != sorted(set(found)):
        raise Wrong(f"“{name}” is not in order")
    return tuple(found)


def _one_of(kind: type[Named], value: Any, what: str) -> Named:
    try:
        return kind(value)
    except ValueError:
        raise Wrong(f"there is no {what} “{str(value)[:40]}”") from None


def map_of(told: Any, name: str) -> Mapping[str, Any]:
    """The object of that name. Raises Wrong."""
    found = told.get(name) if isinstance(told, dict) else None
    if not isinstance(found, dict):
        raise Wrong(f"“{name}” is missing")
    return found


def listed(told: Any, name: str) -> Sequence[Any]:
    """The array of that name. Raises Wrong."""
    found = told.get(name) if isinstance(told, dict) else None
    if not isinstance(found, list):
        raise Wrong(f"“{name}” is missing")
    return found


def text_of(told: Mapping[str, Any], name: str, default: str | None = None) -> str:
    """The text of that name, without half characters. Raises Wrong."""
    found = told.get(name, default)
    if not isinstance(found, str):
        raise Wrong(f"“{name}” is missing")
    if any("\ud800" <= sign <= "\udfff" for sign in found):
        raise Wrong(f"“{name}” holds half a character")
    return found

"""The notes in a file of Web Annotations that Diptych wrote, read back.

Source: W3C Web Annotation Data Model (2017). A note is an annotation that comments; what it is on,
its targets say: a link by its name (the annotation of the link is a target), words of an account by
quote and position, the meeting by the two accounts.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from diptych.intake.comparison_json import Brought, Wrong, listed, map_of, text_of
from diptych.model import (
    Account,
    LinkId,
    Note,
    NoteId,
    OnLink,
    OnMeeting,
    OnText,
    Selector,
    Side,
    Span,
    Target,
    Verdict,
)

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)")
_NAME = "urn:uuid:"


def with_notes(brought: Brought, document: Mapping[str, Any]) -> Brought:
    """The comparison with the notes of the collection around it. Raises Wrong."""
    items = listed(map_of(document, "first"), "items")
    names = _links(brought, items)
    notes = tuple(
        _note(number, item, brought, names)
        for number, item in enumerate(
            (item for item in items if item.get("motivation") == "commenting"), 1
        )
    )
    if len({note.uuid for note in notes}) < len(notes):
        raise Wrong("two notes have one name")
    return replace(brought, notes=notes, uuid=_uuid(document))


def _links(brought: Brought, items: Sequence[Any]) -> dict[str, LinkId]:
    """The name of the annotation of each link, and the link's number.

    A link that was set aside has no annotation, and its notes are known by its places.
    """
    if not all(isinstance(item, dict) for item in items):
        raise Wrong("an annotation is none")
    linking = [item for item in items if item.get("motivation") == "linking"]
    if len(linking) != sum(said is not Verdict.UNRELATED for said in brought.verdicts):
        raise Wrong("its annotations of links are not those of its comparison")
    return {text_of(item, "id"): LinkId(number) for number, item in enumerate(linking, 1)}


def _note(number: int, told: dict[str, Any], brought: Brought, names: dict[str, LinkId]) -> Note:
    bodies = listed(told, "body")
    if not all(isinstance(body, dict) for body in bodies):
        raise Wrong("the body of a note is none")
    words = [text_of(body, "value") for body in bodies if body.get("purpose") == "commenting"]
    if len(words) != 1:
        raise Wrong("a note has no words, or has them twice")
    creator = map_of(told, "creator") if "creator" in told else {}
    return Note(
        NoteId(number),
        _uuid(told),
        _target(listed(told, "target"), brought, names),
        words[0],
        tuple(text_of(body, "value") for body in bodies if body.get("purpose") == "tagging"),
        _time(told, "created"),
        _time(told, "modified"),
        " ".join(text_of(creator, "name", "").split()),
    )


def _target(told: Sequence[Any], brought: Brought, names: dict[str, LinkId]) -> Target:
    comparison = brought.comparison
    places = [_place(item, brought) for item in told if isinstance(item, dict)]
    named = [item for item in told if isinstance(item, str)]
    if len(named) == 1 and places:
        if named[0] in names:
            return OnLink(names[named[0]])
        return _set_aside(places, brought)
    if len(places) == 1 and not named:
        return OnText(*places[0])
    if places or len(named) != len(Side):
        raise Wrong(f"a note is on nothing that is in {comparison.left.name or 'the comparison'}")
    return OnMeeting()


def _set_aside(places: Sequence[tuple[Side, Selector]], brought: Brought) -> OnLink:
    """The link between just these passages, among those that a person set aside."""
    wanted = {(side, selector.span) for side, selector in places}
    judged = zip(brought.comparison.links, brought.verdicts, strict=True)
    for number, (link, verdict) in enumerate(judged, 1):
        ends = {
            (side, brought.comparison.passages(side)[index].span)
            for side in Side
            for index in link.ends(side)
        }
        if verdict is Verdict.UNRELATED and ends == wanted:
            return OnLink(LinkId(number))
    raise Wrong("a note is on a link that is not there")


def _place(told: dict[str, Any], brought: Brought) -> tuple[Side, Selector]:
    """Which account the place is in, its words say: they must stand there."""
    source = text_of(told, "source")
    quote, position = (_selector(told, kind) for kind in ("TextQuote", "TextPosition"))
    start, end = position.get("start"), position.get("end")
    if type(start) is not int or type(end) is not int or not 0 <= start < end:
        raise Wrong("the place of a note is none")
    span, exact = Span(start, end), text_of(quote, "exact")
    prefix, suffix = text_of(quote, "prefix", ""), text_of(quote, "suffix", "")
    for side in Side:
        account = brought.comparison.account(side)
        text = account.text
        stands = text[:start].endswith(prefix) and text.startswith(suffix, end)
        if _is_source(source, account) and text[start:end] == exact and stands:
            return side, Selector(account.sha256, span, exact, prefix, suffix)
    raise Wrong("the words of a note do not stand at its place")


def _is_source(name: str, account: Account) -> bool:
    return name in (account.provenance.address, f"urn:sha256:{account.sha256}")


def _selector(told: dict[str, Any], kind: str) -> dict[str, Any]:
    for selector in listed(told, "selector"):
        if isinstance(selector, dict) and selector.get("type") == f"{kind}Selector":
            return selector
    raise Wrong("a note has no place")


def _uuid(told: Mapping[str, Any]) -> str:
    name = text_of(told, "id")
    try:
        return str(UUID(name.removeprefix(_NAME)))
    except ValueError:
        raise Wrong("the name of an annotation is no UUID") from None


def _time(told: Mapping[str, Any], name: str) -> str:
    found = text_of(told, name)
    if not _TIME.fullmatch(found):
        raise Wrong("the time of a note is none")
    return found

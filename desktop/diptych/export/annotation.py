"""Links and notes as W3C Web Annotations (JSON-LD), for annotation programs.

Source: W3C Web Annotation Data Model (2017). An account is named by its address where it has one,
else by the SHA-256 of its text; each place carries a quote and a position. Beside the annotations
the collection holds the comparison itself (docs/json-format.md) as a JSON literal, which other
programs pass over, so that it can be read back whole.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from diptych.export import json_format
from diptych.export.quoting import flat
from diptych.model import (
    Account,
    JudgedLink,
    Meeting,
    Note,
    OnLink,
    OnText,
    Selector,
    Side,
)
from diptych.text.selectors import select

_IRI = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x1f]+")

CONTEXT = [
    "http://www.w3.org/ns/anno.jsonld",
    {"@version": 1.1, "comparison": {"@id": "urn:diptych:comparison", "@type": "@json"}},
]
"""The terms of the model, and one of our own: a JSON literal (JSON-LD 1.1, section 4.2.2)."""


def render(meeting: Meeting) -> str:
    """One annotation collection: the links that stand or are offered, then the notes."""
    items = [*_links(meeting), *_notes(meeting)]
    page = {"id": _urn(meeting, "page"), "type": "AnnotationPage", "startIndex": 0, "items": items}
    document = {
        "@context": CONTEXT,
        "id": f"urn:uuid:{_name(meeting)}",
        "type": "AnnotationCollection",
        "label": meeting.title or "Comparison",
        "total": len(items),
        "first": page,
        "comparison": json_format.document(meeting),
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _links(meeting: Meeting) -> Iterator[dict[str, Any]]:
    for link in meeting.links:
        if link.relation is None:
            continue
        yield {
            "id": _link_name(meeting, link),
            "type": "Annotation",
            "motivation": "linking",
            "body": [_text(_says(link), "text/plain", "describing"), *_tags([_relation(link)])],
            "target": list(_ends(meeting, link)),
        }


def _notes(meeting: Meeting) -> Iterator[dict[str, Any]]:
    for note in meeting.notes:
        yield {
            "id": f"urn:uuid:{note.uuid}" if note.uuid else _urn(meeting, "note", note.id),
            "type": "Annotation",
            "motivation": "commenting",
            **({"creator": {"type": "Person", "name": flat(note.author)}} if note.author else {}),
            "created": note.created,
            "modified": note.modified,
            "body": [_text(note.body, "text/markdown", "commenting"), *_tags(note.tags)],
            "target": list(_target(meeting, note)),
        }


def _target(meeting: Meeting, note: Note) -> Iterator[object]:
    accounts = [meeting.comparison.account(side) for side in Side]
    match note.target:
        case OnText(side=side, selector=selector):
            yield _place(meeting, meeting.comparison.account(side), selector)
        case OnLink(link=wanted) if any(link.id == wanted for link in meeting.links):
            link = meeting.link(wanted)
            yield _link_name(meeting, link)
            yield from _ends(meeting, link)
        case _:
            yield from (_source(meeting, account) for account in accounts)


def _ends(meeting: Meeting, link: JudgedLink) -> Iterator[dict[str, Any]]:
    for side in Side:
        account = meeting.comparison.account(side)
        passages = meeting.comparison.passages(side)
        for index in link.proposal.ends(side):
            span = passages[index].span
            yield _place(meeting, account, select(account.text, span, account.sha256))


def _place(meeting: Meeting, account: Account, selector: Selector) -> dict[str, Any]:
    return {
        "type": "SpecificResource",
        "source": _source(meeting, account),
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": selector.exact,
                "prefix": selector.prefix,
                "suffix": selector.suffix,
            },
            {
                "type": "TextPositionSelector",
                "start": selector.span.start,
                "end": selector.span.end,
            },
        ],
    }


def _source(meeting: Meeting, account: Account) -> str:
    """An IRI: an address that is none, or is that of both accounts, would say nothing."""
    both = [meeting.comparison.account(side).provenance.address for side in Side]
    address = account.provenance.address
    named = _IRI.fullmatch(address) and both[0] != both[1]
    return address if named else f"urn:sha256:{account.sha256}"


def _text(value: str, media_type: str, purpose: str) -> dict[str, str]:
    return {"type": "TextualBody", "value": value, "format": media_type, "purpose": purpose}


def _tags(tags: Iterable[str]) -> list[dict[str, str]]:
    return [{"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in tags]


def _relation(link: JudgedLink) -> str:
    relation = "" if link.relation is None else link.relation.value
    return f"possibly {relation}" if link.possible else relation


def _says(link: JudgedLink) -> str:
    """Topic, who says so and how sure, and the sentences of the evidence."""
    who = "judged by a person" if link.origin == "person" else f"proposed, {link.proposal.how_sure}"
    reasons = [flat(piece.says) for piece in link.proposal.evidence]
    head = ": ".join(filter(None, (flat(link.proposal.topic), _relation(link))))
    return "\n".join([f"{head} ({who})", *reasons])


def _link_name(meeting: Meeting, link: JudgedLink) -> str:
    return _urn(meeting, "link", *link.proposal.left, "and", *link.proposal.right)


def _urn(meeting: Meeting, *parts: object) -> str:
    """A name that stays the same when the same meeting is written again."""
    both = (meeting.comparison.account(side).sha256 for side in Side)
    words = " ".join(map(str, (_name(meeting), *both, *parts)))
    return f"urn:uuid:{uuid5(NAMESPACE_URL, words)}"


def _name(meeting: Meeting) -> str:
    """The meeting's UUID; one that is in no library gets one from its texts."""
    try:
        return str(UUID(meeting.uuid))
    except ValueError:
        both = (meeting.comparison.account(side).sha256 for side in Side)
        return str(uuid5(NAMESPACE_URL, " ".join((meeting.uuid, *both))))

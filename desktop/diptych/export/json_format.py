"""The comparison as JSON: a contract, described field by field in docs/json-format.md."""

import json
from typing import Any

from diptych.export.spoken import spoken
from diptych.model import Evidence, JudgedLink, Meeting, Origin, Side, Span

FORMAT = "diptych-comparison/1"
"""Grows only when something that a reader relies on is taken away or changes its meaning."""


def render(meeting: Meeting) -> str:
    """The JSON of `meeting`, with a line end at the end."""
    return json.dumps(document(meeting), ensure_ascii=False, indent=1) + "\n"


def document(meeting: Meeting) -> dict[str, Any]:
    """What the JSON of `meeting` says, as JSON's own values."""
    aside = [_link(link) for link in meeting.links if link.relation is None]
    return {
        "format": FORMAT,
        **_told(title=meeting.title, date=meeting.date),
        "method": meeting.comparison.method.value,
        "left": _account(meeting, Side.LEFT),
        "right": _account(meeting, Side.RIGHT),
        "links": [_link(link) for link in _shown(meeting)],
        "matters": _matters(meeting),
        **({"set_aside": aside} if aside else {}),
    }


def _account(meeting: Meeting, side: Side) -> dict[str, Any]:
    account = meeting.comparison.account(side)
    passages = zip(meeting.comparison.passages(side), meeting.statuses(side), strict=True)
    return {
        "name": account.name,
        **_told(
            publisher=account.publisher,
            place=account.provenance.place,
            address=account.provenance.address,
        ),
        "text": account.text,
        "sha256": account.sha256,
        "passages": [
            {"start": passage.span.start, "end": passage.span.end, "status": status.value}
            for passage, status in passages
        ],
    }


def _shown(meeting: Meeting) -> list[JudgedLink]:
    """The links that stand, and those that are only possible."""
    return [link for link in meeting.links if link.relation is not None]


def _matters(meeting: Meeting) -> list[dict[str, Any]]:
    places = {link.id: place for place, link in enumerate(_shown(meeting))}
    return [
        {
            "label": row.matter.label,
            **{side.value: list(row.matter.passages(side)) for side in Side},
            "links": [
                places[meeting.links[index].id]
                for index in row.matter.links
                if meeting.links[index].id in places
            ],
            "words": {side.value: row.told(side).words for side in Side},
            "share": {side.value: round(row.told(side).share, 4) for side in Side},
            "first": {side.value: next(iter(row.matter.passages(side)), None) for side in Side},
        }
        for row in spoken(meeting)
        if row.matter is not None
    ]


def _link(link: JudgedLink) -> dict[str, Any]:
    proposal, relation = link.proposal, link.relation
    judged = link.verdict is not None and proposal.origin is Origin.PROPOSED
    return {
        "left": list(proposal.left),
        "right": list(proposal.right),
        "relation": relation.value if relation else None,
        "confidence": round(float(proposal.confidence), 4),
        "origin": link.origin.value,
        **({"proposed": proposal.relation.value} if judged else {}),
        **({"possible": True} if link.possible else {}),
        "topic": proposal.topic,
        "evidence": [_evidence(piece) for piece in proposal.evidence],
    }


def _evidence(piece: Evidence) -> dict[str, Any]:
    return {
        "kind": piece.kind.value,
        "left": _span(piece.left),
        "right": _span(piece.right),
        "says": piece.says,
        **({"differs": True} if piece.differs else {}),
    }


def _told(**fields: str) -> dict[str, str]:
    """The fields that are not empty."""
    return {name: value for name, value in fields.items() if value}


def _span(span: Span | None) -> dict[str, int] | None:
    return None if span is None else {"start": span.start, "end": span.end}

"""The comparison as JSON: a contract, described field by field in docs/json-format.md."""

import json
from typing import Any

from diptych.model import Evidence, JudgedLink, Meeting, Side, Span

FORMAT = "diptych-comparison/1"
"""Grows only when something that a reader relies on is taken away or changes its meaning."""


def render(meeting: Meeting) -> str:
    """The JSON of `meeting`, with a line end at the end."""
    document = {
        "format": FORMAT,
        "method": meeting.comparison.method.value,
        "left": _account(meeting, Side.LEFT),
        "right": _account(meeting, Side.RIGHT),
        "links": [_link(link) for link in meeting.standing_links],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _account(meeting: Meeting, side: Side) -> dict[str, Any]:
    account = meeting.comparison.account(side)
    passages = zip(meeting.comparison.passages(side), meeting.statuses(side), strict=True)
    return {
        "name": account.name,
        "text": account.text,
        "sha256": account.sha256,
        "passages": [
            {"start": passage.span.start, "end": passage.span.end, "status": status.value}
            for passage, status in passages
        ],
    }


def _link(link: JudgedLink) -> dict[str, Any]:
    proposal, relation = link.proposal, link.relation
    return {
        "left": list(proposal.left),
        "right": list(proposal.right),
        "relation": relation.value if relation else None,
        "confidence": round(float(proposal.confidence), 4),
        "origin": link.origin.value,
        "topic": proposal.topic,
        "evidence": [_evidence(piece) for piece in proposal.evidence],
    }


def _evidence(piece: Evidence) -> dict[str, Any]:
    return {
        "kind": piece.kind.value,
        "left": _span(piece.left),
        "right": _span(piece.right),
        "says": piece.says,
    }


def _span(span: Span | None) -> dict[str, int] | None:
    return None if span is None else {"start": span.start, "end": span.end}

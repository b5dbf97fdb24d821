"""One judged link as a ClaimReview (schema.org, JSON-LD), to be put into the page of an article.

It says what a person judged, in that person's words, and rates nothing in numbers: the two accounts
agree or diverge, and which of them is right is not said. Source: https://schema.org/ClaimReview.
"""

import json
from typing import Any

from diptych.errors import ExportError
from diptych.export.note_markdown import plain
from diptych.export.quoting import flat
from diptych.export.report import report
from diptych.model import JudgedLink, Meeting, Note, OnLink, Relation, Side, Verdict

_SAYS = {
    Relation.AGREE: "The two accounts agree",
    Relation.DIVERGE: "The two accounts diverge",
}


def render(meeting: Meeting, link: JudgedLink, author: str, date: str, address: str = "") -> str:
    """The snippet for `link`, judged by `author`, published on `date` at `address` ("" if unknown).

    Raises ExportError where no person has judged the link, or judged that it is none.
    """
    relation = link.relation
    if link.verdict in (None, Verdict.UNRELATED) or relation is None:
        raise ExportError(
            "Only a link that a person judged can be a ClaimReview.",
            "Say first whether the two accounts agree or diverge.",
        )
    author = flat(author)
    if not author:
        raise ExportError("A ClaimReview needs the name of its author.", "Say who judged the link.")
    names = report(meeting).names
    said = {side: _words(meeting, link, side) for side in Side}
    claim = " ".join(f"{names[side]}: “{said[side]}”" for side in Side)
    document: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "datePublished": date,
        **({"url": flat(address)} if address else {}),
        "author": {"@type": "Person", "name": author},
        "claimReviewed": claim,
        "itemReviewed": [_claim(meeting, side, names[side], said[side]) for side in Side],
        "reviewRating": {"@type": "Rating", "alternateName": _SAYS[relation]},
    }
    notes = [plain(note.body) for note in meeting.notes if _is_own(note, link)]
    if notes:
        document["reviewBody"] = "\n\n".join(notes)
    # So that no word of an account ends the script element of the page it is put into.
    return json.dumps(document, ensure_ascii=False, indent=1).replace("<", "\\u003c") + "\n"


def _claim(meeting: Meeting, side: Side, name: str, words: str) -> dict[str, Any]:
    account = meeting.comparison.account(side)
    address, publisher = account.provenance.address, flat(account.publisher)
    page = {
        "@type": "CreativeWork",
        **({"url": address} if address.startswith(("http://", "https://")) else {}),
        **({"publisher": {"@type": "Organization", "name": publisher}} if publisher else {}),
        **({"about": flat(meeting.title)} if meeting.title else {}),
    }
    return {
        "@type": "Claim",
        "author": {"@type": "Organization", "name": name},
        "text": words,
        "appearance": page,
    }


def _words(meeting: Meeting, link: JudgedLink, side: Side) -> str:
    """The linked passages of one account, with […] where passages between them are left out."""
    text = meeting.comparison.account(side).text
    passages, ends = meeting.comparison.passages(side), link.proposal.ends(side)
    said = ""
    for place, index in enumerate(ends):
        if place:
            said += " " if index == ends[place - 1] + 1 else " […] "
        said += flat(passages[index].span.of(text))
    return said


def _is_own(note: Note, link: JudgedLink) -> bool:
    """Whether the person who judged the link wrote the note on it."""
    return isinstance(note.target, OnLink) and note.target.link == link.id and not note.author

"""A report split by who speaks in it, and the accounts made from it."""

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

from diptych import attribution
from diptych.attribution import OTHER as OTHER
from diptych.attribution import REPORTER as REPORTER
from diptych.attribution import Sentence as Sentence
from diptych.attribution import Shown as Shown
from diptych.attribution import Split as Split
from diptych.attribution import account_of
from diptych.errors import ReadError
from diptych.model import Account, Provenance, Span

FORMAT = "diptych-split/1"
MEDIA_TYPE = "application/vnd.diptych.split+json"
"""Of the original of an account that was made from a report: the whole report and its sources."""


def split_report(report: Account, sides: Sequence[str] = ()) -> Split:
    """Find whose words each sentence of `report` gives. Raises ReadError."""
    return attribution.split(report.text, sides)


def side_name(side: str) -> str:
    """What a side is called; OTHER and REPORTER have names of their own."""
    return {OTHER: "Another source", REPORTER: "The reporter"}.get(
        side
    ) or attribution.side_names().get(side, side)


def split_json(split: Split, **more: str) -> dict[str, Any]:
    """The split in the format "diptych-split/1"."""
    return {
        "format": FORMAT,
        **more,
        "text": split.text,
        "sides": list(split.sides),
        "sentences": [
            {
                "start": sentence.start,
                "end": sentence.end,
                "source": sentence.source,
                "confidence": sentence.confidence,
                "evidence": [
                    {"start": shown.start, "end": shown.end, "says": shown.says}
                    for shown in sentence.evidence
                ],
            }
            for sentence in split.sentences
        ],
    }


def side_accounts(split: Split, report: Account) -> tuple[Account, ...]:
    """The account of each side. Raises ReadError where a side has no sentence.

    What is kept as an account's original is the report with the place and source of each
    sentence, so that `place_in_report` can always find a passage again.
    """
    made = []
    for side in split.sides:
        found = account_of(split, side)
        if not found.text:
            raise ReadError(
                f"No sentence of the report is given to {side_name(side)}.",
                "Give it a sentence, or name other sides.",
            )
        source = report.provenance
        content = split_json(
            split, account=side, report=source.file_name, report_sha256=source.sha256
        )
        for told, sentence in zip(content["sentences"], split.sentences, strict=True):
            told["paragraph"] = sentence.paragraph
        data = json.dumps(content, ensure_ascii=False, indent=1).encode("utf-8")
        provenance = Provenance(
            # Not the report's own name alone: the hash beside it is not that of its bytes.
            file_name=f"{source.file_name}, split by source",
            data=data,
            sha256=sha256(data).hexdigest(),
            media_type=MEDIA_TYPE,
            address=source.address,
            read_at=source.read_at,
            place=source.place,
        )
        made.append(Account(side_name(side), found.text, provenance, report.publisher))
    return tuple(made)


def all_sides() -> Mapping[str, str]:
    """What each side is called, by its id."""
    return attribution.side_names()


def report_of(account: Account) -> Split | None:
    """The split that `account` was made from; None for any other account."""
    content = _content(account)
    return None if content is None else content[0]


def text_again(account: Account) -> str:
    """The text that comes out of the original of an account that was made from a report.

    Raises ReadError where the original is not what this program writes.
    """
    content = _content(account)
    if content is None:
        raise ReadError("The original is no report that was split here.")
    return account_of(*content).text


def place_in_report(account: Account, passage: Span) -> Span | None:
    """Where a passage of an account that was made from a report stands in that report.

    None for any other account, and for words that were changed since.
    """
    content = _content(account)
    if content is None:
        return None
    split, source = content
    words = account.text[passage.start : passage.end]
    at = 0
    for sentence in split.sentences:
        if sentence.source != source:
            continue
        start, end = sentence.start, sentence.end
        at = account.text.find(split.text[start:end], at)
        if at < 0:
            return None
        offset = passage.start - at
        if 0 <= offset < end - start:
            place = Span(start + offset, start + offset + len(words))
            return place if place.of(split.text) == words else None
        at += end - start
    return None


def _content(account: Account) -> tuple[Split, str] | None:
    """The split and the side whose account it is; None where the original is something else.

    An original may come from elsewhere, in a bundle: what it says is not taken on trust.
    """
    if account.provenance.media_type != MEDIA_TYPE:
        return None
    try:
        content = json.loads(account.provenance.data)
        sentences = tuple(
            Sentence(
                int(s["start"]),
                int(s["end"]),
                str(s["source"]),
                float(s["confidence"]),
                tuple(Shown(int(e["start"]), int(e["end"]), str(e["says"])) for e in s["evidence"]),
                int(s["paragraph"]),
            )
            for s in content["sentences"]
        )
        split = Split(str(content["text"]), tuple(map(str, content["sides"])), sentences)
        return split, str(content["account"])
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError):
        return None

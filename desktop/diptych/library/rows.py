"""Rows of the library to and from the frozen values of `diptych.model`."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from hashlib import sha256
from typing import Any

from diptych.library.database import Database, NotFoundError
from diptych.model import (
    Account,
    Comparison,
    Evidence,
    EvidenceKind,
    Fit,
    JudgedLink,
    Link,
    LinkId,
    Matter,
    Meeting,
    MeetingId,
    MeetingSummary,
    Note,
    NoteId,
    OnLink,
    OnMeeting,
    OnText,
    Origin,
    Passage,
    PassageKind,
    Provenance,
    Relation,
    Selector,
    Side,
    Span,
    Target,
    Verdict,
)

Value = str | int | float | bytes | None
Row = dict[str, Any]


def select(db: Database, sql: str, *parameters: Value) -> list[Row]:
    """All rows of a query, as dictionaries."""
    cursor = db.execute(sql, parameters)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def row_by_id(db: Database, table: str, row_id: int) -> Row | None:
    """The row of that id, or None."""
    try:
        return db.table(table).get(row_id)
    except NotFoundError:
        return None


def keep(db: Database, table: str, columns: Row) -> int:
    """Insert a row and return its id, without journalling it."""
    row_id: int = db.table(table).insert(columns).last_rowid or 0
    return row_id


def keep_all(db: Database, table: str, rows: Iterable[Row]) -> None:
    """Insert rows that have the same columns, without journalling them."""
    db.table(table).insert_all(rows)


def keep_original(db: Database, provenance: Provenance) -> str:
    """Store an account's original bytes once, under their SHA-256, which is returned.

    Raises ValueError where the provenance names another hash than that of its bytes.
    """
    if sha256(provenance.data).hexdigest() != provenance.sha256:
        raise ValueError(f"the SHA-256 of {provenance.file_name} is not that of its bytes")
    db.execute(
        "INSERT OR IGNORE INTO original (sha256, data) VALUES (?, ?)",
        [provenance.sha256, provenance.data],
    )
    return provenance.sha256


def passage_row(comparison: int, side: Side, position: int, passage: Passage) -> Row:
    """The columns of `passage`."""
    return {
        "comparison_id": comparison,
        "side": side.value,
        "position": position,
        "span_start": int(passage.span.start),
        "span_end": int(passage.span.end),
        "paragraph": int(passage.paragraph),
        "kind": passage.kind.value,
        "speaker": passage.speaker,
    }


def link_row(comparison: int, position: int, link: Link) -> Row:
    """The columns of `link`, but for its UUID and time."""
    return {
        "comparison_id": comparison,
        "position": position,
        "relation": link.relation.value,
        "confidence": float(link.confidence),
        "origin": link.origin.value,
        "topic": link.topic,
        "possible": int(link.possible),
    }


def link_end_row(link: int, side: Side, account_id: int, passage: int, span: Span) -> Row:
    """The columns of `link_end`, but for the hash of the text."""
    return {
        "link_id": link,
        "side": side.value,
        "account_id": account_id,
        "passage": int(passage),
        "span_start": int(span.start),
        "span_end": int(span.end),
    }


def evidence_row(link: int, position: int, evidence: Evidence) -> Row:
    """The columns of `evidence`."""
    row: Row = {"link_id": link, "position": position, "kind": evidence.kind.value}
    for side, span in ((Side.LEFT, evidence.left), (Side.RIGHT, evidence.right)):
        row[f"{side}_start"] = None if span is None else int(span.start)
        row[f"{side}_end"] = None if span is None else int(span.end)
    return row | {"says": evidence.says, "differs": int(evidence.differs)}


def matters_column(matters: Iterable[Matter]) -> str:
    """The column `matters` of `comparison`: a JSON array with an object for each."""
    return json.dumps([asdict(matter) for matter in matters], ensure_ascii=False)


def matters(column: str) -> tuple[Matter, ...]:
    """From the column `matters` of `comparison`."""
    return tuple(
        Matter(
            label=stored["label"],
            left=tuple(stored["left"]),
            right=tuple(stored["right"]),
            links=tuple(stored["links"]),
            left_words=stored["left_words"],
            right_words=stored["right_words"],
        )
        for stored in json.loads(column)
    )


def account(row: Row) -> Account:
    """From a row of `account` joined with its source, text and original bytes."""
    provenance = Provenance(
        file_name=row["file_name"],
        data=row["data"],
        sha256=row["original_sha256"],
        media_type=row["media_type"],
        encoding=row["encoding"],
        address=row["address"],
        read_at=row["read_at"],
        reader=row["reader"],
        brought_back=tuple(int(number) for number in row["brought_back"].split()),
        place=row["place"],
    )
    return Account(row["name"], row["body"], provenance, row["publisher"])


def passage(row: Row) -> Passage:
    """From a row of `passage`."""
    span = Span(row["span_start"], row["span_end"])
    return Passage(span, row["paragraph"], PassageKind(row["kind"]), row["speaker"])


def evidence(row: Row) -> Evidence:
    """From a row of `evidence`."""

    def span(side: Side) -> Span | None:
        start, end = row[f"{side}_start"], row[f"{side}_end"]
        return None if start is None else Span(start, end)

    return Evidence(
        EvidenceKind(row["kind"]),
        span(Side.LEFT),
        span(Side.RIGHT),
        row["says"],
        bool(row["differs"]),
    )


def judged_link(row: Row, ends: Iterable[Row], reasons: Iterable[Row]) -> JudgedLink:
    """From a row of `link` with its verdict, its ends and its evidence, each in order."""
    sides: dict[Side, list[int]] = {Side.LEFT: [], Side.RIGHT: []}
    for end in ends:
        sides[Side(end["side"])].append(end["passage"])
    proposal = Link(
        left=tuple(sides[Side.LEFT]),
        right=tuple(sides[Side.RIGHT]),
        relation=Relation(row["relation"]),
        confidence=row["confidence"],
        origin=Origin(row["origin"]),
        evidence=tuple(evidence(reason) for reason in reasons),
        topic=row["topic"],
        possible=bool(row["possible"]),
    )
    verdict = None if row["verdict"] is None else Verdict(row["verdict"])
    return JudgedLink(LinkId(row["id"]), proposal, verdict)


def target_row(target: Target, account_id: int | None) -> Row:
    """The columns of `note` that say what it is on. `account_id` is that of an `OnText`."""
    match target:
        case OnMeeting():
            return {"target": "meeting"}
        case OnLink(link):
            return {"target": "link", "link_id": int(link)}
        case OnText(selector=words):
            return {
                "target": "text",
                "account_id": account_id,
                **selector_row(words),
            }


def selector(row: Row) -> Selector:
    """From the columns of `note` that name words of a text."""
    span = Span(row["span_start"], row["span_end"])
    return Selector(row["text_sha256"], span, row["exact"], row["prefix"], row["suffix"])


def selector_row(selector: Selector) -> Row:
    """The columns of `note` that name words of a text."""
    return {
        "text_sha256": selector.text_sha256,
        "span_start": int(selector.span.start),
        "span_end": int(selector.span.end),
        "exact": selector.exact,
        "prefix": selector.prefix,
        "suffix": selector.suffix,
    }


def confirmed_column(selector: Selector) -> str:
    """The column `confirmed` of `note`: a selector as a JSON object."""
    return json.dumps(selector_row(selector), ensure_ascii=False)


def confirmed(column: str) -> Selector | None:
    """From the column `confirmed` of `note`."""
    return selector(json.loads(column)) if column else None


def note(row: Row, tags: Iterable[str], texts: Mapping[int, tuple[Side, str]]) -> Note:
    """From a row of `note` with its author's name.

    `texts` says where each account that is shown stands, and the SHA-256 of its text.
    """
    target: Target = OnMeeting()
    was = confirmed(row["confirmed"])
    match row["target"]:
        case "link" if row["fit"] != Fit.LOST:
            target = OnLink(LinkId(row["link_id"]))
        case "text":
            words = selector(row)
            side, text_sha256 = texts.get(row["account_id"], (Side.LEFT, ""))
            if row["fit"] != Fit.LOST and words.text_sha256 == text_sha256:
                target = OnText(side, words)
            else:
                was = was or words
    return Note(
        id=NoteId(row["id"]),
        uuid=row["uuid"],
        target=target,
        body=row["body"],
        tags=tuple(tags),
        created=row["created"],
        modified=row["modified"],
        author=row["author_name"],
        fit=Fit(row["fit"]),
        was=was,
        unsettled=bool(row["unsettled"]),
        version_of=row["version_of"],
    )


def meeting(
    row: Row, comparison: Comparison, links: Iterable[JudgedLink], notes: Iterable[Note]
) -> Meeting:
    """From a row of `meeting` and what stands on it, each in order."""
    return Meeting(
        id=MeetingId(row["id"]),
        uuid=row["uuid"],
        title=row["title"],
        date=row["date"],
        comparison=comparison,
        links=tuple(links),
        notes=tuple(notes),
        created=row["created"],
        modified=row["modified"],
        finished=row["finished"],
    )


def summary(row: Row) -> MeetingSummary:
    """From a row of the list of meetings."""
    return MeetingSummary(
        id=MeetingId(row["id"]),
        title=row["title"],
        date=row["date"],
        left_name=row["left_name"],
        right_name=row["right_name"],
        links=row["links"],
        reviewed=row["reviewed"],
        notes=row["notes"],
        modified=row["modified"],
        to_review=row["to_review"],
        unsettled=row["unsettled"],
        finished=row["finished"],
    )

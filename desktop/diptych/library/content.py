"""What is written once and never changed: accounts' texts, their sources, and comparisons."""

from sqlite_utils import Database

from diptych import __version__
from diptych.library import indexing, rows
from diptych.library.journal import Edit
from diptych.library.schema import new_uuid
from diptych.model import Account, Comparison, MeetingId, Side


def keep_meeting(edit: Edit, comparison: Comparison, title: str, date: str) -> MeetingId:
    """Write a meeting with its comparison into the bin, from where the step is to take it.

    So the step itself is one journalled row, and taking it back removes no text.
    """
    meeting = rows.keep(
        edit.db,
        "meeting",
        {
            "uuid": new_uuid(),
            "title": title,
            "date": date,
            "comparison_id": None,
            "created": edit.now,
            "modified": edit.now,
            "deleted": edit.now,
        },
    )
    indexing.follow(edit.db, "meeting", meeting, None, {"title": title})
    sources = {
        side: _keep_account(edit, meeting, position, comparison.account(side))
        for position, side in enumerate(Side)
    }
    kept = _keep_comparison(edit, meeting, comparison, sources)
    edit.db.execute("UPDATE meeting SET comparison_id = ? WHERE id = ?", [kept, meeting])
    return MeetingId(meeting)


def _keep_account(edit: Edit, meeting: int, position: int, account: Account) -> tuple[int, int]:
    """Returns the ids of the account and of its source."""
    provenance = account.provenance
    account_id = rows.keep(
        edit.db,
        "account",
        {
            "uuid": new_uuid(),
            "meeting_id": meeting,
            "position": position,
            "name": account.name,
            "publisher": account.publisher,
            "source_id": None,
            "created": edit.now,
            "modified": edit.now,
        },
    )
    source = rows.keep(
        edit.db,
        "source",
        {
            "uuid": new_uuid(),
            "account_id": account_id,
            "text_sha256": keep_text(edit.db, account),
            "original_sha256": rows.keep_original(edit.db, provenance),
            "file_name": provenance.file_name,
            "media_type": provenance.media_type,
            "encoding": provenance.encoding,
            "address": provenance.address,
            "read_at": provenance.read_at,
            "created": edit.now,
        },
    )
    edit.db.execute("UPDATE account SET source_id = ? WHERE id = ?", [source, account_id])
    return account_id, source


def _keep_comparison(
    edit: Edit, meeting: int, comparison: Comparison, sources: dict[Side, tuple[int, int]]
) -> int:
    kept = rows.keep(
        edit.db,
        "comparison",
        {
            "uuid": new_uuid(),
            "meeting_id": meeting,
            "left_source_id": sources[Side.LEFT][1],
            "right_source_id": sources[Side.RIGHT][1],
            "method": comparison.method.value,
            "program": __version__,
            "matters": rows.matters_column(comparison.matters),
            "created": edit.now,
        },
    )
    passages = [
        rows.passage_row(kept, side, position, passage)
        for side in Side
        for position, passage in enumerate(comparison.passages(side))
    ]
    rows.keep_all(edit.db, "passage", passages)
    ends: list[rows.Row] = []
    reasons: list[rows.Row] = []
    for position, link in enumerate(comparison.links):
        link_id = rows.keep(
            edit.db,
            "link",
            {"uuid": new_uuid(), **rows.link_row(kept, position, link), "created": edit.now},
        )
        for side in Side:
            for passage in link.ends(side):
                span = comparison.passages(side)[passage].span
                ends.append(
                    {
                        "link_id": link_id,
                        "side": side.value,
                        "account_id": sources[side][0],
                        "passage": int(passage),
                        "text_sha256": comparison.account(side).sha256,
                        "span_start": int(span.start),
                        "span_end": int(span.end),
                    }
                )
        reasons += [rows.evidence_row(link_id, i, each) for i, each in enumerate(link.evidence)]
    rows.keep_all(edit.db, "link_end", ends)
    rows.keep_all(edit.db, "evidence", reasons)
    return kept


def keep_text(db: Database, account: Account) -> str:
    """Store an account's text once, under its SHA-256, which is returned."""
    inserted = db.execute(
        "INSERT OR IGNORE INTO text (sha256, body) VALUES (?, ?)", [account.sha256, account.text]
    )
    if inserted.rowcount == 1:
        indexing.follow(db, "text", inserted.lastrowid or 0, None, {"body": account.text})
    return account.sha256

"""What is written once and never changed: accounts' texts, their sources, and comparisons."""

from collections.abc import Collection, Mapping
from enum import StrEnum

from diptych import __version__
from diptych.library import indexing, rows
from diptych.library.database import Database
from diptych.library.journal import Edit
from diptych.library.schema import new_uuid
from diptych.model import Account, AccountId, Comparison, Link, LinkId, MeetingId, Side


class Version(StrEnum):
    """How a revision of an account's text came about."""

    READ = "read"
    EDITED = "edited"
    NEWER = "newer"


def keep_meeting(
    edit: Edit,
    comparison: Comparison,
    title: str,
    date: str,
    *,
    uuid: str = "",
    added: Collection[int] = (),
) -> MeetingId:
    """Write a meeting with its comparison into the bin, from where the step is to take it.

    So the step itself is one journalled row, and taking it back removes no text. `uuid` is one that
    no meeting has; `added` as in `keep_comparison`.
    """
    meeting = rows.keep(
        edit.db,
        "meeting",
        {
            "uuid": uuid or new_uuid(),
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
        side: keep_account(edit, meeting, position, comparison.account(side))
        for position, side in enumerate(Side)
    }
    kept = keep_comparison(edit, meeting, comparison, sources, added)
    edit.db.execute("UPDATE meeting SET comparison_id = ? WHERE id = ?", [kept, meeting])
    return MeetingId(meeting)


def keep_account(
    edit: Edit, meeting: int, position: int, account: Account, *, deleted: bool = False
) -> tuple[int, int]:
    """Returns the ids of the account and of its source.

    A `deleted` one waits in the bin, from where the step is to take it.
    """
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
            "deleted": edit.now if deleted else None,
        },
    )
    source = keep_source(edit, AccountId(account_id), account, Version.READ)
    edit.db.execute("UPDATE account SET source_id = ? WHERE id = ?", [source, account_id])
    return account_id, source


def keep_source(edit: Edit, account_id: AccountId, account: Account, version: Version) -> int:
    """Write a revision of an account's text, to which nothing points yet; returns its id."""
    provenance = account.provenance
    return rows.keep(
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
            "reader": provenance.reader,
            "brought_back": " ".join(map(str, provenance.brought_back)),
            "place": provenance.place,
            "version": version.value,
            "created": edit.now,
        },
    )


def keep_comparison(
    edit: Edit,
    meeting: int,
    comparison: Comparison,
    sources: dict[Side, tuple[int, int]],
    added: Collection[int] = (),
) -> int:
    """Write a comparison, to which nothing points yet; returns its id.

    `sources` holds for each side the ids of its account and source. The links of which `added`
    has the index were joined by a person.
    """
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
    accounts = {side: account for side, (account, _) in sources.items()}
    for position, link in enumerate(comparison.links):
        keep_link(edit, kept, position, link, comparison, accounts, added=position in added)
    return kept


def keep_link(
    edit: Edit,
    comparison_id: int,
    position: int,
    link: Link,
    comparison: Comparison,
    accounts: Mapping[Side, int],
    *,
    added: bool,
) -> LinkId:
    """Write a link of a comparison; one that was `added` is there only while it has a verdict."""
    link_id = rows.keep(
        edit.db,
        "link",
        {
            "uuid": new_uuid(),
            **rows.link_row(comparison_id, position, link),
            "added": int(added),
            "created": edit.now,
        },
    )
    ends = [
        rows.link_end_row(
            link_id, side, accounts[side], passage, comparison.passages(side)[passage].span
        )
        | {"text_sha256": comparison.account(side).sha256}
        for side in Side
        for passage in link.ends(side)
    ]
    rows.keep_all(edit.db, "link_end", ends)
    reasons = [rows.evidence_row(link_id, i, each) for i, each in enumerate(link.evidence)]
    rows.keep_all(edit.db, "evidence", reasons)
    return LinkId(link_id)


def keep_text(db: Database, account: Account) -> str:
    """Store an account's text once, under its SHA-256, which is returned."""
    inserted = db.execute(
        "INSERT OR IGNORE INTO text (sha256, body) VALUES (?, ?)", [account.sha256, account.text]
    )
    if inserted.rowcount == 1:
        indexing.follow(db, "text", inserted.lastrowid or 0, None, {"body": account.text})
    return account.sha256

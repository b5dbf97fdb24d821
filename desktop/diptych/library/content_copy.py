"""Copying what is written once (texts, sources, comparisons) from another library into this one."""

from dataclasses import dataclass, field

from diptych.library import indexing
from diptych.library.database import Database
from diptych.library.journal import Edit
from diptych.library.rows import Row, keep, select
from diptych.library.schema import new_uuid


@dataclass
class Copied:
    """A meeting of the other library in this one: their ids to ours."""

    edit: Edit
    meeting: int
    is_new: bool
    accounts: dict[int, int] = field(default_factory=dict)
    _links: dict[int, int] = field(default_factory=dict)
    _shown: dict[int, int] = field(default_factory=dict)

    def link(self, theirs: int) -> int:
        """Our link for theirs: in the comparison that is shown here, where it is of these texts."""
        link = self._links[theirs]
        if link not in self._shown:
            self._shown[link] = _in_present(self.edit, self.meeting, link)
        return self._shown[link]


def copy_content(edit: Edit, other: Database, theirs: Row) -> Copied:
    """Bring over what a meeting is made of. A new one waits in the bin for the step to take it."""
    found = select(edit.db, "SELECT id FROM meeting WHERE uuid = ?", theirs["uuid"])
    known = found or select(edit.db, _SAME_TEXTS, *_texts(other, theirs["comparison_id"]))
    if known:
        copied = Copied(edit, known[0]["id"], is_new=False)
    else:
        row = _without_id(theirs) | {"comparison_id": None, "deleted": edit.now}
        copied = Copied(edit, keep(edit.db, "meeting", row), is_new=True)
        indexing.follow(edit.db, "meeting", copied.meeting, None, row)
    _copy_texts(edit.db, other, theirs["id"])
    sources = _copy_accounts(copied, other, theirs["id"])
    comparisons = {
        comparison["id"]: _copy_comparison(copied, other, comparison, sources)
        for comparison in select(
            other, "SELECT * FROM comparison WHERE meeting_id = ? ORDER BY id", theirs["id"]
        )
    }
    if copied.is_new:
        edit.db.execute(
            "UPDATE meeting SET comparison_id = ? WHERE id = ?",
            [comparisons[theirs["comparison_id"]], copied.meeting],
        )
    return copied


def _texts(db: Database, comparison: int) -> tuple[str, str]:
    """The hashes of the two texts of a comparison."""
    row = select(
        db,
        "SELECT one.text_sha256 AS one, other.text_sha256 AS other FROM comparison"
        " JOIN source AS one ON one.id = left_source_id"
        " JOIN source AS other ON other.id = right_source_id WHERE comparison.id = ?",
        comparison,
    )[0]
    return row["one"], row["other"]


_SAME_TEXTS = """
    SELECT meeting.id FROM meeting
    JOIN comparison ON comparison.id = comparison_id
    JOIN source AS one ON one.id = left_source_id
    JOIN source AS other ON other.id = right_source_id
    WHERE deleted IS NULL AND one.text_sha256 = ? AND other.text_sha256 = ?
    ORDER BY meeting.id LIMIT 1"""


def _copy_texts(db: Database, other: Database, meeting: int) -> None:
    used = "SELECT {} FROM source JOIN account ON account.id = account_id WHERE meeting_id = ?"
    texts = f"SELECT * FROM text WHERE sha256 IN ({used.format('text_sha256')})"  # noqa: S608 - our own names
    for text in select(other, texts, meeting):
        inserted = db.execute(
            "INSERT OR IGNORE INTO text (sha256, body) VALUES (?, ?)",
            [text["sha256"], text["body"]],
        )
        if inserted.rowcount == 1:
            indexing.follow(db, "text", inserted.lastrowid or 0, None, text)
    originals = f"SELECT * FROM original WHERE sha256 IN ({used.format('original_sha256')})"  # noqa: S608 - our own names
    for original in select(other, originals, meeting):
        db.execute(
            "INSERT OR IGNORE INTO original (sha256, data) VALUES (?, ?)",
            [original["sha256"], original["data"]],
        )


def _copy_accounts(copied: Copied, other: Database, meeting: int) -> dict[int, int]:
    """Bring the accounts over with their sources; returns our ids of the sources."""
    db, edit = copied.edit.db, copied.edit
    sources: dict[int, int] = {}
    accounts = "SELECT * FROM account WHERE meeting_id = ? ORDER BY position, id"
    for account in select(other, accounts, meeting):
        present = select(other, "SELECT * FROM source WHERE id = ?", account["source_id"])[0]
        found = select(db, "SELECT id FROM account WHERE uuid = ?", account["uuid"]) or select(
            db, _SAME_ACCOUNT, copied.meeting, present["text_sha256"]
        )
        is_new = not found
        if found:
            ours = found[0]["id"]
        else:
            row = _without_id(account) | {"meeting_id": copied.meeting, "source_id": None}
            row["deleted"] = edit.now
            ours = keep(db, "account", row)
        copied.accounts[account["id"]] = ours
        for source in select(
            other, "SELECT * FROM source WHERE account_id = ? ORDER BY id", account["id"]
        ):
            sources[source["id"]] = _copy_source(db, source, ours)
        if is_new:
            db.execute(
                "UPDATE account SET source_id = ? WHERE id = ?",
                [sources[account["source_id"]], ours],
            )
            if account["deleted"] is None:
                edit.update("account", ours, deleted=None)
    return sources


_SAME_ACCOUNT = """
    SELECT account.id FROM account JOIN source ON source.account_id = account.id
    WHERE meeting_id = ? AND text_sha256 = ? AND deleted IS NULL LIMIT 1"""


def _copy_source(db: Database, source: Row, account: int) -> int:
    found = select(
        db,
        "SELECT id FROM source WHERE uuid = ? OR (account_id = ? AND text_sha256 = ?)",
        source["uuid"],
        account,
        source["text_sha256"],
    )
    if found:
        return int(found[0]["id"])
    return keep(db, "source", _without_id(source) | {"account_id": account})


def _copy_comparison(
    copied: Copied, other: Database, comparison: Row, sources: dict[int, int]
) -> int:
    """Bring a comparison over, unless it is here, and learn which of our links are theirs."""
    db = copied.edit.db
    found = select(db, "SELECT id FROM comparison WHERE uuid = ?", comparison["uuid"])
    if found:
        ours = int(found[0]["id"])
    else:
        row = _without_id(comparison) | {
            "meeting_id": copied.meeting,
            "left_source_id": sources[comparison["left_source_id"]],
            "right_source_id": sources[comparison["right_source_id"]],
        }
        ours = keep(db, "comparison", row)
        for passage in select(
            other, "SELECT * FROM passage WHERE comparison_id = ? ORDER BY id", comparison["id"]
        ):
            keep(db, "passage", _without_id(passage) | {"comparison_id": ours})
    for link in select(
        other, "SELECT * FROM link WHERE comparison_id = ? ORDER BY id", comparison["id"]
    ):
        there = select(db, "SELECT id FROM link WHERE uuid = ?", link["uuid"])
        copied._links[link["id"]] = (
            there[0]["id"] if there else _copy_link(copied, other, link, ours)
        )
    return ours


def _copy_link(copied: Copied, other: Database, link: Row, comparison: int) -> int:
    db = copied.edit.db
    ours = keep(db, "link", _without_id(link) | {"comparison_id": comparison})
    for end in select(other, "SELECT * FROM link_end WHERE link_id = ? ORDER BY id", link["id"]):
        keep(
            db,
            "link_end",
            _without_id(end) | {"link_id": ours, "account_id": copied.accounts[end["account_id"]]},
        )
    for reason in select(other, "SELECT * FROM evidence WHERE link_id = ? ORDER BY id", link["id"]):
        keep(db, "evidence", _without_id(reason) | {"link_id": ours})
    return ours


def _in_present(edit: Edit, meeting: int, link: int) -> int:
    """The link between the same words in the meeting's present comparison; made where missing.

    Where the present comparison is of other texts, the link stays where it is.
    """
    db = edit.db
    row = select(db, "SELECT * FROM link WHERE id = ?", link)[0]
    present = select(db, "SELECT comparison_id FROM meeting WHERE id = ?", meeting)[0]
    shown = present["comparison_id"]
    if row["comparison_id"] == shown or shown is None:
        return link
    if _texts(db, row["comparison_id"]) != _texts(db, shown):
        return link
    ends = _ends(db, link)
    for candidate in select(db, "SELECT id FROM link WHERE comparison_id = ?", shown):
        if _same_link(db, candidate["id"], link):
            return int(candidate["id"])
    passages = select(db, "SELECT * FROM passage WHERE comparison_id = ?", shown)
    known = {(p["side"], p["span_start"], p["span_end"]): p["position"] for p in passages}
    if not all(end in known for end in ends):
        return link
    last = select(db, "SELECT max(position) AS last FROM link WHERE comparison_id = ?", shown)
    columns = {"uuid": new_uuid(), "comparison_id": shown, "added": 1}
    columns["position"] = (last[0]["last"] or 0) + 1
    made = keep(db, "link", _without_id(row) | columns)
    for end in select(db, "SELECT * FROM link_end WHERE link_id = ? ORDER BY id", link):
        place = known[(end["side"], end["span_start"], end["span_end"])]
        keep(db, "link_end", _without_id(end) | {"link_id": made, "passage": place})
    if row["origin"] == "person":
        for words in select(db, "SELECT * FROM evidence WHERE link_id = ? ORDER BY id", link):
            keep(db, "evidence", _without_id(words) | {"link_id": made})
    return made


def _same_link(db: Database, one: int, other: int) -> bool:
    """Whether both join the same passages, and the same words that a person linked."""
    if _ends(db, one) != _ends(db, other):
        return False
    return _words(db, one) == _words(db, other)


def _words(db: Database, link: int) -> list[tuple[int | None, ...]]:
    """The words, left and right, that a person's link joins; none where it joins passages."""
    found = select(
        db,
        "SELECT left_start, left_end, right_start, right_end FROM evidence"
        " JOIN link ON link.id = link_id WHERE link_id = ? AND added AND origin = 'person'"
        " ORDER BY evidence.position",
        link,
    )
    return [tuple(row.values()) for row in found]


def _ends(db: Database, link: int) -> list[tuple[str, int, int]]:
    found = select(
        db,
        "SELECT side, span_start, span_end FROM link_end WHERE link_id = ? ORDER BY 1, 2",
        link,
    )
    return [(row["side"], row["span_start"], row["span_end"]) for row in found]


def _without_id(row: Row) -> Row:
    return {name: value for name, value in row.items() if name != "id"}

"""The accounts of a meeting, of which two are shown at a time, and the revisions of their texts."""

from dataclasses import dataclass

from diptych.library import rows
from diptych.library.store import Library, gone
from diptych.model import Account, AccountId, MeetingId, Side


@dataclass(frozen=True, slots=True)
class MeetingAccount:
    """A line of the list of a meeting's accounts. `side` is None where it is not shown now."""

    id: AccountId
    name: str
    publisher: str
    side: Side | None
    revisions: int
    deleted: bool


@dataclass(frozen=True, slots=True)
class KeptSource:
    """A source of the library as it is stored, with the meeting and the account it belongs to.

    `sha256` is the hash that its text is stored under.
    """

    meeting: MeetingId
    title: str
    version: str
    account: Account
    sha256: str


@dataclass(frozen=True, slots=True)
class TextRevision:
    """A revision of an account's text, as it was read, edited, or published anew.

    `source` names it in the library. `kept` is when it came into the library and `read_at` when
    its publisher's page or file was read ("" where unknown): UTC, ISO 8601.
    """

    source: int
    version: str
    kept: str
    read_at: str
    address: str
    sha256: str
    text: str
    current: bool


def accounts_of(
    lib: Library, meeting: MeetingId, *, deleted: bool = False
) -> tuple[MeetingAccount, ...]:
    """The accounts of a meeting in their order, or those in its bin."""
    with lib.reading() as db:
        found = rows.select(db, _ACCOUNTS.format("NOT NULL" if deleted else "NULL"), meeting)
    return tuple(
        MeetingAccount(
            AccountId(row["id"]),
            row["name"],
            row["publisher"],
            None if row["side"] is None else Side(row["side"]),
            row["revisions"],
            row["deleted"] is not None,
        )
        for row in found
    )


def revisions_of(lib: Library, account: AccountId) -> tuple[TextRevision, ...]:
    """The revisions of an account's text, oldest first. Raises LibraryError where it is gone."""
    with lib.reading() as db:
        found = rows.select(db, _REVISIONS, account)
    if not found:
        raise gone("account")
    return tuple(
        TextRevision(
            row["id"],
            row["version"],
            row["created"],
            row["read_at"],
            row["address"],
            row["text_sha256"],
            row["body"],
            bool(row["current"]),
        )
        for row in found
    )


def sources_of(lib: Library, meeting: MeetingId | None = None) -> tuple[KeptSource, ...]:
    """Every revision of every account, of a meeting or of all, that is not in the bin."""
    with lib.reading() as db:
        found = rows.select(db, _SOURCES, meeting, meeting)
    return tuple(
        KeptSource(
            MeetingId(row["meeting_id"]),
            row["title"],
            row["version"],
            rows.account(row),
            row["text_sha256"],
        )
        for row in found
    )


def meetings_with(lib: Library, original_sha256: str) -> tuple[str, ...]:
    """The titles of the meetings, outside the bin, that hold a source of these original bytes."""
    with lib.reading() as db:
        found = rows.select(db, _MEETINGS_WITH, original_sha256)
    return tuple(row["title"] for row in found)


def account_with(lib: Library, account: AccountId, source: int | None = None) -> Account:
    """An account with its present text, or with that of another of its sources."""
    with lib.reading() as db:
        found = rows.select(db, _ACCOUNT, source, account)
    if not found:
        raise gone("account")
    return rows.account(found[0])


def compared_before(lib: Library, left: AccountId, right: AccountId) -> int | None:
    """The last comparison of two accounts, of whatever revisions of their texts."""
    with lib.reading() as db:
        found = rows.select(db, _COMPARED, left, right)
    return found[0]["id"] if found else None


def is_present(lib: Library, comparison: int) -> bool:
    """Whether a comparison is of the present texts of its accounts."""
    with lib.reading() as db:
        found = rows.select(db, _PRESENT, comparison)
    return bool(found)


def judgement_rows(lib: Library, link: int) -> list[rows.Row]:
    """All verdicts on a link, the owner's and others'."""
    with lib.reading() as db:
        return rows.select(
            db, "SELECT * FROM judgement WHERE link_id = ? AND verdict IS NOT NULL", link
        )


def note_rows(lib: Library, meeting: MeetingId) -> list[rows.Row]:
    """The notes of a meeting with all their columns, those in the bin, too."""
    with lib.reading() as db:
        return rows.select(db, "SELECT * FROM note WHERE meeting_id = ? ORDER BY id", meeting)


_ACCOUNTS = """
    SELECT account.*, CASE account.id WHEN left_source.account_id THEN 'left'
        WHEN right_source.account_id THEN 'right' END AS side,
        (SELECT count(*) FROM source WHERE source.account_id = account.id) AS revisions
    FROM account
    JOIN meeting ON meeting.id = account.meeting_id
    JOIN comparison ON comparison.id = comparison_id
    JOIN source AS left_source ON left_source.id = left_source_id
    JOIN source AS right_source ON right_source.id = right_source_id
    WHERE account.meeting_id = ? AND account.deleted IS {}
    ORDER BY account.position, account.id"""

_REVISIONS = """
    SELECT source.*, body, source.id = account.source_id AS current
    FROM account
    JOIN source ON source.account_id = account.id
    JOIN text ON text.sha256 = text_sha256
    WHERE account.id = ? AND account.deleted IS NULL ORDER BY source.id"""

_ACCOUNT = """
    SELECT account.name, publisher, source.*, body, data
    FROM account
    JOIN source ON source.account_id = account.id AND source.id = coalesce(?, account.source_id)
    JOIN text ON text.sha256 = text_sha256
    JOIN original ON original.sha256 = original_sha256
    WHERE account.id = ? AND account.deleted IS NULL"""

_SOURCES = """
    SELECT source.*, account.name, account.publisher, meeting_id, meeting.title, body, data
    FROM source
    JOIN account ON account.id = account_id
    JOIN meeting ON meeting.id = meeting_id
    JOIN text ON text.sha256 = text_sha256
    JOIN original ON original.sha256 = original_sha256
    WHERE (? IS NULL OR meeting_id = ?) AND account.deleted IS NULL AND meeting.deleted IS NULL
    ORDER BY meeting_id, account.position, source.id"""

_MEETINGS_WITH = """
    SELECT DISTINCT meeting.id, meeting.title FROM source
    JOIN account ON account.id = account_id
    JOIN meeting ON meeting.id = meeting_id
    WHERE original_sha256 = ? AND account.deleted IS NULL AND meeting.deleted IS NULL
    ORDER BY meeting.id"""

_COMPARED = """
    SELECT comparison.id FROM comparison
    JOIN source AS left_source ON left_source.id = left_source_id
    JOIN source AS right_source ON right_source.id = right_source_id
    WHERE left_source.account_id = ? AND right_source.account_id = ?
    ORDER BY comparison.id DESC LIMIT 1"""

_PRESENT = """
    SELECT 1 FROM comparison
    JOIN source AS left_source ON left_source.id = left_source_id
    JOIN source AS right_source ON right_source.id = right_source_id
    JOIN account AS left_account ON left_account.source_id = left_source_id
    JOIN account AS right_account ON right_account.source_id = right_source_id
    WHERE comparison.id = ?"""

"""The accounts of a meeting: any number of them, two shown at a time."""

from diptych.errors import DiptychError
from diptych.library import accounts as kept
from diptych.library.accounts import MeetingAccount
from diptych.library.content import keep_account
from diptych.library.journal import About, Changes, Edit, Op
from diptych.library.store import Library, gone
from diptych.model import Account, AccountId, Comparison, MeetingId, Side
from diptych.operations.writing import one_line


def accounts(lib: Library, meeting: MeetingId) -> tuple[MeetingAccount, ...]:
    """The accounts of a meeting, in their order."""
    return kept.accounts_of(lib, meeting)


def deleted_accounts(lib: Library, meeting: MeetingId) -> tuple[MeetingAccount, ...]:
    """The accounts of a meeting that are in the bin."""
    return kept.accounts_of(lib, meeting, deleted=True)


def account(lib: Library, account: AccountId) -> Account:
    """One account with its present text. Raises LibraryError where it is gone."""
    return kept.account_with(lib, account)


def add_account(lib: Library, meeting: MeetingId, account: Account) -> AccountId:
    """Add one more account of the same meeting. It is not shown before `show_accounts`."""
    with lib.operation(Op.ADD_ACCOUNT, "Add account", about=About(meeting)) as edit:
        row = edit.row("meeting", meeting)
        if row is None or row["deleted"] is not None:
            raise gone("meeting")
        there = (*kept.accounts_of(lib, meeting), *kept.accounts_of(lib, meeting, deleted=True))
        account_id, _ = keep_account(edit, meeting, len(there), account, deleted=True)
        edit.update("account", account_id, deleted=None)
        edit.update("meeting", meeting, modified=edit.now)
    return AccountId(account_id)


def rename_account(lib: Library, account: AccountId, name: str, publisher: str) -> Changes:
    """Say anew whose account it is and who published it. Raises DiptychError without a name."""
    name, publisher = one_line(name), one_line(publisher)
    if not name:
        raise DiptychError("An account needs a name.", "Write whose account it is.")
    with lib.operation(Op.RENAME_ACCOUNT, "Rename account") as edit:
        row = edit.row("account", account)
        if row is None or row["deleted"] is not None:
            raise gone("account")
        edit.about = About(MeetingId(row["meeting_id"]))
        if edit.update("account", account, name=name, publisher=publisher):
            edit.update("account", account, modified=edit.now)
            edit.update("meeting", row["meeting_id"], modified=edit.now)
    return edit.changes


def compared_pair(
    lib: Library, meeting: MeetingId, left: AccountId, right: AccountId
) -> Comparison | None:
    """The comparison of the present texts of two accounts; None where it is still to be made."""
    found = kept.compared_before(lib, left, right)
    if found is None or not kept.is_present(lib, found):
        return None
    return lib.meeting(meeting, found).comparison


def show_accounts(
    lib: Library,
    meeting: MeetingId,
    left: AccountId,
    right: AccountId,
    comparison: Comparison | None = None,
) -> Changes:
    """Put two accounts of a meeting side by side.

    `comparison` is of their present texts, and needed where `compared_pair` finds none; it obeys
    what was judged when they were compared last. Raises DiptychError, LibraryError.
    """
    if left == right:
        raise DiptychError("An account cannot stand beside itself.", "Choose two accounts.")
    from diptych.operations.revising import take_comparison

    with lib.operation(Op.SHOW_ACCOUNTS, "Show accounts", about=About(meeting)) as edit:
        shown = {found.id for found in kept.accounts_of(lib, meeting)}
        if not {left, right} <= shown:
            raise gone("account")
        before = kept.compared_before(lib, left, right)
        if before is not None and kept.is_present(lib, before):
            edit.update("meeting", meeting, comparison_id=before)
        elif comparison is None:
            raise DiptychError("These two accounts are to be compared first.")
        else:
            sources = {
                side: _source(lib, edit, account, comparison.account(side).sha256)
                for side, account in ((Side.LEFT, left), (Side.RIGHT, right))
            }
            last = lib.meeting(meeting, before) if before is not None else None
            take_comparison(lib, edit, meeting, last, comparison, sources)
    return edit.changes


def _source(lib: Library, edit: Edit, account: AccountId, sha256: str) -> tuple[int, int]:
    """The ids of an account and of its source, whose text must be the one that was compared."""
    if kept.account_with(lib, account).sha256 != sha256:
        from diptych.operations.revising import stale

        raise stale()
    row = edit.row("account", account)
    assert row is not None
    return int(account), int(row["source_id"])


def delete_account(lib: Library, account: AccountId) -> Changes:
    """Put an account that is not shown into the bin, with the notes on it."""
    with lib.operation(Op.DELETE_ACCOUNT, "Delete account") as edit:
        row = edit.row("account", account)
        if row is None or row["deleted"] is not None:
            raise gone("account")
        meeting = MeetingId(row["meeting_id"])
        edit.about = About(meeting)
        if any(found.id == account and found.side for found in kept.accounts_of(lib, meeting)):
            raise DiptychError(
                "An account that is shown cannot be deleted.", "Show two others first."
            )
        edit.update("account", account, deleted=edit.now)
    return edit.changes


def restore_account(lib: Library, account: AccountId) -> Changes:
    """Take an account out of the bin."""
    with lib.operation(Op.RESTORE_ACCOUNT, "Restore account") as edit:
        row = edit.row("account", account)
        if row is None:
            raise gone("account")
        edit.about = About(MeetingId(row["meeting_id"]))
        edit.update("account", account, deleted=None)
    return edit.changes

"""Revisions of an account's text, and comparing again: every note and verdict is carried over.

The comparison is made before, without the library; storing it is one short step.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from diptych.anchors import Fit, Selector
from diptych.errors import DiptychError, LibraryError
from diptych.library import accounts as kept
from diptych.library import rows
from diptych.library.accounts import TextRevision
from diptych.library.content import Version, keep_comparison, keep_source
from diptych.library.journal import About, Changes, Edit, Op
from diptych.library.schema import new_uuid
from diptych.library.store import Library
from diptych.model import (
    Account,
    AccountId,
    Comparison,
    JudgedLink,
    LinkId,
    Meeting,
    MeetingId,
    OnLink,
    Provenance,
    Side,
)
from diptych.operations.pins import Pinned, pin
from diptych.text.anchoring import carry
from diptych.text.normalise import canonical
from diptych.text.revision import Piece, Revision
from diptych.text.selectors import select


@dataclass(frozen=True, slots=True)
class Carried:
    """What a revision did.

    `fits` counts the notes on the account's words by how these were found again, and `lost_links`
    the judged and noted links whose passages have no place any more.
    """

    changes: Changes
    fits: Mapping[Fit, int] = field(default_factory=dict)
    lost_links: int = 0


def edited(account: Account, text: str) -> Account:
    """The account with a text that a person changed; where it came from stays beside it.

    Raises ReadError where the text holds what no text does, DiptychError where it is empty.
    """
    text = canonical(text)
    if not text:
        raise DiptychError("An account needs some text.", "Delete the account instead.")
    data = text.encode("utf-8")
    provenance = Provenance(
        account.provenance.file_name,
        data,
        sha256(data).hexdigest(),
        address=account.provenance.address,
        read_at=account.provenance.read_at,
        place=account.provenance.place,
    )
    return Account(account.name, text, provenance, account.publisher)


def revise_account(
    lib: Library,
    meeting: MeetingId,
    side: Side,
    comparison: Comparison,
    version: Version = Version.EDITED,
) -> Carried:
    """Keep a comparison in which the account on `side` has another text, as its new revision.

    The texts before stay; notes and verdicts are carried over. Raises LibraryError where the
    other account is no longer the one compared.
    """
    name = "Edit account" if version is Version.EDITED else "Take newer version"
    with lib.operation(Op.EDIT_ACCOUNT, name, about=About(meeting)) as edit:
        before = lib.meeting(meeting)
        sources = _sources(lib, meeting)
        _check_same(comparison, before.comparison, side.other)
        if comparison.account(side).sha256 == before.comparison.account(side).sha256:
            raise DiptychError("The text is the same as before.", "Nothing was kept.")
        account = AccountId(sources[side][0])
        source = keep_source(edit, account, comparison.account(side), version)
        edit.update("account", account, source_id=source, modified=edit.now)
        sources[side] = (account, source)
        fits, lost = _take(lib, edit, before, comparison, sources)
    return Carried(edit.changes, fits, lost)


def restore_revision(
    lib: Library, meeting: MeetingId, side: Side, source: int, comparison: Comparison
) -> Carried:
    """Go back to an earlier revision of an account's text; the later ones stay."""
    with lib.operation(Op.EDIT_ACCOUNT, "Restore revision", about=About(meeting)) as edit:
        before = lib.meeting(meeting)
        sources = _sources(lib, meeting)
        _check_same(comparison, before.comparison, side.other)
        account = AccountId(sources[side][0])
        if kept.account_with(lib, account, source).sha256 != comparison.account(side).sha256:
            raise stale()
        edit.update("account", account, source_id=source, modified=edit.now)
        sources[side] = (account, source)
        fits, lost = _take(lib, edit, before, comparison, sources)
    return Carried(edit.changes, fits, lost)


def compare_again(lib: Library, meeting: MeetingId, comparison: Comparison) -> Carried:
    """Keep a new comparison of the same texts; it obeys what the person judged and made."""
    with lib.operation(Op.COMPARE_AGAIN, "Compare again", about=About(meeting)) as edit:
        before = lib.meeting(meeting)
        for side in Side:
            _check_same(comparison, before.comparison, side)
        fits, lost = _take(lib, edit, before, comparison, _sources(lib, meeting))
    return Carried(edit.changes, fits, lost)


def revisions(lib: Library, meeting: MeetingId, side: Side) -> tuple[TextRevision, ...]:
    """The revisions of the account on `side`, oldest first."""
    return kept.revisions_of(lib, AccountId(lib.account_row(meeting, side)["account_id"]))


def difference(old: str, new: str) -> tuple[Piece, ...]:
    """What changed between two revisions of a text: stretches kept, removed and added."""
    return Revision(old, new).pieces


def _sources(lib: Library, meeting: MeetingId) -> dict[Side, tuple[int, int]]:
    found = {side: lib.account_row(meeting, side) for side in Side}
    return {side: (row["account_id"], row["id"]) for side, row in found.items()}


def _check_same(comparison: Comparison, present: Comparison, side: Side) -> None:
    if comparison.account(side).sha256 != present.account(side).sha256:
        raise stale()


def stale() -> LibraryError:
    """The error for a comparison of a text that is no longer the account's."""
    return LibraryError(
        "The account was changed while it was compared; nothing was kept.", "Compare it once more."
    )


def _take(
    lib: Library,
    edit: Edit,
    before: Meeting,
    comparison: Comparison,
    sources: dict[Side, tuple[int, int]],
) -> tuple[Counter[Fit], int]:
    """Make a comparison the meeting's present one, with all that a person had put on the last."""
    pinned = take_comparison(lib, edit, before.id, before, comparison, sources)
    edit.update("meeting", before.id, modified=edit.now)
    fits: Counter[Fit] = Counter()
    revised = {
        sources[side][0]: (
            Revision(before.comparison.account(side).text, comparison.account(side).text),
            comparison.account(side).sha256,
        )
        for side in Side
    }
    for row in kept.note_rows(lib, before.id):
        if row["target"] == "text" and row["account_id"] in revised:
            fits[_carry_note(edit, row, *revised[row["account_id"]])] += 1
    return fits, len(_pins(before)) - len(pinned.links)


def take_comparison(
    lib: Library,
    edit: Edit,
    meeting: MeetingId,
    before: Meeting | None,
    comparison: Comparison,
    sources: dict[Side, tuple[int, int]],
) -> Pinned:
    """Store a comparison that obeys the pins of the one `before` and make it the present one."""
    if before is None:
        new = keep_comparison(edit, meeting, comparison, sources)
        edit.update("meeting", meeting, comparison_id=new)
        return Pinned(comparison, {}, frozenset())
    made = (LinkId(row["id"]) for row in rows.select(edit.db, "SELECT id FROM link WHERE added"))
    pinned = pin(comparison, before.comparison, _pins(before), made)
    new = keep_comparison(edit, meeting, pinned.comparison, sources, pinned.added)
    in_order = "SELECT id FROM link WHERE comparison_id = ? ORDER BY position, id"
    ids = [int(row["id"]) for row in rows.select(edit.db, in_order, new)]
    for old, index in pinned.links.items():
        _carry_verdicts(lib, edit, old, ids[index])
    for note in before.notes:
        if isinstance(note.target, OnLink):
            index = pinned.links.get(note.target.link, -1)
            _carry_link_note(edit, before, note.target.link, int(note.id), index, ids)
    edit.update("meeting", meeting, comparison_id=new)
    return pinned


def _pins(meeting: Meeting) -> tuple[JudgedLink, ...]:
    noted = {note.target.link for note in meeting.notes if isinstance(note.target, OnLink)}
    return tuple(link for link in meeting.links if link.verdict is not None or link.id in noted)


def _carry_verdicts(lib: Library, edit: Edit, old: LinkId, new: int) -> None:
    for row in kept.judgement_rows(lib, old):
        edit.insert(
            "judgement",
            uuid=new_uuid(),
            link_id=new,
            verdict=row["verdict"],
            author=row["author"],
            created=row["created"],
            modified=row["modified"],
        )


def _carry_link_note(
    edit: Edit, before: Meeting, link: LinkId, note: int, index: int, ids: list[int]
) -> None:
    """A note on a link whose passages are gone stays with the old link, and waits for a place."""
    if index >= 0:
        edit.update("note", note, link_id=ids[index])
        return
    proposal = before.link(link).proposal
    left = before.comparison.left
    span = before.comparison.left_passages[proposal.left[0]].span
    was = rows.confirmed_column(select(left.text, span, left.sha256))
    edit.update("note", note, fit=Fit.LOST.value, unsettled=1, confirmed=was)


def _carry_note(edit: Edit, row: rows.Row, revision: Revision, text_sha256: str) -> Fit:
    """Carry one anchor; a place that a person has not seen keeps the one that was seen last."""
    confirmed = rows.confirmed(row["confirmed"])
    if confirmed is not None and confirmed.text_sha256 == text_sha256:
        return _place(edit, row, confirmed, Fit.EXACT)
    present = rows.selector(row)
    if row["fit"] == Fit.LOST:
        if present.text_sha256 == text_sha256:
            return _place(edit, row, present, Fit.EXACT)
        return Fit.LOST
    if present.text_sha256 == text_sha256:
        return Fit(row["fit"])
    anchor = carry(present, revision, text_sha256)
    seen = confirmed or present
    if anchor.selector is None:
        edit.update(
            "note",
            row["id"],
            fit=Fit.LOST.value,
            unsettled=1,
            confirmed=rows.confirmed_column(seen),
            **rows.selector_row(seen),
        )
        return Fit.LOST
    if anchor.fit is Fit.FUZZY or confirmed is not None:
        edit.update(
            "note",
            row["id"],
            fit=Fit.FUZZY.value,
            unsettled=1,
            confirmed=rows.confirmed_column(seen),
            **rows.selector_row(anchor.selector),
        )
        return Fit.FUZZY
    return _place(edit, row, anchor.selector, anchor.fit)


def _place(edit: Edit, row: rows.Row, selector: Selector, fit: Fit) -> Fit:
    edit.update(
        "note",
        row["id"],
        fit=fit.value,
        unsettled=0,
        confirmed="",
        **rows.selector_row(selector),
    )
    return fit

"""Notes: added, edited, deleted and restored, and put in another place."""

from collections.abc import Iterable

from diptych.errors import SelectorError
from diptych.library.journal import About, Changes, Edit, Op
from diptych.library.rows import Row, confirmed, selector_row, target_row
from diptych.library.schema import new_uuid
from diptych.library.store import Library, gone
from diptych.model import Fit, MeetingId, Note, NoteId, OnLink, OnText, Target
from diptych.operations.writing import storable, tag_names

_PLACE = (
    *("link_id", "account_id", "text_sha256", "span_start", "span_end"),
    *("exact", "prefix", "suffix"),
)
"""The columns of a note that say where it is, beside its target."""


def add_note(
    lib: Library, meeting: MeetingId, target: Target, body: str, tags: Iterable[str] = ()
) -> NoteId:
    """Keep a note (Markdown) on a meeting, a link of it, or words of one of its accounts.

    Raises SelectorError where the target's quote does not stand at its place in the text, and
    LibraryError where the meeting or the link is gone.
    """
    with lib.operation(Op.ADD_NOTE, "Add note") as edit:
        row = edit.row("meeting", meeting)
        if row is None or row["deleted"] is not None:
            raise gone("meeting")
        note = NoteId(
            edit.insert(
                "note",
                uuid=new_uuid(),
                meeting_id=meeting,
                **_target_columns(lib, meeting, target),
                body=storable(body),
                author=edit.person,
                created=edit.now,
                modified=edit.now,
            )
        )
        _set_tags(lib, edit, note, tag_names(tags))
        edit.about = About(meeting, target.link if isinstance(target, OnLink) else None, note)
    return note


def edit_note(lib: Library, note: NoteId, body: str, tags: Iterable[str] | None = None) -> Changes:
    """Replace a note's text and tags (None keeps the tags).

    Edits of one note within a minute are one undo step. Raises LibraryError where it is gone.
    """
    with lib.operation(Op.EDIT_NOTE, "Edit note", merge_key=f"note {note}") as edit:
        row = _standing(edit, note)
        edit.about = _about(row)
        changed = edit.update("note", note, body=storable(body))
        if tags is not None:
            changed = _set_tags(lib, edit, note, tag_names(tags)) or changed
        if changed:
            edit.update("note", note, modified=edit.now)
    return edit.changes


def delete_note(lib: Library, note: NoteId) -> Changes:
    """Put a note out of sight; it is kept, and undo brings it back. Raises LibraryError."""
    with lib.operation(Op.DELETE_NOTE, "Delete note") as edit:
        row = _standing(edit, note)
        edit.about = _about(row)
        edit.update("note", note, deleted=edit.now, modified=edit.now)
    return edit.changes


def deleted_notes(lib: Library, meeting: MeetingId) -> tuple[Note, ...]:
    """The notes of a meeting that are in the bin."""
    return lib.deleted_notes(meeting)


def restore_note(lib: Library, note: NoteId) -> Changes:
    """Take a note out of the bin, whole."""
    with lib.operation(Op.RESTORE_NOTE, "Restore note") as edit:
        row = edit.row("note", note)
        if row is None:
            raise gone("note")
        edit.about = _about(row)
        if row["deleted"] is not None:
            edit.update("note", note, deleted=None, modified=edit.now)
    return edit.changes


def unsettled_notes(lib: Library, meeting: MeetingId) -> tuple[Note, ...]:
    """The notes whose place changed with a text and which nobody has looked at since."""
    return tuple(note for note in lib.meeting(meeting).notes if note.unsettled)


def accept_place(lib: Library, note: NoteId) -> Changes:
    """Say that a note stands rightly where it was put; one without a place stays without."""
    with lib.operation(Op.PLACE_NOTE, "Accept place") as edit:
        row = _standing(edit, note)
        edit.about = _about(row)
        if row["fit"] == Fit.LOST:
            edit.update("note", note, unsettled=0)
        else:
            edit.update("note", note, fit=Fit.EXACT.value, unsettled=0, confirmed="")
    return edit.changes


def keep_unplaced(lib: Library, note: NoteId) -> Changes:
    """Say that a note belongs to no place in the present text; it stays with the meeting."""
    with lib.operation(Op.PLACE_NOTE, "Keep unplaced") as edit:
        row = _standing(edit, note)
        edit.about = _about(row)
        seen = confirmed(row["confirmed"])
        was = selector_row(seen) if seen is not None and row["target"] == "text" else {}
        edit.update("note", note, fit=Fit.LOST.value, unsettled=0, **was)
    return edit.changes


def place_note(lib: Library, note: NoteId, target: Target) -> Changes:
    """Put a note on something else in its meeting. Raises SelectorError, LibraryError."""
    with lib.operation(Op.PLACE_NOTE, "Place note") as edit:
        row = _standing(edit, note)
        columns = _target_columns(lib, MeetingId(row["meeting_id"]), target)
        link = target.link if isinstance(target, OnLink) else None
        edit.about = About(row["meeting_id"], link, note)
        nowhere = dict.fromkeys(_PLACE)
        settled = {"fit": Fit.EXACT.value, "unsettled": 0, "confirmed": ""}
        if edit.update("note", note, **{**nowhere, **columns, **settled}):
            edit.update("note", note, modified=edit.now)
    return edit.changes


def _standing(edit: Edit, note: NoteId) -> Row:
    row = edit.row("note", note)
    if row is None or row["deleted"] is not None:
        raise gone("note")
    return row


def _about(row: Row) -> About:
    return About(row["meeting_id"], row["link_id"], row["id"])


def _set_tags(lib: Library, edit: Edit, note: NoteId, names: tuple[str, ...]) -> bool:
    old = lib.tag_rows(note)
    if tuple(tag["name"] for tag in old) == names:
        return False
    for tag in old:
        edit.delete("tag", tag["id"])
    for position, name in enumerate(names):
        edit.insert("tag", note_id=note, position=position, name=name)
    return True


def _target_columns(lib: Library, meeting: MeetingId, target: Target) -> Row:
    account_id = None
    if isinstance(target, OnText):
        account_id = _checked_account(lib, meeting, target)
    elif isinstance(target, OnLink) and lib.judgement_row(target.link)["meeting_id"] != meeting:
        raise gone("link")
    return target_row(target, account_id)


def _checked_account(lib: Library, meeting: MeetingId, target: OnText) -> int:
    """The id of the account that the note is on, once its quote is seen to stand there."""
    row = lib.account_row(meeting, target.side)
    selector = target.selector
    quote = selector.span.of(row["body"])
    if selector.text_sha256 != row["text_sha256"] or quote != selector.exact or not quote:
        raise SelectorError(
            "The words that this note is on do not stand at that place in the account.",
            "Select them again.",
        )
    return int(row["account_id"])

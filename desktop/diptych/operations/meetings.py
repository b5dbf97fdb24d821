"""What can be done with the meetings of a library and with the links of their comparisons."""

import re
from collections.abc import Mapping
from datetime import date as calendar_date
from typing import Any

from diptych.errors import DiptychError
from diptych.library.content import keep_meeting
from diptych.library.journal import About, Changes, Edit, Op
from diptych.library.schema import new_uuid, stamp, utc_now
from diptych.library.store import Library, gone
from diptych.model import (
    Comparison,
    LinkId,
    Meeting,
    MeetingId,
    MeetingSummary,
    Verdict,
)
from diptych.operations.writing import one_line


def add_meeting(lib: Library, comparison: Comparison, title: str, date: str) -> MeetingId:
    """Keep a comparison with a title and a date (YYYY-MM-DD, "" where unknown).

    An empty title becomes the names of the two accounts. Raises DiptychError for a date that
    is none.
    """
    names = f"{comparison.left.name} and {comparison.right.name}"
    title, date = one_line(title) or one_line(names), checked_date(date)
    with lib.operation(Op.ADD_MEETING, "Add meeting") as edit:
        meeting = keep_meeting(edit, comparison, title, date)
        edit.about = About(meeting)
        edit.update("meeting", meeting, deleted=None)
    return meeting


def meetings(lib: Library) -> tuple[MeetingSummary, ...]:
    """The meetings of the library, last changed first."""
    return lib.meetings()


def deleted_meetings(lib: Library) -> tuple[MeetingSummary, ...]:
    """The meetings in the bin, last changed first."""
    return lib.meetings(deleted=True)


def meeting(lib: Library, meeting: MeetingId) -> Meeting:
    """A meeting with its comparison, verdicts and notes. Raises LibraryError where it is gone."""
    return lib.meeting(meeting)


def rename_meeting(lib: Library, meeting: MeetingId, title: str) -> Changes:
    """Give a meeting another title. Raises DiptychError where it is empty."""
    title = one_line(title)
    if not title:
        raise DiptychError("A meeting needs a title.", "Write at least one word.")
    return _change(lib, meeting, Op.RENAME_MEETING, "Rename meeting", title=title)


def set_meeting_date(lib: Library, meeting: MeetingId, date: str) -> Changes:
    """Say when a meeting was: YYYY-MM-DD, or "" where it is not known. Raises DiptychError."""
    return _change(lib, meeting, Op.DATE_MEETING, "Change date", date=checked_date(date))


def describe_meeting(lib: Library, meeting: MeetingId, title: str, date: str) -> Changes:
    """Give a meeting another title and date in one step. Raises DiptychError as those alone do."""
    title, date = one_line(title), checked_date(date)
    if not title:
        raise DiptychError("A meeting needs a title.", "Write at least one word.")
    name = "Change title and date"
    return _change(lib, meeting, Op.RENAME_MEETING, name, title=title, date=date)


def delete_meeting(lib: Library, meeting: MeetingId) -> Changes:
    """Put a meeting, with everything on it, into the bin."""
    about = About(meeting)
    with lib.operation(Op.DELETE_MEETING, "Delete meeting", about=about) as edit:
        row = edit.row("meeting", meeting)
        if row is None or row["deleted"] is not None:
            raise gone("meeting")
        edit.update("meeting", meeting, deleted=edit.now)
    return edit.changes


def restore_meeting(lib: Library, meeting: MeetingId) -> Changes:
    """Take a meeting out of the bin, whole."""
    about = About(meeting)
    with lib.operation(Op.RESTORE_MEETING, "Restore meeting", about=about) as edit:
        if edit.row("meeting", meeting) is None:
            raise gone("meeting")
        edit.update("meeting", meeting, deleted=None)
    return edit.changes


def judge_link(lib: Library, link: LinkId, verdict: Verdict | None) -> Changes:
    """Put a person's verdict beside a link's proposal; None takes the verdict away."""
    name = "Withdraw verdict" if verdict is None else "Judge link"
    with lib.operation(Op.JUDGE_LINK, name) as edit:
        row = lib.judgement_row(link)
        edit.about = About(MeetingId(row["meeting_id"]), link=link)
        give_verdict(lib, edit, link, verdict)
    return edit.changes


def confirm_link(lib: Library, link: LinkId) -> Changes:
    """Give the program's proposal as the person's own verdict on a link."""
    with lib.operation(Op.JUDGE_LINK, "Confirm link") as edit:
        row = lib.judgement_row(link)
        edit.about = About(MeetingId(row["meeting_id"]), link=link)
        give_verdict(lib, edit, link, Verdict(row["relation"]))
    return edit.changes


def finish_meeting(lib: Library, meeting: MeetingId) -> Changes:
    """Mark a comparison as finished; nothing is locked by it."""
    now = stamp(utc_now())
    return _change(lib, meeting, Op.FINISH_MEETING, "Mark as finished", finished=now)


def reopen_meeting(lib: Library, meeting: MeetingId) -> Changes:
    """Take the mark of a finished comparison away."""
    return _change(lib, meeting, Op.FINISH_MEETING, "Mark as not finished", finished="")


def save_view_state(lib: Library, meeting: MeetingId, state: Mapping[str, Any]) -> None:
    """Keep where a person is in a meeting (any JSON values), and that it was the last. No step."""
    lib.save_view_state(meeting, state)


def view_state(lib: Library, meeting: MeetingId) -> dict[str, Any]:
    """Where a person was in a meeting; empty where that was never kept."""
    return lib.view_state(meeting)


def last_meeting(lib: Library) -> MeetingId | None:
    """The meeting a person was in last, else the newest; None in an empty library."""
    return lib.last_meeting()


def checked_date(date: str) -> str:
    """The date without white space around it, if it is one (or ""). Raises DiptychError."""
    date = date.strip()
    if not date:
        return ""
    try:
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", date):
            raise ValueError(date)
        calendar_date.fromisoformat(date)
    except ValueError as error:
        raise DiptychError(
            f"{date} is not a date.", "Write year, month and day, as in 2021-12-07."
        ) from error
    return date


def give_verdict(lib: Library, edit: Edit, link: LinkId, verdict: Verdict | None) -> None:
    """Put a verdict on a link as a part of a step; None takes it back."""
    row = lib.judgement_row(link)
    value = None if verdict is None else verdict.value
    if row["judgement_id"] is not None:
        if row["verdict"] != value:
            edit.update("judgement", row["judgement_id"], verdict=value, modified=edit.now)
    elif value is not None:
        edit.insert(
            "judgement",
            uuid=new_uuid(),
            link_id=link,
            verdict=value,
            author=edit.person,
            created=edit.now,
            modified=edit.now,
        )


def _change(lib: Library, meeting: MeetingId, op: Op, name: str, **columns: str) -> Changes:
    with lib.operation(op, name, about=About(meeting)) as edit:
        row = edit.row("meeting", meeting)
        if row is None or row["deleted"] is not None:
            raise gone("meeting")
        if any(row[column] != value for column, value in columns.items()):
            edit.update("meeting", meeting, **columns, modified=edit.now)
    return edit.changes

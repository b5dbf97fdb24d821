"""Every change to the library as a step that can be undone and done again.

A step is one row of `revision` and, for each row that it changed, one row of `change` with the
row's values before and after, as JSON. An insertion has no `before`, a deletion no `after`; an
update holds only the columns that it changed. Undo replays `before` backwards and marks the
revision `undone`; a new step marks what is undone `dropped`. So undo survives a restart.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from diptych.errors import UndoConflict
from diptych.library import indexing
from diptych.library.database import Database
from diptych.library.rows import Row, Value, keep, row_by_id, select
from diptych.library.schema import new_uuid, stamp
from diptych.model import LinkId, MeetingId, NoteId

MERGE_WITHIN = timedelta(seconds=60)
"""Edits of the same thing join one undo step for this long after the step began."""


class Op(StrEnum):
    """The operations, by the name under which the journal stores them."""

    ADD_MEETING = "add-meeting"
    RENAME_MEETING = "rename-meeting"
    DATE_MEETING = "date-meeting"
    FINISH_MEETING = "finish-meeting"
    DELETE_MEETING = "delete-meeting"
    RESTORE_MEETING = "restore-meeting"
    ADD_ACCOUNT = "add-account"
    RENAME_ACCOUNT = "rename-account"
    SHOW_ACCOUNTS = "show-accounts"
    DELETE_ACCOUNT = "delete-account"
    RESTORE_ACCOUNT = "restore-account"
    EDIT_ACCOUNT = "edit-account"
    COMPARE_AGAIN = "compare-again"
    JUDGE_LINK = "judge-link"
    ADD_LINK = "add-link"
    MOVE_LINK = "move-link"
    ADD_NOTE = "add-note"
    EDIT_NOTE = "edit-note"
    DELETE_NOTE = "delete-note"
    RESTORE_NOTE = "restore-note"
    PLACE_NOTE = "place-note"
    MERGE = "merge"


class Kind(StrEnum):
    """What sort of thing a step touched."""

    MEETING = "meeting"
    ACCOUNT = "account"
    JUDGEMENT = "judgement"
    NOTE = "note"


KIND_OF_TABLE: Mapping[str, Kind] = {
    "meeting": Kind.MEETING,
    "account": Kind.ACCOUNT,
    "judgement": Kind.JUDGEMENT,
    "note": Kind.NOTE,
    "tag": Kind.NOTE,
}
"""The journalled tables."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What one step changed, told to every part of the window. `name` is the step's, for a person.

    `link` and `note` name what the step was about, None where it was about neither.
    False in a condition where nothing changed.
    """

    name: str
    meetings: frozenset[MeetingId] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    link: LinkId | None = None
    note: NoteId | None = None

    def touches(self, *kinds: Kind) -> bool:
        return not self.kinds.isdisjoint(kinds)

    def __bool__(self) -> bool:
        return bool(self.kinds)


@dataclass(frozen=True, slots=True)
class About:
    """What a step is about, kept with it."""

    meeting: MeetingId | None = None
    link: LinkId | None = None
    note: NoteId | None = None


NOTHING = About()


@dataclass
class Edit:
    """The rows that one step changes. Made by `Library.operation`, inside its transaction.

    `changes` is whole when the operation's block has ended.
    """

    db: Database
    operation: Op
    name: str
    at: datetime
    about: About = NOTHING
    merge_key: str = ""
    changes: Changes = field(init=False)
    _logged: list[tuple[str, int, Row | None, Row | None]] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self.changes = Changes(self.name)

    @property
    def now(self) -> str:
        """The time of the step, UTC in ISO 8601."""
        return stamp(self.at)

    @property
    def person(self) -> str:
        """The UUID of the library's owner, who makes this step."""
        return str(select(self.db, "SELECT person FROM library")[0]["person"])

    def row(self, table: str, row_id: int) -> Row | None:
        """A row as it stands now, or None."""
        return row_by_id(self.db, table, row_id)

    def insert(self, table: str, **columns: Value) -> int:
        """Add a journalled row and return its id."""
        row_id = keep(self.db, table, columns)
        indexing.follow(self.db, table, row_id, None, columns)
        self._log(table, row_id, None, row_by_id(self.db, table, row_id))
        return row_id

    def update(self, table: str, row_id: int, **columns: Value) -> bool:
        """Change columns of a journalled row; False where they already had these values."""
        old = row_by_id(self.db, table, row_id)
        if old is None:
            raise KeyError(f"{table} {row_id}")
        after = {name: value for name, value in columns.items() if old[name] != value}
        if not after:
            return False
        self.db.table(table).update(row_id, after)
        indexing.follow(self.db, table, row_id, old, after)
        self._log(table, row_id, {name: old[name] for name in after}, after)
        return True

    def delete(self, table: str, row_id: int) -> None:
        """Remove a journalled row."""
        old = row_by_id(self.db, table, row_id)
        if old is None:
            raise KeyError(f"{table} {row_id}")
        self.db.table(table).delete(row_id)
        indexing.follow(self.db, table, row_id, old, None)
        self._log(table, row_id, old, None)

    def _log(self, table: str, row_id: int, before: Row | None, after: Row | None) -> None:
        if table not in KIND_OF_TABLE:
            raise ValueError(f"{table} is not journalled")
        self._logged.append((table, row_id, before, after))

    def close(self) -> None:
        """Write the step into the journal; a block that changed nothing leaves no step."""
        if not self._logged:
            return
        revision = self._revision_to_join()
        if revision is None:
            self.db.execute("UPDATE revision SET state = 'dropped' WHERE state = 'undone'")
            revision = keep(
                self.db,
                "revision",
                {
                    "uuid": new_uuid(),
                    "operation": self.operation.value,
                    "name": self.name,
                    "state": "done",
                    "merge_key": self.merge_key,
                    "meeting_id": self.about.meeting,
                    "link_id": self.about.link,
                    "note_id": self.about.note,
                    "created": self.now,
                    "modified": self.now,
                },
            )
        else:
            self.db.table("revision").update(revision, {"modified": self.now})
        for change in self._logged:
            _record(self.db, revision, *change)
        self.changes = _changes(self.db, row_by_id(self.db, "revision", revision) or {})

    def _revision_to_join(self) -> int | None:
        """The last step, where this one continues it and nothing after it was undone."""
        if not self.merge_key:
            return None
        last = _first(
            self.db, "SELECT * FROM revision WHERE state <> 'dropped' ORDER BY id DESC LIMIT 1"
        )
        if last is None or last["state"] != "done" or last["merge_key"] != self.merge_key:
            return None
        age = self.at - datetime.fromisoformat(last["created"])
        return int(last["id"]) if timedelta(0) <= age < MERGE_WITHIN else None


def undo(db: Database, now: str) -> Changes | None:
    """Take the last step back; None where there is none. Call it inside a transaction.

    Raises UndoConflict where a row no longer is as the step left it.
    """
    revision = _next_undo(db)
    if revision is None:
        return None
    changes = _logged_changes(db, revision["id"])
    for change in reversed(changes):
        _restore(db, change, present="after", wanted="before")
    db.table("revision").update(revision["id"], {"state": "undone", "modified": now})
    return _changes(db, revision)


def redo(db: Database, now: str) -> Changes | None:
    """Do again the step that was undone last; None where there is none. Errors as `undo`."""
    revision = _next_redo(db)
    if revision is None:
        return None
    for change in _logged_changes(db, revision["id"]):
        _restore(db, change, present="before", wanted="after")
    db.table("revision").update(revision["id"], {"state": "done", "modified": now})
    return _changes(db, revision)


def undo_name(db: Database) -> str | None:
    """The name of the step that undo would take back."""
    revision = _next_undo(db)
    return None if revision is None else str(revision["name"])


def redo_name(db: Database) -> str | None:
    """The name of the step that redo would do again."""
    revision = _next_redo(db)
    return None if revision is None else str(revision["name"])


def _next_undo(db: Database) -> Row | None:
    return _first(db, "SELECT * FROM revision WHERE state = 'done' ORDER BY id DESC LIMIT 1")


def _next_redo(db: Database) -> Row | None:
    return _first(db, "SELECT * FROM revision WHERE state = 'undone' ORDER BY id LIMIT 1")


def _restore(db: Database, change: Row, *, present: str, wanted: str) -> None:
    """Bring one row from the image `present` to the image `wanted`."""
    table, row_id = change["subject"], change["row_id"]
    expected, target = _image(change[present]), _image(change[wanted])
    row = row_by_id(db, table, row_id)
    if expected is None:
        if row is not None:
            raise _conflict()
        db.table(table).insert(target or {})
    elif row is None or any(row[name] != value for name, value in expected.items()):
        raise _conflict()
    elif target is None:
        db.table(table).delete(row_id)
    else:
        db.table(table).update(row_id, target)
    indexing.follow(db, table, row_id, row, target)


def _conflict() -> UndoConflict:
    return UndoConflict(
        "This step cannot be taken back, because what it changed has been changed since.",
        "Nothing has been altered.",
    )


def _record(
    db: Database, revision: int, table: str, row_id: int, before: Row | None, after: Row | None
) -> None:
    """Log one change; a second update of a row within a step widens the first."""
    earlier = _first(
        db,
        "SELECT * FROM change WHERE revision_id = ? AND subject = ? AND row_id = ?"
        " ORDER BY id DESC LIMIT 1",
        revision,
        table,
        row_id,
    )
    if earlier is not None and before is not None and after is not None:
        first, last = _image(earlier["before"]), _image(earlier["after"])
        if first is not None and last is not None:
            images = {"before": _json(before | first), "after": _json(last | after)}
            db.table("change").update(earlier["id"], images)
            return
    row = {
        "revision_id": revision,
        "subject": table,
        "row_id": row_id,
        "before": _json(before),
        "after": _json(after),
    }
    keep(db, "change", row)


def _changes(db: Database, revision: Row) -> Changes:
    touched = select(
        db,
        "SELECT DISTINCT subject, CASE subject WHEN 'meeting' THEN row_id END AS meeting_id"
        " FROM change WHERE revision_id = ?",
        revision["id"],
    )
    meetings = {row["meeting_id"] for row in touched} | {revision["meeting_id"]}
    return Changes(
        name=revision["name"],
        meetings=frozenset(MeetingId(meeting) for meeting in meetings if meeting is not None),
        kinds=frozenset(KIND_OF_TABLE[row["subject"]] for row in touched),
        link=None if revision["link_id"] is None else LinkId(revision["link_id"]),
        note=None if revision["note_id"] is None else NoteId(revision["note_id"]),
    )


def _logged_changes(db: Database, revision: int) -> list[Row]:
    return select(db, "SELECT * FROM change WHERE revision_id = ? ORDER BY id", revision)


def _first(db: Database, sql: str, *parameters: Value) -> Row | None:
    found = select(db, sql, *parameters)
    return found[0] if found else None


def _json(image: Row | None) -> str | None:
    return None if image is None else json.dumps(image, ensure_ascii=False)


def _image(stored: str | None) -> Row | None:
    if stored is None:
        return None
    image: Row = json.loads(stored)
    return image

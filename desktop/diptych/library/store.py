"""The library as an object: opened on a file, read, and changed one operation at a time."""

import json
import logging
import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from itertools import groupby
from pathlib import Path
from types import TracebackType
from typing import Any

from diptych.errors import LibraryError
from diptych.library import journal, rows
from diptych.library.database import Database
from diptych.library.faults import moved, told
from diptych.library.journal import NOTHING, About, Changes, Edit, Op
from diptych.library.opening import is_large, open_database
from diptych.library.schema import stamp, utc_now
from diptych.model import (
    Account,
    Comparison,
    JudgedLink,
    Meeting,
    MeetingId,
    MeetingSummary,
    Method,
    Note,
    Passage,
    Side,
)

log = logging.getLogger(__name__)


class Library:
    """One open library. Used by the thread that opened it and by no other.

    Everything here raises LibraryError (LibraryBusy, LibraryDamaged, UndoConflict) where the
    file, the disk or another program is at fault.
    """

    def __init__(self, db: Database, path: Path, clock: Callable[[], datetime]) -> None:
        """Use `Library.open`."""
        self._db = db
        self._clock = clock
        self._file = path.stat()
        self._seen: int | None = None
        self.path = path
        self.last_changes: Changes | None = None
        """What the last operation, undo or redo of this object changed; None before the first."""
        self.unchecked = False
        """Whether the file was too large to be checked while it was opened."""

    @classmethod
    def open(
        cls,
        path: Path | str,
        *,
        read_only: bool = False,
        busy_seconds: float = 5.0,
        check_large: bool = True,
        clock: Callable[[], datetime] = utc_now,
    ) -> "Library":
        """Open the library at `path`; a missing one is created with its folder.

        `read_only` opens a second connection that may not write, beside the writing one.
        `busy_seconds` is how long to wait for another writer. Without `check_large` a large file
        is opened without SQLite's quick check, and `unchecked` says that it is still to be done
        (`opening.check_file`, on any thread). `clock` gives aware UTC times.
        Raises LibraryTooNew, LibraryDamaged (also for a file that is no library; such a file is
        left untouched), LibraryBusy, LibraryError.
        """
        path = Path(path).absolute()
        began = time.monotonic()
        whole = check_large or not is_large(path)
        db = open_database(path, read_only=read_only, busy_seconds=busy_seconds, whole=whole)
        log.info("library opened in %.3f s", time.monotonic() - began)
        library = cls(db, path, clock)
        library.unchecked = not whole
        return library

    def close(self) -> None:
        with told(self.path):
            self._db.close()

    def __enter__(self) -> "Library":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def operation(
        self, operation: Op, name: str, *, about: About = NOTHING, merge_key: str = ""
    ) -> Iterator[Edit]:
        """One change: one transaction, saved when the block ends, and one undo step.

        An error inside the block leaves the library as it was. `name` is shown to a person.
        A step with the `merge_key` of the step before joins it for a minute; "" never does.
        """
        with self.writing():
            edit = Edit(self._db, operation, name, self._clock(), about, merge_key)
            yield edit
            edit.close()
        self.last_changes = edit.changes
        log.info("operation %s", operation)

    def undo(self) -> Changes | None:
        """Take back the last step; None where there is none. Raises UndoConflict."""
        return self._replay(journal.undo)

    def redo(self) -> Changes | None:
        """Do again the step undone last; None where there is none. Raises UndoConflict."""
        return self._replay(journal.redo)

    def _replay(self, replay: Callable[[Database, str], Changes | None]) -> Changes | None:
        with self.writing():
            changes = replay(self._db, stamp(self._clock()))
        if changes is not None:
            self.last_changes = changes
        return changes

    def undo_name(self) -> str | None:
        with self.reading() as db:
            return journal.undo_name(db)

    def redo_name(self) -> str | None:
        with self.reading() as db:
            return journal.redo_name(db)

    def meetings(self, *, deleted: bool = False) -> tuple[MeetingSummary, ...]:
        """The meetings, last changed first; or those in the bin."""
        with self.reading() as db:
            found = rows.select(db, _SUMMARIES.format("NOT NULL" if deleted else "NULL"))
        return tuple(rows.summary(row) for row in found)

    def meeting(self, meeting: MeetingId, comparison_id: int | None = None) -> Meeting:
        """A meeting with everything on it. Raises LibraryError where it is not there, or binned.

        `comparison_id` shows it with another of its comparisons than the present one.
        """
        with self.reading() as db:
            found = rows.select(db, _MEETING, comparison_id, meeting)
            if not found:
                raise gone("meeting")
            row = found[0]
            accounts = {
                Side(account["side"]): account
                for account in rows.select(db, _ACCOUNTS, row["comparison_id"])
            }
            comparison, links = _comparison(
                db, row, {side: rows.account(account) for side, account in accounts.items()}
            )
            texts = {
                account["account_id"]: (side, account["text_sha256"])
                for side, account in accounts.items()
            }
            return rows.meeting(row, comparison, links, notes_on(db, meeting, texts))

    def deleted_notes(self, meeting: MeetingId) -> tuple[Note, ...]:
        """The notes of a meeting that are in the bin; they are shown without their places."""
        with self.reading() as db:
            return tuple(notes_on(db, meeting, {}, deleted=True))

    def account_row(self, meeting: MeetingId, side: Side) -> rows.Row:
        """Ids of the account that stands on `side`, its source, and its text with its hash."""
        with self.reading() as db:
            found = rows.select(db, _MEETING, None, meeting)
            if not found:
                raise gone("meeting")
            accounts = rows.select(db, _ACCOUNTS, found[0]["comparison_id"])
            return next(account for account in accounts if account["side"] == side)

    def judgement_row(self, link: int) -> rows.Row:
        """A link with its meeting and, where there is one, its judgement. Raises LibraryError."""
        with self.reading() as db:
            found = rows.select(db, _JUDGEMENT, link)
        if not found:
            raise gone("link")
        return found[0]

    def tag_rows(self, note: int) -> list[rows.Row]:
        with self.reading() as db:
            return rows.select(db, "SELECT * FROM tag WHERE note_id = ? ORDER BY position", note)

    def save_view_state(self, meeting: MeetingId, state: Mapping[str, Any]) -> None:
        """Keep where a person was in a meeting, and that this meeting was the last. No step."""
        with self.writing() as db:
            db.execute(
                "INSERT OR REPLACE INTO view_state (meeting_id, state, turn)"
                " SELECT ?, ?, coalesce(max(turn), 0) + 1 FROM view_state",
                [meeting, json.dumps(state)],
            )

    def view_state(self, meeting: MeetingId) -> dict[str, Any]:
        """Where a person was in a meeting; empty where that was never kept."""
        with self.reading() as db:
            found = rows.select(db, "SELECT state FROM view_state WHERE meeting_id = ?", meeting)
        state: dict[str, Any] = json.loads(found[0]["state"]) if found else {}
        return state

    def changed_elsewhere(self) -> bool:
        """Whether another program has written since this was asked last; False the first time."""
        with told(self.path):
            version = int(self._db.execute("PRAGMA data_version").fetchone()[0])
        before, self._seen = self._seen, version
        return before not in (None, version)

    def last_meeting(self) -> MeetingId | None:
        """The meeting a person was in last, else the newest; None in an empty library."""
        with self.reading() as db:
            found = rows.select(
                db,
                "SELECT meeting.id FROM meeting LEFT JOIN view_state ON meeting_id = meeting.id"
                " WHERE deleted IS NULL ORDER BY turn DESC, meeting.id DESC LIMIT 1",
            )
        return MeetingId(found[0]["id"]) if found else None

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """One write transaction; the write lock is taken before anything is read."""
        with told(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                self._check_place()
                yield self._db
                self._check_place()
                self._db.commit()
            except BaseException:  # also an interrupt leaves no half of a change; it goes on up
                self._db.rollback()
                raise

    def _check_place(self) -> None:
        """SQLite goes on writing to a file that has lost its name; nobody would find it again."""
        try:
            same = os.path.samestat(self._file, self.path.stat())
        except OSError:
            same = False
        if not same:
            raise moved(self.path)

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """One state of the library for several queries, whatever others write meanwhile."""
        with told(self.path):
            if self._db.conn.in_transaction:
                yield self._db
                return
            self._db.execute("BEGIN")
            try:
                yield self._db
            finally:
                self._db.rollback()


def gone(what: str) -> LibraryError:
    """What a person is told of a row that is not in the library, or is in the bin."""
    return LibraryError(
        f"This {what} is no longer in the library.", "Undo brings back what was deleted."
    )


def _comparison(
    db: Database, row: rows.Row, accounts: Mapping[Side, Account]
) -> tuple[Comparison, tuple[JudgedLink, ...]]:
    comparison = row["comparison_id"]
    passages: dict[Side, list[Passage]] = {Side.LEFT: [], Side.RIGHT: []}
    for found in rows.select(
        db, "SELECT * FROM passage WHERE comparison_id = ? ORDER BY side, position", comparison
    ):
        passages[Side(found["side"])].append(rows.passage(found))
    links = links_of(db, comparison)
    return (
        Comparison(
            left=accounts[Side.LEFT],
            right=accounts[Side.RIGHT],
            left_passages=tuple(passages[Side.LEFT]),
            right_passages=tuple(passages[Side.RIGHT]),
            links=tuple(link.proposal for link in links),
            method=Method(row["method"]),
            matters=rows.matters(row["matters"]),
        ),
        links,
    )


def links_of(db: Database, comparison: int, *, everyone: bool = False) -> tuple[JudgedLink, ...]:
    """The links of a comparison with the owner's verdicts; `everyone`: also those of others."""
    ends = _by_link(rows.select(db, _LINK_PARTS.format("link_end", "id"), comparison))
    reasons = _by_link(rows.select(db, _LINK_PARTS.format("evidence", "position"), comparison))
    return tuple(
        rows.judged_link(found, ends.get(found["id"], ()), reasons.get(found["id"], ()))
        for found in rows.select(db, _LINKS, comparison, everyone)
    )


def notes_on(
    db: Database,
    meeting: MeetingId,
    texts: Mapping[int, tuple[Side, str]],
    *,
    deleted: bool = False,
) -> list[Note]:
    """The notes of a meeting, or those in its bin. `texts`: see `rows.note`."""
    tags: dict[int, list[str]] = {}
    for tag in rows.select(db, _TAGS, meeting):
        tags.setdefault(tag["note_id"], []).append(tag["name"])
    return [
        rows.note(found, tags.get(found["id"], ()), texts)
        for found in rows.select(db, _NOTES.format("NOT NULL" if deleted else "NULL"), meeting)
    ]


def _by_link(parts: list[rows.Row]) -> dict[int, list[rows.Row]]:
    return {link: list(group) for link, group in groupby(parts, key=lambda row: row["link_id"])}


_MINE = "author = (SELECT person FROM library)"

_MODIFIED = """
    max(meeting.modified,
        coalesce((SELECT max(modified) FROM note WHERE meeting_id = meeting.id), ''),
        coalesce((SELECT max(judgement.modified) FROM judgement JOIN link
                  ON link.id = link_id WHERE link.comparison_id = meeting.comparison_id), ''))
    AS modified"""

_MEETING = f"""
    SELECT meeting.id, meeting.uuid, title, date, comparison.id AS comparison_id, method, matters,
        meeting.created, finished, {_MODIFIED}
    FROM meeting JOIN comparison ON comparison.id = coalesce(?, comparison_id)
        AND comparison.meeting_id = meeting.id
    WHERE meeting.id = ? AND deleted IS NULL"""  # noqa: S608 - our own names

_SUMMARIES = f"""
    SELECT meeting.id, title, date, finished, {_MODIFIED},
        left_account.name AS left_name, right_account.name AS right_name,
        (SELECT count(*) FROM link LEFT JOIN judgement ON link_id = link.id AND {_MINE}
         WHERE link.comparison_id = comparison.id AND verdict IS NOT 'unrelated'
         AND (verdict IS NOT NULL OR NOT (possible OR added))) AS links,
        (SELECT count(*) FROM link JOIN judgement ON link_id = link.id AND {_MINE}
         WHERE link.comparison_id = comparison.id AND verdict IS NOT NULL) AS reviewed,
        (SELECT count(*) FROM link LEFT JOIN judgement ON link_id = link.id AND {_MINE}
         WHERE link.comparison_id = comparison.id
         AND (verdict IS NOT NULL OR NOT (possible OR added))) AS to_review,
        (SELECT count(*) FROM note WHERE meeting_id = meeting.id AND deleted IS NULL) AS notes,
        (SELECT count(*) FROM note
         WHERE meeting_id = meeting.id AND deleted IS NULL AND unsettled) AS unsettled
    FROM meeting JOIN comparison ON comparison.id = comparison_id
    JOIN source AS left_source ON left_source.id = left_source_id
    JOIN source AS right_source ON right_source.id = right_source_id
    JOIN account AS left_account ON left_account.id = left_source.account_id
    JOIN account AS right_account ON right_account.id = right_source.account_id
    WHERE meeting.deleted IS {{}}
    ORDER BY modified DESC, meeting.id DESC"""  # noqa: S608 - our own names

_ACCOUNTS = """
    SELECT CASE source.id WHEN left_source_id THEN 'left' ELSE 'right' END AS side,
        account.id AS account_id, account.name, publisher, source.*, body, data
    FROM comparison
    JOIN source ON source.id IN (left_source_id, right_source_id)
    JOIN account ON account.id = account_id
    JOIN text ON text.sha256 = text_sha256
    JOIN original ON original.sha256 = original_sha256
    WHERE comparison.id = ?"""

_LINKS = f"""
    SELECT link.*, verdict FROM link LEFT JOIN judgement ON link_id = link.id AND {_MINE}
    WHERE comparison_id = ? AND (? OR verdict IS NOT NULL OR NOT added)
    ORDER BY position, link.id"""  # noqa: S608 - our own names

_NOTES = """
    SELECT note.*, CASE author WHEN (SELECT person FROM library) THEN '' ELSE coalesce(
        nullif((SELECT name FROM person WHERE person.uuid = author), ''), 'another person')
        END AS author_name
    FROM note WHERE meeting_id = ? AND deleted IS {} ORDER BY id"""

_LINK_PARTS = """
    SELECT {0}.* FROM {0} JOIN link ON link.id = link_id
    WHERE comparison_id = ? ORDER BY link_id, {0}.{1}"""

_TAGS = """
    SELECT note_id, name FROM tag JOIN note ON note.id = note_id
    WHERE meeting_id = ? ORDER BY note_id, position"""

_JUDGEMENT = f"""
    SELECT link.id, relation, comparison.meeting_id, judgement.id AS judgement_id, verdict
    FROM link
    JOIN comparison ON comparison.id = link.comparison_id
    JOIN meeting ON meeting.id = comparison.meeting_id AND deleted IS NULL
    LEFT JOIN judgement ON link_id = link.id AND {_MINE}
    WHERE link.id = ?"""  # noqa: S608 - our own names

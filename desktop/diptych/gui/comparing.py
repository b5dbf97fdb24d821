"""Runs one comparison at a time, off the GUI thread and beside the library's own thread."""

from collections.abc import Callable
from dataclasses import dataclass
from inspect import signature
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from diptych import operations
from diptych.errors import DiptychError
from diptych.gui.jobs import Job, Jobs
from diptych.gui.translation import tr
from diptych.intake import samples
from diptych.intake.readers import reading_of
from diptych.library.schema import stamp, utc_now
from diptych.model import Account, Comparison, Meeting
from diptych.progress import Progress

Compare = Callable[..., Comparison]
"""Two accounts, where to tell progress, and the meeting's date (ISO 8601 or ""); and, where it is
wanted, `without_questions`, and `first`, which is told of a first proposal."""
LONG = 20_000
"""Characters of both accounts from which on a first proposal is worth its time."""
_MOST_LINKS = 2
"""Links a passage up to which a first proposal says anything."""


@dataclass(frozen=True)
class Pair:
    """Two accounts of one meeting that are to be compared. `date` is ISO 8601 or "".

    `without_questions` leaves out what journalists say in a transcript.
    """

    left: Account
    right: Account
    title: str = ""
    date: str = ""
    without_questions: bool = False

    @property
    def hashes(self) -> tuple[str, str]:
        return self.left.sha256, self.right.sha256


def sample_pair(name: str) -> Pair:
    """The sample called `name`. Raises ReadError."""
    sample = samples.load(name)
    return Pair(sample.left, sample.right, sample.title, sample.date)


def file_pair(left: Path, right: Path, progress: Progress | None = None) -> Pair:
    """Two files, named after themselves, with the title and date that one states. Raises ReadError.

    Where both state one, the left one's is taken.
    """
    now = read_now()
    readings = [
        reading_of(path, name_from(path), read_at=now, progress=progress) for path in (left, right)
    ]
    accounts = [reading.account for reading in readings]
    title = next((reading.title for reading in readings if reading.title), "")
    date = next((reading.date for reading in readings if reading.date), "")
    names = tr("{one} and {other}", one=accounts[0].name, other=accounts[1].name)
    return Pair(accounts[0], accounts[1], title or names, date)


def read_now() -> str:
    """The time, as the provenance of a text that is put in now has it."""
    return stamp(utc_now())


def name_from(path: Path) -> str:
    """A first guess at an account's name: the file's name in words."""
    words = path.stem.replace("_", " ").replace("-", " ").split()
    name = " ".join(words) or path.name
    return name[:1].upper() + name[1:]


class Comparing(QObject):
    """Reads, then compares. A result that nobody waits for any more is dropped."""

    began = Signal(str)
    stepped = Signal(int, int, str)
    ready = Signal(object, object)
    """(Pair, Comparison)"""
    first = Signal(object, object)
    """(Pair, Comparison): a first proposal by words alone, while the comparison goes on."""
    known = Signal(object)
    """(Pair): the accounts are read; whoever finds them compared already may `cancel`."""
    failed = Signal(object)
    """(DiptychError)"""
    explained = Signal(object)
    """(WhyNot): why two passages are not linked."""
    _early = Signal(object, object, object)
    ended = Signal()
    """Work has ended, whichever way."""

    def __init__(self, compare: Compare | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._compare = compare
        self._jobs: Jobs[None] = Jobs(lambda: None, name="diptych-compare")
        self._job: Job | None = None
        self._turn: object = None
        self._refining = False
        self._early.connect(self._on_early, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return self._job is not None

    def read(self, read: Callable[[Progress], Pair]) -> None:
        """Read two accounts, then tell `known`. Replaces what was being compared."""
        self._start(read, self.known.emit, tr("Reading the accounts…"))

    def compare(self, pair: Pair) -> None:
        """Compare two accounts, then tell `ready`; of long ones `first` before that."""
        turn = object()

        def compared(progress: Progress) -> Comparison:
            return self._compared(pair, progress, lambda early: self._early.emit(turn, pair, early))

        def arrived(comparison: Comparison) -> None:
            if (comparison.left.sha256, comparison.right.sha256) == pair.hashes:
                self.ready.emit(pair, comparison)

        self._start(
            compared,
            arrived,
            tr("Comparing the accounts…"),
        )
        self._turn = turn

    def compare_for(self, pair: Pair, done: Callable[[Comparison], None]) -> None:
        """Compare two accounts for `done` alone: no new meeting comes of it."""
        self._start(
            lambda progress: self._compared(pair, progress),
            done,
            tr("Comparing the accounts…"),
        )

    def _on_step(self, done: int, total: int, what: str) -> None:
        self.stepped.emit(
            done, total, tr("Refining the first proposal") if self._refining else what
        )

    def _on_early(self, turn: object, pair: Pair, comparison: Comparison) -> None:
        passages = len(comparison.left_passages) + len(comparison.right_passages)
        if len(comparison.links) > _MOST_LINKS * passages:
            return  # the words are the same everywhere: it would only confuse, and take long
        if turn is self._turn and self._job is not None and not self._job.cancelled:
            self._refining = True
            self.first.emit(pair, comparison)
            self.began.emit(tr("Refining the first proposal…"))

    def _compared(
        self, pair: Pair, progress: Progress, first: Callable[[Comparison], None] | None = None
    ) -> Comparison:
        wanted: dict[str, Any] = {"without_questions": True} if pair.without_questions else {}
        compare = self._compare or operations.compare_accounts
        long = len(pair.left.text) + len(pair.right.text) >= LONG
        if long and first is not None and "first" in signature(compare).parameters:
            wanted["first"] = first
        return compare(pair.left, pair.right, progress, pair.date, **wanted)

    def explain(self, meeting: Meeting, left: int, right: int) -> None:
        """Work out why two passages (indexes) are not linked, then tell `explained`."""
        self._jobs.start(
            lambda _, progress: operations.why_not_linked(meeting, left, right, progress),
            self.explained.emit,
            self.failed.emit,
        )

    def cancel(self) -> None:
        """Ask the work to stop; nothing is written."""
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """Stop the work and end its thread."""
        self._jobs.cancel_all()
        self._jobs.close()

    def _start(
        self, work: Callable[[Progress], object], done: Callable[..., None], what: str
    ) -> None:
        self.cancel()
        self._turn, self._refining = None, False

        def only_if_wanted(job: Job) -> bool:
            if self._job is not job:
                return False
            self._job = None
            self.ended.emit()
            return not job.cancelled

        def arrived(result: object) -> None:
            if only_if_wanted(job):
                done(result)

        def failed(error: DiptychError) -> None:
            if only_if_wanted(job):
                self.failed.emit(error)

        job = self._jobs.start(
            lambda _, progress: work(progress),
            arrived,
            failed,
            self._on_step,
            lambda: (only_if_wanted(job), None)[1],
        )
        self._job = job
        self.began.emit(what)

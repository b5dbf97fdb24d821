"""Reads a file for an account that is put in, off the GUI thread, and can be stopped."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from diptych.errors import DiptychError, ReadError
from diptych.gui.comparing import read_now
from diptych.gui.jobs import Job, Jobs
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.intake.readers import Reading, reading_of

_PLAIN = frozenset({".txt", ".text", ".md", ".markdown"})
_QUICK = 200_000
"""Bytes of plain text that are read within the time of one frame."""


class FileReading(QWidget):
    """A line that says which file is read and how far, with a button that stops it.

    It is there only while a file is read; plain text that is not long is read at once.
    """

    read = Signal(object)
    """(Reading)"""
    failed = Signal(object)
    """(DiptychError)"""
    changed = Signal()
    """It has begun or ended, whichever way."""

    def __init__(self, which: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._threads: set[Jobs[None]] = set()
        """Of the present file, and of those that were stopped and have not ended yet."""
        self._job: Job | None = None
        self._file = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.label = text_label("", "small")
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setProperty("role", "quiet")
        self.cancel_button.setAccessibleName(tr("Stop reading the {which}", which=which))
        self.cancel_button.clicked.connect(self.stop)
        row.addWidget(self.label, 1)
        row.addWidget(self.cancel_button)
        self.hide()

    @property
    def busy(self) -> bool:
        return self._job is not None

    def start(self, path: Path, name: str) -> None:
        """Read the file as the account of `name`, instead of what was being read."""
        self.stop()
        now = read_now()
        if _is_quick(path):
            try:
                reading = reading_of(path, name, read_at=now)
            except ReadError as error:
                self.failed.emit(error)
            else:
                self.read.emit(reading)
            return
        jobs: Jobs[None] = Jobs(lambda: None, name="diptych-read")
        self._threads.add(jobs)
        self._file = path.name
        self.label.setText(tr("Reading {file}…", file=path.name))

        def ended(job: Job) -> bool:
            jobs.close()
            self._threads.discard(jobs)
            if self._job is not job:
                return False
            self._job = None
            self.hide()
            self.changed.emit()
            return True

        def arrived(reading: Reading) -> None:
            if ended(job):
                self.read.emit(reading)

        def refused(error: DiptychError) -> None:
            if ended(job):
                self.failed.emit(error)

        job = jobs.start(
            lambda _, progress: reading_of(path, name, read_at=now, progress=progress),
            arrived,
            refused,
            self._show_page,
            lambda: (ended(job), None)[1],
        )
        self._job = job
        self.show()
        self.changed.emit()

    def stop(self) -> None:
        """Read no more; what stood there before stays."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
            self.hide()
            self.changed.emit()

    def close_thread(self) -> None:
        """Stop, and wait for the end of it: the window is being closed."""
        self.stop()
        for jobs in self._threads:
            jobs.close()
        self._threads.clear()

    def _show_page(self, done: int, total: int, what: str) -> None:
        if self.busy:
            self.label.setText(
                tr(
                    "Reading {file}: page {page} of {pages}…",
                    file=self._file,
                    page=done + 1,
                    pages=total,
                )
            )


def _is_quick(path: Path) -> bool:
    """Also what is no file, which is said at once."""
    try:
        return not path.is_file() or (
            path.suffix.lower() in _PLAIN and path.stat().st_size <= _QUICK
        )
    except (OSError, ValueError):
        return True

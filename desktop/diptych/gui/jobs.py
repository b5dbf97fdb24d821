"""Work off the GUI thread: one worker thread, one queued signal, results in order.

Callbacks are given before the work starts and run on the GUI thread, in the order of the work.
"""

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from diptych.errors import DiptychError
from diptych.progress import Cancelled, Progress

log = logging.getLogger(__name__)

T = TypeVar("T")
R = TypeVar("R")

_PROGRESS_EVERY = 0.04
"""Seconds between two reports of progress: more would only crowd the event queue."""


class ProgramFault(DiptychError):
    """The program itself is at fault; the log has the details."""

    def __init__(self) -> None:
        super().__init__(
            "The program made a mistake of its own and could not finish this step.",
            "What you wrote is kept. The log file has the details.",
        )


class Job:
    """A piece of work that was started. `cancel` asks it to stop at its next step."""

    def __init__(self) -> None:
        self._stop = threading.Event()

    def cancel(self) -> None:
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()


class _Reporter:
    """The `Progress` that the work sees; carries its steps to the GUI thread."""

    def __init__(
        self,
        job: Job,
        deliver: Callable[[Callable[[], None]], None],
        show: Callable[[int, int, str], None] | None,
    ) -> None:
        self._job = job
        self._deliver = deliver
        self._show = show
        self._last = 0.0
        self._what = ""

    def step(self, done: int, total: int, what: str) -> None:
        """Pass the step on; raises `Cancelled` where the person asked to stop."""
        if self._job.cancelled:
            raise Cancelled
        show = self._show
        if show is None:
            return
        now = time.monotonic()
        if done < total and what == self._what and now - self._last < _PROGRESS_EVERY:
            return
        self._last, self._what = now, what
        self._deliver(lambda: None if self._job.cancelled else show(done, total, what))


class Jobs(QObject, Generic[T]):
    """One worker thread that owns one resource (the library, or nothing).

    The resource is opened, used and closed on that thread only. `open_resource` runs with the
    first job; where it raises, that job fails with its error and the next one tries again.
    """

    _arrived = Signal(object)

    def __init__(
        self,
        open_resource: Callable[[], T],
        close_resource: Callable[[T], None] | None = None,
        name: str = "diptych-work",
    ) -> None:
        super().__init__()
        self._open_resource = open_resource
        self._close_resource = close_resource
        self._resource: T | None = None
        self._has_resource = False
        self._closed = False
        self._running: set[Job] = set()
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._arrived.connect(self._run_delivered, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a job was started whose callbacks have not run yet."""
        return bool(self._running)

    def start(
        self,
        work: Callable[[T, Progress], R],
        done: Callable[[R], None],
        failed: Callable[[DiptychError], None],
        progress: Callable[[int, int, str], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Job:
        """Run `work` on the worker thread; exactly one of the callbacks ends it.

        An error that is not a `DiptychError` is a defect: `failed` is told of a `ProgramFault`,
        and the error itself goes to `sys.excepthook`.
        """
        return self._start(
            lambda reporter: work(self._obtain(), reporter), done, failed, progress, cancelled
        )

    def start_without(
        self,
        work: Callable[[], R],
        done: Callable[[R], None],
        failed: Callable[[DiptychError], None],
    ) -> Job:
        """Run `work` while the resource is closed; the next job opens it anew. As `start`."""

        def released(_: Progress) -> R:
            try:
                self._release()
            except DiptychError:
                log.warning("a resource that is to be replaced could not be closed well")
            return work()

        return self._start(released, done, failed, None, None)

    def _start(
        self,
        work: Callable[[Progress], R],
        done: Callable[[R], None],
        failed: Callable[[DiptychError], None],
        progress: Callable[[int, int, str], None] | None,
        cancelled: Callable[[], None] | None,
    ) -> Job:
        job = Job()
        self._running.add(job)
        reporter = _Reporter(job, self._deliver, progress)

        def finish(callback: Callable[[], None]) -> None:
            def on_gui_thread() -> None:
                self._running.discard(job)
                callback()

            self._deliver(on_gui_thread)

        def run() -> None:
            try:
                if job.cancelled:
                    raise Cancelled
                result = work(reporter)
            except Cancelled:
                finish(cancelled or _nothing)
            except DiptychError as error:
                told = error
                finish(lambda: failed(told))
            except BaseException as error:  # whatever it is, who waits for the job is told
                fault = error
                finish(lambda: _explain_fault(failed, fault))
            else:
                finish(lambda: done(result))

        self._pool.submit(run)
        return job

    def wait_for(self, work: Callable[[T], R]) -> R:
        """Run `work` after all that was started before it and wait for it; raises its error.

        Only for the moment of closing: the window does not answer meanwhile.
        """
        future: Future[R] = self._pool.submit(lambda: work(self._obtain()))
        return future.result()

    def cancel_all(self) -> None:
        """Ask all running and waiting jobs to stop."""
        for job in self._running:
            job.cancel()

    def close(self) -> None:
        """Wait for what was started, then close the resource and end the thread."""
        if self._closed:
            return
        closing = self._pool.submit(self._release)
        self._pool.shutdown(wait=True)
        self._closed = True
        self._running.clear()
        closing.result()

    def _obtain(self) -> T:
        if not self._has_resource:
            self._resource = self._open_resource()
            self._has_resource = True
        return self._resource  # type: ignore[return-value]

    def _release(self) -> None:
        held, self._resource = self._resource, None
        had, self._has_resource = self._has_resource, False
        if had and self._close_resource is not None:
            self._close_resource(held)  # type: ignore[arg-type]

    def _deliver(self, callback: Callable[[], None]) -> None:
        self._arrived.emit(callback)

    @Slot(object)
    def _run_delivered(self, callback: Callable[[], None]) -> None:
        if not self._closed:
            callback()


def _nothing() -> None:
    return None


def _explain_fault(failed: Callable[[DiptychError], None], fault: BaseException) -> None:
    failed(ProgramFault())
    raise fault

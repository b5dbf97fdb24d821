import sys
import threading

import pytest

from diptych.errors import DiptychError, LibraryBusy
from diptych.gui.jobs import Jobs, ProgramFault
from diptych.progress import Progress


@pytest.fixture
def jobs(qapp):
    made = Jobs(lambda: ["resource"])
    yield made
    made.close()


def no_failure(error: DiptychError) -> None:
    raise AssertionError(error)


def test_results_arrive_in_order_on_the_thread_that_asked(qtbot, jobs) -> None:
    arrived = []
    with qtbot.waitCallback() as last:
        for number in range(200):
            jobs.start(
                lambda _, __, n=number: (n, threading.current_thread().name),
                lambda result: arrived.append((*result, threading.current_thread())),
                no_failure,
            )
        jobs.start(lambda *_: None, last, no_failure)
    assert [number for number, _, _ in arrived] == list(range(200))
    assert {name for _, name, _ in arrived} == {"diptych-work_0"}
    assert {thread for _, _, thread in arrived} == {threading.main_thread()}
    assert not jobs.busy


def test_the_resource_is_opened_and_closed_on_the_worker(qtbot) -> None:
    seen = []

    def note(what: str) -> None:
        seen.append((what, threading.current_thread() is threading.main_thread()))

    jobs = Jobs(lambda: note("open"), lambda _: note("close"))
    assert seen == []
    with qtbot.waitCallback() as done:
        jobs.start(lambda *_: note("work"), done, no_failure)
    jobs.close()
    jobs.close()
    assert seen == [("open", False), ("work", False), ("close", False)]


def test_an_error_is_told_and_the_next_job_runs(qtbot, jobs) -> None:
    def fail(*_: object) -> None:
        raise LibraryBusy("Busy.", "Wait.")

    with qtbot.waitCallback() as failed:
        jobs.start(fail, lambda _: None, failed)
    assert str(failed.args[0]) == "Busy. Wait."
    with qtbot.waitCallback() as done:
        jobs.start(lambda *_: 5, done, no_failure)
    done.assert_called_with(5)


def test_a_resource_that_does_not_open_is_tried_again(qtbot) -> None:
    tries = []

    def open_it() -> str:
        tries.append(1)
        if len(tries) == 1:
            raise LibraryBusy("Busy.")
        return "open"

    jobs = Jobs(open_it)
    with qtbot.waitCallback() as failed:
        jobs.start(lambda *_: None, lambda _: None, failed)
    with qtbot.waitCallback() as done:
        jobs.start(lambda resource, _: resource, done, no_failure)
    done.assert_called_with("open")
    jobs.close()


def test_a_defect_is_told_and_reaches_the_hook(qtbot, jobs) -> None:
    def fault(*_: object) -> None:
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as raised:
        with qtbot.waitCallback() as failed:
            jobs.start(fault, lambda _: None, failed)
        qtbot.waitUntil(lambda: bool(raised))
    assert isinstance(failed.args[0], ProgramFault)
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
    assert sys.excepthook is not None


def test_cancelled_work_stops_at_its_next_step(qtbot, jobs) -> None:
    go_on = threading.Event()
    steps = []

    def work(_: object, progress: Progress) -> None:
        for number in range(3):
            steps.append(number)
            progress.step(number, 3, "steps")
            go_on.wait(5)

    with qtbot.waitCallback() as ended:
        with qtbot.waitCallback() as first:
            job = jobs.start(
                work,
                lambda _: pytest.fail("finished"),
                no_failure,
                lambda *_: first() if not first.called else None,
                ended,
            )
        job.cancel()
        go_on.set()
    assert steps == [0, 1]


def test_work_that_waits_is_not_begun_once_it_is_cancelled(qtbot, jobs) -> None:
    go_on = threading.Event()
    begun = []
    with qtbot.waitCallback() as ended:
        jobs.start(lambda *_: go_on.wait(5), lambda _: None, no_failure)
        jobs.start(lambda *_: begun.append(1), lambda _: None, no_failure, cancelled=ended).cancel()
        go_on.set()
    assert begun == []


def test_progress_ends_with_the_last_step_however_fast(qtbot, jobs) -> None:
    shown = []

    def work(_: object, progress: Progress) -> None:
        for number in range(1, 501):
            progress.step(number, 500, "passages")

    with qtbot.waitCallback() as done:
        jobs.start(work, done, no_failure, lambda *step: shown.append(step))
    assert shown[-1] == (500, 500, "passages")
    assert len(shown) < 500


def test_closing_waits_for_what_was_started(qtbot) -> None:
    written = []
    jobs = Jobs(lambda: None)
    for number in range(20):
        jobs.start(lambda _, __, n=number: written.append(n), lambda _: None, no_failure)
    jobs.close()
    assert written == list(range(20))


def test_waiting_raises_the_error_of_the_work(jobs) -> None:
    def fail(_: object) -> None:
        raise LibraryBusy("Busy.")

    with pytest.raises(LibraryBusy):
        jobs.wait_for(fail)
    assert jobs.wait_for(lambda resource: resource) == ["resource"]

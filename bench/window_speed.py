"""Times of the window: frames while scrolling, opening a judged meeting, memory.

`python window_speed.py scrolling|opening|turns|memory`, each a process of its own, prints one line.
"""

import os
import resource as limits
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, thread_time

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication

from diptych import operations
from diptych.gui.app import build_window, make_application
from diptych.gui.comparison_view import ComparisonView
from diptych.gui.window import MainWindow
from diptych.intake.readers import read_text
from diptych.intake.samples import load, names
from diptych.library.store import Library
from diptych.model import (
    Comparison,
    JudgedLink,
    Link,
    LinkId,
    Meeting,
    MeetingId,
    Relation,
    Side,
    Verdict,
)
from diptych.text import segment
from invented import account

SENTENCES = 1000
JUDGED = 150
FRAMES = 300
STEP = 37
RUNS = 9


class Paints(QObject):
    """Counts how often a widget is painted."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let everything through."""
        self.count += event.type() is QEvent.Type.Paint
        return False


def linked(count: int, shift: int = 7) -> Comparison:
    """Two accounts of `count` sentences, each linked with one that the other tells elsewhere."""
    left, right = (
        read_text(" ".join(account(count, at)), name) for at, name in ((0, "A"), (9, "B"))
    )
    passages = segment.passages(left.text), segment.passages(right.text)
    several = min(map(len, passages))
    links = tuple(
        Link((n,), ((n + shift) % several,), Relation.DIVERGE if n % 3 else Relation.AGREE, 0.8)
        for n in range(several)
    )
    return Comparison(left, right, *passages, links)


def settle(app: QApplication, until: Callable[[], bool], seconds: float = 20.0) -> None:
    """Let the window work until something holds."""
    started = perf_counter()
    while not until():
        if perf_counter() - started > seconds:
            raise TimeoutError("the window did not get there")
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def scrolling() -> None:
    """From a turn of the wheel until both accounts and the ribbons are painted again."""
    app = make_application(sys.argv[:1])
    comparison = linked(SENTENCES)
    links = tuple(JudgedLink(LinkId(n), link) for n, link in enumerate(comparison.links, 1))
    view = ComparisonView()
    view.resize(1280, 720)
    view.show_meeting(Meeting(MeetingId(1), "bench", "Bench", "", comparison, links))
    view.show()
    settle(app, view.isVisible)
    app.processEvents()
    paints = Paints()
    view.map.installEventFilter(paints)
    left, seconds = view.views[Side.LEFT], []
    for _ in range(FRAMES):
        before, started = paints.count, perf_counter()
        left.drive_to(left.scrolled() + STEP)
        settle(app, lambda before=before: paints.count > before)  # type: ignore[misc]
        seconds.append(perf_counter() - started)
    cuts = quantiles(seconds, n=20)
    print(
        f"a frame while scrolling {SENTENCES} with {SENTENCES}: median {median(seconds) * 1e3:.1f}"
        f" ms, 95 of 100 within {cuts[18] * 1e3:.1f} ms, longest {max(seconds) * 1e3:.1f} ms"
    )


def started_window(path: Path) -> MainWindow:
    """The program's window, at a usual size."""
    window = build_window(path)
    window.resize(1280, 720)
    window.show()
    return window


def opening() -> None:
    """From the choice of a judged meeting until it is painted, from another one."""
    app = make_application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        with Library.open(path) as library:
            judged = operations.add_meeting(library, linked(JUDGED), "Judged", "")
            small = operations.add_meeting(library, linked(5, 1), "Small", "")
            for link in operations.meeting(library, judged).links:
                operations.judge_link(library, link.id, Verdict.AGREE)
        window = started_window(path)
        window.start(lambda _: None)
        settle(app, lambda: window.session.meeting is not None)
        paints, seconds = Paints(), []
        window.view.map.installEventFilter(paints)

        def opened(meeting: MeetingId) -> float:
            started = perf_counter()
            window.session.open_meeting(meeting)
            settle(app, lambda: window.session.meeting.id == meeting)  # type: ignore[union-attr]
            before = paints.count
            window.view.map.update()  # it may have been painted in the same turn of the loop
            settle(app, lambda: paints.count > before)
            return perf_counter() - started

        for _ in range(RUNS):
            opened(small)
            seconds.append(opened(judged))
        window.close()
    print(
        f"opening a judged meeting of {JUDGED} passages a side: median {median(seconds) * 1e3:.0f}"
        f" ms ({min(seconds) * 1e3:.0f}-{max(seconds) * 1e3:.0f})"
    )


def turns() -> None:
    """The longest turns of the event loop that a change of two long accounts comes with."""
    app = make_application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        with Library.open(path) as library:
            operations.add_meeting(library, linked(SENTENCES), "Long", "")
        window = started_window(path)
        opened: list[bool] = []
        steps: dict[str, Callable[[int], object]] = {
            "opening": lambda n: window.start(opened.append) if not n else None,
            "another width": lambda n: window.resize(1280 + 100 * (n % 2), 720),
            "larger words": lambda n: window.view.zoom(1 if n % 2 else -1),
            "the table": lambda _: window.view.modes.as_table(),
            "back": lambda _: window.view.modes.side_by_side(),
            "the margin": lambda _: window.view.modes.with_margin(),
        }
        said = []
        for name, step in steps.items():
            longest = []
            for number in range(1 if name in {"opening", "the table", "the margin"} else 5):
                before = thread_time()
                step(number)
                held = [thread_time() - before]
                until = perf_counter() + 0.5
                while perf_counter() < until or not opened:
                    before = thread_time()
                    app.processEvents()
                    held.append(thread_time() - before)
                longest.append(max(held))
            said.append(f"{name} {min(longest) * 1e3:.0f}")
        window.close()
    print(f"longest turns with {SENTENCES} and {SENTENCES}, processor ms: {', '.join(said)}")


def memory() -> None:
    """The most memory of a window that has compared the longest sample and shows it."""
    app = make_application(sys.argv[:1])
    longest = max(names(), key=lambda info: len(load(info.name).left.text))
    with tempfile.TemporaryDirectory() as folder:
        window = started_window(Path(folder) / "library.sqlite")
        ended: list[bool] = []
        window.comparing.ended.connect(lambda: ended.append(True))
        window.start(lambda _: window.opening.sample(longest.name))
        settle(app, lambda: bool(ended) and window.session.meeting is not None, 300)
        most = limits.getrusage(limits.RUSAGE_SELF).ru_maxrss / 1024
        window.close()
    print(f"the window with the long sample, {longest.name}: at most {most:.0f} MB")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as own:
        # The person's own settings, such as another way of reading, would change what is measured.
        os.environ["DIPTYCH_SETTINGS"] = str(Path(own) / "settings.json")
        {"scrolling": scrolling, "opening": opening, "turns": turns, "memory": memory}[
            sys.argv[1]
        ]()

"""Measure the program and print each figure with a ratio to a plain piece of work.

Run by `make bench`; README.md in this folder says what the figures mean.
"""

import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from statistics import median
from time import perf_counter

from diptych import operations
from diptych.compare.cache import Cache
from diptych.compare.engine import Proposal, propose
from diptych.compare.language_model import LanguageModel
from diptych.compare.matcher import Matcher
from diptych.compare.model_files import ModelFiles
from diptych.intake.readers import read_text
from diptych.intake.samples import DEFAULT
from diptych.library.opening import check_file
from diptych.library.store import Library
from diptych.model import OnMeeting
from diptych.settings import resource
from invented import account
from large_library import fill

HERE = Path(__file__).parent
MODEL = resource("models", operations.comparing.MODEL)
LEFT = account(80, 0)
RIGHT = account(70, 40)


@dataclass(frozen=True)
class Timing:
    """Seconds of several runs."""

    runs: tuple[float, ...]

    @property
    def seconds(self) -> float:
        return median(self.runs)


def timed(work: Callable[[], object], runs: int) -> Timing:
    """The work is done once before it is measured, to fill caches."""
    work()
    seconds = []
    for _ in range(runs):
        started = perf_counter()
        work()
        seconds.append(perf_counter() - started)
    return Timing(tuple(seconds))


def report(name: str, timing: Timing, yardstick: Timing, than: str, note: str = "") -> None:
    """Print one line."""
    ratio = timing.seconds / yardstick.seconds
    spread = f"({min(timing.runs) * 1000:.1f}-{max(timing.runs) * 1000:.1f})"
    print(
        f"{name:<32}{timing.seconds * 1000:9.1f} ms {spread:<18}{ratio:7.2f} x {than}"
        + (f"; {note}" if note else ""),
        flush=True,
    )


def process(*arguments: str) -> Callable[[], object]:
    """A Python process that is run to its end and must succeed."""
    command = [sys.executable, *arguments]
    return lambda: subprocess.run(command, check=True, capture_output=True)


def processor_seconds() -> float:
    """What the processes that have ended have used; 0 where that is not told."""
    times = os.times()
    return times.children_user + times.children_system


def window_timed(library: Path | str, runs: int) -> tuple[Timing, str]:
    """From the start of a process until its window can be used; closing it is not counted.

    Beside it the least processor time of a process, with closing, which depends less on what
    else the machine does.
    """
    seconds, used = [], []
    for _ in range(runs + 1):
        started, before = perf_counter(), processor_seconds()
        with subprocess.Popen(
            [sys.executable, str(HERE / "open_window.py"), str(library)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as child:
            assert child.stdout is not None
            said = child.stdout.readline().strip()
            seconds.append(perf_counter() - started)
        if said != "usable" or child.returncode != 0:
            raise RuntimeError(f"the window of {library} did not open")
        used.append(processor_seconds() - before)
    return Timing(tuple(seconds[1:])), f"processor {min(used) * 1000:.0f} ms"


def processes() -> None:
    """The command line, as a person waits for it."""
    nothing = timed(process("-c", "pass"), 9)
    report("diptych --version", timed(process("-m", "diptych", "--version"), 9), nothing, "python")
    folder = resource("samples", DEFAULT)
    command = ("-m", "diptych", "compare", str(folder / "left.txt"), str(folder / "right.txt"))
    report(
        f"diptych compare, {DEFAULT}",
        timed(process(*command, "--format", "json"), 5),
        nothing,
        "python",
    )


def model() -> None:
    """Loading the model, reading with it, comparing, and what is kept of that."""
    files = [path.read_bytes() for path in MODEL.iterdir() if path.is_file()]
    hashing = timed(lambda: [sha256(data).digest() for data in files], 3)

    def fresh() -> Matcher:
        return Matcher(ModelFiles.open(MODEL), Cache())

    loading = timed(lambda: fresh().read(["One sentence."]), 3)
    report("loading the model", loading, hashing, "hashing it")
    texts = [*LEFT, *RIGHT]
    ready = LanguageModel.load(MODEL)
    ready.matcher.read(["One sentence."])

    def read() -> None:
        ready.forget()
        ready.matcher.read(texts)

    reading = timed(read, 3)
    speed = f"{len(texts) / reading.seconds:.0f} sentences/s"
    report(f"reading {len(texts)} sentences", reading, loading, "loading it", speed)
    left, right = (read_text(" ".join(texts), name) for texts, name in ((LEFT, "A"), (RIGHT, "B")))

    def anew() -> None:
        ready.forget()
        propose(left, right, model=ready)

    comparing = timed(anew, 3)
    report(f"comparing {len(LEFT)} with {len(RIGHT)}", comparing, reading, "reading them")

    def first() -> None:
        def stop(_: Proposal) -> None:
            raise StopIteration

        with suppress(StopIteration):
            propose(left, right, model=ready, first=stop)

    report("its first proposal, by words", timed(first, 5), reading, "reading them")
    again = timed(lambda: propose(left, right, model=ready), 5)
    report("comparing them once more", again, comparing, "the first time")
    edits = iter(range(1000))

    def edited() -> None:
        changed = [*LEFT[:40], f"Edit {next(edits)} was made here by the editor.", *LEFT[41:]]
        propose(read_text(" ".join(changed), "A"), right, model=ready)

    report("after an edit of one sentence", timed(edited, 5), comparing, "the first time")


def very_long() -> None:
    """1,000 sentences with 1,000 in a process of its own: time, first proposal, memory."""
    script = str(HERE / "long_accounts.py")
    done = subprocess.run([sys.executable, script], check=True, capture_output=True, text=True)
    print(done.stdout, end="", flush=True)


def window_speed() -> None:
    """Frames while scrolling, opening a judged meeting, memory: each a process of its own."""
    script = str(HERE / "window_speed.py")
    for what in ("scrolling", "opening", "turns", "memory"):
        command = [sys.executable, script, what]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        print(done.stdout, end="", flush=True)


def library(folder: Path) -> Path:
    """Writing a note; the library stays for the window."""
    left, right = (read_text(" ".join(texts), name) for texts, name in ((LEFT, "A"), (RIGHT, "B")))
    comparison = operations.compare_accounts(left, right)
    path = folder / "bench.sqlite"

    def write_and_sync() -> None:
        with (folder / "plain").open("wb") as file:
            file.write(b"x" * 4096)
            file.flush()
            os.fsync(file.fileno())

    with Library.open(path) as opened:
        meeting = operations.add_meeting(opened, comparison, "Bench", "")
        writing = timed(
            lambda: operations.add_note(opened, meeting, OnMeeting(), "A note.", ("tag",)), 25
        )
    report("writing a note", writing, timed(write_and_sync, 25), "4 kB written and synced")
    return path


def large(folder: Path) -> None:
    """Opening and searching a library of 2,000 meetings and 100,000 notes."""
    path = folder / "large.sqlite"
    fill(path)
    reading = timed(path.read_bytes, 5)

    def open_and_list() -> None:
        with Library.open(path, check_large=False) as opened:
            operations.last_meeting(opened)

    report("opening 100,000 notes", timed(open_and_list, 9), reading, "reading the file")
    checking = timed(lambda: check_file(path), 5)
    report("its quick check, in the background", checking, reading, "reading the file")
    with Library.open(path, check_large=False) as opened:
        for typed in ("ferry line", '"grain deliveries"', "compa", "the", "missing tone quote"):
            searching = timed(lambda typed=typed: operations.search(opened, typed), 15)  # type: ignore[misc]
            hits = len(operations.search(opened, typed))
            report(f"searching for {typed}", searching, reading, "reading the file", f"{hits} hits")
        report(
            "the list of 2,000 meetings",
            timed(lambda: operations.meetings(opened), 5),
            reading,
            "reading the file",
        )


def main() -> None:
    """Print all figures."""
    print(
        f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, "
        f"{os.cpu_count()} cores: median (fastest-slowest) and ratio",
        flush=True,
    )
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        os.environ["DIPTYCH_LIBRARY"] = str(folder / "unused.sqlite")
        os.environ["DIPTYCH_SETTINGS"] = str(folder / "settings.json")
        processes()
        large(folder)
        model()
        very_long()
        path = library(folder)
        opening, used = window_timed(path, 5)
        empty, _ = window_timed("empty", 5)
        report("the window, until it is usable", opening, empty, "empty window", used)
        window_speed()


if __name__ == "__main__":
    main()

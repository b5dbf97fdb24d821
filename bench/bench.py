"""Measure the program and print each figure with a ratio to a plain piece of work.

Run by `make bench`; README.md in this folder says what the figures mean.
"""

import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from statistics import median
from time import perf_counter

from diptych import operations
from diptych.compare.encoder import Encoder
from diptych.compare.engine import compare
from diptych.intake.readers import read_text
from diptych.intake.samples import DEFAULT
from diptych.library.opening import check_file
from diptych.library.store import Library
from diptych.model import OnMeeting
from diptych.progress import NoProgress
from diptych.settings import resource
from invented import account
from large_library import fill

HERE = Path(__file__).parent
MODEL = resource("models", "all-MiniLM-L6-v2")
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


def window_timed(library: Path | str, runs: int) -> Timing:
    """From the start of a process until its window can be used; closing it is not counted."""
    seconds = []
    for _ in range(runs + 1):
        started = perf_counter()
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
    return Timing(tuple(seconds[1:]))


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


def model() -> Encoder:
    """Loading the model and encoding with it."""
    files = [path.read_bytes() for path in MODEL.iterdir() if path.is_file()]
    hashing = timed(lambda: [sha256(data).digest() for data in files], 5)
    report("loading the model", timed(lambda: Encoder.load(MODEL), 5), hashing, "hashing it")
    encoder = Encoder.load(MODEL)
    texts = [*LEFT, *RIGHT]
    together = timed(lambda: encoder.encode(texts), 5)
    singly = timed(lambda: [encoder.encode([text]) for text in texts], 3)
    speed = f"{len(texts) / together.seconds:.0f} sentences/s"
    report(f"encoding {len(texts)} sentences", together, singly, "one by one", speed)
    left, right = (read_text(" ".join(texts), name) for texts, name in ((LEFT, "A"), (RIGHT, "B")))
    comparing = timed(lambda: compare(left, right, encoder=encoder, progress=NoProgress()), 5)
    report(f"comparing {len(LEFT)} with {len(RIGHT)}", comparing, together, "encoding them")
    return encoder


def library(folder: Path, encoder: Encoder) -> Path:
    """Writing a note; the library stays for the window."""
    left, right = (read_text(" ".join(texts), name) for texts, name in ((LEFT, "A"), (RIGHT, "B")))
    comparison = compare(left, right, encoder=encoder, progress=NoProgress())
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
        processes()
        large(folder)
        path = library(folder, model())
        opening = window_timed(path, 5)
        report("the window, until it is usable", opening, window_timed("empty", 5), "empty window")


if __name__ == "__main__":
    main()

"""Make a library with the program of any version, to keep as a fixture of its schema.

    git archive COMMIT desktop resources | tar x -C /tmp/old
    PYTHONPATH=/tmp/old/desktop python tests/data/libraries/make.py schema-1.sqlite.gz

It uses only what every version has. README.md says which commit made which file.
"""

import gzip
import sqlite3
import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from diptych import operations as ops
from diptych.library.store import Library
from diptych.model import (
    Account,
    Comparison,
    Evidence,
    EvidenceKind,
    Link,
    OnLink,
    OnMeeting,
    OnText,
    Passage,
    Provenance,
    Relation,
    Side,
    Span,
    Verdict,
)
from diptych.text.selectors import select

LEFT = (
    "The delegations met 🤝 in the port of Alder.\n"
    "They agreed on twelve ferries.\n"
    "The mood was warm."
)
RIGHT = "Nine ferries were discussed.\nThe talks were held in Alder.\nNothing was said about fares."


class Clock:
    """Moves two minutes with each question, so that no two steps join."""

    def __init__(self) -> None:
        self.time = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(minutes=2)
        return self.time


def account(name: str, text: str) -> Account:
    data = text.encode()
    return Account(
        name, text, Provenance(f"{name}.txt", data, sha256(data).hexdigest()), "A ministry"
    )


def passages(text: str) -> tuple[Passage, ...]:
    found, start = [], 0
    for line in text.split("\n"):
        found.append(Passage(Span(start, start + len(line))))
        start += len(line) + 1
    return tuple(found)


def comparison() -> Comparison:
    reason = Evidence(
        EvidenceKind.NUMBER, Span(61, 67), Span(0, 4), "“twelve” beside “Nine”.", True
    )
    links = (
        Link((0,), (1,), Relation.AGREE, 0.75, topic="Alder"),
        Link((1,), (0,), Relation.DIVERGE, 0.5, evidence=(reason,), topic="ferries"),
    )
    left, right = account("Alderland", LEFT), account("Birchland", RIGHT)
    return Comparison(left, right, passages(LEFT), passages(RIGHT), links)


def fill(lib: Library) -> None:
    """A meeting with notes of each kind, one in the bin, a binned meeting, and a step undone."""
    compared = comparison()
    first = ops.add_meeting(lib, compared, "Ferry talks", "2026-01-04")
    second = ops.add_meeting(lib, compared, "In the bin", "")
    links = ops.meeting(lib, first).links
    ops.judge_link(lib, links[1].id, Verdict.AGREE)
    span = Span(20, 43)
    words = OnText(Side.LEFT, select(LEFT, span, compared.left.sha256))
    ops.add_note(lib, first, OnMeeting(), "On the *whole*.", ["overview"])
    ops.add_note(lib, first, OnLink(links[0].id), "On the link.", ["place", "Alder"])
    ops.add_note(lib, first, words, "On the words, 🧭 first form.")
    gone = ops.add_note(lib, first, OnMeeting(), "Thrown away.")
    ops.delete_note(lib, gone)
    ops.delete_meeting(lib, second)
    ops.rename_meeting(lib, first, "A title that was taken back")
    ops.undo(lib)


def main(target: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        with Library.open(path, clock=Clock()) as lib:
            fill(lib)
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("PRAGMA journal_mode = DELETE").fetchall()
            raw.execute("VACUUM")
            version = raw.execute("PRAGMA user_version").fetchone()[0]
        target.write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
    sys.stdout.write(f"{target}: schema {version}, {target.stat().st_size} bytes\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

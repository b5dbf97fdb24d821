"""Faults at random moments: a few of each in `make test`, many in `make soak`.

Each prints its figures; docs/reliability.md holds those of the last long run.
"""

import gzip
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from diptych import operations as ops
from diptych.errors import LibraryError
from diptych.library import backup
from diptych.library.schema import utc_now
from diptych.library.store import Library
from diptych.model import Comparison, MeetingId, OnMeeting

LONG = "DIPTYCH_SOAK" in os.environ
KILLS, UPGRADES, RESTORES, FULL_DISKS = (250, 60, 40, 40) if LONG else (5, 3, 3, 2)
OLD = Path(__file__).resolve().parents[2] / "data" / "libraries"

HEAD = """
    import sys, itertools, random
    from datetime import UTC, datetime, timedelta
    from pathlib import Path
    from diptych import operations as ops
    from diptych.library import backup
    from diptych.library.store import Library
    from diptych.model import OnMeeting, Verdict
    path, turn = Path(sys.argv[1]), int(sys.argv[2])
"""

WRITES = """
    lib = Library.open(path)
    chance = random.Random(turn)
    meeting = ops.meetings(lib)[0].id
    link = ops.meeting(lib, meeting).links[0].id
    for number in itertools.count():
        body = f"{turn}.{number} 🧭 " + "words " * chance.choice([1, 40, 900, 4000])
        note = ops.add_note(lib, meeting, OnMeeting(), body, ["a tag"])
        if chance.random() < 0.5:
            body += "edited"
            ops.edit_note(lib, note, body)
        print(body, flush=True)
        if chance.random() < 0.2:
            ops.judge_link(lib, link, chance.choice(list(Verdict)))
        if chance.random() < 0.1:
            ops.delete_note(lib, note)
            ops.undo(lib)
"""


def figures(line: str) -> None:
    """Shown by `make soak` after the run."""
    sys.stdout.write(f"{line}\n")


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(HEAD + script), *map(str, arguments)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


def whole(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        for table in ("note", "tag", "meeting", "text"):
            raw.execute(
                f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('integrity-check', 1)"
            )


def test_every_committed_note_outlives_a_kill(
    library_path: Path, library: Library, meeting: MeetingId
) -> None:
    """The writer is killed some milliseconds after a random note; what it had said is there."""
    library.close()
    chance = random.Random(9)
    said: list[str] = []
    within = 0
    for turn in range(KILLS):
        with start(WRITES, library_path, turn) as writer:
            assert writer.stdout is not None
            said += [writer.stdout.readline()[:-1] for _ in range(chance.randrange(1, 9))]
            time.sleep(chance.random() * 0.03)  # not to wait for anything: to die anywhere
            writer.kill()
            said += [line[:-1] for line in writer.stdout if line.endswith("\n")]
        within += Path(f"{library_path}-wal").exists()
        if turn % 10 == 0 or turn == KILLS - 1 or not LONG:
            with Library.open(library_path) as again:
                there = (*ops.meeting(again, meeting).notes, *ops.deleted_notes(again, meeting))
                kept = {note.body for note in there}
                assert kept.issuperset(said)
                assert ops.undo(again) is not None
                assert ops.redo(again) is not None
            whole(library_path)
    assert len(said) >= KILLS
    assert within > 0, "no kill left a log behind: none was in the midst of work"
    figures(f"{KILLS} kills, {within} with a log left; {len(said)} committed notes, 0 lost")


def test_a_kill_while_upgrading_leaves_the_old_library_or_the_new(library_path: Path) -> None:
    chance = random.Random(4)
    upgraded = killed = 0
    script = """
    print("go", flush=True)
    Library.open(path).close()
    print("done", flush=True)
    """
    for turn in range(UPGRADES):
        data = gzip.decompress((OLD / f"schema-{turn % 3 + 1}.sqlite.gz").read_bytes())
        library_path.write_bytes(data)
        with start(script, library_path, turn) as opener:
            assert opener.stdout is not None
            assert opener.stdout.readline() == "go\n"
            time.sleep(chance.random() * 0.15)
            opener.kill()
            killed += "done" not in opener.stdout.read()
        with closing(sqlite3.connect(library_path)) as raw:
            upgraded += raw.execute("PRAGMA user_version").fetchone()[0] > 3
        with Library.open(library_path) as lib:
            (line,) = ops.meetings(lib)
            assert len(ops.meeting(lib, line.id).notes) == 3
        whole(library_path)
        for suffix in ("", "-wal", "-shm", "-journal"):
            Path(f"{library_path}{suffix}").unlink(missing_ok=True)
    figures(f"{UPGRADES} upgrades, {killed} killed before the end, {upgraded} of all were through")


def test_a_kill_while_restoring_leaves_one_of_the_two(
    library_path: Path, library: Library, meeting: MeetingId
) -> None:
    ops.add_note(library, meeting, OnMeeting(), "first " * 20_000)
    made = backup.make(library_path, backup.Reason.ASKED, library._clock())
    ops.add_note(library, meeting, OnMeeting(), "second " * 30_000)
    library.close()
    chance = random.Random(5)
    states: list[int] = []
    script = """
    print('go', flush=True)
    for step in range(60):
        now = datetime(2027, 1, 1, tzinfo=UTC) + timedelta(days=turn, seconds=step)
        others = [one.path for one in backup.backups(path)][:2]
        backup.restore(path, random.Random(step).choice(others + [Path(sys.argv[3])]), now)
    """
    for turn in range(RESTORES):
        with start(script, library_path, turn, made.path) as restorer:
            assert restorer.stdout is not None
            assert restorer.stdout.readline() == "go\n"
            time.sleep(chance.random() * 0.4)
            restorer.kill()
        with Library.open(library_path) as lib:
            states.append(len(ops.meeting(lib, meeting).notes))
        whole(library_path)
        for found in backup.backups(library_path):
            backup.verify(found.path)
    assert set(states) <= {1, 2}
    figures(f"{RESTORES} kills while restoring; the library was whole after each")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of a few megabytes; only root may make one."""
    place = tmp_path / "small"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "diptych-test", str(place)]
    if (
        sys.platform != "linux"
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("needs Linux and the right to mount a small file system")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def fill_up(lib: Library, meeting: MeetingId, chance: random.Random) -> tuple[list[str], str]:
    """Write notes until the disk is full; the notes that were saved, and what was told."""
    kept: list[str] = []
    while True:
        body = f"{len(kept)} " + "x" * chance.choice([10, 3000, 20_000])
        try:
            ops.add_note(lib, meeting, OnMeeting(), body)
        except LibraryError as error:
            return kept, error.message
        kept.append(body)


def test_a_full_disk_is_told_and_nothing_saved_is_lost(
    small_disk: Path, comparison: Comparison
) -> None:
    chance = random.Random(6)
    saved = 0
    for turn in range(FULL_DISKS):
        path = small_disk / str(turn) / "library.sqlite"
        with Library.open(path) as lib:
            meeting = ops.add_meeting(lib, comparison, "Talks", "")
            ballast = small_disk / "ballast"
            free = shutil.disk_usage(small_disk).free
            ballast.write_bytes(bytes(max(0, free - chance.randrange(100_000, 600_000))))
            kept, told = fill_up(lib, meeting, chance)
            saved += len(kept)
            assert "The disk is full" in told
            assert [note.body for note in ops.meeting(lib, meeting).notes] == kept
            ballast.unlink()
            ops.add_note(lib, meeting, OnMeeting(), "Room again.")
        with Library.open(path) as lib:
            assert [note.body for note in ops.meeting(lib, meeting).notes] == [*kept, "Room again."]
        whole(path)
        shutil.rmtree(path.parent)
    figures(f"{FULL_DISKS} full disks, each told; {saved} notes saved before, 0 lost")


def test_a_backup_that_finds_no_room_leaves_the_library_alone(
    small_disk: Path, comparison: Comparison
) -> None:
    path = small_disk / "library.sqlite"
    with Library.open(path) as lib:
        meeting = ops.add_meeting(lib, comparison, "Talks", "")
        ops.add_note(lib, meeting, OnMeeting(), "x" * 900_000)
        before = ops.meeting(lib, meeting)
        with pytest.raises(LibraryError, match=r"full|cannot be written"):
            backup.make(path, backup.Reason.ASKED, utc_now())
        assert list(backup.folder(path).iterdir()) == []
        assert ops.meeting(lib, meeting) == before

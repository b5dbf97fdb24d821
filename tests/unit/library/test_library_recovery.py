"""What is got out of damaged files, and what is said of the rest."""

import os
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from diptych import operations as ops
from diptych.errors import LibraryDamaged, LibraryError
from diptych.library import backup
from diptych.library.pages import Pages
from diptych.library.recovery import recover
from diptych.library.store import Library
from diptych.model import Comparison, MeetingId, OnLink, OnMeeting, Verdict


@pytest.fixture
def full(library_path: Path, comparison: Comparison, words) -> Path:
    """Four meetings with notes of all kinds, some of them longer than a page, and verdicts."""
    with Library.open(library_path) as lib:
        for number in range(4):
            meeting = ops.add_meeting(lib, comparison, f"Talks {number}", "")
            links = ops.meeting(lib, meeting).links
            for note in range(25):
                target = [OnMeeting(), OnLink(links[0].id), words(comparison)][note % 3]
                body = f"note {number}.{note} 🧭 " + "long " * (3000 if note % 9 == 0 else 20)
                ops.add_note(lib, meeting, target, body, [f"tag{note}"])
            ops.judge_link(lib, links[1].id, Verdict.DIVERGE)
    return library_path


def contents(path: Path) -> list[object]:
    with Library.open(path) as lib:
        return [ops.meeting(lib, line.id) for line in sorted(ops.meetings(lib), key=lambda m: m.id)]


def bodies(path: Path) -> set[str]:
    with Library.open(path) as lib:
        return {n.body for m in ops.meetings(lib) for n in ops.meeting(lib, m.id).notes}


def test_every_row_of_a_whole_file_is_read(full: Path) -> None:
    pages = Pages(full.read_bytes())
    with closing(sqlite3.connect(full)) as raw:
        for name, root in raw.execute(
            "SELECT name, rootpage FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
        ).fetchall():
            made = raw.execute("SELECT sql FROM sqlite_master WHERE name = ?", [name]).fetchone()[0]
            if "WITHOUT ROWID" in made:
                continue
            read = [r for leaf in pages.leaves(root) for r in pages.records(leaf)]
            found = sorted((r for r in read if r), key=lambda record: record.rowid)
            assert len(found) == len(read)
            rows = raw.execute(f"SELECT rowid, * FROM {name} ORDER BY rowid").fetchall()
            assert [r.rowid for r in found] == [row[0] for row in rows]
            for record, row in zip(found, rows, strict=True):
                values = list(record.values)
                if values and values[0] is None:
                    values[0] = record.rowid
                assert values == list(row[1 : 1 + len(values)])


def test_a_whole_library_is_recovered_whole(full: Path, tmp_path: Path) -> None:
    before = contents(full)
    found = recover(full, tmp_path / "new.sqlite")
    assert (found.unread_pages, found.unread_rows, found.mended, found.loose) == (0, 0, (), ())
    assert found.kept["note"] == 100
    assert contents(tmp_path / "new.sqlite") == before
    with Library.open(tmp_path / "new.sqlite") as lib:
        assert ops.undo_name(lib) == "Judge link"
        while ops.undo(lib):
            pass
        assert len(ops.search(lib, "talks")) == 0


def test_committed_rows_in_the_log_are_recovered(
    library_path: Path, library: Library, meeting: MeetingId, tmp_path: Path
) -> None:
    ops.add_note(library, meeting, OnMeeting(), "only in the log")
    assert Path(f"{library_path}-wal").stat().st_size
    recover(library_path, tmp_path / "new.sqlite")
    assert bodies(tmp_path / "new.sqlite") == {"only in the log"}


def garble(path: Path, pages: list[int], chance: random.Random) -> bytes:
    data = bytearray(path.read_bytes())
    for page in pages:
        data[(page - 1) * 4096 : page * 4096] = chance.randbytes(4096)
    path.write_bytes(data)
    return bytes(data)


@pytest.mark.parametrize("seed", range(150 if "DIPTYCH_SOAK" in os.environ else 12))
def test_of_a_file_with_garbled_pages_the_rest_is_kept(
    full: Path, tmp_path: Path, seed: int
) -> None:
    """Most notes survive; none is altered; the new file is whole; the damaged one is untouched."""
    before = bodies(full)
    chance = random.Random(seed)
    count = full.stat().st_size // 4096
    damaged = garble(full, chance.sample(range(2, count + 1), 4), chance)
    target = tmp_path / "new.sqlite"
    found = recover(full, target)
    assert full.read_bytes() == damaged
    backup.verify(target)
    got = bodies(target) | set(found.loose)
    quoted = {body.partition("\n\n> ")[0] for body in got}
    assert quoted <= before
    assert len(quoted) >= 0.6 * len(before)
    if len(quoted) < len(before):
        assert found.unread_pages + found.unread_rows > 0


def test_without_its_first_page_nearly_all_is_found(full: Path, tmp_path: Path) -> None:
    before = bodies(full)
    garble(full, [1], random.Random(1))
    found = recover(full, tmp_path / "new.sqlite")
    assert bodies(tmp_path / "new.sqlite") | set(found.loose) == before
    with Library.open(tmp_path / "new.sqlite") as lib:
        assert len(ops.meetings(lib)) == 4


def test_a_file_cut_short_is_recovered_as_far_as_it_goes(full: Path, tmp_path: Path) -> None:
    data = full.read_bytes()
    full.write_bytes(data[: int(len(data) * 0.8)])
    recover(full, tmp_path / "new.sqlite")
    assert bodies(tmp_path / "new.sqlite")


def test_a_lost_meeting_is_made_anew_of_its_accounts(full: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(full)) as raw:
        raw.execute("DELETE FROM meeting WHERE id = 2")
        raw.commit()
    found = recover(full, tmp_path / "new.sqlite")
    assert found.loose == ()
    assert "1 meetings lost their titles and dates" in found.mended
    with Library.open(tmp_path / "new.sqlite") as lib:
        titles = {line.title: line.notes for line in ops.meetings(lib)}
    assert titles["Northland and Southland (recovered)"] == 25


def garble_table(path: Path, *tables: str) -> None:
    """Garbage in every page of some tables."""
    pages = Pages(path.read_bytes())
    with closing(sqlite3.connect(path)) as raw:
        roots = [
            raw.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchone()[0]
            for table in tables
        ]
    garble(path, [leaf for root in roots for leaf in pages.leaves(root)], random.Random(3))


@pytest.mark.parametrize(
    ("tables", "says"),
    [
        (("meeting",), "4 meetings lost their titles and dates"),
        (("comparison",), "4 meetings lost their comparison and are to be compared again"),
        (("meeting", "comparison"), "4 meetings lost their titles and dates"),
        (("original",), "8 sources lost their original bytes and have their text instead"),
        (("judgement", "tag", "link", "evidence"), "notes lost the link"),
    ],
)
def test_what_lost_its_table_is_found_through_the_others(
    full: Path, tmp_path: Path, tables: tuple[str, ...], says: str
) -> None:
    before = bodies(full)
    garble_table(full, *tables)
    found = recover(full, tmp_path / "new.sqlite")
    assert any(says in line for line in found.mended)
    assert found.loose == ()
    assert {body.partition("\n\n> ")[0] for body in bodies(tmp_path / "new.sqlite")} == before


@pytest.mark.parametrize("tables", [("account",), ("text",), ("source",)])
def test_notes_without_any_text_are_handed_over(
    full: Path, tmp_path: Path, tables: tuple[str, ...]
) -> None:
    before = bodies(full)
    garble_table(full, *tables)
    found = recover(full, tmp_path / "new.sqlite")
    assert {body.partition("\n\n> ")[0] for body in found.loose} == before


def test_a_note_that_lost_its_text_has_its_words_as_a_quotation(full: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(full)) as raw:
        raw.execute("DELETE FROM link")
        raw.execute("UPDATE note SET account_id = 999 WHERE target = 'text' AND meeting_id = 1")
        raw.commit()
    found = recover(full, tmp_path / "new.sqlite")
    assert found.loose == ()
    got = bodies(tmp_path / "new.sqlite")
    assert len(got) == 100
    assert sum("\n\n> ministers" in body for body in got) == 8


@pytest.mark.parametrize("data", [b"", b"x" * 100, bytes(9000), random.Random(2).randbytes(70_000)])
def test_what_is_no_library_gives_nothing(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "thing").write_bytes(data)
    with pytest.raises(LibraryDamaged, match="Nothing of a library"):
        recover(tmp_path / "thing", tmp_path / "new.sqlite")
    assert [each.name for each in tmp_path.iterdir()] == ["thing"]


def test_nothing_is_overwritten(full: Path, tmp_path: Path) -> None:
    (tmp_path / "there").write_text("mine")
    with pytest.raises(LibraryError, match="already"):
        recover(full, tmp_path / "there")
    with pytest.raises(LibraryError, match="cannot be read"):
        recover(tmp_path / "absent", tmp_path / "new.sqlite")
    assert (tmp_path / "there").read_text() == "mine"


@pytest.mark.parametrize("version", [1, 2, 3])
def test_a_damaged_library_of_an_earlier_schema_is_recovered(tmp_path: Path, version: int) -> None:
    import gzip

    packed = Path(__file__).resolve().parents[2] / "data" / "libraries"
    data = gzip.decompress((packed / f"schema-{version}.sqlite.gz").read_bytes())
    (tmp_path / "old.sqlite").write_bytes(data)
    recover(tmp_path / "old.sqlite", tmp_path / "new.sqlite")
    assert bodies(tmp_path / "new.sqlite") == {
        "On the *whole*.",
        "On the link.",
        "On the words, 🧭 first form.",
    }

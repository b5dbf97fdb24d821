"""`diptych library …` and `diptych bundle …`, as a person types them."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from diptych import cli
from diptych import operations as ops
from diptych.intake.readers import reading_of
from diptych.library.store import Library
from diptych.model import (
    Account,
    Comparison,
    Link,
    OnMeeting,
    Passage,
    Provenance,
    Relation,
    Side,
    Span,
    Verdict,
)
from diptych.operations import sharing, verifying

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command; its exit code and what it said on either stream."""

    def command(*arguments: object) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            cli.main([str(argument) for argument in arguments])
        out, said = capsys.readouterr()
        assert isinstance(ended.value.code, int)
        return ended.value.code, out, said

    return command


def account(name: str, text: str) -> Account:
    data = text.encode()
    return Account(name, text, Provenance(f"{name}.txt", data, sha256(data).hexdigest()))


def talks() -> Comparison:
    left, right = account("Norland", "Twelve ferries."), account("Sudmark", "Nine ferries.")
    passages = ((Passage(Span(0, 15)),), (Passage(Span(0, 13)),))
    return Comparison(left, right, *passages, (Link((0,), (0,), Relation.DIVERGE, 0.9),))


@pytest.fixture
def full(library_path: Path) -> Path:
    with Library.open(library_path) as lib:
        meeting = ops.add_meeting(lib, talks(), "Ferry talks", "2026-01-02")
        ops.add_note(lib, meeting, OnMeeting(), "Who pays?\x1b[31m", ["money"])
    return library_path


def test_undo_and_redo(run: Run, full: Path) -> None:
    assert run("library", "undo") == (0, "Undone: Add note.\n", "")
    assert run("library", "undo") == (0, "Undone: Add meeting.\n", "")
    assert run("library", "undo") == (0, "There is nothing to undo.\n", "")
    assert run("library", "redo") == (0, "Done again: Add meeting.\n", "")
    assert run("library", "redo") == (0, "Done again: Add note.\n", "")
    assert run("library", "redo") == (0, "There is nothing to redo.\n", "")


def test_backup_restore_and_the_list(run: Run, full: Path) -> None:
    code, out, _ = run("library", "backup")
    assert code == 0
    assert out.startswith("Backed up and verified: ")
    run("library", "undo")
    code, out, _ = run("library", "backups")
    assert out.startswith("1. 20")
    assert ", asked: " in out
    code, out, _ = run("library", "restore", "1")
    assert (code, out.splitlines()[0]) == (0, f"Restored: {full}")
    assert out.splitlines()[1].startswith("As it was before: ")
    with Library.open(full) as lib:
        assert ops.undo_name(lib) == "Add note"
    for wrong in ("9", full.with_name("absent")):
        code, out, said = run("library", "restore", wrong)
        assert (code, out) == (1, "")
        assert "diptych: There is no" in said


def test_check_says_what_is_wrong_and_recover_gets_the_rest(run: Run, full: Path) -> None:
    assert run("library", "check") == (0, f"The library {full} is whole.\n", "")
    data = bytearray(full.read_bytes())
    chance = random.Random(1)
    size = len(data) // 4096
    for page in range(20, size):
        data[page * 4096 : (page + 1) * 4096] = chance.randbytes(4096)
    full.write_bytes(data)
    code, _, said = run("library", "check")
    assert code == 1
    assert "is damaged" in said or "not whole" in said
    code, out, said = run("library", "recover")
    assert full.read_bytes() == data
    if code == 0:
        assert f"{full.stem}-recovered.sqlite" in out
        assert "could not be read" in out
    else:
        assert "Nothing of a library is left" in said


def test_notes_of_a_lost_meeting_are_written_beside(run: Run, full: Path) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(full)) as raw:
        raw.execute(
            "INSERT INTO note (uuid, meeting_id, target, body, created, modified)"
            " VALUES ('u', 99, 'meeting', 'Of a meeting that is gone.', '', '')"
        )
        raw.commit()
    code, out, _ = run("library", "check")
    assert code == 1
    assert "names a row of meeting that is not there" in out
    code, out, _ = run("library", "recover", "-o", full.with_name("new.sqlite"))
    assert code == 0
    assert out.startswith("Recovered 1 meetings with 1 notes")
    assert "Notes whose meeting is lost are in" in out
    beside = full.with_name("new-notes.md")
    assert beside.read_text("utf-8") == "Of a meeting that is gone.\n"


def test_search_and_the_bin(run: Run, full: Path) -> None:
    code, out, _ = run("library", "search", "pays")
    assert (code, out.startswith("note, Ferry talks: Who pays?")) == (0, True)
    assert "\x1b" not in out
    assert run("library", "search", '"', "(") == (0, "", "")
    with Library.open(full) as lib:
        ops.delete_meeting(lib, ops.meetings(lib)[0].id)
    assert run("library", "bin") == (0, "1. Ferry talks (1 notes)\n", "")
    assert run("library", "bin", "--restore", "7")[0] == 1
    assert run("library", "bin", "--restore", "1") == (0, "Restored: Ferry talks\n", "")


def test_two_people(run: Run, full: Path, tmp_path: Path) -> None:
    bea, bundle = tmp_path / "bea.sqlite", tmp_path / "ferry.diptych"
    assert run("library", "owner", "Anna") == (0, "Anna\n", "")
    assert run("bundle", "export", "ferry", bundle) == (0, f"Written: {bundle}\n", "")
    assert run("bundle", "export", "ferry", bundle)[0] == 1
    assert run("bundle", "export", "no such", bundle)[0] == 1
    code, out, _ = run("bundle", "--library", bea, "import", bundle)
    assert (code, out.split(";")[0]) == (0, "Brought in: 1 meetings, 1 notes, 0 verdicts")
    assert run("library", "--library", bea, "owner", "Bea") == (0, "Bea\n", "")
    for path, verdict in ((full, Verdict.AGREE), (bea, Verdict.DIVERGE)):
        with Library.open(path) as lib:
            meeting = ops.meeting(lib, ops.meetings(lib)[0].id)
            ops.judge_link(lib, meeting.links[0].id, verdict)
    code, out, _ = run("library", "merge", bea)
    assert (code, out.split(";")[0]) == (0, "Brought in: 0 meetings, 0 notes, 1 verdicts")
    code, out, _ = run("library", "agreement", "Ferry talks")
    assert out.splitlines() == [
        "All links: 1; agreement 0%, kappa 0.00",
        "Links that one of the two marked: 1; agreement 0%, kappa 0.00",
        "All passages: 2; agreement 0%, kappa 0.00",
        "Passages that one of the two marked: 2; agreement 0%, kappa 0.00",
        "agree / diverge: Twelve ferries.",
    ]
    assert run("library", "agreement", "Ferry talks", "Carl")[0] == 1
    with Library.open(full) as lib:
        assert list(sharing.people(lib).values()) == ["Anna", "Bea"]


def test_no_library_is_made_by_looking_for_one(run: Run, library_path: Path) -> None:
    for command in ("undo", "check", "backup", "recover", "bin", "owner"):
        code, out, said = run("library", command)
        assert (code, out) == (1, "")
        assert "There is no" in said
    assert not library_path.exists()


@pytest.fixture
def sources(library_path: Path) -> Path:
    """A library whose accounts come from a saved page and a PDF."""
    folder = Path(__file__).resolve().parents[1] / "data" / "intake"
    page = reading_of(folder / "page.html", "Alderland")
    left = page.with_parts([min(page.cuts)]).account
    right = reading_of(folder / "minutes.pdf", "Birchland").account
    whole = (Passage(Span(0, 10)),)
    with Library.open(library_path) as lib:
        compared = Comparison(left, right, whole, whole, ())
        meeting = ops.add_meeting(lib, compared, "Port talks", "2024-03-05")
        assert ops.meeting(lib, meeting).comparison == compared
        again = replace(compared, left=ops.edited(left, f"{left.text}\n\nA sentence more."))
        ops.revise_account(lib, meeting, Side.LEFT, again)
        assert verifying.read_before(lib, left) == ("Port talks",)
        assert verifying.read_before(lib, replace(left, provenance=_other(left))) == ()
    return library_path


def _other(account: Account) -> Provenance:
    return replace(account.provenance, data=b"x", sha256=sha256(b"x").hexdigest())


def test_sources_are_verified(run: Run, sources: Path) -> None:
    code, out, _ = run("verify")
    assert code == 0
    assert out.count("ok: Port talks, ") == 3
    assert "ok: Port talks, Alderland (page.html, edited)" in out
    assert out.endswith("3 sources verified.\n")
    assert run("verify", "Port")[1] == out
    assert "There is no meeting “Elsewhere”" in run("verify", "Elsewhere")[2]


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        (
            "UPDATE original SET data = CAST(data || x'00' AS BLOB)",
            "The original bytes are not those of SHA-256",
        ),
        ("UPDATE text SET body = body || '!'", "The stored text is not the one that was stored"),
        ("UPDATE source SET brought_back = ''", "another text comes out of them now. It was read"),
        ("UPDATE source SET media_type = 'application/pdf'", "cannot be read now: “page.html” is"),
    ],
)
def test_what_is_not_the_same_any_more_is_said(
    run: Run, sources: Path, statement: str, says: str
) -> None:
    with closing(sqlite3.connect(sources)) as raw:
        raw.execute(statement)
        raw.commit()
    code, out, said = run("verify")
    assert code == 1
    assert says in out
    assert "sources are not what they were" in said

"""`diptych split`, as a person types it."""

import io
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from diptych import cli, operations
from diptych.errors import ReadError
from diptych.intake import readers
from diptych.library.store import Library
from diptych.model import Comparison, Passage, Span
from diptych.operations import splitting, verifying

Run = Callable[..., tuple[int, str, str]]

TEXT = (
    "The road was closed for a day.\n\n"
    "Ukraine said that *nobody* had asked. “We were asleep,” said Taras Holub, its minister.\n\n"
    "The Kremlin denied that. Norway said it would send a team.\n"
)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*arguments: object) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            cli.main([str(argument) for argument in arguments])
        out, said = capsys.readouterr()
        assert isinstance(ended.value.code, int)
        return ended.value.code, out, said

    return command


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_json_has_offsets_sources_and_evidence(run: Run, report: Path) -> None:
    code, out, _ = run("split", report, "--sides", "kyiv", "moscow", "--format", "json")
    found = json.loads(out)

    assert code == 0
    assert found["format"] == "diptych-split/1"
    assert found["sides"] == ["kyiv", "moscow"]
    assert [s["source"] for s in found["sentences"]] == [
        "reporter", "kyiv", "kyiv", "moscow", "other",
    ]  # fmt: skip
    denied = found["sentences"][3]
    assert found["text"][denied["start"] : denied["end"]] == "The Kremlin denied that."
    shown = denied["evidence"][0]
    assert found["text"][shown["start"] : shown["end"]] == "The Kremlin denied"
    assert set(found) == {"format", "text", "sides", "sentences"}
    assert set(denied) == {"start", "end", "source", "confidence", "evidence"}


def test_text_and_markdown(run: Run, report: Path) -> None:
    _, text, _ = run("split", report)
    _, markdown, _ = run("split", report, "--format", "markdown")

    assert "[Kyiv, 0.95] Ukraine said that *nobody* had asked." in text
    assert "## Moscow (1)" in markdown
    assert r"\*nobody\*" in markdown


def test_one_account_a_side_is_written(run: Run, report: Path, tmp_path: Path) -> None:
    folder = tmp_path / "made" / "here"
    code, out, said = run("split", report, "--output-dir", folder)

    assert code == 0
    assert out == ""
    assert "moscow.txt" in said
    assert (folder / "moscow.txt").read_text(encoding="utf-8") == "The Kremlin denied that.\n"
    assert json.loads((folder / "split.json").read_text(encoding="utf-8"))["sides"]


def test_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    code, out, _ = run("split", "-", "--format", "json")

    assert code == 0
    assert set(json.loads(out)["sides"]) == {"kyiv", "moscow"}


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("--sides", "kyiv", "atlantis"), 1, "There is no side “atlantis”."),
        (("--sides", "kyiv", "beijing", "--output-dir", "X"), 1, "is given to Beijing"),
        (("--format", "pdf"), 2, "pdf"),
    ],
)
def test_what_cannot_be_done_is_said(
    run: Run, report: Path, tmp_path: Path, arguments: tuple[str, ...], code: int, words: str
) -> None:
    given = [str(tmp_path / "X") if argument == "X" else argument for argument in arguments]
    ended, _, said = run("split", report, *given)

    assert ended == code
    assert words in said


def test_a_folder_that_cannot_be_made(run: Run, report: Path) -> None:
    ended, _, said = run("split", report, "--output-dir", report / "under")

    assert ended in {1, 2}
    assert "under" in said


def test_a_passage_of_an_account_knows_its_place_in_the_report() -> None:
    report = readers.read_text(TEXT, "Report")
    found = operations.split_report(report, ("kyiv", "moscow"))
    kyiv, moscow = operations.side_accounts(found, report)
    asleep = kyiv.text.index("We were asleep")

    place = operations.place_in_report(kyiv, Span(asleep, asleep + len("We were asleep")))
    assert place is not None
    assert place.of(report.text) == "We were asleep"
    assert operations.place_in_report(report, Span(0, 5)) is None
    assert kyiv.provenance.sha256 != moscow.provenance.sha256


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b'{"sentences": [{}]}', b"[" * 100_000])
def test_an_original_from_elsewhere_is_not_taken_on_trust(data: bytes) -> None:
    report = readers.read_text(TEXT, "Report")
    made, _ = operations.side_accounts(operations.split_report(report, ("kyiv", "moscow")), report)
    other = replace(made, provenance=replace(made.provenance, data=data))
    assert operations.report_of(made) is not None
    assert operations.report_of(other) is None
    assert operations.place_in_report(other, Span(0, 5)) is None
    with pytest.raises(ReadError):
        splitting.text_again(other)


def test_the_hash_of_an_account_is_not_shown_as_that_of_the_report() -> None:
    report = readers.read_text(TEXT, "Report")
    made, _ = operations.side_accounts(operations.split_report(report, ("kyiv", "moscow")), report)
    assert made.provenance.file_name != report.provenance.file_name
    told = json.loads(made.provenance.data)
    assert told["report"] == report.provenance.file_name
    assert told["report_sha256"] == report.provenance.sha256


def test_the_kept_original_gives_the_account_again(library_path: Path) -> None:
    report = readers.read_text(TEXT, "Report")
    left, right = operations.side_accounts(
        operations.split_report(report, ("kyiv", "moscow")), report
    )
    passages = tuple((Passage(Span(0, len(one.text))),) for one in (left, right))
    comparison = Comparison(left, right, passages[0], passages[1], ())
    with Library.open(library_path) as lib:
        operations.add_meeting(lib, comparison, "A road", "")
        found = {checked.finding for checked in verifying.verify(lib)}

    assert found == {verifying.Finding.SAME}

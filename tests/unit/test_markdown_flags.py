"""The flags for Markdown, as both commands take them."""

from pathlib import Path

import pytest

from diptych import cli

LEFT = "They agreed to reopen the lock at Weir 4 by 1 May. The talks took three hours."
RIGHT = "They agreed to reopen the lock at Weir 4 by 1 June. No water was promised."


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    made = [tmp_path / "left.txt", tmp_path / "right.txt"]
    for path, text in zip(made, (LEFT, RIGHT), strict=True):
        path.write_text(text, encoding="utf-8")
    return [str(path) for path in made]


def ran(*arguments: str) -> int:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert isinstance(ended.value.code, int)
    return ended.value.code


def test_compare_writes_what_was_asked_for(files: list[str], tmp_path: Path) -> None:
    out = tmp_path / "out.md"
    flags = ["--only", "diverging", "--full-texts", "--no-evidence", "--sources", "footnotes"]
    assert ran("compare", *files, "-o", str(out), *flags, "--front-matter") == 0
    document = out.read_text(encoding="utf-8")
    assert document.startswith('---\ntitle: "Washington and Kremlin"\n')
    assert "Below stand only the links that diverge: 1 of 1." in document
    assert "## The accounts in full" in document
    assert "| Evidence |" not in document
    assert "[^source-2]: **Kremlin**" in document


def test_export_writes_what_was_asked_for(tmp_path: Path) -> None:
    from diptych import operations
    from diptych.intake import readers
    from diptych.library.store import Library
    from diptych.model import OnMeeting
    from diptych.progress import NoProgress

    library = tmp_path / "library.sqlite"
    accounts = [
        readers.read_bytes(text.encode(), f"{name}.txt", name)
        for name, text in (("Norland", LEFT), ("Sudmark", RIGHT))
    ]
    compared = operations.compare_accounts(*accounts, NoProgress())
    with Library.open(library) as lib:
        kept = operations.add_meeting(lib, compared, "Weir talks", "")
        operations.add_note(lib, kept, OnMeeting(), "Mine.", ("scare quotes",))
    out = tmp_path / "out.md"
    command = ["export", "Weir", "--library", str(library), "-o", str(out)]

    assert ran(*command, "--hash-tags", "--flavour", "commonmark") == 0
    document = out.read_text(encoding="utf-8")
    assert "#scare-quotes (1 note)" in document
    assert "\n|" not in document

    assert ran(*command, "--only", "reviewed", "--no-notes") == 0
    document = out.read_text(encoding="utf-8")
    assert "that a person judged: 0 of 1." in document
    assert "Mine." not in document


@pytest.mark.parametrize(
    "flags",
    [
        ["--full-texts"],
        ["--only", "diverging", "--format", "html"],
        ["--flavour", "commonmark", "-o", "out.json"],
        ["--only", "all", "--format", "markdown"],
    ],
)
def test_flags_that_would_do_nothing_are_refused(
    files: list[str], flags: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert ran("compare", *files, *flags) == 2
    assert "Error: " in capsys.readouterr().err

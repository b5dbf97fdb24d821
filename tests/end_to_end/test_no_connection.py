"""The program asks nothing of any network and starts no other program, whatever is done with it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

WATCHED = Path(__file__).with_name("watched.py")
FORBIDDEN = 97
FAR_PAGE = """\
<!doctype html><html><head><title>{title}</title>
<link rel="stylesheet" href="http://styles.example/page.css">
<link rel="icon" href="https://icons.example/i.png"><base href="http://base.example/">
<style>@import url(http://styles.example/more.css);
@font-face {{ font-family: far; src: url(http://fonts.example/far.woff2) }}
body {{ background: url(http://pictures.example/back.png); font-family: far }}</style>
<script src="http://scripts.example/s.js"></script></head>
<body onload="fetch('http://scripts.example/')"><article><h1>{title}</h1>
<img src="http://pictures.example/a.png" srcset="https://pictures.example/b.png 2x">
<iframe src="http://frames.example/"></iframe><object data="http://objects.example/o"></object>
<p>{first}</p><p>{second}</p>
<video src="http://films.example/v.mp4" poster="http://films.example/p.png"></video>
</article></body></html>
"""


@pytest.fixture
def pages(tmp_path: Path) -> tuple[str, str]:
    """Two accounts as pages that name pictures, styles, fonts, scripts and frames far away."""
    left, right = tmp_path / "norland.html", tmp_path / "sudmark.html"
    left.write_text(
        FAR_PAGE.format(
            title="Talks in Aarburg",
            first="The ministers of Norland and Sudmark met in Aarburg on 1 March 2024. They "
            "agreed to reopen the lock at Weir 4 by 1 May.",
            second="Officials will meet again next month. Norland offered 12 pumps.",
        ),
        encoding="utf-8",
    )
    right.write_text(
        FAR_PAGE.format(
            title="On the meeting in Aarburg",
            first="On 1 March 2024 the ministers of Sudmark and Norland met in Aarburg over lunch.",
            second="The lock at Weir 4 will not open before 1 June. It was agreed that officials "
            "will meet again next month.",
        ),
        encoding="utf-8",
    )
    return str(left), str(right)


def apart() -> list[str]:
    """A command that runs another where there is no network interface; skips if not permitted."""
    for command in (["unshare", "--net"], ["unshare", "--user", "--map-root-user", "--net"]):
        if shutil.which("unshare"):
            tried = subprocess.run([*command, "true"], capture_output=True, check=False)
            if tried.returncode == 0:
                return command
    pytest.skip("this machine does not permit network name spaces of one's own")


def run(*arguments: str, before: list[str] | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "ALONE": "1" if before else ""}
    return subprocess.run(
        [*(before or []), sys.executable, str(WATCHED), *arguments],
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        env=environment,
        check=False,
    )


@pytest.mark.parametrize("kind", ["socket", "name", "program"])
def test_the_watch_sees_what_is_forbidden(kind: str) -> None:
    done = run("provoke", kind)
    assert done.returncode == FORBIDDEN
    assert "forbidden:" in done.stderr


@pytest.mark.parametrize("kind", ["text", "markdown", "html", "csv", "json"])
def test_pages_are_compared_without_a_network(kind: str, pages: tuple[str, str]) -> None:
    done = run("command", "compare", *pages, "--format", kind)
    assert done.returncode == 0, done.stderr
    assert "Weir 4" in done.stdout
    assert ".example" not in done.stdout


@pytest.mark.parametrize("name", ["a.xlsx", "a.docx", "a.pdf", "a.jsonld", "a.qdpx"])
def test_files_for_other_programs_are_written_without_a_network(
    name: str, pages: tuple[str, str], tmp_path: Path
) -> None:
    done = run("command", "compare", *pages, "--output", str(tmp_path / name))
    assert done.returncode == 0, done.stderr
    assert (tmp_path / name).stat().st_size > 500


def test_what_is_taken_in_and_passed_on_needs_no_network(
    pages: tuple[str, str], tmp_path: Path
) -> None:
    made = {name: str(tmp_path / name) for name in ("a.json", "a.jsonld", "a.md", "a.pdf")}
    bundle, second = str(tmp_path / "talks.diptych"), str(tmp_path / "second.sqlite")
    steps: list[list[str]] = [
        ["compare", *pages, "--output", made["a.json"]],
        ["compare", *pages, "--output", made["a.jsonld"]],
        ["import", made["a.json"]],
        ["verify"],
        ["export", "Kremlin", "--output", made["a.md"]],
        ["export", "Kremlin", "--output", made["a.pdf"]],
        ["bundle", "export", "Kremlin", bundle],
        ["bundle", "--library", second, "import", bundle],
        ["library", "--library", second, "owner", "Bea"],
        ["library", "merge", second],
        ["library", "agreement", "Kremlin"],
        ["library", "bin"],
        ["library", "backups"],
        ["split", pages[0], "--sides", "washington", "moscow"],
    ]
    before = apart()
    for step in steps:
        done = run("command", *step, before=before)
        assert done.returncode == 0, (step, done.stderr)


def test_why_and_the_library_need_no_network(pages: tuple[str, str], tmp_path: Path) -> None:
    done = run("command", "compare", *pages, "--why", "1", "1")
    assert done.returncode == 0, done.stderr
    shown = run("window", *pages)
    assert shown.returncode == 0, shown.stderr
    for arguments in (
        ["backup"], ["check"], ["undo"], ["redo"], ["search", "Weir"],
    ):  # fmt: skip
        done = run("command", "library", *arguments)
        assert done.returncode == 0, (arguments, done.stderr)


def test_every_menu_entry_works_where_there_is_no_network(pages: tuple[str, str]) -> None:
    done = run("window", *pages, before=apart())
    assert done.returncode == 0, done.stderr
    unused = done.stdout.rpartition("unused:")[2].split()
    # Nothing is selected when they have their turn, or there is nothing to take back.
    assert len(unused) <= 6, unused


def test_the_command_line_works_where_there_is_no_network(pages: tuple[str, str]) -> None:
    done = run("command", "compare", *pages, "--format", "json", before=apart())
    assert done.returncode == 0, done.stderr
    assert '"diptych-comparison/' in done.stdout

"""The command as a person runs it: its own process, real files, real pipes."""

import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from diptych import __version__

LEFT = """\
Readout of the talks in Aarburg

The ministers of Norland and Sudmark met in Aarburg on 1 March 2024. They agreed to reopen the \
lock at Weir 4 by 1 May. The minister called last year's flood a warning.

Officials will meet again next month. Norland offered 12 pumps.
"""
RIGHT = """\
On 1 March 2024 the ministers of Sudmark and Norland met in Aarburg over a working lunch.

The lock at Weir 4 will not open before 1 June. It was agreed that officials will meet again \
next month. No water was promised to third parties.
"""


@pytest.fixture
def accounts(tmp_path: Path) -> tuple[str, str]:
    left, right = tmp_path / "norland.txt", tmp_path / "sudmark.txt"
    left.write_text(LEFT, encoding="utf-8")
    right.write_text(RIGHT, encoding="utf-8")
    return str(left), str(right)


def diptych(
    *arguments: str, stdin: bytes = b"", before: str = "", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run the command; `before` is Python that is run ahead of it in its process."""
    command = ["-m", "diptych"]
    if before:
        command = ["-c", f"{before}\nfrom diptych.cli import main\nmain()"]
    return subprocess.run(
        [sys.executable, *command, *arguments],
        input=stdin,
        capture_output=True,
        timeout=120,
        env={**os.environ, **environment},
        check=False,
    )


def compared(*arguments: str, stdin: bytes = b"") -> bytes:
    done = diptych("compare", *arguments, stdin=stdin)
    assert done.stderr == b""
    assert done.returncode == 0
    return done.stdout


def complaint(code: int, *arguments: str, stdin: bytes = b"") -> str:
    """What is said when the command ends with this code: never a traceback."""
    done = diptych(*arguments, stdin=stdin)
    said = done.stderr.decode()
    assert done.returncode == code, said
    assert done.stdout == b""
    assert "Traceback" not in said
    if code == 1:
        assert said.startswith("diptych: ")
        assert said.count("\n") == 1
    return said


def test_text_is_what_is_printed_without_a_format(accounts: tuple[str, str]) -> None:
    text = compared(*accounts).decode()
    assert "Washington" in text
    assert "Kremlin" in text
    assert "\x1b" not in text
    assert "lock at Weir 4" in text
    assert max(map(len, text.splitlines())) <= 80


def test_json_holds_both_accounts_and_what_links_them(accounts: tuple[str, str]) -> None:
    made = json.loads(
        compared(*accounts, "--format", "json", "--left-name", "Norland", "--right-name", "Sudmark")
    )
    assert made["format"] == "diptych-comparison/1"
    assert (made["left"]["name"], made["right"]["name"]) == ("Norland", "Sudmark")
    for side, text in (("left", LEFT), ("right", RIGHT)):
        account = made[side]
        assert account["text"].split() == text.split()
        assert account["sha256"] == sha256(account["text"].encode()).hexdigest()
        end = 0
        for passage in account["passages"]:
            assert end <= passage["start"] < passage["end"] <= len(account["text"])
            end = passage["end"]
    assert made["links"]
    for link in made["links"]:
        assert 0 <= link["confidence"] <= 1
        assert link["relation"] in ("agree", "diverge")
        for side in ("left", "right"):
            statuses = [made[side]["passages"][index]["status"] for index in link[side]]
            assert "only" not in statuses or link["possible"]


def test_markdown_html_and_csv(accounts: tuple[str, str]) -> None:
    named = (*accounts, "--title", "Talks | *Aarburg*", "--date", "2024-03-01")
    markdown = compared(*named, "--format", "markdown").decode()
    assert markdown.startswith("# Talks \\| \\*Aarburg\\*\n\n**Date:** 1 March 2024\n")
    assert sha256(Path(accounts[0]).read_bytes()).hexdigest() in markdown
    assert "  - File: norland.txt\n" in markdown
    page = compared(*named, "--format", "html").decode()
    assert page.startswith("<!DOCTYPE html>")
    table = list(csv.reader(io.StringIO(compared(*accounts, "--format", "csv").decode())))
    assert table[0][2:4] == ["Washington says", "Kremlin says"]


@pytest.mark.parametrize("wanted", ["json", "markdown"])
def test_the_same_input_gives_the_same_bytes(accounts: tuple[str, str], wanted: str) -> None:
    one = diptych("compare", *accounts, "--format", wanted, PYTHONHASHSEED="1")
    two = diptych("compare", *accounts, "--format", wanted, PYTHONHASHSEED="2")
    assert one.returncode == two.returncode == 0
    assert one.stdout == two.stdout
    assert one.stdout.endswith(b"\n")


@pytest.mark.parametrize(
    ("name", "beginning"),
    [
        ("out.md", b"# "),
        ("out.html", b"<!DOCTYPE html>"),
        ("out.csv", b'\xef\xbb\xbf"Number"'),
        ("out.json", b"{"),
        ("out.txt", b"Washington and Kremlin"),
    ],
)
def test_the_name_of_the_output_tells_the_format(
    accounts: tuple[str, str], tmp_path: Path, name: str, beginning: bytes
) -> None:
    assert compared(*accounts, "--output", str(tmp_path / name)) == b""
    assert (tmp_path / name).read_bytes().startswith(beginning)
    assert not list(tmp_path.glob(".diptych-*"))


def test_a_format_goes_before_the_name_of_the_output(
    accounts: tuple[str, str], tmp_path: Path
) -> None:
    compared(*accounts, "--output", str(tmp_path / "out.txt"), "--format", "json")
    assert json.loads((tmp_path / "out.txt").read_bytes())


def test_one_account_can_come_through_a_pipe(accounts: tuple[str, str]) -> None:
    piped = json.loads(compared("-", accounts[1], "--format", "json", stdin=LEFT.encode()))
    files = json.loads(compared(*accounts, "--format", "json"))
    assert piped == files
    other = json.loads(compared(accounts[0], "-", "--format", "json", stdin=RIGHT.encode()))
    assert other == files


def test_a_sample_can_be_compared() -> None:
    text = compared("--sample", "video-call-2021-12-07", "--format", "markdown").decode()
    assert "7 December 2021" in text
    said = complaint(1, "compare", "--sample", "none-such")
    assert "no sample “none-such”" in said


def test_input_at_fault(accounts: tuple[str, str], tmp_path: Path) -> None:
    empty, binary = tmp_path / "empty.txt", tmp_path / "binary.txt"
    empty.write_bytes(b"")
    binary.write_bytes(bytes(range(256)))
    for faulty in ("none.txt", str(tmp_path), str(empty), str(binary), "\x1b[31mx"):
        said = complaint(1, "compare", accounts[0], faulty)
        assert "\x1b" not in said
    complaint(1, "compare", "-", accounts[1], stdin=b"")
    complaint(1, "compare", "-", accounts[1], stdin=b"\x00\x01\xff")
    complaint(1, "open", accounts[0], "none.txt")
    complaint(1, "open", "--sample", "none-such")


def test_output_at_fault(accounts: tuple[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "folder.md"
    folder.mkdir()
    assert "is a folder" in complaint(1, "compare", *accounts, "-o", str(folder))
    said = complaint(1, "compare", *accounts, "-o", str(tmp_path / "none" / "out.md"))
    assert "no folder" in said


def test_a_command_that_is_not_understood() -> None:
    said = complaint(2, "compare", "one.txt")
    assert said.startswith("Usage: diptych compare")
    assert "Error: Two accounts are needed" in said


def test_an_account_is_never_written_over(accounts: tuple[str, str]) -> None:
    said = complaint(2, "compare", *accounts, "--format", "json", "--output", accounts[0])
    assert "would overwrite" in said
    assert Path(accounts[0]).read_text(encoding="utf-8") == LEFT


def test_files_without_a_command_get_a_hint(accounts: tuple[str, str]) -> None:
    assert "diptych open" in complaint(2, *accounts)


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signal")
def test_ctrl_c(accounts: tuple[str, str], tmp_path: Path) -> None:
    output = tmp_path / "out.json"
    output.write_bytes(b"older")
    interrupt = (
        "import os, signal\n"
        "from diptych import operations\n"
        "operations.compare_accounts = lambda *_, **__: os.kill(os.getpid(), signal.SIGINT)\n"
    )
    done = diptych("compare", *accounts, "-o", str(output), before=interrupt)
    assert done.returncode == 130
    assert done.stderr.decode().strip() == "diptych: interrupted."
    assert output.read_bytes() == b"older"


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signal")
def test_ctrl_c_while_waiting_for_input(accounts: tuple[str, str]) -> None:
    process = subprocess.Popen(
        [sys.executable, "-u", "-c", WAITING, "compare", "-", accounts[1]],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"reading\n"
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"Traceback" not in said


WAITING = """
import sys
from diptych import cli

read = cli._standard_input

def told(most):
    print("reading", flush=True)
    return read(most)

cli._standard_input = told
cli.main()
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such terminal to test with")
@pytest.mark.parametrize(("no_colour", "columns"), [("", 100), ("1", 50)])
def test_a_terminal_gets_colours_and_its_width(
    accounts: tuple[str, str], no_colour: str, columns: int
) -> None:
    import fcntl
    import pty
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    environment = {name: value for name, value in os.environ.items() if name != "COLUMNS"}
    process = subprocess.Popen(
        [sys.executable, "-m", "diptych", "compare", *accounts],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=subprocess.PIPE,
        env={**environment, "TERM": "xterm-256color", "NO_COLOR": no_colour},
    )
    os.close(theirs)
    seen = b""
    while True:
        try:
            chunk = os.read(ours, 65536)
        except OSError:  # how Linux says that the other end is closed
            break
        if not chunk:
            break
        seen += chunk
    os.close(ours)
    _, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (0, b"")
    assert (b"\x1b[32m" in seen or b"\x1b[33m" in seen) is not bool(no_colour)
    lines = re.sub(r"\x1b\[[0-9;]*m", "", seen.decode()).splitlines()
    assert columns - 12 < max(map(len, lines)) <= columns


@pytest.mark.skipif(os.name == "nt", reason="Windows closes pipes otherwise")
def test_a_reader_that_leaves_early_is_no_error(accounts: tuple[str, str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "diptych", "compare", *accounts],
        stdout=writing,
        stderr=subprocess.PIPE,
        timeout=120,
        check=False,
    )
    os.close(writing)
    assert done.stderr == b""
    assert done.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_is_said(accounts: tuple[str, str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "diptych", "compare", *accounts],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=120,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.decode() == (
        "diptych: The output cannot be written: No space left on device.\n"
    )


def test_comparing_needs_no_qt(accounts: tuple[str, str]) -> None:
    blocked = "import sys\nsys.modules['PySide6'] = sys.modules['shiboken6'] = None\n"
    done = diptych("compare", *accounts, "--format", "json", before=blocked)
    assert done.returncode == 0
    assert json.loads(done.stdout)
    window = diptych("open", *accounts, before=blocked)
    assert window.returncode == 1
    assert "a part of Qt is missing" in window.stderr.decode()


def test_version_and_help() -> None:
    said = diptych("--version").stdout.decode().splitlines()
    assert said[0] == f"diptych {__version__}"
    assert any(line.startswith("  PySide6_Essentials ") and "LGPL" in line for line in said)
    for command in ([], ["open"], ["compare"]):
        done = diptych(*command, "--help")
        assert done.returncode == 0
        assert "Examples:" in done.stdout.decode()


def test_a_terminal_that_is_not_utf_8_gets_what_it_can_show(accounts: tuple[str, str]) -> None:
    done = diptych("compare", *accounts, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0
    complained = diptych("compare", "nöne", "x", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert complained.returncode == 1
    assert b"Traceback" not in complained.stderr


def test_why_two_passages_are_not_linked(accounts: tuple[str, str]) -> None:
    told = compared(*accounts, "--why", "12 pumps", "1").decode()
    first, second, empty, reason, *facts = told.splitlines()
    assert first == "Washington, passage 6: Norland offered 12 pumps."
    assert second.startswith("Kremlin, passage 1: On 1 March 2024 the ministers of Sudmark")
    assert empty == ""
    assert reason.startswith("Not linked. ")
    assert re.match(r"Their score is 0\.\d\d, which is 0\.\d\d below the 0\.\d\d ", facts[-1])
    linked = compared(*accounts, "--why", "Officials will meet", "3").decode()
    assert "Linked. Their score is " in linked


def test_why_asks_for_two_passages_that_there_are(accounts: tuple[str, str]) -> None:
    for why, said in (
        (("1", "9"), "The account of Kremlin has no passage 9."),
        (("no such words", "1"), "No passage of Washington holds the words “no such words”."),
        (("1", "the"), "all hold the words “the”."),
    ):
        done = diptych("compare", *accounts, "--why", *why)
        assert done.returncode == 1
        assert said in done.stderr.decode()
    assert diptych("compare", *accounts, "--why", "1", "1", "--format", "json").returncode == 2

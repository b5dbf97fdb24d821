"""The manual is true to the program: its links, pictures, menu entries, keys, commands, formats."""

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from diptych import __version__
from diptych.cli import commands
from diptych.export.formats import Format
from diptych.gui import manual_pages
from diptych.gui.actions import MENUS, TABLE, plain_text
from diptych.gui.export_dialog import FORMATS
from diptych.model import Side
from diptych.settings import manual_folder

ROOT = Path(__file__).resolve().parents[2]
PAGES = [page.name for page in manual_pages.contents()]
TEXTS = {name: (manual_folder() / name).read_text("utf-8") for name in PAGES}
WIDGET_KEYS = {
    "Ctrl+Enter", "Enter", "Shift+Enter", "Alt+Left", "Alt+Right", "3", "4", "Alt+Home",
}  # fmt: skip
"""Keys that are no menu entry's: of fields, of the window that splits a report, of the manual."""


def links(name: str) -> list[str]:
    found = re.findall(r'<(?:a href|img src)="([^"]+)"', manual_pages.html(name))
    return [link.removesuffix(manual_pages.SMALL) for link in found]


def commands_in(group: click.Group, before: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for name, command in group.commands.items():
        yield (*before, name)
        if isinstance(command, click.Group):
            yield from commands_in(command, (*before, name))


def command_of(words: tuple[str, ...]) -> click.Command:
    found: click.Command = commands
    for word in words:
        assert isinstance(found, click.Group)
        found = found.commands[word]
    return found


def flags_of(command: click.Command) -> set[str]:
    return {flag for one in command.params for flag in one.opts if flag.startswith("--")}


ALL_FLAGS = (
    {"--help"}
    | flags_of(commands)
    | {flag for words in commands_in(commands) for flag in flags_of(command_of(words))}
)


def test_the_contents_list_every_page_that_a_page_leads_to() -> None:
    assert len(PAGES) == len(set(PAGES)) > 10
    for name in PAGES:
        for link in links(name):
            if not link.startswith(("http", "images/", "#")):
                assert link.partition("#")[0] in PAGES, f"{name} leads to {link}"


@pytest.mark.parametrize("name", PAGES)
def test_every_link_and_picture_is_there(name: str) -> None:
    for link in links(name):
        if link.startswith("https://"):
            continue
        if link.endswith(".png"):
            assert manual_pages.picture(link, dark=False), link
            continue
        page, _, anchor = link.partition("#")
        assert manual_pages.is_page(page or name), link
        assert not anchor or anchor in manual_pages.anchors(page or name), link


def test_every_picture_is_shown_somewhere_and_light() -> None:
    texts = "".join(file.read_text("utf-8") for file in manual_folder().glob("*.md"))
    for file in (manual_folder() / "images").iterdir():
        names = {file.name, file.name.replace("-dark.", "-light.")}
        assert any(f"](images/{name})" in texts for name in names), f"{file.name} is in no page"
        assert file.stat().st_size < 200_000, f"{file.name} is heavy"


def test_the_links_of_the_readme_are_there() -> None:
    for link in re.findall(r"\]\(([^)#]+)\)", (ROOT / "README.md").read_text("utf-8")):
        assert link.startswith("https://") or (ROOT / link).exists(), link


@pytest.mark.parametrize("name", PAGES)
def test_every_menu_entry_that_is_named_is_in_the_menus(name: str) -> None:
    known = {(entry.menu, plain_text(entry)): entry for entry in TABLE}
    text = " ".join(TEXTS[name].split())
    named = re.findall(r"\*(\w+) > ([^*]+)\*(?: \(\*\*([^*]+)\*\*\))?", text)
    for menu, words, key in named:
        words = words.rstrip("…")
        if (menu, words) in (("File", "Open sample"), ("File", "Recent")):
            continue
        assert (menu, words) in known, f"{menu} > {words}"
        assert not key or key in known[menu, words].keys, f"{menu} > {words} ({key})"
    assert not [menu for menu, _, _ in named if menu not in MENUS]


@pytest.mark.parametrize("name", PAGES)
def test_every_key_that_is_named_does_something(name: str) -> None:
    known = WIDGET_KEYS | {key for entry in TABLE for key in entry.keys}
    for bold in re.findall(r"\*\*([^*\n]+)\*\*", TEXTS[name]):
        if re.fullmatch(r"[A-Z0-9?/]|F\d+|((Ctrl|Shift|Alt)\+)+.+|Escape|Backspace|Enter", bold):
            assert bold in known, bold


@pytest.mark.parametrize("entry", [entry for entry in TABLE if entry.keys], ids=lambda e: e.slot)
def test_every_key_of_the_menus_is_on_the_page_of_keys(entry) -> None:
    keys = " or ".join(f"**{key}**" for key in entry.keys)
    section = TEXTS["keys.md"].split(f"## {entry.menu}\n")[1].split("\n## ")[0]
    assert f"| {keys} | {plain_text(entry)} |" in section.splitlines()


@pytest.mark.parametrize("name", PAGES)
def test_every_command_and_flag_that_is_named_is_there(name: str) -> None:
    text = TEXTS[name]
    known = set(commands_in(commands))
    for line in re.findall(r"(?:^    |`)diptych ([^`\n]+)", text, re.MULTILINE):
        words = [word for word in line.split() if re.fullmatch(r"[a-z]+", word)]
        if words and re.match(r"[a-z]", line):
            assert (words[0],) in known, line
            if (words[0],) in known and isinstance(command_of((words[0],)), click.Group):
                assert tuple(words[:2]) in known, line
    for flag in re.findall(r"(?<![\w-])--[a-z][a-z-]+", text):
        assert flag in ALL_FLAGS, flag


def test_the_page_of_the_command_line_has_every_command_and_option() -> None:
    text = TEXTS["command-line.md"]
    for words in commands_in(commands):
        command = command_of(words)
        if not isinstance(command, click.Group):
            assert re.search(rf"\b{words[-1]}\b", text), words
        for flag in flags_of(command) - {"--help", "--version"}:
            assert flag in text, f"{words} {flag}"


def test_every_format_is_named() -> None:
    row = next(line for line in TEXTS["command-line.md"].splitlines() if "| `--format` |" in line)
    assert set(re.findall(r"`(\w+)`", row)) == {one.value for one in Format}


def test_the_man_page_has_every_command() -> None:
    text = (ROOT / "packaging" / "linux" / "diptych.1").read_text("utf-8").replace("\\-", "-")
    for words in commands_in(commands):
        assert re.search(rf"\b{words[-1]}\b", text), words
    for flag in re.findall(r"--[a-z][a-z-]+", text):
        assert flag in ALL_FLAGS, flag


def test_a_word_is_counted_wherever_it_is_read() -> None:
    assert manual_pages.count("judging.md", "NOT THE SAME MATTER") == 0
    assert manual_pages.count("judging.md", "not about the SAME matter") == 1
    assert manual_pages.count("judging.md", "") == 0


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/x.png",
        "//example.org/x.png",
        "file:///etc/hostname",
        "/etc/hostname",
        "../README.md",
        "images/../../README.md",
        "images/none.png",
        "data:image/png;base64,AAAA",
    ],
)
def test_no_other_file_is_a_picture(address: str) -> None:
    assert manual_pages.picture(address, dark=False) is None
    assert not manual_pages.is_page(address)


def test_the_example_of_the_method_page_is_what_the_program_says() -> None:
    from diptych.intake.readers import read_text
    from diptych.operations import compare_accounts, unsaved_meeting

    blocks = TEXTS["method.md"].split("## An example")[1].split("## How passages")[0].split("\n\n")
    code = [block for block in blocks if block.startswith("    ")]
    left, right = ("\n\n".join(map(str.strip, block.splitlines())) for block in code[:2])
    comparison = compare_accounts(read_text(left, "Alderland"), read_text(right, "Birchland"))
    meeting = unsaved_meeting(comparison, "Ferry talks", "2023-05-02")
    said = []
    for number, link in enumerate(meeting.standing_links, 1):
        relation = link.proposal.relation.value.capitalize()
        said.append(f"{number}. {relation}, confidence {link.proposal.confidence:.2f}")
        said += [f"{piece.kind.value}: {piece.says}" for piece in link.proposal.evidence]
    for side in Side:
        account = comparison.account(side)
        said.append(f"Only {account.name}")
        linked = {index for link in meeting.standing_links for index in link.proposal.ends(side)}
        said += [
            passage.span.of(account.text)
            for index, passage in enumerate(comparison.passages(side))
            if index not in linked
        ]
    assert [line.strip() for block in code[2:] for line in block.splitlines()] == said


def test_the_figures_of_the_method_page_are_measured() -> None:
    report = (ROOT / "packaging" / "model" / "REPORT.md").read_text("utf-8")
    known = set(re.findall(r"\d+\.\d+|\d+", report))
    known |= {str(round(float(one) * 100)) for one in known if one.startswith("0.")}
    page = TEXTS["method.md"].split("## How often it is right")[1].split("## Where it errs")[0]
    for share in re.findall(r"(\d+) %", page):
        assert share in known, f"{share} %"
    for figure in re.findall(r"F1 (?:of )?(\d\.\d+)", page):
        assert any(float(one) == pytest.approx(float(figure), abs=0.006) for one in known), figure


def test_the_version_that_is_cited_is_this_one() -> None:
    assert re.findall(r"Diptych (\d+\.\d+\.\d+)", TEXTS["method.md"]) == [__version__]


def test_the_page_of_exports_has_every_format_that_is_offered() -> None:
    text = TEXTS["exports.md"]
    for offer in FORMATS:
        assert re.search(
            rf"^\| [^|]*{offer.name}[^|]* \| [^|]*`{offer.suffix}`", text, re.MULTILINE
        )


def test_every_setting_of_the_look_is_told(qapp) -> None:
    from PySide6.QtWidgets import QLabel

    from diptych.gui.look_page import LookPage

    page = LookPage()
    for label in page.findChildren(QLabel):
        assert f"**{label.text()}**" in TEXTS["settings.md"]

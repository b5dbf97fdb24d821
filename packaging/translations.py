"""Gathers the texts of the window and makes the message files: `make translations`.

Each text that the source says in `tr`, `trn` or `mark`, or in the table of the actions, comes
into every file of `resources/translations`; what a person translated stays, and what the
source says no more goes. Then Qt's own tool makes from each file the one that the program
loads.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "desktop" / "diptych" / "gui"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "Diptych"
FORMS = {"uk": 3, "ru": 3}
"""The languages, and how many forms for a number each has."""

ENTRY_TEXT = 2
"""Which argument of an `Entry` of the table of actions is its text."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the source; `counts` says that it speaks of a number of things."""

    english: str
    counts: bool


@dataclass(slots=True)
class Message:
    """A text and what a person made of it: one translation, or one for each form."""

    text: Text
    forms: list[str] = field(default_factory=list)

    @property
    def finished(self) -> bool:
        return bool(self.forms) and all(self.forms)


def gathered(folder: Path = SOURCES) -> list[Text]:
    """Every text of the source to be translated, in the order of the alphabet."""
    found: dict[str, Text] = {}
    for path in sorted(folder.glob("*.py")):
        for text in _texts(ast.parse(path.read_text(encoding="utf-8"), path.name)):
            if found.setdefault(text.english, text) != text:
                raise SystemExit(f"{path.name}: once with and once without a number: {text}")
    return sorted(found.values(), key=lambda text: (text.english.casefold(), text.english))


def read(path: Path) -> dict[str, Message]:
    """The messages of a file, by the English text."""
    found: dict[str, Message] = {}
    if path.exists():
        for node in ET.parse(path).getroot().iter("message"):
            counts = node.get("numerus") == "yes"
            translation = node.find("translation")
            assert translation is not None
            parts = translation.findall("numerusform") if counts else [translation]
            text = Text(node.findtext("source") or "", counts)
            found[text.english] = Message(text, [part.text or "" for part in parts])
    return found


def written(language: str, messages: list[Message]) -> str:
    """The text of a message file."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for message in messages:
        state = "" if message.finished else ' type="unfinished"'
        counts = ' numerus="yes"' if message.text.counts else ""
        lines.append(f"    <message{counts}>")
        lines.append(f"        <source>{escape(message.text.english)}</source>")
        if message.text.counts:
            lines.append(f"        <translation{state}>")
            forms = message.forms or [""] * FORMS[language]
            lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
            lines.append("        </translation>")
        else:
            said = message.forms[0] if message.forms else ""
            lines.append(f"        <translation{state}>{escape(said)}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def merged(language: str) -> list[Message]:
    """The texts of the source with what is translated of them so far."""
    known = read(source_file(language))
    return [
        known[text.english]
        if text.english in known and known[text.english].text == text
        else Message(text)
        for text in gathered()
    ]


def source_file(language: str) -> Path:
    """The file that a translator edits."""
    return FOLDER / f"diptych_{language}.ts"


def loaded_file(language: str) -> Path:
    """The file that the program loads."""
    return FOLDER / f"diptych_{language}.qm"


def release(source: Path, target: Path) -> None:
    """Make the file that is loaded from the file that is edited."""
    import PySide6

    tool = next(
        path
        for path in map(Path(PySide6.__path__[0]).joinpath, ("lrelease", "lrelease.exe"))
        if path.exists()
    )
    subprocess.run([tool, "-silent", source, "-qm", target], check=True)


def main() -> int:
    """Bring the files up to date, and tell what is not translated."""
    left = 0
    for language in FORMS:
        messages = merged(language)
        source = source_file(language)
        source.write_text(written(language, messages), encoding="utf-8", newline="\n")
        release(source, loaded_file(language))
        for message in messages:
            if not message.finished:
                print(f"{language}: not translated: {message.text.english!r}")
                left += 1
        print(f"{language}: {len(messages)} texts")
    return 1 if left else 0


def _texts(tree: ast.Module) -> Iterator[Text]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        said: ast.expr | None = None
        match node:
            case ast.Call(func=ast.Name("tr" | "mark"), args=[first, *_]):
                said = first
            case ast.Call(func=ast.Name("trn"), args=[_, many, *_]):
                said = many
            case ast.Call(func=ast.Name("Entry"), args=args) if len(args) > ENTRY_TEXT:
                said = args[ENTRY_TEXT]
        if isinstance(said, ast.JoinedStr):
            raise SystemExit(f"line {said.lineno}: a text with values has their names in braces")
        if isinstance(said, ast.Constant) and isinstance(said.value, str) and said.value:
            yield Text(said.value, counts=isinstance(node.func, ast.Name) and node.func.id == "trn")


if __name__ == "__main__":
    sys.exit(main())

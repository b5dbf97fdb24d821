"""What the core says in English is said again in the language of the interface."""

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from diptych.errors import DiptychError, LibraryError
from diptych.gui import translation
from diptych.gui.core_texts import core_text, error_text
from diptych.intake import samples

PACKAGE = Path(__file__).resolve().parents[2] / "desktop" / "diptych"
COMMANDS = {
    "cli.py",
    "library_commands.py",
    "source_commands.py",
    "split_command.py",
    "transfer_commands.py",
}
"""The command line speaks English."""

IN_PARTS = {
    "⟨0⟩ calls it “⟨2⟩”; ⟨4⟩ ": "A calls it “b”; C says “d” without.",
    "⟨0⟩ puts “⟨2⟩” in quotation marks; ⟨4⟩ ": "A puts “b” in quotation marks; C does not.",
    "⟨0⟩ gives it ⟨2⟩ (“⟨4⟩”), ⟨6⟩ ⟨8⟩ (“⟨10⟩”).": (
        "A gives it as certain (“b”), C as possible (“d”)."
    ),
    "⟨0⟩ ⟨2⟩ no comparison of the format diptych-comparison/1.": (
        "a.json is no comparison of the format diptych-comparison/1."
    ),
    "The pasted text holds a damaged character ⟨1⟩.": (
        "The pasted text holds a damaged character in line 3, after “a b”."
    ),
}
"""Texts that the core puts together of parts, each with one that it comes to."""


@pytest.fixture
def ukrainian(qapp) -> Iterator[None]:
    translation.interface().speak("uk")
    yield
    translation.interface().speak("en")


def test_a_sentence_with_values_is_said_again(ukrainian: None) -> None:
    said = core_text("Alderland gives “three ferries”, Birchland “3”.")
    assert said == "Alderland подає “three ferries”, Birchland — “3”."
    assert core_text("No pattern fits this.") == "No pattern fits this."
    assert core_text("") == ""


def test_an_error_is_said_again_with_its_hint(ukrainian: None) -> None:
    error = LibraryError("There is no library at /a b/c.sqlite.", "Check the name.")
    assert error_text(error) == "За адресою /a b/c.sqlite немає бібліотеки. Перевірте назву."
    assert error_text(DiptychError("Alone.")) == "Alone."


def test_english_stays_as_it_is(qapp) -> None:
    for text in ("Add note", "Both give “3 May”.", "left.txt is empty.", "something else"):
        assert core_text(text) == text


@pytest.mark.parametrize("text", IN_PARTS.values())
def test_what_is_put_together_of_parts_has_a_pattern(ukrainian: None, text: str) -> None:
    assert core_text(text) != text


def test_a_reason_that_is_outweighed_is_said_again_whole(ukrainian: None) -> None:
    said = core_text("Both give “3 May”. Not enough to diverge.")
    assert said == "Обидва виклади подають “3 May”. Цього замало, щоб розходитися."


def test_every_sample_says_what_it_is(ukrainian: None) -> None:
    for sample in samples.names():
        assert core_text(sample.about) != sample.about


def test_every_error_reason_and_step_of_the_core_has_a_pattern(ukrainian: None) -> None:
    unknown = [
        f"{path.relative_to(PACKAGE)}: {text}"
        for path in sorted(PACKAGE.rglob("*.py"))
        if "gui" not in path.parts and path.name not in COMMANDS
        for text in sorted(set(_texts(path)))
        if core_text(text) == text and text not in IN_PARTS
    ]
    assert not unknown


def _texts(path: Path) -> Iterator[str]:
    """What a module of the core says, each value in it as a number that stands nowhere else."""
    name = ".".join(("diptych", *path.relative_to(PACKAGE).with_suffix("").parts))
    module = importlib.import_module(name.removesuffix(".__init__"))
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Call(func=ast.Name(called) | ast.Attribute(attr=called), args=args):
                known = getattr(module, called, None)
                if isinstance(known, type) and issubclass(known, DiptychError):
                    said = args
                elif called == "operation" and "operations" in path.parts:
                    said = args[1:2]
                elif called == "_change" and "operations" in path.parts:
                    said = args[3:4]
                else:
                    continue
            case ast.Assign(targets=[ast.Name("says")], value=value) if "evidence" in path.parts:
                said = [value]
            case ast.Assign(targets=[ast.Name("name")], value=value) if _names_steps(path):
                said = [value]
            case _:
                continue
        for one in said:
            yield from _filled(one, module)


def _names_steps(path: Path) -> bool:
    return path.parent.name == "operations" and path.name != "__init__.py"


def _filled(node: ast.expr, module: object) -> Iterator[str]:
    match node:
        case ast.Constant(str(text)):
            yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from _filled(body, module)
            yield from _filled(orelse, module)
        case ast.Name(name) if isinstance(getattr(module, name, None), str):
            yield getattr(module, name)
        case ast.JoinedStr(values=values):
            yield "".join(_piece(value, number, module) for number, value in enumerate(values))


def _piece(node: ast.expr, number: int, module: object) -> str:
    match node:
        case ast.Constant(str(text)):
            return text
        case ast.FormattedValue(value=ast.Name(name)) if isinstance(
            getattr(module, name, None), str
        ):
            return str(getattr(module, name))
        case _:
            return f"⟨{number}⟩"

"""The rules that keep the parts apart, checked rather than remembered."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from pkgutil import resolve_name

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "desktop" / "diptych"
LINE_LIMIT = 400

WITHOUT_QT = """
import sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise AssertionError(f"the command line imports {name}")

sys.meta_path.insert(0, NoQt())
sys.argv[0] = "diptych"
from diptych.cli import main
main()
"""


def command_line_without_qt(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


def test_the_layers_hold() -> None:
    # In a process of its own: it switches off the loggers of the one that it runs in.
    checking = "import sys; from importlinter.cli import lint_imports as lint; sys.exit("
    finished = subprocess.run(
        [sys.executable, "-c", f"{checking}lint(config_filename='pyproject.toml', no_cache=True))"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 0, finished.stdout + finished.stderr


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["compare", "--help"]])
def test_the_command_line_answers_without_qt(arguments: list[str]) -> None:
    finished = command_line_without_qt(*arguments)
    assert finished.returncode == 0, finished.stderr
    assert finished.stdout.strip()


def test_the_command_line_compares_without_qt(tmp_path: Path) -> None:
    left = tmp_path / "left.txt"
    right = tmp_path / "right.txt"
    left.write_text("The two ministers met in Oslo on 3 May and agreed to meet again.\n", "utf-8")
    right.write_text("On 3 May the ministers met in Oslo. They did not set a date.\n", "utf-8")
    finished = command_line_without_qt("compare", str(left), str(right), "--format", "json")
    assert finished.returncode == 0, finished.stderr
    assert '"diptych-comparison/1"' in finished.stdout


def test_no_module_is_too_long() -> None:
    lengths = {
        str(module.relative_to(ROOT)): len(module.read_text("utf-8").splitlines())
        for module in PACKAGE.rglob("*.py")
    }
    assert not {name: length for name, length in lengths.items() if length > LINE_LIMIT}


def test_every_package_is_installed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    packages = project["tool"]["setuptools"]["packages"]
    listed = {name for name in packages if not name.startswith("diptych.resources")}
    found = {
        ".".join(("diptych", *init.parent.relative_to(PACKAGE).parts))
        for init in PACKAGE.rglob("__init__.py")
    }
    assert found == listed


def named_in_the_page() -> set[str]:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    return {name.removesuffix("()") for name in re.findall(r"`([^`\n ]+)`", page)}


def test_every_file_that_the_page_names_is_there() -> None:
    named = {name for name in named_in_the_page() if "/" in name}
    assert len(named) > 40
    for name in named:
        assert any((base / name).exists() for base in (ROOT, PACKAGE, ROOT / "resources")), name


def test_everything_that_the_page_names_with_its_module_is_there() -> None:
    parts = {path.stem for path in PACKAGE.iterdir()}
    named = {
        name
        for name in named_in_the_page()
        if re.fullmatch(r"\w+(\.\w+)+", name)
        and name.partition(".")[0] in parts
        and not name.endswith((".json", ".py", ".toml"))
    }
    assert len(named) > 20
    for name in named:
        assert resolve_name(f"diptych.{name}") is not None, name


def test_every_layer_is_in_the_picture() -> None:
    picture = (ROOT / "docs" / "images" / "architecture.svg").read_text("utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    layers = project["tool"]["importlinter"]["contracts"][0]["layers"]
    named = {name for layer in layers for name in layer.split(" | ")}
    for name in named - {"markdown_flags", "version_option"}:  # "two of options"
        assert re.search(rf"\b{name}\b", picture), name

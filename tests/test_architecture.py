"""The rules that keep the parts apart, checked rather than remembered."""

import subprocess
import sys
import tomllib
from pathlib import Path

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
    from importlinter.cli import lint_imports

    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


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

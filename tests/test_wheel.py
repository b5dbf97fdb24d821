"""What `pip install .` brings: every module and every file that the program reads."""

import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from configparser import ConfigParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = {
    "desktop/diptych": "diptych",
    "resources": "diptych/resources",
    "docs": "diptych/resources/manual",
}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    """A wheel of a copy of this tree, so that the tree gets no build folder."""
    tree = tmp_path_factory.mktemp("tree")
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, tree / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / file, tree)
    made = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "--wheel-dir", str(made), str(tree)], check=True, capture_output=True)
    with zipfile.ZipFile(next(made.glob("*.whl"))) as opened:
        yield opened


def test_the_wheel_holds_every_file(wheel: zipfile.ZipFile) -> None:
    wanted = {
        f"{package}/{file.relative_to(ROOT / folder).as_posix()}"
        for folder, package in FOLDERS.items()
        for file in (ROOT / folder).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    assert wanted - set(wheel.namelist()) == set()


def test_the_wheel_names_both_commands(wheel: zipfile.ZipFile) -> None:
    name = next(name for name in wheel.namelist() if name.endswith("/entry_points.txt"))
    commands = ConfigParser()
    commands.read_string(wheel.read(name).decode())
    assert commands["console_scripts"]["diptych"] == "diptych.cli:main"
    assert commands["gui_scripts"]["diptych-gui"] == "diptych.gui.app:main"

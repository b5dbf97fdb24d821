"""What the program says of its parts agrees with what the lock would install."""

import re
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from diptych.settings import parts

ROOT = Path(__file__).resolve().parents[1]
NOT_LOCKED = {"all-mpnet-base-v2 (language model)", "Inter (typeface)", "Noto Serif (typeface)"}
NOT_LOCKED |= {"Python"}


def locked() -> dict[str, tuple[str, set[str]]]:
    """Version and who wants it, of what the lock installs here."""
    found: dict[str, tuple[str, set[str]]] = {}
    name = ""
    for line in (ROOT / "requirements.lock").read_text("utf-8").splitlines():
        if pin := re.match(r"([A-Za-z0-9._-]+==[^\\]+?)\s*\\?$", line):
            wanted = Requirement(pin[1])
            name = canonicalize_name(wanted.name)
            if wanted.marker is None or wanted.marker.evaluate():
                found[name] = (str(wanted.specifier).removeprefix("=="), set())
        elif (by := re.match(r"    # (?:via)?\s*(\S.*)$", line)) and name in found:
            found[name][1].add(by[1])
    return found


def test_every_part_of_the_program_is_named_with_its_locked_version() -> None:
    pins = locked()
    reached = {"diptych (pyproject.toml)"}
    while more := {name for name, (_, by) in pins.items() if by & reached} - reached:
        reached |= more
    wanted = {name: pins[name][0] for name in reached & pins.keys()}
    said = {
        canonicalize_name(part.name): part.version
        for part in parts()
        if part.name not in NOT_LOCKED
    }
    assert said == wanted, "run make lock"


def test_every_part_has_a_licence() -> None:
    assert {part.name for part in parts()} >= NOT_LOCKED
    assert all(part.licence for part in parts())

"""Write down which parts the program rests on, with their versions and licences.

    python packaging/licences.py            # renew resources/licences.json
    python packaging/licences.py --check    # say whether it is up to date; exit status 1 if not

The versions are those of requirements.lock, the terms those that the parts say of themselves. Run
in the environment that the lock made; `make lock` does it.
"""

import json
import re
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "resources" / "licences.json"

BUNDLED = (
    ("all-mpnet-base-v2 (language model)", "", "Apache-2.0"),
    ("Inter (typeface)", "3.019", "OFL-1.1"),
    ("Noto Serif (typeface)", "2.004", "OFL-1.1"),
    ("Python", "", "PSF-2.0"),
)
"""What lies under resources/ and is not ours, and what runs the program."""

KNOWN = {
    "diff-match-patch": "Apache-2.0",
    "flatbuffers": "Apache-2.0",
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
}
"""The terms that we take, where a part offers several or says it in words of its own."""

SPELLINGS = {
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "3-Clause BSD License": "BSD-3-Clause",
    "BSD License": "BSD-3-Clause",
    "BSD": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}


def requirements() -> tuple[str, ...]:
    """What pyproject.toml asks for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return tuple(project["project"]["dependencies"])


def closure(*start: str) -> tuple[str, ...]:
    """The installed distributions that these requirements lead to, themselves but for the program.

    Normalised names, sorted. Extras are followed; what another platform would need is not.
    """
    found: set[str] = set()
    waiting = [Requirement(one) for one in (requirements() if start == ("diptych",) else start)]
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        extras = wanted.extras or {""}
        if name in found and extras == {""}:
            continue
        found.add(name)
        for line in distribution(name).requires or ():
            needed = Requirement(line)
            if needed.marker is None or any(
                needed.marker.evaluate({"extra": extra}) for extra in extras
            ):
                waiting.append(needed)
    return tuple(sorted(found))


def locked() -> dict[str, str]:
    """The versions in requirements.lock that hold on this machine, by normalised name."""
    pins: dict[str, str] = {}
    for line in (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines():
        match = re.match(r"([A-Za-z0-9._-]+==[^\\]+?)\s*\\?$", line)
        if match:
            pin = Requirement(match[1])
            if pin.marker is None or pin.marker.evaluate():
                pins[canonicalize_name(pin.name)] = str(pin.specifier).removeprefix("==")
    return pins


def terms(name: str) -> str:
    """The licence of an installed distribution, as an SPDX expression where it can be told."""
    if name in KNOWN:
        return KNOWN[name]
    said = distribution(name).metadata
    for field in ("License-Expression", "License"):
        text = str(said[field]) if field in said else ""
        if text and len(text) < 60 and text != "UNKNOWN":
            return SPELLINGS.get(text, text)
    kinds = (one for one in said.get_all("Classifier") or () if one.startswith("License ::"))
    names = [one.rpartition(" :: ")[2] for one in kinds]
    if not names:
        raise SystemExit(f"{name} does not say its licence: name it in packaging/licences.py.")
    return " OR ".join(SPELLINGS.get(one, one) for one in names)


def parts() -> list[dict[str, str]]:
    """Every part with name, version and licence, by name."""
    pins = locked()
    listed = [
        {
            "name": distribution(name).metadata["Name"],
            "version": pins[name],
            "licence": terms(name),
        }
        for name in closure("diptych")
    ]
    listed += [{"name": name, "version": ver, "licence": lic} for name, ver, lic in BUNDLED]
    return sorted(listed, key=lambda part: part["name"].casefold())


def written(listed: Iterable[dict[str, str]]) -> str:
    """The table as it stands in the file: one part a line, so that a change shows as one."""
    rows = ",\n".join(f"  {json.dumps(part, ensure_ascii=False)}" for part in listed)
    return f"[\n{rows}\n]\n"


def main() -> int:
    """Write the table, or with --check compare it."""
    try:
        text = written(parts())
    except (KeyError, PackageNotFoundError) as missing:
        print(f"{missing} is not both in the lock and installed.", file=sys.stderr)
        return 1
    if "--check" in sys.argv:
        same = TABLE.is_file() and TABLE.read_text(encoding="utf-8") == text
        if not same:
            print("resources/licences.json is not up to date: make lock", file=sys.stderr)
        return 0 if same else 1
    TABLE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

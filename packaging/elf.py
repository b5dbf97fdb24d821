"""What programs and libraries on Linux ask the loader for, as `readelf` (binutils) tells it."""

import re
import subprocess
from pathlib import Path


def wanted(path: Path) -> list[str]:
    """The names of the libraries that the file itself names, not those that they want in turn."""
    return re.findall(r"\(NEEDED\).*\[(.+)\]", _told(path, "--dynamic"))


def newest_glibc(path: Path) -> int:
    """The newest version of the C library that the file asks for, without the leading "2."."""
    return max(map(int, re.findall(r"GLIBC_2\.(\d+)", _told(path, "--version-info"))), default=0)


def _told(path: Path, what: str) -> str:
    command = ["readelf", what, "--wide", str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout

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


def forget_places(path: Path) -> None:
    """Let the loader look beside the file instead of in folders of the machine that built it."""
    for places in re.findall(r"\((?:RPATH|RUNPATH)\).*\[(/.+)\]", _told(path, "--dynamic")):
        named = b"\0" + places.encode() + b"\0"
        beside = b"\0$ORIGIN".ljust(len(named), b"\0")
        content = path.read_bytes()
        if content.count(named) != 1 or len(named) < len(b"\0$ORIGIN\0"):
            raise SystemExit(f"{path} looks for libraries in {places}.")
        path.write_bytes(content.replace(named, beside))


def _told(path: Path, what: str) -> str:
    command = ["readelf", what, "--wide", str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout

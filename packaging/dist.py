"""Make everything that can be handed out, from the last commit: `make dist`.

    python packaging/dist.py FOLDER

FOLDER receives the wheel, the sdist, and on Linux the Debian package and the portable archive,
with a bill of materials (CycloneDX) and SHA-256 sums. Run in the environment of
packaging/dist.lock. The commit is written to a folder of its own, and everything is made by and
from what lies there: changes that are not committed are left out.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import archives

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "build" / "dist"


def main(target: Path) -> None:
    """Make all of it; the folder is emptied first."""
    epoch = int(_told("git", "-C", str(ROOT), "log", "-1", "--format=%ct"))
    os.umask(0o022)
    for folder in (WORK, target):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    source = _source(epoch)
    plain = {"SOURCE_DATE_EPOCH": str(epoch), "PYTHONHASHSEED": "0", "TZ": "UTC"}
    plain |= {"LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    # Modules are not pressed one by one: they are read faster so, and the packages press them all.
    plain["PYINSTALLER_ZLIB_COMPRESSION_LEVEL"] = "0"
    command = [sys.executable, str(source / "packaging/products.py"), str(target)]
    # Modules of the caller's, on PYTHONPATH, are none of the commit's.
    around = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    subprocess.run([*command, str(WORK), str(epoch)], check=True, cwd=source, env=around | plain)


def _source(epoch: int) -> Path:
    """The last commit, in a folder of its own."""
    if _told("git", "-C", str(ROOT), "status", "--porcelain"):
        print("Changes that are not committed are left out.", file=sys.stderr)
    folder = WORK / "source"
    folder.mkdir()
    packed = subprocess.run(
        ["git", "-C", str(ROOT), "archive", "HEAD"], check=True, capture_output=True
    ).stdout
    subprocess.run(["tar", "-x", "-C", str(folder)], input=packed, check=True)
    archives.settle(folder, epoch)
    return folder


def _told(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())

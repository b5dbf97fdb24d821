"""Make everything twice from the last commit, and compare the bytes: `make twice`.

    python packaging/twice.py FOLDER

FOLDER receives the products, as from `make dist`. They are made again from a clone in another
place; where a product differs, the files in it that differ are named, and the exit status is 1.
"""

import hashlib
import io
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
AGAIN = ROOT / "build" / "again"


def main(target: Path) -> int:
    """Make and compare; the exit status."""
    shutil.rmtree(AGAIN, ignore_errors=True)
    AGAIN.parent.mkdir(exist_ok=True)
    subprocess.run(["git", "clone", "-q", "--no-local", str(ROOT), str(AGAIN)], check=True)
    for tree, products in ((ROOT, target), (AGAIN, AGAIN / "dist")):
        made = [sys.executable, str(tree / "packaging/dist.py"), str(products)]
        subprocess.run(made, check=True)
    return compare(target, AGAIN / "dist")


def compare(first: Path, second: Path) -> int:
    """Say of each product whether both folders hold the same; 1 where one differs."""
    status = 0
    for name in sorted({path.name for folder in (first, second) for path in folder.iterdir()}):
        both = [folder / name for folder in (first, second)]
        if all(path.is_file() for path in both) and both[0].read_bytes() == both[1].read_bytes():
            print(f"{name}: the same {both[0].stat().st_size:,} bytes")
            continue
        status = 1
        print(f"{name}: DIFFERENT")
        one, other = (dict(_members(path)) if path.is_file() else {} for path in both)
        for member in sorted(one.keys() | other.keys()):
            if one.get(member) != other.get(member):
                print(f"  {member}")
    return status


def _members(product: Path) -> Iterator[tuple[str, str]]:
    """What is in a product: each file's name, with its rights, time and hash."""
    if product.suffix == ".whl":
        with zipfile.ZipFile(product) as packed:
            for part in packed.infolist():
                yield part.filename, f"{part.date_time} {part.external_attr} {part.CRC}"
    elif product.suffix in (".deb", ".gz", ".xz"):
        content = product.read_bytes()
        if product.suffix == ".deb":
            command = ["dpkg-deb", "--fsys-tarfile", str(product)]
            content = subprocess.run(command, check=True, capture_output=True).stdout
        with tarfile.open(fileobj=io.BytesIO(content)) as packed_tar:
            for entry in packed_tar:
                file = packed_tar.extractfile(entry)
                told = hashlib.sha256(file.read()).hexdigest() if file else entry.linkname
                yield entry.name, f"{entry.mode:o} {entry.mtime} {told}"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))

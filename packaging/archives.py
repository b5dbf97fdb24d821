"""Archives whose bytes depend on nothing but what is in them.

Names are sorted, owners are root, and every time is the one that is given. A file is executable
for all or for nobody.
"""

import gzip
import hashlib
import lzma
import os
import platform
import shutil
import tarfile
from collections.abc import Iterable
from pathlib import Path
from typing import IO

_AR = b"!<arch>\n"


def settle(folder: Path, epoch: int) -> None:
    """Give everything in a folder one time and one of two sets of rights."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def write_tar(folder: Path, target: Path, epoch: int) -> None:
    """Pack a folder, under its own name, as .tar.xz or .tar.gz."""
    with _compressed(target) as stream, tarfile.open(fileobj=stream, mode="w") as tar:
        for path in sorted([folder, *folder.rglob("*")]):
            entry = tar.gettarinfo(path, str(Path(folder.name) / path.relative_to(folder)))
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = epoch
            if entry.isreg():
                entry.mode = 0o755 if entry.mode & 0o100 else 0o644
                with path.open("rb") as file:
                    tar.addfile(entry, file)
            else:
                entry.mode = 0o755
                tar.addfile(entry)


def pack_again(archive: Path, work: Path, epoch: int) -> None:
    """Write a .tar.gz with one folder in it anew, so that it is the same each time."""
    shutil.rmtree(work, ignore_errors=True)
    with tarfile.open(archive) as tar:
        tar.extractall(work, filter="data")
    (folder,) = work.iterdir()
    write_tar(folder, archive, epoch)


def sums(files: Iterable[Path]) -> str:
    """SHA-256 sums in the form that `sha256sum --check` reads."""
    return "".join(
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in sorted(files)
    )


def press_package(package: Path) -> None:
    """Press the files in a Debian package that holds them unpressed (`dpkg-deb -Znone`)."""
    content = package.read_bytes()
    pressed = content[: len(_AR)]
    at = len(_AR)
    while at < len(content):
        head, size = content[at : at + 60], int(content[at + 48 : at + 58])
        body = content[at + 60 : at + 60 + size]
        at += 60 + size + size % 2
        name = head[:16].rstrip()
        if name == b"data.tar":
            name = b"data.tar.xz"
            body = lzma.compress(body, filters=filters())
        pressed += name.ljust(16) + head[16:48] + str(len(body)).encode().ljust(10) + head[58:]
        pressed += body + b"\n" * (len(body) % 2)
    package.write_bytes(pressed)


def filters() -> list[dict[str, int]]:
    """How files are pressed: what programs jump to is written as a place, not as a distance.

    A fifth less for programs; xz, tar and dpkg read it everywhere.
    """
    last = {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME}
    runs_x86 = platform.machine() in ("x86_64", "AMD64")
    return [{"id": lzma.FILTER_X86}, last] if runs_x86 else [last]


def _compressed(target: Path) -> IO[bytes] | gzip.GzipFile:
    if target.suffix == ".xz":
        return lzma.open(target, "wb", filters=filters())
    return gzip.GzipFile("", "wb", fileobj=target.open("wb"), mtime=0)

"""The Debian package: the frozen program under /usr/lib, and what a desktop wants to find."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import archives
import elf
from pictures import SIZES
from system_libraries import DEBIAN_PACKAGES

LINUX = Path(__file__).resolve().parent / "linux"

_MORE_PACKAGES = {
    "libICE.so.6": "libice6",
    "libSM.so.6": "libsm6",
    "libbz2.so.1.0": "libbz2-1.0",
    "libcrypt.so.1": "libcrypt1",
    "libcups.so.2": "libcups2",
    "libgcc_s.so.1": "libgcc-s1",
    "liblzma.so.5": "liblzma5",
    "libsqlite3.so.0": "libsqlite3-0",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
_OF_THE_C_LIBRARY = re.compile(r"(ld-linux.*|lib(c|m|dl|rt|pthread|util|resolv)\.so)")
_CONTROL = """\
Package: diptych
Version: {version}
Section: text
Priority: optional
Architecture: {architecture}
Maintainer: The Diptych contributors <diptych@localhost>
Installed-Size: {kibibytes}
Depends: {depends}
Recommends: xdg-utils
Description: compare two official accounts of one meeting, side by side
 When two governments meet, each publishes its own account. Diptych shows the
 two side by side, finds which passages speak of the same matter, shows where
 they agree and where they diverge and why it says so, lets you correct it,
 keeps your notes, and exports the annotated comparison.
 .
 It works offline. Removing the package leaves your library where it is.
"""


def build(frozen: Path, icons: Path, licence: Path, work: Path, version: str, epoch: int) -> Path:
    """Make the package in `work`; returns its file."""
    architecture = _told("dpkg", "--print-architecture")
    root = work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(frozen, root / "usr/lib/diptych", symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/diptych").symlink_to("../lib/diptych/diptych")
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    for name, place in (
        ("diptych.desktop", "applications/diptych.desktop"),
        ("diptych.metainfo.xml", "metainfo/local.diptych.Diptych.metainfo.xml"),
        ("diptych-mime.xml", "mime/packages/diptych.xml"),
        ("diptych.1", "man/man1/diptych.1"),
    ):
        text = (LINUX / name).read_text(encoding="utf-8")
        target = root / "usr/share" / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text.replace("@VERSION@", version).replace("@DATE@", day), "utf-8")
    told = root / "usr/share/metainfo/local.diptych.Diptych.metainfo.xml"
    if shutil.which("appstreamcli"):
        command = ["appstreamcli", "validate", "--no-net", str(told)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["gzip", "-9n", str(root / "usr/share/man/man1/diptych.1")], check=True)
    for size in SIZES:
        picture = root / f"usr/share/icons/hicolor/{size}x{size}/apps/diptych.png"
        picture.parent.mkdir(parents=True)
        shutil.copy(icons / f"diptych-{size}.png", picture)
    drawn = root / "usr/share/icons/hicolor/scalable/apps/diptych.svg"
    drawn.parent.mkdir(parents=True)
    shutil.copy(frozen / "_internal/diptych/resources/icons/diptych.svg", drawn)
    documents = root / "usr/share/doc/diptych"
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(_copyright(licence), encoding="utf-8")
    control = root / "DEBIAN/control"
    control.parent.mkdir()
    control.write_text(
        _CONTROL.format(
            version=version,
            architecture=architecture,
            kibibytes=_bytes_in(root) // 1024,
            depends=", ".join(depends(frozen)),
        ),
        encoding="utf-8",
    )
    archives.settle(root, epoch)
    made = work / f"diptych_{version}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "--uniform-compression", "-Znone", "--build"]
    subprocess.run([*command, str(root), str(made)], check=True, stdout=subprocess.DEVNULL)
    archives.press_package(made)
    return made


def depends(frozen: Path) -> Iterator[str]:
    """The packages that hold what the program's files load and do not bring."""
    brought = {path.name for path in frozen.rglob("*")}
    needed: set[str] = set()
    newest = 0
    for path in sorted(frozen.rglob("*")):
        if path.is_symlink() or not path.is_file() or path.open("rb").read(4) != b"\x7fELF":
            continue
        needed.update(elf.wanted(path))
        newest = max(newest, elf.newest_glibc(path))
    yield f"libc6 (>= 2.{newest})"
    packages = set()
    for name in needed - brought:
        if _OF_THE_C_LIBRARY.match(name):
            continue
        package = DEBIAN_PACKAGES.get(name) or _MORE_PACKAGES.get(name)
        if package is None:
            raise SystemExit(f"Name the Debian package that holds {name} in {__file__}.")
        packages.add(package)
    # Loaded by name while running, and read by no tool.
    packages |= {"libegl1", "libgl1", "libfontconfig1"}
    yield from sorted(packages)


def _copyright(licence: Path) -> str:
    body = "\n".join(
        f" {line}" if line else " ." for line in licence.read_text("utf-8").split("\n")
    )
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: diptych\n\n"
        "Files: *\nCopyright: the Diptych contributors\nLicense: MIT\n"
        f"{body.rstrip()}\n\n"
        "Comment: The parts that the program rests on, and their terms, are listed in\n"
        " /usr/lib/diptych/_internal/diptych/resources/licences.json; the texts are in\n"
        " /usr/lib/diptych/licences.\n"
    )


def _bytes_in(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())


def _told(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()

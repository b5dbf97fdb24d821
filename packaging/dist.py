"""Make everything that can be handed out, from the last commit: `make dist`.

    python packaging/dist.py FOLDER

FOLDER receives the wheel, the sdist, and on Linux the Debian package and the portable archive,
with a bill of materials (CycloneDX) and SHA-256 sums. Run in the environment of
packaging/dist.lock. Changes that are not committed are left out.
"""

import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

import archives
import debian
import licences
import sbom

ROOT = licences.ROOT
WORK = ROOT / "build" / "dist"


def main(target: Path) -> None:
    """Make all of it; the folder is emptied first."""
    epoch = int(_told("git", "-C", str(ROOT), "log", "-1", "--format=%ct"))
    os.environ.update(SOURCE_DATE_EPOCH=str(epoch), PYTHONHASHSEED="0", TZ="UTC", LC_ALL="C.UTF-8")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.umask(0o022)
    for folder in (WORK, target):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    source = _source(epoch)
    text = (source / "desktop/diptych/__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "(.+)"', text)
    assert found is not None
    version = found[1]
    made = [*_python_packages(source, target, epoch)]
    say(f"The window and the command line, frozen ({version})")
    _run(sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--force-reinstall", made[0])
    icons = source / "build" / "icons"
    svg = source / "resources/icons/diptych.svg"
    _run(sys.executable, source / "packaging/pictures.py", svg, icons)
    frozen = _frozen(source)
    if sys.platform == "linux":
        say("The Debian package and the portable archive")
        deb = debian.build(frozen, icons, source / "LICENSE", WORK, version, epoch)
        made.append(Path(shutil.move(deb, target / deb.name)))
        made.append(_portable(frozen, source, target, version, epoch))
    bill = target / f"diptych-{version}.cdx.json"
    bill.write_text(sbom.bill(version, epoch), encoding="utf-8")
    made.append(bill)
    (target / "SHA256SUMS").write_text(archives.sums(made), encoding="utf-8")
    installed = sum(path.lstat().st_size for path in frozen.rglob("*") if path.is_file())
    print(f"installed: {installed / 1e6:.1f} MB")
    for path in sorted(made):
        print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")


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


def _python_packages(source: Path, target: Path, epoch: int) -> tuple[Path, Path]:
    say("Wheel and sdist")
    isolated = ["--no-deps", "--no-build-isolation"]
    _run(sys.executable, "-m", "pip", "wheel", "-q", *isolated, "-w", target, source)
    code = f"from setuptools import build_meta; build_meta.build_sdist({str(target)!r})"
    subprocess.run([sys.executable, "-c", code], cwd=source, check=True, stdout=subprocess.DEVNULL)
    (wheel,), (sdist,) = target.glob("*.whl"), target.glob("*.tar.gz")
    archives.pack_again(sdist, WORK / "sdist", epoch)
    return wheel, sdist


def _frozen(source: Path) -> Path:
    """The folder that PyInstaller makes, with the texts of the licences."""
    spec = source / "packaging/freeze/diptych.spec"
    out, work = WORK / "frozen", WORK / "pyinstaller"
    command = ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    _run(sys.executable, *command, "--distpath", out, "--workpath", work, spec)
    frozen = out / "diptych"
    if sys.platform == "linux":
        _strip(frozen)
    _write_licence_texts(frozen / "licences")
    shutil.copy(source / "LICENSE", frozen / "licences" / "Diptych.txt")
    return frozen


def _strip(frozen: Path) -> None:
    """Take out what only a debugger reads."""
    for library in sorted(frozen.rglob("*.so*")):
        # Those of a wheel's own folder were moved in the file, which strip does not bear.
        if not library.is_symlink() and not library.parent.name.endswith(".libs"):
            _run("strip", "--strip-unneeded", library)


def _write_licence_texts(folder: Path) -> None:
    for name in licences.closure("diptych"):
        for file in distribution(name).files or ():
            if re.match(r"(?i)(licen[cs]e|copying|notice|thirdparty)", file.name):
                kept = folder / name / file.name
                kept.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(str(file.locate()), kept)


def _portable(frozen: Path, source: Path, target: Path, version: str, epoch: int) -> Path:
    """An archive that runs from wherever it is unpacked."""
    machine = os.uname().machine
    folder = WORK / f"diptych-{version}-linux-{machine}"
    shutil.copytree(frozen, folder, symlinks=True)
    shutil.copy(source / "packaging/linux/PORTABLE.txt", folder / "README.txt")
    made = target / f"{folder.name}.tar.xz"
    archives.settle(folder, epoch)
    archives.write_tar(folder, made, epoch)
    return made


def say(what: str) -> None:
    """Tell who waits what is done now."""
    print(f"== {what}", flush=True)


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True)


def _told(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())

"""Make all products from the folder that this file lies in; packaging/dist.py calls it.

    python packaging/products.py TARGET WORK EPOCH

Everything is read from that folder, the locks too. TARGET receives the products, WORK is used
meanwhile, and EPOCH is the time that everything in them has.
"""

import gzip
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import distribution
from pathlib import Path

import archives
import debian
import elf
import icu
import licences
import sbom

SOURCE = licences.ROOT
_ICON = "resources/icons/diptych.svg"


def main(target: Path, work: Path, epoch: int) -> None:
    """Make all of it; the folders are there and empty."""
    text = (SOURCE / "desktop/diptych/__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "(.+)"', text)
    assert found is not None
    version = found[1]
    made = [*_python_packages(target, work, epoch)]
    say(f"The window and the command line, frozen ({version})")
    _run(sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--force-reinstall", made[0])
    icons = SOURCE / "build" / "icons"
    _run(sys.executable, SOURCE / "packaging/pictures.py", SOURCE / _ICON, icons)
    frozen = _frozen(work)
    if sys.platform == "linux":
        say("The Debian package and the portable archive")
        licence = SOURCE / "LICENSE"
        with ThreadPoolExecutor() as pool:  # pressing takes minutes, and one core for each
            deb = pool.submit(debian.build, frozen, icons, licence, work, version, epoch)
            portable = pool.submit(_portable, frozen, target, work, version, epoch)
        made.append(Path(shutil.move(deb.result(), target / deb.result().name)))
        made.append(portable.result())
    bill = target / f"diptych-{version}.cdx.json"
    bill.write_text(sbom.bill(version, epoch), encoding="utf-8")
    _validate(bill)
    made.append(bill)
    (target / "SHA256SUMS").write_text(archives.sums(made), encoding="utf-8")
    for path in sorted(made):
        print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")


def _python_packages(target: Path, work: Path, epoch: int) -> tuple[Path, Path]:
    say("Wheel and sdist")
    isolated = ["--no-deps", "--no-build-isolation"]
    _run(sys.executable, "-m", "pip", "wheel", "-q", *isolated, "-w", target, SOURCE)
    code = f"from setuptools import build_meta; build_meta.build_sdist({str(target)!r})"
    subprocess.run([sys.executable, "-c", code], cwd=SOURCE, check=True, stdout=subprocess.DEVNULL)
    (wheel,), (sdist,) = target.glob("*.whl"), target.glob("*.tar.gz")
    archives.pack_again(sdist, work / "sdist", epoch)
    return wheel, sdist


def _frozen(work: Path) -> Path:
    """The folder that PyInstaller makes, with the texts of the licences."""
    spec = SOURCE / "packaging/freeze/diptych.spec"
    out = work / "frozen"
    command = ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    _run(sys.executable, *command, "--distpath", out, "--workpath", work / "pyinstaller", spec)
    frozen = out / "diptych"
    if sys.platform == "linux":
        (data,) = frozen.glob("_internal/PySide6/Qt/lib/libicudata.so.*")
        icu.trim(data, work / "icu")
        _strip(frozen)
        _unpress_tables(frozen)
    _write_licence_texts(frozen / "licences")
    shutil.copy(SOURCE / "LICENSE", frozen / "licences" / "Diptych.txt")
    return frozen


def _strip(frozen: Path) -> None:
    """Take out what only a debugger reads, and where the libraries lay on this machine."""
    for library in sorted(frozen.rglob("*.so*")):
        elf.forget_places(library)
        # Those of a wheel's own folder were moved in the file, which strip does not bear.
        if not library.is_symlink() and not library.parent.name.endswith(".libs"):
            _run("strip", "--strip-unneeded", library)


def _unpress_tables(frozen: Path) -> None:
    """Store pdfminer's tables of characters as gzip files that are not pressed.

    They are much alike: pressed together, by the package, they take a ninth of what they take one
    by one, and pdfminer reads them as before.
    """
    for table in sorted(frozen.glob("_internal/pdfminer/cmap/*.gz")):
        table.write_bytes(gzip.compress(gzip.decompress(table.read_bytes()), 0, mtime=0))


def _write_licence_texts(folder: Path) -> None:
    for name in licences.closure("diptych"):
        for file in distribution(name).files or ():
            if re.match(r"(?i)(licen[cs]e|copying|notice|thirdparty)", file.name):
                kept = folder / name / file.name
                kept.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(str(file.locate()), kept)


def _portable(frozen: Path, target: Path, work: Path, version: str, epoch: int) -> Path:
    """An archive that runs from wherever it is unpacked."""
    machine = os.uname().machine
    folder = work / f"diptych-{version}-linux-{machine}"
    shutil.copytree(frozen, folder, symlinks=True)
    shutil.copy(SOURCE / "packaging/linux/PORTABLE.txt", folder / "README.txt")
    made = target / f"{folder.name}.tar.xz"
    archives.settle(folder, epoch)
    archives.write_tar(folder, made, epoch)
    return made


def _validate(bill: Path) -> None:
    """Hold the bill of materials against the schema of CycloneDX."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    text = bill.read_text(encoding="utf-8")
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault is not None:
        sys.exit(f"The bill of materials does not hold against its schema: {fault}")


def say(what: str) -> None:
    """Tell who waits what is done now."""
    print(f"== {what}", flush=True)


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))

"""Check that the system libraries Qt loads are there; on Debian and its kin install the rest.

Run by the Python whose environment holds PySide6. Qt itself is not imported: the loader is asked
what the files of Qt need. Exit status 1, after one sentence that names what is missing, where it
cannot be installed without asking for a password.
"""

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

# What the window and its tests load. Qt's own libraries lie beside each other and are skipped.
QT_FILES = (
    "lib/libQt6Widgets.so.6",
    "lib/libQt6PrintSupport.so.6",
    "lib/libQt6DBus.so.6",
    "lib/libQt6Svg.so.6",
    "lib/libQt6XcbQpa.so.6",
    "plugins/platforms/libqxcb.so",
    "plugins/platforms/libqoffscreen.so",
    "plugins/iconengines/libqsvgicon.so",
    "plugins/imageformats/libqsvg.so",
)

DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libGLdispatch.so.0": "libglvnd0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libXau.so.6": "libxau6",
    "libXdmcp.so.6": "libxdmcp6",
    "libXext.so.6": "libxext6",
    "libXrender.so.1": "libxrender1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

# An installed library may itself ask for one that the first look could not see.
ROUNDS = 3


def qt_folder() -> Path:
    """Where Qt's files are in this environment."""
    found = find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        sys.exit("PySide6 is not installed in this environment.")
    return Path(found.submodule_search_locations[0]) / "Qt"


def missing_libraries(qt: Path) -> set[str]:
    """The names of the libraries that the loader cannot find for Qt's files."""
    missing = set()
    for file in QT_FILES:
        listed = subprocess.run(
            ["ldd", str(qt / file)], capture_output=True, text=True, check=False
        ).stdout
        for line in listed.splitlines():
            name, arrow, where = line.strip().partition(" => ")
            if arrow and where.startswith("not found"):
                missing.add(name)
    return missing


def apt_command() -> list[str] | None:
    """How apt-get is called here without a password; None where it cannot be."""
    if shutil.which("apt-get") is None:
        return None
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    if os.geteuid() == 0:
        return apt
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n", *apt] if asked.returncode == 0 else None


def install(apt: list[str], packages: list[str]) -> None:
    """Raises CalledProcessError where apt-get fails; it has then said why."""
    print(f"Installing the system libraries that Qt needs: {' '.join(packages)}", flush=True)
    subprocess.run([*apt, "update"], check=True)
    subprocess.run([*apt, "install", "-y", "--no-install-recommends", *packages], check=True)


def main() -> int:
    """Check, install where it may, check again; the exit status."""
    if sys.platform != "linux" or shutil.which("ldd") is None:
        return 0
    qt = qt_folder()
    missing = missing_libraries(qt)
    apt = apt_command() if missing else None
    for _ in range(ROUNDS):
        packages = sorted({DEBIAN_PACKAGES[name] for name in missing if name in DEBIAN_PACKAGES})
        if apt is None or not packages:
            break
        try:
            install(apt, packages)
        except subprocess.CalledProcessError:
            break
        missing = missing_libraries(qt)
    if not missing:
        return 0
    if shutil.which("apt-get") is not None:
        names = sorted({DEBIAN_PACKAGES.get(name, name) for name in missing})
        print(
            "The window needs these system packages, which an administrator can install with "
            f"'apt-get install': {' '.join(names)}.",
            file=sys.stderr,
        )
    else:
        print(
            f"The window needs these system libraries: {' '.join(sorted(missing))}.",
            file=sys.stderr,
        )
    return 1


if __name__ == "__main__":
    sys.exit(main())

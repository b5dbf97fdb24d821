"""What of Qt, Python and the libraries goes into the frozen program, and what stays out.

The spec file asks; nothing here needs PyInstaller. A plugin of Qt goes in only if it is named:
a new release of Qt may bring one that nobody has looked at.
"""

from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

from system_libraries import DEBIAN_PACKAGES

Entry = tuple[str, str, str]

QT_PLUGINS = frozenset(
    {
        "iconengines/qsvgicon",
        "imageformats/qgif",
        "imageformats/qico",
        "imageformats/qjpeg",
        "imageformats/qsvg",
        "platforminputcontexts/composeplatforminputcontextplugin",
        "platforminputcontexts/ibusplatforminputcontextplugin",
        "platforms/qcocoa",
        "platforms/qoffscreen",
        "platforms/qwayland",
        "platforms/qwindows",
        "platforms/qxcb",
        "platformthemes/qxdgdesktopportal",
        "printsupport/cupsprintersupport",
        "styles/qmacstyle",
        "styles/qmodernwindowsstyle",
        "wayland-decoration-client/adwaita",
        "wayland-decoration-client/bradient",
        "wayland-graphics-integration-client/qt-plugin-wayland-egl",
        "wayland-shell-integration/xdg-shell",
        "xcbglintegrations/qxcb-egl-integration",
        "xcbglintegrations/qxcb-glx-integration",
    }
)
"""Folder and name, without `lib` before it and what comes after it."""

QT_LIBRARIES = frozenset(
    "Core DBus Gui OpenGL PrintSupport Svg WaylandClient WaylandEglClientHwIntegration Widgets"
    " WlShellIntegration XcbQpa".split()
)
"""Qt's own libraries. QtNetwork is not among them: no connection can be opened through Qt."""

MODULES_OUT = [
    # Only fetching files from a hub needs these; the language model comes with the program.
    "hf_xet",
    "httpcore2",
    "httpx2",
    "huggingface_hub",
    # Pictures in PDF files are not looked at, and nothing here is written in YAML.
    "PIL",
    "lxml.objectify",
    "yaml",
    # Tools of the libraries, for those who make models or test numpy.
    "numpy.f2py",
    "numpy.testing",
    "onnxruntime.quantization",
    "onnxruntime.tools",
    "onnxruntime.transformers",
    # Parts of Python that nothing here uses; without _ssl and _hashlib the
    # library of ciphers stays out, and no encrypted connection can be made.
    "_hashlib",
    "_ssl",
    "_tkinter",
    "idlelib",
    "lib2to3",
    "pydoc_data",
    "tkinter",
    "turtle",
    "turtledemo",
    # Set-up and checks.
    "mypy",
    "pip",
    "pytest",
    "ruff",
    "setuptools",
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtQuick",
]
"""Modules that are imported somewhere, but never by what a person can do with the program."""


def is_kept(name: str) -> bool:
    """Whether a file of the frozen program, by its path inside it, goes in."""
    path = PurePosixPath(name.replace("\\", "/"))
    parts = path.parts
    if path.name.startswith("libonnxruntime.so"):
        return False  # for programs in C; the Python module has all of it inside
    if parts[:2] == ("babel", "locale-data"):
        return path.name in ("en.dat", "root.dat")  # only addresses in other languages need them
    if path.name in DEBIAN_PACKAGES or path.name == "libgcc_s.so.1":
        return False  # the system's own is used, which the system also mends
    if "PySide6" not in parts:
        return not path.name.startswith(("libQt6", "Qt6")) or _is_kept_library(path.name)
    if "plugins" in parts:
        plugin = parts[parts.index("plugins") + 1 :]
        return "/".join([*plugin[:-1], _bare(plugin[-1])]) in QT_PLUGINS
    if "translations" in parts:
        return path.name.startswith("qtbase_")
    if "qml" in parts:
        return False
    return _is_kept_library(path.name)


def reached(binaries: Iterable[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The binaries without the libraries that only left out ones wanted.

    A binary is its path inside the program, its path here, and its kind. `imports` tells the
    names of the libraries that a file asks the loader for.
    """
    every = list(binaries)
    by_name: dict[str, list[Entry]] = {}
    for entry in every:
        by_name.setdefault(PurePosixPath(entry[0]).name, []).append(entry)
    found = [entry for entry in every if not _is_loose(entry)]
    seen = set(found)
    for entry in found:  # grows while it is read
        for name in imports(entry[1]):
            fresh = [one for one in by_name.get(name, ()) if one not in seen]
            found += fresh
            seen.update(fresh)
    return [entry for entry in every if entry in seen]


def _is_loose(entry: Entry) -> bool:
    """Whether a file is there only because another asks the loader for it."""
    path = PurePosixPath(entry[0].replace("\\", "/"))
    return len(path.parts) == 1 and entry[2] == "BINARY" and not path.name.startswith("libpython")


def _is_kept_library(name: str) -> bool:
    bare = _bare(name)
    if not bare.startswith("Qt6"):
        return True
    return bare.removeprefix("Qt6") in QT_LIBRARIES


def _bare(name: str) -> str:
    """A library's name without what the platform puts before and after it."""
    return name.partition(".")[0].removeprefix("lib")

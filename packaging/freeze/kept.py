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

SYSTEM_LIBRARIES = frozenset(
    "libbz2.so.1.0 libgcc_s.so.1 liblzma.so.5 libsqlite3.so.0 libuuid.so.1".split()
)
"""Those besides DEBIAN_PACKAGES that every Linux with a desktop has."""

QT_LIBRARIES = frozenset(
    "Core DBus Gui OpenGL PrintSupport Svg WaylandClient WaylandEglClientHwIntegration Widgets"
    " WlShellIntegration XcbQpa".split()
)
"""Qt's own libraries. QtNetwork is not among them: no connection can be opened through Qt."""

QT_TRANSLATIONS = frozenset({"qtbase_ru.qm", "qtbase_uk.qm"})
"""Of Qt's own words, those in the languages that the program speaks besides English."""

MODULES_OUT = [
    # Only fetching files from a hub needs these; the language model comes with the program.
    "hf_xet",
    "httpcore2",
    "httpx2",
    "huggingface_hub",
    # Pictures in PDF files are not looked at, pages not compared, and nothing is written in YAML.
    "PIL",
    "lxml.html._difflib",
    "lxml.html.diff",
    "lxml.isoschematron",
    "lxml.objectify",
    "yaml",
    # numpy loads these when they are asked for, which nobody does.
    "numpy.fft",
    "numpy.random",
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
    "readline",
    "tkinter",
    "turtle",
    "turtledemo",
    # To be run from a terminal by those who write programs.
    "asyncio",
    "click.testing",
    "doctest",
    "pdb",
    "tqdm",
    "unittest",
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


MODULES_BY_NAME = ["htmldate", "trafilatura"]
"""Modules that the program imports by a name that PyInstaller does not see
(`diptych.intake.offline`)."""

START_SCRIPTS_OUT = frozenset(
    {
        "pyi_rth_cryptography_openssl",
        "pyi_rth_inspect",
        "pyi_rth_multiprocessing",
        "pyi_rth_pkgutil",
    }
)
"""What PyInstaller runs at each start for programs that make processes of themselves, read their
own source, list their own modules, or bring OpenSSL: none of which this one does."""

PDF_TABLES = frozenset(
    "83pv-RKSJ-H 90ms-RKSJ-H 90ms-RKSJ-V 90msp-RKSJ-H 90msp-RKSJ-V 90pv-RKSJ-H Add-RKSJ-H"
    " Add-RKSJ-V B5pc-H B5pc-V CNS-EUC-H CNS-EUC-V ETen-B5-H ETen-B5-V ETenms-B5-H ETenms-B5-V"
    " EUC-H EUC-V Ext-RKSJ-H Ext-RKSJ-V GB-EUC-H GB-EUC-V GBK-EUC-H GBK-EUC-V GBK2K-H GBK2K-V"
    " GBKp-EUC-H GBKp-EUC-V GBpc-EUC-H GBpc-EUC-V H HKscs-B5-H HKscs-B5-V KSC-EUC-H KSC-EUC-V"
    " KSCms-UHC-H KSCms-UHC-HW-H KSCms-UHC-HW-V KSCms-UHC-V KSCpc-EUC-H UniCNS-UCS2-H"
    " UniCNS-UCS2-V UniCNS-UTF16-H UniCNS-UTF16-V UniGB-UCS2-H UniGB-UCS2-V UniGB-UTF16-H"
    " UniGB-UTF16-V UniJIS-UCS2-H UniJIS-UCS2-HW-H UniJIS-UCS2-HW-V UniJIS-UCS2-V UniJIS-UTF16-H"
    " UniJIS-UTF16-V UniKS-UCS2-H UniKS-UCS2-V UniKS-UTF16-H UniKS-UTF16-V V".split()
)
"""The tables of Chinese, Japanese and Korean characters that a PDF may name and not bring
(ISO 32000, predefined CMaps). pdfminer has those for other documents too."""


def is_kept(name: str) -> bool:
    """Whether a file of the frozen program, by its path inside it, goes in."""
    path = PurePosixPath(name.replace("\\", "/"))
    parts = path.parts
    if path.name.startswith("libonnxruntime.so"):
        return False  # for programs in C; the Python module has all of it inside
    if parts[0] == "lxml" and (
        "isoschematron" in parts or path.suffix in (".pxd", ".pxi", ".pyx", ".h")
    ):
        return False  # for those who compile against it
    if parts[:2] == ("pdfminer", "cmap"):
        return path.name.startswith("to-unicode-") or path.name.partition(".")[0] in PDF_TABLES
    if parts[:3] == ("diptych", "resources", "translations"):
        return path.suffix == ".qm"  # of the texts, what the window reads, not what translators do
    if parts[0].startswith("cryptography") or path.name.startswith("_cffi_backend."):
        return False  # `instead` has what stands for it
    if path.name in ("cacert.pem", "tei_corpus.dtd"):
        return False  # for connections, and for a format that is never written
    if "tests" in parts or path.name.startswith(("_multiarray_tests.", "_umath_tests.")):
        return False
    if "default-docx-template" in parts:
        return False  # unpacked, what default.docx beside it is packed
    if parts[:2] == ("babel", "locale-data"):
        return path.name in ("en.dat", "root.dat")  # only addresses in other languages need them
    if path.name in DEBIAN_PACKAGES or path.name in SYSTEM_LIBRARIES:
        return False  # the system's own is used, which the system also mends
    if "PySide6" not in parts:
        return not path.name.startswith(("libQt6", "Qt6")) or _is_kept_library(path.name)
    if "plugins" in parts:
        plugin = parts[parts.index("plugins") + 1 :]
        return "/".join([*plugin[:-1], _bare(plugin[-1])]) in QT_PLUGINS
    if "translations" in parts:
        return path.name in QT_TRANSLATIONS
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

"""Where the program finds its own files and keeps the person's."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path, user_log_path

_PACKAGE = Path(__file__).resolve().parent

SETTINGS_VARIABLE = "DIPTYCH_SETTINGS"
"""Environment variable that names another file for what the person has set."""

LIBRARY_SETTING = "library"
"""The setting that names another library file."""

LIBRARY_VARIABLE = "DIPTYCH_LIBRARY"
"""Environment variable that names another library file."""


def resource(*parts: str) -> Path:
    """The path of a file or folder that comes with the program.

    An installed copy has them inside the package, a working tree at its top. The path is not
    checked to exist.
    """
    installed = _PACKAGE / "resources"
    folder = installed if installed.is_dir() else _PACKAGE.parents[1] / "resources"
    return folder.joinpath(*parts)


def manual_folder() -> Path:
    """The folder of the manual: `docs/` in a working tree, a copy of it in an installed program."""
    installed = resource("manual")
    return installed if installed.is_dir() else _PACKAGE.parents[1] / "docs"


def default_library_path() -> Path:
    """The person's library: `DIPTYCH_LIBRARY` where it is set, else the file that is named in the
    settings, else one in the data folder.

    Neither the file nor its folder is made here.
    """
    named = os.environ.get(LIBRARY_VARIABLE, "")
    if named:
        return Path(named).expanduser()
    return _library_set() or usual_library_path()


def usual_library_path() -> Path:
    """Where the library is when nobody has said otherwise."""
    return user_data_path("diptych", appauthor=False) / "library.sqlite"


def named_by_environment() -> bool:
    """Whether `DIPTYCH_LIBRARY` says where the library is."""
    return bool(os.environ.get(LIBRARY_VARIABLE, ""))


def settings_path() -> Path:
    """The settings file: `DIPTYCH_SETTINGS` where it is set, else one in the config folder."""
    named = os.environ.get(SETTINGS_VARIABLE, "")
    if named:
        return Path(named).expanduser()
    return user_config_path("diptych", appauthor=False) / "settings.json"


def _library_set() -> Path | None:
    """The library that is named in the settings; None where none is, or they cannot be read."""
    try:
        stored = json.loads(settings_path().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    named = stored.get(LIBRARY_SETTING) if isinstance(stored, dict) else None
    return Path(named) if isinstance(named, str) and named else None


def cache_folder() -> Path:
    """Where numbers that can be worked out again are kept. It is not made here."""
    return user_cache_path("diptych", appauthor=False) / "comparisons"


def log_path() -> Path:
    """The log file. Its folder is not made here."""
    return user_log_path("diptych", appauthor=False) / "diptych.log"


@dataclass(frozen=True, slots=True)
class Part:
    """Something that the program rests on. The version is "" where it has none of its own."""

    name: str
    version: str
    licence: str


def parts() -> tuple[Part, ...]:
    """All parts by name, as they were locked when the program was made."""
    rows = json.loads(resource("licences.json").read_text(encoding="utf-8"))
    return tuple(Part(**row) for row in rows)

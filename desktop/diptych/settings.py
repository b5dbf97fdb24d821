"""Where the program finds its own files and keeps the person's."""

import os
from pathlib import Path

from platformdirs import user_cache_path, user_data_path, user_log_path

_PACKAGE = Path(__file__).resolve().parent

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


def default_library_path() -> Path:
    """The person's library: `DIPTYCH_LIBRARY` where it is set, else a file in the data folder.

    Neither the file nor its folder is made here.
    """
    named = os.environ.get(LIBRARY_VARIABLE, "")
    if named:
        return Path(named).expanduser()
    return user_data_path("diptych", appauthor=False) / "library.sqlite"


def cache_folder() -> Path:
    """Where numbers that can be worked out again are kept. It is not made here."""
    return user_cache_path("diptych", appauthor=False) / "comparisons"


def log_path() -> Path:
    """The log file. Its folder is not made here."""
    return user_log_path("diptych", appauthor=False) / "diptych.log"

"""What the library takes from sqlite-utils, imported without numpy and pandas.

sqlite-utils imports both where they are installed, only to know their types. The library keeps no
such values, and loading numpy takes as long as opening a library does.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def _hidden(*names: str) -> Iterator[None]:
    """While this holds, modules that are not imported yet count as not installed."""
    hidden = [name for name in names if name not in sys.modules]
    for name in hidden:
        sys.modules[name] = None  # type: ignore[assignment]  # so Python takes it for missing
    try:
        yield
    finally:
        for name in hidden:
            sys.modules.pop(name, None)


with _hidden("numpy", "pandas"):
    from sqlite_utils import Database, Migrations
    from sqlite_utils.db import NotFoundError

__all__ = ["Database", "Migrations", "NotFoundError"]

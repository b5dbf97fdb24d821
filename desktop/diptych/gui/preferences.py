"""What the person has set: a small JSON file, kept apart from the library.

A file that is missing or damaged means the defaults; it is never a reason not to start. Only
values that JSON knows are kept.
"""

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from diptych.errors import ExportError
from diptych.export.formats import save
from diptych.settings import settings_path

log = logging.getLogger(__name__)

T = TypeVar("T")


class Preferences(QObject):
    """The settings of one person, stored each time that one of them changes."""

    changed = Signal(str)
    """(name): a setting has another value now."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._values = _read(path)

    def get(self, name: str, default: T) -> T:
        """The value set, or the default where none is set or what is stored is of another sort.

        A whole number is taken where the default is a number with a fraction.
        """
        value = self._values.get(name)
        if isinstance(default, float) and type(value) is int:
            value = float(value)
        if value is None or (default is not None and type(value) is not type(default)):
            return default
        return value  # type: ignore[return-value]  # of the default's own type, as checked

    def set(self, name: str, value: object) -> None:
        """Set a value and store all; None takes the setting away. Tells only of a change.

        What cannot be stored (a full disk, a folder that is read-only) still holds until the
        window closes.
        """
        kept = json.loads(json.dumps(value))
        if self._values.get(name) == kept and type(self._values.get(name)) is type(kept):
            return
        if kept is None:
            del self._values[name]
        else:
            self._values[name] = kept
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            stored = json.dumps(self._values, ensure_ascii=False, indent=1, sort_keys=True)
            save(self.path, stored.encode("utf-8", "replace"))
        except (OSError, ExportError) as error:
            log.warning("the settings cannot be stored: %s", error)
        self.changed.emit(name)


def _read(path: Path) -> dict[str, object]:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        log.warning("the settings cannot be read; the defaults are used")
        return {}
    return dict(stored) if isinstance(stored, Mapping) else {}


_current: Preferences | None = None


def current() -> Preferences:
    """The settings of this program, read when they are first asked for.

    They are read anew where `DIPTYCH_SETTINGS` has come to name another file.
    """
    global _current  # the one store of the program
    path = settings_path()
    if _current is None or _current.path != path:
        _current = Preferences(path)
    return _current

"""The keys that the person has given to the actions, in place of the usual ones."""

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QKeySequence

from diptych.gui import preferences
from diptych.gui.translation import mark

NAME = "keys"
"""The setting: for the slot of an action the keys that it has, none in an empty list."""

FIXED = {"Ctrl+Return": mark("Save the note"), "Ctrl+Enter": mark("Save the note")}
"""Keys that are no action's, with what they do."""


def chosen() -> dict[str, tuple[str, ...]]:
    """The keys of the actions that have others than the usual ones."""
    stored: Mapping[str, object] = preferences.current().get(NAME, {})
    return {
        slot: tuple(key for key in keys if isinstance(key, str))
        for slot, keys in stored.items()
        if isinstance(keys, list)
    }


def keys_of(slot: str, usual: Iterable[str]) -> tuple[str, ...]:
    """The keys of an action now."""
    return chosen().get(slot, tuple(usual))


def give(slot: str, keys: Iterable[str], usual: Iterable[str]) -> None:
    """Give an action these keys from now on; the usual ones are not stored."""
    now = {known: list(has) for known, has in chosen().items() if known != slot}
    if tuple(keys) != tuple(usual):
        now[slot] = list(keys)
    preferences.current().set(NAME, now)


def same(one: str, other: str) -> bool:
    """Whether two texts name the same key."""
    return QKeySequence(one) == QKeySequence(other)


def spoken(keys: Iterable[str]) -> str:
    """The keys as this system writes them, parted by commas."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)

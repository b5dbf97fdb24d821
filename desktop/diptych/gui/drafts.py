"""Notes that are being written and not yet saved. No Qt here.

They are kept with the place where the person was in a meeting, so that nothing typed is lost
when the selection changes, the window closes or a step fails.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from diptych.model import NoteId


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in the editor: Markdown, and the tags as they were typed."""

    body: str
    tags: str = ""

    @property
    def blank(self) -> bool:
        return not self.body.strip() and not self.tags.strip()


def key_of_note(note: NoteId) -> str:
    """The key of a draft that changes a saved note. Other keys: `targets.target_key`."""
    return f"note:{note}"


def note_of_key(key: str) -> NoteId | None:
    """The saved note that a draft changes; None where the draft is of a new note."""
    kind, _, rest = key.partition(":")
    return NoteId(int(rest)) if kind == "note" and rest.isdigit() else None


class Drafts:
    """The drafts of one meeting, by what they are on."""

    def __init__(self, stored: object = None) -> None:
        self._drafts: dict[str, Draft] = {}
        if isinstance(stored, Mapping):
            for key, value in stored.items():
                if isinstance(value, Mapping):
                    draft = Draft(str(value.get("body", "")), str(value.get("tags", "")))
                    self.put(str(key), draft)

    def get(self, key: str) -> Draft | None:
        return self._drafts.get(key)

    def put(self, key: str, draft: Draft) -> None:
        """Keep the draft; a blank draft of a new note is dropped."""
        if draft.blank and note_of_key(key) is None:
            self._drafts.pop(key, None)
        else:
            self._drafts[key] = draft

    def drop(self, key: str) -> None:
        self._drafts.pop(key, None)

    def all_keys(self) -> tuple[str, ...]:
        return tuple(self._drafts)

    def stored(self) -> dict[str, dict[str, str]]:
        """In a form for JSON; `Drafts(stored)` brings it back."""
        return {k: {"body": d.body, "tags": d.tags} for k, d in self._drafts.items()}


def split_tags(typed: str) -> tuple[str, ...]:
    """The tags in what was typed: parted by commas or spaces, with or without a `#`."""
    seen: dict[str, None] = {}
    for word in typed.replace(",", " ").split():
        tag = word.lstrip("#").strip()
        if tag:
            seen.setdefault(tag, None)
    return tuple(seen)

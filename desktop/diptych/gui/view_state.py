"""The place where a reader was, as plain values that JSON can hold."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from diptych.gui.reading import HIDDEN_AT_FIRST, NO_CATEGORY, Category
from diptych.model import LinkId, Meeting, Side

_SMALLEST, _LARGEST = 11.0, 26.0


def fitting(size: float) -> float:
    """A size of words, in pixels, within reason."""
    return max(_SMALLEST, min(float(size), _LARGEST))


@dataclass(frozen=True, slots=True)
class ViewState:
    """Where a reader is in a meeting.

    `places` has, for a side, the first passage in view and how many pixels its top is below the
    account's. `hidden` are the categories that are switched off. `text_size` is in pixels, 0 where
    it was not told.
    """

    places: Mapping[Side, tuple[int, float]] = field(default_factory=dict)
    link: LinkId | None = None
    passage: tuple[Side, int] | None = None
    hidden: frozenset[Category] = HIDDEN_AT_FIRST
    text_size: float = 0.0
    margins: Mapping[Side, tuple[int, float]] = field(default_factory=dict)

    def plain(self) -> dict[str, object]:
        """The same as lists, texts and numbers."""
        return {
            **{str(side): list(place) for side, place in self.places.items()},
            "link": self.link,
            "passage": None if self.passage is None else [str(self.passage[0]), self.passage[1]],
            "hidden": sorted(str(category) for category in self.hidden - HIDDEN_AT_FIRST),
            "shown": sorted(str(category) for category in HIDDEN_AT_FIRST - self.hidden),
            "text_size": self.text_size,
            "margins": {str(side): list(place) for side, place in self.margins.items()},
        }


def read_view_state(plain: Mapping[str, object], meeting: Meeting) -> ViewState:
    """What of `plain` still fits the meeting; the rest is passed over."""
    told = plain.get("margins")
    margins = _places(told if isinstance(told, dict) else {}, meeting)
    link, passage, size = None, None, 0.0
    hidden = _named(plain.get("hidden")) | (HIDDEN_AT_FIRST - _named(plain.get("shown")))
    match plain.get("link"):
        case int() as wanted if any(known.id == wanted for known in meeting.links):
            link = LinkId(wanted)
    match plain.get("passage"):
        case ["left" | "right" as name, int(index)] if _has(meeting, Side(name), index):
            passage = (Side(name), index)
    match plain.get("text_size"):
        case int() | float() as told:
            size = float(told)
    return ViewState(_places(plain, meeting), link, passage, hidden, size, margins)


def _places(plain: Mapping[str, object], meeting: Meeting) -> dict[Side, tuple[int, float]]:
    places: dict[Side, tuple[int, float]] = {}
    for side in Side:
        match plain.get(str(side)):
            case [int(index), int() | float() as offset] if _has(meeting, side, index):
                places[side] = (index, float(offset))
    return places


def _named(names: object) -> frozenset[Category]:
    if not isinstance(names, list):
        return NO_CATEGORY
    return frozenset(category for category in Category if str(category) in names)


def _has(meeting: Meeting, side: Side, index: int) -> bool:
    return 0 <= index < len(meeting.comparison.passages(side))

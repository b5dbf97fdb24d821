"""Places in a text: spans, selectors that find them again, and how well they were found.

Offsets are code points of an account's canonical text, half-open [start, end).
"""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text, [start, end) in code points."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> "Span":
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, slots=True)
class Selector:
    """A place in a text that survives on its own: hash, position, and quote with its context.

    Source: W3C Web Annotation Data Model, TextPositionSelector and TextQuoteSelector.
    """

    text_sha256: str
    span: Span
    exact: str
    prefix: str
    suffix: str


class Fit(StrEnum):
    """How well a place was found again in another revision of its text.

    EXACT: the same words at the same position. MOVED: the same words, pushed along or moved.
    FUZZY: its words were changed, and a person should look. LOST: not found; it stays with the
    revision in which it was.
    """

    EXACT = "exact"
    MOVED = "moved"
    FUZZY = "fuzzy"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a selector stands in a text; `selector` is of that text, None where it is lost."""

    fit: Fit
    selector: Selector | None

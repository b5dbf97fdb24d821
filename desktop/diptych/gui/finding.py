"""Find in both accounts: what is typed is looked for at once, and its places are marked."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from PySide6.QtCore import QObject

from diptych.gui.comparison_view import ComparisonView
from diptych.gui.find_bar import FindBar
from diptych.gui.reading_modes import Mode
from diptych.model import Comparison, Side, Span


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where the words stand: in which account, passage and stretch of its text."""

    second: bool
    passage: int
    span: Span

    @property
    def side(self) -> Side:
        return Side.RIGHT if self.second else Side.LEFT


def places(comparison: Comparison, words: str) -> tuple[Place, ...]:
    """All places of `words`, first those of the left account.

    Upper and lower case are the same, and so are all spaces and line breaks.
    """
    parts = words.split()
    if not parts:
        return ()
    wanted = re.compile(r"\s+".join(map(re.escape, parts)), re.IGNORECASE)
    found: list[Place] = []
    for side in Side:
        ends = [passage.span.end for passage in comparison.passages(side)]
        for match in wanted.finditer(comparison.account(side).text):
            passage = bisect_left(ends, match.end())
            if (
                passage < len(ends)
                and match.start() >= comparison.passages(side)[passage].span.start
            ):
                found.append(Place(side is Side.RIGHT, passage, Span(*match.span())))
    return tuple(found)


class Finding(QObject):
    """Puts the bar above the accounts and goes from place to place."""

    def __init__(self, view: ComparisonView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._places: tuple[Place, ...] = ()
        self._at = -1
        self.bar = FindBar(view)
        self.bar.hide()
        layout = view.layout()
        if layout is not None:
            layout.insertWidget(1, self.bar)  # type: ignore[attr-defined]  # a column
        self.bar.typed.connect(self._on_typed)
        self.bar.next_wanted.connect(self.next)
        self.bar.previous_wanted.connect(self.previous)
        self.bar.closed.connect(self.close)
        view.modes.read.connect(self._on_read)
        view.modes.changed.connect(self._mark)
        view.modes.margin.written.connect(self._mark)

    @property
    def current(self) -> Place | None:
        """The place gone to last."""
        return self._places[self._at] if 0 <= self._at < len(self._places) else None

    def open(self) -> None:
        """Open the bar; the words selected in an account are looked for. A table has a filter."""
        if self._view.modes.mode is Mode.TABLE:
            self._view.modes.table.filter_rows()
            return
        selected = next(
            (words for side in Side if (words := self._view.views[side].selected_text())), ""
        )
        self.bar.show()
        self.bar.begin(selected if "\n" not in selected else "")
        self._on_typed(self.bar.words())

    def next(self) -> None:
        """Go to the next place; after the last, to the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the place before; before the first, to the last."""
        self._step(-1)

    def close(self) -> None:
        """Put the bar away, and the marks; the accounts have the keyboard again."""
        self.bar.hide()
        self._places, self._at = (), -1
        self._mark()
        self._view.setFocus()

    def _step(self, by: int) -> None:
        if self.bar.isHidden():
            if not self.bar.words():
                self.open()
                return
            self.bar.show()
            self._look(self.bar.words())
        if self._places:
            self._go((self._at + by) % len(self._places))

    def _on_typed(self, words: str) -> None:
        """Go to the first place from what is in view on."""
        self._look(words)
        if self._places:
            shown = self._view.views[Side.LEFT].shown_passages()
            first = next(
                (
                    n
                    for n, place in enumerate(self._places)
                    if place.second or place.passage >= shown.start
                ),
                0,
            )
            self._go(first)

    def _on_read(self) -> None:
        """Another meeting, or the same one changed: the places are looked for anew."""
        if not self.bar.isHidden():
            self._look(self.bar.words())

    def _look(self, words: str) -> None:
        before, meeting = self.current, self._view.meeting
        self._places = () if meeting is None else places(meeting.comparison, words)
        self._at = self._places.index(before) if before in self._places else -1
        self._mark()

    def _go(self, number: int) -> None:
        self._at = number
        place = self._places[number]
        self._view.views[place.side].reveal(place.passage)
        margin = self._view.modes.margin
        if self._view.modes.mode is Mode.MARGIN:
            margin.read(place.side)
            margin.views[place.side].reveal(place.passage)
        self._mark()

    def _mark(self) -> None:
        current = self.current
        for side in Side:
            here = current.span if current is not None and current.side is side else None
            spans = [place.span for place in self._places if place.side is side]
            self._view.views[side].show_found(spans, here)
            if self._view.modes.mode is Mode.MARGIN or not spans:
                self._view.modes.margin.views[side].show_found(spans, here)
        name = ""
        if current is not None and self._view.meeting is not None:
            name = self._view.meeting.comparison.account(current.side).name
        self.bar.show_count(self._at + 1, len(self._places), name)

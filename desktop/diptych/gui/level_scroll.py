"""Scrolling that keeps the counterpart of the passage under the eye level with it."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject

from diptych.gui.account_canvas import AccountCanvas
from diptych.gui.card_layout import TOP
from diptych.gui.reading import Pair
from diptych.model import LinkId, Side

EYE = 0.36
"""Where the eye is, as a share of an account's height."""
_STEP = 90
"""Pixels up to which the other account goes along at once; further it glides."""
_BETWEEN = 1.5
"""Heights of an account: counterparts further apart are not told in one go."""


class LevelScroll(QObject):
    """Moves one account while a person scrolls the other."""

    def __init__(self, views: Mapping[Side, AccountCanvas], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views = views
        self._ends: dict[Side, dict[int, list[tuple[LinkId, int]]]] = {side: {} for side in Side}
        self._linked: dict[Side, list[int]] = {side: [] for side in Side}
        self._selected: LinkId | None = None
        self.locked = False
        """Whether each account stays where it is while the other is scrolled."""
        for side, view in views.items():
            view.driven.connect(partial(self.follow, side))

    def show_pairs(self, pairs: Iterable[Pair]) -> None:
        """Follow these from now on."""
        self._ends = {side: {} for side in Side}
        left, right = self._ends[Side.LEFT], self._ends[Side.RIGHT]
        for pair in pairs:
            left.setdefault(pair.left, []).append((pair.link, pair.right))
            right.setdefault(pair.right, []).append((pair.link, pair.left))
        self._linked = {side: sorted(self._ends[side]) for side in Side}

    def show_selected(self, link: LinkId | None) -> None:
        """Of several links of a passage, follow this one."""
        self._selected = link

    def scroll_both(self, pixels: int) -> None:
        """Scroll where the pointer is between the accounts."""
        if self.locked:
            for view in self._views.values():
                view.scroll_by(pixels)
            return
        for side, view in self._views.items():
            if view.scroll_by(pixels):
                self.follow(side)
                return

    def follow(self, side: Side) -> None:
        """Bring the other account level with this one."""
        if self.locked:
            return
        here, there = self._views[side], self._views[side.other]
        eye = eye_level(here)
        height = self._wanted(side, here.scrolled() + eye)
        if height is not None:
            there.glide(round(height - eye), at_once=_STEP)

    def _wanted(self, side: Side, height: float) -> float | None:
        """The height in the other account that belongs to one in this; None where none does."""
        here = self._views[side]
        index = here.passage_near(height)
        if index is None:
            return None
        if index in self._ends[side]:
            return self._counterpart(side, index, height)
        linked = self._linked[side]
        place = bisect_left(linked, index)
        before = linked[place - 1] if place else None
        after = linked[place] if place < len(linked) else None
        if before is None or after is None:
            return None
        above = self._counterpart(side, before, here.card_of(before).bottom())
        below = self._counterpart(side, after, here.card_of(after).top())
        room = _BETWEEN * self._views[side.other].viewport().height()
        if not 0 <= below - above <= room:
            return None
        top, bottom = here.card_of(before).bottom(), here.card_of(after).top()
        return above + (below - above) * _share(height, top, bottom)

    def _counterpart(self, side: Side, index: int, height: float) -> float:
        """As far down the counterpart's card as `height` is down that of a passage."""
        card = self._views[side].card_of(index)
        there = self._views[side.other].card_of(self._chosen(side, index))
        return there.top() + there.height() * _share(height, card.top(), card.bottom())

    def _chosen(self, side: Side, index: int) -> int:
        """The counterpart to follow: of the selected link, else the one nearest to what is seen."""
        ends = self._ends[side][index]
        selected = [end for link, end in ends if link == self._selected]
        view = self._views[side.other]
        middle = view.scrolled() + EYE * view.viewport().height()

        def away(end: int) -> float:
            return abs(view.card_of(end).center().y() - middle)

        return min(selected or self._distinct(ends), key=away)

    @staticmethod
    def _distinct(ends: Sequence[tuple[LinkId, int]]) -> list[int]:
        return list(dict.fromkeys(end for _, end in ends))


def eye_level(view: AccountCanvas) -> float:
    """Where in the viewport the eye is: it comes down from the top and goes to the very end."""
    room = float(view.viewport().height())
    eye = min(EYE * room, view.scrolled() + TOP)
    return max(eye, room - view.scroll_left() - TOP)


def _share(value: float, low: float, high: float) -> float:
    return min(1.0, max(0.0, (value - low) / (high - low))) if high > low else 0.0

"""A text whose passages stand as cards: laid out, scrolled, and brought to another width."""

from bisect import bisect_right

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from diptych.gui import theme, turns
from diptych.gui.card_layout import TOP, CardLayout
from diptych.gui.smooth_scroll import SmoothScroll
from diptych.model import Side

LONG = 400
"""A text of more passages is laid out in a turn of the event loop of its own."""


class LaidOutText(QTextEdit):
    """One block a passage. What the passages are, and how they look, is for those built on it."""

    moved = Signal()
    """Passages stand elsewhere in the viewport: scrolled, laid out anew or resized."""
    driven = Signal()
    """The person has scrolled, rather than the program."""

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self._size = float(theme.reading_size())
        self.document().setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self._layout = CardLayout(self.document(), side)
        self._scroll = SmoothScroll(self)
        self._by_hand = False
        self._asked: tuple[tuple[int, float], int] = ((0, TOP), 0)
        self.verticalScrollBar().actionTriggered.connect(self._on_scroll_action)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def is_long(self) -> bool:
        """Whether laying it out takes a while."""
        return self.document().blockCount() > LONG

    @property
    def is_laid_out(self) -> bool:
        """Whether the places of all passages are known."""
        return self._layout.known

    def lay_out(self) -> None:
        """Lay all of it out now, rather than when it is to be seen."""
        self._layout.tops()

    # Geometry, in pixels of the viewport

    def card(self, index: int) -> QRectF:
        """Where a passage's card is."""
        return self._layout.card(index).translated(0, -self.verticalScrollBar().value())

    def shown_passages(self) -> range:
        """The passages of which at least a part is in view."""
        top = float(self.verticalScrollBar().value())
        return self._layout.between(top, top + self.viewport().height())

    def place(self) -> tuple[int, float]:
        """The first passage in view and how far its top is below the viewport's."""
        shown = self.shown_passages()
        return (shown[0], self.card(shown[0]).top()) if shown else (0, TOP)

    def go_to(self, index: int, offset: float) -> None:
        """Scroll, at once, so that `place()` is this again."""
        tops = self._layout.tops()
        if 0 <= index < len(tops):
            self._scroll.stop()
            self.verticalScrollBar().setValue(round(tops[index] - offset))
            self._asked = ((index, offset), self.verticalScrollBar().value())

    def _place_to_keep(self) -> tuple[int, float]:
        """The place that was asked for, where nobody has scrolled since: it is kept exactly."""
        place, scrolled = self._asked
        return place if scrolled == self.verticalScrollBar().value() else self.place()

    # Scrolling, in pixels of the document

    def scrolled(self) -> int:
        """How far down the top of the viewport is now."""
        return self.verticalScrollBar().value()

    def scroll_left(self) -> int:
        """How much further down there is to scroll."""
        return self.verticalScrollBar().maximum() - self.scrolled()

    def scroll_by(self, pixels: int) -> bool:
        """Scroll at once; False where there is nothing further that way."""
        before = self.scrolled()
        self._scroll.stop()
        self.verticalScrollBar().setValue(before + pixels)
        return self.scrolled() != before

    def glide(self, value: int, *, at_once: int = 0) -> None:
        """Scroll to a height; without motion where that is no more than `at_once` away."""
        if abs(value - self.scrolled()) <= at_once:
            self._scroll.stop()
            self.verticalScrollBar().setValue(value)
        else:
            self._scroll.to(value)

    def drive_to(self, value: int) -> None:
        """Scroll as the person asks for it elsewhere than here."""
        self._scroll.stop()
        self.verticalScrollBar().setValue(value)
        self.driven.emit()

    def card_of(self, index: int) -> QRectF:
        """Where a passage's card is in the document."""
        return self._layout.card(index)

    def passage_near(self, height: float) -> int | None:
        """The passage at a height of the document, in a gap the one above it."""
        tops = self._layout.tops()
        return max(0, bisect_right(tops, height) - 1) if tops else None

    def document_height(self) -> float:
        """The height of all that can be scrolled through."""
        return max(self._layout.height(), float(self.viewport().height()))

    def _on_scroll_action(self, _action: int) -> None:
        bar = self.verticalScrollBar()
        self._by_hand = bar.sliderPosition() != bar.value()

    def _on_scrolled(self) -> None:
        self.moved.emit()
        by_hand, self._by_hand = self._by_hand, False
        if by_hand:
            self.driven.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() == event.oldSize().width():
            self.moved.emit()
        elif self._layout.known and self.is_long:
            turns.current().later((self, "fit"), self._refit)
        else:
            self._refit()

    def _width(self) -> int:
        return self.lineWrapColumnOrWidth() or self.viewport().width()

    def _refit(self) -> None:
        """Break the lines anew for the width there is; the reader stays where they were."""
        turns.current().drop((self, "fit"))
        width = self.viewport().width()
        place = self._place_to_keep() if self._layout.known else None
        with self._layout.changing(resized=True):
            self._layout.fit(width, self._size)
        self.setLineWrapColumnOrWidth(width)
        self._layout.forget()
        if place is not None:
            self.go_to(*place)
        self.moved.emit()

"""What the counterpart of a passage says, shown beside it where the counterpart is out of view."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from diptych.gui import cards, theme
from diptych.gui.account_view import AccountView
from diptych.gui.link_map import LinkMap
from diptych.gui.reading import Category, Pair, category_of
from diptych.gui.translation import tr
from diptych.model import LinkId, Side

DELAY = 350
"""Milliseconds that the pointer rests before the preview comes."""
_LONGEST = 420
"""Characters of a passage that are shown."""


class Preview(QWidget):
    """Lies over the other account and lets the mouse through; a click where one points travels."""

    def __init__(
        self, views: Mapping[Side, AccountView], between: LinkMap, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._views, self._over = views, parent
        self._theme = theme.current()
        self._pairs: tuple[Pair, ...] = ()
        self._wanted: tuple[Side, Pair] | None = None
        self.shown: tuple[Side, Pair] | None = None
        """The side that is previewed, and the pair; None while nothing is."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.place, self.words = QLabel(self), QLabel(self)
        self.place.setProperty("role", "muted")
        for label in (self.place, self.words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 16, 14)
        column.setSpacing(5)
        column.addWidget(self.place)
        column.addWidget(self.words)
        self._timer = QTimer(self)
        self._timer.setObjectName("preview")
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._come)
        between.linkHovered.connect(self._on_link)
        between.linkClicked.connect(self.go)
        for side, view in views.items():
            view.passageHovered.connect(partial(self._on_passage, side))
            view.passageClicked.connect(self.go)
            view.moved.connect(self.go)
        self.hide()

    def show_pairs(self, pairs: Iterable[Pair]) -> None:
        """Preview these from now on."""
        self._pairs = tuple(pairs)
        self.go()

    def go(self, *_: object) -> None:
        """Show nothing, also not in a moment."""
        self._timer.stop()
        self._wanted = self.shown = None
        self.hide()

    @property
    def coming(self) -> bool:
        """Whether something will be shown if the pointer goes on resting."""
        return self._wanted is not None

    # Inside

    def _on_passage(self, side: Side, index: int | None) -> None:
        known = [] if index is None else [p for p in self._pairs if p.end(side) == index]
        self._want([(side.other, pair) for pair in known])

    def _on_link(self, link: LinkId | None) -> None:
        """Of a link's ends the one out of view, where another is in view."""
        known = [pair for pair in self._pairs if pair.link == link]
        self._want(
            [
                (side.other, pair)
                for pair in known
                for side in Side
                if pair.end(side) in self._views[side].shown_passages()
            ]
        )

    def _want(self, found: list[tuple[Side, Pair]]) -> None:
        self.go()
        for side, pair in found:
            if self._out_of_view(side, pair.end(side)):
                self._wanted = (side, pair)
                self._timer.start()
                return

    def _out_of_view(self, side: Side, index: int) -> bool:
        return index not in self._views[side].shown_passages()

    def _come(self) -> None:
        if self._wanted is None:
            return
        side, pair = self.shown = self._wanted
        view, other = self._views[side], self._views[side.other]
        index = pair.end(side)
        above = index < view.shown_passages().start
        number = index + 1
        where = (
            tr("↑ Further up: passage {number}", number=number)
            if above
            else tr("↓ Further down: passage {number}", number=number)
        )
        words = view.words_of(index)
        self.place.setText(where)
        self.words.setFont(theme.reading_font(theme.READING_SIZE))
        self.words.setText(f"{words[:_LONGEST].rstrip()}…" if len(words) > _LONGEST else words)
        left, right = view.text_edges()
        room = self._over.mapFromGlobal(view.mapToGlobal(QPoint()))
        width = max(200, min(round(right - left) + 12, view.width() - 24))
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        level = other.card(pair.end(side.other)).top()
        top = max(8.0, min(level, view.height() - height - 8.0))
        x = view.width() - width - 12 if side is Side.LEFT else 12
        self.setGeometry(room.x() + x, room.y() + round(top), width, height)
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.shown is None:
            return
        palette, pair = self._theme.palette, self.shown[1]
        ink = palette.relation(pair.relation).ink
        which = Category.POSSIBLE if pair.possible else category_of(pair.relation)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.colour(palette.muted, 0.7), 1.0))
        painter.setBrush(theme.colour(palette.paper))
        painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        painter.setPen(cards.edge_pen(ink, cards.EDGE, which))
        painter.drawLine(QPointF(8, 10), QPointF(8, self.height() - 10))
        painter.end()

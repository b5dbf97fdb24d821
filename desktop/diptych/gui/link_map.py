"""The ribbons between the accounts: one for each pair of passages that a link joins."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QHelpEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from diptych.gui import cards, signs, theme
from diptych.gui.account_canvas import AccountCanvas
from diptych.gui.reading import Category, Pair, category_of
from diptych.gui.translation import tr
from diptych.model import LinkId, Side

WIDTH = 92
NARROWEST = 60
STUB = 34.0
"""How far a ribbon reaches whose other end is out of view."""
_NOTCH = 60
"""Pixels for one step of a wheel."""
_FAINT, _PLAIN, _HOVERED, _STRONG = 0.10, 0.17, 0.28, 0.40
_LIGHTER = 0.35
"""How strong the surface of a link is that is only possible."""


class End(Enum):
    """Which ends of a ribbon are in view, and where the other one is."""

    BOTH = "both"
    OTHER_ABOVE = "above"
    OTHER_BELOW = "below"


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A ribbon as it is drawn; `side` is where its end is in view if only one is."""

    pair: Pair
    path: QPainterPath
    sides: QPainterPath
    end: End
    side: Side
    box: QRectF
    """Its end on `side`: top and bottom are those of the passage's card."""
    middle: QPointF
    """Where its marker of notes stands; in a stub at the height of the loose end."""


class LinkMap(QWidget):
    """Draws ribbons exactly from card to card and lets a person choose a link by its ribbon."""

    linkClicked = Signal(object, object)
    """The `LinkId`, and the `Pair` whose ribbon was clicked."""
    linkHovered = Signal(object)
    """The `LinkId` under the pointer, or None."""
    wheeled = Signal(int)
    """How many pixels both accounts are to be scrolled down."""

    def __init__(self, left: AccountCanvas, right: AccountCanvas, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._views = {Side.LEFT: left, Side.RIGHT: right}
        self._theme = theme.current()
        self._pairs: dict[Side, dict[int, list[Pair]]] = {side: {} for side in Side}
        self._selected: LinkId | None = None
        self._hovered: LinkId | None = None
        self._lit: frozenset[LinkId] = frozenset()
        self._notes: Mapping[LinkId, int] = {}
        self._hints: Mapping[LinkId, str] = {}
        self._ribbons: list[Ribbon] | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Links between the accounts"))
        for view in (left, right):
            view.moved.connect(self._forget)
        self._theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)

    def show_pairs(
        self,
        pairs: Iterable[Pair],
        notes: Mapping[LinkId, int],
        hints: Mapping[LinkId, str],
    ) -> None:
        """Show these ribbons; `notes` counts those on each link, `hints` are their tool tips."""
        self._pairs = {side: {} for side in Side}
        left, right = self._pairs[Side.LEFT], self._pairs[Side.RIGHT]
        for pair in pairs:
            left.setdefault(pair.left, []).append(pair)
            right.setdefault(pair.right, []).append(pair)
        self._notes, self._hints = notes, hints
        self._hovered = None
        self._forget()

    def show_selected(self, link: LinkId | None) -> None:
        """Draw the ribbons of one link stronger."""
        self._selected = link
        self.update()

    def light(self, links: Iterable[LinkId]) -> None:
        """Draw the ribbons of these links as if the pointer were on them."""
        self._lit = frozenset(links)
        self.update()

    def ribbons(self) -> Sequence[Ribbon]:
        """The ribbons in view, in pixels of this widget; worked out once for each position."""
        if self._ribbons is None:
            shown = {side: view.shown_passages() for side, view in self._views.items()}
            found = {
                pair: None
                for side in Side
                for index in shown[side]
                for pair in self._pairs[side].get(index, ())
            }
            shifts = {side: self._shift(view) for side, view in self._views.items()}
            self._ribbons = [self._ribbon(pair, shown, shifts) for pair in found]
        return self._ribbons

    def ribbon_at(self, point: QPointF) -> Ribbon | None:
        """The ribbon under a point: of several the selected one, else the one drawn last."""
        if not self._band().contains(point):
            return None
        under = [ribbon for ribbon in self.ribbons() if ribbon.path.contains(point)]
        chosen = [ribbon for ribbon in under if ribbon.pair.link == self._selected]
        best = chosen or under
        return best[-1] if best else None

    # Geometry

    def _forget(self) -> None:
        self._ribbons = None
        self.update()

    def _shift(self, view: AccountCanvas) -> float:
        """From heights in a view's viewport to heights in this widget."""
        return (view.viewport().mapToGlobal(QPointF()) - self.mapToGlobal(QPointF())).y()

    def _band(self) -> QRectF:
        """Where ribbons are drawn: beside the accounts, not beside their headers."""
        view = self._views[Side.LEFT]
        return QRectF(0, self._shift(view), self.width(), view.viewport().height())

    def _ribbon(
        self, pair: Pair, shown: Mapping[Side, range], shifts: Mapping[Side, float]
    ) -> Ribbon:
        def card(side: Side) -> QRectF:
            return self._views[side].card(pair.end(side)).translated(0, shifts[side])

        visible = [side for side in Side if pair.end(side) in shown[side]]
        side = visible[0]
        box = card(side)
        if len(visible) == 2:
            other = card(side.other)
            middle = (box.center().y() + other.center().y()) / 2
            paths = _whole(box, other, self.width())
            pin = QPointF(self.width() / 2, middle)
            return Ribbon(pair, *paths, End.BOTH, side, box, pin)
        above = pair.end(side.other) < shown[side.other].start
        end = End.OTHER_ABOVE if above else End.OTHER_BELOW
        top = max(box.top(), shifts[side])
        bottom = min(box.bottom(), shifts[side] + self._views[side].viewport().height())
        loose = min(top + 9, (top + bottom) / 2) if above else max(bottom - 9, (top + bottom) / 2)
        beside = STUB + 8 if side is Side.LEFT else self.width() - STUB - 8
        paths = _stub(box, side, self.width(), loose)
        return Ribbon(pair, *paths, end, side, box, QPointF(beside, loose))

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme.colour(palette.window))
        band = self._band()
        painter.setClipRect(band)
        ribbons = sorted(self.ribbons(), key=lambda r: self._strength(r.pair.link))
        for ribbon in ribbons:
            self._paint(painter, ribbon, palette)
        self._paint_pins(painter, ribbons, band, palette)
        painter.end()

    def _strength(self, link: LinkId) -> float:
        if link == self._selected:
            return _STRONG
        if link == self._hovered or link in self._lit:
            return _HOVERED
        return _PLAIN if self._selected is None else _FAINT

    def _paint(self, painter: QPainter, ribbon: Ribbon, palette: theme.Palette) -> None:
        tone = palette.relation(ribbon.pair.relation)
        strength = self._strength(ribbon.pair.link)
        fill = strength + 0.08 if palette.dark else strength
        if ribbon.pair.possible:
            fill *= _LIGHTER
        line = 0.95 if ribbon.pair.link == self._selected else 0.30 + strength * 1.3
        pen = QPen(self._brush(ribbon, tone.ink, line), 1.0)
        if ribbon.pair.link == self._selected:
            pen.setWidthF(1.6)
        if palette.strong:
            pen = QPen(self._brush(ribbon, tone.ink, 1.0), pen.widthF() + 1.0)
        which = Category.POSSIBLE if ribbon.pair.possible else category_of(ribbon.pair.relation)
        if pattern := signs.dashes(which):
            pen.setDashPattern([length / pen.widthF() for length in pattern])
        painter.fillPath(ribbon.path, self._brush(ribbon, tone.ink, fill))
        painter.strokePath(ribbon.sides, pen)
        if ribbon.end is not End.BOTH:
            self._paint_arrow(
                painter, ribbon, tone.ink, 1.0 if palette.strong else min(1.0, 0.45 + strength)
            )

    def _brush(self, ribbon: Ribbon, ink: str, alpha: float) -> QBrush:
        """A stub fades towards its loose end; a whole ribbon is even."""
        if ribbon.end is End.BOTH:
            return QBrush(theme.colour(ink, alpha))
        at_left = ribbon.side is Side.LEFT
        far = STUB if at_left else self.width() - STUB
        made = QLinearGradient(0 if at_left else self.width(), 0, far, 0)
        made.setColorAt(0, theme.colour(ink, alpha))
        made.setColorAt(1, theme.colour(ink, 0.0))
        return QBrush(made)

    def _paint_arrow(self, painter: QPainter, ribbon: Ribbon, ink: str, alpha: float) -> None:
        """Points to where the other end of a stub is."""
        x = STUB * 0.55 if ribbon.side is Side.LEFT else self.width() - STUB * 0.55
        up = ribbon.end is End.OTHER_ABOVE
        middle = ribbon.middle.y()
        tip = -4.0 if up else 4.0
        arrow = QPainterPath(QPointF(x - 4, middle - tip / 2))
        arrow.lineTo(x, middle + tip / 2)
        arrow.lineTo(x + 4, middle - tip / 2)
        pen = QPen(theme.colour(ink, alpha), 1.7)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(arrow, pen)

    def _paint_pins(
        self, painter: QPainter, ribbons: Sequence[Ribbon], band: QRectF, palette: theme.Palette
    ) -> None:
        pinned: set[LinkId] = set()
        for ribbon in ribbons:
            count = self._notes.get(ribbon.pair.link, 0)
            if not count or ribbon.pair.link in pinned:
                continue
            pinned.add(ribbon.pair.link)
            y = max(band.top() + 8, min(ribbon.middle.y(), band.bottom() - 8))
            box = QRectF(ribbon.middle.x() - 10, y - 7, 20, 14)
            cards.paint_pin(painter, box, count, palette)

    # What the person does

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()

    def _hover(self, link: LinkId | None) -> None:
        if link != self._hovered:
            self._hovered = link
            if link is None:
                self.unsetCursor()
            else:
                self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.update()
            self.linkHovered.emit(link)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        ribbon = self.ribbon_at(event.position())
        self._hover(None if ribbon is None else ribbon.pair.link)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        ribbon = self.ribbon_at(event.position())
        if ribbon is not None and event.button() is Qt.MouseButton.LeftButton:
            self.linkClicked.emit(ribbon.pair.link, ribbon.pair)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta().y() or event.angleDelta().y() * _NOTCH // 120
        self.wheeled.emit(-pixels)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            ribbon = self.ribbon_at(QPointF(event.pos()))
            hint = "" if ribbon is None else self._hints.get(ribbon.pair.link, "")
            if hint:
                QToolTip.showText(event.globalPos(), hint, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)


def _whole(left: QRectF, right: QRectF, width: float) -> tuple[QPainterPath, QPainterPath]:
    """From card to card, level where it meets them: its surface, and its two long sides."""
    bend = width / 2
    sides = QPainterPath(QPointF(0, left.top()))
    sides.cubicTo(bend, left.top(), width - bend, right.top(), width, right.top())
    surface = QPainterPath(sides)
    surface.lineTo(width, right.bottom())
    surface.cubicTo(width - bend, right.bottom(), bend, left.bottom(), 0, left.bottom())
    surface.closeSubpath()
    sides.moveTo(0, left.bottom())
    sides.cubicTo(bend, left.bottom(), width - bend, right.bottom(), width, right.bottom())
    return surface, sides


def _stub(box: QRectF, side: Side, width: float, loose: float) -> tuple[QPainterPath, QPainterPath]:
    """From a card a short way out, to height `loose`: its surface, and its two long sides."""
    near, sign = (0.0, 1.0) if side is Side.LEFT else (width, -1.0)
    far, bend = near + sign * STUB, near + sign * STUB * 0.55
    sides = QPainterPath(QPointF(near, box.top()))
    sides.cubicTo(bend, box.top(), bend, loose - 7, far, loose - 7)
    surface = QPainterPath(sides)
    surface.lineTo(far, loose + 7)
    surface.cubicTo(bend, loose + 7, bend, box.bottom(), near, box.bottom())
    surface.closeSubpath()
    sides.moveTo(near, box.bottom())
    sides.cubicTo(bend, box.bottom(), bend, loose + 7, far, loose + 7)
    return surface, sides

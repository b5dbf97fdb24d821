"""What a passage or a link can be, as signs and line patterns: never told by colour alone.

Signs are drawn, so that they look the same whatever fonts a machine has.
"""

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QIcon,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QPixmap,
    QTransform,
)

from diptych.gui.reading import Category, category, category_of
from diptych.gui.theme import Palette, Tone, colour


class Sign(StrEnum):
    """Small drawings besides those of the categories."""

    PREVIOUS = "previous"
    NEXT = "next"
    NOTE = "note"


def tone(palette: Palette, which: Category) -> Tone:
    """The colours of a category."""
    match which:
        case Category.AGREE:
            return palette.agree
        case Category.DIVERGE:
            return palette.diverge
        case Category.ONLY_LEFT:
            return palette.only_left
        case Category.ONLY_RIGHT:
            return palette.only_right
        case Category.POSSIBLE:
            return palette.possible


def path(sign: Category | Sign, box: QRectF) -> QPainterPath:
    """The outline of a sign, to be filled, inside the square `box`."""
    place = QTransform.fromTranslate(box.x(), box.y()).scale(box.width() / 16, box.width() / 16)
    return place.map(_outline(sign))


@cache
def _outline(sign: Category | Sign) -> QPainterPath:
    """The outline of a sign in a square of 16."""
    at = QPointF

    def stroked(line: QPainterPath, width: float = 1.9) -> QPainterPath:
        stroker = QPainterPathStroker(QPen(Qt.PenStyle.SolidLine))
        stroker.setWidth(width)
        stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
        stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return stroker.createStroke(line).simplified()

    line = QPainterPath()
    match sign:
        case Category.AGREE:
            line.moveTo(at(3, 8.6))
            line.lineTo(at(6.5, 12))
            line.lineTo(at(13, 4.4))
            return stroked(line)
        case Category.DIVERGE:
            for y in (6.0, 10.0):
                line.moveTo(at(3, y))
                line.lineTo(at(13, y))
            line.moveTo(at(10.6, 2.8))
            line.lineTo(at(5.4, 13.2))
            return stroked(line, 1.7)
        case Category.ONLY_LEFT | Category.ONLY_RIGHT:
            line.addRoundedRect(QRectF(at(2.8, 2.8), at(13.2, 13.2)), 1.6, 1.6)
            half = QPainterPath()
            near = 2.8 if sign is Category.ONLY_LEFT else 8.0
            half.addRect(QRectF(at(near, 3), at(near + 5.2, 13)))
            return stroked(line, 1.5).united(half.intersected(line)).simplified()
        case Category.POSSIBLE:
            line.moveTo(at(5, 6))
            line.cubicTo(at(5, 1.9), at(11.2, 1.9), at(11.2, 5.6))
            line.cubicTo(at(11.2, 8), at(8, 7.8), at(8, 10.2))
            dot = QPainterPath()
            dot.addEllipse(at(8, 13), 1.2, 1.2)
            return stroked(line, 1.7).united(dot)
        case Sign.PREVIOUS:
            line.moveTo(at(9.8, 4))
            line.lineTo(at(6, 8))
            line.lineTo(at(9.8, 12))
            return stroked(line, 1.6)
        case Sign.NEXT:
            line.moveTo(at(6.2, 4))
            line.lineTo(at(10, 8))
            line.lineTo(at(6.2, 12))
            return stroked(line, 1.6)
        case Sign.NOTE:
            line.addRoundedRect(QRectF(at(2.6, 3), at(13.4, 11)), 2, 2)
            tail = QPainterPath(at(5, 10.5))
            tail.lineTo(at(5, 14))
            tail.lineTo(at(9, 10.5))
            tail.closeSubpath()
            return line.united(tail)


def draw(painter: QPainter, sign: Category | Sign, box: QRectF, ink: QColor) -> None:
    """Fill a sign inside `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path(sign, box), ink)
    painter.restore()


def icon(sign: Category | Sign, ink: str, size: int = 16) -> QIcon:
    """A sign as an icon of `size` device-independent pixels, sharp up to three times as dense."""
    made = QIcon()
    for density in (1, 2, 3):
        picture = QPixmap(size * density, size * density)
        picture.setDevicePixelRatio(density)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        draw(painter, sign, QRectF(0, 0, size, size), colour(ink))
        painter.end()
        made.addPixmap(picture)
    return made


def dashes(which: Category) -> list[float]:
    """How an edge is broken: painted and empty lengths in pixels, [] for a whole line.

    Agreeing passages have a whole edge, diverging ones dashes, those that only the left account
    has dots, those that only the right one has a dash and a dot in turn.
    """
    match which:
        case Category.AGREE:
            return []
        case Category.DIVERGE:
            return [9.0, 4.0]
        case Category.ONLY_LEFT:
            return [3.0, 3.0]
        case Category.ONLY_RIGHT:
            return [10.0, 3.0, 3.0, 3.0]
        case Category.POSSIBLE:
            return [1.5, 3.5]


__all__ = [
    "Category",
    "Sign",
    "category",
    "category_of",
    "dashes",
    "draw",
    "icon",
    "path",
    "tone",
]

"""How a passage is drawn: its surface, its edge, its sign, and what is marked in it."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen

from diptych.gui import signs, theme
from diptych.gui.reading import Category
from diptych.model import Relation, Side, Status

CORNER = 5.0
EDGE = 3.0
GUTTER = 27.0
"""Room for signs and markers beside the cards, in pixels."""
SIGN = 14.0
NOTED = 0.34
"""How strongly words with a note on them are washed with the marker's colour."""
FIRST_SIGN = 7.0
"""From the top of a card to its sign."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is to be seen on one passage.

    `status` is None where its category is switched off. `selected` says that its outline is
    strong; `by` is then the relation of the selected link, None where no link stands there.
    `possible` says that this link is only offered.
    """

    status: Status | None = None
    selected: bool = False
    by: Relation | None = None
    notes: int = 0
    possible: bool = False


def paint_surface(
    painter: QPainter,
    card: QRectF,
    look: Look,
    side: Side,
    palette: theme.Palette,
    *,
    lit: bool = False,
) -> None:
    """The tinted surface and the edge; goes beneath the words. `lit` for the pointer's."""
    if look.status is None:
        if look.selected:
            painter.fillPath(_rounded(card), theme.colour(palette.window))
        return
    tone = palette.tone(look.status, side)
    shape = _rounded(card)
    if look.status is not Status.ONLY:
        painter.fillPath(shape, theme.colour(tone.tint))
    elif look.selected or lit:
        painter.fillPath(shape, theme.colour(tone.tint, 1.0 if look.selected else 0.55))
    if lit and not look.selected and look.status is not Status.ONLY:
        painter.fillPath(shape, theme.colour(tone.ink, 0.07))
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    width = edge_width(palette)
    painter.setPen(edge_pen(tone.ink, width, signs.category(look.status, side)))
    x = card.left() + width / 2
    painter.drawLine(QLineF(x, card.top() + 1, x, card.bottom() - 1))
    painter.restore()


def paint_outline(
    painter: QPainter, card: QRectF, look: Look, side: Side, palette: theme.Palette
) -> None:
    """The strong outline of a selected passage."""
    if not look.selected:
        return
    if look.by is not None:
        ink = palette.relation(look.by).ink
    elif look.status is not None:
        ink = palette.tone(look.status, side).ink
    else:
        ink = palette.muted
    pen = QPen(theme.colour(ink), 2.0)
    if look.by is Relation.DIVERGE:
        pen.setWidthF(2.4)
    if look.possible:
        pen.setWidthF(1.6)
        pen.setDashPattern([1.6, 2.4])
    elif look.by is None and look.status is not Status.ONLY:
        pen.setDashPattern([3, 2])
    if palette.strong:
        pen.setWidthF(pen.widthF() + 1.5)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_rounded(card.adjusted(1, 0, -1, 0)))


def sign_box(card: QRectF, side: Side) -> QRectF:
    """Where the sign of a card stands: on the outer side of its account."""
    x = card.left() - SIGN - 6 if side is Side.LEFT else card.right() + 6
    return QRectF(x, card.top() + FIRST_SIGN, SIGN, SIGN)


def pin_box(card: QRectF, side: Side) -> QRectF:
    """Where the marker of notes stands, below the sign."""
    sign = sign_box(card, side)
    return QRectF(sign.center().x() - 9, sign.bottom() + 1, 18, 13)


def paint_gutter(
    painter: QPainter, card: QRectF, look: Look, side: Side, palette: theme.Palette
) -> None:
    """The sign of a passage's status and the marker of its notes."""
    if look.status is not None:
        tone = palette.tone(look.status, side)
        sign = signs.category(look.status, side)
        signs.draw(painter, sign, sign_box(card, side), theme.colour(tone.ink))
    if look.notes:
        paint_pin(painter, pin_box(card, side), look.notes, palette)


def paint_pin(painter: QPainter, box: QRectF, count: int, palette: theme.Palette) -> None:
    """A marker that says how many notes there are."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(palette.pin))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setFont(theme.interface_font(10, QFont.Weight.Bold))
    painter.setPen(theme.colour(palette.pin_ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count) if count < 100 else "99+")
    painter.restore()


def paint_underline(
    painter: QPainter, line: QLineF, *, agrees: bool, palette: theme.Palette
) -> None:
    """The line below words that evidence rests on: dots for agreement, whole for divergence."""
    width = 3.0 if palette.strong else 2.0
    if agrees:
        pen = QPen(theme.colour(palette.agree.ink), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.0])
    else:
        pen = QPen(theme.colour(palette.diverge.ink), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(line)


def paint_found(painter: QPainter, words: QRectF, palette: theme.Palette, *, current: bool) -> None:
    """Behind words that were looked for; round those where the reader is stands a frame."""
    box = words.adjusted(-1, 0, 1, 0)
    ink = palette.focus
    painter.setPen(QPen(theme.colour(ink), 1.6) if current else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ink, 0.42 if current else 0.24))
    painter.drawRoundedRect(box, 2.5, 2.5)


def edge_width(palette: theme.Palette) -> float:
    """How wide the edge of a card is, in pixels."""
    return EDGE + 2.5 if palette.strong else EDGE


def edge_pen(ink: str, width: float, which: Category) -> QPen:
    """The pen of an edge, broken as its category asks."""
    pen = QPen(theme.colour(ink), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if pattern := signs.dashes(which):
        pen.setDashPattern([length / width for length in pattern])
    return pen


def paint_hatch(painter: QPainter, box: QRectF, which: Category, palette: theme.Palette) -> None:
    """Cuts strokes or dots into a patch of a category's colour: told without the colour."""
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    match which:
        case Category.AGREE | Category.POSSIBLE:
            pass
        case Category.DIVERGE:
            painter.setPen(QPen(theme.colour(palette.paper, 0.8), 1.4))
            x = box.left() - box.height()
            while x < box.right():
                first, last = max(x, box.left()), min(x + box.height(), box.right())
                # Cut to the box here as well: not every reader of SVG knows how to clip.
                painter.drawLine(
                    QLineF(first, box.bottom() - first + x, last, box.bottom() - last + x)
                )
                x += 5
        case Category.ONLY_RIGHT:
            painter.setPen(QPen(theme.colour(palette.paper, 0.8), 1.2))
            x = box.left() + 4
            while x < box.right() - 1:
                painter.drawLine(QLineF(x, box.top(), x, box.bottom()))
                x += 4
        case Category.ONLY_LEFT:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(palette.paper, 0.85))
            x = box.left() + 3
            while x < box.right():
                painter.drawEllipse(QPointF(x, box.center().y()), 1.2, 1.2)
                x += 5
    painter.restore()


def _rounded(rect: QRectF) -> QPainterPath:
    path = QPainterPath(QPointF())
    path.addRoundedRect(rect, CORNER, CORNER)
    return path

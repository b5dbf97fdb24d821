"""How the cells of the table of matters are drawn: whole lines only, beginning at the top."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QIcon,
    QPainter,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from diptych.gui import theme

_LEFT, _TOP, _RIGHT = 7.0, 8.0, 8.0
_SIGN = 16.0


class MatterCells(QStyledItemDelegate):
    """Draws one cell; the last line that has room ends in an ellipsis where there is more."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        palette = theme.current().palette
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(box)
        if chosen:
            painter.fillRect(box, theme.colour(palette.selected))
        painter.setPen(theme.colour(palette.line))
        painter.drawLine(box.bottomLeft() - QPointF(0, 0.5), box.bottomRight() - QPointF(0, 0.5))
        if chosen and index.column() == 0:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), _edge(palette))
        room = box.adjusted(_LEFT, _TOP, -_RIGHT, -2)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        font = index.data(Qt.ItemDataRole.FontRole)
        if isinstance(icon, QIcon):
            line = theme.line_height(font) if isinstance(font, QFont) else _SIGN
            sign = QRectF(room.left(), room.top() + (line - _SIGN) / 2, _SIGN, _SIGN)
            icon.paint(painter, sign.toRect())
            room.adjust(_SIGN + 5, 0, 0, 0)
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(ink if isinstance(ink, QColor) else theme.colour(palette.ink))
        if isinstance(font, QFont):
            draw_lines(painter, str(index.data() or ""), font, room)
        painter.restore()


def draw_lines(painter: QPainter, words: str, font: QFont, room: QRectF) -> float:
    """Draw words in as many whole lines as there is room for; the height they took."""
    metrics = QFontMetricsF(font)
    most = max(1, int(room.height() // metrics.height()))
    layout = QTextLayout(words, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    painter.setFont(font)
    layout.beginLayout()
    height = 0.0
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, room.width()))
        line.setPosition(QPointF(0, 0))
        place = room.topLeft() + QPointF(0, height)
        height += metrics.height()
        end = line.textStart() + line.textLength()
        if number == most - 1 and end < len(words.encode("utf-16-le")) // 2:
            rest = words.encode("utf-16-le")[2 * line.textStart() :].decode("utf-16-le", "ignore")
            cut = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room.width())
            at = QRectF(place.x(), place.y(), room.width(), metrics.height())
            painter.drawText(at, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, cut)
        else:
            line.draw(painter, place)
    layout.endLayout()
    return height


def _edge(palette: theme.Palette) -> QColor:
    return theme.colour(palette.focus)

"""Pictures of a comparison: how each side spends its words, and in what order it tells them.

They are drawn with the colours, signs and patterns of the text, on a paper of their own.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from diptych.export.report import Share, shares
from diptych.export.spoken import Spoken, spoken
from diptych.gui import cards, signs, theme
from diptych.gui.core_texts import core_text
from diptych.gui.translation import mark, tr, trn
from diptych.gui.wording import told_text
from diptych.model import Meeting, Side, Status

WIDTH = 720.0
_EDGE, _HEAD = 24.0, 70.0
_STATUS_WORDS = {
    Status.AGREE: mark("agree"), Status.DIVERGE: mark("diverge"), Status.ONLY: mark("only here")
}  # fmt: skip


@dataclass(frozen=True)
class Picture(ABC):
    """One picture of a meeting. Sizes are device-independent pixels."""

    meeting: Meeting

    @property
    @abstractmethod
    def name(self) -> str:
        """What it shows, in a few words."""

    @property
    @abstractmethod
    def said(self) -> str:
        """The same in words, for those who cannot see it."""

    @property
    @abstractmethod
    def height(self) -> float:
        """How high it is below its heading."""

    @abstractmethod
    def draw(self, painter: QPainter, palette: theme.Palette) -> None:
        """Draw what stands below the heading, from (0, 0)."""

    @property
    def size(self) -> QSizeF:
        return QSizeF(WIDTH, _HEAD + self.height + _EDGE)

    def account(self, side: Side) -> str:
        return self.meeting.comparison.account(side).name

    def paint(self, painter: QPainter, palette: theme.Palette) -> None:
        """Draw all of it, paper and heading too."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(QPointF(), self.size), theme.colour(palette.paper))
        room = QRectF(_EDGE, 18, WIDTH - 2 * _EDGE, 20)
        write(painter, room, self.name, palette.ink, 15, QFont.Weight.Bold)
        both = f"{self.account(Side.LEFT)} – {self.account(Side.RIGHT)}"
        parts = [part for part in (self.meeting.title, self.meeting.date, both) if part]
        write(painter, room.translated(0, 22), " · ".join(parts), palette.muted, 12)
        painter.save()
        painter.translate(0, _HEAD)
        self.draw(painter, palette)
        painter.restore()


class ByStatus(Picture):
    """How the words of each account divide into what agrees, diverges, or stands alone."""

    @property
    def name(self) -> str:
        return tr("Words by status")

    @property
    def said(self) -> str:
        lines = []
        for side in Side:
            told = (f"{s.percent} % {_STATUS_WORDS[k]}" for k, s in self._shares(side).items())
            lines.append(f"{self.account(side)}: {', '.join(told)}")
        return "\n".join(lines)

    @property
    def height(self) -> float:
        return 2 * 74.0

    def _shares(self, side: Side) -> dict[Status, Share]:
        return shares(self.meeting, side, self.meeting.statuses(side))

    def draw(self, painter: QPainter, palette: theme.Palette) -> None:
        for row, side in enumerate(Side):
            top, found = row * 74.0, self._shares(side)
            words = sum(share.words for share in found.values())
            line = QRectF(_EDGE, top, WIDTH - 2 * _EDGE, 18)
            write(painter, line, self.account(side), palette.ink, 13, QFont.Weight.DemiBold)
            write(painter, line, trn("%n word", "%n words", words), palette.muted, 12, right=True)
            x, whole = _EDGE, WIDTH - 2 * _EDGE
            for status, share in found.items():
                part = QRectF(x, top + 22, whole * share.words / max(1, words), 18)
                tone = palette.tone(status, side)
                if part.width():
                    painter.fillRect(part.adjusted(0, 0, -1, 0), theme.colour(tone.ink))
                    which = signs.category(status, side)
                    cards.paint_hatch(painter, part.adjusted(0, 0, -1, 0), which, palette)
                x = part.right()
            x = _EDGE
            for status, share in found.items():
                tone, kind = palette.tone(status, side), signs.category(status, side)
                signs.draw(painter, kind, QRectF(x, top + 46, 13, 13), theme.colour(tone.ink))
                label = f"{share.percent} % {tr(_STATUS_WORDS[status])}"
                write(painter, QRectF(x + 18, top + 43, 150, 18), label, palette.ink, 12)
                x += 150


class ByTopic(Picture):
    """What share of its words each account gives to each matter."""

    @property
    def rows(self) -> tuple[Spoken, ...]:
        return spoken(self.meeting)

    @property
    def name(self) -> str:
        return tr("Words by topic")

    @property
    def said(self) -> str:
        return "\n".join(
            f"{_label(one)}: "
            + ", ".join(f"{self.account(side)} {told_text(one.told(side))}" for side in Side)
            for one in self.rows
        )

    @property
    def height(self) -> float:
        return 26.0 + 30.0 * len(self.rows)

    def draw(self, painter: QPainter, palette: theme.Palette) -> None:
        rows = self.rows
        most = max((one.told(side).share for one in rows for side in Side), default=0.0) or 1.0
        label, start = 216.0, _EDGE + 226.0
        room = WIDTH - _EDGE - start - 44
        x = start
        for side in Side:
            self._key(painter, QRectF(x, 0, 200, 18), side, palette)
            x += 30 + QFontMetricsF(theme.interface_font(12)).horizontalAdvance(self.account(side))
        for number, one in enumerate(rows):
            top = 26.0 + 30.0 * number
            line = QRectF(_EDGE, top, label, 24)
            write(painter, line, _label(one), palette.ink if one.matter else palette.muted, 13)
            for side, shift in ((Side.LEFT, 1.0), (Side.RIGHT, 12.5)):
                told = one.told(side)
                bar = QRectF(start, top + shift, room * told.share / most, 10)
                if told.words:
                    _bar(painter, bar, side, palette)
                said = QRectF(bar.right() + 5, bar.top() - 2, 60, 14)
                write(painter, said, f"{told.percent} %" if told.words else "–", palette.muted, 10)

    def _key(self, painter: QPainter, box: QRectF, side: Side, palette: theme.Palette) -> None:
        _bar(painter, QRectF(box.left(), box.top() + 4, 14, 10), side, palette)
        write(painter, box.adjusted(19, 0, 0, 0), self.account(side), palette.ink, 12)


class Order(Picture):
    """In what order each account tells the matters; lines that cross show another order."""

    @property
    def name(self) -> str:
        return tr("The order in which the matters are told")

    def order(self, side: Side) -> tuple[Spoken, ...]:
        """The matters that one account tells, as it comes to them."""
        told = [one for one in spoken(self.meeting) if one.matter and one.told(side).place]
        return tuple(sorted(told, key=lambda one: one.told(side).place))

    @property
    def said(self) -> str:
        return "\n".join(
            f"{self.account(side)}: {'; '.join(one.label for one in self.order(side))}"
            for side in Side
        )

    @property
    def height(self) -> float:
        return 28.0 + 27.0 * max(1, *(len(self.order(side)) for side in Side))

    def draw(self, painter: QPainter, palette: theme.Palette) -> None:
        columns = {Side.LEFT: _EDGE, Side.RIGHT: WIDTH - _EDGE - 250}
        left = {id(one.matter): row for row, one in enumerate(self.order(Side.LEFT))}
        for row, one in enumerate(self.order(Side.RIGHT)):
            if (other := left.get(id(one.matter))) is not None:
                self._line(painter, other, row, palette)
        for side, x in columns.items():
            box = QRectF(x, 0, 250, 18)
            right = side is Side.LEFT
            name = self.account(side)
            write(painter, box, name, palette.ink, 13, QFont.Weight.DemiBold, right=right)
            for row, one in enumerate(self.order(side)):
                alone = not one.told(side.other).place
                line = box.translated(0, 28 + 27 * row)
                ink = palette.tone(Status.ONLY, side).ink if alone else palette.ink
                text = f"{one.label}  {row + 1}" if right else f"{row + 1}  {one.label}"
                write(painter, line, text, ink, 12, right=right)
                if alone:
                    end = QPointF(line.right() + 12 if right else line.left() - 12, _middle(row))
                    sign = QRectF(end.x() - 6, end.y() - 6, 12, 12)
                    signs.draw(painter, signs.category(Status.ONLY, side), sign, theme.colour(ink))

    def _line(self, painter: QPainter, left: int, right: int, palette: theme.Palette) -> None:
        start = QPointF(_EDGE + 258, _middle(left))
        end = QPointF(WIDTH - _EDGE - 258, _middle(right))
        path = QPainterPath(start)
        bend = (end.x() - start.x()) * 0.45
        path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end)
        painter.setPen(QPen(theme.colour(palette.muted), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.setBrush(theme.colour(palette.muted))
        for point in (start, end):
            painter.drawEllipse(point, 2.6, 2.6)


def pictures(meeting: Meeting) -> tuple[Picture, ...]:
    """The pictures that there are of a meeting; without matters only the one of statuses."""
    if not any(one.matter for one in spoken(meeting)):
        return (ByStatus(meeting),)
    return (ByStatus(meeting), ByTopic(meeting), Order(meeting))


def _middle(row: int) -> float:
    return 28 + 27 * row + 9.0


def _bar(painter: QPainter, bar: QRectF, side: Side, palette: theme.Palette) -> None:
    """The bar of one side, in its colour and pattern."""
    painter.fillRect(bar, theme.colour(palette.tone(Status.ONLY, side).ink))
    cards.paint_hatch(painter, bar, signs.category(Status.ONLY, side), palette)


def write(
    painter: QPainter,
    box: QRectF,
    words: str,
    ink: str,
    size: float,
    weight: QFont.Weight = QFont.Weight.Normal,
    *,
    right: bool = False,
) -> None:
    """Write words on one line, cut where they do not fit into the box."""
    font = theme.interface_font(size, weight)
    painter.setFont(font)
    painter.setPen(theme.colour(ink))
    cut = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, cut)


def _label(one: Spoken) -> str:
    """The name of a matter, in words of the accounts; what is no matter has a name of ours."""
    return one.label if one.matter else core_text(one.label)

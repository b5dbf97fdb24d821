"""A picture of one link for an article: both passages side by side, and where they are from."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from diptych.export.quoting import flat, shorten
from diptych.export.report import judgement
from diptych.gui import cards, signs, theme
from diptych.gui.core_texts import core_text
from diptych.gui.library_panel import spoken_date
from diptych.gui.pictures import Picture, write
from diptych.gui.reading import category_of
from diptych.gui.translation import tr
from diptych.model import EvidenceKind, JudgedLink, LinkId, Meeting, Relation, Side, Span, Status
from diptych.palette import Palette
from diptych.text.cautions import shown as seen
from diptych.text.spans import to_utf16

WIDTH = 1200.0
_EDGE, _GAP = 48.0, 40.0
_COLUMN = (WIDTH - 2 * _EDGE - _GAP) / 2
_TOP, _NAMES, _FOOT = 168.0, 44.0, 62.0
_PAD, _SOURCE_LINE = 20.0, 22.0
_SIZE, _LINE = 22, 34.0
_MOST = 1400
"""Characters of one account that are shown; more are cut, which is seen."""
_BREAK = " […] "


@dataclass(frozen=True)
class _Words:
    """What one account says in the link, and what in it the evidence rests on."""

    text: str
    agreeing: tuple[Span, ...]
    differing: tuple[Span, ...]


@dataclass(frozen=True)
class LinkPicture(Picture):
    """Always drawn 1,200 wide, so that it can be read in the column of an article."""

    link: LinkId

    @property
    def name(self) -> str:
        return self._topic or tr("The link")

    @property
    def said(self) -> str:
        quotes = (f"{self.account(side)}: “{self._words[side].text}”" for side in Side)
        return "\n".join([f"{self._relation}. {self._judged}.", *quotes])

    @property
    def size(self) -> QSizeF:
        return QSizeF(WIDTH, _TOP + _NAMES + self.height + _FOOT)

    @property
    def height(self) -> float:
        """Of the passages with their sources."""
        return self._passages + _SOURCE_LINE * 2 + 14

    def paint(self, painter: QPainter, palette: Palette) -> None:
        """Draw all of it, paper and heading too."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(QPointF(), self.size), theme.colour(palette.paper))
        line = QRectF(_EDGE, 32, WIDTH - 2 * _EDGE, 36)
        write(painter, line, self.name, palette.ink, 26, QFont.Weight.Bold)
        title, date = flat(self.meeting.title), spoken_date(self.meeting.date)
        parts = " · ".join(part for part in (title, "" if date in title else date) if part)
        write(painter, line.translated(0, 38), parts, palette.muted, 17)
        self._paint_relation(painter, palette)
        painter.save()
        painter.translate(0, _TOP)
        self.draw(painter, palette)
        painter.restore()
        foot = QRectF(_EDGE, self.size.height() - 44, WIDTH - 2 * _EDGE, 24)
        write(painter, foot, tr("Compared with Diptych"), palette.muted, 14, right=True)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        for side, left in ((Side.LEFT, _EDGE), (Side.RIGHT, _EDGE + _COLUMN + _GAP)):
            name = QRectF(left, 0, _COLUMN, 30)
            write(painter, name, self.account(side), palette.ink, 20, QFont.Weight.Bold)
            card = QRectF(left, _NAMES, _COLUMN, self._passages)
            look = cards.Look(status=self._status)
            cards.paint_surface(painter, card, look, side, palette)
            self._paint_words(painter, card, side, palette)
            place = QRectF(left, card.bottom() + 14, _COLUMN, _SOURCE_LINE)
            for number, words in enumerate(self._source(side)):
                under = place.translated(0, number * _SOURCE_LINE)
                write(painter, under, words, palette.muted, 14)

    @cached_property
    def _judged_link(self) -> JudgedLink:
        return self.meeting.link(self.link)

    @property
    def _topic(self) -> str:
        return flat(self._judged_link.proposal.topic)

    @property
    def _status(self) -> Status | None:
        relation = self._judged_link.relation
        return None if relation is None else Status(relation.value)

    @property
    def _relation(self) -> str:
        link = self._judged_link
        if link.relation is None:
            return tr("Not the same matter")
        if link.possible:
            agrees = link.relation is Relation.AGREE
            return tr("Possibly agree") if agrees else tr("Possibly diverge")
        return tr("Agree") if link.relation is Relation.AGREE else tr("Diverge")

    @property
    def _judged(self) -> str:
        return core_text(judgement(self._judged_link))

    @cached_property
    def _words(self) -> dict[Side, _Words]:
        return {side: _told(self.meeting, self._judged_link, side) for side in Side}

    @cached_property
    def _passages(self) -> float:
        """The height of the higher of the two passages."""
        return max(_height(_laid_out(self._words[side].text)) for side in Side) + 2 * _PAD

    def _paint_relation(self, painter: QPainter, palette: Palette) -> None:
        link, top = self._judged_link, 122.0
        x, ink = _EDGE, palette.ink
        if link.relation is not None:
            ink = palette.relation(link.relation).ink
            box = QRectF(x, top + 3, 20, 20)
            signs.draw(painter, category_of(link.relation), box, theme.colour(ink))
            x += 30
        font = theme.interface_font(19, QFont.Weight.Bold)
        width = QFontMetricsF(font).horizontalAdvance(self._relation) + 2
        line = QRectF(x, top, width, 26)
        write(painter, line, self._relation, ink, 19, QFont.Weight.Bold)
        rest = QRectF(x + width + 14, top, WIDTH - _EDGE - x - width - 14, 26)
        write(painter, rest, self._judged, palette.muted, 16)

    def _paint_words(self, painter: QPainter, card: QRectF, side: Side, palette: Palette) -> None:
        words = self._words[side]
        layout = _laid_out(words.text)
        origin = QPointF(card.left() + _PAD, card.top() + _PAD)
        painter.setPen(theme.colour(palette.ink))
        layout.draw(painter, origin)
        for spans, agrees in ((words.agreeing, True), (words.differing, False)):
            for span in spans:
                for line in _underlines(layout, words.text, span):
                    cards.paint_underline(
                        painter, line.translated(origin), agrees=agrees, palette=palette
                    )

    def _source(self, side: Side) -> tuple[str, str]:
        account = self.meeting.comparison.account(side)
        source = account.provenance
        where = flat(source.address) or flat(source.file_name)
        first = flat(account.publisher) or where
        second = where if first != where else ""
        digest = f"SHA-256 {source.sha256[:12]}…"
        return first, " · ".join(part for part in (digest, second) if part)


def _told(meeting: Meeting, link: JudgedLink, side: Side) -> _Words:
    """The passages of one side, one after the other; what is between them is shown as […]."""
    account, passages = meeting.comparison.account(side), meeting.comparison.passages(side)
    parts: list[str] = []
    places: list[tuple[Span, int]] = []
    last, at = -2, 0
    for index in link.proposal.ends(side):
        if parts:
            between = " " if index == last + 1 else _BREAK
            parts.append(between)
            at += len(between)
        span = passages[index].span
        places.append((span, at))
        # One sign for one sign, so that the places of the evidence stay where they are.
        words = "".join(" " if sign.isspace() else sign for sign in seen(span.of(account.text)))
        parts.append(words)
        last, at = index, at + len(words)
    whole = "".join(parts)
    text = shorten(whole, _MOST)
    marked: dict[bool, list[Span]] = {True: [], False: []}
    for piece in link.proposal.evidence:
        span_here = piece.left if side is Side.LEFT else piece.right
        if span_here is None or piece.kind is EvidenceKind.MEANING:
            continue
        for own, start in places:
            if own.start <= span_here.start and span_here.end <= own.end and span_here != own:
                moved = span_here.shifted(start - own.start)
                if moved.end <= len(text):
                    marked[piece.differs].append(moved)
    return _Words(text, tuple(marked[False]), tuple(marked[True]))


def _laid_out(text: str) -> QTextLayout:
    layout = QTextLayout(text, theme.reading_font(_SIZE))
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(_COLUMN - 2 * _PAD)
        line.setPosition(QPointF(0, height))
        height += _LINE
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    return layout.lineCount() * _LINE


def _underlines(layout: QTextLayout, text: str, span: Span) -> Iterator[QLineF]:
    start, end = to_utf16(text, span.start), to_utf16(text, span.end)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first >= last:
            continue
        ends = sorted(_x(line, place) for place in (first, last))
        y = line.position().y() + line.ascent() + 4
        yield QLineF(ends[0], y, ends[1], y)


def _x(line: QTextLine, place: int) -> float:
    found: object = line.cursorToX(place)
    # The place comes back beside it, moved to where a cursor can stand.
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]

"""Above an account: whose it is, who published it, when, how long it is, and what proves it."""

import re

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from diptych.gui import theme
from diptych.gui.translation import mark, tr, trn
from diptych.model import Account
from diptych.text.cautions import shown as seen

HEIGHT = 56

_SHORT_DATES = (
    mark("{day} Jan {year}"), mark("{day} Feb {year}"), mark("{day} Mar {year}"),
    mark("{day} Apr {year}"), mark("{day} May {year}"), mark("{day} Jun {year}"),
    mark("{day} Jul {year}"), mark("{day} Aug {year}"), mark("{day} Sep {year}"),
    mark("{day} Oct {year}"), mark("{day} Nov {year}"), mark("{day} Dec {year}"),
)  # fmt: skip


class AccountHeader(QWidget):
    """Two lines, with less in them where there is no room; the tool tip has everything in full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.current()
        self._name = ""
        self._publisher = ""
        self._facts: tuple[str, ...] = ("",)
        self._focused = False
        self.edges = (20.0, 220.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def show_account(self, account: Account, date: str, words: int) -> None:
        """`date` is the meeting's, in ISO 8601; `words` counts those of the account."""
        source = account.provenance
        self._name, self._publisher = account.name, account.publisher
        length = trn("%n word", "%n words", words)
        place = " ".join(seen(source.place).split())
        kept = tr("source kept") if source.data else ""
        proof = f"SHA-256 {short_hash(source.sha256)}" if source.sha256 else ""
        self._facts = tuple(
            " · ".join(part for part in parts if part)
            for parts in (
                (short_date(date), place, length, ", ".join(filter(None, (kept, proof)))),
                (short_date(date), place, length, proof),
                (short_date(date), length, proof),
                (length, proof),
                (short_date(date), length),
                (length,),
            )
        )
        lines = [
            " · ".join(part for part in (account.name, account.publisher) if part),
            tr("Place: {place}", place=place) if place else "",
            tr("File: {name}", name=source.file_name) if source.file_name else "",
            tr("Address: {address}", address=source.address) if source.address else "",
            tr("Read: {time}, as {encoding}", time=source.read_at, encoding=source.encoding)
            if source.read_at
            else "",
            tr("SHA-256 of the source: {sha256}", sha256=source.sha256) if source.sha256 else "",
            tr("SHA-256 of the text: {sha256}", sha256=account.sha256),
        ]
        self.setToolTip("\n".join(line for line in lines if line))
        self.setAccessibleName(f"{lines[0]}. {self._facts[0]}")
        self.update()

    def align(self, left: float, right: float) -> None:
        """Stand above words that reach from `left` to `right`."""
        self.edges = (left, right)
        self.update()

    def _fitting(self, metrics: QFontMetricsF, room: float) -> str:
        """The facts, without those that there is no room for."""
        fitting = (facts for facts in self._facts if metrics.horizontalAdvance(facts) <= room)
        shortest = metrics.elidedText(self._facts[-1], Qt.TextElideMode.ElideRight, room)
        return next(fitting, shortest)

    def show_focus(self, focused: bool) -> None:
        """Show whether the keyboard is in the account below."""
        self._focused = focused
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(palette.paper))
        left, right = self.edges
        bold, plain = theme.interface_font(15, QFont.Weight.Bold), theme.interface_font(13)
        small = theme.interface_font(11.5)
        room = right - left
        wide = QFontMetricsF(bold)
        name = wide.elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        painter.setFont(bold)
        painter.setPen(theme.colour(palette.ink))
        painter.drawText(QPointF(left, 27), name)
        used = wide.horizontalAdvance(name)
        if self._publisher and self._publisher != self._name and room - used > 40:
            painter.setFont(plain)
            words = QFontMetricsF(plain).elidedText(
                f" · {self._publisher}", Qt.TextElideMode.ElideRight, room - used
            )
            painter.drawText(QPointF(left + used, 27), words)
        painter.setFont(small)
        painter.setPen(theme.colour(palette.muted))
        painter.drawText(QPointF(left, 44), self._fitting(QFontMetricsF(small), room))
        line = QRectF(left, self.height() - 1, room, 1)
        if self._focused:
            line.setTop(self.height() - 2)
        painter.fillRect(line, theme.colour(palette.focus if self._focused else palette.line))
        painter.end()


def short_date(date: str) -> str:
    """An ISO 8601 date as “7 Dec 2021”; anything else as it is."""
    match = re.match(r"(\d{4})-(\d\d)-(\d\d)(?!\d)", date)
    if match is None or not 1 <= int(match[2]) <= 12:
        return date
    return tr(_SHORT_DATES[int(match[2]) - 1], day=int(match[3]), year=match[1])


def short_hash(digits: str) -> str:
    """The first four and last two digits of a hash."""
    return digits if len(digits) <= 8 else f"{digits[:4]}…{digits[-2:]}"

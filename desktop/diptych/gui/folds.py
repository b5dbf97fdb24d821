"""Runs of passages that an account shows as one line each."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlockFormat, QTextCursor, QTextDocument

from diptych.gui import cards, signs, theme
from diptych.gui.card_layout import FOLD, FOLD_GAP, INDENT
from diptych.gui.translation import trn
from diptych.model import Side, Status


class Folds:
    """Hides the blocks of a document; what comes after a run stands a line further down."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._runs: tuple[range, ...] = ()
        self._name = ""
        self._held: frozenset[int] = frozenset()

    def shows(self, runs: tuple[range, ...], name: str) -> bool:
        """Whether these runs and no others are folded."""
        return (runs, name) == (self._runs, self._name) or not (runs or self._runs)

    def show(self, runs: tuple[range, ...], name: str) -> None:
        """Fold these runs and no others."""
        self._make_room(-1)
        self._runs, self._name = runs, name
        self._held = frozenset(index for run in runs for index in run)
        self._hide()
        self._make_room(1)

    def again(self) -> None:
        """The document has been written anew, with the same passages or others."""
        if self._runs and self._runs[-1].stop > self._document.blockCount():
            self._runs, self._held = (), frozenset()
        if self._runs:
            self._hide()
            self._make_room(1)

    def forget(self) -> None:
        """Another account is going to be written."""
        self._runs, self._held = (), frozenset()

    def holds(self, index: int) -> bool:
        """Whether a passage is folded."""
        return index in self._held

    def paint(
        self, painter: QPainter, line: QRectF, index: int, side: Side, palette: theme.Palette
    ) -> None:
        """Draw the line of the run that begins at a passage; of its others nothing."""
        run = next((run for run in self._runs if run.start == index), None)
        if run is None:
            return
        tone = palette.tone(Status.ONLY, side)
        width = cards.edge_width(palette)
        painter.setPen(cards.edge_pen(tone.ink, width, signs.category(Status.ONLY, side)))
        x = line.left() + width / 2
        painter.drawLine(QLineF(x, line.top() + 2, x, line.bottom() - 2))
        sign = cards.sign_box(line.translated(0, -2), side)
        signs.draw(painter, signs.category(Status.ONLY, side), sign, theme.colour(tone.ink))
        painter.setPen(theme.colour(tone.ink))
        painter.setFont(theme.interface_font(12.5))
        room = line.adjusted(INDENT, 0, 0, 0)
        said = trn(
            "%n passage only in {name}", "%n passages only in {name}", len(run), name=self._name
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)

    def _hide(self) -> None:
        block = self._document.begin()
        while block.isValid():
            block.setVisible(block.blockNumber() not in self._held)
            block = block.next()
        self._document.markContentsDirty(0, self._document.characterCount())

    def _make_room(self, sign: int) -> None:
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for run in self._runs:
            block = self._document.findBlockByNumber(run.stop)
            if block.isValid():
                wanted = QTextBlockFormat(block.blockFormat())
                wanted.setTopMargin(wanted.topMargin() + sign * (FOLD + FOLD_GAP))
                cursor.setPosition(block.position())
                cursor.setBlockFormat(wanted)
        cursor.endEditBlock()

"""The words of one account, drawn as cards; what a person does there is in `account_view`."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QLineF, QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QWidget

from diptych.gui import cards, theme, turns
from diptych.gui.account_text import AccountText
from diptych.gui.card_layout import INDENT, OUTDENT, TOP
from diptych.gui.cards import Look
from diptych.gui.folds import Folds
from diptych.gui.highlights import Underline
from diptych.gui.laid_out_text import LaidOutText
from diptych.gui.translation import tr
from diptych.model import Account, Passage, Provenance, Side, Span

_PLAIN = Look()
_NOTHING = Provenance("", b"", "")


def _no_hint(_index: int) -> str:
    return ""


class AccountCanvas(LaidOutText):
    """Shows one account. The text of a passage is a block of the document and never changes."""

    foldOpened = Signal(int)
    """A folded passage is wanted: its run is to be opened."""
    dressed = Signal()
    """Passages have other looks, or other words are marked as found."""

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(side, parent)
        self._theme = theme.current()
        self._text = AccountText(Account("", "", _NOTHING), ())
        self._looks: Sequence[Look] = ()
        self._hint: Callable[[int], str] = _no_hint
        self._underlines: dict[int, list[tuple[int, int, Underline]]] = {}
        self._noted: dict[int, list[tuple[int, int]]] = {}
        self._found: dict[int, list[tuple[int, int, bool]]] = {}
        self._folds = Folds(self.document())
        self._lit: frozenset[int] = frozenset()
        self.setProperty("role", "account")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme.changed.connect(self._rewrite_in_turn)

    # What is shown

    def show_account(
        self, account: Account, passages: Sequence[Passage], size: float = 0.0
    ) -> None:
        """Show another account, from its top; its words at `size` pixels, 0 for as they were."""
        self._size = size or self._size
        for waiting in ("write", "fold", "settle"):
            turns.current().drop((self, waiting))
        self.viewport().setUpdatesEnabled(True)
        self._text = AccountText(account, passages)
        self._folds.forget()
        self._looks, self._underlines, self._noted, self._found = (), {}, {}, {}
        self._hint = _no_hint
        self._scroll.stop()
        self._write()
        self.verticalScrollBar().setValue(0)
        said = tr("Account of {name}", name=account.name) if account.name else tr("Account")
        self.setAccessibleName(said)

    def show_looks(self, looks: Sequence[Look], hint: Callable[[int], str]) -> None:
        """How each passage looks; `hint` says in words what its sign means."""
        self._looks, self._hint = looks, hint
        self.viewport().update()
        self.dressed.emit()

    @property
    def looks(self) -> Sequence[Look]:
        """The look of each passage."""
        return self._looks

    def words_of(self, index: int) -> str:
        """The words of a passage as they are shown."""
        return self._text.shown[index]

    def light(self, passages: Iterable[int]) -> None:
        """Show these passages as if the pointer were on them."""
        self._lit = frozenset(passages)
        self.viewport().update()

    def show_underlines(self, marks: Sequence[Underline]) -> None:
        """Mark the words that the selected link's evidence rests on."""
        self._underlines = {}
        for mark in marks:
            for index, start, end in self._pieces(mark.span):
                self._underlines.setdefault(index, []).append((start, end, mark))
        self.viewport().update()

    def show_noted(self, spans: Sequence[Span]) -> None:
        """Mark the words that notes are on; whole passages have a marker beside them only."""
        self._noted = {}
        whole = {passage.span for passage in self._text.passages}
        for span in spans:
            if span not in whole:
                for index, start, end in self._pieces(span):
                    self._noted.setdefault(index, []).append((start, end))
        self.viewport().update()

    def show_found(self, spans: Sequence[Span], current: Span | None) -> None:
        """Mark the words that were looked for; `current` is where the reader is."""
        self._found = {}
        for span in spans:
            for index, start, end in self._pieces(span):
                self._found.setdefault(index, []).append((start, end, span == current))
        self.viewport().update()
        self.dressed.emit()

    def found(self) -> tuple[int, ...]:
        """The passages in which words that were looked for are marked."""
        return tuple(self._found)

    def passages_of(self, span: Span) -> range:
        """The passages that a stretch of the account touches."""
        return self._text.passages_of(span)

    def selected_words(self) -> Span | None:
        """The words selected by mouse or keyboard, in code points of the account."""
        cursor = self.textCursor()
        return self._text.span(cursor.selectionStart(), cursor.selectionEnd())

    def selected_text(self) -> str:
        """The words selected, as they stand in the account; "" where none are."""
        span = self.selected_words()
        return "" if span is None else span.of(self._text.account.text)

    def fold(self, runs: tuple[range, ...], name: str, *, at_once: bool = False) -> None:
        """Show each of these runs of passages as one line; `name` is that of the account.

        A long account does so in the next turn of the event loop, unless `at_once`.
        """
        turns.current().drop((self, "fold"))
        if self._folds.shows(runs, name):
            return
        if self._layout.known and self.is_long and not at_once:
            turns.current().later((self, "fold"), lambda: self._fold(runs, name))
        else:
            self._fold(runs, name)

    def _fold(self, runs: tuple[range, ...], name: str) -> None:
        place = self.place()
        with self._layout.changing():
            self._folds.show(runs, name)
        self.go_to(*place)
        self.moved.emit()
        self.viewport().update()

    def is_folded(self, index: int) -> bool:
        """Whether a passage is in a run that is shown as one line."""
        return self._folds.holds(index)

    def clear_words(self) -> None:
        """Select no words."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def set_text_size(self, size: float) -> None:
        """Show the words at `size` pixels."""
        if size != self._size:
            self._size = size
            self._rewrite_in_turn()

    # Geometry, in pixels of the viewport

    def passage_under(self, y: float) -> int | None:
        """The passage whose card is at height `y`; None in a gap."""
        return self._layout.at(y + self.verticalScrollBar().value())

    def mark_at(self, point: QPointF) -> Underline | None:
        """The underlined words at a point of the viewport."""
        place = point + QPointF(0, self.verticalScrollBar().value())
        index = self._layout.at(place.y())
        for start, end, mark in self._underlines.get(-1 if index is None else index, ()):
            for words in self._layout.stretches(index or 0, start, end):
                if words.adjusted(0, 0, 0, 3).contains(place):
                    return mark
        return None

    def text_edges(self) -> tuple[float, float]:
        """The left and right edge of the words, in pixels of the whole widget."""
        left, right = self._layout.column
        beside = self.viewport().x()
        return beside + left + INDENT, beside + right - OUTDENT

    def level_of(self, index: int) -> float:
        """The height at which the top of a passage is, or will be when scrolling has ended."""
        return self._layout.card(index).top() - self._scroll.goal

    def wholly_shown(self, index: int) -> bool:
        """Whether a passage is, or will be when scrolling has ended, in view from top to bottom."""
        top = self.level_of(index)
        return top >= 0 and top + self.card(index).height() <= self.viewport().height()

    def reveal(self, index: int, level: float | None = None, *, last: int = -1) -> None:
        """Bring a passage into view; where it can be, with its top at height `level`.

        All down to passage `last` is brought into view with it, where there is room for that.
        """
        if self.is_folded(index):
            self.foldOpened.emit(index)
        self._put_caret(index)
        if level is None:
            if self.wholly_shown(index):
                return
            level = self.viewport().height() * 0.3
        card, room = self._layout.card(index), self.viewport().height() - 2 * TOP
        wanted = self._layout.card(max(index, last)).bottom() - card.top()
        height = wanted if wanted <= room else card.height()
        level = max(TOP, min(level, TOP + room - height))
        self._scroll.to(round(card.top() - level))

    # Inside

    def _pieces(self, span: Span) -> Iterator[tuple[int, int, int]]:
        for index in self._text.passages_of(span):
            inside = self._text.in_passage(index, span)
            if inside is not None:
                yield index, *inside

    def _write(self) -> None:
        with self._layout.changing():
            self.document().clear()
            self._layout.fit(self._width(), self._size)
            self._text.write(self.document(), self._size, self._theme.palette)
            self._folds.again()
            # Writing took the caret along to the end, and Qt lays out all down to the caret.
            self.setTextCursor(QTextCursor(self.document()))
        self.moved.emit()

    def _rewrite_in_turn(self) -> None:
        if self._layout.known and self.is_long:
            turns.current().later((self, "write"), self._rewrite)
        else:
            self._rewrite()

    def _rewrite(self) -> None:
        """Write the text again in other colours or sizes; the reader stays where they were."""
        turns.current().drop((self, "write"))
        place, cursor = self.place(), self.textCursor()
        anchor, position = cursor.anchor(), cursor.position()

        def settle() -> None:
            with QSignalBlocker(self):
                cursor = self.textCursor()
                cursor.setPosition(anchor)
                cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
                if position or anchor:
                    self.setTextCursor(cursor)
            self.go_to(*place)
            self.viewport().setUpdatesEnabled(True)
            self.moved.emit()

        with QSignalBlocker(self):
            self._write()
        if self.is_long:
            self.viewport().setUpdatesEnabled(False)
            turns.current().later((self, "settle"), settle)
        else:
            settle()

    def _put_caret(self, index: int) -> None:
        """So that the keyboard goes on from what is revealed; words stay selected."""
        cursor = self.textCursor()
        if cursor.hasSelection() or cursor.blockNumber() == index:
            return
        cursor.setPosition(self._text.start_of(index))
        scrolled = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scrolled)  # Qt went to the caret at once

    def _look(self, index: int) -> Look:
        return self._looks[index] if index < len(self._looks) else _PLAIN

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        scrolled = self.verticalScrollBar().value()
        area = event.rect().translated(0, scrolled)
        shown = self._layout.between(area.top() - 4, area.bottom() + 4)
        painter = QPainter(self.viewport())
        painter.translate(0, -scrolled)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_beneath(painter, shown)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.translate(0, -scrolled)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_above(painter, shown)
        painter.end()

    def _paint_beneath(self, painter: QPainter, shown: range) -> None:
        palette = self._theme.palette
        for index in shown:
            card, look = self._layout.card(index), self._look(index)
            if self.is_folded(index):
                self._folds.paint(painter, card, index, self.side, palette)
                continue
            lit = index in self._lit
            cards.paint_surface(painter, card, look, self.side, palette, lit=lit)
            cards.paint_gutter(painter, card, look, self.side, palette)
            for start, end in self._noted.get(index, ()):
                for words in self._layout.stretches(index, start, end):
                    painter.fillRect(words, theme.colour(palette.pin, cards.NOTED))
            for start, end, current in self._found.get(index, ()):
                for words in self._layout.stretches(index, start, end):
                    cards.paint_found(painter, words, palette, current=current)
            for start, end, mark in self._underlines.get(index, ()):
                if not mark.agrees:
                    for words in self._layout.stretches(index, start, end):
                        painter.fillRect(words, theme.colour(palette.diverge.ink, 0.13))

    def _paint_above(self, painter: QPainter, shown: range) -> None:
        palette = self._theme.palette
        for index in shown:
            card, look = self._layout.card(index), self._look(index)
            if self.is_folded(index):
                continue
            cards.paint_outline(painter, card, look, self.side, palette)
            for start, end, mark in self._underlines.get(index, ()):
                for words in self._layout.stretches(index, start, end):
                    line = QLineF(words.bottomLeft(), words.bottomRight())
                    cards.paint_underline(painter, line, agrees=mark.agrees, palette=palette)

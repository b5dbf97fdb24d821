"""The words that are selected in the accounts: in one of them, or in both to be linked."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from diptych.gui.account_view import AccountView
from diptych.model import Side, Span


class ChosenWords(QObject):
    """Follows what the person selects in each account."""

    changed = Signal(object)
    """(dict[Side, Span]): the words of each side that has any, those chosen last at the end."""

    def __init__(self, views: Mapping[Side, AccountView], parent: QObject) -> None:
        super().__init__(parent)
        self._views = views
        self._spans: dict[Side, Span] = {}
        self._dropped: dict[Side, tuple[int, int]] = {}
        self._since = QElapsedTimer()
        for side, view in views.items():
            view.wordsChanged.connect(partial(self._on_words, side))
            view.wordClicked.connect(partial(self._on_word, side))

    @property
    def spans(self) -> dict[Side, Span]:
        """The words of each side that has any, those chosen last at the end."""
        return dict(self._spans)

    def clear(self) -> None:
        """Select no words. Those that a double click goes on from come back with it."""
        self._dropped = {
            side: (cursor.anchor(), cursor.position())
            for side, view in self._views.items()
            if (cursor := view.textCursor()).hasSelection()
        }
        self._since.start()
        for view in self._views.values():
            view.clear_words()

    def _on_word(self, side: Side) -> None:
        """The first click of a double click dropped the words of the other account."""
        dropped = self._dropped.pop(side.other, None)
        fresh = (
            self._since.isValid() and self._since.elapsed() <= QApplication.doubleClickInterval()
        )
        if dropped is not None and fresh:
            view = self._views[side.other]
            cursor = view.textCursor()
            cursor.setPosition(dropped[0])
            cursor.setPosition(dropped[1], QTextCursor.MoveMode.KeepAnchor)
            view.setTextCursor(cursor)

    def _on_words(self, side: Side, span: Span | None) -> None:
        if self._spans.get(side) == span:
            return
        self._spans.pop(side, None)
        if span is not None:
            self._spans[side] = span
        self.changed.emit(self.spans)

"""One account that can be read, selected and copied with mouse and keyboard, never changed."""

from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from diptych.gui import theme
from diptych.gui.account_canvas import AccountCanvas
from diptych.gui.core_texts import core_text
from diptych.gui.translation import tr
from diptych.model import Side

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class AccountView(AccountCanvas):
    """Tells what a person does in an account."""

    passageClicked = Signal(int)
    wordsChanged = Signal(object)
    """The selected `Span` of the account, None where no words are selected."""
    wordClicked = Signal()
    """A word was selected by a double click."""
    passageHovered = Signal(object)
    """The index of the passage under the pointer, or None."""
    noteRequested = Signal(object)
    """The index of the passage that the menu was opened on, or None."""
    whyRequested = Signal(object)
    """The index of the passage that the menu was opened on."""
    joinRequested = Signal(object)
    """The index of the passage that the menu was opened on."""
    escaped = Signal()
    focused = Signal(bool)

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(side, parent)
        self._hovered: int | None = None
        self._pressed: QPointF | None = None
        self._by_key = False
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.selectionChanged.connect(self._on_selection)
        self.cursorPositionChanged.connect(self._say_where)
        self.dressed.connect(self._say_where)

    def _on_selection(self) -> None:
        self.wordsChanged.emit(self.selected_words())

    def passage_at_caret(self) -> int | None:
        """The passage in which the keyboard is; None in an empty account."""
        return self._text.passage_at(self.textCursor().position())

    def reveal_fold(self, index: int) -> None:
        """Bring a run that was opened or folded into view, and the keyboard to it."""
        self._put_caret(index)
        card = self.card(index)
        if card.top() < 0 or card.bottom() > self.viewport().height():
            self.go_to(index, self.viewport().height() * 0.3)

    def _say_where(self) -> None:
        """A screen reader tells of the passage that the keyboard is in what its sign means."""
        index = self.passage_at_caret()
        said = "" if index is None else self._hint(index)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)

    def _hover(self, index: int | None) -> None:
        if index != self._hovered:
            self._hovered = index
            self.passageHovered.emit(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.passage_under(event.position().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if event.button() is not Qt.MouseButton.LeftButton or pressed is None:
            return
        still = (event.position() - pressed).manhattanLength() < 4
        index = self.passage_under(event.position().y())
        if still and index is not None and not self.textCursor().hasSelection():
            (self.foldOpened if self.is_folded(index) else self.passageClicked).emit(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseDoubleClickEvent(event)
        if self.textCursor().hasSelection():
            self.wordClicked.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        self._scroll.stop()
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                index = self.passage_at_caret()
                if index is not None:
                    (self.foldOpened if self.is_folded(index) else self.passageClicked).emit(index)
            case Qt.Key.Key_Escape:
                if self.textCursor().hasSelection():
                    self.clear_words()
                else:
                    self.escaped.emit()
            case _:
                self._scroll.stop()
                self._press(event)

    def _press(self, event: QKeyEvent) -> None:
        """Let Qt answer a key; where that scrolls, the person did."""
        self._by_hand = True
        super().keyPressEvent(event)
        self._by_hand = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_key = event.reason() in _BY_KEY
        self.viewport().update()
        self.focused.emit(self.hasFocus())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._by_key = False
        self.viewport().update()
        self.focused.emit(self.hasFocus())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring shows where the keyboard is, once it has come here by the keyboard."""
        super().paintEvent(event)
        if self._by_key:
            palette = theme.current().palette
            width = 3.0 if palette.strong else 1.5
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.colour(palette.focus), width))
            half = width / 2
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(half, half, -half, -half))
            painter.end()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            if hint := self.hint_at(event.pos()):
                QToolTip.showText(event.globalPos(), hint, self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def hint_at(self, point: QPoint) -> str:
        """What the tool tip says: why words are underlined, or what the sign beside them means."""
        mark = self.mark_at(QPointF(point))
        if mark is not None:
            return "\n".join(map(core_text, mark.says))
        index = self.passage_under(point.y())
        left, right = self._layout.column
        beside = index is not None and not left <= point.x() <= right
        return self._hint(index) if index is not None and beside else ""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.passage_under(event.pos().y())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.passage_at_caret()
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        copy = menu.addAction(tr("Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        menu.addAction(tr("Select all"), self.selectAll)
        menu.addSeparator()
        menu.addAction(tr("Write a note"), partial(self.noteRequested.emit, index))
        join = menu.addAction(
            tr("Link with the passage chosen last"), partial(self.joinRequested.emit, index)
        )
        why = menu.addAction(tr("Why not linked?"), partial(self.whyRequested.emit, index))
        for action in (join, why):
            action.setEnabled(index is not None)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied are the account's own characters, not those that the document holds."""
        data = QMimeData()
        span = self.selected_words()
        if span is not None:
            data.setText(span.of(self._text.account.text))
        return data

"""A field of one line that tells of the keys that lead out of it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class KeyedField(QLineEdit):
    """Escape, Enter and the arrows up and down are the field's while it has the keyboard."""

    escaped = Signal()
    entered = Signal(bool)
    """(bool): whether Shift was held, which means backwards."""
    left_down = Signal()
    """The arrow down: on to what the field is about."""

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window, which would take back the selection."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            case Qt.Key.Key_Down:
                self.left_down.emit()
            case _:
                super().keyPressEvent(event)

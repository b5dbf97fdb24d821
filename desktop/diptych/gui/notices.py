"""Short notices inside the window: what went wrong, what was done, how far the work is."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from diptych.errors import DiptychError
from diptych.gui import icons, motion
from diptych.gui.core_texts import core_text, error_text
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr

_TOLD_FOR = 8000
"""Milliseconds for which a notice of something done stays; an error stays until it is closed."""


class Banner(QFrame):
    """One sentence across the window, with one thing to do about it. Never blocks anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        self._icons = {
            True: icons.label("warning", 18, "note_ink"),
            False: icons.label("info", 18, "note_ink"),
        }
        self.label = text_label("")
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action_button = QPushButton()
        close = QToolButton()
        close.setProperty("role", "quiet")
        close.setAccessibleName(tr("Close this notice"))
        close.setToolTip(tr("Close this notice"))
        icons.give(close, "close", 14)
        close.clicked.connect(self.hide)
        for icon in self._icons.values():
            row.addWidget(icon)
        row.addWidget(self.label, 1)
        row.addWidget(self.action_button)
        row.addWidget(close)
        self._action: Callable[[], None] | None = None
        self.action_button.clicked.connect(self._act)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TOLD_FOR)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_error(
        self, error: DiptychError, action: str = "", do: Callable[[], None] | None = None
    ) -> None:
        """Say what went wrong, until the person closes it; offer to `do` something about it."""
        self._show(error_text(error), action, do, warns=True)

    def tell(self, text: str, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Say that something was done; with `action`, offer to `do` something about it."""
        self._show(text, action, do, warns=False)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _show(self, text: str, action: str, do: Callable[[], None] | None, *, warns: bool) -> None:
        self._timer.stop()
        for kind, icon in self._icons.items():
            icon.setVisible(kind is warns)
        self.label.setText(text)
        self.setAccessibleName(text)
        self._action = do
        self.action_button.setText(action)
        self.action_button.setVisible(bool(action))
        self.show()

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()


class ProgressStrip(QFrame):
    """How far long work is, and the button that stops it."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(12)
        self.label = text_label("", wraps=False)
        self.label.setMinimumWidth(210)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the comparison"))
        self.bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.clicked.connect(self._cancel)
        row.addWidget(self.label)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        self.hide()

    def begin(self, what: str) -> None:
        """Show that work has begun whose length is not known yet."""
        self.label.setText(what)
        self.bar.setRange(0, 0 if motion.animates(self) else 1)
        self.bar.setValue(0)
        self.cancel_button.setEnabled(True)
        self.show()

    def step(self, done: int, total: int, what: str) -> None:
        """Show how far it is."""
        told = core_text(what)
        if total <= 1:
            self.label.setText(f"{told[:1].upper()}{told[1:]}…")
            return
        self.label.setText(
            tr(
                "{what}: {number} of {total}",
                what=f"{told[:1].upper()}{told[1:]}",
                number=done,
                total=total,
            )
        )
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(min(done, max(total, 1)))

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.label.setText(tr("Stopping…"))
        self.cancelled.emit()

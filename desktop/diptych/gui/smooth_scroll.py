"""Scrolling that the eye can follow; at once where the system asks for less motion."""

from PySide6.QtCore import QEasingCurve, QPropertyAnimation
from PySide6.QtWidgets import QAbstractScrollArea

from diptych.gui import motion

MILLISECONDS = 190


class SmoothScroll:
    """Moves the vertical scroll bar of one widget."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        self._area = area
        self._bar = area.verticalScrollBar()
        self._motion = QPropertyAnimation(self._bar, b"value", area)
        self._motion.setDuration(MILLISECONDS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)

    @property
    def goal(self) -> int:
        """The value of the scroll bar once all motion has ended."""
        running = self._motion.state() is QPropertyAnimation.State.Running
        return int(self._motion.endValue()) if running else self._bar.value()

    def stop(self) -> None:
        """Stay where it is now."""
        self._motion.stop()

    def to(self, value: int) -> None:
        """Go to a value of the scroll bar, or the nearest that there is."""
        value = max(self._bar.minimum(), min(value, self._bar.maximum()))
        self._motion.stop()
        if not motion.animates(self._area) or not self._area.isVisible():
            self._bar.setValue(value)
        elif value != self._bar.value():
            self._motion.setStartValue(self._bar.value())
            self._motion.setEndValue(value)
            self._motion.start()

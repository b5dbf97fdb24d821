"""Whether anything may move by itself: as the person has set it, else as the system asks.

Qt tells it nowhere in one place. Windows tells it by its effects, other systems by the style; a
desktop of Linux tells it through its portal, which is asked once, without waiting for the answer.
"""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle, QWidget

_wanted: bool | None = None
"""What the person has set: whether things may move; None leaves it to the system."""
_portal: list[bool] = []
"""What the desktop's portal has answered; nothing until it has."""
_asked = False

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


def use(moving: bool | None) -> None:
    """Let things move, or not; None follows the system."""
    global _wanted
    _wanted = moving
    if moving is False:
        for effect in _EFFECTS:
            QApplication.setEffectEnabled(effect, False)


def animates(widget: QWidget) -> bool:
    """Whether movement is welcome. Without a screen it is idle."""
    if QGuiApplication.platformName() in {"offscreen", "minimal"}:
        return False
    return system_animates(widget) if _wanted is None else _wanted


def system_animates(widget: QWidget) -> bool:
    """What the system asks for."""
    if sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General):
        return False
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    if widget.style().styleHint(hint, None, widget) <= 0:
        return False
    if sys.platform == "linux":
        _ask_portal()
    return not _portal or _portal[-1]


def _ask_portal() -> None:
    """Ask the desktop for its switch for animations; where there is none, no answer comes."""
    global _asked
    if _asked:
        return
    _asked = True
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return
    question = QDBusMessage.createMethodCall(
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Settings",
        "Read",
    )
    question.setArguments(["org.gnome.desktop.interface", "enable-animations"])
    watcher = QDBusPendingCallWatcher(bus.asyncCall(question), QApplication.instance())

    def answered() -> None:
        take_answer(watcher.reply().arguments())
        watcher.deleteLater()

    watcher.finished.connect(answered)


def take_answer(arguments: list[object]) -> None:
    """Keep what the portal says: a truth value, perhaps inside variants; an error says nothing."""
    for found in arguments:
        value = found
        while callable(inside := getattr(value, "variant", None)):
            value = inside()
        if isinstance(value, bool):
            _portal[:] = [value]

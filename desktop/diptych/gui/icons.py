"""The program's own icons, drawn from `resources/icons` in the colours of the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel

from diptych.gui import theme
from diptych.settings import resource

_SCALES = (1.0, 2.0)


def application_icon() -> QIcon:
    """The two panels of a diptych, in the sizes that window systems ask for."""
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(_draw(_source("diptych"), size, 1.0))
    return icon


def icon(name: str, size: int = 18) -> QIcon:
    """The icon `name` in the colours in force; `size` in device-independent pixels."""
    palette = theme.current().palette
    made = QIcon()
    for mode, colour in (
        (QIcon.Mode.Normal, palette.control_ink),
        (QIcon.Mode.Disabled, _mix(palette.muted, palette.paper)),
    ):
        for scale in _SCALES:
            made.addPixmap(pixmap(name, colour, size, scale), mode)
    return made


def pixmap(name: str, colour: str, size: int = 18, scale: float = 2.0) -> QPixmap:
    """The icon `name` in one colour (`#rrggbb`), for a screen of `scale`."""
    return _draw(_source(name).replace("currentColor", colour), size, scale)


class _Keeper(QObject):
    """Redraws the icon of its parent when the theme changes."""

    def __init__(self, target: QAction | QAbstractButton, name: str, size: int) -> None:
        super().__init__(target)
        self._target, self._name, self._size = target, name, size
        theme.current().changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        self._target.setIcon(icon(self._name, self._size))


class _LabelKeeper(QObject):
    def __init__(self, target: QLabel, name: str, size: int, role: str) -> None:
        super().__init__(target)
        self._target, self._name, self._size, self._role = target, name, size, role
        theme.current().changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        colour = str(getattr(theme.current().palette, self._role))
        self._target.setPixmap(pixmap(self._name, colour, self._size))


def give(target: QAction | QAbstractButton, name: str, size: int = 18) -> None:
    """Give the icon `name` to an action or a button, in the theme's colours from now on."""
    _Keeper(target, name, size)


def label(name: str, size: int = 18, role: str = "muted") -> QLabel:
    """A label that shows the icon `name` in the palette's colour `role`."""
    made = QLabel()
    made.setFixedSize(size, size)
    _LabelKeeper(made, name, size, role)
    return made


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _draw(svg: str, size: int, scale: float) -> QPixmap:
    drawn = QPixmap(round(size * scale), round(size * scale))
    drawn.setDevicePixelRatio(scale)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg.encode("utf-8"))).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


def _mix(one: str, other: str) -> str:
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{(a + b) // 2:02x}" for a, b in pairs)

"""The size of the window and of its panes, kept with the place where the person was."""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QMainWindow

from diptych.gui.panes import Panes

_FRAME = QSize(8, 40)
"""Room for the system's title bar and borders, which Qt does not count."""


def stored(window: QMainWindow, panes: Panes) -> dict[str, object]:
    """Sizes and panes, in a form for JSON."""
    geometry = window.saveGeometry().toBase64().toStdString()
    return {"geometry": geometry, "panes": panes.stored()}


def restore(window: QMainWindow, panes: Panes, was: object) -> None:
    """Sizes and panes as they were; what was never stored or does not fit is passed over."""
    found = was if isinstance(was, dict) else {}
    geometry, sizes = found.get("geometry"), found.get("panes")
    if isinstance(geometry, str):
        window.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "ignore")))
    else:
        window.resize(window.size().boundedTo(window.screen().availableSize() - _FRAME))
    if isinstance(sizes, dict):
        panes.restore(sizes)

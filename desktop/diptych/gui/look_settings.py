"""What the person has set about colours and type, brought to the window."""

from PySide6.QtCore import QObject, Qt

from diptych.gui import preferences, theme
from diptych.gui.comparison_view import ComparisonView

COLOURS = "colours"
FAMILY = "reading_font"
SIZE = "text_size"

SCHEMES: dict[str, tuple[str, Qt.ColorScheme | None]] = {
    "system": ("As the system", None),
    "light": ("Light", Qt.ColorScheme.Light),
    "dark": ("Dark", Qt.ColorScheme.Dark),
}
"""The colours there are: how each is called, and what the theme is told."""


class LookSettings(QObject):
    """Gives the window the look that is set, at once and whenever it is changed."""

    def __init__(self, view: ComparisonView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        preferences.current().changed.connect(self._on_changed)
        self._colours()
        self._type()

    def enlarge(self) -> None:
        self._view.zoom(1)

    def reduce(self) -> None:
        self._view.zoom(-1)

    def usual_size(self) -> None:
        self._view.zoom(0)

    def _on_changed(self, name: str) -> None:
        if name == COLOURS:
            self._colours()
        elif name in (FAMILY, SIZE):
            self._type()

    def _colours(self) -> None:
        wanted = preferences.current().get(COLOURS, "system")
        theme.current().use(SCHEMES.get(wanted, SCHEMES["system"])[1])

    def _type(self) -> None:
        store = preferences.current()
        size = theme.reading_size()
        theme.current().read_in(store.get(FAMILY, ""), store.get(SIZE, theme.READING_SIZE))
        if theme.reading_size() != size:
            self._view.zoom(0)

"""What the person has set about colours and type, brought to the window."""

from PySide6.QtCore import QObject, Qt

from diptych.gui import preferences, theme
from diptych.gui.actions import Actions
from diptych.gui.comparison_view import ComparisonView
from diptych.gui.translation import mark

COLOURS = "colours"
CONTRAST = "contrast"
FAMILY = "reading_font"
SIZE = "text_size"

SCHEMES: dict[str, tuple[str, Qt.ColorScheme | None]] = {
    "system": (mark("As the system"), None),
    "light": (mark("Light"), Qt.ColorScheme.Light),
    "dark": (mark("Dark"), Qt.ColorScheme.Dark),
}
"""The colours there are: how each is called, and what the theme is told."""

CONTRASTS: dict[str, tuple[str, bool | None]] = {
    "system": ("As the system", None),
    "usual": ("Usual", False),
    "high": ("High", True),
}
"""The contrasts there are: how each is called, and what the theme is told."""


class LookSettings(QObject):
    """Gives the window the look that is set, at once and whenever it is changed."""

    def __init__(self, view: ComparisonView, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._actions = actions
        theme.current().changed.connect(self._check)
        preferences.current().changed.connect(self._on_changed)
        self._colours()
        self._type()
        self._check()

    def enlarge(self) -> None:
        self._view.zoom(1)

    def reduce(self) -> None:
        self._view.zoom(-1)

    def usual_size(self) -> None:
        self._view.zoom(0)

    def toggle_dark(self) -> None:
        """From now on dark where it was light, whatever the system says, and the reverse."""
        wanted = "light" if theme.current().palette.dark else "dark"
        preferences.current().set(COLOURS, wanted)

    def toggle_contrast(self) -> None:
        """From now on high contrast where it was the usual one, and the reverse."""
        wanted = "usual" if theme.current().palette.strong else "high"
        preferences.current().set(CONTRAST, wanted)

    def _check(self) -> None:
        palette = theme.current().palette
        self._actions["look.toggle_dark"].setChecked(palette.dark)
        self._actions["look.toggle_contrast"].setChecked(palette.strong)

    def _on_changed(self, name: str) -> None:
        if name in (COLOURS, CONTRAST):
            self._colours()
        elif name in (FAMILY, SIZE):
            self._type()

    def _colours(self) -> None:
        store = preferences.current()
        scheme = SCHEMES.get(store.get(COLOURS, "system"), SCHEMES["system"])[1]
        contrast = CONTRASTS.get(store.get(CONTRAST, "system"), CONTRASTS["system"])[1]
        theme.current().use(scheme, high=contrast)
        self._check()  # what the person chose is perhaps what was there before

    def _type(self) -> None:
        store = preferences.current()
        size = theme.reading_size()
        theme.current().read_in(store.get(FAMILY, ""), store.get(SIZE, theme.READING_SIZE))
        if theme.reading_size() != size:
            self._view.zoom(0)

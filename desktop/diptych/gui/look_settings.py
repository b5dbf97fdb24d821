"""What the person has set about colours and type, brought to the window."""

from PySide6.QtCore import QObject, Qt

from diptych.gui import motion, preferences, theme
from diptych.gui.actions import Actions
from diptych.gui.comparison_view import ComparisonView
from diptych.gui.translation import mark

SYSTEM = "system"
"""Stands for what the system asks for."""

COLOURS = "colours"
CONTRAST = "contrast"
FAMILY = "reading_font"
SIZE = "text_size"
LENGTH = "line_length"
SPACING = "line_spacing"
MOTION = "motion"

LENGTHS = (20, 160)
"""The shortest and the longest line that can be set, in characters."""
SPACINGS = (120, 240)
"""The nearest and the furthest lines that can be set, in per cent of the size of the words."""
_CHARACTER = 43 / 90
"""About how wide a character is in a book, in font sizes."""
_LONGER, _FURTHER = 5, 10

SCHEMES: dict[str, tuple[str, Qt.ColorScheme | None]] = {
    "system": (mark("As the system"), None),
    "light": (mark("Light"), Qt.ColorScheme.Light),
    "dark": (mark("Dark"), Qt.ColorScheme.Dark),
}
"""The colours there are: how each is called, and what the theme is told."""

CONTRASTS: dict[str, tuple[str, bool | None]] = {
    "system": (mark("As the system"), None),
    "usual": (mark("Usual"), False),
    "high": (mark("High"), True),
}
"""The contrasts there are: how each is called, and what the theme is told."""

MOTIONS: dict[str, tuple[str, bool | None]] = {
    "system": (mark("As the system"), None),
    "less": (mark("Nothing moves by itself"), False),
    "full": (mark("Scrolling glides"), True),
}
"""What may move: how each is called, and what the program is told."""


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
        self._motion()
        self._check()

    def enlarge(self) -> None:
        self._view.zoom(1)

    def reduce(self) -> None:
        self._view.zoom(-1)

    def usual_size(self) -> None:
        self._view.zoom(0)

    def lengthen(self) -> None:
        """Let lines be longer, where the window has room for them."""
        _step(LENGTH, line_length(), _LONGER, LENGTHS)

    def shorten(self) -> None:
        """Break lines earlier: a line that the window already cuts short gets shorter too."""
        seen = [line_length()]
        for one in self._view.views.values():
            left, right = one.text_edges()
            size = one.document().defaultFont().pixelSize()
            seen.append(round((right - left) / (size * _CHARACTER)))
        _step(LENGTH, min(seen), -_LONGER, LENGTHS)

    def loosen(self) -> None:
        """More room between lines."""
        _step(SPACING, line_spacing(), _FURTHER, SPACINGS)

    def tighten(self) -> None:
        """Less room between lines."""
        _step(SPACING, line_spacing(), -_FURTHER, SPACINGS)

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
        elif name in (FAMILY, SIZE, LENGTH, SPACING):
            self._type()
        elif name == MOTION:
            self._motion()

    def _colours(self) -> None:
        store = preferences.current()
        scheme = SCHEMES.get(store.get(COLOURS, "system"), SCHEMES["system"])[1]
        contrast = CONTRASTS.get(store.get(CONTRAST, "system"), CONTRASTS["system"])[1]
        theme.current().use(scheme, high=contrast)
        self._check()  # what the person chose is perhaps what was there before

    def _type(self) -> None:
        store = preferences.current()
        size = theme.reading_size()
        wanted = theme.Type(
            store.get(FAMILY, ""),
            store.get(SIZE, theme.READING_SIZE),
            line_length() * _CHARACTER,
            line_spacing() / 100,
        )
        theme.current().read_in(wanted)
        if theme.reading_size() != size:
            self._view.zoom(0)

    def _motion(self) -> None:
        wanted = preferences.current().get(MOTION, "system")
        motion.use(MOTIONS.get(wanted, MOTIONS["system"])[1])


def line_length() -> int:
    """The longest line of an account, in characters."""
    return _within(preferences.current().get(LENGTH, 90), LENGTHS)


def line_spacing() -> int:
    """The distance of the lines of an account, in per cent of the size of its words."""
    return _within(preferences.current().get(SPACING, 160), SPACINGS)


def _step(name: str, now: int, by: int, limits: tuple[int, int]) -> None:
    preferences.current().set(name, _within((now + by) // abs(by) * abs(by), limits))


def _within(value: int, limits: tuple[int, int]) -> int:
    return max(limits[0], min(value, limits[1]))

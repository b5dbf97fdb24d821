"""The look of the program: fonts, a palette, and one style sheet for every palette.

Sizes are device-independent pixels. Widgets ask for a role with a dynamic property, for instance
`label.setProperty("role", "heading")`; the roles stand in `stylesheet.py`.
"""

from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from diptych.gui.stylesheet import stylesheet
from diptych.palette import DARK, LIGHT, STRONG_DARK, STRONG_LIGHT, Palette, Tone
from diptych.settings import resource

INTERFACE_FAMILY = "Inter"
READING_FAMILY = "Noto Serif"
INTERFACE_SIZE = 14
READING_SIZE = 15
RADIUS = 7
"""Corner radius of controls."""


@dataclass(frozen=True, slots=True)
class Type:
    """How accounts are set.

    `family` is "" for the usual one; `size` in pixels, unless enlarged; `measure` is the longest
    line, in font sizes, and `spacing` the distance of lines, in font sizes as well.
    """

    family: str = ""
    size: int = READING_SIZE
    measure: float = 43.0
    spacing: float = 1.6


_reading = Type()
"""The one type of all accounts."""


class Theme(QObject):
    """The application's colours and fonts; follows the system in what the person leaves to it."""

    changed = Signal()
    """Colours have changed: repaint what is drawn by hand."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._wanted: Qt.ColorScheme | None = None
        self._strong: bool | None = None
        self._applied = False
        self._palette = self._asked_for()
        load_fonts()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        if hasattr(hints, "accessibility"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def palette(self) -> Palette:
        """The colours in force."""
        return self._palette

    def use(self, scheme: Qt.ColorScheme | None, *, high: bool | None = None) -> None:
        """Show light or dark, in high contrast or the usual one; None follows the system in it."""
        self._wanted, self._strong = scheme, high
        self._follow()

    def read_in(self, wanted: Type) -> None:
        """Set accounts in this type; a new size holds for those that take it."""
        global _reading  # one type for all accounts
        before, _reading = _reading, wanted
        if replace(before, size=wanted.size) != wanted:
            self.changed.emit()

    def apply(self) -> None:
        """Give the whole application this look."""
        self._applied = True
        self._app.setStyle("Fusion")
        self._app.setFont(interface_font())
        self._app.setPalette(_qt_palette(self._palette))
        self._app.setStyleSheet(stylesheet(self._palette))

    def _system_is_dark(self) -> bool:
        scheme = QGuiApplication.styleHints().colorScheme()
        if scheme is Qt.ColorScheme.Unknown:
            # Some platforms tell it only by their colours.
            system = self._app.style().standardPalette()
            return system.color(QPalette.ColorRole.Window).lightness() < 128
        return scheme is Qt.ColorScheme.Dark

    def _asked_for(self) -> Palette:
        dark = self._system_is_dark() if self._wanted is None else _is_dark(self._wanted)
        strong = system_wants_contrast() if self._strong is None else self._strong
        if strong:
            return STRONG_DARK if dark else STRONG_LIGHT
        return DARK if dark else LIGHT

    def _follow(self, _asked: object = None) -> None:
        palette = self._asked_for()
        if palette is self._palette:
            return
        self._palette = palette
        if self._applied:
            self.apply()
        self.changed.emit()


def system_wants_contrast() -> bool:
    """Whether the system asks for high contrast; Qt tells it from 6.10 on."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def _is_dark(scheme: Qt.ColorScheme) -> bool:
    return scheme is Qt.ColorScheme.Dark


def current() -> Theme:
    """The application's theme; made, but not applied, where there is none yet."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a theme needs a QApplication")
    found = app.findChild(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, Theme) else Theme(app)


def apply(app: QApplication) -> Theme:
    """Give `app` the program's look and return its theme."""
    theme = app.findChild(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if not isinstance(theme, Theme):
        theme = Theme(app)
    theme.apply()
    return theme


def load_fonts() -> None:
    """Make the bundled fonts known to Qt. A missing file leaves the system's own fonts."""
    for file in sorted(resource("fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))


def interface_font(
    size: float = INTERFACE_SIZE, weight: QFont.Weight = QFont.Weight.Normal
) -> QFont:
    """The font of controls; `size` in device-independent pixels."""
    return _font((INTERFACE_FAMILY, "Segoe UI", "Helvetica Neue", "sans-serif"), size, weight)


def reading_font(size: float = READING_SIZE, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of accounts; `size` in device-independent pixels."""
    first = (_reading.family,) if _reading.family else ()
    return _font((*first, READING_FAMILY, "Georgia", "serif"), size, weight)


def reading_size() -> int:
    """The size of accounts that are neither enlarged nor reduced, in pixels."""
    return _reading.size


def reading_type() -> Type:
    """How accounts are set now."""
    return _reading


def line_height(font: QFont) -> float:
    """The height of one line of `font`, in device-independent pixels."""
    return QFontMetricsF(font).height()


def _font(families: tuple[str, ...], size: float, weight: QFont.Weight) -> QFont:
    return QFont(_made(families, round(size), weight))


@cache
def _made(families: tuple[str, ...], size: int, weight: QFont.Weight) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(size)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def colour(name: str, alpha: float = 1.0) -> QColor:
    """A palette entry as a QColor, `alpha` in [0, 1]."""
    made = QColor(name)
    made.setAlphaF(alpha)
    return made


def _qt_palette(p: Palette) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: p.window,
        QPalette.ColorRole.WindowText: p.ink,
        QPalette.ColorRole.Base: p.paper,
        QPalette.ColorRole.AlternateBase: p.side,
        QPalette.ColorRole.Text: p.ink,
        QPalette.ColorRole.Button: p.paper,
        QPalette.ColorRole.ButtonText: p.control_ink,
        QPalette.ColorRole.BrightText: p.primary_ink,
        QPalette.ColorRole.ToolTipBase: p.paper,
        QPalette.ColorRole.ToolTipText: p.ink,
        QPalette.ColorRole.Highlight: p.selection,
        QPalette.ColorRole.HighlightedText: p.ink,
        QPalette.ColorRole.Link: p.focus,
        QPalette.ColorRole.LinkVisited: p.focus,
        QPalette.ColorRole.PlaceholderText: p.muted,
        QPalette.ColorRole.Mid: p.line,
        QPalette.ColorRole.Light: p.paper,
        QPalette.ColorRole.Accent: p.focus,
    }
    made = QPalette(colour(p.window))
    for role, name in roles.items():
        made.setColor(role, colour(name))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, colour(p.muted, 0.6))
    return made


__all__ = [
    "DARK",
    "INTERFACE_SIZE",
    "LIGHT",
    "RADIUS",
    "READING_SIZE",
    "STRONG_DARK",
    "STRONG_LIGHT",
    "Palette",
    "Theme",
    "Tone",
    "Type",
    "apply",
    "colour",
    "current",
    "interface_font",
    "line_height",
    "load_fonts",
    "reading_font",
    "reading_size",
    "reading_type",
    "system_wants_contrast",
]

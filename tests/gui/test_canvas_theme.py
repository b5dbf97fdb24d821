"""Colours, fonts and signs: readable, distinct, and following the system."""

from collections.abc import Iterator

import pytest
from canvas_meetings import meeting
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QPainter, QRawFont
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from diptych.gui import cards, signs, theme
from diptych.gui.comparison_view import ComparisonView
from diptych.gui.overview import strokes
from diptych.gui.reading import Category
from diptych.gui.signs import Sign
from diptych.model import LinkId, Side, Status
from diptych.settings import resource

PALETTES = {
    "light": theme.LIGHT,
    "dark": theme.DARK,
    "strong light": theme.STRONG_LIGHT,
    "strong dark": theme.STRONG_DARK,
}


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[theme.Theme]:
    style, sheet = qapp.style().objectName(), qapp.styleSheet()
    palette, font = qapp.palette(), qapp.font()
    made = theme.apply(qapp)
    made.use(Qt.ColorScheme.Light)
    yield made
    made.use(None)
    qapp.setStyleSheet(sheet)
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)


def luminance(name: str) -> float:
    """Relative luminance; source: WCAG 2.2."""
    parts = [int(name[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_text_can_be_read_on_every_surface(palette: theme.Palette) -> None:
    surfaces = [palette.paper, palette.window, palette.side, palette.selected, palette.hover]
    tones = [signs.tone(palette, category) for category in Category]
    least = 7 if palette.strong else 4.5
    for tone in tones:
        assert contrast(tone.ink, tone.tint) >= least
        assert contrast(tone.ink, palette.paper) >= least
        assert contrast(palette.ink, tone.tint) >= 7
        assert contrast(palette.muted, tone.tint) >= least
    for surface in surfaces:
        assert contrast(palette.ink, surface) >= 7
        assert contrast(palette.muted, surface) >= least
    assert contrast(palette.control_ink, palette.paper) >= 7
    assert contrast(palette.primary_ink, palette.primary) >= 7
    assert contrast(palette.ink, palette.selection) >= least
    assert contrast(palette.ink, palette.note) >= 7
    assert contrast(palette.note_ink, palette.note) >= least
    assert contrast(palette.pin_ink, palette.pin) >= 7
    assert contrast(palette.focus, palette.paper) >= least
    if palette.strong:
        assert contrast(palette.line, palette.paper) >= 7
        assert contrast(palette.disabled, palette.paper) >= 7
        assert contrast(palette.scroll, palette.paper) >= 7


def test_no_two_statuses_are_told_by_colour_alone() -> None:
    box = QRectF(0, 0, 16, 16)
    shapes = [signs.path(sign, box) for sign in (*Category, *Sign)]
    for number, shape in enumerate(shapes):
        assert box.contains(shape.boundingRect())
        assert all(shape != other for other in shapes[number + 1 :])
    patterns = [tuple(signs.dashes(category)) for category in Category]
    assert len(set(patterns)) == len(Category)


def test_patches_are_told_by_their_pattern_and_strips_by_their_shape(qapp: QApplication) -> None:
    def patch(which: Category) -> QImage:
        made = QImage(40, 8, QImage.Format.Format_RGB32)
        made.fill(0)
        painter = QPainter(made)
        cards.paint_hatch(painter, QRectF(0, 0, 40, 8), which, theme.LIGHT)
        painter.end()
        return made

    drawn = [patch(which) for which in Category if which is not Category.POSSIBLE]
    assert all(one != other for n, one in enumerate(drawn) for other in drawn[n + 1 :])
    lane = QRectF(4, 0, 10, 6)
    shapes = [strokes(status, lane, side) for status in Status for side in Side]
    assert len({tuple((b.width(), len(shape)) for b in shape) for shape in shapes}) == 4


def test_the_bundled_fonts_load_and_cover_cyrillic(qapp: QApplication) -> None:
    files = sorted(resource("fonts").glob("*.[ot]tf"))
    assert len(files) == 8
    families = set()
    for file in files:
        number = QFontDatabase.addApplicationFont(str(file))
        assert number >= 0, file.name
        families |= set(QFontDatabase.applicationFontFamilies(number))
        raw = QRawFont(str(file), 15)
        assert all(raw.supportsCharacter(ord(c)) for c in "éßΩДжёїґ№«»—…“”"), file.name
    assert {theme.INTERFACE_FAMILY, theme.READING_FAMILY} <= families
    licences = {file.name for file in resource("fonts").glob("OFL-*.txt")}
    assert licences == {"OFL-Inter.txt", "OFL-NotoSerif.txt"}


def test_the_fonts_are_used(qapp: QApplication) -> None:
    theme.current()
    assert QRawFont.fromFont(theme.reading_font()).familyName() == "Noto Serif"
    assert QRawFont.fromFont(theme.interface_font()).familyName() == "Inter"


def test_there_is_one_theme(themed: theme.Theme, qapp: QApplication) -> None:
    assert theme.current() is themed
    assert theme.apply(qapp) is themed


def test_everything_changes_with_the_theme(qtbot: QtBot, themed: theme.Theme) -> None:
    view = ComparisonView()
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show_meeting(meeting())
    view.select_link(LinkId(4))
    view.show()
    label = QLabel("muted")
    qtbot.addWidget(label)
    left = view.views[Side.LEFT]

    def colours() -> list[str]:
        picture = view.grab().toImage()
        card = left.card(4)
        inside = left.viewport().mapTo(view, card.topRight().toPoint())
        foot = view.map.mapTo(view, QPoint(view.map.width() // 2, view.map.height() - 5))
        points = [(inside.x() - 3, inside.y() + 3), (foot.x(), foot.y()), (300, 5)]
        return [picture.pixelColor(x, y).name() for x, y in points]

    light = theme.LIGHT
    assert colours() == [light.paper, light.window, light.paper]
    with qtbot.waitSignal(themed.changed):
        themed.use(Qt.ColorScheme.Dark)
    dark = theme.DARK
    assert colours() == [dark.paper, dark.window, dark.paper]
    assert view.selected_link == 4
    assert label.palette().windowText().color().name() == dark.ink


def test_the_same_scheme_again_changes_nothing(qtbot: QtBot, themed: theme.Theme) -> None:
    with qtbot.assertNotEmitted(themed.changed):
        themed.use(Qt.ColorScheme.Light)


def test_the_system_is_followed(qtbot: QtBot, themed: theme.Theme) -> None:
    themed.use(None)
    hints = QGuiApplication.styleHints()
    assert themed.palette.dark is (hints.colorScheme() is Qt.ColorScheme.Dark)
    themed.use(Qt.ColorScheme.Dark)
    with qtbot.waitSignal(themed.changed):
        themed.use(None)


def test_high_contrast_has_thicker_lines_and_holds_in_light_and_dark(
    qtbot: QtBot, themed: theme.Theme, qapp: QApplication
) -> None:
    usual = cards.edge_width(themed.palette)
    with qtbot.waitSignal(themed.changed):
        themed.use(Qt.ColorScheme.Light, high=True)
    assert themed.palette is theme.STRONG_LIGHT
    assert cards.edge_width(themed.palette) > usual
    assert "$" not in qapp.styleSheet()
    themed.use(Qt.ColorScheme.Dark, high=True)
    assert themed.palette is theme.STRONG_DARK
    themed.use(Qt.ColorScheme.Dark)
    assert themed.palette.strong is theme.system_wants_contrast()


def test_the_system_is_followed_in_contrast(
    themed: theme.Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    themed.use(Qt.ColorScheme.Light)
    monkeypatch.setattr(theme, "system_wants_contrast", lambda: True)
    hints = QGuiApplication.styleHints().accessibility()
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert themed.palette is theme.STRONG_LIGHT
    themed.use(Qt.ColorScheme.Light, high=False)
    assert themed.palette is theme.LIGHT


def test_the_style_sheet_has_no_gaps(themed: theme.Theme, qapp: QApplication) -> None:
    assert "$" not in qapp.styleSheet()
    assert theme.LIGHT.diverge.tint in qapp.styleSheet()

"""The length of lines and the room between them, set from the menu and in the settings."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from diptych.gui import look_settings, theme
from diptych.gui.settings_dialog import SettingsDialog
from diptych.gui.window import MainWindow
from diptych.model import Side


@pytest.fixture(autouse=True)
def usual_type() -> Iterator[None]:
    yield
    theme.current().read_in(theme.Type())


@pytest.fixture
def wide(window: MainWindow) -> MainWindow:
    window.resize(1900, 800)
    QApplication.processEvents()
    return window


def lines(window: MainWindow) -> int:
    document = window.view.views[Side.LEFT].document()
    blocks = (document.findBlockByNumber(n) for n in range(document.blockCount()))
    return sum(block.layout().lineCount() for block in blocks)


def distance(window: MainWindow) -> float:
    document = window.view.views[Side.LEFT].document()
    blocks = (document.findBlockByNumber(n).layout() for n in range(document.blockCount()))
    layout = next(one for one in blocks if one.lineCount() > 1)
    return layout.lineAt(1).y() - layout.lineAt(0).y()


def test_lines_get_shorter_and_longer(wide: MainWindow) -> None:
    before = lines(wide)
    for _ in range(8):
        wide.actions_["look.shorten"].trigger()
    short = lines(wide)
    assert short > before
    for _ in range(8):
        wide.actions_["look.lengthen"].trigger()
    assert lines(wide) < short


def test_a_line_that_the_window_cuts_short_gets_shorter_at_once(window: MainWindow) -> None:
    window.resize(1000, 800)
    QApplication.processEvents()
    left, right = window.view.views[Side.LEFT].text_edges()
    window.actions_["look.shorten"].trigger()
    narrow = window.view.views[Side.LEFT].text_edges()
    assert narrow[1] - narrow[0] < right - left


def test_lines_stand_further_apart_and_closer(wide: MainWindow) -> None:
    for _ in range(8):
        wide.actions_["look.shorten"].trigger()
    before = distance(wide)
    wide.actions_["look.loosen"].trigger()
    assert distance(wide) > before
    wide.actions_["look.tighten"].trigger()
    assert distance(wide) == before


def test_the_reader_stays_at_the_same_words(wide: MainWindow) -> None:
    account = wide.view.views[Side.RIGHT]
    account.go_to(2, 12)
    before = account.place()[0]
    wide.actions_["look.loosen"].trigger()
    assert account.place()[0] == before


def test_there_is_an_end_to_it(wide: MainWindow) -> None:
    for _ in range(30):
        wide.actions_["look.tighten"].trigger()
        wide.actions_["look.shorten"].trigger()
    assert look_settings.line_length() == look_settings.LENGTHS[0]
    assert look_settings.line_spacing() == look_settings.SPACINGS[0]


def test_the_settings_and_the_menu_say_the_same(wide: MainWindow, open_window) -> None:
    dialog = SettingsDialog(wide)
    wide.actions_["look.loosen"].trigger()
    assert dialog.look.spacing.value() == look_settings.line_spacing() == 170
    dialog.look.length.setValue(60)
    left, right = wide.view.views[Side.LEFT].text_edges()
    wide.close()
    theme.current().read_in(theme.Type())
    again = open_window()
    again.resize(1900, 800)
    QApplication.processEvents()
    assert again.view.views[Side.LEFT].text_edges() == (left, right)
    dialog.look.usual.click()
    assert theme.reading_type() == theme.Type()

"""The settings take effect when they are made, and hold when the window is opened again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from diptych import settings
from diptych.gui import keys, preferences, theme
from diptych.gui.actions import TABLE, plain_text
from diptych.gui.settings_dialog import SettingsDialog


@pytest.fixture
def dialog(window) -> SettingsDialog:
    QTest.keyClick(window.view, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    found = window.dialogs._lasting["settings"]
    assert found.isVisible()
    return found


@pytest.fixture(autouse=True)
def usual_type():
    yield
    theme.current().read_in(theme.Type())
    theme.current().use(None)


def test_colours_change_at_once_and_hold(window, dialog, open_window) -> None:
    dialog.look.colours.setCurrentIndex(dialog.look.colours.findData("dark"))
    assert theme.current().palette.dark
    dialog.look.colours.setCurrentIndex(dialog.look.colours.findData("light"))
    assert not theme.current().palette.dark
    dialog.look.colours.setCurrentIndex(dialog.look.colours.findData("dark"))
    window.close()
    theme.current().use(None)
    open_window()
    assert theme.current().palette.dark


def test_high_contrast_by_the_menu_and_the_settings(window, dialog, open_window) -> None:
    action = window.actions_["look.toggle_contrast"]
    assert action.isChecked() is theme.current().palette.strong
    dialog.look.contrast.setCurrentIndex(dialog.look.contrast.findData("usual"))
    action.trigger()
    assert theme.current().palette.strong
    assert action.isChecked()
    window.actions_["look.toggle_dark"].trigger()
    dark = theme.current().palette.dark
    assert window.actions_["look.toggle_dark"].isChecked() is dark
    window.close()
    theme.current().use(None)
    open_window()
    assert (theme.current().palette.strong, theme.current().palette.dark) == (True, dark)


def test_size_and_font_of_the_accounts(window, dialog, open_window) -> None:
    account = next(iter(window.view.views.values()))
    dialog.look.text_size.setValue(21)
    assert account.document().defaultFont().pixelSize() == 21
    window.actions_["look.enlarge"].trigger()
    assert account.document().defaultFont().pixelSize() == 22
    window.actions_["look.usual_size"].trigger()
    assert account.document().defaultFont().pixelSize() == 21
    preferences.current().set("reading_font", "Inter")
    assert account.document().defaultFont().families()[0] == "Inter"
    window.close()
    again = next(iter(open_window().view.views.values()))
    assert again.document().defaultFont().pixelSize() == 21
    assert again.document().defaultFont().families()[0] == "Inter"


def test_a_key_is_given_to_another_action(qtbot, window, dialog) -> None:
    page = dialog.keys
    page.choose("reviewing.confirm")
    page.field.setKeySequence(QKeySequence("Y"))
    assert page.warning.text() == ""
    page.set_button.click()
    dialog.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.view, Qt.Key.Key_J)
    link = window.view.selected_link
    QTest.keyClick(window.view, Qt.Key.Key_C)
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(window.view, Qt.Key.Key_Y)
    assert window.session.meeting.link(link).verdict
    assert window.session.undo_name == "Confirm link"


def test_a_key_that_is_taken_is_told_of_and_moves(window, dialog) -> None:
    page = dialog.keys
    page.choose("reviewing.confirm")
    page.field.setKeySequence(QKeySequence("J"))
    assert "Next link" in page.warning.text()
    page.set_button.click()
    assert keys.keys_of("reviewing.confirm", ("C",)) == ("J",)
    assert keys.keys_of("view.next_link", ("J", "Alt+Down")) == ("Alt+Down",)
    assert window.actions_["view.next_link"].shortcuts() == [QKeySequence("Alt+Down")]
    page.choose("view.next_link")
    page.usual_button.click()
    assert keys.keys_of("view.next_link", ("J", "Alt+Down")) == ("Alt+Down",), "J is taken"
    page.all_usual_button.click()
    assert keys.chosen() == {}
    assert window.actions_["reviewing.confirm"].shortcuts() == [QKeySequence("C")]


def test_no_two_actions_have_one_key_at_first() -> None:
    has = [QKeySequence(key).toString() for entry in TABLE for key in entry.keys]
    assert len(has) == len(set(has))


def test_the_key_that_saves_a_note_cannot_be_taken(dialog) -> None:
    page = dialog.keys
    page.choose("reviewing.confirm")
    page.field.setKeySequence(QKeySequence("Ctrl+Return"))
    assert not page.set_button.isEnabled()
    assert "Save the note" in page.warning.text()


def test_the_buttons_say_the_key_that_is_set(window) -> None:
    button = next(iter(window.inspector.evidence.buttons.values()))
    assert button.text() == "1  Agree"
    keys.give("selecting.judge_agree", ("Q",), ("1",))
    assert button.text() == "Q  Agree"
    assert "(Q)" in window.actions_["selecting.judge_agree"].toolTip()


def test_the_sheet_has_every_key_as_it_is_now(window) -> None:
    keys.give("reviewing.confirm", ("Y",), ("C",))
    QTest.keyClick(window.view, Qt.Key.Key_Question)
    sheet = window.dialogs._lasting["keys"]
    assert sheet.isVisible()
    lines = {what: has for has, what in sheet.lines()}
    assert lines["Confirm the proposal"] == "Y"
    assert set(lines) == {
        plain_text(entry) for entry in TABLE if keys.keys_of(entry.slot, entry.keys)
    }


def test_another_library_is_used_from_the_next_start(
    dialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not dialog.place.choose_button.isEnabled(), "the environment names the library here"
    monkeypatch.delenv(settings.LIBRARY_VARIABLE)
    other = SettingsDialog(dialog.parentWidget())
    wanted = tmp_path / "elsewhere.sqlite"
    other.place.use(wanted)
    assert settings.default_library_path() == wanted
    assert "started next" in other.place.told.text()
    other.place.usual_button.click()
    assert settings.default_library_path() == settings.usual_library_path()
    settings.settings_path().write_text("{", encoding="utf-8")
    assert settings.default_library_path() == settings.usual_library_path()

"""Another language at run time: all that the window says, and nothing that the person wrote."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QSpinBox,
    QTabBar,
    QTreeWidget,
    QWidget,
)

from diptych.gui import preferences, translation
from diptych.gui.matter_rows import RELATIONS, STATES, Column, longest_word
from diptych.gui.window import MainWindow
from diptych.model import Side

PROPERTIES = ("windowTitle", "text", "title", "toolTip", "placeholderText", "accessibleName")


class Bracketed(QTranslator):
    """A language in which every text of the program begins with a bracket."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt names it
        return False

    def translate(self, context, text, disambiguation=None, n=-1) -> str:
        own = context == translation.CONTEXT and text not in translation.LANGUAGES.values()
        return f"⟦{text}" if own else text


@pytest.fixture
def brackets(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Ukrainian is that language; at the end the interface speaks English again."""
    monkeypatch.setattr(translation, "_load", lambda _language: [Bracketed()])
    yield
    translation.interface().speak("en")


def said_in(window: QWidget) -> list[tuple[str, str, str]]:
    """Every text of a window and of what is in it, with where it stands."""
    found: list[tuple[str, str, str]] = []

    def note(thing: QWidget | QAction, name: str, value: object) -> None:
        if isinstance(value, str) and value:
            found.append((type(thing).__name__, name, value))

    for widget in [window, *window.findChildren(QWidget)]:
        if isinstance(widget.parent(), QDialogButtonBox):
            continue  # Qt names its standard buttons
        for name in PROPERTIES:
            if not (name == "text" and isinstance(widget, QLineEdit)):
                note(widget, name, widget.property(name))
        for action in widget.actions():
            for name in ("text", "toolTip"):
                note(action, name, action.property(name))
        match widget:
            case QComboBox():
                for at in range(widget.count()):
                    note(widget, "item", widget.itemText(at))
            case QTabBar():
                for at in range(widget.count()):
                    note(widget, "tab", widget.tabText(at))
            case QListWidget():
                for at in range(widget.count()):
                    note(widget, "item", widget.item(at).text())
            case QTreeWidget():
                for column in range(widget.columnCount()):
                    note(widget, "head", widget.headerItem().text(column))
    return sorted(found)


def speak(language: str) -> None:
    preferences.current().set(translation.SETTING, language)


def test_a_window_that_changes_says_what_a_new_one_says(
    qtbot, brackets: None, window: MainWindow, open_window
) -> None:
    window.view.next_link()
    window.dialogs.show_settings()
    window.dialogs.show_keys()
    speak("uk")
    changed = said_in(window)
    fresh = open_window()
    fresh.view.next_link()
    fresh.dialogs.show_settings()
    fresh.dialogs.show_keys()
    qtbot.waitUntil(lambda: fresh.session.meeting is not None)
    new = said_in(fresh)
    assert [one for one in changed if one not in new] == []
    assert [one for one in new if one not in changed] == []


def test_what_the_person_does_stays(qtbot, brackets: None, window: MainWindow) -> None:
    window.view.next_link()
    window.new_note()
    window.inspector.notes.editor.body.setPlainText("Not saved: all notes")
    window.new_page.halves[Side.LEFT].name.setText("Agree")
    selection, meeting = window.selecting.selection, window.session.meeting
    speak("uk")
    assert window.selecting.selection == selection
    assert window.session.meeting is meeting
    assert window.inspector.notes.editor.body.toPlainText() == "Not saved: all notes"
    assert window.new_page.halves[Side.LEFT].name.text() == "Agree"
    assert window.inspector.notes.editor.save_button.text() == "⟦Save"
    speak("en")
    assert window.inspector.notes.editor.save_button.text() == "Save"
    assert window.selecting.selection == selection


def test_the_language_is_chosen_in_the_settings(qtbot, brackets: None, window: MainWindow) -> None:
    window.dialogs.show_settings()
    dialog = window.dialogs._lasting["settings"]
    languages = dialog.look.language
    offered = [languages.itemText(at) for at in range(languages.count())]
    assert offered == ["As the system", "English", "Українська", "Русский"]
    languages.setCurrentIndex(languages.findText("Українська"))
    assert dialog.windowTitle() == "⟦Settings – Diptych"
    assert window.actions_["new_comparison"].text() == "⟦&New comparison"
    assert window.status_row.saved.text() == "⟦Saved"
    assert languages.itemText(0) == "⟦As the system"
    assert languages.currentText() == "Українська"
    assert window.windowTitle() == "Ferry talks – Diptych"
    languages.setCurrentIndex(languages.findText("English"))
    assert dialog.windowTitle() == "Settings – Diptych"
    assert window.actions_["new_comparison"].text() == "&New comparison"


@pytest.fixture(params=["en", "uk", "ru"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translation.interface().speak(request.param)
    yield request.param
    translation.interface().speak("en")


def test_no_two_entries_of_a_menu_have_one_letter(language: str, window: MainWindow) -> None:
    bar = window.menuBar()
    menus = [[action.text() for action in bar.actions()]]
    menus += [
        [action.text() for action in menu.actions() if action.text()]
        for menu in bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    ]
    assert len(menus) > len(bar.actions())
    for texts in menus:
        letters = [text[text.index("&") + 1].casefold() for text in texts]
        assert len(set(letters)) == len(letters), texts


def test_the_settings_show_every_word(qtbot, language: str, window: MainWindow) -> None:
    window.dialogs.show_settings()
    dialog = window.dialogs._lasting["settings"]
    pages = [dialog.tabs.widget(at) for at in range(dialog.tabs.count())]
    for page in pages:
        dialog.tabs.setCurrentWidget(page)
        qtbot.waitUntil(page.isVisible)
        for kind in (QLabel, QPushButton, QComboBox, QSpinBox):
            for widget in page.findChildren(kind):
                if isinstance(widget, QLabel) and widget.wordWrap():
                    continue
                assert widget.width() >= widget.minimumSizeHint().width(), widget.objectName()
                if isinstance(widget, QPushButton | QLabel):
                    assert widget.width() >= widget.sizeHint().width(), widget.text()
    assert dialog.minimumSizeHint().width() <= dialog.width()


def test_a_status_and_an_open_dialog_follow(qtbot, window: MainWindow) -> None:
    window.view.next_link()
    window.dialogs.show_keys()
    sheet = window.dialogs._lasting["keys"]
    qtbot.waitUntil(lambda: window.session.all_done)
    try:
        speak("uk")
        assert window.status_row.saved.text() == "Збережено"
        assert sheet.windowTitle() == "Клавіші – Diptych"
        assert "Підтвердити пропозицію" in [what for _, what in sheet.lines()]
        assert window.view.chips.label.text().startswith("Зв’язок 1 з ")
        speak("ru")
        assert window.status_row.saved.text() == "Сохранено"
        assert sheet.windowTitle() == "Клавиши – Diptych"
        assert window.view.chips.label.text().startswith("Связь 1 из ")
    finally:
        speak("en")
    assert window.status_row.saved.text() == "Saved"


def test_the_table_has_room_for_the_longest_word(language: str, window: MainWindow) -> None:
    window.reading.as_table()
    table = window.view.modes.table
    translation.interface().changed.emit({})
    for column, texts, weight in (
        (Column.RELATION, RELATIONS, QFont.Weight.DemiBold),
        (Column.STATE, STATES, QFont.Weight.Normal),
    ):
        assert table.table.columnWidth(column) > longest_word(texts, weight) + 20

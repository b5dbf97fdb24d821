"""Whatever takes the keyboard or a click has a name for those who cannot see it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

DIALOGS = (
    "dialogs.export",
    "dialogs.show_about",
    "dialogs.show_help",
    "edit_details",
    "keeping.show_accounts",
    "keeping.show_bin",
    "keeping.show_places",
    "keeping.show_revisions",
    "dialogs.show_settings",
    "safekeeping.show_backups",
)


def nameless(whole: QWidget) -> list[str]:
    """The widgets to be seen in `whole` that take the keyboard and have no name."""
    found = []
    for widget in (whole, *whole.findChildren(QWidget)):
        if not widget.isVisibleTo(whole) or widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        if told is not None and not told.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def open_dialogs() -> list[QDialog]:
    return [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QDialog) and one.isVisible()
    ]


def test_a_field_without_a_name_is_found(qtbot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    field = QLineEdit(whole)
    assert nameless(whole) == ["QLineEdit in QWidget"]
    field.setAccessibleName("Title")
    assert nameless(whole) == []


def test_the_window_and_its_pages(window) -> None:
    assert nameless(window) == []
    window.show_start()
    assert nameless(window) == []
    window.new_comparison()
    assert nameless(window) == []


@pytest.mark.parametrize("slot", DIALOGS)
def test_the_windows_beside_it(qtbot, window, slot: str) -> None:
    window.actions_[slot].trigger()
    qtbot.waitUntil(lambda: bool(open_dialogs()))
    for dialog in open_dialogs():
        assert nameless(dialog) == []
        dialog.close()

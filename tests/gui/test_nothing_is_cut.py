"""Labels and buttons have room for their words, in the window and in what opens beside it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from diptych.gui import translation
from diptych.gui.bars import ElidedLabel
from diptych.gui.window import MainWindow

DIALOGS = (
    "dialogs.export",
    "dialogs.show_about",
    "dialogs.show_keys",
    "dialogs.show_settings",
    "edit_details",
    "keeping.show_accounts",
    "keeping.show_agreement",
    "keeping.show_bin",
    "keeping.show_notes",
    "keeping.show_pictures",
    "keeping.show_places",
    "keeping.show_revisions",
    "safekeeping.show_backups",
)


def cut(whole: QWidget) -> list[str]:
    """What is to be seen in `whole` whose words need more room than they have."""
    found = []
    for one in whole.findChildren(QWidget):
        if not one.isVisibleTo(whole) or isinstance(one, ElidedLabel):
            continue
        if isinstance(one, QLabel):
            words = one.text()
            need = one.heightForWidth(one.width()) if one.wordWrap() else one.sizeHint().height()
            narrow = not one.wordWrap() and one.width() < one.sizeHint().width() - 1
            short = one.height() < need - 1
        elif isinstance(one, QPushButton | QToolButton | QCheckBox | QRadioButton):
            words = one.text()
            hint = one.sizeHint()
            narrow = bool(words) and one.width() < hint.width() - 1
            short = one.height() < min(hint.height(), one.fontMetrics().height() + 2) - 1
        else:
            continue
        if words and (narrow or short):
            room = f"{one.width()}x{one.height()}"
            hint = f"{one.sizeHint().width()}x{one.sizeHint().height()}"
            found.append(f"{type(one).__name__} {words!r}: {room}, wants {hint}")
    return found


@pytest.fixture(params=translation.LANGUAGES)
def spoken(request: pytest.FixtureRequest, window: MainWindow) -> Iterator[MainWindow]:
    translation.interface().speak(request.param)
    window.resize(1280, 720)
    QApplication.processEvents()
    yield window
    translation.interface().speak("en")


def test_a_label_without_room_is_found(qtbot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    label = QLabel("More words than there is room for", whole)
    label.setFixedWidth(40)
    whole.show()
    assert len(cut(whole)) == 1
    label.setFixedWidth(400)
    QApplication.processEvents()
    assert cut(whole) == []


def test_the_window_and_its_pages(spoken: MainWindow) -> None:
    spoken.view.next_link()
    QApplication.processEvents()
    assert cut(spoken) == []
    for show in (spoken.show_start, spoken.new_comparison):
        show()
        QApplication.processEvents()
        assert cut(spoken) == []


@pytest.mark.parametrize("slot", DIALOGS)
def test_what_opens_beside_it(qtbot, spoken: MainWindow, slot: str) -> None:
    def dialogs() -> list[QDialog]:
        tops = QApplication.topLevelWidgets()
        return [one for one in tops if isinstance(one, QDialog) and one.isVisible()]

    spoken.actions_[slot].trigger()
    qtbot.waitUntil(lambda: bool(dialogs()))
    for dialog in dialogs():

        def whole(dialog: QDialog = dialog) -> None:
            assert cut(dialog) == []

        qtbot.waitUntil(whole)  # words that are read off the library come later
        dialog.close()


def test_writing_a_note_has_room_in_the_panel(qtbot, spoken: MainWindow) -> None:
    spoken.view.next_link()
    for write in (spoken.new_note, spoken.tag_note):
        write()
        QApplication.processEvents()
        inspector = spoken.inspector
        assert inspector.widget().width() <= inspector.viewport().width()
        assert cut(inspector) == []

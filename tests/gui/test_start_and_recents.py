"""The page with the ways in, the last meetings on it, and the menu of them."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from diptych import operations
from diptych.gui import app as gui_app
from diptych.gui.window import MainWindow
from diptych.intake import samples
from diptych.intake.readers import read_text
from diptych.library.store import Library
from diptych.model import Comparison

LEFT_BUTTON = Qt.MouseButton.LeftButton


def shown(window: MainWindow) -> set[str]:
    QApplication.processEvents()
    buttons = window.panes.findChildren(QAbstractButton)
    return {button.text() for button in buttons if button.isVisible()}


def test_the_first_start_shows_three_ways_in_and_nothing_else(open_window) -> None:
    window = open_window()
    window.resize(1300, 800)
    assert window.stack.currentWidget() is window.start_page
    assert shown(window) == {"Open two files…", "Paste two texts…", "Try a sample", "Others"}
    assert not any(field.isVisible() for field in window.panes.findChildren(QLineEdit))
    assert not window.library.isVisible()
    assert not window.inspector.isVisible()
    assert not window.actions_.recent_menu.isEnabled()


def test_a_first_start_of_the_program_opens_no_sample(qtbot, look, monkeypatch) -> None:
    """`diptych` alone, on a library that is not there yet."""
    opened: list[MainWindow] = []
    build = gui_app.build_window

    def kept(*given: object) -> MainWindow:
        opened.append(build(*given))
        qtbot.addWidget(opened[0])
        return opened[0]

    def run_a_while() -> int:
        (window,) = opened
        with qtbot.waitSignal(window.session.opened):
            pass
        qtbot.waitUntil(lambda: window.session.all_done)
        assert not window.comparing.busy
        assert window.stack.currentWidget() is window.start_page
        window.close()
        return 0

    class App:
        exec = staticmethod(run_a_while)

    monkeypatch.setattr(gui_app, "build_window", kept)
    monkeypatch.setattr(gui_app, "make_application", lambda _: App())
    monkeypatch.setattr(gui_app, "catch_faults", lambda _: None)
    monkeypatch.setattr(gui_app.signal, "signal", lambda *_: None)
    assert gui_app.run() == 0


def test_other_samples_are_in_a_menu_that_says_what_they_are(qtbot, open_window) -> None:
    window = open_window()
    window.resize(1300, 800)
    actions = window.start_page.samples_menu.actions()
    known = samples.names()
    assert [action.text() for action in actions] == [info.title for info in known[1:]]
    assert [action.toolTip() for action in actions] == [info.about for info in known[1:]]
    with qtbot.waitSignal(window.session.opened):
        actions[0].trigger()
    assert window.session.meeting.title == known[1].title
    assert window.library.isVisible()


def test_files_can_be_dropped_on_the_start_page(qtbot, open_window, tmp_path) -> None:
    window = open_window()
    files = [tmp_path / "Alderland.txt", tmp_path / "Birchland.txt"]
    for file in files:
        file.write_text("The ministers met in Harbourtown.")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    window.dropEvent(
        QDropEvent(
            QPointF(300, 300),
            Qt.DropAction.CopyAction,
            dropped,
            LEFT_BUTTON,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert window.stack.currentWidget() is window.new_page
    qtbot.waitUntil(lambda: not any(half.empty for half in window.new_page.halves.values()))


@pytest.fixture
def twelve(library_path, comparison: Comparison) -> None:
    """A library in which a person was in twelve meetings, one after the other."""
    with Library.open(library_path) as lib:
        for number in range(12):
            left = read_text(f"The ministers met {number} times.", "Alderland")
            other = Comparison(left, comparison.right, (), comparison.right_passages, ())
            meeting = operations.add_meeting(lib, other, f"Talks {number}", "2023-05-02")
            operations.save_view_state(lib, meeting, {})


def lines(window: MainWindow) -> list[str]:
    window.recent_menu.fill()
    return [action.text() for action in window.actions_.recent_menu.actions() if action.text()]


@pytest.mark.usefixtures("twelve")
def test_the_last_ten_meetings_are_in_the_menu_and_five_on_the_page(qtbot, open_window) -> None:
    window = open_window()
    assert window.session.meeting.title == "Talks 11"
    numbers = [*range(1, 10), 0]
    assert lines(window) == [
        *(f"&{number}  Talks {10 - at}" for at, number in enumerate(numbers)),
        "&Clear the list",
    ]
    with qtbot.waitSignal(window.session.opened):
        window.actions_.recent_menu.actions()[2].trigger()
    assert window.session.meeting.title == "Talks 8"
    assert lines(window)[:2] == ["&1  Talks 11", "&2  Talks 10"]
    window.show_start()
    QApplication.processEvents()
    buttons = window.start_page.recent_buttons
    assert len(buttons) == 5
    titles = [button.text().split("  ·  ")[0] for button in buttons]
    assert titles == ["Talks 8", "Talks 11", "Talks 10", "Talks 9", "Talks 7"]
    assert "2023-05-02" in buttons[0].text()
    qtbot.mouseClick(buttons[0], LEFT_BUTTON)
    assert window.stack.currentWidget() is window.view
    window.show_start()
    QApplication.processEvents()
    with qtbot.waitSignal(window.session.opened):
        qtbot.mouseClick(window.start_page.recent_buttons[2], LEFT_BUTTON)
    assert window.session.meeting.title == "Talks 10"
    assert window.stack.currentWidget() is window.view


@pytest.mark.usefixtures("twelve")
def test_the_list_is_cleared_and_the_place_stays(qtbot, open_window) -> None:
    window = open_window()
    lines(window)
    with qtbot.waitSignal(window.session.changed):
        window.actions_.recent_menu.actions()[-1].trigger()
    assert window.session.recents == ()
    assert not window.actions_.recent_menu.isEnabled()
    (button,) = window.start_page.recent_buttons
    assert button.text().startswith("Talks 11")
    assert window.session.undo_name == "Add meeting", "it is no step"
    window.close()
    again = open_window()
    assert again.session.meeting.title == "Talks 11"
    assert again.session.recents == ()

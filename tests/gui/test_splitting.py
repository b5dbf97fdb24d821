"""A report in the window: split, corrected by keys, compared, and found again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from diptych.gui import theme
from diptych.gui.split_dialog import SplitDialog
from diptych.gui.window import MainWindow
from diptych.model import Side
from diptych.operations.splitting import OTHER, REPORTER

REPORT = (
    "It rained on the road for three days.\n\n"
    "Ukraine said that nobody had asked. “We were asleep,” said Taras Holub, its minister.\n\n"
    "The Kremlin denied that the road was closed. Norway said it would send a team."
)


@pytest.fixture
def window(open_window) -> MainWindow:
    return open_window()


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> SplitDialog:
    window.actions_["splitting.show"].trigger()
    found = window.splitting.dialog
    assert found is not None
    found.text.setPlainText(REPORT)
    qtbot.mouseClick(found.split_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: found.found is not None)
    return found


def sources(dialog: SplitDialog) -> list[str]:
    assert dialog.found is not None
    return [sentence.source for sentence in dialog.found.sentences]


def cell(dialog: SplitDialog, row: int, column: int) -> str:
    item = dialog.table.item(row, column)
    assert item is not None
    return item.text()


def test_each_sentence_has_its_source_and_tells_why(dialog: SplitDialog) -> None:
    assert sources(dialog) == [REPORTER, "kyiv", "kyiv", "moscow", OTHER]
    assert cell(dialog, 3, 0) == "Moscow"
    assert cell(dialog, 3, 1) == "The Kremlin denied that the road was closed."
    item = dialog.table.item(3, 1)
    assert item is not None
    assert "“The Kremlin denied”" in item.toolTip()
    assert dialog.counts.text() == "Kyiv 2 · Moscow 1 · Another source 1 · The reporter 1"
    dialog.table.setCurrentCell(3, 1)
    assert dialog.why.text() == item.toolTip()


def test_keys_correct_and_go_on(qtbot: QtBot, dialog: SplitDialog) -> None:
    for key in ("1", "2", "3", "4"):
        qtbot.keyClick(dialog.table, key)

    assert sources(dialog) == ["kyiv", "moscow", OTHER, REPORTER, OTHER]
    assert dialog.table.currentRow() == 4
    assert dialog.evidence(0) == "You gave this sentence its source."
    assert not dialog.compare_button.isEnabled() or "moscow" in sources(dialog)

    dialog.table.setCurrentCell(3, 1)
    qtbot.keyClick(dialog.table, "0")
    assert sources(dialog)[3] == "moscow"
    assert "Kremlin" in dialog.evidence(3)


def test_a_side_without_a_sentence_cannot_be_compared(qtbot: QtBot, dialog: SplitDialog) -> None:
    dialog.table.setCurrentCell(3, 1)
    qtbot.keyClick(dialog.table, "4")

    assert not dialog.compare_button.isEnabled()


def test_the_accounts_open_as_a_comparison_and_know_their_places(
    qtbot: QtBot, window: MainWindow, dialog: SplitDialog
) -> None:
    with qtbot.waitSignal(window.session.opened):
        qtbot.mouseClick(dialog.compare_button, Qt.MouseButton.LeftButton)
    meeting = window.session.meeting
    assert meeting is not None
    assert meeting.comparison.left.name == "Kyiv"
    assert meeting.comparison.right.text == "The Kremlin denied that the road was closed."
    qtbot.waitUntil(lambda: window.splitting.dialog is None)

    link = meeting.links[0] if meeting.links else None
    if link is not None:
        window.view.select_link(link.id)
    else:
        window.view.select_passage(Side.LEFT, 0)
    window.actions_["splitting.show_place"].trigger()
    place = window.splitting.place
    assert place is not None
    rows = {index.row() for index in place.table.selectionModel().selectedRows()}
    assert rows
    assert rows <= {1, 2, 3}
    before = sources(place)
    qtbot.keyClick(place.table, "4")
    assert sources(place) == before


def test_a_report_comes_from_a_file(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    window.splitting.show()
    dialog = window.splitting.dialog
    assert dialog is not None
    dialog.take_file(path)
    qtbot.waitUntil(lambda: dialog.text.toPlainText() != "")
    dialog.split()
    qtbot.waitUntil(lambda: dialog.report is not None)

    assert dialog.report is not None
    assert dialog.report.provenance.file_name == "report.txt"


def test_what_cannot_be_split_is_said(qtbot: QtBot, window: MainWindow) -> None:
    window.splitting.show()
    dialog = window.splitting.dialog
    assert dialog is not None
    dialog.text.setPlainText("The weather was fine.")
    dialog.split()
    qtbot.waitUntil(lambda: "Two sides could not be found" in dialog.error.text())

    dialog.sides[0].setCurrentIndex(1)
    dialog.split()
    assert dialog.error.text().startswith("Choose both sides")


def test_named_sides_are_kept(qtbot: QtBot, window: MainWindow) -> None:
    window.splitting.show()
    dialog = window.splitting.dialog
    assert dialog is not None
    dialog.text.setPlainText(REPORT)
    for combo, side in zip(dialog.sides, ("moscow", "beijing"), strict=True):
        combo.setCurrentIndex(combo.findData(side))
    dialog.split()
    qtbot.waitUntil(lambda: dialog.found is not None)

    assert sources(dialog) == [REPORTER, OTHER, OTHER, "moscow", OTHER]
    assert not dialog.compare_button.isEnabled()


def test_colours_follow_the_theme(dialog: SplitDialog) -> None:
    item = dialog.table.item(1, 1)
    assert item is not None
    light = item.background().color()
    theme.current().use(Qt.ColorScheme.Dark)
    try:
        assert item.background().color() != light
    finally:
        theme.current().use(None)

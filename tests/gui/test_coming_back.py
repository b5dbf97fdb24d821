"""The window comes back as it was left: what was typed, the place, the selection, the sizes."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from ferry_talks import sentences
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from diptych import operations
from diptych.gui.drafts import Draft
from diptych.gui.reading import Category
from diptych.gui.reading_modes import Mode
from diptych.gui.window import MainWindow
from diptych.intake.readers import read_text
from diptych.library.store import Library
from diptych.model import Comparison, Link, LinkId, MeetingId, Relation, Side

LONG = {
    side: " ".join(f"The ministers spoke of valley {n} {words}." for n in range(80))
    for side, words in (
        (Side.LEFT, "and of its rights, at great length"),
        (Side.RIGHT, "for an hour"),
    )
}


@pytest.fixture
def meeting(library_path: Path) -> MeetingId:
    """Two accounts of eighty sentences, of which each fourth is linked with its counterpart."""
    left, right = (read_text(LONG[side], name) for side, name in zip(Side, "AB", strict=True))
    links = tuple(Link((n,), (n,), Relation.AGREE, 0.8) for n in range(0, 80, 4))
    cut = sentences(left.text), sentences(right.text)
    with Library.open(library_path) as lib:
        return operations.add_meeting(lib, Comparison(left, right, *cut, links), "Valleys", "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_what_is_typed_outlives_a_kill_a_second_later(meeting, library_path, open_window) -> None:
    script = Path(__file__).with_name("killed_while_writing.py")
    killed = subprocess.run(
        [sys.executable, str(script), str(library_path), "Not lost: ferries", "1000"],
        timeout=120,
        check=False,
        capture_output=True,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr.decode()
    window = open_window()
    assert window.session.meeting.id == meeting
    assert window.inspector.notes.editor.draft == Draft("Not lost: ferries")
    assert window.inspector.notes.editor.save_button.isVisible()


def place(window: MainWindow) -> dict[str, object]:
    """All that a person sees of where they are."""
    QApplication.processEvents()
    view = window.view
    return {
        "meeting": window.session.meeting.title,
        **{str(side): round(shown.level_of(10)) for side, shown in view.views.items()},
        "link": view.selected_link,
        "mode": view.modes.mode,
        "hidden": view.chips.hidden(),
        "size": (window.width(), window.height()),
        "panes": window.panes.sizes(),
        "inspector": window.inspector.isVisible(),
        "text": view.views[Side.LEFT]._size,
    }


def test_the_window_comes_back_as_it_was(qtbot, meeting, open_window) -> None:
    window = open_window()
    # No larger than the screen of the offscreen platform: it would be made to fit.
    window.resize(790, 700)
    window.panes.setSizes([0, 440, 350])
    qtbot.keyClick(window.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    window.view.chips.chips[Category.ONLY_LEFT].click()
    window.view.select_link(LinkId(11))
    window.actions_["reading.toggle_level"].trigger()
    for side, far in ((Side.LEFT, 900), (Side.RIGHT, 333)):
        window.view.views[side].glide(far, at_once=10_000)
    was = place(window)
    assert was["link"] == 11
    assert window.view.views[Side.LEFT].place()[0] > 2
    window.close()
    again = open_window()
    qtbot.waitUntil(lambda: place(again) == was)


def test_each_reading_mode_comes_back(qtbot, meeting, open_window) -> None:
    window = open_window()
    window.view.select_link(LinkId(9))
    window.actions_["reading.as_table"].trigger()
    window.close()
    again = open_window()
    assert again.view.modes.mode is Mode.TABLE
    assert again.view.selected_link == 9
    table = again.view.modes.table.table
    assert table.currentIndex().isValid()
    again.actions_["reading.with_margin"].trigger()
    margin = again.view.modes.margin
    margin.swap()
    margin.view.glide(700, at_once=10_000)
    was = margin.view.place()
    assert was[0] > 2
    again.close()
    third = open_window()
    assert third.view.modes.mode is Mode.MARGIN
    assert third.view.modes.margin.side is Side.RIGHT
    QApplication.processEvents()
    assert third.view.modes.margin.view.place() == was


def test_folds_come_back(qtbot, meeting, open_window) -> None:
    window = open_window()
    window.actions_["reading.folding.toggle"].trigger()
    assert window.view.views[Side.LEFT].is_folded(1)
    window.close()
    again = open_window()
    assert again.view.views[Side.LEFT].is_folded(1)


def test_the_marker_of_a_note_is_level_with_its_passage(qtbot, meeting, open_window) -> None:
    from diptych.gui import cards, theme
    from diptych.gui.targets import on_text

    window = open_window()
    passages = window.session.meeting.comparison.left_passages
    with qtbot.waitSignal(window.session.changed):
        target = on_text(window.session.meeting, Side.LEFT, passages[20].span)
        window.session.run(lambda lib: operations.add_note(lib, meeting, target, "Here."), "test")
    view = window.view.views[Side.LEFT]
    ink = theme.colour(theme.current().palette.pin)
    top = view.card_of(20).top()
    for level in (0, 37, 150, view.viewport().height() - 60):
        view.glide(round(top) - level, at_once=1_000_000)
        QApplication.processEvents()
        drawn = view.viewport().grab().toImage()
        box = cards.pin_box(view.card(20), Side.LEFT)
        assert abs(view.card(20).top() - level) <= 1
        assert drawn.pixelColor(round(box.left()) + 3, round(box.center().y())) == ink
        rows = [
            y for y in range(drawn.height()) if drawn.pixelColor(round(box.left()) + 3, y) == ink
        ]
        assert rows, "the marker is drawn"
        card = view.card(20)
        assert all(card.top() <= y <= card.bottom() + 14 for y in rows), "and nowhere else"

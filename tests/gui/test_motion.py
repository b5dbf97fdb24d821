"""Nothing moves where the person or the system asks for less motion."""

from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusVariant
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProxyStyle, QScrollArea, QStyle, QWidget
from pytestqt.qtbot import QtBot

from diptych.gui import motion
from diptych.gui.notices import ProgressStrip
from diptych.gui.smooth_scroll import SmoothScroll


@pytest.fixture(autouse=True)
def on_a_screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As on a screen whose desktop has no portal to ask."""
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: "xcb"))
    monkeypatch.setattr(motion, "_asked", True)
    monkeypatch.setattr(motion, "_portal", [])
    yield
    motion.use(None)


class Style(QProxyStyle):
    def __init__(self, moves: bool) -> None:
        super().__init__("Fusion")
        self.moves = moves

    def styleHint(self, hint, option=None, widget=None, returned=None) -> int:  # noqa: N802
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 200 if self.moves else 0
        return super().styleHint(hint, option, widget, returned)


@pytest.fixture
def area(qtbot: QtBot) -> QScrollArea:
    made, inside = QScrollArea(), QWidget()
    inside.setFixedSize(100, 4000)
    made.setWidget(inside)
    made.resize(200, 200)
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_moves_without_a_screen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: "offscreen"))
    widget = QWidget()
    qtbot.addWidget(widget)
    motion.use(True)
    assert not motion.animates(widget)


@pytest.mark.parametrize("moves", [True, False])
def test_the_style_is_heard(qtbot: QtBot, moves: bool) -> None:
    widget, style = QWidget(), Style(moves)
    qtbot.addWidget(widget)
    widget.setStyle(style)
    assert motion.animates(widget) is moves
    motion.use(not moves)
    assert motion.animates(widget) is not moves


def test_the_desktop_is_heard(qtbot: QtBot) -> None:
    widget, style = QWidget(), Style(True)
    qtbot.addWidget(widget)
    widget.setStyle(style)
    motion.take_answer(["no such setting"])
    assert motion.animates(widget)
    motion.take_answer([QDBusVariant(False)])
    assert not motion.animates(widget)
    motion.use(True)
    assert motion.animates(widget)


def test_scrolling_is_at_once_where_less_motion_is_wanted(qtbot: QtBot, area: QScrollArea) -> None:
    bar, scroll = area.verticalScrollBar(), SmoothScroll(area)
    motion.use(False)
    scroll.to(1000)
    assert bar.value() == 1000
    motion.use(True)
    scroll.to(2000)
    assert bar.value() < 2000
    assert scroll.goal == 2000
    qtbot.waitUntil(lambda: bar.value() == 2000)


def test_the_bar_of_progress_does_not_run_to_and_fro(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    motion.use(False)
    strip.begin("Comparing")
    assert (strip.bar.minimum(), strip.bar.maximum()) == (0, 1)
    motion.use(True)
    strip.begin("Comparing")
    assert (strip.bar.minimum(), strip.bar.maximum()) == (0, 0)

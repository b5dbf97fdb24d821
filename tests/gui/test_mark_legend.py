"""Marks inside a selected link: their legend, their reasons, and only the differences."""

import pytest
from canvas_meetings import meeting
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from diptych.gui.comparison_view import ComparisonView
from diptych.gui.highlights import underlines
from diptych.gui.window import MainWindow
from diptych.model import EvidenceKind, LinkId, Side


@pytest.fixture
def view(qtbot: QtBot) -> ComparisonView:
    made = ComparisonView()
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show_meeting(meeting())
    made.show()
    return made


def hints(view: ComparisonView, side: Side) -> set[str]:
    """What is said anywhere on the words of an account."""
    account = view.views[side]
    beside = account.viewport().x()
    left, right = (edge - beside for edge in account.text_edges())
    size = account.viewport().size()
    inside = range(round(left), round(right), 4)
    return {account.hint_at(QPoint(x, y)) for y in range(0, size.height(), 5) for x in inside} - {
        ""
    }


def test_the_legend_is_there_while_words_are_marked(view: ComparisonView) -> None:
    assert not view.legend.isVisible()
    view.select_link(LinkId(4))
    assert view.legend.isVisible()
    assert view.legend.differs.text() == "Differs: negation"
    assert view.legend.shared.text() == "Shared: name"
    view.select_link(None)
    assert not view.legend.isVisible()


def test_marked_words_tell_their_reason(view: ComparisonView) -> None:
    view.select_link(LinkId(4))
    assert hints(view, Side.LEFT) == {"…"}
    view.select_link(None)
    assert hints(view, Side.LEFT) == set()


def test_only_differences_takes_the_other_marks_away(qtbot: QtBot, view: ComparisonView) -> None:
    view.select_link(LinkId(4))
    link = meeting().link(LinkId(4))
    assert [m.agrees for m in view.legend.marks(link, Side.LEFT)] == [False, True]
    view.legend.toggle()
    assert [m.agrees for m in view.legend.marks(link, Side.LEFT)] == [False]
    assert view.legend.shared.text() == "Shared: name"
    assert not view.legend.shared.isEnabled()


def test_marks_know_their_kinds(view: ComparisonView) -> None:
    marks = underlines(meeting().link(LinkId(4)), Side.RIGHT)
    assert [mark.kinds for mark in marks] == [(EvidenceKind.NAME,), (EvidenceKind.NEGATION,)]


def test_the_choice_is_kept(qtbot: QtBot, window: MainWindow, open_window) -> None:
    qtbot.keyClick(window, Qt.Key.Key_D)
    assert window.view.legend.only.isChecked()
    assert window.actions_["view.legend.toggle"].isChecked()
    window.close()
    again = open_window()
    assert again.view.legend.only.isChecked()
    assert again.actions_["view.legend.toggle"].isChecked()

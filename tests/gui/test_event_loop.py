"""No step holds the event loop for long on two accounts of 1,000 sentences with 1,000 links."""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter, sleep

import pytest
from canvas_meetings import meeting
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diptych.gui.comparison_view import ComparisonView
from diptych.model import LinkId, Relation, Side

COUNT = 1000
LIMIT = 0.050
"""Seconds."""
PAINTED = 0.05
"""Seconds after which all is painted again."""
TRIES = 7
"""Something else may come between for a moment; a slow step is slow each time."""


@pytest.fixture(scope="module")
def view(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ComparisonView]:
    left = tuple(f"Sentence {n} tells of the water in the upper valley." for n in range(COUNT))
    right = tuple(f"Point {n} concerns the valley and its rights." for n in range(COUNT))
    links = tuple(
        ((n,), ((n * 7 + 3) % COUNT,), Relation.DIVERGE if n % 3 else Relation.AGREE)
        for n in range(COUNT)
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DIPTYCH_SETTINGS", str(tmp_path_factory.mktemp("set") / "settings.json"))
        made = ComparisonView()
    made.resize(1280, 720)
    made.show_meeting(meeting(left=left, right=right, links=links))
    made.show()
    qapp.processEvents()
    assert made.map.isVisible()
    yield made
    made.close()
    made.deleteLater()
    qapp.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)


def wheel(view: ComparisonView, side: Side, pixels: int) -> None:
    target = view.views[side].viewport()
    at = QPointF(target.rect().center())
    event = QWheelEvent(
        at,
        QPointF(target.mapToGlobal(at.toPoint())),
        QPoint(0, pixels),
        QPoint(0, pixels),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)


def drag(view: ComparisonView, number: int) -> None:
    strip = view.strips[Side.RIGHT]
    at = QPoint(8, 40 + 61 * number % (strip.height() - 80))
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at)


def click(view: ComparisonView, number: int) -> None:
    account = view.views[Side.LEFT]
    shown = account.shown_passages()
    index = shown[1 + number % 3]
    at = account.card(index).center().toPoint()
    QTest.mouseClick(account.viewport(), Qt.MouseButton.LeftButton, pos=at)


def hover(view: ComparisonView, number: int) -> None:
    QTest.mouseMove(view.views[Side.RIGHT].viewport(), QPoint(90, 60 + number * 41))


def select_words(view: ComparisonView, number: int) -> None:
    account = view.views[Side.LEFT]
    cursor = account.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.movePosition(
        QTextCursor.MoveOperation.End if number % 2 else QTextCursor.MoveOperation.NextBlock,
        QTextCursor.MoveMode.KeepAnchor,
    )
    account.setTextCursor(cursor)


STEPS: dict[str, Callable[[ComparisonView, int], object]] = {
    "a turn of the wheel": lambda view, n: wheel(view, Side.LEFT, -60 - n),
    "a turn of the wheel back": lambda view, n: wheel(view, Side.RIGHT, 60 + n),
    "a page down": lambda view, n: QTest.keyClick(view.views[Side.LEFT], Qt.Key.Key_PageDown),
    "to the end": lambda view, n: QTest.keyClick(view.views[Side.LEFT], Qt.Key.Key_End),
    "a click on the strip": drag,
    "the next link": lambda view, n: view.next_link(),
    "a link far away": lambda view, n: view.select_link(LinkId(1 + n * 331 % COUNT)),
    "a click on a passage": click,
    "the pointer over a passage": hover,
    "words selected": select_words,
    "nothing selected": lambda view, n: view.select_link(None),
}


@pytest.mark.parametrize("name", STEPS)
def test_no_step_holds_the_event_loop(name: str, view: ComparisonView, qtbot: QtBot) -> None:
    """What the step does at once, and each turn of the loop that comes of it."""
    seconds = []
    for number in range(TRIES):
        turns = [timed(lambda number=number: STEPS[name](view, number))]  # type: ignore[misc]
        until = perf_counter() + PAINTED
        while perf_counter() < until:
            turns.append(timed(QApplication.processEvents))
        seconds.append(max(turns))
    view.preview.go()
    fastest = min(seconds)
    assert fastest < LIMIT, f"{name} holds the event loop for {fastest * 1000:.0f} ms"


def timed(work: Callable[[], object]) -> float:
    """Seconds that the work took, without those in which another program had the processor."""
    started, waited = perf_counter(), kept_waiting()
    work()
    return perf_counter() - started - (kept_waiting() - waited)


def kept_waiting() -> float:
    """Seconds that this thread has been ready and had no processor; 0 where that is not told."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9
    except (OSError, IndexError):
        return 0.0


def test_a_step_that_holds_the_loop_is_found(
    view: ComparisonView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(STEPS, "a nap", lambda view, n: sleep(0.06))
    with pytest.raises(AssertionError, match=r"a nap holds the event loop for [67]"):
        test_no_step_holds_the_event_loop("a nap", view, qtbot)


def test_the_steps_do_what_they_say(view: ComparisonView, qtbot: QtBot) -> None:
    """A step that did nothing would always be fast."""
    painted = Painted()
    left, right = view.views[Side.LEFT], view.views[Side.RIGHT]
    view.map.installEventFilter(painted)
    left.drive_to(0)
    assert left.scrolled() == 0
    for name in ("a turn of the wheel", "a page down", "a click on the strip"):
        before, count = (left.scrolled(), right.scrolled()), painted.count
        STEPS[name](view, 5)
        assert (left.scrolled(), right.scrolled()) != before
        qtbot.waitUntil(lambda count=count: painted.count > count)  # type: ignore[misc]
    STEPS["a link far away"](view, 2)
    assert view.selected_link == 663
    click(view, 1)
    assert view.selected_passage is not None
    select_words(view, 1)
    assert len(left.selected_text()) > 40_000
    left.clear_words()
    view.select_link(None)


class Painted(QObject):
    """Counts how often a widget is painted."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() is QEvent.Type.Paint
        return False

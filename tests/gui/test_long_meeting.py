"""Nothing that a person does with two accounts of 1,000 sentences holds the window up."""

from collections.abc import Callable, Iterator
from time import perf_counter, sleep, thread_time

import pytest
from canvas_meetings import account
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diptych import operations
from diptych.gui import theme, turns
from diptych.gui.app import build_window
from diptych.gui.export_dialog import ExportDialog
from diptych.gui.reading_modes import Mode
from diptych.gui.window import MainWindow
from diptych.library.store import Library
from diptych.model import Comparison, Link, OnMeeting, Relation, Side, Verdict

COUNT = 1000
LIMIT = 0.050
"""Seconds of processor time that one turn of the event loop may take on a machine at rest."""
AT_REST = 0.005
"""Seconds that `yardstick` takes there. Where others keep the processor busy, it takes longer."""
TRIES = 4
"""A step that holds the loop holds it each time."""


def long_comparison() -> Comparison:
    """Three of five passages are linked, the other two are a run of which nothing is told there."""
    left, left_cut = account(
        "Alderland",
        tuple(f"Sentence {n} tells of water in the upper valley." for n in range(COUNT)),
    )
    right, right_cut = account(
        "Birchland", tuple(f"Point {n} concerns the valley and its rights." for n in range(COUNT))
    )
    links = tuple(
        Link(
            (n,), ((n + 5) % COUNT,), Relation.DIVERGE if n % 3 else Relation.AGREE, confidence=0.8
        )
        for n in range(COUNT)
        if n % 5 < 3
    )
    return Comparison(left, right, left_cut, right_cut, links)


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    folder = tmp_path_factory.mktemp("long")
    path = folder / "library.sqlite"
    with Library.open(path) as library:
        operations.add_meeting(library, long_comparison(), "Long talks", "2023-05-02")
    before = qapp.font(), qapp.palette()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DIPTYCH_SETTINGS", str(folder / "settings.json"))
        patch.setenv("DIPTYCH_LIBRARY", str(path))
        theme.apply(qapp)
        made = build_window(path)
        made.resize(1280, 720)
        made.show()
        opened: list[bool] = []
        made.start(opened.append)
        assert longest_turn(lambda: bool(opened)) > 0
        yield made
        made.close()
        made.deleteLater()
        qapp.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)
        qapp.setStyleSheet("")
        qapp.setFont(before[0])
        qapp.setPalette(before[1])


def longest_turn(done: Callable[[], bool] = lambda: True, patience: float = 20.0) -> float:
    """Let the window work until it is done and at rest; its longest turn in processor seconds."""
    longest, quiet, started = 0.0, 0, perf_counter()
    while quiet < 12:
        before = thread_time()
        QApplication.processEvents()
        longest = max(longest, thread_time() - before)
        at_rest = done() and not turns.current().busy
        quiet = quiet + 1 if at_rest else 0
        assert perf_counter() - started < patience, "the window did not get there"
        sleep(0.004)
    return longest


def yardstick() -> float:
    """Seconds of a fixed piece of work: how fast the processor is just now."""
    fastest = 1.0
    for _ in range(5):
        before = thread_time()
        sum(n * n for n in range(100_000))
        fastest = min(fastest, thread_time() - before)
    return fastest


def stored(window: MainWindow) -> bool:
    return window.session.all_done


def judge(window: MainWindow, number: int) -> None:
    link = window.session.meeting.links[number].id  # type: ignore[union-attr]
    window.view.select_link(link)
    window.selecting.judge(link, Verdict.DIVERGE if number % 2 else Verdict.UNRELATED)


def write_note(window: MainWindow, number: int) -> None:
    meeting = window.session.meeting
    assert meeting is not None
    window.session.run(
        lambda lib: operations.add_note(lib, meeting.id, OnMeeting(), f"Note {number}.", ("tag",))
    )


def find(window: MainWindow, number: int) -> None:
    window.reading.finding.open()
    window.reading.finding.bar.field.setText(("valley", "rights", "water", "tells")[number])


def widen(window: MainWindow, number: int) -> None:
    window.resize(1380 if number % 2 else 1280, 720)


def split(window: MainWindow, number: int) -> None:
    window.panes.setSizes([200 + 40 * (number % 2), 760, 320])


STEPS: dict[str, Callable[[MainWindow, int], object]] = {
    "the next link": lambda window, n: window.view.next_link(),
    "the link before": lambda window, n: window.view.previous_link(),
    "scrolling": lambda window, n: window.view.views[Side.LEFT].drive_to(3000 * n),
    "a verdict": judge,
    "undo": lambda window, n: window.session.undo(),
    "a note": write_note,
    "a first find": find,
    "the next place found": lambda window, n: window.reading.finding.next(),
    "folding and unfolding": lambda window, n: window.reading.folding.toggle(),
    "the table, and back": lambda window, n: window.view.modes.read_as(
        Mode.SIDE_BY_SIDE if n % 2 else Mode.TABLE
    ),
    "the margin, and back": lambda window, n: window.view.modes.read_as(
        Mode.SIDE_BY_SIDE if n % 2 else Mode.MARGIN
    ),
    "only differences": lambda window, n: window.view.legend.toggle(),
    "larger and smaller words": lambda window, n: window.view.zoom(-1 if n % 2 else 1),
    "another size of the window": widen,
    "other panes": split,
    "the pictures": lambda window, n: window.keeping.show_pictures(),
    "the list of notes": lambda window, n: window.keeping.show_notes(),
    "the export": lambda window, n: window.dialogs.export(),
}


def held(window: MainWindow, step: Callable[[MainWindow, int], object]) -> float:
    """The longest turn of a step, in seconds of a machine at rest.

    Of several tries the fastest counts; of a step that goes to and fro each way by itself.
    """
    longest_turn(lambda: stored(window))
    seconds = []
    for number in range(TRIES):
        before = thread_time()
        step(window, number)
        at_once = thread_time() - before
        longest = max(at_once, longest_turn(lambda: stored(window)))
        seconds.append(longest / max(1.0, yardstick() / AT_REST))
        for dialog in window.findChildren(ExportDialog):
            dialog.close()
    return max(min(seconds[::2]), min(seconds[1::2]))


@pytest.mark.parametrize("name", STEPS)
def test_no_turn_takes_long(name: str, window: MainWindow, qtbot: QtBot) -> None:
    """What a step does at once, and each turn of the event loop that comes of it."""
    window.view.select_link(window.session.meeting.links[30].id)  # type: ignore[union-attr]
    found = held(window, STEPS[name])
    assert found < LIMIT, f"{name} holds the event loop for {found * 1000:.0f} ms"


def test_a_step_that_takes_long_is_found(window: MainWindow, qtbot: QtBot) -> None:
    def dawdle(_window: MainWindow, _number: int) -> None:
        turns.current().later("dawdle", lambda: sum(n * n for n in range(2_500_000)))

    assert held(window, dawdle) > LIMIT


def test_the_steps_do_what_they_say(window: MainWindow, qtbot: QtBot) -> None:
    """A step that did nothing would always be fast."""
    view, left = window.view, window.view.views[Side.LEFT]

    def do(name: str, number: int) -> None:
        STEPS[name](window, number)
        longest_turn(lambda: stored(window))

    do("scrolling", 2)
    assert left.scrolled() == 6000
    do("a verdict", 0)
    meeting = window.session.meeting
    assert meeting is not None
    assert meeting.links[0].verdict is Verdict.UNRELATED
    do("undo", 0)
    assert window.session.meeting.links[0].verdict is not Verdict.UNRELATED  # type: ignore[union-attr]
    before = left.card(500).top() - left.card(0).top()
    folded = left.is_folded(4)
    do("folding and unfolding", 0)
    assert left.is_folded(4) is not folded
    assert left.card(500).top() - left.card(0).top() != before
    do("folding and unfolding", 1)
    assert left.card(500).top() - left.card(0).top() == before
    do("larger and smaller words", 0)
    assert left.card(500).top() - left.card(0).top() > before
    do("larger and smaller words", 1)
    assert left.card(500).top() - left.card(0).top() == before
    do("the table, and back", 0)
    assert view.modes.table.shown() >= 600
    do("the margin, and back", 0)
    assert view.modes.margin.cards[view.modes.margin.side].cards()
    do("the margin, and back", 1)
    do("a first find", 1)
    assert window.reading.finding.current is not None
    do("another size of the window", 1)
    assert window.width() == 1380
    for index in (0, 500, 999):
        assert left.card(index).width() == left.card(0).width()


def test_the_reader_comes_back_to_the_place(window: MainWindow, qtbot: QtBot) -> None:
    """Though it is long, and laid out only a while after it is opened."""
    views, meeting = window.view.views, window.session.meeting
    assert meeting is not None
    for side in Side:
        views[side].go_to(700, 20.0)
    places = {side: views[side].place() for side in Side}
    state = window.view.view_state()
    window.view.show_meeting(None)
    window.view.show_meeting(meeting, state)
    assert window.view.view_state()["left"] == state["left"]
    longest_turn()
    for side in Side:
        assert views[side].place()[0] == places[side][0]
        assert views[side].place()[1] == pytest.approx(places[side][1], abs=1.5)
    longest_turn(lambda: stored(window))

"""A first proposal of long accounts is shown, may be judged, and is refined in its place."""

from dataclasses import replace
from threading import Event

import pytest
from ferry_talks import LEFT, RIGHT, compare
from pytestqt.qtbot import QtBot

from diptych import operations
from diptych.gui import comparing as comparing_module
from diptych.gui.comparing import Pair
from diptych.intake.readers import read_text
from diptych.model import Method, Verdict


class Slow:
    """Tells a first proposal, and refines it by a link when it is let."""

    def __init__(self) -> None:
        self.go_on = Event()

    def __call__(self, left, right, progress, date="", first=None):
        whole = compare(left, right, progress, date)
        if first is not None:
            first(replace(whole, links=whole.links[:1], method=Method.WORDS))
        while not self.go_on.wait(0.005):
            progress.step(1, 2, "links")
        return replace(whole, method=Method.MODEL)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(comparing_module, "LONG", 10)
    made = Slow()
    yield made
    made.go_on.set()


@pytest.fixture
def window(qtbot: QtBot, open_window, slow: Slow):
    """The window with the first proposal in it, which is being refined."""
    found = open_window(slow)
    pair = Pair(read_text(LEFT, "Alderland"), read_text(RIGHT, "Birchland"), "Ferry talks")
    with qtbot.waitSignal(found.session.opened):
        found.opening.pair(pair)
    return found


def test_the_first_proposal_is_shown_while_it_is_refined(qtbot: QtBot, window) -> None:
    assert window.session.meeting.comparison.method is Method.WORDS
    assert len(window.session.meeting.links) == 1
    assert window.comparing.busy
    assert window.strip.isVisible()
    qtbot.waitUntil(lambda: window.strip.label.text() == "Refining the first proposal: 1 of 2")


def test_it_is_refined_in_its_place(qtbot: QtBot, window, slow: Slow) -> None:
    before = window.session.meeting
    link = before.links[0]
    window.view.select_link(link.id)
    with qtbot.waitSignal(window.session.changed):
        window.selecting.judge(link.id, Verdict.DIVERGE)
    place = window.view.view_state()
    with qtbot.waitSignal(window.session.changed):
        slow.go_on.set()
    after = window.session.meeting
    assert after.id == before.id
    assert after.comparison.method is Method.MODEL
    assert len(after.links) == 2
    judged = [known for known in after.links if known.verdict is Verdict.DIVERGE]
    assert [(k.proposal.left, k.proposal.right) for k in judged] == [
        (link.proposal.left, link.proposal.right)
    ]
    now = window.view.view_state()
    assert (now["left"], now["right"]) == (place["left"], place["right"])
    assert window.strip.isHidden()
    assert len(window.session.meetings) == 1


def test_cancelling_keeps_the_first_proposal_and_says_what_it_is(
    qtbot: QtBot, window, slow: Slow
) -> None:
    with qtbot.waitSignal(window.comparing.ended):
        window.strip.cancel_button.click()
    assert window.session.meeting.comparison.method is Method.WORDS
    about = window.inspector.evidence._about.text()
    assert "by their words alone" in about
    assert "Compare again" in about


def test_a_meeting_that_was_deleted_meanwhile_stays_deleted(
    qtbot: QtBot, window, slow: Slow
) -> None:
    with qtbot.waitSignal(window.session.changed):
        window.session.delete(window.session.meeting.id)
    with qtbot.waitSignal(window.comparing.ended):
        slow.go_on.set()
    with qtbot.waitCallback() as listed:
        window.session.read(operations.meetings, listed)
    listed.assert_called_with(())


def test_a_first_proposal_that_links_everything_is_not_shown(
    qtbot: QtBot, open_window, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparing_module, "_MOST_LINKS", 0)
    window = open_window(slow)
    pair = Pair(read_text(LEFT, "Alderland"), read_text(RIGHT, "Birchland"), "Ferry talks")
    told = []
    window.comparing.first.connect(lambda *_: told.append(True))
    with qtbot.waitSignal(window.session.opened):
        window.opening.pair(pair)
        slow.go_on.set()
    assert not told
    assert window.session.meeting.comparison.method is Method.MODEL


def test_short_accounts_are_compared_at_once(
    qtbot: QtBot, open_window, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparing_module, "LONG", 10_000)
    slow.go_on.set()
    window = open_window(slow)
    pair = Pair(read_text(LEFT, "Alderland"), read_text(RIGHT, "Birchland"), "Ferry talks")
    with qtbot.waitSignal(window.session.opened):
        window.opening.pair(pair)
    assert window.session.meeting.comparison.method is Method.MODEL


def test_the_operation_tells_the_first_proposal() -> None:
    told = []
    left, right = read_text(LEFT, "Alderland"), read_text(RIGHT, "Birchland")
    operations.compare_accounts(left, right, first=told.append)
    assert [comparison.method for comparison in told] == [Method.WORDS]
    assert told[0].left == left

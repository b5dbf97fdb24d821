"""What the chips let through, and the words that are marked. No window is needed."""

from dataclasses import replace

import pytest
from canvas_meetings import find, long_meeting, meeting, noted

from diptych.gui.highlights import Underline, underlines
from diptych.gui.reading import Category, Reading
from diptych.gui.view_state import ViewState, read_view_state
from diptych.gui.wording import link_hint, passage_hint
from diptych.model import (
    Evidence,
    EvidenceKind,
    LinkId,
    Meeting,
    Relation,
    Side,
    Span,
    Status,
    Verdict,
)


def judged(before: Meeting, link: int, verdict: Verdict) -> Meeting:
    links = tuple(
        replace(known, verdict=verdict) if known.id == link else known for known in before.links
    )
    return replace(before, links=links)


def walk(reading: Reading, by: int, steps: int) -> list[int]:
    found: list[int] = []
    link = None
    for _ in range(steps):
        link = reading.step(link, None, by)
        assert link is not None
        found.append(link)
    return found


def test_links_are_counted_and_passages_that_stand_alone() -> None:
    assert Reading(meeting()).counts == {
        Category.AGREE: 3,
        Category.DIVERGE: 1,
        Category.ONLY_LEFT: 1,
        Category.ONLY_RIGHT: 1,
        Category.POSSIBLE: 0,
    }


def test_a_person_who_unlinks_changes_the_counts() -> None:
    counts = Reading(judged(meeting(), 4, Verdict.UNRELATED)).counts
    assert (counts[Category.DIVERGE], counts[Category.ONLY_LEFT], counts[Category.ONLY_RIGHT]) == (
        0,
        2,
        2,
    )


def test_the_way_goes_in_the_order_of_the_left_account_and_round() -> None:
    reading = Reading(meeting())
    assert walk(reading, 1, 5) == [2, 4, 3, 1, 2] or walk(reading, 1, 5) == [2, 3, 4, 1, 2]
    forward = walk(reading, 1, 4)
    assert walk(reading, -1, 4) == forward[::-1]
    assert [reading.position(link) for link in forward] == [(n, 4) for n in range(1, 5)]


def test_what_is_switched_off_is_passed_over() -> None:
    reading = Reading(meeting(), frozenset({Category.AGREE}))
    assert walk(reading, 1, 2) == [4, 4]
    assert reading.position(LinkId(2)) == (0, 1)
    assert (
        Reading(meeting(), frozenset({Category.AGREE, Category.DIVERGE})).step(None, None, 1)
        is None
    )


def test_the_way_begins_at_the_selected_passage() -> None:
    reading = Reading(meeting())
    assert reading.step(None, (Side.LEFT, 3), 1) == 1
    assert reading.step(None, (Side.LEFT, 4), 1) == 2
    assert reading.step(None, (Side.LEFT, 1), -1) == 2


def test_the_way_goes_on_from_a_link_that_was_set_aside() -> None:
    reading = Reading(judged(meeting(), 3, Verdict.UNRELATED))
    assert reading.step(LinkId(3), None, 1) == 4


def test_a_passage_in_links_of_both_kinds_follows_the_chips() -> None:
    before = meeting()
    assert Reading(before).statuses(Side.LEFT)[1] is Status.DIVERGE
    without = Reading(before, frozenset({Category.DIVERGE}))
    assert without.statuses(Side.LEFT)[1] is Status.AGREE
    assert without.statuses(Side.LEFT)[2] is None
    assert without.statuses(Side.LEFT)[4] is Status.ONLY
    alone_off = Reading(before, frozenset({Category.ONLY_LEFT}))
    assert alone_off.statuses(Side.LEFT)[4] is None
    assert alone_off.statuses(Side.RIGHT)[1] is Status.ONLY


def test_clicks_on_a_passage_go_through_its_links() -> None:
    reading = Reading(meeting())
    first = reading.next_of(Side.LEFT, 1, None)
    second = reading.next_of(Side.LEFT, 1, first)
    assert {first, second} == {3, 4}
    assert reading.next_of(Side.LEFT, 1, second) == first
    assert reading.next_of(Side.LEFT, 4, first) is None


def test_each_pair_of_a_link_has_its_ribbon() -> None:
    pairs = {(p.link, p.left, p.right, p.relation) for p in Reading(meeting()).pairs}
    assert {p for p in pairs if p[0] == 4} == {
        (4, 1, 3, Relation.DIVERGE),
        (4, 2, 3, Relation.DIVERGE),
    }
    assert len(pairs) == 5


def test_notes_are_found_at_their_words_and_links() -> None:
    reading = Reading(noted())
    text = reading.meeting.comparison.left.text
    assert reading.notes_on_links == {4: 2}
    assert reading.noted(Side.LEFT) == (find(text, "the harvest"),)
    assert reading.noted(Side.RIGHT) == (reading.meeting.comparison.right_passages[1].span,)


def test_the_words_of_the_evidence_are_marked_on_both_sides() -> None:
    seen = meeting()
    link = seen.link(LinkId(4))
    left, right = seen.comparison.left.text, seen.comparison.right.text
    assert underlines(link, Side.LEFT) == (
        Underline(find(left, "voiced concern"), agrees=False),
        Underline(find(left, "dam"), agrees=True),
    )
    assert underlines(link, Side.RIGHT) == (
        Underline(find(right, "dam"), agrees=True),
        Underline(find(right, "as planned"), agrees=False),
    )


def test_a_verdict_leaves_the_evidence_as_it_is() -> None:
    seen = judged(meeting(), 4, Verdict.AGREE)
    marks = underlines(seen.link(LinkId(4)), Side.LEFT)
    assert marks == underlines(meeting().link(LinkId(4)), Side.LEFT)


def test_marks_never_overlap_and_divergence_shows() -> None:
    seen = meeting()
    link = seen.link(LinkId(4))
    evidence = (
        Evidence(EvidenceKind.WORDING, Span(0, 10), Span(0, 4), "…"),
        Evidence(EvidenceKind.NEGATION, Span(4, 6), None, "…", differs=True),
        Evidence(EvidenceKind.NUMBER, Span(8, 14), Span(2, 8), "…", differs=True),
        Evidence(EvidenceKind.MEANING, Span(0, 90), Span(0, 90), "…"),
    )
    link = replace(link, proposal=replace(link.proposal, evidence=evidence))
    assert underlines(link, Side.LEFT) == (
        Underline(Span(0, 4), agrees=True),
        Underline(Span(4, 6), agrees=False),
        Underline(Span(6, 8), agrees=True),
        Underline(Span(8, 14), agrees=False),
    )


@pytest.mark.parametrize("differs", [True, False])
def test_a_diverging_link_still_shows_what_is_shared(differs: bool) -> None:
    seen = meeting(
        left=("2,000 tons",), right=("3,000 tons",), links=(((0,), (0,), Relation.DIVERGE),)
    )
    link = seen.links[0]
    evidence = (Evidence(EvidenceKind.NUMBER, Span(0, 5), Span(0, 5), "…", differs),)
    link = replace(link, proposal=replace(link.proposal, evidence=evidence))
    assert [mark.agrees for mark in underlines(link, Side.RIGHT)] == [not differs]


def test_hints_say_what_the_signs_mean() -> None:
    reading = Reading(noted())
    assert link_hint(reading, reading.meeting.link(LinkId(2))) == (
        "Agree · proposed, 0.80 · link 1 of 4"
    )
    assert link_hint(reading, reading.meeting.link(LinkId(4))).endswith("2 notes")
    assert passage_hint(reading, Side.LEFT, 0) == "Agrees"
    assert (
        passage_hint(reading, Side.LEFT, 4)
        == "Only Alba: no passage of Corvia is linked to this one"
    )
    hidden = Reading(noted(), frozenset({Category.AGREE}))
    assert passage_hint(hidden, Side.LEFT, 0) == ""


def test_a_place_comes_back_from_plain_values() -> None:
    state = ViewState(
        {Side.LEFT: (2, -4.5), Side.RIGHT: (0, 12.0)},
        LinkId(4),
        (Side.RIGHT, 3),
        frozenset({Category.AGREE}),
        17.0,
    )
    assert read_view_state(state.plain(), meeting()) == state


def test_what_no_longer_fits_is_passed_over() -> None:
    plain: dict[str, object] = {
        "left": [900, 1.0],
        "right": "top",
        "link": 77,
        "passage": ["right", 40],
        "hidden": ["agree", "nonsense"],
        "text_size": None,
    }
    assert read_view_state(plain, meeting()) == ViewState(
        hidden=frozenset({Category.AGREE, Category.POSSIBLE})
    )


def test_a_thousand_sentences_are_read_once() -> None:
    reading = Reading(long_meeting())
    assert reading.statuses(Side.LEFT) is reading.statuses(Side.LEFT)
    assert reading.position(reading.links[-1].id) == (334, 334)

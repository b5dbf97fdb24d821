"""Texts that change, and what a person had put on them."""

from collections.abc import Callable

import pytest

from diptych import operations as ops
from diptych.errors import DiptychError, LibraryError
from diptych.library.content import Version
from diptych.library.store import Library
from diptych.model import (
    Comparison,
    Fit,
    Link,
    MeetingId,
    OnLink,
    OnMeeting,
    OnText,
    Origin,
    Relation,
    Side,
    Span,
    Verdict,
)
from diptych.text.revision import Change
from diptych.text.selectors import select

Revised = Callable[..., Comparison]


def on(comparison: Comparison, quote: str, side: Side = Side.LEFT) -> OnText:
    account = comparison.account(side)
    start = account.text.index(quote)
    return OnText(side, select(account.text, Span(start, start + len(quote)), account.sha256))


def quote_of(lib: Library, meeting: MeetingId, note: int) -> tuple[str, str]:
    """How a note fits, and the words that it is on, "" where it is on none."""
    (found,) = (one for one in ops.meeting(lib, meeting).notes if one.id == note)
    words = found.target.selector.exact if isinstance(found.target, OnText) else ""
    return found.fit.value, words


def test_an_edit_carries_the_notes_and_is_one_step(
    library: Library, meeting: MeetingId, revised: Revised
) -> None:
    before = ops.meeting(library, meeting)
    old = before.comparison
    exact, moved, fuzzy, lost, other = (
        ops.add_note(library, meeting, on(old, quote, side), "A thought.")
        for quote, side in [
            ("The ministers met", Side.LEFT),
            ("Each side thanked", Side.LEFT),
            ("They agreed on 12 ferries.", Side.LEFT),
            ("Who pays?", Side.LEFT),
            ("Nine ferries", Side.RIGHT),
        ]
    )
    noted = ops.meeting(library, meeting)
    text = old.left.text.replace("on 12 ferries", "on some 12 old ferries").replace(
        "Who pays?\n", ""
    )
    carried = ops.revise_account(library, meeting, Side.LEFT, revised(old, left=text))
    assert carried.fits == {Fit.EXACT: 2, Fit.MOVED: 1, Fit.FUZZY: 1, Fit.LOST: 1}
    assert quote_of(library, meeting, exact) == ("exact", "The ministers met")
    assert quote_of(library, meeting, moved) == ("moved", "Each side thanked")
    assert quote_of(library, meeting, fuzzy) == ("fuzzy", "They agreed on some 12 old ferries.")
    assert quote_of(library, meeting, lost) == ("lost", "")
    assert quote_of(library, meeting, other) == ("exact", "Nine ferries")
    waiting = ops.unsettled_notes(library, meeting)
    assert [(note.id, note.was.exact if note.was else "") for note in waiting] == [
        (fuzzy, "They agreed on 12 ferries."),
        (lost, "Who pays?"),
    ]
    assert ops.meeting(library, meeting).comparison.left.text == text
    after = ops.meeting(library, meeting)
    assert ops.undo_name(library) == "Edit account"
    ops.undo(library)
    assert ops.meeting(library, meeting) == noted
    ops.redo(library)
    assert ops.meeting(library, meeting) == after


def test_what_is_fuzzy_or_lost_is_accepted_placed_anew_or_kept_unplaced(
    library: Library, meeting: MeetingId, revised: Revised
) -> None:
    old = ops.meeting(library, meeting).comparison
    quotes = ["They agreed on 12 ferries.", "Who pays?", "in the harbour town."]
    one, two, three = (ops.add_note(library, meeting, on(old, quote), quote) for quote in quotes)
    text = old.left.text.replace("12", "some 12").replace("Who pays?\n", "")
    text = text.replace("in the harbour town", "in the old harbour town")
    new = revised(old, left=text)
    ops.revise_account(library, meeting, Side.LEFT, new)
    assert len(ops.unsettled_notes(library, meeting)) == 3
    ops.accept_place(library, one)
    assert quote_of(library, meeting, one) == ("exact", "They agreed on some 12 ferries.")
    ops.place_note(library, two, on(new, "They agreed"))
    assert quote_of(library, meeting, two) == ("exact", "They agreed")
    ops.keep_unplaced(library, three)
    assert quote_of(library, meeting, three) == ("lost", "")
    assert ops.unsettled_notes(library, meeting) == ()
    (kept,) = (note for note in ops.meeting(library, meeting).notes if note.id == three)
    assert kept.was is not None
    assert kept.was.exact == "in the harbour town."
    assert kept.target == OnMeeting()
    for _ in range(3):
        ops.undo(library)
    assert len(ops.unsettled_notes(library, meeting)) == 3


def test_going_back_to_a_revision_brings_the_places_back(
    library: Library, meeting: MeetingId, revised: Revised
) -> None:
    old = ops.meeting(library, meeting).comparison
    lost = ops.add_note(library, meeting, on(old, "Who pays?"), "x")
    fuzzy = ops.add_note(library, meeting, on(old, "They agreed on 12 ferries."), "x")
    text = old.left.text.replace("Who pays?\n", "").replace("12", "about 12")
    ops.revise_account(library, meeting, Side.LEFT, revised(old, left=text))
    ops.revise_account(
        library, meeting, Side.LEFT, revised(old, left=text + "\nMore."), Version.NEWER
    )
    first, second, third = ops.revisions(library, meeting, Side.LEFT)
    assert [one.version for one in (first, second, third)] == ["read", "edited", "newer"]
    assert [one.current for one in (first, second, third)] == [False, False, True]
    assert second.text == text
    assert first.read_at == "2026-02-28T09:00:00Z"
    assert quote_of(library, meeting, fuzzy)[0] == "fuzzy"
    carried = ops.restore_revision(library, meeting, Side.LEFT, first.source, revised(old))
    assert carried.fits == {Fit.EXACT: 2}
    assert quote_of(library, meeting, lost) == ("exact", "Who pays?")
    assert quote_of(library, meeting, fuzzy) == ("exact", "They agreed on 12 ferries.")
    assert ops.unsettled_notes(library, meeting) == ()
    assert len(ops.revisions(library, meeting, Side.LEFT)) == 3
    with pytest.raises(LibraryError, match="changed while it was compared"):
        ops.restore_revision(library, meeting, Side.LEFT, second.source, revised(old))


def test_a_revision_shows_what_was_changed() -> None:
    old, new = "They agreed on 12 ferries.", "They agreed on nine ferries."
    pieces = [(p.change, p.old.of(old), p.new.of(new)) for p in ops.difference(old, new)]
    assert [piece for piece in pieces if piece[0] is not Change.KEPT] == [
        (Change.REMOVED, "12", ""),
        (Change.ADDED, "", "nine"),
    ]


def test_verdicts_and_links_of_ones_own_are_pins(
    library: Library, meeting: MeetingId, revised: Revised
) -> None:
    old = ops.meeting(library, meeting)
    first, second, third, _ = old.links
    ops.judge_link(library, first.id, Verdict.UNRELATED)
    ops.judge_link(library, second.id, Verdict.DIVERGE)
    mine = ops.add_link(library, meeting, [2], [2], Verdict.DIVERGE)
    noted = ops.add_note(library, meeting, OnLink(third.id), "On a link that nobody judged.")
    made = ops.meeting(library, meeting).link(mine)
    assert (made.proposal.origin, made.verdict, made.origin) == (
        Origin.PERSON,
        Verdict.DIVERGE,
        Origin.PERSON,
    )
    proposed = (
        Link((1,), (1,), Relation.AGREE, 0.9),
        Link((0,), (0,), Relation.AGREE, 0.8),
    )
    text = "A new first line.\n" + old.comparison.left.text
    ops.revise_account(
        library,
        meeting,
        Side.LEFT,
        revised(
            old.comparison,
            left=text,
            links=tuple(
                Link((link.left[0] + 1,), link.right, link.relation, link.confidence)
                for link in proposed
            ),
        ),
    )
    now = ops.meeting(library, meeting)
    verdicts = {(link.proposal.left, link.proposal.right): link.verdict for link in now.links}
    assert verdicts == {
        ((1,), (0,)): None,
        ((2,), (1,)): Verdict.UNRELATED,
        ((1, 4), (3,)): Verdict.DIVERGE,
        ((3,), (2,)): Verdict.DIVERGE,
        ((5,), (0, 2)): None,
    }
    (note,) = now.notes
    assert note.id == noted
    assert isinstance(note.target, OnLink)
    assert now.link(note.target.link).proposal.right == (0, 2)
    assert now.link(note.target.link).possible
    assert [link.proposal.left for link in now.links] == sorted(
        link.proposal.left for link in now.links
    )
    (again,) = (link for link in now.links if link.proposal.right == (2,))
    ops.judge_link(library, again.id, None)
    assert all(link.id != again.id for link in ops.meeting(library, meeting).links)
    ops.undo(library)
    ops.undo(library)
    assert {link.id: link.verdict for link in ops.meeting(library, meeting).links}[first.id] is (
        Verdict.UNRELATED
    )


def test_comparing_again_obeys_what_was_judged(
    library: Library, meeting: MeetingId, revised: Revised
) -> None:
    old = ops.meeting(library, meeting)
    ops.judge_link(library, old.links[0].id, Verdict.AGREE)
    ops.judge_link(library, old.links[3].id, Verdict.UNRELATED)
    carried = ops.compare_again(library, meeting, revised(old.comparison))
    now = ops.meeting(library, meeting)
    assert carried.lost_links == 0
    assert [(link.proposal.left, link.verdict) for link in now.links] == [
        ((1,), Verdict.AGREE),
        ((4,), Verdict.UNRELATED),
    ]
    assert len(now.standing_links) == 1
    with pytest.raises(LibraryError, match="changed while it was compared"):
        ops.compare_again(library, meeting, revised(old.comparison, left="Other."))


def test_a_link_whose_passage_is_gone_leaves_its_note_with_the_meeting(
    library: Library, meeting: MeetingId, revised: Revised
) -> None:
    old = ops.meeting(library, meeting)
    ops.judge_link(library, old.links[0].id, Verdict.AGREE)
    ops.add_note(library, meeting, OnLink(old.links[0].id), "Kept.")
    text = old.comparison.right.text.replace("Nine ferries were discussed.\n", "")
    carried = ops.revise_account(library, meeting, Side.RIGHT, revised(old.comparison, right=text))
    assert carried.lost_links == 1
    (note,) = ops.unsettled_notes(library, meeting)
    assert (note.body, note.fit, note.target) == ("Kept.", Fit.LOST, OnMeeting())
    ops.undo(library)
    (note,) = ops.meeting(library, meeting).notes
    assert note.target == OnLink(old.links[0].id)


def test_a_text_that_did_not_change_or_is_empty_is_no_revision(
    library: Library, meeting: MeetingId, revised: Revised
) -> None:
    old = ops.meeting(library, meeting).comparison
    with pytest.raises(DiptychError, match="same as before"):
        ops.revise_account(library, meeting, Side.LEFT, revised(old))
    with pytest.raises(DiptychError, match="needs some text"):
        ops.edited(old.left, " \n ")
    changed = ops.edited(old.left, "One\r\nline  ")
    assert (changed.text, changed.name) == ("One\nline", "Northland")
    assert changed.provenance.address == old.left.provenance.address


def test_a_meeting_has_any_number_of_accounts_two_of_them_shown(
    library: Library, meeting: MeetingId, comparison: Comparison, revised: Revised
) -> None:
    ops.add_note(library, meeting, on(comparison, "ministers met"), "On the left.")
    ops.judge_link(library, ops.meeting(library, meeting).links[0].id, Verdict.AGREE)
    first = ops.meeting(library, meeting)
    third = ops.add_account(library, meeting, ops.edited(comparison.right, "A third voice.\nMore."))
    left, right, new = ops.accounts(library, meeting)
    assert [(a.side, a.revisions) for a in (left, right, new)] == [
        (Side.LEFT, 1),
        (Side.RIGHT, 1),
        (None, 1),
    ]
    assert new.id == third
    assert ops.compared_pair(library, meeting, left.id, third) is None
    with pytest.raises(DiptychError, match="compared first"):
        ops.show_accounts(library, meeting, left.id, third)
    with pytest.raises(DiptychError, match="beside itself"):
        ops.show_accounts(library, meeting, third, third)
    pair = revised(comparison, right="A third voice.\nMore.")
    ops.show_accounts(
        library,
        meeting,
        third,
        right.id,
        revised(comparison, left="A third voice.\nMore.", right=comparison.right.text),
    )
    shown = ops.meeting(library, meeting)
    assert shown.comparison.left.text == "A third voice.\nMore."
    (note,) = shown.notes
    assert note.target == OnMeeting()
    assert note.was is not None
    assert not note.unsettled
    ops.show_accounts(library, meeting, left.id, third, pair)
    ops.show_accounts(library, meeting, left.id, right.id)
    again = ops.meeting(library, meeting)
    assert (again.comparison, again.links, again.notes) == (
        first.comparison,
        first.links,
        first.notes,
    )
    with pytest.raises(DiptychError, match="is shown cannot be deleted"):
        ops.delete_account(library, left.id)
    ops.delete_account(library, third)
    assert [a.id for a in ops.accounts(library, meeting)] == [left.id, right.id]
    assert [a.id for a in ops.deleted_accounts(library, meeting)] == [third]
    ops.restore_account(library, third)
    assert ops.account(library, third).text == "A third voice.\nMore."
    for _ in range(6):
        ops.undo(library)
    assert len(ops.accounts(library, meeting)) == 2
    assert ops.meeting(library, meeting).links == first.links


def test_an_account_gets_another_name(library: Library, meeting: MeetingId) -> None:
    left, _ = ops.accounts(library, meeting)
    before = ops.meeting(library, meeting)
    ops.rename_account(library, left.id, " New  name ", "New office")
    shown = ops.meeting(library, meeting).comparison.left
    assert (shown.name, shown.publisher) == ("New name", "New office")
    assert not ops.rename_account(library, left.id, "New name", "New office")
    with pytest.raises(DiptychError, match="needs a name"):
        ops.rename_account(library, left.id, " ", "")
    ops.undo(library)
    assert ops.meeting(library, meeting) == before


def test_a_note_comes_back_from_the_bin_whole(library: Library, meeting: MeetingId) -> None:
    note = ops.add_note(library, meeting, OnMeeting(), "kept", ["a", "b"])
    before = ops.meeting(library, meeting).notes
    ops.delete_note(library, note)
    ops.add_note(library, meeting, OnMeeting(), "later")
    (binned,) = ops.deleted_notes(library, meeting)
    assert (binned.body, binned.tags) == ("kept", ("a", "b"))
    ops.restore_note(library, note)
    restored = ops.meeting(library, meeting).notes[0]
    assert (restored.id, restored.body, restored.tags) == (
        before[0].id,
        before[0].body,
        before[0].tags,
    )
    assert ops.deleted_notes(library, meeting) == ()


def test_a_thousand_steps_are_taken_back_and_done_again(
    library: Library, meeting: MeetingId, clock: Callable[[], object]
) -> None:
    before = ops.meeting(library, meeting)
    library._db.execute("PRAGMA synchronous = OFF")
    for number in range(1000):
        ops.rename_meeting(library, meeting, f"title {number}")
    after = ops.meeting(library, meeting)
    for _ in range(1000):
        assert ops.undo(library) is not None
    assert ops.meeting(library, meeting) == before
    for _ in range(1000):
        assert ops.redo(library) is not None
    assert ops.meeting(library, meeting) == after

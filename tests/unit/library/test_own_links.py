"""Links that a person makes from words, or moves to another passage."""

from collections.abc import Callable
from pathlib import Path

import pytest

from diptych import operations as ops
from diptych.errors import DiptychError
from diptych.export import html, json_format, markdown
from diptych.intake.comparison_json import read_comparison
from diptych.library.store import Library, links_of
from diptych.model import (
    Comparison,
    JudgedLink,
    LinkId,
    MeetingId,
    OnLink,
    Origin,
    Side,
    Span,
    Verdict,
)
from diptych.operations import sharing
from diptych.operations.links import WORDS_LINKED, joins_words

Revised = Callable[..., Comparison]


def words_of(library: Library, meeting: MeetingId) -> tuple[Span, Span]:
    """The first two words of the third passages, as a person would select them."""
    comparison = ops.meeting(library, meeting).comparison
    left, right = (comparison.passages(side)[2].span for side in Side)
    return Span(left.start, left.start + 9), Span(right.start + 2, right.start + 7)


def linked(library: Library, meeting: MeetingId) -> tuple[LinkId, tuple[Span, Span]]:
    words = words_of(library, meeting)
    return ops.add_link(library, meeting, [2], [2], Verdict.AGREE, words), words


def spans(link: JudgedLink) -> tuple[Span | None, Span | None]:
    (piece,) = link.proposal.evidence
    return piece.left, piece.right


def test_a_link_of_words_keeps_their_spans(library: Library, meeting: MeetingId) -> None:
    made, words = linked(library, meeting)
    assert ops.undo_name(library) == "Link words"
    path = library.path
    library.close()
    with Library.open(path) as again:
        link = ops.meeting(again, meeting).link(made)
        assert spans(link) == words
        assert joins_words(link.proposal)
        assert (link.proposal.left, link.proposal.right) == ((2,), (2,))
        assert (link.proposal.origin, link.verdict) == (Origin.PERSON, Verdict.AGREE)
        whole = ops.add_link(again, meeting, [2], [2])
        assert whole != made, "a link of the whole passages is another one"
        assert ops.add_link(again, meeting, [2], [2], Verdict.DIVERGE, words) == made


def test_a_link_of_words_is_exported_and_taken_back_in(
    library: Library, meeting: MeetingId, tmp_path: Path
) -> None:
    _, words = linked(library, meeting)
    shown = ops.meeting(library, meeting)
    quotes = [
        span.of(shown.comparison.account(s).text) for s, span in zip(Side, words, strict=True)
    ]
    for page in (markdown.render(shown), html.render(shown)):
        assert WORDS_LINKED in page
        assert all(quote in page for quote in quotes)
    file = tmp_path / "talks.json"
    file.write_text(json_format.render(shown), encoding="utf-8")
    brought = read_comparison(file).comparison
    (link,) = (one for one in brought.links if joins_words(one))
    assert (link.evidence[0].left, link.evidence[0].right) == words


def test_a_link_of_words_goes_along_in_a_bundle_and_to_other_comparisons(
    library: Library, meeting: MeetingId, revised: Revised, tmp_path: Path
) -> None:
    _, words = linked(library, meeting)
    sharing.export_bundle(library, meeting, tmp_path / "bundle")
    with Library.open(tmp_path / "other.sqlite") as other:
        sharing.import_bundle(other, tmp_path / "bundle")
        # There it is another person's link, shown to the owner once they judge it, too.
        with other.reading() as db:
            brought = links_of(db, 1, everyone=True)
        (link,) = (one for one in brought if joins_words(one.proposal))
        assert spans(link) == words

    before = ops.meeting(library, meeting).comparison
    ops.compare_again(library, meeting, revised(before))
    (link,) = (one for one in ops.meeting(library, meeting).links if joins_words(one.proposal))
    assert spans(link) == words

    first = "A new first line.\n"
    ops.revise_account(library, meeting, Side.LEFT, revised(before, left=first + before.left.text))
    now = ops.meeting(library, meeting)
    (link,) = (one for one in now.links if joins_words(one.proposal))
    left, right = spans(link)
    assert (left, right) == (Span(words[0].start + len(first), words[0].end + len(first)), words[1])
    assert link.proposal.left == (3,)


def test_words_outside_the_passages_are_refused(library: Library, meeting: MeetingId) -> None:
    left, right = words_of(library, meeting)
    with pytest.raises(DiptychError, match="not in the passages"):
        ops.add_link(library, meeting, [1], [2], Verdict.AGREE, (left, right))
    assert ops.undo_name(library) == "Add meeting"


def ends(link: JudgedLink) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return link.proposal.left, link.proposal.right


def test_a_moved_end_takes_verdict_and_notes_along(library: Library, meeting: MeetingId) -> None:
    before = ops.meeting(library, meeting)
    first = before.links[0]
    ops.judge_link(library, first.id, Verdict.DIVERGE)
    ops.add_note(library, meeting, OnLink(first.id), "Look at this.")
    judged = ops.meeting(library, meeting)
    moved = ops.move_link_end(library, meeting, first.id, Side.RIGHT, first.proposal.right[0], 2)
    now = ops.meeting(library, meeting)
    assert ends(now.link(moved)) == (first.proposal.left, (2,))
    assert now.link(moved).verdict is Verdict.DIVERGE
    assert now.link(first.id).verdict is Verdict.UNRELATED
    assert [note.target for note in now.notes] == [OnLink(moved)]
    assert ops.undo_name(library) == "Move link"
    ops.undo(library)
    assert ops.meeting(library, meeting) == judged
    ops.redo(library)
    assert ops.meeting(library, meeting) == now


def test_an_own_link_moves_without_leaving_one_behind(library: Library, meeting: MeetingId) -> None:
    made = ops.add_link(library, meeting, [2], [2], Verdict.AGREE)
    count = len(ops.meeting(library, meeting).links)
    moved = ops.move_link_end(library, meeting, made, Side.LEFT, 2, 3)
    now = ops.meeting(library, meeting)
    assert ends(now.link(moved)) == ((3,), (2,))
    assert len(now.links) == count
    assert made not in {link.id for link in now.links}


def test_moved_onto_another_link_that_one_keeps_its_verdict(
    library: Library, meeting: MeetingId
) -> None:
    links = ops.meeting(library, meeting).links
    there = ops.add_link(library, meeting, links[0].proposal.left, [2], Verdict.DIVERGE)
    ops.judge_link(library, links[0].id, Verdict.AGREE)
    moved = ops.move_link_end(
        library, meeting, links[0].id, Side.RIGHT, links[0].proposal.right[0], 2
    )
    assert moved == there
    assert ops.meeting(library, meeting).link(there).verdict is Verdict.DIVERGE


def test_an_end_that_is_not_there_cannot_be_moved(library: Library, meeting: MeetingId) -> None:
    first = ops.meeting(library, meeting).links[0]
    with pytest.raises(DiptychError, match="does not end there"):
        ops.move_link_end(library, meeting, first.id, Side.LEFT, 99, 0)
    with pytest.raises(DiptychError, match="passage on each side"):
        ops.move_link_end(library, meeting, first.id, Side.LEFT, first.proposal.left[0], 99)
    assert ops.undo_name(library) == "Add meeting"

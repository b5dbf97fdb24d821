"""Every note has its place, every word its status."""

from dataclasses import replace

from meeting_builders import LEFT, link, meeting, note, on_text, talks

from diptych.export import html, markdown, terminal
from diptych.export.report import judgement, long_date, report
from diptych.model import (
    LinkId,
    Meeting,
    OnLink,
    OnText,
    Passage,
    Relation,
    Selector,
    Side,
    Span,
    Status,
    Verdict,
)


def all_numbers(made: Meeting) -> list[int]:
    shown = report(made)
    placed = [note for matter in (*shown.matters, *shown.set_aside) for note in matter.all_notes]
    placed += [note for side in Side for quote in shown.only[side] for note in quote.notes]
    placed += [*shown.notes, *shown.homeless]
    return [note.number for note in placed if not note.again]


def test_every_note_is_shown_once_and_numbered_in_the_order_of_reading() -> None:
    assert all_numbers(talks()) == [1, 2, 4, 3, 5, 6]
    assert sorted(all_numbers(talks())) == [1, 2, 3, 4, 5, 6]


def test_a_passage_in_two_links_shows_its_note_once_and_then_refers_to_it() -> None:
    bare = meeting()
    made = meeting(
        links=(link(1, (0,), (0,)), link(2, (0,), (1,))),
        notes=(note(1, on_text(bare.comparison.left, Side.LEFT, LEFT[0]), "Seen."),),
    )
    first, second = report(made).matters
    assert [placed.again for placed in first.all_notes] == [0]
    assert [placed.again for placed in second.all_notes] == [1]


def test_a_note_whose_words_moved_is_found_and_one_whose_words_are_gone_is_kept() -> None:
    def on(words: str) -> OnText:
        return OnText(Side.LEFT, Selector("another text", Span(0, len(words)), words, "", ""))

    made = meeting(notes=(note(1, on("a warning"), "Moved."), note(2, on("not there"), "Lost.")))
    shown = report(made)
    moved = [placed for quote in shown.only[Side.LEFT] for placed in quote.notes]
    assert [placed.words for placed in moved] == ["a warning"]
    assert [placed.note.body for placed in shown.homeless] == ["Lost."]


def test_words_that_stand_twice_are_not_guessed_at() -> None:
    target = OnText(Side.LEFT, Selector("another text", Span(0, 2), "he", "", ""))
    assert len(report(meeting(notes=(note(1, target, "Where?"),))).homeless) == 1


def test_a_note_on_a_link_that_is_gone_is_kept() -> None:
    shown = report(meeting(notes=(note(1, OnLink(LinkId(9)), "Kept."),)))
    assert [placed.note.body for placed in shown.homeless] == ["Kept."]


def test_a_link_set_aside_is_no_matter_and_its_passages_stand_alone() -> None:
    shown = report(talks())
    assert [matter.link.id for matter in shown.matters] == [1, 3]
    assert [matter.link.id for matter in shown.set_aside] == [2]
    assert shown.only_counts == {Side.LEFT: 2, Side.RIGHT: 2}


def test_a_persons_verdict_counts() -> None:
    shown = report(talks())
    assert (shown.count(Relation.AGREE), shown.count(Relation.DIVERGE)) == (1, 1)
    assert shown.judged == 1


def test_the_shares_of_an_account_add_up_to_a_hundred() -> None:
    three = meeting(
        left=("One.", "Two.", "Six."),
        right=("One.", "Two."),
        links=(link(1, (0,), (0,)), link(2, (1,), (1,), Relation.DIVERGE)),
    )
    shares = report(three).shares[Side.LEFT]
    assert [share.percent for share in shares.values()] == [34, 33, 33]
    assert [share.words for share in shares.values()] == [1, 1, 1]
    assert report(three).shares[Side.RIGHT][Status.ONLY].percent == 0


def test_an_account_without_passages_has_no_shares() -> None:
    empty = replace(meeting(), comparison=replace(meeting().comparison, left_passages=()))
    assert {share.percent for share in report(empty).shares[Side.LEFT].values()} == {0}


def test_neighbours_in_one_paragraph_are_quoted_together() -> None:
    made = meeting(left=("One. Two.",))
    passages = (Passage(Span(0, 4)), Passage(Span(5, 9)))
    made = replace(made, comparison=replace(made.comparison, left_passages=passages))
    assert [quote.text for quote in report(made).only[Side.LEFT]] == ["One. Two."]


def test_sides_of_one_name_are_told_apart() -> None:
    assert report(meeting(names=("Norland", "Norland"))).names == {
        Side.LEFT: "Norland (left)",
        Side.RIGHT: "Norland (right)",
    }


def test_judgements_say_who_made_them() -> None:
    assert judgement(link(1, (0,), (0,))) == "proposed, confidence 0.81"
    assert judgement(link(1, (0,), (0,), verdict=Verdict.DIVERGE)) == (
        "a person’s judgement (the program proposed: agree, 0.81)"
    )


def test_dates_are_written_out_where_they_are_dates() -> None:
    assert long_date("2021-12-07") == "7 December 2021"
    assert long_date("2021-12-07T10:00:00Z") == "7 December 2021"
    assert long_date("2021-13-07") == "2021-13-07"
    assert long_date("last week") == "last week"


def test_a_note_of_another_person_says_whose_it_is() -> None:
    found = talks()
    theirs = replace(found, notes=(replace(found.notes[0], author="Bea *B* <b>"),))
    assert "by Bea" in markdown.render(theirs)
    assert "by Bea *B* &lt;b&gt;" in html.render(theirs)
    assert "by Bea *B* <b>" in terminal.render(theirs, 120, colour=False)
    assert "by Bea" not in markdown.render(found)

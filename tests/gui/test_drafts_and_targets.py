import json

import pytest

from diptych.gui.drafts import Draft, Drafts, key_of_note, note_of_key, split_tags
from diptych.gui.targets import (
    LinkSelected,
    NothingSelected,
    PassageSelected,
    WordsSelected,
    choices,
    notes_here,
    on_text,
    place_of,
    selection_for,
    set_aside_at,
    shorten,
    target_key,
    target_of_key,
)
from diptych.model import (
    JudgedLink,
    LinkId,
    Meeting,
    MeetingId,
    Note,
    NoteId,
    OnLink,
    OnMeeting,
    OnText,
    Side,
    Span,
    Verdict,
)


@pytest.fixture
def meeting(comparison) -> Meeting:
    links = tuple(JudgedLink(LinkId(n), link) for n, link in enumerate(comparison.links, 1))
    return Meeting(MeetingId(1), "u", "Ferry talks", "", comparison, links)


def with_notes(meeting: Meeting, *targets: object) -> Meeting:
    notes = tuple(
        Note(NoteId(n), str(n), target, "Words.", (), "", "") for n, target in enumerate(targets, 1)
    )
    return Meeting(
        meeting.id, meeting.uuid, meeting.title, "", meeting.comparison, meeting.links, notes
    )


def test_drafts_survive_json() -> None:
    drafts = Drafts()
    drafts.put("link:3", Draft("**Look**\n", "a, b"))
    drafts.put("note:7", Draft(""))
    again = Drafts(json.loads(json.dumps(drafts.stored())))
    assert again.stored() == drafts.stored()
    assert again.get("link:3") == Draft("**Look**\n", "a, b")


def test_a_blank_draft_is_dropped_unless_it_empties_a_saved_note() -> None:
    drafts = Drafts()
    drafts.put("meeting", Draft("x"))
    drafts.put("meeting", Draft("  \n"))
    drafts.put("note:7", Draft(""))
    assert drafts.all_keys() == ("note:7",)


@pytest.mark.parametrize("stored", [None, 5, [], {"a": 3}, {"a": {}}])
def test_drafts_pass_over_what_they_cannot_read(stored: object) -> None:
    assert Drafts(stored).all_keys() == ()


def test_keys_of_notes() -> None:
    assert note_of_key(key_of_note(NoteId(12))) == NoteId(12)
    assert note_of_key("link:12") is None
    assert note_of_key("note:x") is None


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        ("", ()),
        ("  , ,, ", ()),
        ("sanctions, framing", ("sanctions", "framing")),
        ("#sanctions #who-moved-first", ("sanctions", "who-moved-first")),
        ("a,a b", ("a", "b")),
    ],
)
def test_tags_as_they_are_typed(typed: str, tags: tuple[str, ...]) -> None:
    assert split_tags(typed) == tags


@pytest.mark.parametrize("limit", [5, 12, 30])
def test_shortened_text_fits(limit: int) -> None:
    assert len(shorten("They signed\n a treaty on   ferries", limit)) <= limit
    assert shorten("a\n b", limit) == "a b"


def test_a_target_is_found_again_by_its_key(meeting) -> None:
    words = on_text(meeting, Side.RIGHT, Span(2, 8))
    for target in (OnMeeting(), OnLink(LinkId(2)), words):
        assert target_of_key(meeting, target_key(target)) == target


@pytest.mark.parametrize(
    "key", ["", "link:99", "link:x", "text:left:5:5", "text:left:0:9999", "text:up:0:3", "nonsense"]
)
def test_a_key_that_fits_nothing_gives_no_target(meeting, key: str) -> None:
    assert target_of_key(meeting, key) is None


def test_a_link_offers_itself_its_passages_and_the_meeting(meeting) -> None:
    offered = choices(meeting, LinkSelected(LinkId(1)))
    assert [type(choice.target) for choice in offered] == [OnLink, OnText, OnText, OnMeeting]
    assert offered[1].label == "Alderland: The ministers met in…"


def test_nothing_selected_offers_the_meeting_alone(meeting) -> None:
    assert [c.target for c in choices(meeting, NothingSelected())] == [OnMeeting()]


def test_selected_words_are_what_a_note_goes_on(meeting) -> None:
    span = Span(meeting.comparison.left.text.index("treaty"), 0)
    span = Span(span.start, span.start + 6)
    target = choices(meeting, WordsSelected(Side.LEFT, span))[0].target
    assert isinstance(target, OnText)
    assert target.selector.exact == "treaty"
    assert place_of(meeting, target) == "On “treaty” (Alderland)"


def test_notes_on_words_are_seen_with_the_link_and_the_passage_around_them(meeting) -> None:
    first = meeting.comparison.left_passages[0].span
    last = meeting.comparison.left_passages[2].span
    shown = with_notes(
        meeting,
        on_text(meeting, Side.LEFT, Span(first.start + 4, first.start + 9)),
        on_text(meeting, Side.LEFT, last),
        OnMeeting(),
        OnLink(LinkId(1)),
        OnLink(LinkId(2)),
    )

    def ids(selection) -> list[int]:
        return [note.id for note in notes_here(shown, selection)]

    assert ids(LinkSelected(LinkId(1))) == [1, 4]
    assert ids(PassageSelected(Side.LEFT, 2)) == [2]
    assert ids(PassageSelected(Side.RIGHT, 2)) == []
    assert ids(WordsSelected(Side.LEFT, Span(first.start, first.start + 5))) == [1]
    assert ids(NothingSelected()) == [3, 1, 2, 4, 5]


def test_where_a_note_is_shown(meeting) -> None:
    linked = on_text(meeting, Side.LEFT, Span(3, 8))
    alone = on_text(meeting, Side.LEFT, meeting.comparison.left_passages[2].span)
    assert selection_for(meeting, linked) == LinkSelected(LinkId(1))
    assert selection_for(meeting, alone) == PassageSelected(Side.LEFT, 2)
    assert selection_for(meeting, OnMeeting()) == NothingSelected()
    assert place_of(meeting, OnLink(LinkId(99))) == "On a link"


def test_links_set_aside_are_found_at_their_passages(meeting) -> None:
    first = JudgedLink(LinkId(1), meeting.links[0].proposal, Verdict.UNRELATED)
    shown = Meeting(meeting.id, "u", "t", "", meeting.comparison, (first, *meeting.links[1:]))
    assert set_aside_at(shown, Side.LEFT, 0) == (first,)
    assert set_aside_at(shown, Side.LEFT, 1) == ()

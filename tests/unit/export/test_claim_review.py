"""A ClaimReview says what a person judged, and no more."""

import json
from dataclasses import replace

import pytest
from click.testing import CliRunner
from meeting_builders import talks

from diptych import operations
from diptych.cli import commands
from diptych.errors import ExportError
from diptych.export import claim_review
from diptych.library.store import Library
from diptych.model import LinkId, OnLink, Verdict

DAY = "2024-03-09"


def judged(verdict: Verdict | None = Verdict.DIVERGE):
    meeting = talks()
    links = tuple(replace(one, verdict=verdict) if one.id == 1 else one for one in meeting.links)
    return replace(meeting, links=links), links[0]


def test_it_holds_both_claims_the_verdict_and_the_notes() -> None:
    meeting, link = judged()
    made = json.loads(claim_review.render(meeting, link, "Ada Lind", DAY, "https://desk.example/a"))
    assert (made["@context"], made["@type"]) == ("https://schema.org", "ClaimReview")
    assert made["author"] == {"@type": "Person", "name": "Ada Lind"}
    assert (made["datePublished"], made["url"]) == (DAY, "https://desk.example/a")
    assert made["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "The two accounts diverge",
    }
    left, right = made["itemReviewed"]
    assert (left["author"]["name"], right["author"]["name"]) == ("Norland", "Sudmark")
    assert left["text"] == "They agreed to reopen the lock at Weir 4 by 1 May."
    assert made["claimReviewed"] == f"Norland: “{left['text']}” Sudmark: “{right['text']}”"
    assert made["reviewBody"].startswith("The dates differ.")
    assert "confidence" not in json.dumps(made)


def test_addresses_and_hostile_words_are_safe_in_a_page() -> None:
    meeting, link = judged()
    left = meeting.comparison.left
    source = replace(left.provenance, address="javascript:alert(1)")
    comparison = replace(
        meeting.comparison, left=replace(left, name="</script>", provenance=source)
    )
    text = claim_review.render(replace(meeting, comparison=comparison), link, "Ada", DAY)
    assert "<" not in text
    assert "javascript:" not in text
    assert json.loads(text)["itemReviewed"][0]["author"]["name"] == "</script>"


@pytest.mark.parametrize("verdict", [None, Verdict.UNRELATED])
def test_only_a_judged_link_can_be_one(verdict: Verdict | None) -> None:
    meeting, link = judged(verdict)
    with pytest.raises(ExportError, match="judged"):
        claim_review.render(meeting, link, "Ada", DAY)


def test_it_needs_an_author_and_another_s_note_is_not_told() -> None:
    meeting, link = judged()
    with pytest.raises(ExportError, match="author"):
        claim_review.render(meeting, link, " ", DAY)
    notes = tuple(
        replace(note, author="Bo") if note.target == OnLink(LinkId(1)) else note
        for note in meeting.notes
    )
    made = json.loads(claim_review.render(replace(meeting, notes=notes), link, "Ada", DAY))
    assert "reviewBody" not in made


def test_the_command(library_path) -> None:
    with Library.open(library_path) as lib:
        meeting = operations.add_meeting(lib, talks().comparison, "Water talks", "")
        links = operations.meeting(lib, meeting).standing_links
        operations.judge_link(lib, links[0].id, Verdict.AGREE)
    run = CliRunner().invoke
    given = ["claim", "Water", "1", "--author", "Ada", "--date", DAY]
    done = run(commands, given)
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout)["reviewRating"]["alternateName"] == "The two accounts agree"
    assert run(commands, ["claim", "Water", "2", "--author", "Ada"]).exit_code == 1
    assert run(commands, ["claim", "Water", "99", "--author", "Ada"]).exit_code == 2
    assert "--author" in run(commands, ["claim", "Water", "1"]).output

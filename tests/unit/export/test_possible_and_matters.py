"""Links that are only possible stand apart, and every format says what each side speaks of."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from meeting_builders import talks, with_a_possible_link_and_matters

from diptych.export import csv_table, html, json_format, markdown, terminal
from diptych.export.report import report
from diptych.export.spoken import REST, spoken
from diptych.model import LinkId, Meeting, Relation, Side, Status, Verdict


def judged(made: Meeting, number: int, verdict: Verdict) -> Meeting:
    return replace(
        made,
        links=tuple(
            replace(link, verdict=verdict) if link.id == number else link for link in made.links
        ),
    )


def test_a_possible_link_is_counted_nowhere() -> None:
    made, without = with_a_possible_link_and_matters(), talks(notes=False)
    for side in Side:
        assert made.statuses(side) == without.statuses(side)
    shown, before = report(made), report(without)
    assert [matter.link.id for matter in shown.possible] == [4]
    assert (shown.matters, shown.only_counts, shown.shares) == (
        before.matters,
        before.only_counts,
        before.shares,
    )


def test_a_person_makes_it_a_link_or_sets_it_aside() -> None:
    made = with_a_possible_link_and_matters()
    confirmed = judged(made, 4, Verdict.AGREE)
    assert confirmed.possible_links == ()
    assert confirmed.link(LinkId(4)) in confirmed.standing_links
    assert confirmed.statuses(Side.LEFT)[2] is Status.AGREE
    assert report(confirmed).count(Relation.AGREE) == 2
    rejected = judged(made, 4, Verdict.UNRELATED)
    assert rejected.possible_links == ()
    assert [matter.link.id for matter in report(rejected).set_aside] == [2, 4]


def test_json_marks_possible_links_and_gives_matters() -> None:
    document = json.loads(json_format.render(with_a_possible_link_and_matters()))
    assert [link.get("possible", False) for link in document["links"]] == [False, False, True]
    assert document["left"]["passages"][2]["status"] == "only"
    assert document["matters"][0] == {
        "label": "lock at Weir 4",
        "left": [1],
        "right": [1],
        "links": [0],
        "words": {"left": 12, "right": 9},
        "share": {"left": 0.3529, "right": 0.3},
        "first": {"left": 1, "right": 1},
    }
    # Link 2 was set aside: what comes after it has moved up.
    assert [matter["links"] for matter in document["matters"]] == [[0], [], [1], [2]]
    assert document["matters"][1]["first"] == {"left": 2, "right": None}


def test_json_of_a_confirmed_link_is_that_of_any_link() -> None:
    made = judged(with_a_possible_link_and_matters(), 4, Verdict.DIVERGE)
    document = json.loads(json_format.render(made))
    assert "possible" not in document["links"][-1]
    assert document["links"][-1]["origin"] == "person"


def test_the_order_in_which_each_side_tells_its_matters() -> None:
    rows = spoken(with_a_possible_link_and_matters())
    assert [row.left.place for row in rows] == [1, 2, 3, 0, 0]
    assert [row.right.place for row in rows] == [1, 0, 2, 3, 0]
    assert rows[-1].label == REST
    assert sum(row.left.words for row in rows) == 34
    assert sum(row.right.share for row in rows) == pytest.approx(1.0)
    assert [row.left.says for row in rows][:2] == ["35 % (12 words), 1st", "24 % (8 words), 2nd"]
    assert rows[1].right.says == "–"


def test_a_comparison_without_matters_has_no_table() -> None:
    assert spoken(talks()) == ()
    assert "What each side" not in markdown.render(talks())


@pytest.mark.parametrize("render", [markdown.render, html.render, terminal.render])
def test_pages_for_people_have_a_section_and_a_table(render: Callable[[Meeting], str]) -> None:
    text = render(with_a_possible_link_and_matters())
    flat = " ".join(text.split())
    assert "What each side speaks of" in text
    assert "35 % (12 words), 1st" in text
    assert "1 possible link, not counted above" in text
    assert "too unsure of these links to propose them" in flat
    assert "possible, confidence 0.25" in text
    # Beneath what only one side says, where its passages are counted.
    assert flat.index("Only Sudmark") < flat.index("too unsure of these links")


def test_a_narrow_terminal_has_the_sides_beneath_each_matter() -> None:
    made = with_a_possible_link_and_matters()
    lines = terminal.render(made, 40).splitlines()
    at = lines.index("  flood, warning")
    assert lines[at + 1 : at + 3] == ["    Norland: 24 % (8 words), 2nd", "    Sudmark: –"]


def test_the_table_of_links_in_markdown_leaves_possible_ones_out() -> None:
    text = markdown.render(with_a_possible_link_and_matters())
    table = text[text.index("## Matters\n") : text.index("## Link by link")]
    assert "warning" not in table
    assert "officials \\| meet" in text


def test_csv_says_that_a_link_is_only_possible() -> None:
    text = csv_table.render(with_a_possible_link_and_matters())
    rows = list(csv.DictReader(io.StringIO(text)))
    relations = [row["Relation"] for row in rows]
    assert relations[:3] == ["diverge", "agree", "unrelated"]
    assert relations[-1] == "possibly diverge"
    assert rows[-1]["Judged by"] == "proposed"

"""The table is read back as it was meant, and no spreadsheet runs it."""

import csv
import io

from hostile_text import quotes, texts
from hypothesis import given, settings
from meeting_builders import LEFT, RIGHT, made_of, talks

from diptych.export.csv_table import render
from diptych.export.quoting import flat
from diptych.model import Meeting


def rows(made: Meeting) -> list[list[str]]:
    return list(csv.reader(io.StringIO(render(made), newline=""), strict=True))


def test_one_row_a_link_and_rows_for_what_one_side_alone_says() -> None:
    header, *body = rows(talks())
    assert header == [
        "Number", "Topic", "Norland says", "Sudmark says", "Relation", "Judged by", "Confidence",
        "Evidence", "Notes", "Tags",
    ]  # fmt: skip
    assert [row[4] for row in body] == [
        "diverge", "agree", "unrelated", "only Norland", "only Norland", "only Sudmark",
        "only Sudmark", "note", "note",
    ]  # fmt: skip
    assert body[0] == [
        "1", "lock at Weir 4", LEFT[1], RIGHT[1], "diverge", "proposed", "0.81",
        "date: Norland says 1 May, Sudmark says 1 June. (Norland: “1 May”; Sudmark: “1 June”)",
        "On a whole passage.\n\nThe **dates** differ.\n\n- one\n- two", "dates weir",
    ]  # fmt: skip
    assert body[3][2:4] == [LEFT[0], ""]
    assert body[6][2:4] == ["", RIGHT[3]]
    assert body[6][8:] == ["on “third parties”: On words.", "dates"]


def test_lines_end_as_the_standard_says() -> None:
    text = render(talks())
    assert text.endswith('"\r\n')
    assert text.startswith('"Number",')
    assert render(talks()) == text


@settings(deadline=None)
@given(quotes, quotes, texts, quotes)
def test_hostile_text_stays_in_its_cell(text: str, other: str, name: str, said: str) -> None:
    table = rows(made_of(text, other, name, said, body=text))
    assert {len(row) for row in table} == {10}
    assert len(table) == 4
    assert table[1][2].endswith(flat(text))
    assert table[1][3] in (flat(other), "'" + flat(other))
    for row in table:
        for value in row:
            assert not value.lstrip(' \t\r\n\ufeff\u200b"').startswith(("=", "+", "-", "@", "＝"))
            assert not value.startswith(("\t", "\r", "\n"))

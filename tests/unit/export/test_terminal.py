"""Text fits the terminal, says everything, and lets no command through."""

import re
import unicodedata

import pytest
from hostile_text import quotes, texts
from hypothesis import given, settings
from hypothesis import strategies as st
from meeting_builders import LEFT, RIGHT, link, made_of, meeting, squeezed, talks

from diptych.export.columns import pad, width, wrap
from diptych.export.terminal import render

COLOUR = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("", 0),
        ("word", 4),
        ("日本", 4),
        ("e\u0301", 1),
        ("🙂", 2),
        ("a\u200bb", 2),
        ("≠", 1),
        ("한", 2),
    ],
)  # fmt: skip
def test_cells(text: str, cells: int) -> None:
    assert width(text) == cells
    assert width(pad(text, 10)) == 10


@given(texts, st.integers(4, 40))
def test_wrapped_lines_fit_and_lose_nothing(text: str, limit: int) -> None:
    text = " ".join(text.split())
    lines = wrap(text, limit)
    # Pictures that are joined into one sign are never cut, however wide they are together.
    assert all(width(line) <= limit or "\u200d" in line for line in lines)
    assert squeezed("".join(lines)) == squeezed(text)
    assert not [line for line in lines if line and unicodedata.combining(line[0])] or (
        unicodedata.combining(text[0])
    )


def test_long_words_are_cut_and_others_are_not() -> None:
    assert wrap("to be or not", 5) == ["to be", "or", "not"]
    assert wrap("abcdefgh ij", 3) == ["abc", "def", "gh", "ij"]
    assert wrap("日本語", 4) == ["日本", "語"]


@pytest.mark.parametrize("cells", [20, 40, 60, 80, 120])
@pytest.mark.parametrize("colour", [False, True])
def test_lines_fit_and_nothing_is_left_out(cells: int, colour: bool) -> None:
    text = render(talks(), cells, colour=colour)
    plain = COLOUR.sub("", text)
    assert max(width(line) for line in plain.splitlines()) <= cells
    for words in (
        LEFT[0], "Note 1", "The **dates** differ.", "Its link is gone.", "Not the same thing.",
        "1. lock at Weir 4", "#dates #weir", "Norland says 1 May, Sudmark says 1 June.",
        "proposed, confidence 0.81", "a person’s judgement", "≠ 1 diverge", "◧ 2 only Norland",
    ):  # fmt: skip
        assert squeezed(words) in squeezed(plain)
    assert (text != plain) is colour


def test_two_columns_stand_side_by_side() -> None:
    lines = render(meeting(links=(link(1, (1,), (1,)),)), 80).splitlines()
    row = next(line for line in lines if "Norland  " in line)
    bar = row.index("│")
    assert row[bar + 2 :] == "Sudmark"
    below = lines[lines.index(row) + 1]
    assert below[:bar].strip() in LEFT[1]
    assert below[bar + 1 :].strip() in RIGHT[1]


def test_the_bar_stands_straight_beside_wide_signs() -> None:
    made = meeting(("日本語 🙂 e\u0301 " * 12,), ("x " * 90,), (link(1, (0,), (0,)),))
    bars = {width(line[: line.index("│")]) for line in render(made, 80).splitlines() if "│" in line}
    assert len(bars) == 1


@settings(deadline=None)
@given(quotes, quotes, texts, quotes)
def test_no_control_character_gets_through(text: str, other: str, name: str, said: str) -> None:
    shown = render(made_of(text, other, name, said, body=text), 80)
    signs = {sign for sign in shown if unicodedata.category(sign) == "Cc"}
    assert signs <= {"\n"}
    assert not {"\u202e", "\u2066"} & set(shown)


def test_signs_say_what_colours_say() -> None:
    assert COLOUR.sub("", render(talks(), colour=True)) == render(talks())

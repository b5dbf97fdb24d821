"""Dates, as far as they are given."""

import pytest

from diptych.compare.dates import Date, dates


def one(words: str, meeting: str = "") -> Date:
    found = dates(words, meeting)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("sentence", "words", "parts"),
    [
        ("They met on 4 May.", "4 May", (None, 5, 4, None)),
        ("They met on May 4th, 2021.", "May 4th, 2021", (2021, 5, 4, 1)),
        ("They met on the 4th of May 2021.", "4th of May 2021", (2021, 5, 4, 1)),
        ("They met on Tuesday, May 4.", "Tuesday, May 4", (None, 5, 4, 1)),
        ("They met on Tuesday 4 May 2021.", "Tuesday 4 May 2021", (2021, 5, 4, 1)),
        ("They met on 2021-05-04.", "2021-05-04", (2021, 5, 4, 1)),
        ("They met on Jan. 9.", "Jan. 9", (None, 1, 9, None)),
        ("They met in May 2021.", "May 2021", (2021, 5, None, None)),
        ("They met in May.", "May", (None, 5, None, None)),
        ("They met in early March.", "March", (None, 3, None, None)),
        ("They met in 2014.", "2014", (2014, None, None, None)),
        ("They met on Friday.", "Friday", (None, None, None, 4)),
        ("They met at 10:30 May 4.", "May 4", (None, 5, 4, None)),
    ],
)
def test_a_date(
    sentence: str, words: str, parts: tuple[int | None, int | None, int | None, int | None]
) -> None:
    found = one(sentence)
    assert found.span.of(sentence) == words
    assert found.parts == parts


@pytest.mark.parametrize(
    "sentence",
    [
        "They may meet again.",
        "They march on the city.",
        "On 32 May nothing happened.",
        "On February 30, 2021 nothing happened.",
        "On 6-4 May nothing happened.",
        "He flew a Boeing 2000-ER.",
        "It cost 2,014 dollars.",
    ],
)
def test_no_date(sentence: str) -> None:
    assert dates(sentence) == ()


def test_today_is_counted_from_the_meeting() -> None:
    assert one("They spoke today.", "2021-12-07").parts == (2021, 12, 7, 1)
    assert one("They spoke yesterday.", "2022-01-01").parts == (2021, 12, 31, 4)
    assert dates("They spoke today.") == ()


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("They met on 4–6 May.", 4, 6),
        ("They met on May 4-6, 2021.", 4, 6),
        ("They met on June 5 and 6.", 5, 6),
        ("They met from February 11 to 13 in Norhavn.", 11, 13),
        ("They counted on May 4 and 12 ships came.", 4, None),
    ],
)
def test_several_days(sentence: str, first: int, last: int | None) -> None:
    found = one(sentence)
    assert (found.day, found.last) == (first, last)


@pytest.mark.parametrize(
    ("one_side", "other_side", "same"),
    [
        ("4 May", "May 4, 2021", True),
        ("4 May", "5 May", False),
        ("May 2021", "4 May", True),
        ("May 2021", "4 June", False),
        ("Tuesday", "May 4, 2021", True),
        ("Wednesday", "May 4, 2021", False),
        ("4–6 May", "5 May", True),
        ("4–6 May", "7 May", False),
        ("4–6 May", "6–8 May", True),
        ("4–6 May", "5 June", False),
        ("2021-05-04", "4 May 2021", True),
        ("2021", "May 2020", False),
    ],
)
def test_what_can_be_the_same_day(one_side: str, other_side: str, same: bool) -> None:
    a, b = one(one_side), one(other_side)
    assert a.comparable(b)
    assert b.comparable(a)
    assert a.same(b) is same
    assert b.same(a) is same


def test_a_weekday_and_a_month_have_nothing_in_common() -> None:
    assert not one("on Friday").comparable(one("in May"))

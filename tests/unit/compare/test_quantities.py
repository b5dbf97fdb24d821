"""Quantities: what is measured, how much of it, and how exactly that is given."""

import pytest

from diptych.compare.quantities import Quantity, quantities

HOUR, DAY, MONTH, YEAR = 60.0, 1440.0, 43800.0, 525600.0


def one(words: str) -> Quantity:
    found = quantities(words)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("sentence", "words", "unit", "low", "high"),
    [
        ("They pay $3.5 million for it.", "$3.5 million", "USD", 3.5e6, 3.5e6),
        ("They pay US$ 40 million.", "US$ 40 million", "USD", 4e7, 4e7),
        ("They pay C$40 million.", "C$40 million", "CAD", 4e7, 4e7),
        ("They pay CNY 5 million.", "CNY 5 million", "CNY", 5e6, 5e6),
        ("They pay €2bn.", "€2bn", "EUR", 2e9, 2e9),
        ("They pay 5 million U.S. dollars.", "5 million U.S. dollars", "USD", 5e6, 5e6),
        ("They pay half a million euros.", "half a million euros", "EUR", 5e5, 5e5),
        ("It rose by five per cent.", "five per cent", "percent", 5, 5),
        ("It rose by 90%.", "90%", "percent", 90, 90),
        ("It is 300 km long.", "300 km", "length", 3e5, 3e5),
        ("It is 12,000 tonnes.", "12,000 tonnes", "mass", 1.2e7, 1.2e7),
        ("It gives 10 MW.", "10 MW", "power", 10, 10),
        ("They met for two hours.", "two hours", "duration", 2 * HOUR, 2 * HOUR),
        ("They met for half an hour.", "half an hour", "duration", 30, 30),
        ("It was a two-hour call.", "two-hour", "duration", 2 * HOUR, 2 * HOUR),
        ("It takes 3-4 weeks.", "3-4 weeks", "duration", 21 * DAY, 28 * DAY),
        ("It takes two or three weeks.", "two or three weeks", "duration", 14 * DAY, 21 * DAY),
        ("It takes up to 30 days.", "up to 30 days", "duration", 15 * DAY, 30 * DAY),
        ("It took more than 80 minutes.", "more than 80 minutes", "duration", 80, 120),
        ("It took about 100 minutes.", "about 100 minutes", "duration", 90, 110),
        ("It took nearly 100 minutes.", "nearly 100 minutes", "duration", 85, 100),
    ],
)
def test_a_measured_quantity(sentence: str, words: str, unit: str, low: float, high: float) -> None:
    found = one(sentence)
    assert found.span.of(sentence) == words
    assert found.unit == unit
    assert (found.low, found.high) == pytest.approx((low, high))


@pytest.mark.parametrize(
    ("sentence", "words", "low", "high", "of"),
    [
        ("There were a dozen ships.", "a dozen ships", 12, 12, "ship"),
        ("There were dozens of ships.", "dozens of ships", 24, 99, "ship"),
        ("There were twenty-five ships.", "twenty-five ships", 25, 25, "ship"),
        ("He named 205 ships.", "205 ships", 205, 205, "ship"),
        ("He named two hundred and five ships.", "two hundred and five ships", 205, 205, "ship"),
        ("between 5 and 10 ships", "between 5 and 10 ships", 5, 10, "ship"),
        ("20 or 30 ships", "20 or 30 ships", 20, 30, "ship"),
        ("some 300 soldiers", "some 300 soldiers", 270, 330, "soldier"),
        ("tens of thousands of soldiers", "tens of thousands of soldiers", 2e4, 99990, "soldier"),
        ("1.5 million soldiers", "1.5 million soldiers", 1.5e6, 1.5e6, "soldier"),
        ("1,200 soldiers", "1,200 soldiers", 1200, 1200, "soldier"),
    ],
)
def test_a_count(sentence: str, words: str, low: float, high: float, of: str) -> None:
    found = one(sentence)
    assert found.span.of(sentence) == words
    assert found.unit == ""
    assert of in found.of
    assert (found.low, found.high) == pytest.approx((low, high))


@pytest.mark.parametrize(
    "sentence",
    [
        "One of the parties agreed.",
        "They named Article 5 and Resolution 2202.",
        "They met at 5:30 p.m. on May 4, 2021.",
        "They met on 4–6 May.",
        "That was in 2014.",
        "The Group of 20 met.",
        "He took a Boeing 737.",
        "They met twice a year.",
        "They spoke of some million-dollar house.",
    ],
)
def test_dates_times_labels_and_rates_are_no_quantities(sentence: str) -> None:
    assert quantities(sentence) == ()


def test_how_often_is_not_how_long() -> None:
    sentence = "They may catch 12,000 tonnes of cod a year for ten years."
    assert [found.span.of(sentence) for found in quantities(sentence)] == [
        "12,000 tonnes",
        "ten years",
    ]


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("an hour and fifteen minutes", 75),
        ("two hours, ten minutes", 130),
        ("an hour and a half", 90),
        ("an hour and a quarter", 75),
        ("one and a half hours", 90),
        ("three hours and forty minutes", 220),
    ],
)
def test_hours_and_minutes_are_one_duration(words: str, minutes: float) -> None:
    sentence = f"The talks lasted {words} in all."
    found = one(sentence)
    assert found.span.of(sentence) == words
    assert (found.low, found.high) == (minutes, minutes)


def test_two_durations_of_one_unit_stay_two() -> None:
    assert len(quantities("They spoke for 90 minutes and 10 minutes.")) == 2


@pytest.mark.parametrize(
    ("one_side", "other_side", "same"),
    [
        ("an hour", "50 minutes", True),
        ("an hour", "75 minutes", True),
        ("an hour", "90 minutes", False),
        ("one hour", "50 minutes", False),
        ("about an hour", "50 minutes", False),
        ("a year-long pause", "14 months", True),
        ("two months", "sixty days", True),
        ("one month", "30 days", True),
        ("a year", "52 weeks", True),
        ("two months", "three months", False),
        ("one year", "12 months", True),
        ("60 days", "58 days", False),
        ("an hour and fifty minutes", "nearly two hours", True),
        ("12,000 tonnes", "15,000 tonnes", False),
        ("12,000 tonnes", "about 12,500 tonnes", True),
        ("dozens of ships", "40 ships", True),
        ("dozens of ships", "200 ships", False),
        ("5 km", "5,000 metres", True),
        ("more than 80 minutes", "two hours", True),
    ],
)
def test_what_can_be_the_same(one_side: str, other_side: str, same: bool) -> None:
    a, b = one(one_side), one(other_side)
    assert a.comparable(b)
    assert b.comparable(a)
    assert a.same(b) is same
    assert b.same(a) is same


@pytest.mark.parametrize(
    ("one_side", "other_side"),
    [("$5 million", "€5 million"), ("5 ships", "5 aircraft"), ("5 percent", "5 hours")],
)
def test_what_cannot_be_compared(one_side: str, other_side: str) -> None:
    assert not one(one_side).comparable(one(other_side))

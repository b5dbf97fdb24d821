"""Addresses of passages, read as a browser does."""

import random
from urllib.parse import unquote, urlsplit

import pytest
from hostile_text import FRAGMENTS

from diptych.export.quoting import flat
from diptych.export.text_fragments import LivePage
from diptych.model import Span

PAGE = "https://example.org/talks"


def found(address: str, line: str) -> tuple[int, int] | None:
    """Where a browser finds it: the first place that has all of its parts (WICG)."""
    directive = address.partition(":~:text=")[2]
    assert "#" not in directive
    assert directive.isascii()
    parts = directive.split(",")
    prefix = unquote(parts.pop(0)[:-1]) if parts[0].endswith("-") else ""
    suffix = unquote(parts.pop()[1:]) if parts[-1].startswith("-") else ""
    assert not any("-" in part or "&" in part for part in parts)
    start, end = unquote(parts[0]), unquote(parts[1]) if len(parts) > 1 else ""
    lower = line.lower()
    at = -1
    while (at := lower.find(start.lower(), at + 1)) >= 0:
        if not lower[:at].rstrip().endswith(prefix.lower()):
            continue
        to = at + len(start)
        if end:
            to = lower.find(end.lower(), to)
            if to < 0:
                return None
            to += len(end)
        if lower[to:].lstrip().startswith(suffix.lower()):
            return at, to
    return None


def span(text: str, words: str, place: int = 0) -> Span:
    start = -1
    for _ in range(place + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def test_words_are_percent_encoded() -> None:
    text = "Before. So-called “peace”, tea & 5 % more. After."
    made = LivePage(PAGE, text).at(span(text, "So-called “peace”, tea & 5 % more."))
    assert made == (
        f"{PAGE}#:~:text=So%2Dcalled%20%E2%80%9Cpeace%E2%80%9D%2C%20tea%20%26%205%20%25%20more."
    )


def test_a_passage_over_two_lines_is_one() -> None:
    text = "Before.\nThey agreed\n to meet.\n\nAfter."
    made = LivePage(PAGE, text).at(span(text, "They agreed\n to meet."))
    assert made.endswith("#:~:text=They%20agreed%20to%20meet.")


def test_a_long_passage_gives_its_first_and_last_words() -> None:
    long = " ".join(f"word{number}" for number in range(90)) + "."
    text = f"First word0 word1 is said. {long} Then the rest."
    made = LivePage(PAGE, text).at(span(text, long))
    assert made == (
        f"{PAGE}#:~:text=word0%20word1%20word2%20word3,word86%20word87%20word88%20word89."
    )
    assert found(made, flat(text)) == (27, 27 + len(long))


@pytest.mark.parametrize("place", [0, 1, 2])
def test_words_that_stand_more_than_once_get_what_is_around_them(place: int) -> None:
    text = "One asked. They AGREED. Two asked. They agreed. Two asked. They agreed. It ended."
    words = "They AGREED." if place == 0 else "They agreed."
    wanted = span(text, words, max(0, place - 1))
    made = LivePage(PAGE, text).at(wanted)
    assert "-," in made
    assert found(made, text) == (wanted.start, wanted.end)


def test_the_whole_account_twice_over() -> None:
    text = "They agreed. They agreed."
    made = LivePage(PAGE, text)
    assert found(made.at(Span(13, 25)), text) == (13, 25)
    assert found(made.at(Span(0, 12)), text) == (0, 12)


@pytest.mark.parametrize(
    ("address", "before"),
    [
        ("https://example.org/a#part", "https://example.org/a#part:~:text="),
        ("https://example.org/a#:~:text=old", "https://example.org/a#:~:text="),
        ("https://example.org/a?x=1&y=2", "https://example.org/a?x=1&y=2#:~:text="),
    ],
)
def test_what_is_in_the_address_already(address: str, before: str) -> None:
    assert LivePage(address, "A word.").at(Span(0, 7)) == f"{before}A%20word."


@pytest.mark.parametrize(
    "address", ["", "talks.txt", "javascript:alert(1)", "https://a b", "ftp://x"]
)
def test_what_is_not_on_the_web_has_no_address(address: str) -> None:
    assert LivePage(address, "A word.").at(Span(0, 7)) == ""


def test_any_passage_of_any_text_is_found_again() -> None:
    chance = random.Random(11)
    for _ in range(300):
        words = ["word", "the", "The", "они", "договорились", "—", *FRAGMENTS]
        passages = [
            flat(" ".join([*chance.choices(words, k=chance.choice((2, 5, 9, 60))), "end"]))
            for _ in range(6)
        ]
        passages[3] = passages[1]
        text = "\n".join(passages)
        page = LivePage(PAGE, text)
        start = 0
        for passage in passages:
            made = page.at(Span(start, start + len(passage)))
            assert urlsplit(made).fragment.startswith(":~:text=")
            indent = len(passage) - len(passage.lstrip())
            assert found(made, flat(text)) == (start + indent, start + len(passage)), made
            start += len(passage) + 1

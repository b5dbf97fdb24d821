"""Single changed words of nearly the same sentence, and only of such."""

from diptych.compare.worddiff import LONGEST, changes
from diptych.compare.words import words

AGREED = "The two sides agreed to open a new border crossing at the village of Terra in May."


def changed(left: str, right: str) -> list[tuple[str, str]]:
    return [
        (change.left.of(left), change.right.of(right))
        for change in changes(words(left), words(right))
    ]


def test_a_changed_word_is_named() -> None:
    other = AGREED.replace("agreed", "discussed")
    assert changed(AGREED, other) == [("agreed", "discussed")]


def test_how_surely_something_is_said_counts() -> None:
    left = "The new border crossing at the village of Terra will be open to lorries in May."
    assert changed(left, left.replace("will", "may")) == [("will", "may")]


def test_spelling_and_detail_are_no_changes() -> None:
    left = "Both sides emphasised that the programme of the labour offices goes on until spring."
    right = "Both sides emphasized that the program of the labor offices goes on until spring."
    assert changed(left, right) == []
    assert changed(AGREED, AGREED.replace("in May", "in May, after long talks")) == []


def test_other_sentences_are_left_alone() -> None:
    assert (
        changed(AGREED, "Fishing quotas were the last matter that the ministers talked of today.")
        == []
    )
    assert changed("It ran to a little over an hour.", "It lasted for a little over an hour.") == []


def test_a_very_long_passage_is_not_compared_word_by_word() -> None:
    long = " ".join([AGREED] * (LONGEST // 8))
    assert changed(long, long.replace("agreed", "discussed")) == []

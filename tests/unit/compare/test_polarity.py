"""Denials, and words set apart."""

import pytest

from diptych.compare.polarity import denials
from diptych.compare.quotation import set_apart
from diptych.compare.words import stem, words


@pytest.mark.parametrize(
    ("sentence", "span", "first"),
    [
        ("He did not agree to a ceasefire.", "not agree to a ceasefire", "agree"),
        ("No promise was made.", "No promise", "promise"),
        ("They didn’t sign it.", "didn’t sign", "sign"),
        ("He denied the attack.", "denied the attack", "attack"),
        ("She refused to sign the treaty.", "refused to sign the treaty", "sign"),
        ("It ruled out a visit, but a call is planned.", "ruled out a visit", "visit"),
        ("He cannot see the point of it.", "cannot see the point", "point"),
        ("It is no longer open.", "no longer open", "open"),
    ],
)
def test_a_denial_and_what_it_governs(sentence: str, span: str, first: str) -> None:
    (found,) = denials(sentence, words(sentence))
    assert found.span.of(sentence) == span
    assert found.governed[0] == stem(first)


@pytest.mark.parametrize(
    "sentence",
    [
        "Not only the river was discussed.",
        "There is no doubt that the river fell.",
        "They left without a decision.",
        "The lack of progress and the absence of trust were named.",
        "It opens no later than May.",
        "The talks took no longer than two hours.",
        "They need not see it.",
        "They want nothing, like last time.",
        "Notable progress was made.",
    ],
)
def test_what_denies_nothing(sentence: str) -> None:
    assert denials(sentence, words(sentence)) == ()


def test_a_denial_ends_at_a_comma_and_after_four_words() -> None:
    sentence = "He did not promise grain, water or power; no bridge dam gate lock canal was named."
    first, second = denials(sentence, words(sentence))
    assert first.span.of(sentence) == "not promise grain"
    assert second.governed == tuple(map(stem, ("bridge", "dam", "gate", "lock")))


@pytest.mark.parametrize(
    ("sentence", "span", "text"),
    [
        ("The “safety zone” was named.", "“safety zone”", "safety zone"),
        ('The "safety zone" was named.', '"safety zone"', "safety zone"),
        ("The ‘safety zone’ was named.", "‘safety zone’", "safety zone"),
        ("The so-called referendum was held.", "so-called referendum", "referendum"),
        ("It was what he called a blockade.", "what he called a blockade", "blockade"),
        ("It was what they described as an attack.", "what they described as an attack", "attack"),
        ("The alleged attack was named.", "alleged attack", "attack"),
    ],
)
def test_words_set_apart(sentence: str, span: str, text: str) -> None:
    (found,) = set_apart(sentence)
    assert found.span.of(sentence) == span
    assert found.text == text


@pytest.mark.parametrize(
    "sentence",
    [
        "He said: “We will meet again in the spring of the year.”",
        "“Yes!” he said.",
        "They named the “Agenda for the River”.",
        "They named the group “Cold Lantern”.",
        "The two sides’ ministers met; the other side's did not.",
    ],
)
def test_quoted_sentences_and_titles_are_not_set_apart(sentence: str) -> None:
    assert set_apart(sentence) == ()

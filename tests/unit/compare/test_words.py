"""Words, their stems and how telling they are."""

from itertools import pairwise

from diptych.compare.clauses import clauses
from diptych.compare.words import Weights, stem, words


def test_words_have_their_places_and_no_signs() -> None:
    sentence = "“Norhavn’s well-known dam,” he said, cost 12,500 crowns."
    found = words(sentence)
    assert [word.span.of(sentence) for word in found] == [word.text for word in found]
    assert [word.text for word in found] == (
        ["Norhavn’s", "well-known", "dam", "he", "said", "cost", "12,500", "crowns"]
    )


def test_one_stem_for_the_forms_of_a_word() -> None:
    assert stem("Agreed") == stem("agrees") == stem("agree")
    assert stem("Norhavn’s") == stem("norhavn's") == stem("Norhavn")
    assert stem("boats") != stem("books")


def test_function_words_tell_nothing() -> None:
    found = words("It was said that the dam is of a kind")
    assert [word.text for word in found if word.content] == ["dam", "kind"]


def test_the_rarer_a_word_the_more_it_tells() -> None:
    sentences = [words(text) for text in ("The dam fell.", "The dam rose.", "The dam and a gate.")]
    weights = Weights(sentences)
    assert weights.of(stem("gate")) > weights.of(stem("dam"))
    assert weights.of("unseen") > weights.of(stem("gate"))
    assert weights.of(stem("gate")) > weights.middle == weights.of(stem("dam"))


def test_without_a_repeated_word_every_word_tells() -> None:
    assert Weights([words("The dam fell.")]).middle == 0


def test_clauses_cover_a_compound_sentence_in_order() -> None:
    text = (
        "The ministers agreed on a survey of the dam, stressing that tolls will fall in the "
        "spring, and they named a commission of five engineers."
    )
    found = clauses(text)
    assert len(found) >= 2
    assert found[0].start == 0
    assert found[-1].end == len(text)
    for before, after in pairwise(found):
        assert before.end <= after.start
        assert len(text[before.start : before.end].split()) >= 4
    kept = "".join(span.of(text) for span in found)
    assert "survey of the dam" in kept
    assert "five engineers" in kept


def test_a_simple_sentence_has_no_clauses() -> None:
    assert clauses("The ministers met in Port Salis and left.") == ()

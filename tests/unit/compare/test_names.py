"""Names, and which of them are one."""

import pytest

from diptych.compare.names import names
from diptych.compare.sentences import one_name_each, read
from diptych.compare.tables import currencies, measures, word_list
from diptych.compare.tables import names as known_names
from diptych.model import PassageKind
from diptych.settings import resource


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Foreign Minister Ada Lind met Per Holt in Norhavn.", ["Ada Lind", "Per Holt", "Norhavn"]),
        ("Yesterday Mr. Holt spoke to General Luo Tianshou.", ["Holt", "Luo Tianshou"]),
        ("Under Secretary Lee’s visit was short.", ["Lee"]),
        ("They spoke of the Kell Strait.", ["Kell Strait"]),
        ("The Ministers met. Both Sides agreed.", []),
        ("Talks went on.", []),
    ],
)
def test_names_without_their_titles(sentence: str, wanted: list[str]) -> None:
    assert [name.span.of(sentence) for name in names(sentence)] == wanted


@pytest.mark.parametrize(
    ("one_side", "other_side"),
    [
        ("It was the United States that asked.", "It was the U.S. that asked."),
        ("They came from Kyiv.", "They came from Kiev."),
        ("They spoke to Ada Lind.", "They spoke to Minister Lind."),
    ],
)
def test_two_forms_of_one_name_have_one_key(one_side: str, other_side: str) -> None:
    assert [name.key for name in names(one_side)] == [name.key for name in names(other_side)]


def test_a_shared_common_noun_does_not_make_two_places_one() -> None:
    (one,) = names("They sailed through the Kell Strait.")
    (other,) = names("They sailed through the Aster Strait.")
    assert one.key != other.key


def test_a_short_name_joins_the_one_long_name_that_holds_it() -> None:
    def side(*sentences: str) -> list:
        return [read(sentence, 0, PassageKind.STATEMENT) for sentence in sentences]

    left = side("They met General Luo.", "They saw Port Aster.")
    right = side("They met Luo Tianshou.", "They left Aster Bay and Port Aster.")
    joined = one_name_each((left, right))
    assert joined["luo"] == "tianshou"
    assert "aster" not in joined


@pytest.mark.parametrize("name", sorted(path.stem for path in resource("words").glob("*.txt")))
def test_a_word_list_holds_words_in_lower_case_once_each_in_order(name: str) -> None:
    lines = resource("words", f"{name}.txt").read_text("utf-8").splitlines()
    words = [line for line in lines if not line.startswith("#")]
    assert lines[0].startswith("# ")
    assert words == sorted(set(words))
    assert all(word == word.lower().strip() and word for word in words)
    assert word_list(name) == frozenset(words)


def test_units_and_names_are_told_apart() -> None:
    assert not set(currencies()) & set(measures())
    assert measures()["hour"] == ("duration", 60.0)
    assert all(size > 0 for _, size in measures().values())
    assert all(word == word.lower() for word in (*currencies(), *measures()))


def test_no_form_stands_for_two_names() -> None:
    import tomllib

    groups = tomllib.loads(resource("words", "names.toml").read_text("utf-8"))
    forms = [form for group in groups.values() for forms in group.values() for form in forms]
    assert len(forms) == len(set(forms)) == len(known_names())

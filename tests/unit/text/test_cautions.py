import pytest

from diptych.text.cautions import MARK, cautions, shown
from diptych.text.language import language_of

ENGLISH = "The two ministers met in the port and spoke of the ferries that sail from there."


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (ENGLISH, "en"),
        ("Ferry talks.", ""),
        ("Министры встретились в порту и обсудили паромное сообщение и пошлины.", "ru"),
        ("Міністри зустрілися в порту й обговорили поромне сполучення та мита.", "uk"),
        ("Les ministres se sont réunis au port et ont discuté de la ligne de ferries.", "fr"),
        ("Die Minister trafen sich im Hafen und sprachen über die Fährverbindung.", "de"),
        (
            "两国外长在港口会面，就渡轮航线和费用问题交换了意见，并同意保持联系，继续就有关问题进行磋商。",
            "zh",
        ),
    ],
)
def test_languages(text: str, code: str) -> None:
    assert language_of(text) == code


def test_english_needs_no_caution_and_no_library() -> None:
    assert cautions(ENGLISH) == ()


def test_another_language_is_said_plainly() -> None:
    (said,) = cautions("Министры встретились в порту и обсудили паромное сообщение и пошлины.")
    assert said.startswith("It seems to be written in Russian, not in English: only names, ")


def test_signs_that_turn_the_writing_are_shown() -> None:
    text = f"{ENGLISH} The sum is \u202e001\u202c euros."
    assert shown(text) == f"{ENGLISH} The sum is {MARK}001{MARK} euros."
    assert len(shown(text)) == len(text)
    assert any("2 signs that turn the direction of writing" in one for one in cautions(text))
    assert shown("שלום\u200f") == "שלום\u200f"


def test_lookalike_letters_are_flagged() -> None:
    text = f"{ENGLISH} The Krеmlin and Рutin and the Kremlin and Путин agreed."
    (said,) = cautions(text)
    assert said == "Letters of two alphabets that look alike are mixed in “Krеmlin”, “Рutin”."


def test_unseen_characters_inside_words_are_flagged() -> None:
    (said,) = cautions(f"{ENGLISH} They ag\u200breed on ferries.")
    assert said == "It holds characters that cannot be seen inside words, in 1 place."

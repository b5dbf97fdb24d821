"""Offsets in code points and in UTF-16 units."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.text.spans import from_utf16, to_utf16, utf16_length

TEXTS = st.text("aé€\n😀🇳𝄞")


@settings(deadline=None)
@given(TEXTS)
def test_the_length_is_that_of_the_encoded_text(text: str) -> None:
    assert utf16_length(text) == len(text.encode("utf-16-le")) // 2


@settings(deadline=None)
@given(st.data())
def test_an_offset_comes_back_from_utf16(data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    index = data.draw(st.integers(0, len(text)))
    offset = to_utf16(text, index)
    assert from_utf16(text, offset) == index
    assert text.encode("utf-16-le")[: 2 * offset].decode("utf-16-le") == text[:index]


@settings(deadline=None)
@given(TEXTS)
def test_every_utf16_offset_lies_at_a_character_of_the_text(text: str) -> None:
    found = [from_utf16(text, offset) for offset in range(utf16_length(text) + 1)]
    assert found == sorted(found)
    assert set(found) == set(range(len(text) + 1))


@pytest.mark.parametrize(
    ("text", "offset", "index"),
    [
        ("a😀b", 0, 0),
        ("a😀b", 1, 1),
        ("a😀b", 2, 1),
        ("a😀b", 3, 2),
        ("a😀b", 4, 3),
        ("😀😀", 3, 1),
    ],
)
def test_inside_a_pair_the_offset_is_that_of_its_character(
    text: str, offset: int, index: int
) -> None:
    assert from_utf16(text, offset) == index


def test_an_offset_beyond_the_text_is_its_end() -> None:
    assert from_utf16("a😀", 9) == 2

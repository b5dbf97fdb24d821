"""Bytes to canonical text: every word and sign is kept, only white space changes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.errors import ReadError
from diptych.text.normalise import canonical, decode

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
EVERY_SPACE = " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029\xa0"


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("One.\r\nTwo.\rThree.", "One.\nTwo.\nThree."),
        ("One.\u2028Two.\u2029Three.\x85Four.", "One.\nTwo.\nThree.\nFour."),
        ("One.\fTwo.\vThree.", "One.\nTwo.\nThree."),
        ("One. \t\nTwo.   \n\n\n\n\nThree.", "One.\nTwo.\n\nThree."),
        ("\ufeffOne.\n", "One."),
        ("\n\n  One.\n  ", "One."),
        ("One\ttwo", "One two"),
        ("One\xa0two  three", "One\xa0two  three"),
        ("ﬁve ½ “İ” – …", "ﬁve ½ “İ” – …"),
        (" \n\t", ""),
    ],
)
def test_only_white_space_changes(raw: str, wanted: str) -> None:
    assert canonical(raw) == wanted


@settings(deadline=None)
@given(TEXTS)
def test_canonical_text_is_its_own_canonical_form(raw: str) -> None:
    once = canonical(raw)
    assert canonical(once) == once


@settings(deadline=None)
@given(TEXTS)
def test_no_sign_is_lost_and_none_is_added(raw: str) -> None:
    kept = "".join(raw.removeprefix("\ufeff").split())
    assert "".join(canonical(raw).split()) == kept


@settings(deadline=None)
@given(st.text(EVERY_SPACE + "ab."))
def test_canonical_text_has_one_kind_of_line_end_and_no_wide_gaps(raw: str) -> None:
    text = canonical(raw)
    assert not set(text) & set("\t\r\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029")
    assert "\n\n\n" not in text
    assert all(line == line.rstrip() for line in text.split("\n"))


@pytest.mark.parametrize("raw", ["One\0two", "One \ud83d two"])
def test_what_no_text_holds_is_refused(raw: str) -> None:
    with pytest.raises(ReadError, match="not a text"):
        canonical(raw)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "cp1251"]
)
def test_an_encoding_is_told_from_the_bytes(encoding: str) -> None:
    words = "“The two ministers met,” he said – for an hour. " * 4
    if encoding == "cp1251":
        words = "Министры встретились в порту и говорили целый час о реке. " * 4
    data = words.encode(encoding)
    if encoding == "utf-16-be":
        data = b"\xfe\xff" + data
    text, named = decode(data)
    assert text == words
    assert data.decode(named).removeprefix("\ufeff") == words


@settings(deadline=None)
@given(TEXTS)
def test_utf8_is_read_as_utf8(words: str) -> None:
    assert decode(words.encode())[0] == words.removeprefix("\ufeff")


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\xff\xfe\x00", b"PK\x03\x04\0\0\0\0\xff\xff\xfe"]
)
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match="not a plain text"):
        decode(data)

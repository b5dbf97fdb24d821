"""Selectors: a quote with its place and what stands around it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.errors import SelectorError
from diptych.model import Span
from diptych.text.selectors import CONTEXT, select

TEXT = "The two ministers met in Port Salis. They agreed on a survey of the upper river."


def test_a_quote_has_its_words_and_their_surroundings() -> None:
    start = TEXT.index("a survey")
    found = select(TEXT, Span(start, start + len("a survey")), "ab12")
    assert found.text_sha256 == "ab12"
    assert found.exact == "a survey"
    assert found.prefix == TEXT[start - 32 : start]
    assert found.suffix == " of the upper river."


@settings(deadline=None)
@given(st.data())
def test_the_parts_of_a_selector_stand_in_the_text_as_one(data: st.DataObject) -> None:
    text = data.draw(st.text("ab😀 \n", min_size=1, max_size=120))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = select(text, Span(start, end), "")
    assert found.span.of(text) == found.exact
    assert found.prefix + found.exact + found.suffix in text
    assert len(found.prefix) == min(CONTEXT, start)
    assert len(found.suffix) == min(CONTEXT, len(text) - end)


@pytest.mark.parametrize(
    "span", [Span(3, 3), Span(5, 3), Span(-1, 3), Span(0, len(TEXT) + 1), Span(900, 901)]
)
def test_nothing_and_outside_are_refused(span: Span) -> None:
    with pytest.raises(SelectorError):
        select(TEXT, span, "")

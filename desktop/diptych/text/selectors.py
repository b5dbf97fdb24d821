"""From a stretch of text to a selector that finds it again."""

from diptych.errors import SelectorError
from diptych.model import Selector, Span

CONTEXT = 32
"""Code points of context kept on either side of a quote."""


def select(text: str, span: Span, sha256: str) -> Selector:
    """Describe `span` of `text`, whose canonical form has the hash `sha256`.

    Raises SelectorError where the span is empty or reaches outside the text.
    Source: W3C Web Annotation Data Model, TextPositionSelector and TextQuoteSelector.
    """
    if not 0 <= span.start < span.end <= len(text):
        raise SelectorError("The selection is empty or reaches outside the account.")
    return Selector(
        text_sha256=sha256,
        span=span,
        exact=span.of(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )

"""The parts of a compound sentence: each may be what the other account answers."""

import re

from diptych.model import Span

_CUT = re.compile(
    r"\s*[;:—–]\s+"
    r"|,?\s+(?:and|but|while|as well as|in addition to|along with)\s+(?=\w)"
    r"|,\s+(?=(?:which|who|including|noting|stressing|where|with|in particular|\w+ing)\b)"
    r"|\s+(?=that\s)"
)
_WORDS_BEFORE = 5
_WORDS_AFTER = 4
"""A shorter piece says too little to be compared by itself."""


def clauses(text: str) -> tuple[Span, ...]:
    """The clauses of a sentence in order; none where it is of one piece."""
    out: list[Span] = []
    start = 0
    for cut in _CUT.finditer(text):
        long_enough = len(text[start : cut.start()].split()) >= _WORDS_BEFORE
        if long_enough and len(text[cut.end() :].split()) >= _WORDS_AFTER:
            out.append(Span(start, cut.start()))
            start = cut.end()
    return (*out, Span(start, len(text))) if out else ()

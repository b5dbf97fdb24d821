"""Words that an account sets apart: in quotation marks, or after "so-called"."""

import re
from dataclasses import dataclass

from diptych.compare.words import stem
from diptych.model import Span

_QUOTED = re.compile(r"[“\"«„]([^“”\"«»„\n]{2,80}?)[”\"»]|(?<!\w)‘([^‘’\n]{2,60}?)’(?!\w)")
_SO_CALLED = re.compile(
    r"\b(?:so-called|allegedly|alleged|purported(?:ly)?"
    r"|what (?:he|she|they|it|some) (?:calls?|called|described as|describes? as))"
    r"\s+(?:(?:an?|the|his|her|its|their)\s+)?([\w\-]+)",
    re.IGNORECASE,
)
_MOST_WORDS = 5
"""A longer quotation quotes somebody's sentence; a shorter one sets words apart."""
_SHORT = 3
"""Letters of the words that have no capital in a title: "of", "the"."""


@dataclass(frozen=True, slots=True)
class SetApart:
    """Words that the account does not make its own. `span` includes the marks."""

    span: Span
    text: str
    stems: frozenset[str]
    marks: bool


def set_apart(sentence: str) -> tuple[SetApart, ...]:
    """The words set apart in a sentence, in order; not quoted sentences, nor names and titles."""
    out = []
    for match in _QUOTED.finditer(sentence):
        text = (match.group(1) or match.group(2)).strip(" ,.")
        if not text or len(text.split()) > _MOST_WORDS or text.endswith(("!", "?")):
            continue
        if not _is_title(text):
            out.append(SetApart(Span(match.start(), match.end()), text, _stems(text), True))
    for match in _SO_CALLED.finditer(sentence):
        text = match.group(1)
        out.append(SetApart(Span(match.start(), match.end()), text, _stems(text), False))
    return tuple(sorted(out, key=lambda found: found.span))


def _is_title(text: str) -> bool:
    """Whether every word but the short ones has a capital, as in “Agenda for the River”."""
    return all(len(word) <= _SHORT or word[0].isupper() for word in text.split()) and any(
        word[0].isupper() for word in text.split()
    )


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in re.findall(r"[\w’'\-]+", text))

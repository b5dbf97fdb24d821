"""Words with their places, stems, and how telling each is."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from diptych.compare.tables import word_list
from diptych.model import Span

_WORD = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*|\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence. `key` is its stem in lower case; offsets are the sentence's own."""

    span: Span
    text: str
    key: str

    @property
    def function(self) -> bool:
        """Whether it tells nothing of what a sentence is about, as "the" and "said" do."""
        return _is_function(self.text)

    @property
    def content(self) -> bool:
        return is_content(self.text)


@lru_cache(maxsize=50_000)
def _is_function(text: str) -> bool:
    return text.lower() in word_list("function-words")


def is_content(text: str) -> bool:
    """Whether a word tells something of what a sentence is about."""
    return len(text) > 1 and not _is_function(text)


def words(sentence: str) -> tuple[Word, ...]:
    """The words of a sentence in order, without signs."""
    return tuple(
        Word(Span(m.start(), m.end()), m.group(), stem(m.group())) for m in _WORD.finditer(sentence)
    )


_SPELLINGS = (
    (re.compile(r"is(e|es|ed|ing|ation|ations|er|ers)$"), r"iz\1"),
    (re.compile(r"(?<=[a-z]{3})our(s|ed|ing|able|al|er|ers|ly)?$"), r"or\1"),
    (re.compile(r"^(defen|licen|offen)ce"), r"\1se"),
    (re.compile(r"^(cent|theat|met|kilomet)re(s|d)?$"), r"\1er\2"),
    (re.compile(r"^programme"), "program"),
)
"""British spellings and their American ones: two press offices may differ in no more than these."""


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Lower case, without possessive, stemmed by Snowball (Porter 2001)."""
    lower = word.lower().replace("’", "'").removesuffix("'s").rstrip("'")
    for pattern, other in _SPELLINGS:
        lower = pattern.sub(other, lower)
    return lower if not lower.isalpha() else str(_stemmer().stemWord(lower))


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    import snowballstemmer  # 10 ms to import: only when texts are compared

    return snowballstemmer.stemmer("english")


class Weights:
    """How telling a word is in these two accounts: the fewer sentences hold it, the more.

    Source: inverse document frequency (Spärck Jones 1972), smoothed, sentences as documents.
    """

    def __init__(self, sentences: Iterable[Sequence[Word]]) -> None:
        seen: Counter[str] = Counter()
        count = 0
        for sentence in sentences:
            count += 1
            seen.update({word.key for word in sentence if word.content})
        self._count = count
        self._seen = seen

    @cached_property
    def middle(self) -> float:
        """The median weight of the words that stand in more than one sentence, 0 without any."""
        weights = sorted(self.of(key) for key, count in self._seen.items() if count > 1)
        return weights[len(weights) // 2] if weights else 0.0

    def of(self, key: str) -> float:
        return math.log((1 + self._count) / (1 + self._seen[key])) + 1

"""Words with their places, stems, and how telling each is."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from diptych.model import Span

_WORD = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*|\d+(?:[.,]\d+)*")

FUNCTION_WORDS = frozenset(
    """a about above across after again against all also although am among an and another any are as at be because
    been before being below between both but by can could did do does doing done down during each either else even
    ever every few for from further had has have having he her here hers herself him himself his how however i if in
    including indeed into is it its itself just let like made make many may me might more most much must my myself
    neither no nor not now of off on once one only onto or other others our ours ourselves out over own per rather
    same shall she should since so some still such than that the their theirs them themselves then there therefore
    these they this those though through thus to too toward towards under until up upon us very was we well were what
    when where whether which while who whom whose why will with within without would yet you your yours yourself
    said says say told added noted stressed regard regarding respect concerning according well-known mr mrs ms""".split()
)
"""Words that tell nothing of what a sentence is about."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence. `key` is its stem in lower case; offsets are the sentence's own."""

    span: Span
    text: str
    key: str

    @property
    def content(self) -> bool:
        return self.text.lower() not in FUNCTION_WORDS and len(self.text) > 1


def words(sentence: str) -> tuple[Word, ...]:
    """The words of a sentence in order, without signs."""
    return tuple(
        Word(Span(m.start(), m.end()), m.group(), stem(m.group())) for m in _WORD.finditer(sentence)
    )


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Lower case, without possessive, stemmed by Snowball (Porter 2001)."""
    lower = word.lower().replace("’", "'").removesuffix("'s").rstrip("'")
    return lower if not lower.isalpha() else str(_stemmer().stemWord(lower))


@lru_cache(maxsize=1)
def _stemmer():  # type: ignore[no-untyped-def]
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

    def of(self, key: str) -> float:
        return math.log((1 + self._count) / (1 + self._seen[key])) + 1

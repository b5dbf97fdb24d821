"""A passage read closely: its words, names, quantities, dates, denials, and words set apart."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from diptych.compare.dates import Date, dates
from diptych.compare.names import Name, names
from diptych.compare.polarity import Denial, denials
from diptych.compare.quantities import Quantity, quantities
from diptych.compare.quotation import SetApart, set_apart
from diptych.compare.words import Word, words
from diptych.model import PassageKind, Span
from diptych.text.transcript import label_of


@dataclass(frozen=True, slots=True)
class Sentence:
    """One passage. `start` is its place in the account; offsets inside are the sentence's own."""

    text: str
    start: int
    kind: PassageKind
    words: tuple[Word, ...]
    content: tuple[Word, ...]
    """The words that tell what it is about."""
    names: tuple[Name, ...]
    quantities: tuple[Quantity, ...]
    dates: tuple[Date, ...]
    denials: tuple[Denial, ...]
    set_apart: tuple[SetApart, ...]

    def __hash__(self) -> int:
        """By what it was read from: what was read need not be hashed, word by word."""
        return hash((self.text, self.start))

    def place(self, span: Span) -> Span:
        """A span of the sentence as a span of the account."""
        return span.shifted(self.start)


def read(text: str, start: int, kind: PassageKind, meeting_date: str = "") -> Sentence:
    """Read one passage. A speaker's label at its beginning is not part of what it says."""
    return replace(_read(text, kind, meeting_date), start=start)


@lru_cache(maxsize=8_000)
def _read(text: str, kind: PassageKind, meeting_date: str) -> Sentence:
    """The passage as it stands at 0: kept, because an edit leaves most passages as they were."""
    label = label_of(text)
    said = text if label is None else " " * len(label) + text[len(label) :]
    found = words(said)
    return Sentence(
        text=text,
        start=0,
        kind=kind,
        words=found,
        content=tuple(word for word in found if word.content),
        names=names(said),
        quantities=quantities(said),
        dates=dates(said, meeting_date),
        denials=denials(said, found),
        set_apart=set_apart(said),
    )


def one_name_each(sides: Iterable[Sequence[Sentence]]) -> dict[str, str]:
    """Keys of names that stand for another key: "General Luo" is "Luo Tianshou" elsewhere.

    A single word joins a longer name that holds it, where only one does.
    """
    longer: dict[str, Counter[str]] = {}
    single: set[str] = set()
    for sentence in (sentence for side in sides for sentence in side):
        for name in sentence.names:
            parts = name.shown.lower().replace(".", "").split()
            if len(parts) == 1:
                single.add(name.key)
            else:
                for part in parts:
                    longer.setdefault(part, Counter())[name.key] += 1
    return {key: next(iter(longer[key])) for key in single if len(longer.get(key, ())) == 1}

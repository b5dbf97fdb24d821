"""Words and phrases of a table, found in a sentence whatever their inflection."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from diptych.compare.tables import word_list
from diptych.compare.words import Word, words
from diptych.model import Span

T = TypeVar("T")

_PASSED_OVER = frozenset("a an the his her its their our any this that full".split())


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """A phrase of the table in a sentence: words [first, end) of it, their span, and the value."""

    first: int
    end: int
    span: Span
    value: T


class Phrases(Generic[T]):
    """A table of phrases, by the stems of their words; a longer phrase goes before a shorter.

    With `as_written` the words stand for themselves alone: "will" is not "willing".
    """

    def __init__(self, entries: Iterable[tuple[str, T]], *, as_written: bool = False) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        self._as_written = as_written
        for phrase, value in entries:
            keys = tuple(self._key(word) for word in words(phrase))
            self._by_first.setdefault(keys[0], []).append((keys, value))
        for group in self._by_first.values():
            group.sort(key=lambda entry: -len(entry[0]))

    def find(self, sentence: Sequence[Word]) -> tuple[Hit[T], ...]:
        """The phrases in a sentence, in order, not overlapping.

        Articles inside a phrase are passed over. "May", the month, is no modal verb.
        """
        out: list[Hit[T]] = []
        start = 0
        written = [self._key(word) for word in sentence]
        for index, word in enumerate(sentence):
            if index < start or written[index] not in self._by_first or word.text == "May":
                continue
            for keys, value in self._by_first[written[index]]:
                end = _matched(written, index, keys)
                if end:
                    span = Span(word.span.start, sentence[end - 1].span.end)
                    out.append(Hit(index, end, span, value))
                    start = end
                    break
        return tuple(out)

    def _key(self, word: Word) -> str:
        return word.text.lower().replace("’", "'") if self._as_written else key_of(word)


def key_of(word: Word) -> str:
    """The stem of a word by which tables are compared; the word itself where the stem misleads."""
    plain = word.text.lower()
    return f"={plain}" if plain in word_list("not-inflected") else word.key


def _matched(written: Sequence[str], index: int, keys: tuple[str, ...]) -> int:
    """The index behind the phrase that begins at `index`, 0 where it does not stand there."""
    for number, key in enumerate(keys):
        while (
            number
            and index < len(written)
            and written[index] != key
            and written[index] in _PASSED_OVER
        ):
            index += 1
        if index >= len(written) or written[index] != key:
            return 0
        index += 1
    return index

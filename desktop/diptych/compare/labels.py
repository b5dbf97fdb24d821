"""Short names for groups of passages, in words that stand in them."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import log

from diptych.compare.sentences import Sentence
from diptych.compare.tables import word_list
from diptych.compare.words import Word, is_content
from diptych.model import PassageKind, Side, Span

Place = tuple[Side, int]
"""A passage: its side, and its index there."""

_NOWHERE: Place = (Side.LEFT, -1)

_LONGEST = 3
"""Content words in one phrase."""
_JOINS = frozenset({"of", "for", "against", "on"})
"""Words that may stand inside a phrase: “exchange of prisoners”."""
_BEFORE_NOUNS = frozenset(
    "a an the this that these those of on in at for with from by about over against between into "
    "its their his her our your no any all some other both more".split()
)
_BEFORE_VERBS = frozenset(
    "to will would shall should can could may might must not i we you he she they it who which "
    "also has have had be been being is are was were do does did and".split()
)
_ENDS_NO_NOUN = re.compile(r"(?:ly|ed|[a-z]{3}ing|ize|ise|ful|ous|ive|ible|able)$")
_CONTRACTED = re.compile(r"[’'](?:m|re|ve|d|ll|t)$")
_BEGINS_NO_NOUN = re.compile(r"(?:ly|[a-z]{3}ed)$")
_NAMED, _AFTER_ARTICLE, _ON_BOTH, _BY_WORD, _AGAIN = 1.6, 1.25, 1.25, 0.2, 0.7
_CUT_OUT, _ASKED = 0.7, 0.5
"""What a phrase is worth that is cut out of a longer one, or that one who asks has said."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words as they stand in a passage. `keys` are the stems of its content words.

    `worth` is the greater the more they look like a name or a noun, and a statement's.
    """

    text: str
    keys: tuple[str, ...]
    place: Place
    worth: float
    first_in_sentence: bool


def labels(
    groups: Sequence[Sequence[Place]],
    sentence: Callable[[Place], Sentence],
    passed_over: frozenset[str] = frozenset(),
) -> tuple[str, ...]:
    """A label for each group: what its passages say often and those of other groups seldom.

    It is a phrase or a name, or two such after one another, verbatim; "" only where the passages
    hold no word that could name anything. No two labels are equal where that can be helped. Words
    whose stems are in `passed_over` are no label by themselves: who tells is not what is told.
    Source: tf-idf (Spärck Jones 1972) with groups as documents, over phrases without a tagger.
    """
    found = [
        [
            phrase
            for place in group
            for phrase in _phrases_of(sentence(place), place)
            if not passed_over.issuperset(phrase.keys)
        ]
        for group in groups
    ]
    spread: Counter[str] = Counter()
    for phrases in found:
        spread.update({key for phrase in phrases for key in phrase.keys})
    taken: set[str] = set()
    out = []
    for phrases in found:
        label = _label(phrases, spread, len(groups), taken)
        taken.add(label)
        out.append(label)
    return tuple(out)


def _label(phrases: Sequence[_Phrase], spread: Counter[str], groups: int, taken: set[str]) -> str:
    """The best phrase; with another where it is a single word."""
    by_keys: defaultdict[tuple[str, ...], list[_Phrase]] = defaultdict(list)
    for phrase in phrases:
        by_keys[phrase.keys].append(phrase)
    often = Counter(key for key, same in by_keys.items() if len(key) == 1 for _ in same)

    def weight(keys: tuple[str, ...]) -> float:
        same = by_keys[keys]
        words = [
            log(1 + often[(key,)] + len(same)) * log((1 + groups) / spread[key]) for key in keys
        ]
        value = sum(words) / len(words) * (1 + _BY_WORD * (len(keys) - 1))
        if len(keys) > 1:
            value *= 1 + _AGAIN * log(len(same))
        if len({phrase.place[0] for phrase in same}) > 1:
            value *= _ON_BOTH
        return value * max(phrase.worth for phrase in same)

    ranked = sorted(by_keys, key=lambda keys: (-weight(keys), by_keys[keys][0].place, keys))
    for first in ranked:
        text = _shown(by_keys[first])
        if len(first) > 1 or " " in text:
            if text not in taken:
                return text
            continue
        for second in ranked:
            if set(second) & set(first):
                continue
            if (pair := f"{text}, {_shown(by_keys[second])}") not in taken:
                return pair
        if text not in taken:
            return text
    return _shown(by_keys[ranked[0]]) if ranked else ""


def _shown(same: Sequence[_Phrase]) -> str:
    """A phrase as it stands most often; within a sentence rather than with its capital letter."""
    inside = [phrase for phrase in same if not phrase.first_in_sentence] or same
    counted = Counter(phrase.text for phrase in inside)
    return max(counted, key=lambda text: (counted[text], -len(text), text))


def _phrases_of(sentence: Sentence, place: Place) -> Iterator[_Phrase]:
    """All runs of words that could name something, and all names."""
    for phrase in _phrases(replace(sentence, start=0)):
        yield replace(phrase, place=place)


@lru_cache(maxsize=8_000)
def _phrases(sentence: Sentence) -> tuple[_Phrase, ...]:
    """The same, kept: an edit leaves most passages as they were. They stand nowhere yet."""
    return tuple(_found(sentence))


def _found(sentence: Sentence) -> Iterator[_Phrase]:
    worth = _ASKED if sentence.kind is PassageKind.QUESTION else 1.0
    names = [name.span for name in sentence.names]
    for name in sentence.names:
        inside = [w for w in sentence.words if w.span.overlaps(name.span) and w.content]
        keys = tuple(dict.fromkeys(word.key for word in inside))
        if keys and not _tells_nothing(inside) and not _CONTRACTED.search(inside[-1].text):
            text = name.span.of(sentence.text)
            yield _Phrase(text, keys, _NOWHERE, worth * _NAMED, first_in_sentence=False)
    for run, before, whole in _runs(sentence):
        if _BEGINS_NO_NOUN.search(run[0].text.lower()) or before in _BEFORE_VERBS:
            continue
        span = Span(run[0].span.start, run[-1].span.end)
        content = [word for word in run if _may_stand(word)]
        cuts = any(name.overlaps(span) and not _within(name, span) for name in names)
        if _ends_well(run[-1]) and not _tells_nothing(content) and not cuts:
            yield _Phrase(
                span.of(sentence.text),
                tuple(word.key for word in content),
                _NOWHERE,
                worth=worth
                * (_AFTER_ARTICLE if before in _BEFORE_NOUNS else 1)
                * (1 if whole else _CUT_OUT),
                first_in_sentence=run[0] is sentence.words[0],
            )


def _runs(sentence: Sentence) -> Iterator[tuple[list[Word], str, bool]]:
    """Runs of one to three words that may stand in a phrase, with one that joins them at most.

    With each: the word before it, in lower case, and whether it is cut out of no longer run.
    """
    words = sentence.words
    stands = [_may_stand(word) for word in words]
    for start, word in enumerate(words):
        if not stands[start]:
            continue
        before = words[start - 1] if start else None
        begins = before is None or not (stands[start - 1] and _beside(sentence.text, before, word))
        run: list[Word] = []
        for at in range(start, len(words)):
            if run and not _beside(sentence.text, run[-1], words[at]):
                break
            joins = words[at].text in _JOINS
            joined = sum(one.text in _JOINS for one in run)
            if joins and (joined or len(run) == _LONGEST):
                break
            if not joins and (not stands[at] or len(run) - joined == _LONGEST):
                break
            run.append(words[at])
            if joins:
                continue
            following = words[at + 1] if at + 1 < len(words) else None
            goes_on = (
                following is not None
                and stands[at + 1]
                and _beside(sentence.text, words[at], following)
            )
            yield list(run), before.text.lower() if before else "", begins and not goes_on


def _may_stand(word: Word) -> bool:
    return _stands(word.text)


@lru_cache(maxsize=50_000)
def _stands(text: str) -> bool:
    return is_content(text) and text[0].isalpha() and not _CONTRACTED.search(text)


def _ends_well(word: Word) -> bool:
    return _ends(word.text)


@lru_cache(maxsize=50_000)
def _ends(text: str) -> bool:
    return _stands(text) and (not _ENDS_NO_NOUN.search(text.lower()) or text[0].isupper())


def _tells_nothing(words: Sequence[Word]) -> bool:
    """Whether the words, or the last of them, stand in the account of any meeting."""
    empty = [_is_usual(word.text.lower()) for word in words]
    return all(empty) or empty[-1]


def _is_usual(word: str) -> bool:
    word = word.removesuffix("’s").removesuffix("'s")
    return word in word_list("not-labels") or word in word_list("titles")


def _beside(text: str, one: Word, following: Word) -> bool:
    return text[one.span.end : following.span.start] == " "


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end

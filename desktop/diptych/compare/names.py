"""Names in a sentence: persons, countries, organisations, agreements, places; aliases are one."""

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache

from diptych.model import Span
from diptych.settings import resource

_CAPITALISED = r"[A-ZÀ-ÖØ-ÞĀŁŚŻČŠŽĐİ][\w’'\-]+"
_SEQUENCE = re.compile(
    rf"(?:{_CAPITALISED}|[A-Z]\.)(?:[ ](?:{_CAPITALISED}|[A-Z]\.|of|de|van|von|al|bin)(?=[ ,.;:’')\]\"”]|$))*"
)
_TITLES = frozenset(
    """president vice prime minister chancellor king queen prince secretary state general foreign defense defence
    ambassador envoy special representative deputy assistant under undersecretary speaker chairman chairwoman chair
    senator governor mayor mr mrs ms dr sir lady lord his her majesty excellency he the emir sultan premier colonel
    lieutenant admiral commander leader chief director head national security adviser advisor spokesman spokesperson
    spokeswoman joint ministry department government administration council committee commission of and""".split()
)
_NOT_NAMES = frozenset(
    """the a an in on at by for from with as it he she they we i you this that these those there here his her its their our
    my your both and but or so if when while after before during since also however moreover in addition speaking asked
    according following both sides parties leaders presidents ministers thanks thank yes no not well good indeed now
    today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jr sr st to of all any some each what which who how why where then
    let please question moderator operator allies ally alliance partners side sides party q""".split()
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name and where it stands. Two names with one `key` mean the same; `shown` is its usual form."""

    span: Span
    key: str
    shown: str


def names(sentence: str) -> tuple[Name, ...]:
    """The names of a sentence in order, not overlapping; a person goes by the last word of the name."""
    pattern, keys = _table()
    found = [
        Name(Span(m.start(), m.end()), *keys[m.group()]) for m in pattern.finditer(sentence)
    ]
    taken = [name.span for name in found]
    for match in _SEQUENCE.finditer(sentence):
        name = _other_name(match, taken)
        if name is not None:
            found.append(name)
    return tuple(sorted(found, key=lambda name: name.span))


def _other_name(match: re.Match[str], taken: list[Span]) -> Name | None:
    """The person or thing that a run of capitalised words names, without titles and known names."""
    words = [
        (Span(match.start() + w.start(), match.start() + w.end()), w.group())
        for w in re.finditer(r"[^ ]+", match.group())
    ]
    words = [
        (span, re.sub(r"[’']s$", "", word))
        for span, word in words
        if not any(span.overlaps(other) for other in taken)
    ]
    while words and _bare(words[0][1]) in _TITLES | _NOT_NAMES:
        words.pop(0)
    while words and (_bare(words[-1][1]) in _TITLES | _NOT_NAMES or words[-1][1].endswith(".")):
        words.pop()
    if not words or len(_bare(words[-1][1])) < 3:
        return None
    if match.start() == 0 and len(words) == 1 and words[0][0].start == 0:
        return None  # the first word of a sentence has its capital anyhow
    span = Span(words[0][0].start, words[-1][0].start + len(words[-1][1]))
    return Name(span, _bare(words[-1][1]), " ".join(word for _, word in words))


def _bare(word: str) -> str:
    return word.lower().strip(".,’'\"”")


@lru_cache(maxsize=1)
def _table() -> tuple[re.Pattern[str], dict[str, tuple[str, str]]]:
    """All known forms as one pattern, the longest first, and the key and usual form of each."""
    groups = tomllib.loads(resource("words", "names.toml").read_text(encoding="utf-8"))
    keys = {
        form: (key, forms[0])
        for group in groups.values()
        for key, forms in group.items()
        for form in forms
    }
    longest_first = sorted(keys, key=lambda form: (-len(form), form))
    pattern = "|".join(re.escape(form) for form in longest_first)
    return re.compile(rf"(?<![\w.])(?:{pattern})(?![\w])"), keys

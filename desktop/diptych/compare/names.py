"""Names in a sentence: persons, countries, organisations, agreements, places; aliases are one."""

import re
from dataclasses import dataclass
from functools import lru_cache

from diptych.compare import tables
from diptych.model import Span

_CAPITALISED = r"[A-ZÀ-ÖØ-ÞĀŁŚŻČŠŽĐİ][\w’'\-]+"
_SEQUENCE = re.compile(
    rf"(?:{_CAPITALISED}|[A-Z]\.)"
    rf"(?:[ ](?:{_CAPITALISED}|[A-Z]\.|of|de|van|von|al|bin)(?=[ ,.;:’')\]\"”]|$))*"
)
_SAYS = re.compile(
    r"\s+(?:also\s+|then\s+)?(?:said|told|noted|stated|stressed|underlined|underscored|emphasi[sz]ed"
    r"|reaffirmed|reiterated|recalled|informed|warned|urged|added|explained|insisted|replied"
    r"|pointed out|made (?:it )?clear|called (?:on|for)|thanked|expressed|welcomed|asked)\b"
)
"""What somebody does, and nothing else can do."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name and where it stands.

    Two names with one `key` mean the same; `shown` is its usual form.
    """

    span: Span
    key: str
    shown: str


def names(sentence: str) -> tuple[Name, ...]:
    """The names of a sentence in order, not overlapping.

    A person goes by the last word of the name; what ends in a common noun, as the Kell Strait
    does, goes by all of it.
    """
    keys = tables.names()
    found = [Name(Span(m.start(), m.end()), *keys[m.group()]) for m in _known().finditer(sentence)]
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
    while words and _is_no_name(words[0][1]):
        words.pop(0)
    while words and (_is_no_name(words[-1][1]) or words[-1][1].endswith(".")):
        words.pop()
    if not words or len(_bare(words[-1][1])) < 3:
        return None
    first = match.start() == 0 and len(words) == 1 and words[0][0].start == 0
    if first and (not _SAYS.match(match.string, match.end()) or words[0][1].endswith("s")):
        # the first word of a sentence has its capital anyhow; but work and talks say nothing
        return None
    span = Span(words[0][0].start, words[-1][0].start + len(words[-1][1]))
    shown = " ".join(word for _, word in words)
    last = _bare(words[-1][1])
    return Name(span, shown.lower() if last in tables.word_list("kinds") else last, shown)


def _bare(word: str) -> str:
    return word.lower().strip(".,’'\"”")


@lru_cache(maxsize=1)
def _known() -> re.Pattern[str]:
    """All forms of the names in resources/words/names.toml, the longest first."""
    rest: dict[str, list[str]] = {}
    for form in sorted(tables.names(), key=lambda form: (-len(form), form)):
        rest.setdefault(form[0], []).append(re.escape(form[1:]))
    # by their first letters: most words of a sentence are then passed over at once
    forms = "|".join(f"{re.escape(first)}(?:{'|'.join(ends)})" for first, ends in rest.items())
    return re.compile(rf"(?<![\w.])(?:{forms})(?![\w])")


def _is_no_name(word: str) -> bool:
    bare = _bare(word)
    return bare in tables.word_list("titles") or bare in tables.word_list("not-names")

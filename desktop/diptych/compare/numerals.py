"""Numbers in words: "two hundred and five", "one and a half", "a dozen", "dozens"."""

import re

ONES = dict(
    zip(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split(),
        range(1, 20),
        strict=True,
    )
)
TENS = dict(
    zip(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(),
        range(20, 100, 10),
        strict=True,
    )
)
SCALES = {
    "k": 1e3,
    "m": 1e6,
    "dozen": 12.0,
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "mln": 1e6,
    "mn": 1e6,
    "billion": 1e9,
    "bln": 1e9,
    "bn": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
}
_LARGE = frozenset({"thousand", "million", "billion", "trillion"})
_VAGUE = {
    "dozens": (24.0, 99.0),
    "scores": (40.0, 99.0),
    "hundreds": (200.0, 999.0),
    "thousands": (2e3, 9999.0),
    "millions": (2e6, 1e9),
    "billions": (2e9, 1e12),
    "several": (3.0, 9.0),
}

NUMBER_WORD = "|".join(
    [*ONES, *TENS, "hundred", "thousand", "million", "billion", "dozen", "half", "quarter"]
)
"""A pattern for one word of a number."""


def is_numeral(word: str) -> bool:
    """Whether a single word gives a number, in digits or letters."""
    return word[0].isdigit() or word.lower() in ONES or word.lower() in TENS


def spelled(words: str) -> float | None:
    """The value of a number in words, in lower case; None where it is none."""
    total = current = 0.0
    seen = False
    for word in re.sub(r"\band\b", " ", words).replace("-", " ").split():
        if word in ("a", "an"):
            continue
        seen = True
        if word in ONES:
            current += ONES[word]
        elif word in TENS:
            current += TENS[word]
        elif word == "dozen":
            current = (current or 1) * 12
        elif word in ("half", "quarter"):
            current += 0.5 if word == "half" else 0.25
        elif word == "hundred":
            current = (current or 1) * 100
        elif word in _LARGE:
            total += (current or 1) * SCALES[word]
            current = 0.0
        else:
            return None
    return total + current if seen else None


def vague(words: str) -> tuple[float, float]:
    """The range of a number that is only hinted at, in lower case: "tens of thousands"."""
    parts = words.split()
    low, high = _VAGUE[parts[-1]]
    factor = {"tens of": 10, "hundreds of": 100}.get(" ".join(parts[:2]), 1)
    return low * factor, high * factor

"""Which words stand for which, where two passages are nearly the same text.

Two press offices often publish one agreed text; then a single changed word is what matters.
"""

from dataclasses import dataclass

from diptych.compare.words import Word
from diptych.model import Span

NEARLY_THE_SAME = 0.75
"""Share of the words of both passages that must be common to them, in order."""
_CERTAINTY = frozenset("will would shall should may might can could must".split())
SHORTEST = 12
"""Words. Shorter passages share most of their words by chance: “ran to” or “lasted for an hour”."""
LONGEST = 400
"""Words. Longer passages are not compared word by word: the time grows with the square."""


@dataclass(frozen=True, slots=True)
class Change:
    """Words of one passage in the place of words of the other; spans are the passages' own."""

    left: Span
    right: Span


def changes(left: tuple[Word, ...], right: tuple[Word, ...]) -> tuple[Change, ...]:
    """Content words in the place of others, in order; none where the texts are different ones.

    What only one passage has, without anything in its place, is more detail and no change.

    Source: Myers 1986 by diff-match-patch, each word as one character.
    """
    lengths = sorted((len(left), len(right)))
    if lengths[0] < SHORTEST or lengths[1] > LONGEST:
        return ()
    from diff_match_patch import diff_match_patch

    signs: dict[str, str] = {}
    one, other = (
        "".join(signs.setdefault(word.key, chr(0x100 + len(signs))) for word in side)
        for side in (left, right)
    )
    differ = diff_match_patch()
    differ.Diff_Timeout = 0  # no time limit: the same input gives the same result
    steps = differ.diff_main(one, other, False)
    kept = sum(len(text) for operation, text in steps if operation == differ.DIFF_EQUAL)
    if 2 * kept < NEARLY_THE_SAME * (len(left) + len(right)):
        return ()
    out = []
    i = j = 0
    removed = added = 0
    for operation, text in [*steps, (differ.DIFF_EQUAL, "")]:
        if operation == differ.DIFF_DELETE:
            removed += len(text)
        elif operation == differ.DIFF_INSERT:
            added += len(text)
        else:
            gone, come = left[i : i + removed], right[j : j + added]
            if _tells(gone) and _tells(come):
                out.append(Change(_span(gone), _span(come)))
            i, j = i + removed + len(text), j + added + len(text)
            removed = added = 0
    return tuple(out)


def _tells(words: tuple[Word, ...]) -> bool:
    """Whether the words say something of their own: what is meant, or how surely."""
    return any(word.content or word.key in _CERTAINTY for word in words)


def _span(words: tuple[Word, ...]) -> Span:
    return Span(words[0].span.start, words[-1].span.end)

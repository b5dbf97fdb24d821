"""Which words stand for which, where two passages are nearly the same text.

Two press offices often publish one agreed text; then a single changed word is what matters.
"""

from dataclasses import dataclass

from diptych.compare.words import Word
from diptych.model import Span

NEARLY_THE_SAME = 0.75
"""Share of the words of both passages that must be common to them, in order."""
NEARLY_THE_SAME_IF_SHORT = 0.78
_CERTAINTY = frozenset("will would shall should may might can could must".split())
SHORT = 12
"""Words. Shorter passages share most of their words by chance: “ran to” or “lasted for an hour”."""
SHORTEST = 4
LONGEST = 400
"""Words. Longer passages are not compared word by word: the time grows with the square."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Words of one passage in the place of words of the other; either side may have none."""

    left: tuple[Word, ...]
    right: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """Words of one passage in the place of words of the other; spans are the passages' own."""

    left: Span
    right: Span


def edits(left: tuple[Word, ...], right: tuple[Word, ...]) -> tuple[Edit, ...] | None:
    """What turns one passage into the other; None where they are not nearly the same text.

    Passages of the same words in another order count as nearly the same.

    Source: Myers 1986 by diff-match-patch, each word as one character.
    """
    lengths = sorted((len(left), len(right)))
    if lengths[0] < SHORTEST or lengths[1] > LONGEST:
        return None
    wanted = NEARLY_THE_SAME_IF_SHORT if lengths[0] < SHORT else NEARLY_THE_SAME
    one, other = [word.key for word in left], [word.key for word in right]
    if one == other:
        return ()
    common = len(set(one) & set(other))
    if common < 0.6 * max(len(set(one)), len(set(other))):
        return None  # too few words in common for any order of them to be nearly the same
    from diff_match_patch import diff_match_patch

    signs: dict[str, str] = {}
    written = [
        "".join(signs.setdefault(key, chr(0x100 + len(signs))) for key in side)
        for side in (one, other)
    ]
    differ = diff_match_patch()
    differ.Diff_Timeout = 0  # no time limit: the same input gives the same result
    steps = differ.diff_main(*written, False)
    kept = sum(len(text) for operation, text in steps if operation == differ.DIFF_EQUAL)
    reordered = sorted(one) == sorted(other)
    if not reordered and 2 * kept < wanted * (len(left) + len(right)):
        return None
    out = []
    i = j = 0
    removed = added = 0
    for operation, text in [*steps, (differ.DIFF_EQUAL, "")]:
        if operation == differ.DIFF_DELETE:
            removed += len(text)
        elif operation == differ.DIFF_INSERT:
            added += len(text)
        else:
            if removed or added:
                out.append(Edit(left[i : i + removed], right[j : j + added]))
            i, j = i + removed + len(text), j + added + len(text)
            removed = added = 0
    return tuple(out)


def changes(left: tuple[Word, ...], right: tuple[Word, ...]) -> tuple[Change, ...]:
    """Content words in the place of others, in order; none where the texts are different ones.

    What only one passage has, without anything in its place, is more detail and no change.
    """
    return tuple(
        Change(span_of(edit.left), span_of(edit.right))
        for edit in edits(left, right) or ()
        if tells(edit.left) and tells(edit.right)
    )


def tells(words: tuple[Word, ...]) -> bool:
    """Whether the words say something of their own: what is meant, or how surely."""
    return any(word.content or word.key in _CERTAINTY or word.text[0].isdigit() for word in words)


def span_of(words: tuple[Word, ...]) -> Span:
    """From the first word to the last."""
    return Span(words[0].span.start, words[-1].span.end)

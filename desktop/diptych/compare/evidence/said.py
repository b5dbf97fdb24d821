"""How strong the verbs of saying are."""

from collections.abc import Iterable
from functools import lru_cache

from diptych.compare import tables
from diptych.compare.evidence.finding import Context, Finding, differing
from diptych.compare.evidence.phrases import Hit, Phrases
from diptych.compare.sentences import Sentence
from diptych.model import EvidenceKind

_APART = 2
"""Grades between two verbs that make a difference: “noted” and “stressed”."""
_QUALIFYING = frozenset({"demanding", "pressing", "telling", "threatening"})
"""Participles that are adjectives as often as verbs."""


def verbs_of_saying(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    """The strongest verb of each side, where they are two grades or more apart."""
    one, other = strongest(left), strongest(right)
    if one is None or other is None or abs(one.value - other.value) < _APART:
        return
    a, b = one.span.of(left.text), other.span.of(right.text)
    stronger = context.left_name if one.value > other.value else context.right_name
    says = (
        f"{context.left_name} says “{a}”, {context.right_name} “{b}”: {stronger} has the"
        " stronger verb."
    )
    rule = "speech.far" if abs(one.value - other.value) > _APART else "speech.near"
    yield differing(EvidenceKind.SPEECH, left, right, one.span, other.span, says, rule)


def strongest(sentence: Sentence) -> Hit[int] | None:
    """The verb of saying of the highest grade, the first of equals; None without any.

    Words set apart are somebody else's, and “a pressing matter” presses nobody.
    """
    apart = [found.span for found in sentence.set_apart]
    hits = (
        hit
        for hit in _verbs().find(sentence.words)
        if not any(span.overlaps(hit.span) for span in apart) and not _qualifies(hit, sentence)
    )
    return max(hits, key=lambda hit: hit.value, default=None)


def _qualifies(hit: Hit[int], sentence: Sentence) -> bool:
    """Whether a participle stands before a noun, as in “threatening movements”."""
    word = sentence.words[hit.end - 1]
    following = sentence.words[hit.end : hit.end + 1]
    return word.text.lower() in _QUALIFYING and any(
        other.content and other.text.islower() for other in following
    )


@lru_cache(maxsize=1)
def _verbs() -> Phrases[int]:
    return Phrases((verb, grade) for grade, verbs in tables.speech() for verb in verbs)

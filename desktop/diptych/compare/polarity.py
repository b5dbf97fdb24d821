"""What a sentence denies: the words that a negation governs."""

import re
from dataclasses import dataclass

from diptych.compare.tables import word_list
from diptych.compare.words import Word
from diptych.model import Span

_CUES = re.compile(
    r"\b(?:not|never|neither|nor|cannot|no longer|by no means|no|none|nothing|nobody"
    r"|(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|must)n[’']t|won[’']t"
    r"|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|rul(?:e|es|ed|ing) out"
    r"|declin(?:e|es|ed|ing) to|fail(?:s|ed)? to|contrary to"
    r"|turn(?:s|ed|ing)? down|nobody|none|exclud(?:e|es|ed|ing))\b",
    re.IGNORECASE,
)
_NOT_DENIALS = re.compile(
    r"\b(?:not only|no doubt|not least|nothing but|no less|no fewer|no more than|not just"
    r"|no (?:later|earlier|sooner|longer) than)\b",
    re.IGNORECASE,
)
_TURNS = re.compile(
    r"\b(?:without|lack(?:s|ed|ing)?|absence of|unpunished|unconditional(?:ly)?|instead of)\b",
    re.IGNORECASE,
)
_NO_TURN = re.compile(
    r"\b(?:without (?:delay|exception|hindrance|doubt|interruption|conditions?|preconditions?"
    r"|precedent|warning|prejudice|any (?:delay|conditions?|preconditions?))|no alternative"
    r"|whether or not|if not)\b",
    re.IGNORECASE,
)
_REACH = 4
"""Content words after a cue that it may govern."""
_BARRIER = re.compile(r"[,;:.!?—–]|\b(?:but|although|though|while|because|which|who)\b")


@dataclass(frozen=True, slots=True)
class Denial:
    """A negation: the cue with what it governs (`span`), and the stems of the governed words."""

    span: Span
    governed: tuple[str, ...]


def denials(sentence: str, words: tuple[Word, ...]) -> tuple[Denial, ...]:
    """The negations of a sentence in order."""
    exempt = [Span(m.start(), m.end()) for m in _NOT_DENIALS.finditer(sentence)]
    out = []
    for match in _CUES.finditer(sentence):
        cue = Span(match.start(), match.end())
        if any(cue.overlaps(other) for other in exempt):
            continue
        barrier = _BARRIER.search(sentence, cue.end)
        stop = barrier.start() if barrier else len(sentence)
        reach = Span(cue.end, stop)
        governed = [
            word
            for word in words
            if _inside(word.span, reach) and word.content and _can_be_denied(word)
        ][:_REACH]
        if governed:
            span = Span(cue.start, governed[-1].span.end)
            out.append(Denial(span, tuple(word.key for word in governed)))
    return tuple(out)


def _inside(span: Span, other: Span) -> bool:
    return other.start <= span.start and span.end <= other.end


def _can_be_denied(word: Word) -> bool:
    return word.text.lower() not in word_list("not-denied") and not word.text[0].isdigit()


def is_cue(word: str) -> bool:
    """Whether a single word denies: "not", "never", "without"."""
    return bool(_CUES.fullmatch(word) or _TURNS.fullmatch(word))


def turned(sentence: str) -> bool:
    """Whether denials turn the sense of a sentence, two of them turning it back.

    What each of them governs is not read: in a long sentence this tells little.
    """
    exempt = [m.span() for p in (_NOT_DENIALS, _NO_TURN) for m in p.finditer(sentence)]
    count = sum(
        not any(a <= match.start() < b for a, b in exempt)
        for cues in (_CUES, _TURNS)
        for match in cues.finditer(sentence)
    )
    return count % 2 == 1

"""What a sentence denies: the words that a negation governs."""

import re
from dataclasses import dataclass

from diptych.compare.words import Word
from diptych.model import Span

_CUES = re.compile(
    r"\b(?:not|never|neither|nor|without|cannot|no longer|by no means|no|none|nothing|nobody"
    r"|(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|must)n[’']t|won[’']t"
    r"|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|rul(?:e|es|ed|ing) out|declin(?:e|es|ed|ing) to"
    r"|fail(?:s|ed)? to|lack of|absence of|contrary to)\b",
    re.IGNORECASE,
)
_NOT_DENIALS = re.compile(r"\b(?:not only|no doubt|not least|nothing but|no less|no fewer|no more than|not just)\b", re.IGNORECASE)
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
        governed = [w for w in words if cue.end <= w.span.start and w.span.end <= stop and w.content]
        governed = governed[:_REACH]
        if governed:
            out.append(Denial(Span(cue.start, governed[-1].span.end), tuple(w.key for w in governed)))
    return tuple(out)

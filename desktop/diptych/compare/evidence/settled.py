"""Commitment: what was agreed or only discussed, what will be or may be."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from diptych.compare import tables
from diptych.compare.evidence.finding import Bearing, Context, Finding, views
from diptych.compare.evidence.phrases import Hit, Phrases
from diptych.compare.sentences import Sentence
from diptych.model import EvidenceKind, Span

_DENIES = frozenset("not no never neither nor cannot nobody without".split())
_LISTS = (
    ("settled", "considered", "as settled", "as considered"),
    ("will", "may", "as certain", "as possible"),
)
_BACK = 3
"""Words before a verb among which a "not" or "no" denies it."""


def commitments(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    """One side has it settled, the other only considered; one says that it will be, one may."""
    for firm, open_, as_firm, as_open in _LISTS:
        firmly = _cues(left, firm), _cues(right, firm)
        if bool(firmly[0]) is bool(firmly[1]):
            continue
        openly = _cues(left, open_), _cues(right, open_)
        for view, own, other in zip(
            views(left, right, context), firmly, (openly[1], openly[0]), strict=True
        ):
            if not own or not other or openly[view.flipped]:
                continue
            a, b = own[0], other[0]
            says = (
                f"{view.name} gives it {as_firm} (“{a.of(view.own.text)}”), {view.rival}"
                f" {as_open} (“{b.of(view.other.text)}”)."
            )
            yield view.finding(
                EvidenceKind.COMMITMENT, Bearing.DIFFERS, a, b, says, f"commitment.{firm}"
            )


def _cues(sentence: Sentence, name: str) -> Sequence[Span]:
    """The words of one list in a sentence that no denial stands before."""
    return [hit.span for hit in _phrases(name).find(sentence.words) if not _denied(sentence, hit)]


def _denied(sentence: Sentence, hit: Hit[str]) -> bool:
    before = sentence.words[max(0, hit.first - _BACK) : hit.end + 1]
    return any(word.text.lower() in _DENIES or word.text.endswith("n't") for word in before)


@lru_cache(maxsize=4)
def _phrases(name: str) -> Phrases[str]:
    phrases = tables.commitment()[name]
    return Phrases(((phrase, name) for phrase in phrases), as_written=name in ("will", "may"))


def weight_of(sentence: Sentence, span: Span) -> str | None:
    """The list that a word of commitment in `span` belongs to, None where none is there."""
    for name in ("settled", "will", "may", "considered"):
        for hit in _phrases(name).find(sentence.words):
            if hit.span.overlaps(span):
                return name
    return None

"""What two linked passages share and in what they differ.

Each finding comes with the words that it rests on. Rules, word tables and the order of words; no
grammar is parsed. Where two passages are nearly one text, what was changed in it is named by its
kind; elsewhere each kind of evidence looks for itself.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from diptych.compare.evidence.acting import actors, blame
from diptych.compare.evidence.counted import dates, numbers
from diptych.compare.evidence.denied import denials
from diptych.compare.evidence.detailed import detail
from diptych.compare.evidence.finding import IN_TEXT, Bearing, Context, Finding
from diptych.compare.evidence.framed import choice_of_words, set_apart
from diptych.compare.evidence.named import names
from diptych.compare.evidence.said import verbs_of_saying
from diptych.compare.evidence.settled import commitments
from diptych.compare.evidence.worded import replaced, wording
from diptych.compare.sentences import Sentence
from diptych.compare.words import Weights
from diptych.model import Span

__all__ = ["Bearing", "Context", "Finding", "findings"]

_EACH = (
    numbers,
    dates,
    denials,
    set_apart,
    names,
    commitments,
    actors,
    blame,
    choice_of_words,
    verbs_of_saying,
)

_UNWEIGHTED = Weights(())


def findings(left: Sentence, right: Sentence, context: Context) -> tuple[Finding, ...]:
    """All findings on a pair of passages: differences first, then what is shared."""
    unweighted = replace(context, weights=_UNWEIGHTED)
    told = _kept(replace(left, start=0), replace(right, start=0), unweighted)
    found = [
        replace(one, left=_moved(one.left, left.start), right=_moved(one.right, right.start))
        for one in told
    ]
    shared = list(wording(left, right, context.weights))
    found += [finding for finding, telling in shared if telling]
    if not found:
        found += [finding for finding, _ in shared]
    return tuple(sorted(found, key=lambda finding: finding.bearing is Bearing.SHARED))


@lru_cache(maxsize=16_000)
def _kept(left: Sentence, right: Sentence, context: Context) -> tuple[Finding, ...]:
    """What does not depend on the weights of words: kept, as an edit leaves most pairs alone."""
    return tuple(_told(left, right, context))


def _moved(span: Span | None, by: int) -> Span | None:
    return None if span is None else span.shifted(by)


def _told(left: Sentence, right: Sentence, context: Context) -> Iterator[Finding]:
    in_text = replaced(left, right, context)
    if in_text is None:
        for each in _EACH:
            yield from each(left, right, context)
        yield from detail(left, right, context)
        return
    # In nearly one text only what was changed can differ; quotation marks are no words of it.
    yield from in_text
    for each in (set_apart, numbers, dates, denials, names, actors):
        for finding in each(left, right, context):
            if not finding.differs:
                yield finding
            elif (each is denials and not in_text) or (
                each is set_apart and not any(_overlap(finding, other) for other in in_text)
            ):
                yield replace(finding, rule=f"{IN_TEXT}{finding.kind}")


def _overlap(one: Finding, other: Finding) -> bool:
    return bool(one.left and other.left and one.left.overlaps(other.left)) or bool(
        one.right and other.right and one.right.overlaps(other.right)
    )

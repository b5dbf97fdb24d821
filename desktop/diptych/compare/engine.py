"""Two accounts in, a comparison out."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from math import isnan

from diptych.compare.align import linked_pairs
from diptych.compare.cache import key_of
from diptych.compare.contrast import Context
from diptych.compare.language_model import LanguageModel
from diptych.compare.matters import matters
from diptych.compare.possible import possible_pairs, with_possible
from diptych.compare.relate import Pair, links
from diptych.compare.scores import PairScores
from diptych.compare.sentences import Sentence, one_name_each, read
from diptych.compare.stages import Scored, scored
from diptych.compare.words import Weights
from diptych.model import Account, Comparison, Method, Passage
from diptych.progress import NoProgress, Progress
from diptych.text.segment import passages
from diptych.text.transcript import asks


@dataclass(frozen=True, slots=True, eq=False)
class Proposal:
    """A comparison and the scores that it rests on; None where an account says nothing."""

    comparison: Comparison
    scores: PairScores | None


def compare(
    left: Account,
    right: Account,
    *,
    model: LanguageModel | None,
    meeting_date: str = "",
    progress: Progress | None = None,
    first: Callable[[Proposal], None] | None = None,
    without_questions: bool = False,
) -> Comparison:
    """Cut two accounts into passages, link those on the same matter, and judge each link.

    Without `model` the accounts are compared by their words alone, and the comparison says so.
    `meeting_date` (ISO 8601, or "") is what "today" and weekdays are counted from. `first` is
    told of a first proposal by words alone, before the language model reads the accounts.
    `without_questions` leaves out what journalists say in a transcript: no passage is made of it.
    The same input gives the same comparison. Raises Cancelled where `progress` does, and
    ModelError where a part of the model is needed that cannot be loaded.
    """
    return propose(
        left,
        right,
        model=model,
        meeting_date=meeting_date,
        progress=progress,
        first=first,
        without_questions=without_questions,
    ).comparison


def propose(
    left: Account,
    right: Account,
    *,
    model: LanguageModel | None,
    meeting_date: str = "",
    progress: Progress | None = None,
    first: Callable[[Proposal], None] | None = None,
    without_questions: bool = False,
) -> Proposal:
    """The same, together with the scores of all pairs."""
    told = progress or NoProgress()
    told.step(0, 1, "passages")
    lately = (
        None
        if model is None
        else model.proposals.get((left, right, meeting_date, without_questions))
    )
    if isinstance(lately, Proposal):
        return lately
    cut = tuple(_passages(one.text, without_questions) for one in (left, right))
    method = Method.WORDS if model is None else Method.MODEL
    empty = Comparison(left, right, cut[0], cut[1], (), method)
    found = Proposal(empty, None)
    if cut[0] and cut[1]:
        texts = _Texts.of(empty, meeting_date)
        with _remembering(model, empty):
            sides = texts.left, texts.right
            early = first is not None
            stages = scored(model, sides, texts.context.weights, told, words_first=early)
            for result in stages:
                told.step(0, 1, "links")
                found = Proposal(_judged(empty, texts, result), result.scores)
                if first is not None and not result.final:
                    first(found)
    told.step(1, 1, "links")
    if model is not None:
        model.proposals.put((left, right, meeting_date, without_questions), found)
    return found


def pair_scores(
    comparison: Comparison,
    *,
    model: LanguageModel | None,
    meeting_date: str = "",
    progress: Progress | None = None,
) -> PairScores:
    """What a comparison rested on, worked out again. Arguments and errors as for `compare`."""
    texts = _Texts.of(comparison, meeting_date)
    with _remembering(model, comparison):
        told = progress or NoProgress()
        *_, last = scored(model, (texts.left, texts.right), texts.context.weights, told)
    return last.scores


def _passages(text: str, without_questions: bool) -> tuple[Passage, ...]:
    found = passages(text)
    return tuple(p for p in found if not asks(p.speaker)) if without_questions else found


@dataclass(frozen=True, slots=True)
class _Texts:
    """The passages of both accounts, read, and what is known of both together."""

    left: list[Sentence]
    right: list[Sentence]
    context: Context

    @classmethod
    def of(cls, comparison: Comparison, meeting_date: str) -> "_Texts":
        one = _read(comparison.left, comparison.left_passages, meeting_date)
        other = _read(comparison.right, comparison.right_passages, meeting_date)
        context = Context(
            comparison.left.name,
            comparison.right.name,
            Weights([sentence.words for sentence in (*one, *other)]),
            one_name_each((one, other)),
        )
        return cls(one, other, context)


def _read(account: Account, cut: tuple[Passage, ...], meeting_date: str) -> list[Sentence]:
    return [read(p.span.of(account.text), p.span.start, p.kind, meeting_date) for p in cut]


def _remembering(
    model: LanguageModel | None, comparison: Comparison
) -> AbstractContextManager[None]:
    """What the model finds out about these two texts is kept, where it keeps anything."""
    if model is None:
        return nullcontext()
    both = comparison.left.sha256, comparison.right.sha256
    return model.cache.comparison(key_of(model.identity, *both))


def _judged(empty: Comparison, texts: _Texts, result: Scored) -> Comparison:
    """The comparison with links, possible links and matters, by the scores."""
    scores = result.scores

    def pair(i: int, j: int) -> Pair:
        answer = None if result.answer is None else result.answer(i, j)
        diverge = None if scores.diverge is None else float(scores.diverge[i, j])
        known = None if diverge is None or isnan(diverge) else diverge
        return Pair(i, j, float(scores.link[i, j]), answer, known)

    found, offered = (
        links(texts.left, texts.right, [pair(i, j) for i, j in pairs], texts.context)
        for pairs in (
            linked_pairs(scores.link, scores.threshold),
            possible_pairs(scores.link, scores.threshold),
        )
    )
    linked = replace(empty, links=with_possible(found, offered), method=result.method)
    vectors = scores.left_vectors, scores.right_vectors
    return replace(linked, matters=matters(linked, (texts.left, texts.right), vectors))

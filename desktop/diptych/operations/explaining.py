"""Answering why two passages of a meeting are not linked."""

from diptych.compare.engine import pair_scores
from diptych.compare.scores import PairScores
from diptych.compare.why_not import WhyNot, why_not
from diptych.errors import DiptychError
from diptych.model import Comparison, Meeting, Method, Side
from diptych.operations.comparing import model_or_none
from diptych.progress import Progress


def why_not_linked(
    meeting: Meeting, left: int, right: int, progress: Progress | None = None
) -> WhyNot:
    """Say why two passages (indexes) of a meeting are not linked, or that they are.

    The scores of all pairs are worked out once and kept for the next question on the same
    meeting. Raises IndexError where there is no such passage, and Cancelled.
    """
    scores = _scores(meeting.comparison, meeting.date, progress)
    return why_not(scores, meeting.comparison, left, right, meeting.links)


def find_passage(meeting: Meeting, side: Side, said: str) -> int:
    """The index of the passage that a person named: by its number from 1, or by words in it.

    Raises DiptychError where there is none, or where the words stand in several.
    """
    account = meeting.comparison.account(side)
    passages = meeting.comparison.passages(side)
    if said.isascii() and said.isdigit():
        if 1 <= int(said) <= len(passages):
            return int(said) - 1
        raise DiptychError(
            f"The account of {account.name} has no passage {said}.",
            f"Its passages are numbered from 1 to {len(passages)}." if passages else "It is empty.",
        )
    wanted = _plain(said)
    found = [i for i, p in enumerate(passages) if wanted in _plain(p.span.of(account.text))]
    if len(found) == 1:
        return found[0]
    if not found or not wanted:
        raise DiptychError(
            f"No passage of {account.name} holds the words “{said}”.",
            "Give words as they stand in one passage, or the passage's number.",
        )
    numbers = ", ".join(str(index + 1) for index in found)
    raise DiptychError(
        f"Passages {numbers} of {account.name} all hold the words “{said}”.",
        "Give more words, or the passage's number.",
    )


def why_lines(meeting: Meeting, why: WhyNot) -> tuple[str, ...]:
    """The answer in lines: both passages with their numbers, then the reason and the facts."""
    comparison = meeting.comparison
    quoted = []
    for side, index in ((Side.LEFT, why.left), (Side.RIGHT, why.right)):
        account = comparison.account(side)
        words = " ".join(comparison.passages(side)[index].span.of(account.text).split())
        quoted.append(f"{account.name}, passage {index + 1}: {words}")
    return (*quoted, "", f"{why.title}. {why.reason}", *why.facts)


_kept: dict[tuple[str, ...], PairScores] = {}
"""The scores of the comparison that was asked about last."""


def _scores(comparison: Comparison, date: str, progress: Progress | None) -> PairScores:
    spans = ",".join(f"{p.span.start}" for side in Side for p in comparison.passages(side))
    key = (comparison.left.sha256, comparison.right.sha256, spans, comparison.method, date)
    found = _kept.get(key)
    if found is None:
        model = model_or_none() if comparison.method is Method.MODEL else None
        found = pair_scores(comparison, model=model, meeting_date=date, progress=progress)
        _kept.clear()
        _kept[key] = found
    return found


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())

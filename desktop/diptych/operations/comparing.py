"""Comparing two accounts, with or without a library."""

import logging
from collections.abc import Callable
from functools import lru_cache

from diptych.compare.engine import compare
from diptych.compare.language_model import LanguageModel
from diptych.errors import ModelError
from diptych.model import (
    Account,
    Comparison,
    JudgedLink,
    LinkId,
    Meeting,
    MeetingId,
    Side,
)
from diptych.progress import Progress
from diptych.settings import cache_folder, resource
from diptych.text.segment import passages
from diptych.text.transcript import asks

log = logging.getLogger(__name__)

MODEL = "all-mpnet-base-v2-accounts"


def compare_accounts(
    left: Account,
    right: Account,
    progress: Progress | None = None,
    date: str = "",
    *,
    without_questions: bool = False,
    first: Callable[[Comparison], None] | None = None,
) -> Comparison:
    """Compare two accounts; by words alone, marked as such, where the model cannot be loaded.

    `date` is the meeting's (ISO 8601), "" where it is not known. `without_questions` leaves
    out what journalists say in a transcript. `first` is told of a first proposal by words alone,
    before the language model reads the accounts. Raises Cancelled.
    """

    def compared(model: LanguageModel | None) -> Comparison:
        return compare(
            left,
            right,
            model=model,
            meeting_date=date,
            progress=progress,
            without_questions=without_questions,
            first=None if first is None else lambda early: first(early.comparison),
        )

    try:
        return compared(model_or_none())
    except ModelError as err:
        log.warning("compared by words alone: %s", err)
        return compared(None)


def left_out_questions(comparison: Comparison) -> bool:
    """Whether a comparison was made without what journalists ask; False where nobody asks."""
    asked = False
    for side in Side:
        kept = {passage.span for passage in comparison.passages(side)}
        for passage in passages(comparison.account(side).text):
            if asks(passage.speaker):
                if passage.span in kept:
                    return False
                asked = True
    return asked


def speakers(account: Account) -> dict[str, int]:
    """Who speaks in a transcript, with the words of each, in the order of speaking; else empty."""
    found: dict[str, int] = {}
    for passage in passages(account.text):
        if passage.speaker:
            words = len(passage.span.of(account.text).split())
            found[passage.speaker] = found.get(passage.speaker, 0) + words
    return found


def unsaved_meeting(comparison: Comparison, title: str, date: str = "") -> Meeting:
    """A comparison as a meeting that is in no library: id 0, links numbered from 1."""
    links = tuple(JudgedLink(LinkId(n), link) for n, link in enumerate(comparison.links, 1))
    return Meeting(MeetingId(0), "", title, date, comparison, links)


def model_or_none() -> LanguageModel | None:
    """The language model, loaded once; None where it cannot be, which the log explains."""
    try:
        return _model()
    except ModelError as err:
        log.warning("compared by words alone: %s", err)
        return None


@lru_cache(maxsize=1)
def _model() -> LanguageModel:
    return LanguageModel.load(resource("models", MODEL), cache=cache_folder())

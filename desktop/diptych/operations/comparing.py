"""Comparing two accounts, with or without a library."""

import logging
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
)
from diptych.progress import Progress
from diptych.settings import cache_folder, resource

log = logging.getLogger(__name__)

MODEL = "all-mpnet-base-v2-accounts"


def compare_accounts(
    left: Account, right: Account, progress: Progress | None = None, date: str = ""
) -> Comparison:
    """Compare two accounts; by words alone, marked as such, where the model cannot be loaded.

    `date` is the meeting's (ISO 8601), "" where it is not known. Raises Cancelled.
    """
    try:
        model = model_or_none()
        return compare(left, right, model=model, meeting_date=date, progress=progress)
    except ModelError as err:
        log.warning("compared by words alone: %s", err)
        return compare(left, right, model=None, meeting_date=date, progress=progress)


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

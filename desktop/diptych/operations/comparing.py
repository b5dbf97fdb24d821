"""Comparing two accounts, with or without a library."""

import logging
from functools import lru_cache

from diptych.compare.encoder import Encoder
from diptych.compare.engine import compare
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
from diptych.settings import resource

log = logging.getLogger(__name__)

ENCODER = "all-MiniLM-L6-v2"


def compare_accounts(
    left: Account, right: Account, progress: Progress | None = None, date: str = ""
) -> Comparison:
    """Compare two accounts; by words alone, marked as such, where the model cannot be loaded.

    `date` is the meeting's (ISO 8601), "" where it is not known. Raises Cancelled.
    """
    encoder = encoder_or_none()
    return compare(left, right, encoder=encoder, meeting_date=date, progress=progress)


def unsaved_meeting(comparison: Comparison, title: str, date: str = "") -> Meeting:
    """A comparison as a meeting that is in no library: id 0, links numbered from 1."""
    links = tuple(JudgedLink(LinkId(n), link) for n, link in enumerate(comparison.links, 1))
    return Meeting(MeetingId(0), "", title, date, comparison, links)


def encoder_or_none() -> Encoder | None:
    """The language model, loaded once; None where it cannot be, which the log explains."""
    try:
        return _encoder()
    except ModelError as err:
        log.warning("compared by words alone: %s", err)
        return None


@lru_cache(maxsize=1)
def _encoder() -> Encoder:
    return Encoder.load(resource("models", ENCODER))

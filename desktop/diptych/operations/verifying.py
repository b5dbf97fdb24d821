"""Whether what the library keeps of its sources is still what it was."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from diptych.errors import ReadError
from diptych.intake.readers import read_again
from diptych.library import accounts as kept
from diptych.library.store import Library
from diptych.model import Account, MeetingId
from diptych.operations import splitting


class Finding(StrEnum):
    """What came of reading the original bytes of a source once more."""

    SAME = "same"
    OTHER_BYTES = "other bytes"
    OTHER_STORED_TEXT = "other stored text"
    OTHER_TEXT = "other text"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Verified:
    """One source: its meeting's title, its account and revision, and what was found."""

    title: str
    account: Account
    version: str
    finding: Finding
    why: str = ""

    @property
    def holds(self) -> bool:
        return self.finding is Finding.SAME

    @property
    def says(self) -> str:
        """The finding as one sentence."""
        provenance = self.account.provenance
        match self.finding:
            case Finding.SAME:
                return "The bytes are the same, and the same text comes out of them."
            case Finding.OTHER_BYTES:
                return f"The original bytes are not those of SHA-256 {provenance.sha256}."
            case Finding.OTHER_STORED_TEXT:
                return "The stored text is not the one that was stored: its hash differs."
            case Finding.OTHER_TEXT:
                by = f" It was read by {provenance.reader}." if provenance.reader else ""
                return f"The bytes are the same, but another text comes out of them now.{by}"
            case Finding.UNREADABLE:
                return f"The bytes are the same, but cannot be read now: {self.why}"


def verify(lib: Library, meeting: MeetingId | None = None) -> Iterator[Verified]:
    """Recompute the hashes of a meeting's sources, or of all, and read their bytes again."""
    for source in kept.sources_of(lib, meeting):
        finding, why = _finding(source)
        yield Verified(source.title, source.account, source.version, finding, why)


def read_before(lib: Library, account: Account) -> tuple[str, ...]:
    """The titles of the meetings that hold the same source already."""
    return kept.meetings_with(lib, account.provenance.sha256)


def _finding(source: kept.KeptSource) -> tuple[Finding, str]:
    account = source.account
    if sha256(account.provenance.data).hexdigest() != account.provenance.sha256:
        return Finding.OTHER_BYTES, ""
    if account.sha256 != source.sha256:
        return Finding.OTHER_STORED_TEXT, ""
    try:
        made = account.provenance.media_type == splitting.MEDIA_TYPE
        text = splitting.text_again(account) if made else read_again(account)
    except ReadError as error:
        return Finding.UNREADABLE, error.message
    return (Finding.SAME if text == account.text else Finding.OTHER_TEXT), ""

"""The nouns of the program: frozen values, shared by every part of it.

Offsets are code points of an account's canonical text, half-open [start, end).
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NewType

from diptych.anchors import Fit as Fit
from diptych.anchors import Selector as Selector
from diptych.anchors import Span as Span
from diptych.kinds import EvidenceKind as EvidenceKind
from diptych.kinds import Review as Review

MeetingId = NewType("MeetingId", int)
AccountId = NewType("AccountId", int)
LinkId = NewType("LinkId", int)
NoteId = NewType("NoteId", int)


UNSURE_BELOW = 0.5
"""Links proposed with less confidence are marked (docs/method.md)."""

POSSIBLE_BELOW = 0.33
"""Links proposed with less confidence are only possible: offered apart from the others. It is the
threshold fitted with the weights in resources/models/links.json."""


class Side(StrEnum):
    """Where an account stands. Which government that is, its name says."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class Relation(StrEnum):
    """What two linked passages are to each other."""

    AGREE = "agree"
    DIVERGE = "diverge"


class Verdict(StrEnum):
    """What a person says of a link that the program proposed."""

    AGREE = "agree"
    DIVERGE = "diverge"
    UNRELATED = "unrelated"


class Status(StrEnum):
    """What a reader sees on a passage; in links of both kinds it counts as diverging."""

    AGREE = "agree"
    DIVERGE = "diverge"
    ONLY = "only"


class Origin(StrEnum):
    """Who made a judgement."""

    PROPOSED = "proposed"
    PERSON = "person"


class PassageKind(StrEnum):
    """What a passage is in its account."""

    STATEMENT = "statement"
    HEADING = "heading"
    QUESTION = "question"
    COURTESY = "courtesy"


class Method(StrEnum):
    """How passages were compared; WORDS where the language model could not be loaded."""

    MODEL = "model"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of an account that is judged as one: as a rule a sentence.

    `paragraph` counts the account's paragraphs from 0. `speaker` is who is speaking in a
    transcript ("MODERATOR"), "" elsewhere.
    """

    span: Span
    paragraph: int = 0
    kind: PassageKind = PassageKind.STATEMENT
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where an account's text came from.

    `data` holds the original bytes, `sha256` their hash in hexadecimal digits; `encoding` is how
    they were decoded. `read_at` is a UTC time in ISO 8601, or ""; `place` is where it was written.
    `reader` is what read it, with its version; `brought_back` numbers the cut parts put back.
    """

    file_name: str
    data: bytes
    sha256: str
    media_type: str = "text/plain"
    encoding: str = "utf-8"
    address: str = ""
    read_at: str = ""
    reader: str = ""
    brought_back: tuple[int, ...] = ()
    place: str = ""


@dataclass(frozen=True)
class Account:
    """One government's account of the meeting. `text` is canonical (see text.normalise)."""

    name: str
    text: str
    provenance: Provenance
    publisher: str = ""

    @cached_property
    def sha256(self) -> str:
        """Hash of the canonical text, encoded as UTF-8."""
        from hashlib import sha256

        return sha256(self.text.encode("utf-8")).hexdigest()


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for a judgement: the words it rests on, either side, and a sentence.

    `differs` tells a reason to diverge from what both accounts share.
    """

    kind: EvidenceKind
    left: Span | None
    right: Span | None
    says: str
    differs: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Passages (indexes, ascending) of both accounts that speak of the same matter.

    `confidence` is in [0, 1]. `topic` is a short label in the passages' own words. A `possible`
    link is one that the program is too unsure of to propose: it is offered, and no more.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    relation: Relation
    confidence: float
    origin: Origin = Origin.PROPOSED
    evidence: tuple[Evidence, ...] = ()
    topic: str = ""
    possible: bool = False

    @property
    def how_sure(self) -> str:
        """The confidence for a person: "0.82", or "0.41, unsure" where it is low."""
        words = f"{self.confidence:.2f}"
        return f"{words}, unsure" if self.confidence < UNSURE_BELOW else words

    def ends(self, side: Side) -> tuple[int, ...]:
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class Matter:
    """What passages of one account or of both speak of. `label` is in their own words.

    `left` and `right` are indexes of passages, ascending, `links` those of the comparison's links
    that join passages of this matter. `left_words` and `right_words` count the words that each
    account gives to it; a passage that speaks of several matters divides its words among them.
    """

    label: str
    left: tuple[int, ...]
    right: tuple[int, ...]
    links: tuple[int, ...] = ()
    left_words: int = 0
    right_words: int = 0

    def passages(self, side: Side) -> tuple[int, ...]:
        return self.left if side is Side.LEFT else self.right

    def words(self, side: Side) -> int:
        return self.left_words if side is Side.LEFT else self.right_words


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two accounts cut into passages (in order, not overlapping), linked, and grouped by matter.

    `matters` come in the order in which the left account tells them, then those that only the
    right one tells, in its order. A passage that only keeps a text going is in none.
    """

    left: Account
    right: Account
    left_passages: tuple[Passage, ...]
    right_passages: tuple[Passage, ...]
    links: tuple[Link, ...]
    method: Method = Method.MODEL
    matters: tuple[Matter, ...] = ()

    def account(self, side: Side) -> Account:
        return self.left if side is Side.LEFT else self.right

    def passages(self, side: Side) -> tuple[Passage, ...]:
        return self.left_passages if side is Side.LEFT else self.right_passages


@dataclass(frozen=True, slots=True)
class OnMeeting:
    """The note is on the meeting as a whole."""


@dataclass(frozen=True, slots=True)
class OnLink:
    """The note is on a link."""

    link: LinkId


@dataclass(frozen=True, slots=True)
class OnText:
    """The note is on a passage, or on words selected in one account."""

    side: Side
    selector: Selector


Target = OnMeeting | OnLink | OnText


@dataclass(frozen=True, slots=True)
class Note:
    """What a person wrote, in Markdown. Times are UTC, ISO 8601.

    `author` is the name of the person where it is not the library's owner. `fit` says how its
    place was found in the text shown, and `was` the place that the person last saw it at, where
    that is to be looked at (`unsettled`). A note whose place is not in the texts shown is on the
    meeting. `version_of` is the UUID of the note of which this is another person's version.
    """

    id: NoteId
    uuid: str
    target: Target
    body: str
    tags: tuple[str, ...]
    created: str
    modified: str
    author: str = ""
    fit: Fit = Fit.EXACT
    was: Selector | None = None
    unsettled: bool = False
    version_of: str = ""


@dataclass(frozen=True, slots=True)
class JudgedLink:
    """The program's proposal and, beside it, what a person said of it."""

    id: LinkId
    proposal: Link
    verdict: Verdict | None = None

    @property
    def relation(self) -> Relation | None:
        """The person's word where there is one; None where the person said: not the same matter."""
        match self.verdict:
            case None:
                return self.proposal.relation
            case Verdict.AGREE:
                return Relation.AGREE
            case Verdict.DIVERGE:
                return Relation.DIVERGE
            case Verdict.UNRELATED:
                return None

    @property
    def possible(self) -> bool:
        """Whether it is only offered: a person's verdict makes it a link, or sets it aside."""
        return self.proposal.possible and self.verdict is None

    @property
    def review(self) -> Review:
        """What the person has made of the proposal; one's own link is confirmed."""
        if self.verdict is None:
            return Review.PROPOSED
        if self.verdict is Verdict.UNRELATED:
            return Review.REJECTED
        same = self.verdict.value == self.proposal.relation.value
        return Review.CONFIRMED if same else Review.CHANGED

    @property
    def origin(self) -> Origin:
        return self.proposal.origin if self.verdict is None else Origin.PERSON


@dataclass(frozen=True)
class Meeting:
    """A comparison with its title and date and everything a person added to it.

    `date` is ISO 8601 (YYYY-MM-DD) or "" where it is not known. A meeting that is not in a
    library has id 0, and its links are numbered from 1.
    """

    id: MeetingId
    uuid: str
    title: str
    date: str
    comparison: Comparison
    links: tuple[JudgedLink, ...]
    notes: tuple[Note, ...] = ()
    created: str = ""
    modified: str = ""
    finished: str = ""
    """When the person marked the comparison as finished, UTC in ISO 8601; "" where not."""

    @cached_property
    def standing_links(self) -> tuple[JudgedLink, ...]:
        """The links that hold after the person's verdicts, in the order of the left account."""
        return tuple(link for link in self.links if link.relation and not link.possible)

    @cached_property
    def possible_links(self) -> tuple[JudgedLink, ...]:
        """The links that are only offered, in the order of the left account."""
        return tuple(link for link in self.links if link.possible)

    @cached_property
    def reviewed(self) -> tuple[int, int]:
        """On how many links the person has given a verdict, and how many there are to review.

        A link that is only offered is none of them until it is judged.
        """
        to_review = [link for link in self.links if not link.possible]
        return sum(link.verdict is not None for link in to_review), len(to_review)

    def link(self, wanted: LinkId) -> JudgedLink:
        """Raises KeyError where the meeting has no such link."""
        for link in self.links:
            if link.id == wanted:
                return link
        raise KeyError(wanted)

    def statuses(self, side: Side) -> tuple[Status, ...]:
        """The status of each passage of one side, after the person's verdicts."""
        return self._statuses[side]

    @cached_property
    def _statuses(self) -> dict[Side, tuple[Status, ...]]:
        return {side: self._after_verdicts(side) for side in Side}

    def _after_verdicts(self, side: Side) -> tuple[Status, ...]:
        seen = [Status.ONLY] * len(self.comparison.passages(side))
        for link in self.standing_links:
            diverges = link.relation is Relation.DIVERGE
            for index in link.proposal.ends(side):
                if diverges:
                    seen[index] = Status.DIVERGE
                elif seen[index] is Status.ONLY:
                    seen[index] = Status.AGREE
        return tuple(seen)


@dataclass(frozen=True, slots=True)
class MeetingSummary:
    """A line of the library's list. `links` counts those that stand.

    `reviewed` of `to_review` links have a verdict; `unsettled` notes wait for a person to say
    where they belong. `finished` is as in `Meeting`.
    """

    id: MeetingId
    title: str
    date: str
    left_name: str
    right_name: str
    links: int
    reviewed: int
    notes: int
    modified: str
    to_review: int = 0
    unsettled: int = 0
    finished: str = ""

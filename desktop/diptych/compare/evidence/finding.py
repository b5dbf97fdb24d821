"""A finding on a pair of passages, and what a pair is read against."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from diptych.compare.sentences import Sentence
from diptych.compare.words import Weights
from diptych.model import EvidenceKind, Span

IN_TEXT = "text."
"""What the rules begin with that name a change in nearly one text."""


class Bearing(StrEnum):
    """Whether a finding speaks for agreement or for divergence."""

    SHARED = "shared"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that two passages share or differ in. Spans are the account's own.

    `rule` names what found it, for the weights in resources/models/relation.json; "" is a finding
    that is shown and has no weight of its own.
    """

    kind: EvidenceKind
    bearing: Bearing
    left: Span | None
    right: Span | None
    says: str
    rule: str = ""

    @property
    def differs(self) -> bool:
        return self.bearing is Bearing.DIFFERS


@dataclass(frozen=True, slots=True)
class Context:
    """What a pair of passages is read against: sides' names, word weights, names that are one.

    `told` holds the keys of all names in the left account and in the right one.
    """

    left_name: str
    right_name: str
    weights: Weights
    aliases: Mapping[str, str]
    told: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())

    def __hash__(self) -> int:
        """By what can be hashed; equality looks at all."""
        return hash((self.left_name, self.right_name, self.told))

    def key(self, name: str) -> str:
        """The key under which a name goes in these two accounts."""
        return self.aliases.get(name, name)


@dataclass(frozen=True, slots=True)
class View:
    """A pair of passages as one side sees it: `own` against `other`."""

    own: Sentence
    other: Sentence
    name: str
    rival: str
    flipped: bool

    def finding(
        self,
        kind: EvidenceKind,
        bearing: Bearing,
        own: Span | None,
        other: Span | None,
        says: str,
        rule: str,
    ) -> Finding:
        """Spans are those of the two sentences."""
        a = None if own is None else self.own.place(own)
        b = None if other is None else self.other.place(other)
        left, right = (b, a) if self.flipped else (a, b)
        return Finding(kind, bearing, left, right, says, rule)


def views(left: Sentence, right: Sentence, context: Context) -> tuple[View, View]:
    """The pair as the left side sees it, and as the right side does."""
    return (
        View(left, right, context.left_name, context.right_name, False),
        View(right, left, context.right_name, context.left_name, True),
    )


def differing(
    kind: EvidenceKind,
    left: Sentence,
    right: Sentence,
    a: Span | None,
    b: Span | None,
    says: str,
    rule: str,
) -> Finding:
    """A difference; spans are those of the two sentences."""
    one = None if a is None else left.place(a)
    other = None if b is None else right.place(b)
    return Finding(kind, Bearing.DIFFERS, one, other, says, rule)


def shared(
    kind: EvidenceKind, left: Sentence, right: Sentence, a: Span, b: Span, says: str, rule: str
) -> Finding:
    """What both have; spans are those of the two sentences."""
    return Finding(kind, Bearing.SHARED, left.place(a), right.place(b), says, rule)

"""What evidence can be of, and what can become of a proposal."""

from enum import StrEnum


class EvidenceKind(StrEnum):
    """What a piece of evidence rests on."""

    WORDING = "wording"
    MEANING = "meaning"
    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    QUOTATION = "quotation"
    PLACE = "place"
    ACTOR = "actor"
    SPEECH = "speech"
    COMMITMENT = "commitment"
    BLAME = "blame"
    FRAMING = "framing"
    DETAIL = "detail"


class Review(StrEnum):
    """What became of a proposal: nobody has said, or the person's word beside it."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    CHANGED = "changed"
    REJECTED = "rejected"

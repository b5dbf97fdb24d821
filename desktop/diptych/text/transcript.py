"""Who speaks in a transcript, and which sentences only keep it going."""

import re
from dataclasses import dataclass

from diptych.model import PassageKind

_CAPITALS = r"[A-Z][A-Z.’'\-]*|\[[^\]\n]{1,60}\]|\([^)\n]{1,60}\)"
_LABEL = re.compile(
    r"(?P<question>Q(?:UESTION)?(?:\s*\d{1,2})?[:.]?(?=\s+[A-Z“\"'‘(\[])|Question:)"
    rf"|(?P<capitals>(?:{_CAPITALS}|OF|and|of)(?:[ ,]{{1,2}}(?:{_CAPITALS}|and|of)){{0,7}}):(?=\s)"
    r"|(?P<name>[A-Z][\w.’'\-]*(?: (?:[A-Z][\w.’'\-]*|of|the|for|to|de|van|von|bin|al)){0,6}):"
    r"(?=\s+[A-Z“\"‘])"
)
_NOT_SPEAKERS = frozenset(
    "note notes date place time location subject participants topics agenda summary background "
    "annex readout statement communique contact attachment source sources re present update".split()
)
_ASKS = re.compile(r"\b(?:question|journalist|reporter|correspondent|press)\b|^Q\b", re.IGNORECASE)

_COURTESY = re.compile(
    r"""^(?:
      (?:(?:so|well|okay|ok|and|all\ right|great|hi|hello|hey|yes|yeah|sure)[,.!—\- ]+)*
      (?:
        thanks?(?:\ you)?\b(?!\ to\ the).*
      | good\ (?:morning|afternoon|evening|day)\b.*
      | (?:hi|hello|hey|welcome|greetings|bye|goodbye|okay|ok|great|sure|all\ right)\b.{0,40}
      | over\ to\ you\b.*
      | (?:and\ )?(?:the\ )?contents?\ will\ be\ embargoed\b.*
      | .*\bembargo(?:ed)?\b.*
      | .*\bon\ background\b.*
      | .*\b(?:next|last|final|first|more|another)\ questions?\b.{0,40}
      | .*\b(?:two|three|a\ couple\ of|a\ few|take\ (?:your|some|a\ few))\ questions\b.{0,40}
      | .*\b(?:ready\ for|open\ (?:it|the\ (?:floor|line))\ (?:up\ )?(?:for|to))\ questions\b.*
      | operator\b.{0,80}
      | we\ (?:have\ to|need\ to|will|are\ going\ to)\ wrap\b.*
      | (?:please\ )?go\ ahead\b.{0,30}
      | .*\b(?:can|could)\ you\ (?:hear\ me|elaborate)\b.{0,30}
      | .*\bappreciate\ (?:it|you|your\ time)\b.{0,30}
      | .*\battributed\ to\ an?\b.*
      | (?:today[’']s|our)\ speaker\b.*
      )
    )$""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_COURTESY_WORDS = 26
_AHEAD = 80
"""Characters after a label that tell speech from a heading."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Whose words these are, and whether that is one who asks."""

    speaker: str = ""
    question: bool = False


def label_of(line: str) -> str | None:
    """The speaker's label at the beginning of a line ("MODERATOR", "Q"), None without one."""
    match = _LABEL.match(line)
    if match is None:
        return None
    label = match.group().rstrip(":. ")
    ahead = line[match.end() : match.end() + _AHEAD]
    if not match["question"] and not any(character.islower() for character in ahead):
        return None  # a heading in capitals
    if match["name"] and (label.lower().split()[0] in _NOT_SPEAKERS or len(label) < 3):
        return None
    return label


def next_turn(turn: Turn, label: str | None) -> Turn:
    """Who speaks in a paragraph that begins with `label`: as before where it has none."""
    if label is None:
        return turn
    return Turn(label, asks(label))


def asks(speaker: str) -> bool:
    """Whether a speaker is one who asks: a journalist, not one who answers."""
    return bool(_ASKS.search(speaker))


def kind_of(sentence: str, turn: Turn) -> PassageKind:
    """What a sentence spoken in `turn` is; outside a transcript no question is told apart."""
    if courtesy(sentence):
        return PassageKind.COURTESY
    asks = turn.speaker and sentence.rstrip("”\"'’»)").endswith("?")
    return PassageKind.QUESTION if turn.question or asks else PassageKind.STATEMENT


def courtesy(sentence: str) -> bool:
    """Whether a sentence only greets, thanks or gives the floor or the ground rules.

    Such a sentence hardly ever has a counterpart in the other account.
    """
    label = label_of(sentence)
    words = sentence[len(label) :].lstrip(":. ") if label else sentence
    return len(words.split()) <= _COURTESY_WORDS and bool(_COURTESY.match(words.strip()))

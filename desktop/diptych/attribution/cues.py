"""The words of one sentence that say whose account it is: "the Kremlin said", "according to"."""

import re
from dataclasses import dataclass

from diptych.attribution.sides import words
from diptych.attribution.tokens import Token

NOUN = r"(?:[2THAZSOMIRNKDWn]|x(?=[xZ]{0,2}[RIDWM])|L(?=[,VBE]))"
_NP = rf"(?:P|{NOUN}+(?:F(?:[2THAZSOMIRNKDWnt]|x(?=[xZnNRIDWM]))+){{0,2}})"
_LEFT = re.compile(
    rf"({_NP})(?:,[^,:;]{{1,60}}?,|,[^,:;]{{1,40}}?,[^,:;]{{1,40}}?,|-[^-]{{1,60}}-)?([yht]*)$"
)
_RIGHT = re.compile(rf"({_NP})")
_HEARERS_AND_PLACE = re.compile(
    r"(?:[THAZx]*[WMRD])?[ty]*(?:F(?:[2THAZSOMIRNKDWntxL]){1,7}){0,3}[ty]*(?:[,.\-;]|$)"
)


@dataclass(frozen=True, slots=True)
class Cue:
    """`subject` and `verb` are places among the sentence's words. A smaller `rank` wins."""

    subject: tuple[int, int]
    verb: tuple[int, int]
    rank: int
    kind: str
    """"according", "says", "act", "view", "colon" or "telling"."""


def cues(row: list[Token]) -> list[Cue]:
    """What attributes the sentence, the outermost first."""
    signs = "".join(token.sign for token in row)
    found: list[Cue] = []
    if row and row[0].text == "For" and (match := re.match(r"F([THAZR]*[KS]+),", signs)):
        found.append(Cue(match.span(1), (0, 1), 4, "view"))
    for at, sign in enumerate(signs):
        if sign == "Q":
            found += _according(row, signs, at)
        elif sign in "LD":
            found += _telling(row, signs, at)
        elif sign in "VBE":
            found += _spoken(row, signs, at)
        elif sign == "G" and at > 0 and signs[at - 1] == ",":
            first = _first_subject(signs, at)
            found += [Cue(first, (at, at + 1), 4, "act")] if first is not None else []
        elif sign == "l" and _speech_act(row, at):
            found += _spoken(row, signs, at)
        elif row[at].text in words()["verbs"]["infinitive"] and _used(row, at):
            first = _first_subject(signs, at)
            found += [Cue(first, (at, at + 1), 4, "act")] if first is not None else []
        elif sign == "j":
            found += _stance(row, signs, at)
        elif sign == ":" and at + 1 < len(signs) and signs[at + 1] in '"q':
            found += _colon(signs, at)
    return sorted(found, key=lambda cue: (cue.rank, cue.verb[0]))


def _according(row: list[Token], signs: str, at: int) -> list[Cue]:
    match = _RIGHT.match(signs, at + 1)
    if match is None:
        return [Cue((at + 1, at + 2), (at, at + 1), 2, "according")] if at + 1 < len(row) else []
    if row[at + 1].text.lower() in {"him", "them"} or match.group() == "H":
        return [Cue((at + 1, at + 2), (at, at + 1), 1, "according")]
    nested = re.search(r"[,;-][cy]?u[^,]*$", signs[:at]) and re.search("[VBQ]", signs[:at])
    return [Cue(match.span(1), (at, at + 1), 5 if nested else 1, "according")]


def _telling(row: list[Token], signs: str, at: int) -> list[Cue]:
    """As in "In Moscow's telling", "the Kremlin's version of the call was shorter"."""
    match = re.search(rf"({NOUN}+n)$", signs[:at])
    if match is None or row[at].text not in _TELLINGS:
        return []
    ahead = match.start() > 0 and signs[match.start() - 1] in "F"
    return [Cue(match.span(1), (at, at + 1), 1 if ahead else 6, "telling")]


_TELLINGS = frozenset("telling account version view words reading opinion eyes narrative".split())


def _colon(signs: str, at: int) -> list[Cue]:
    match = re.search(rf"(?:^|[,.;])[c]?({_NP})[^:]*$", signs[:at])
    return [Cue(match.span(1), (at, at + 1), 4, "colon")] if match is not None else []


def _spoken(row: list[Token], signs: str, at: int) -> list[Cue]:
    sign = signs[at]
    kind = {"V": "says", "B": "act", "E": "view", "l": "act"}[sign]
    if at > 0 and signs[at - 1] == "e":
        return []
    if at > 1 and signs[at - 1] in "yh" and signs[at - 2] == "e":
        return []
    if row[at].text in {"called", "calls", "call"} and _by_telephone(signs, at):
        return []
    if row[at].text in {"spoke", "speak", "speaks"} and not signs.startswith("F", at + 1):
        return []
    if row[at].text in {"spoke", "speak", "speaks", "put", "puts"} and not _of_words(row, at):
        return []
    subject = _subject(signs, at)
    out = [] if subject is not None else _inverted(signs, at, kind)
    if subject is not None:
        start, end = subject
        out.append(Cue((start, end), (at, at + 1), _rank(row, signs, start, at, sign), kind))
    elif (not out and re.search(r"c[yh]*$", signs[:at])) or (not out and sign in "VB"):
        first = _first_subject(signs, at)
        if first is not None:
            out.append(Cue(first, (at, at + 1), 4, kind))
    if not out and sign == "V":  # somebody whom no table knows: "the shopkeeper said"
        match = re.search(r"(?:^|[,.;]c?|F[^,F]*,)([TH]x{1,2})(?:,[^,]{1,40},)?[yh]*$", signs[:at])
        if match is not None:
            out.append(Cue(match.span(1), (at, at + 1), 4, "someone"))
    return out


def _speech_act(row: list[Token], at: int) -> bool:
    """Whether a light verb makes an act of speech with its object: "gave a different picture"."""
    return any(token.text in words()["verbs"]["light-nouns"] for token in row[at + 1 : at + 6])


def _used(row: list[Token], at: int) -> bool:
    """Whether an infinitive tells what somebody used an occasion for."""
    before = {token.text for token in row[:at]}
    return at > 0 and row[at - 1].text == "to" and bool(before & words()["verbs"]["used"])


def _stance(row: list[Token], signs: str, at: int) -> list[Cue]:
    """As in "Delhi remains doubtful"."""
    verb = re.search(r"[eh]*e[yx]?$", signs[:at])
    subject = _subject(signs, verb.start()) if verb is not None else None
    if subject is None:
        return []
    rank = _rank(row, signs, subject[0], at, "E")
    return [Cue(subject, (at, at + 1), rank, "view")]


def _of_words(row: list[Token], at: int) -> bool:
    """As in "spoke of", "put it": not "spoke with", "put on"."""
    following = row[at + 1].text.lower() if at + 1 < len(row) else ""
    if row[at].text.startswith("put"):
        named = {token.text.lower() for token in row[at + 1 : at + 3]}
        return following == "it" or bool(named & {"number", "figure", "toll", "count", "total"})
    return following in {"of", "against", "for"}


def _by_telephone(signs: str, at: int) -> bool:
    ahead = signs[at + 1 : at + 9]
    if '"' in signs[at:]:
        return False
    return bool(re.match(r"[TZAHx]{0,3}[KPNRW]", ahead)) and not ahead.startswith("F")


def _inverted(signs: str, at: int, kind: str) -> list[Cue]:
    """As in "…,” said the minister"."""
    before = signs[:at].rstrip("yh")
    if kind == "view" or not before or before[-1] not in ',"':
        return []
    match = _RIGHT.match(signs, at + 1)
    if match is None or (before[-1] == "," and (kind == "act" or signs[at + 1] == "P")):
        return []
    return [Cue(match.span(1), (at, at + 1), 1, kind)]


def _subject(signs: str, at: int) -> tuple[int, int] | None:
    """The nearest noun phrase before the verb at `at` that can be its subject."""
    for start in range(max(0, at - 70), at):
        if not re.match(_NP, signs[start:at]) or (start > 0 and _continues(signs, start, at)):
            continue
        if start > 0 and signs[start - 1] == "F":
            continue
        match = _LEFT.match(signs[:at], start)
        if match is not None:
            return match.span(1)
    return None


def _continues(signs: str, start: int, at: int) -> bool:
    """Whether the noun phrase at `start` begins before it."""
    if signs[start] == "P":
        return False
    return re.match(NOUN, signs[start - 1 : at]) is not None


def _first_subject(signs: str, at: int) -> tuple[int, int] | None:
    clause = signs.rfind(";", 0, at) + 1
    last = re.search(rf",[cyt]*({_NP})[^,]*$", signs[clause:at])
    if last is not None and "u" not in last.group():  # "Asked about it, she smiled and said"
        return clause + last.start(1), clause + last.end(1)
    for match in re.finditer(_NP, signs[clause:at]):
        start, end = clause + match.start(), clause + match.end()
        if start > 0 and signs[start - 1] in "Fu":
            continue
        if re.search("[KSORPIAMWD]", signs[start:end]):
            between = signs[end:at]
            if re.match(r"u[^,u]{2,}$", between):  # "An official who took part said"
                return start, end
            return (start, end) if not re.search(r"u(?!.*,)|q", between) else None
        return None
    return None


def _rank(row: list[Token], signs: str, start: int, at: int, sign: str) -> int:
    """1 for an attribution set off by commas, 3 in a main clause, 7 and more in a minor one."""
    before = signs[:start].rstrip("yt")
    led = row[start - 1].text.lower() if start > 0 else ""
    after = signs[at + 1 :]
    if led == "as" and sign == "V":
        return 2
    if before and before[-1] == "u":
        return 8
    if before and before[-1] == "x" and signs[start - 1] not in "yt":
        return 7
    set_off = sign == "V" and before and before[-1] in ',"-'
    if set_off and _closed(after) and not _subordinate_open(signs[:start]):
        return 1
    if _subordinate_open(signs[:start]) and re.search("[VBE]", signs[:start]):
        return 7
    return 3


def _closed(after: str) -> bool:
    """Whether nothing but a place, a time or hearers follows, up to a comma or the end."""
    return _HEARERS_AND_PLACE.match(after) is not None


def _subordinate_open(before: str) -> bool:
    """Whether a minor clause, begun within the sentence, is still open at its end."""
    return bool(re.search(r"[,-][cy]?u[^,]*$", before))

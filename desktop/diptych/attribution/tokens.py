"""A sentence as a string of signs, one for each word, so that grammar can be read by patterns."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from diptych.attribution.sides import OTHER, plurals, sides, words

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}|\b(?:Adm|Gen|Lt|Col|Maj|Capt|Brig|Sgt|Cmdr|Sen|Rep|Gov|Mrs?|Ms|Dr|Prof|St|No)\."
    r"|\w+(?:[-’'](?!s\b)\w+)*|[’']s\b|[’'](?=\s)|[^\w\s]"
)

# Signs: S state or body, A nationality, O third party, M medium, K known person, N unknown name,
# R office, I institution, D document, W third person, Z modifier, T determiner, H possessive,
# P pronoun, V says, B speaks to, E holds, h auxiliary, e passive, n possessive ending, F
# preposition, u subordinator, c coordinator, y adverb, t time, Q "according to", L "telling",
# w town, j stance, G gerund of a verb of saying, l light verb, 2 joint, q in quotation
# marks, x anything else; punctuation stands for itself.


_PARTS_OF_DAYS = frozenset({"morning", "evening", "afternoon", "night", "week", "year"})


@dataclass(slots=True)
class Token:
    """A word or a sign of the text; `source` and `person` say whom it names, where it does."""

    start: int
    end: int
    text: str
    sign: str
    source: str = ""
    person: str = ""
    medium: bool = False


@lru_cache(maxsize=1)
def _phrases() -> dict[str, list[tuple[tuple[str, ...], str, str]]]:
    """Names by their first word, the longest first: their words, sign and source."""
    table = sides()
    found: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}

    def add(forms: Iterable[tuple[str, str]], sign: str) -> None:
        for form, source in forms:
            parts = tuple(_TOKEN.findall(form))
            found.setdefault(parts[0], []).append((parts, sign, source))

    add(table.states.items(), "S")
    add(table.people.items(), "A")
    add(table.state_media.items(), "M")
    add(((name, OTHER) for name in table.third), "O")
    add(((name, OTHER) for name in table.third_media), "M")
    for office, of in table.offices.items():
        add([(office, next(iter(of)) if len(of) == 1 else "")], "C")
    add(table.towns.items(), "w")
    for phrase in words()["phrases"]["according"]:
        for form in (phrase, phrase[0].upper() + phrase[1:]):
            add([(form, "")], "Q")
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


@lru_cache(maxsize=1)
def _signs() -> Mapping[str, str]:
    nouns, verbs, phrases = words()["nouns"], words()["verbs"], words()["phrases"]
    out: dict[str, str] = {}
    for sign, group in (
        ("t", nouns["time"]),
        ("y", nouns["adverb"]),
        ("Z", nouns["modifier"]),
        ("M", nouns["media"]),
        ("D", nouns["document"]),
        ("W", plurals(nouns["third"])),
        ("I", nouns["institution"]),
        ("R", nouns["role"]),
        ("L", phrases["telling"] - nouns["document"]),
        ("l", verbs["light"]),
        ("E", verbs["view"]),
        ("B", verbs["act"]),
        ("V", verbs["say"]),
        ("h", verbs["auxiliary"]),
        ("e", verbs["passive"]),
        ("j", verbs["stance"]),
        ("G", verbs["gerund"]),
        ("F", nouns["preposition"]),
        ("c", nouns["coordinate"]),
        ("T", nouns["determiner"]),
        ("H", nouns["possessive"]),
        ("u", nouns["subordinate"]),
        ("2", phrases["joint"]),
        ("P", frozenset({"he", "she", "it", "they"})),
        ("x", frozenset({"i", "we", "you", "there", "not"})),
    ):
        out |= dict.fromkeys(group, sign)
    return out


def tokens(text: str, start: int, end: int, quoted: Mapping[int, bool] | bytearray) -> list[Token]:
    """The words of text[start:end]. `quoted` says of each offset whether it is inside marks."""
    raw = [(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(text, start, end)]
    out: list[Token] = []
    at = 0
    first = True
    while at < len(raw):
        begin, stop, word = raw[at]
        if quoted[begin]:
            out.append(Token(begin, stop, word, "q"))
            at += 1
            continue
        entry = _entry(raw, at)
        if entry is not None:
            size, sign, source = entry
            stop = raw[at + size - 1][1]
            token = Token(begin, stop, text[begin:stop], sign, source, medium=sign == "M")
            if sign == "C":  # an office that only one side has
                token.sign = "R"
            out.append(token)
            at += size
        else:
            out.append(Token(begin, stop, word, _sign(word, first)))
            at += 1
        if word[0].isalnum():
            first = False
    return out


def _entry(raw: list[tuple[int, int, str]], at: int) -> tuple[int, str, str] | None:
    for parts, sign, source in _phrases().get(raw[at][2], ()):
        if tuple(word for _, _, word in raw[at : at + len(parts)]) == parts:
            return len(parts), sign, source
    return None


def _sign(word: str, first: bool) -> str:
    if word in {"’s", "'s", "’", "'"}:
        return "n"
    if not word[0].isalnum():
        return {"“": '"', "”": '"', "«": '"', "»": '"', "—": "-", "–": "-"}.get(
            word, word if len(word) == 1 else "-"
        )
    if word in words()["nouns"]["rank"]:
        return "Z"
    known = _signs().get(word.lower())
    if known == "t" and word[0].isupper() and not first and word.lower() in _PARTS_OF_DAYS:
        known = "N"  # a newspaper: "the Evening Mail"
    if known is not None and (word.islower() or known not in "VBEy" or first):
        return known
    if word[0].isupper() and any(letter.isalpha() for letter in word):
        return "x" if first and word.lower().endswith(("ing", "ed")) else "N"
    return "x"

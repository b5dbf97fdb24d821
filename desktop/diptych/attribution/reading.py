"""Reads a report from its first sentence to its last, and keeps in mind who spoke."""

import re
from collections import Counter
from dataclasses import dataclass

from diptych.attribution.cast import Cast, Person, introductions
from diptych.attribution.cues import Cue, cues
from diptych.attribution.sides import OTHER, sides, words
from diptych.attribution.tokens import Token, tokens

_DATELINE = re.compile(
    r"(?P<city>[A-Z][A-Z’'. /-]{2,}[A-Z])(?:, [A-Z][\w. ]{1,25})?(?: ?\([^()\n]{2,40}\))? ?[—–-]+ "
    r"|\([A-Z][^()\n]{1,30}\) ?[—–-]+ "
)
_LONGEST = 2000
"""Characters of a sentence that are read; what is longer is a list, a table or no prose."""
_HEADS = frozenset({"president", "premier", "king", "queen", "leader"})
"""Offices that a report may leave without a country, and that every country has."""
_SURE, _ROLE, _PRONOUN, _ACT, _VIEW, _LOOSE, _UNKNOWN = 0.95, 0.85, 0.8, 0.85, 0.7, 0.6, 0.55


@dataclass(frozen=True, slots=True)
class Reading:
    """The source of one sentence. `evidence`: offsets of words, and what they show."""

    source: str
    confidence: float
    evidence: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class _Who:
    source: str
    confidence: float
    person: Person | None = None
    how: str = ""


class Reader:
    """Reads sentences in order."""

    plain_confidence = 0.75
    """Of a sentence in which nothing attributes."""

    def __init__(self, text: str, wanted: tuple[str, ...]) -> None:
        self._text = text
        self._wanted = wanted
        self.cast = Cast(text)
        self.mentions: Counter[str] = Counter()
        self._main = wanted or self._most_named(text)
        self._speaker: _Who | None = None
        self._focus: list[_Who] = []
        """Persons who spoke or acted, the latest last."""
        self._thing: _Who | None = None
        self._heads: dict[str, _Who] = {}
        self._last_side = ""
        self._before: str = ""
        """The side of the sentence before, in the same paragraph."""
        self._paragraph = -1
        self._dateline = ""

    def read(self, start: int, end: int, paragraph: int, within: bytearray) -> Reading | None:
        """The source of text[start:end]; None where nothing in it attributes."""
        if paragraph != self._paragraph:
            self._paragraph, self._before = paragraph, ""
        dateline = _DATELINE.match(self._text, start, end)
        if dateline is not None:
            start = dateline.end()
            self._dateline = sides().cities.get(dateline.group("city") or "", "")
        row = tokens(self._text, start, min(end, start + _LONGEST), within)
        self.cast.mark(row)
        self._introduce(row)
        self.cast.mark(row)
        reading = self._judge(row)
        self._remember(row, reading)
        return reading

    def _most_named(self, text: str) -> tuple[str, ...]:
        row = tokens(text, 0, len(text), bytearray(len(text) + 1))
        self.cast.mark(row)
        counts = Counter(t.source for t in row if t.source and t.source != OTHER and t.sign != "M")
        return tuple(side for side, _ in counts.most_common(2))

    # Who is introduced

    def _introduce(self, row: list[Token]) -> None:
        for start, end, places in introductions(row):
            name = " ".join(token.text for token in row[start:end])
            offices = {
                t.text.lower().split()[-1]
                for begin, stop in places
                for t in row[begin:stop]
                if t.sign in "RW"
            }
            known = self.cast.find(name)
            source = ""
            for begin, stop in places:
                source = source or self._owner(row, begin, stop)
            begin, stop = places[0]
            if not source and row[begin].text.lower() == "the":
                heads = [self._heads[o].source for o in offices if o in self._heads]
                source = heads[0] if heads else ""
            if not source and known is not None and known.source:
                source = known.source
            if not source:
                source = self._guess(row, begin, offices, name)
            person = self.cast.add(name, source, offices)
            for token in row[start:end]:
                token.sign, token.person, token.source = "K", person.name, person.source
            for office in offices:
                self._heads[office] = _Who(person.source or OTHER, _ROLE, person)
            if person.source:
                self._focus.append(_Who(person.source, _PRONOUN, person))

    def _owner(self, row: list[Token], begin: int, stop: int) -> str:
        """The side of a noun phrase by the words in it; "" where they do not tell."""
        part = row[begin:stop]
        if any(token.sign == "W" for token in part):
            return OTHER
        counterpart = any(token.text == "counterpart" for token in part)
        cut = next((n for n, token in enumerate(part) if token.sign == "F"), len(part))
        for token in [*part[:cut], *self._owned(part[cut:])]:
            if token.sign in "ASOK" and token.source:
                return token.source
            if token.sign == "R" and token.source:
                return token.source
        if any(token.sign == "M" for token in part[:cut]):
            return OTHER
        if counterpart:
            here = self._speaker.source if self._speaker else self._last_side
            others = [side for side in self._main if side != here]
            return others[0] if here in self._main and len(others) == 1 else ""
        if part and part[0].sign == "H":
            return self._possessor(row, begin)
        return ""

    def _possessor(self, row: list[Token], begin: int) -> str:
        """Whose "its", "his" or "their" is."""
        word = row[begin].text.lower()
        if word in {"his", "her"}:
            wrong = "f" if word == "his" else "m"
            for token in row[:begin]:
                if token.sign == "K" and self.cast.people[token.person].sex != wrong:
                    return token.source
            who = self._pronoun("he" if word == "his" else "she")
            return who.source if who is not None else ""
        said = [t.source for t in row[:begin] if t.sign in "ASOK" and t.source]
        return said[0] if said else self._last_side

    @staticmethod
    def _owned(part: list[Token]) -> list[Token]:
        """What follows "of", "for" or "at", but not "to": an envoy to Kyiv is not Kyiv's."""
        if not part or part[0].text.lower() not in {"of", "for", "at", "in", "from", "by"}:
            return []
        return part[1:]

    def _guess(self, row: list[Token], begin: int, offices: set[str], name: str = "") -> str:
        """The side of an official whom the report calls by the office alone: what most says."""
        votes: Counter[str] = Counter()
        votes[self._led_by_place(row)] += 6
        votes[self._before] += 3
        for part in name.split():
            for side in sides().given.get(part, ()):
                votes[side] += 4
        here = [t for t in row[begin:] if t.sign in "ASK" and t.source in self._main]
        for at, token in enumerate(row):
            follows = row[at + 1].text if at + 1 < len(row) else ""
            if token.sign == "S" and self._stands_in(row, token):
                votes[token.source] += 3
            elif token.sign == "S" and follows in {"would", "will"}:
                votes[token.source] += 3  # "said Ukraine would": a promise is one's own
            elif token.sign == "w" or (token.medium and token.source != OTHER):
                votes[token.source] += 3
        named = {token.source for token in here}
        left = [side for side in self._main if side not in named]
        if len(self._main) == 2 and len(left) == 1:
            votes[left[0]] += 2
        votes[self._dateline] += 2
        if not offices & _HEADS:
            votes[self._last_side] += 1
        del votes[""]
        ranked = [(side, n) for side, n in votes.most_common() if side in {*self._main, OTHER}]
        if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
            return ""
        return ranked[0][0]

    @staticmethod
    def _stands_in(row: list[Token], token: Token) -> bool:
        at = row.index(token)
        while at > 0 and row[at - 1].sign == "T":
            at -= 1
        return at > 0 and row[at - 1].text.lower() in {"in", "before", "from"}

    @staticmethod
    def _led_by_place(row: list[Token]) -> str:
        signs = "".join(token.sign for token in row[:4])
        match = re.match(r"c?F[SO],", signs)
        return row[match.end() - 2].source if match is not None else ""

    # Whose sentence it is

    def _judge(self, row: list[Token]) -> Reading | None:
        best: Reading | None = None
        for cue in cues(row):
            if best is not None:
                break
            if cue.rank >= 6 and cue.kind != "telling":
                break
            if self._joint(row, cue):
                return None
            who = self._who(row, *cue.subject, cue.kind)
            if who is None:
                continue
            if cue.kind == "according":
                who = self._state_medium(row, cue, who)
            best = self._reading(row, cue, who)
            self._speak(who, row, cue)
        return best

    def _reading(self, row: list[Token], cue: Cue, who: _Who) -> Reading:
        grade = {"says": _SURE, "according": _SURE, "act": _ACT, "view": _VIEW}.get(
            cue.kind, _LOOSE
        )
        if cue.rank == 4:
            grade = min(grade, 0.75)
        first = row[min(cue.subject[0], cue.verb[0])]
        last = row[max(cue.subject[1], cue.verb[1]) - 1]
        words_ = self._text[first.start : last.end]
        if len(words_) > 90:
            first, last = row[cue.subject[0]], row[cue.subject[1] - 1]
        says = f"“{self._text[row[cue.subject[0]].start : row[cue.subject[1] - 1].end]}”"
        if who.how:
            says += f": {who.how}"
        return Reading(who.source, min(grade, who.confidence), ((first.start, last.end, says),))

    def _joint(self, row: list[Token], cue: Cue) -> bool:
        start, end = cue.subject
        signs = "".join(token.sign for token in row)
        together = words()["phrases"]["together"]
        if "2" in signs[start:end] or (start > 0 and signs[start - 1] == "2"):
            texts = {token.text.lower() for token in row[start : end + 2]}
            if texts & together:
                return True
        if start > 1 and signs[start - 1] == "c" and signs[start - 2] in "SKAR":
            both = {row[start - 2].source, self._owner(row, start, end)}
            return not both.isdisjoint(self._main) and row[start - 2].source not in {
                "",
                self._owner(row, start, end),
            }
        return False

    def _who(self, row: list[Token], start: int, end: int, kind: str) -> _Who | None:
        """Whom a noun phrase names."""
        part = row[start:end]
        signs = "".join(token.sign for token in part)
        if "P" in signs:
            return self._pronoun(part[signs.index("P")].text.lower())
        cut = signs.find("F") if "F" in signs else len(signs)
        if not re.search("[SAOMIRNKDW]", signs[:cut]):  # "one of the officials"
            cut = len(signs)
        front = signs[:cut]
        spoken = part[0].text.lower()
        if kind == "according" and len(part) == 1 and spoken in {"him", "her", "them"}:
            return self._pronoun({"him": "he", "her": "she"}.get(spoken, "they"))
        known = next((t for t in part[:cut] if t.sign == "K"), None)
        if known is not None and not re.search(r"K+n", front):
            return self._person(known, row)
        if "W" in front:
            return _Who(OTHER, _ROLE, how="a third party")
        source = self._owner(row, start, end)
        heads = [t.text.lower() for t in part[:cut] if t.sign in "RIDM"]
        if "M" in front and not re.search("[RI]", front):
            return _Who(OTHER, _ROLE, how="a news medium")
        if source:
            if not self._acts_for(part, front):
                return None if kind in {"act", "view"} else _Who(OTHER, _UNKNOWN)
            who = _Who(source, _SURE)
            for head in heads:
                self._heads[head] = who
            return who
        if heads:
            found = self._by_head(row, part, heads)
            if found is not None or kind != "according":
                return found
            # "according to a statement": most likely of who acts in the sentence
            acting = [t.source for t in row[: max(0, start - 1)] if t.sign in "ASK" and t.source]
            return _Who(acting[0], _LOOSE) if acting else _Who(OTHER, _UNKNOWN)
        if kind in {"according", "someone"} or ("N" in front and kind in {"says", "colon"}):
            return _Who(OTHER, _UNKNOWN, how="not of either side, as far as the report tells")
        return None

    @staticmethod
    def _acts_for(part: list[Token], front: str) -> bool:
        """Not "Turkish drivers": a nationality alone makes nobody an official."""
        if re.search("[SORIDLK]", front) or front.endswith("n"):
            return True
        return "A" in front and (front.endswith("A") and part[len(front) - 1].text.endswith("s"))

    def _person(self, token: Token, row: list[Token]) -> _Who:
        person = self.cast.people[token.person]
        if not person.source:
            person.source = self._guess(row, 0, person.offices, person.name) or OTHER
        return _Who(person.source, _SURE, person, self._name_of(person.source))

    def _by_head(self, row: list[Token], part: list[Token], heads: list[str]) -> _Who | None:
        """Whom "the ministry", "the spokesman" or "the statement" means: the last one named."""
        led = self._led_by_place(row)
        if led:
            who = _Who(led, _ROLE, how=self._name_of(led))
            self._heads[heads[-1]] = who
            return who
        known = self._heads.get(heads[-1])
        definite = part[0].text.lower() in {"the", "that", "this", "his", "her", "its"}
        if heads[-1] in {"source", "sources"} and not definite:
            return _Who(OTHER, _LOOSE, how="a source that is not named")
        if known is not None and (definite or part[0].sign != "T"):
            return _Who(known.source, _ROLE, known.person, self._name_of(known.source))
        if self._speaker is not None and (definite or self._before):
            source = self._before or self._speaker.source
            return _Who(source, _LOOSE, self._speaker.person, self._name_of(source))
        return None

    def _pronoun(self, word: str) -> _Who | None:
        if word in {"it", "they"}:
            who = self._thing or self._speaker
            return (
                None
                if who is None
                else _Who(who.source, _ROLE - 0.05, who.person, self._name_of(who.source))
            )
        wrong = "f" if word == "he" else "m"
        for who in reversed(self._focus):
            if who.person is None or who.person.sex != wrong:
                if who.person is not None and not who.person.sex:
                    who.person.sex = "m" if word == "he" else "f"
                return _Who(who.source, _PRONOUN, who.person, self._named(who))
        return None

    def _named(self, who: _Who) -> str:
        return who.person.name if who.person is not None else self._name_of(who.source)

    @staticmethod
    def _name_of(source: str) -> str:
        return sides().names.get(source, "a third party")

    def _state_medium(self, row: list[Token], cue: Cue, who: _Who) -> _Who:
        """A state's agency that tells what its own leader said gives that side's account."""
        medium = next((t for t in row[cue.subject[0] : cue.subject[1]] if t.medium), None)
        if medium is None or medium.source in {"", OTHER}:
            return who
        inner = [t.source for t in row if t.sign in "KS" and t.source]
        return _Who(medium.source, _ROLE) if inner and inner[0] == medium.source else who

    # What is kept in mind

    def _speak(self, who: _Who, row: list[Token], cue: Cue) -> None:
        self._speaker = who
        part = row[cue.subject[0] : cue.subject[1]]
        if who.person is not None or any(t.sign == "R" for t in part):
            self._focus.append(who)
        if who.person is None:
            self._thing = who

    def _remember(self, row: list[Token], reading: Reading | None) -> None:
        for token in row:
            if token.source in sides().names and token.sign in "ASK":
                self.mentions[token.source] += 1
        if reading is not None:
            if reading.source in sides().names:
                self._before = self._last_side = reading.source
            return
        signs = "".join(token.sign for token in row)
        subject = re.match(r"(?:[cy]?F[^,]*,)?[THAZSn]*(?:R?,?)Z*(K)", signs)
        if subject is not None:
            person = self.cast.people[row[subject.start(1)].person]
            if person.source:
                self._focus.append(_Who(person.source, _PRONOUN, person))
        first = next((t.source for t in row if t.sign in "ASK" and t.source in sides().names), "")
        if first:
            self._last_side = first

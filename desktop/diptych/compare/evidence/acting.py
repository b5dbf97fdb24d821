"""Who acts on whom, and who is blamed.

No grammar is parsed. The doer of an active verb is the party nearest before it, of a passive one
the party behind "by"; of a noun its owner ("X's proposal", "at the request of X"). Parties are
countries and persons by name, an adjective with its noun ("the Turkish side"), and "we" as the
account's own state. What this cannot see: doers named by a pronoun or an office alone, and verbs
that acts.toml does not list.
"""

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass
from functools import lru_cache

from diptych.compare import tables
from diptych.compare.evidence.finding import Context, Finding, differing, shared
from diptych.compare.evidence.phrases import Hit, Phrases
from diptych.compare.names import names
from diptych.compare.sentences import Sentence
from diptych.compare.words import Word, stem
from diptych.model import EvidenceKind, Span

_BE = frozenset("is are was were be been being gets got".split())
_NOT_THE_DOER = frozenset(
    "by of to with from for in into at against on over near between about through".split()
)
_FEW = 6
"""Words between an act and the party that it is done to."""
_WE = re.compile(r"\b(?:we|our\s+(?:side|delegation|president|minister|team))\b", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[;:.!?]")
_DETERMINERS = frozenset("the a an his her its their our this no any".split())
_ADJECTIVES = frozenset("french greek dutch swiss czech thai iraqi israeli pakistani saudi".split())
_HARM = frozenset({"fire", "violate"})


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who can act: index of the first word and behind the last, key, span."""

    first: int
    end: int
    key: str
    country: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Act:
    """An act that a sentence tells; what it does not tell is None. `span` is the act's words."""

    name: str
    span: Span
    doer: Party | None
    other: Party | None


@dataclass(frozen=True, slots=True)
class Use:
    """An act, a phrase for it, and whether that is used as a verb, as a noun, or as both."""

    act: str
    phrase: str
    verb: bool
    noun: bool


def actors(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    """One act, told by both sides of unlike parties, or of the same parties the other way round."""
    one, other = _acts(left, context.left_name), _acts(right, context.right_name)
    done: set[str] = set()
    for a in one:
        for b in other:
            if a.name != b.name or a.name in done:
                continue
            found = _compared(a, b, left, right, context)
            if found is not None:
                done.add(a.name)
                yield found
    if not done:
        yield from _reversed(one, other, left, right, context)


def _reversed(
    one: tuple[Act, ...], other: tuple[Act, ...], left: Sentence, right: Sentence, context: Context
) -> Iterable[Finding]:
    """Unlike acts of the same two parties, the other way round."""
    for a in one:
        for b in other:
            if a.doer is None or a.other is None or b.doer is None or b.other is None:
                continue
            here = context.key(a.doer.key), context.key(a.other.key)
            there = context.key(b.other.key), context.key(b.doer.key)
            if here == there and here[0] != here[1]:
                says = (
                    f"{context.left_name} has {a.doer.span.of(left.text)} do it to"
                    f" {a.other.span.of(left.text)}, {context.right_name}"
                    f" {b.doer.span.of(right.text)} to {b.other.span.of(right.text)}."
                )
                spans = a.doer.span, b.doer.span
                yield differing(EvidenceKind.ACTOR, left, right, *spans, says, "actor.reversed")
                return


def _compared(a: Act, b: Act, left: Sentence, right: Sentence, context: Context) -> Finding | None:
    def key(party: Party | None) -> str | None:
        return None if party is None else context.key(party.key)

    doers, others = (key(a.doer), key(b.doer)), (key(a.other), key(b.other))
    x, y = a.doer, b.doer
    kind = EvidenceKind.BLAME if a.name in _HARM else EvidenceKind.ACTOR
    if x is not None and y is not None and doers[0] == doers[1]:
        says = f"Both have {x.span.of(left.text)} do it: “{_act(a, left)}”, “{_act(b, right)}”."
        return shared(EvidenceKind.ACTOR, left, right, x.span, y.span, says, "actor.same")
    if x is not None and y is not None and x.country is y.country:
        crossed = doers[0] == others[1] or doers[1] == others[0]
        rule = "actor.crossed" if crossed else "actor.other"
        says = (
            f"{context.left_name} says of {x.span.of(left.text)} “{_act(a, left)}”,"
            f" {context.right_name} of {y.span.of(right.text)} “{_act(b, right)}”."
        )
        return differing(kind, left, right, x.span, y.span, says, rule)
    if a.other and b.other and others[0] != others[1] and a.other.country and b.other.country:
        p, q = a.other, b.other
        says = (
            f"{context.left_name} says of {p.span.of(left.text)} “{_act(a, left)}”,"
            f" {context.right_name} of {q.span.of(right.text)} “{_act(b, right)}”."
        )
        if x is None or y is None:
            return differing(kind, left, right, p.span, q.span, says, "actor.whom")
    if doers[0] is not None and doers[0] == others[1] and a.doer and b.other:
        p, q = a.doer, b.other
    elif doers[1] is not None and doers[1] == others[0] and a.other and b.doer:
        p, q = a.other, b.doer
    else:
        return None
    says = (
        f"{p.span.of(left.text)} has unlike parts: {context.left_name} says “{_act(a, left)}”,"
        f" {context.right_name} “{_act(b, right)}”."
    )
    return differing(kind, left, right, p.span, q.span, says, "actor.part")


def _act(act: Act, sentence: Sentence) -> str:
    return act.span.of(sentence.text)


def blame(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    """Whom each side holds responsible."""
    one, other = _blamed(left, context.left_name), _blamed(right, context.right_name)
    keys = [{context.key(party.key) for party in side} for side in (one, other)]
    if one and other and keys[0].isdisjoint(keys[1]):
        a, b = one[0].span, other[0].span
        says = (
            f"{context.left_name} blames {a.of(left.text)}, {context.right_name}"
            f" {b.of(right.text)}."
        )
        yield differing(EvidenceKind.BLAME, left, right, a, b, says, "blame.other")
    elif one and not other:
        says = f"{context.left_name} blames {one[0].span.of(left.text)}; {context.right_name} none."
        yield differing(EvidenceKind.BLAME, left, right, one[0].span, None, says, "blame.alone")
    elif other and not one:
        says = (
            f"{context.right_name} blames {other[0].span.of(right.text)}; {context.left_name} none."
        )
        yield differing(EvidenceKind.BLAME, left, right, None, other[0].span, says, "blame.alone")


@lru_cache(maxsize=20_000)
def _parties(sentence: Sentence, account: str) -> tuple[Party, ...]:
    speaks_for, groups = tables.speaks_for(), tables.name_groups()
    found: list[tuple[Span, str, bool]] = []
    for name in sentence.names:
        key = speaks_for.get(name.key, name.key)
        group = groups.get(key)
        if group in (None, "countries"):
            found.append((name.span, key, group == "countries"))
    own = _own_state(account)
    if own is not None:
        found += [(Span(*m.span()), own, True) for m in _WE.finditer(sentence.text)]
    out = []
    for span, key, country in found:
        inside = [i for i, word in enumerate(sentence.words) if word.span.overlaps(span)]
        if inside:
            out.append(Party(inside[0], inside[-1] + 1, key, country, span))
    return tuple(sorted(out, key=lambda party: party.first))


@lru_cache(maxsize=64)
def _own_state(account: str) -> str | None:
    """The state whose account it is, where its name tells: "Kremlin", "Washington"."""
    for name in names(f"the {account}"):
        key = tables.speaks_for().get(name.key, name.key)
        if tables.name_groups().get(key) == "countries":
            return key
    return None


@lru_cache(maxsize=20_000)
def _acts(sentence: Sentence, account: str) -> tuple[Act, ...]:
    parties = _parties(sentence, account)
    if not parties:
        return ()
    out = []
    for hit in _table().find(sentence.words):
        read = (
            _of_noun(sentence, hit, parties)
            if _is_noun(sentence, hit)
            else _of_verb(sentence, hit, parties)
        )
        if read is not None and read != (None, None):
            out.append(Act(hit.value.act, hit.span, *read))
    return tuple(out)


def _is_noun(sentence: Sentence, hit: Hit[Use]) -> bool:
    """Whether the word is used as a noun: it can only be one, or stands as one does."""
    text = sentence.words[hit.first].text.lower()
    if text.endswith(("ed", "ing")):
        return not hit.value.verb
    before = sentence.words[hit.first - 1].text.lower() if hit.first else ""
    if not hit.value.noun:
        return before in _DETERMINERS
    after = sentence.words[hit.end].text.lower() if hit.end < len(sentence.words) else ""
    if not hit.value.verb or after in ("of", "by") or before.endswith(("'s", "’s", "s’", "s'")):
        return True
    return before in _DETERMINERS or before in _ADJECTIVES or before.endswith(("an", "ese", "ish"))


def _of_noun(
    sentence: Sentence, hit: Hit[Use], parties: tuple[Party, ...]
) -> tuple[Party | None, Party | None] | None:
    """The owner of an act that is named by a noun; None where the words tell none."""
    before = next((p for p in reversed(parties) if p.end <= hit.first), None)
    if before is not None and hit.first - before.end <= 2:
        between = sentence.text[before.span.end : hit.span.start].strip().lower()
        if re.fullmatch(r"(?:[’']s?|[’']s|side|side[’']s|government[’']s)?", between):
            return before, None
    after = next((p for p in parties if p.first >= hit.end), None)
    if after is not None and after.first - hit.end <= 4:
        between = sentence.text[hit.span.end : after.span.start].strip().lower()
        if re.match(r"(?:of|by|from|put forward by|made by)\b", between):
            return after, None
    return None


def _of_verb(
    sentence: Sentence, hit: Hit[Use], parties: tuple[Party, ...]
) -> tuple[Party | None, Party | None]:
    words = sentence.words
    ahead = words[max(0, hit.first - 3) : hit.first]
    passive = any(word.text.lower() in _BE for word in ahead) and not words[
        hit.first
    ].text.endswith("ing")
    before = [p for p in parties if p.end <= hit.first and _same_clause(sentence, p, hit)]
    after = [p for p in parties if p.first >= hit.end and p.first - hit.end <= _FEW + 2]
    if passive or (
        hit.end < len(words) and words[hit.end].text.lower() == "by" and not _active(before, words)
    ):
        doer = next((p for p in after if _led_by(words, p, {"by"})), None)
        other = next((p for p in reversed(before) if not _led_by(words, p, _NOT_THE_DOER)), None)
        other = other or next((p for p in after if _led_by(words, p, {"to", "on"})), None)
        return doer, other
    doer = next((p for p in reversed(before) if not _led_by(words, p, _NOT_THE_DOER)), None)
    other = next((p for p in after if p.first - hit.end <= _FEW and p is not doer), None)
    return doer, other


def _active(before: list[Party], words: tuple[Word, ...]) -> bool:
    return any(not _led_by(words, p, _NOT_THE_DOER) for p in before)


def _same_clause(sentence: Sentence, party: Party, hit: Hit[Use]) -> bool:
    return not _CLAUSE_END.search(sentence.text[party.span.end : hit.span.start])


def _led_by(words: tuple[Word, ...], party: Party, prepositions: Container[str]) -> bool:
    """Whether a preposition stands before the party, with an article or a title between."""
    for index in range(party.first - 1, max(-1, party.first - 5), -1):
        text = words[index].text.lower()
        if text in prepositions:
            return True
        if text not in ("the", "a", "an", "his", "her", "their", "its") and text not in (
            tables.word_list("titles")
        ):
            return False
    return False


@lru_cache(maxsize=20_000)
def _blamed(sentence: Sentence, account: str) -> tuple[Party, ...]:
    parties = _parties(sentence, account)
    if not parties:
        return ()
    out = []
    for hit in _blame().find(sentence.words):
        if hit.value:
            near = [p for p in parties if 0 <= p.first - hit.end <= 3]
        else:
            near = [
                p
                for p in reversed(parties)
                if 0 <= hit.first - p.end <= 4
                and not _led_by(sentence.words, p, {"by", "to", "with", "from", "for", "in"})
            ]
        out += near[:1]
    return tuple(out)


@lru_cache(maxsize=1)
def _table() -> Phrases[Use]:
    """Acts by their words, and how the words are used."""
    uses: dict[str, Use] = {}
    for act, told in tables.acts().items():
        for phrase in told["verbs"]:
            uses[stem(phrase)] = Use(act, phrase, verb=True, noun=False)
        for phrase in told["nouns"]:
            seen = uses.get(stem(phrase))
            verb = seen is not None and seen.verb and seen.act == act
            uses[stem(phrase)] = Use(act, phrase, verb=verb, noun=True)
    return Phrases((use.phrase, use) for use in uses.values())


@lru_cache(maxsize=1)
def _blame() -> Phrases[bool]:
    """Words of blame, and whether the blamed party stands behind them."""
    table = tables.blame()
    return Phrases(
        (phrase, behind)
        for behind, phrases in ((False, table["before"]), (True, table["after"]))
        for phrase in phrases
    )

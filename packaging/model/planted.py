"""Plant one change in each of many sentences, and count how often the comparison names it.

    python packaging/model/planted.py [--seed N] [--misses] [--leave-held-out]

The accounts and the hand-written pairs stand in packaging/model/planted. Deterministic.
"""

import argparse
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from diptych.compare.contrast import Context
from diptych.compare.relate import Pair, links
from diptych.compare.sentences import one_name_each, read
from diptych.compare.words import Weights
from diptych.model import EvidenceKind, Link, PassageKind, Relation

FOLDER = Path(__file__).resolve().parent / "planted"
HELD_OUT = 3
"""Every third hand-written pair is held out: the rules were never read against it."""

KINDS = {
    "number": {EvidenceKind.NUMBER},
    "unit": {EvidenceKind.NUMBER},
    "date": {EvidenceKind.DATE},
    "weekday": {EvidenceKind.DATE},
    "place": {EvidenceKind.PLACE, EvidenceKind.NAME},
    "person": {EvidenceKind.NAME},
    "actor": {EvidenceKind.ACTOR},
    "denial": {EvidenceKind.NEGATION},
    "agreed": {EvidenceKind.COMMITMENT},
    "will": {EvidenceKind.COMMITMENT},
    "commitment": {EvidenceKind.COMMITMENT},
    "quotation": {EvidenceKind.QUOTATION},
    "loaded": {EvidenceKind.FRAMING},
    "blame": {EvidenceKind.BLAME, EvidenceKind.ACTOR},
}
"""What each kind of change should be named as."""

_MARK = re.compile(r"\{(\w+):([^}]*)\}")
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_SMALL = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety".split()
)
_UNITS = {
    "hours": "days",
    "days": "weeks",
    "weeks": "months",
    "months": "years",
    "years": "months",
    "minutes": "hours",
    "million": "billion",
    "billion": "million",
    "euros": "dollars",
    "dollars": "euros",
    "yuan": "dollars",
    "tonnes": "kilograms",
    "kilometres": "miles",
    "megawatts": "kilowatts",
}
_NUMBER = re.compile(
    rf"(?<![\w.,])(?:\d+(?:,\d{{3}})*(?:\.\d+)?|(?:{'|'.join(_SMALL)}))(?![\w,.]*\d)"
    rf"(?!\s(?:{'|'.join(_MONTHS)})\b)(?!\w)"
)
_DATE = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(_MONTHS)})\b")
_MONTH = re.compile(rf"(?<!\d )\b({'|'.join(m for m in _MONTHS if m != 'May')})\b")
_AUXILIARY = re.compile(
    r"\b(will|would|should|must|can|is|are|was|were|has|have|had)\b(?! not)(?! going)", re.I
)
_PAST = {
    "agreed": "agree",
    "condemned": "condemn",
    "thanked": "thank",
    "proposed": "propose",
    "urged": "urge",
    "stated": "state",
    "took": "take",
    "invited": "invite",
    "asked": "ask",
    "demanded": "demand",
    "received": "receive",
    "informed": "inform",
    "confirmed": "confirm",
    "accepted": "accept",
}
_SIMPLE_PAST = re.compile(rf"(?<!\bhas )(?<!\bhave )\b({'|'.join(_PAST)})\b(?! by)")


@dataclass(frozen=True)
class Sentence:
    """A sentence of the accounts, its marks read: (name of the mark, words)."""

    account: int
    text: str
    marks: tuple[tuple[str, str], ...]

    def marked(self, name: str) -> list[str]:
        return [words for mark, words in self.marks if mark == name]


@dataclass(frozen=True)
class Planted:
    """An original sentence, a copy with one thing changed, and what kind of change that is."""

    kind: str
    account: int
    left: str
    right: str


@dataclass(frozen=True)
class Outcome:
    """How many pairs there were, how many diverge, how many of them by the right kind."""

    pairs: int
    diverging: int
    named: int

    @property
    def share(self) -> float:
        """The share that diverges with the right kind named."""
        return self.named / max(1, self.pairs)


def sentences() -> list[Sentence]:
    """The sentences of the accounts in order, with their marks."""
    out: list[Sentence] = []
    account = -1
    before = ""
    for line in (FOLDER / "accounts.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            account += not before.startswith("#")
        elif line:
            marks = tuple((m.group(1), m.group(2)) for m in _MARK.finditer(line))
            out.append(Sentence(account, _MARK.sub(lambda m: m.group(2), line), marks))
        before = line
    return out


def planted(seed: int = 0) -> list[Planted]:
    """All copies with one change, each kind wherever a sentence has room for it."""
    told = sentences()
    everywhere = {
        name: sorted({words for sentence in told for words in sentence.marked(name)})
        for name in ("place", "person")
    }
    draw = Draw(random.Random(seed), everywhere)
    out = []
    for sentence in told:
        for kind, change in _CHANGES.items():
            out += [
                Planted(kind, sentence.account, sentence.text, copy)
                for copy in change(sentence, draw)
                if copy != sentence.text
            ]
    return out


@dataclass(frozen=True)
class Draw:
    """Where a change takes its new words from: chance, and all places and persons of the texts."""

    chance: random.Random
    everywhere: dict[str, list[str]]


Change = Callable[[Sentence, Draw], Iterator[str]]


def _number(sentence: Sentence, draw: Draw) -> Iterator[str]:
    for match in _NUMBER.finditer(sentence.text):
        words = match.group()
        if re.fullmatch(r"(?:19|20)\d\d", words) or sentence.text[: match.start()].endswith("M"):
            continue
        if words.isalpha():
            other = draw.chance.choice([w for w in _SMALL if w != words])
        else:
            value = float(words.replace(",", ""))
            value = draw.chance.choice([value * 2, value * 3, value + 10])
            other = f"{value:,.1f}" if "." in words else f"{value:,.0f}"
        yield sentence.text[: match.start()] + other + sentence.text[match.end() :]


def _unit(sentence: Sentence, _: Draw) -> Iterator[str]:
    for match in re.finditer(r"\b(\w+)\b", sentence.text):
        if match.group() in _UNITS:
            other = _UNITS[match.group()]
            yield sentence.text[: match.start()] + other + sentence.text[match.end() :]


def _date(sentence: Sentence, draw: Draw) -> Iterator[str]:
    for match in _DATE.finditer(sentence.text):
        day = draw.chance.choice([d for d in range(1, 29) if str(d) != match.group(1)])
        yield f"{sentence.text[: match.start(1)]}{day}{sentence.text[match.end(1) :]}"
        month = draw.chance.choice([m for m in _MONTHS if m != match.group(2)])
        yield f"{sentence.text[: match.start(2)]}{month}{sentence.text[match.end(2) :]}"
    for match in _MONTH.finditer(sentence.text):
        month = draw.chance.choice(
            [m for m in _MONTHS if m not in (match.group(1), "May", "March")]
        )
        yield f"{sentence.text[: match.start()]}{month}{sentence.text[match.end() :]}"


def _weekday(sentence: Sentence, draw: Draw) -> Iterator[str]:
    for match in re.finditer("|".join(_DAYS), sentence.text):
        for day in draw.chance.sample([d for d in _DAYS if d != match.group()], 2):
            yield sentence.text[: match.start()] + day + sentence.text[match.end() :]


def _of_names(name: str) -> Change:
    def change(sentence: Sentence, draw: Draw) -> Iterator[str]:
        for words in dict.fromkeys(sentence.marked(name)):
            last = {w.split()[-1] for w in sentence.marked(name)} | set(sentence.text.split())
            others = [w for w in draw.everywhere[name] if last.isdisjoint(w.split())]
            yield _replaced(sentence.text, words, draw.chance.choice(others))

    return change


def _actor(sentence: Sentence, _: Draw) -> Iterator[str]:
    for one, other in zip(sentence.marked("a"), sentence.marked("b"), strict=True):
        text = sentence.text
        i, j = text.index(one), text.rindex(other)
        first = other[0].upper() + other[1:] if i == 0 else other
        second = one if i or one.split()[0] not in ("The",) else one[0].lower() + one[1:]
        yield text[:i] + first + text[i + len(one) : j] + second + text[j + len(other) :]


def _denial(sentence: Sentence, _: Draw) -> Iterator[str]:
    text = sentence.text
    for match in re.finditer(r"\b(did|do|does) not (\w+)", text):
        past = {base: form for form, base in _PAST.items()}.get(match.group(2))
        verb = past or {"do": "", "does": "", "did": ""}[match.group(1)] + match.group(2)
        yield text[: match.start()] + verb + text[match.end() :]
    for match in re.finditer(r"\b(will|is|are|was|should|cannot|not) ?(not )?", text):
        if match.group(2):
            yield text[: match.end(1)] + " " + text[match.end() :]
    if " not " in text or "Nobody" in text:
        return
    auxiliary = _AUXILIARY.search(text)
    if auxiliary:
        yield text[: auxiliary.end()] + " not" + text[auxiliary.end() :]
    if told := _SIMPLE_PAST.search(text):
        yield f"{text[: told.start()]}did not {_PAST[told.group(1)]}{text[told.end() :]}"


def _agreed(sentence: Sentence, _: Draw) -> Iterator[str]:
    if "not agree" in sentence.text:
        return
    for match in re.finditer(r"\bagreed( that| to| on)?\b(?! by)", sentence.text):
        other = {" that": "discussed whether", " on": "discussed", " to": "discussed whether to"}
        words = other.get(match.group(1) or "", "discussed")
        yield sentence.text[: match.start()] + words + sentence.text[match.end() :]


def _will(sentence: Sentence, draw: Draw) -> Iterator[str]:
    for match in re.finditer(r"\bwill\b(?! not)", sentence.text):
        word = draw.chance.choice(["may", "might", "could"])
        yield sentence.text[: match.start()] + word + sentence.text[match.end() :]


def _quotation(sentence: Sentence, _: Draw) -> Iterator[str]:
    for words in sentence.marked("q"):
        yield _replaced(sentence.text, words, f"“{words}”")
        yield _replaced(sentence.text, words, f"so-called {words}")


def _replaced(text: str, words: str, other: str) -> str:
    return re.sub(rf"(?<!\w){re.escape(words)}(?!\w)", lambda _: other, text, count=1)


_CHANGES: dict[str, Change] = {
    "number": _number,
    "unit": _unit,
    "date": _date,
    "weekday": _weekday,
    "place": _of_names("place"),
    "person": _of_names("person"),
    "actor": _actor,
    "denial": _denial,
    "agreed": _agreed,
    "will": _will,
    "quotation": _quotation,
}


def paraphrased() -> list[Planted]:
    """The pairs written by hand; `account` is 1 for those held out, kind "same" has no change."""
    lines = (FOLDER / "paraphrased.jsonl").read_text(encoding="utf-8").splitlines()
    told = [json.loads(line) for line in lines]
    return [
        Planted(pair["kind"], int(number % HELD_OUT == HELD_OUT - 1), pair["left"], pair["right"])
        for number, pair in enumerate(told)
    ]


def link_of(left: str, right: str) -> Link:
    """The two sentences as a linked pair of two accounts that hold nothing else."""
    one = [read(left, 0, PassageKind.STATEMENT)]
    other = [read(right, 0, PassageKind.STATEMENT)]
    weights = Weights([sentence.words for sentence in (*one, *other)])
    context = Context("Left", "Right", weights, one_name_each((one, other)))
    (link,) = links(one, other, [Pair(0, 0, 1.0, None)], context)
    return link


def outcomes(pairs: Sequence[Planted], misses: bool = False) -> dict[str, Outcome]:
    """How the pairs of each kind come out."""
    seen: dict[str, Counter[str]] = {}
    for pair in pairs:
        link = link_of(pair.left, pair.right)
        count = seen.setdefault(pair.kind, Counter())
        count["pairs"] += 1
        diverges = link.relation is Relation.DIVERGE
        named = diverges and any(
            reason.differs and reason.kind in KINDS.get(pair.kind, ()) for reason in link.evidence
        )
        count["diverging"] += diverges
        count["named"] += named
        if misses and (diverges if pair.kind == "same" else not named):
            print(f"{pair.kind:10} {'diverge' if diverges else 'agree'}")
            print(f"   {pair.left}\n   {pair.right}")
            for reason in link.evidence:
                if reason.differs:
                    print(f"      {reason.kind}: {reason.says}")
    return {k: Outcome(c["pairs"], c["diverging"], c["named"]) for k, c in seen.items()}


def total(found: dict[str, Outcome]) -> Outcome:
    """All kinds together, but for pairs without a change."""
    changed = [outcome for kind, outcome in found.items() if kind != "same"]
    return Outcome(
        sum(o.pairs for o in changed),
        sum(o.diverging for o in changed),
        sum(o.named for o in changed),
    )


def report(misses: bool = False, seed: int = 0, held_out_too: bool = True) -> None:
    """Print all figures."""
    found = outcomes(planted(seed), misses)
    _print("one thing changed in a copy", found)
    same = outcomes([Planted("same", s.account, s.text, s.text) for s in sentences()], misses)
    print(f"untouched copies: {same['same'].diverging} of {same['same'].pairs} diverge")
    titles = ("paraphrased by hand", "paraphrased by hand, held out")
    for held_out, title in enumerate(titles[: 1 + held_out_too]):
        pairs = [pair for pair in paraphrased() if pair.account == held_out]
        found = outcomes(pairs, misses and not held_out)
        _print(title, found)
        print(f"   no change: {found['same'].diverging} of {found['same'].pairs} diverge")


def _print(title: str, found: dict[str, Outcome]) -> None:
    every = total(found)
    print(
        f"{title}: {every.pairs} pairs, {every.diverging / every.pairs:.1%} diverge,"
        f" {every.share:.1%} with the right kind named"
    )
    for kind, outcome in found.items():
        if kind != "same":
            print(
                f"   {kind:11}{outcome.pairs:4} pairs, {outcome.diverging:4} diverge,"
                f" {outcome.named:4} named"
            )


def main(given: Sequence[str] | None = None) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--misses", action="store_true", help="print the pairs that came out wrong")
    parser.add_argument(
        "--leave-held-out", action="store_true", help="for work on the rules: do not count them"
    )
    arguments = parser.parse_args(given)
    report(arguments.misses, arguments.seed, not arguments.leave_held_out)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Anchors through edits: each character knows where it came from, so the right place is known."""

import os
import random
import sys
import unicodedata
from collections import Counter
from dataclasses import dataclass
from hashlib import sha256

import pytest

from diptych.anchors import Anchor, Fit, Selector, Span
from diptych.text.anchoring import carry
from diptych.text.revision import Change, Revision, plain
from diptych.text.selectors import select

BOILER = (
    "Both sides agreed to remain in close contact.",
    "The conversation was frank and constructive.",
    "The President underscored support for sovereignty and territorial integrity.",
)
SUBJECTS = ("The ministers", "Both envoys", "The harbour council", "A joint group", "The chairs")
VERBS = ("discussed", "reviewed", "welcomed", "put off", "examined", "took note of")
MATTERS = (
    "the ferry line to Norhavn", "grain deliveries", "visas for students", "the customs bridge",
    "fishing quotas", "flood warnings 🌊", "the café quarter’s lease", "old archive papers",
    "weather data", "the “blue corridor” plan", "telephone links", "a rescue service",
)  # fmt: skip
ENDS = ("in detail", "for two hours", "at the border", "before noon", "once more", "without result")


def sentence(chance: random.Random) -> str:
    if chance.random() < 0.25:
        return chance.choice(BOILER)
    words = (chance.choice(part) for part in (SUBJECTS, VERBS, MATTERS, ENDS))
    return f"{' '.join(words)}, {chance.randrange(2, 60)} times."


def readout(chance: random.Random) -> str:
    return "\n\n".join(
        " ".join(sentence(chance) for _ in range(chance.randrange(2, 6)))
        for _ in range(chance.randrange(3, 8))
    )


@dataclass(frozen=True)
class Letter:
    """A character and its place in the first text, None where an edit put it in."""

    sign: str
    home: int | None


Letters = list[Letter]


def written(text: str) -> Letters:
    return [Letter(sign, None) for sign in text]


def text_of(letters: Letters) -> str:
    return "".join(letter.sign for letter in letters)


def insert_sentence(letters: Letters, chance: random.Random) -> Letters:
    """A copy beside its like would be the same text whichever of the two were the new one."""
    at = chance.choice([0, *_ends(letters)])
    text, new = text_of(letters), sentence(chance) + " "
    while text[at:].startswith(new.strip()) or text[:at].rstrip().endswith(new.strip()):
        new = sentence(chance) + " "
    return [*letters[:at], *written(new), *letters[at:]]


def insert_word(letters: Letters, chance: random.Random) -> Letters:
    at = chance.choice([n for n, letter in enumerate(letters) if letter.sign == " "])
    return [
        *letters[:at],
        *written(chance.choice([" also", " 🤝", " very e\u0301lan"])),
        *letters[at:],
    ]


def delete_words(letters: Letters, chance: random.Random) -> Letters:
    gaps = [n for n, letter in enumerate(letters) if letter.sign == " "]
    first = chance.randrange(len(gaps) - 4)
    return letters[: gaps[first]] + letters[gaps[first + chance.randrange(1, 4)] :]


def delete_sentence(letters: Letters, chance: random.Random) -> Letters:
    """Not one of two alike that stand together: nobody could say which of them is left."""
    text, ends = text_of(letters), [0, *_ends(letters)]
    while True:
        first = chance.randrange(len(ends) - 1)
        gone = text[ends[first] : ends[first + 1]].strip()
        before, after = text[: ends[first]].rstrip(), text[ends[first + 1] :].lstrip()
        if not before.endswith(gone) and not after.startswith(gone):
            return letters[: ends[first]] + letters[ends[first + 1] :]


def replace_word(letters: Letters, chance: random.Random) -> Letters:
    gaps = [n for n, letter in enumerate(letters) if letter.sign == " "]
    first = chance.randrange(len(gaps) - 1)
    return [*letters[: gaps[first] + 1], *written("instead"), *letters[gaps[first + 1] :]]


def replace_sentence(letters: Letters, chance: random.Random) -> Letters:
    ends = [0, *_ends(letters)]
    first = chance.randrange(len(ends) - 1)
    new = written(f"Nobody knew what {chance.randrange(99)} lamps would cost the town. ")
    return [*letters[: ends[first]], *new, *letters[ends[first + 1] :]]


def move_paragraph(letters: Letters, chance: random.Random) -> Letters:
    parts = _paragraphs(letters)
    part = parts.pop(chance.randrange(len(parts)))
    parts.insert(chance.randrange(len(parts) + 1), part)
    return _joined(parts)


def change_quotes(letters: Letters, chance: random.Random) -> Letters:
    forms = str.maketrans({"“": '"', "”": '"', "’": "'"})
    return [Letter(letter.sign.translate(forms), letter.home) for letter in letters]


def change_spaces(letters: Letters, chance: random.Random) -> Letters:
    found: Letters = []
    for letter in letters:
        found.append(letter)
        if letter.sign == " " and chance.random() < 0.1:
            found.append(Letter(" ", None))
    return found


def prepend_odd_signs(letters: Letters, chance: random.Random) -> Letters:
    return [*written("🧭👩‍👩‍👧 E\u0301te\u0301, a\u0308 note:\n\n"), *letters]


def decompose(letters: Letters, chance: random.Random) -> Letters:
    return [
        Letter(sign, letter.home)
        for letter in letters
        for sign in unicodedata.normalize("NFD", letter.sign)
    ]


def _ends(letters: Letters) -> list[int]:
    """Where sentences begin, after the space that parts them."""
    return [
        n + 2
        for n in range(len(letters) - 2)
        if letters[n].sign == "." and letters[n + 1].sign == " "
    ]


def _paragraphs(letters: Letters) -> list[Letters]:
    parts: list[Letters] = [[]]
    for letter in letters:
        if letter.sign == "\n":
            if parts[-1]:
                parts.append([])
        else:
            parts[-1].append(letter)
    return [part for part in parts if part]


def _joined(parts: list[Letters]) -> Letters:
    found: Letters = []
    for part in parts:
        found += ([*written("\n\n")] if found else []) + part
    return found


EDITS = (
    insert_sentence, insert_word, delete_words, delete_sentence, replace_word, replace_sentence,
    move_paragraph, change_quotes, change_spaces, prepend_odd_signs, decompose,
)  # fmt: skip


def chosen_span(text: str, chance: random.Random) -> Span:
    """A sentence, a few words, or two sentences, as a person would mark them."""
    starts = [0, *_ends(written(text)), len(text) + 1]
    first = chance.randrange(len(starts) - 1)
    span = Span(starts[first], starts[first + 1] - 1)
    if "\n" in span.of(text):
        span = Span(span.start, text.index("\n", span.start))
    if chance.random() < 0.4:
        gaps = [n for n in range(span.start, span.end) if text[n] == " "]
        if len(gaps) > 4:
            one = chance.randrange(len(gaps) - 3)
            span = Span(gaps[one] + 1, gaps[one + 3])
    return span


def verdict(anchor: Anchor, selector: Selector, letters: Letters) -> str:
    """Whether the anchor is right, lost though its words are there, or wrong."""
    new = text_of(letters)
    home = range(selector.span.start, selector.span.end)
    there = [
        n for n, letter in enumerate(letters) if letter.home is not None and letter.home in home
    ]
    alive = len({letters[n].home for n in there}) / len(home)
    if anchor.selector is None:
        return "lost" if alive > 0.5 else "right"
    span = anchor.selector.span
    assert span.of(new) == anchor.selector.exact
    if alive < 0.3:
        return "wrong"
    inside = sum(span.start <= n < span.end for n in there)
    strange = sum(
        letters[n].home is not None and letters[n].home not in home
        for n in range(span.start, span.end)
    )
    if inside < 0.5 * len(there) or strange > 0.5 * len(span):
        return "wrong"
    same = plain(anchor.selector.exact) == plain(selector.exact)
    if (anchor.fit is Fit.FUZZY) == same:
        return "wrong"
    if same and inside < len(there):
        return "wrong"
    return "right"


SEEDS = range(60 if "DIPTYCH_SOAK" in os.environ else 5)


@pytest.mark.parametrize("seed", SEEDS)
def test_no_anchor_of_generated_edits_is_wrong_and_few_are_lost(seed: int) -> None:
    """300 edits a seed, one to three at a time; every kind comes up in turn."""
    chance = random.Random(seed)
    outcomes: Counter[str] = Counter()
    for number in range(300):
        text = readout(chance)
        letters = [Letter(sign, n) for n, sign in enumerate(text)]
        selector = select(text, chosen_span(text, chance), sha256(text.encode()).hexdigest())
        edits = [EDITS[number % len(EDITS)]]
        edits += chance.choices(EDITS, k=chance.choice([0, 0, 1, 2]))
        for edit in edits:
            letters = edit(letters, chance)
        new = text_of(letters)
        anchor = carry(selector, Revision(text, new), sha256(new.encode()).hexdigest())
        outcome = verdict(anchor, selector, letters)
        names = [edit.__name__ for edit in edits]
        assert outcome != "wrong", f"{names}\n{selector}\n{anchor}\n{text}\n---\n{new}"
        outcomes[outcome] += 1
    sys.stdout.write(f"seed {seed}: {dict(outcomes)}\n")
    assert outcomes["lost"] <= 0.03 * outcomes.total(), outcomes


def found(old: str, new: str, quote: str, occurrence: int = 0) -> Anchor:
    at = -1
    for _ in range(occurrence + 1):
        at = old.index(quote, at + 1)
    selector = select(old, Span(at, at + len(quote)), sha256(old.encode()).hexdigest())
    return carry(selector, Revision(old, new), sha256(new.encode()).hexdigest())


COPY = "Both sides agreed to remain in close contact."
OTHER = "They spoke of ferries and of grain. Nothing was signed that day."


def test_a_copy_elsewhere_does_not_win_over_the_edited_original() -> None:
    old = f"First matter. {COPY}\n\n{OTHER}\n\nLast matter. {COPY}"
    new = old.replace("agreed to remain in close", "agreed to stay in very close", 1)
    anchor = found(old, new, COPY)
    assert anchor.fit is Fit.FUZZY
    assert anchor.selector is not None
    assert anchor.selector.exact == "Both sides agreed to stay in very close contact."


@pytest.mark.parametrize("occurrence", [0, 1])
def test_a_copy_elsewhere_does_not_win_over_nothing(occurrence: int) -> None:
    old = f"First matter. {COPY}\n\n{OTHER}\n\nLast matter. {COPY}"
    cut = old.index(COPY) if occurrence == 0 else old.rindex(COPY)
    new = old[: cut - 1] + old[cut + len(COPY) :]
    assert found(old, new, COPY, occurrence).fit is Fit.LOST


def test_where_the_edit_can_be_read_in_two_ways_nothing_is_guessed() -> None:
    old = f"First matter. {COPY} {OTHER} {COPY} Last matter."
    new = f"First matter. {COPY} Last matter."
    assert found(old, new, COPY, 0).fit is Fit.LOST
    assert found(old, new, COPY, 1).fit is Fit.LOST


def test_the_same_words_written_anew_are_not_the_ones_that_went() -> None:
    old = f"They put off the ferry line to Norhavn once more. {OTHER}"
    new = f"A group put off the ferry line to Norhavn for two hours. {OTHER}"
    assert found(old, f"Nobody came. {OTHER} {new.partition('.')[0]}.", "line to Norhavn").fit is (
        Fit.LOST
    )


def test_a_moved_sentence_takes_its_anchor_along() -> None:
    moved = "The envoys took note of the report on flood warnings."
    anchor = found(f"{moved} {OTHER}\n\nIt rained.", f"{OTHER}\n\n{moved} It rained.", moved)
    assert anchor.fit is Fit.MOVED


def test_a_moved_paragraph_takes_its_anchor_along_past_its_copy() -> None:
    old = f"{COPY} It was raining.\n\n{OTHER}\n\nThe sea was calm. {COPY}"
    new = f"{OTHER}\n\nThe sea was calm. {COPY}\n\n{COPY} It was raining."
    anchor = found(old, new, COPY, 0)
    assert anchor.fit is Fit.MOVED
    assert anchor.selector is not None
    assert anchor.selector.span.start == new.rindex(COPY)


def test_the_same_text_is_exact_and_an_empty_one_loses_all() -> None:
    assert found(OTHER, OTHER, "ferries").fit is Fit.EXACT
    assert found(OTHER, "", "ferries").fit is Fit.LOST
    assert found(OTHER, f"Now: {OTHER}", "ferries").fit is Fit.MOVED


def test_the_pieces_of_a_revision_are_both_texts() -> None:
    chance = random.Random(8)
    for number in range(60):
        old = readout(chance)
        letters = written(old)
        for edit in chance.choices(EDITS, k=1 + number % 4):
            letters = edit(letters, chance)
        new = text_of(letters)
        pieces = Revision(old, new).pieces
        assert "".join(p.old.of(old) for p in pieces if p.change is not Change.ADDED) == old
        assert "".join(p.new.of(new) for p in pieces if p.change is not Change.REMOVED) == new
        for piece in pieces:
            if piece.change is Change.KEPT:
                assert plain(piece.old.of(old)) == plain(piece.new.of(new))

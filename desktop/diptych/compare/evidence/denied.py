"""Denials: what one side denies and the other says, and sentences of opposite sense."""

import re
from collections.abc import Iterable, Iterator

from diptych.compare.evidence.finding import Bearing, Context, Finding, View, views
from diptych.compare.polarity import turned
from diptych.compare.sentences import Sentence
from diptych.compare.words import Word
from diptych.model import EvidenceKind

_MOST_DENIED = 2
"""Words after a denial, but for names, that it surely denies."""
_BREAK = re.compile(r"[,;:—–]\s")
_LONGEST = 32
"""Words. In a longer sentence a denial may belong to any of several matters."""


def denials(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    """A word that one side denies and the other uses plainly; else a denial on one side alone."""
    short = max(len(left.words), len(right.words)) <= _LONGEST
    if short and turned(left.text) is turned(right.text):
        return  # “no water” and “without water”, “not accepted” and “turned down”
    found = [f for view in views(left, right, context) for f in _plain_words(view)]
    yield from found
    if found or not short or not _told(left) & _told(right):
        return
    of_one_clause = not _BREAK.search(left.text) and not _BREAK.search(right.text)
    rule = "negation.turn" if of_one_clause else "negation.clause"
    for view in views(left, right, context):
        if view.own.denials and turned(view.own.text):
            denial = view.own.denials[0]
            says = (
                f"{view.name} puts it as a denial, “{denial.span.of(view.own.text)}”;"
                f" {view.rival} does not."
            )
            yield view.finding(
                EvidenceKind.NEGATION, Bearing.DIFFERS, denial.span, None, says, rule
            )


def _plain_words(view: View) -> Iterable[Finding]:
    if not view.own.denials:
        return
    denied_there = {key for denial in view.other.denials for key in denial.governed}
    names = {word.key for word in _in_names(view.own)}
    in_names = set(_in_names(view.other))
    said = [word for word in view.other.content if word not in in_names]
    for denial in view.own.denials:
        if denied_there & set(denial.governed):
            continue
        denied = [key for key in denial.governed if key not in names][:_MOST_DENIED]
        plain = next((word for word in said if word.key in denied), None)
        if plain is None:
            continue
        says = (
            f"{view.name} says “{denial.span.of(view.own.text)}”; "
            f"{view.rival} says “{plain.text}” without a denial."
        )
        yield view.finding(
            EvidenceKind.NEGATION, Bearing.DIFFERS, denial.span, plain.span, says, "negation.word"
        )


def _told(sentence: Sentence) -> set[str]:
    """What it tells of, but for names."""
    return {word.key for word in sentence.content} - {word.key for word in _in_names(sentence)}


def _in_names(sentence: Sentence) -> Iterator[Word]:
    """The words of its names: to deny something of a country is not to deny the country."""
    for word in sentence.words:
        if any(word.span.overlaps(name.span) for name in sentence.names):
            yield word

"""Framing: words set apart as not one's own, and words of unlike colour for one thing."""

from collections.abc import Iterable
from functools import lru_cache

from diptych.compare import tables
from diptych.compare.evidence.finding import Bearing, Context, Finding, View, differing, views
from diptych.compare.evidence.phrases import Phrases, key_of
from diptych.compare.sentences import Sentence
from diptych.compare.words import Word, words
from diptych.model import EvidenceKind, Span


def set_apart(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    """Words that one side sets apart, as not its own, and the other does not."""
    for view in views(left, right, context):
        yield from _set_apart(view)


def _set_apart(view: View) -> Iterable[Finding]:
    kind = EvidenceKind.QUOTATION
    for apart in view.own.set_apart:
        match = next((o for o in view.other.set_apart if o.stems & apart.stems), None)
        if match is not None:
            if not view.flipped:
                says = f"Both set “{apart.text}” apart."
                yield view.finding(
                    kind, Bearing.SHARED, apart.span, match.span, says, "quotation.same"
                )
            continue
        if apart.marks:
            says = f"{view.name} puts “{apart.text}” in quotation marks; {view.rival} "
        else:
            says = f"{view.name} calls it “{apart.span.of(view.own.text)}”; {view.rival} "
        plain = next((w for w in view.other.content if w.key in apart.stems), None)
        says += "does not." if plain is None else f"says “{plain.text}” without."
        span = None if plain is None else plain.span
        rule = "quotation.alone" if plain is None else "quotation.plain"
        if plain is not None and not apart.marks:
            rule = "quotation.so-called"
        yield view.finding(kind, Bearing.DIFFERS, apart.span, span, says, rule)


def choice_of_words(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    """A word of one group on one side and of another group of the same thing on the other."""
    one, other = groups(left), groups(right)
    found = False
    for thing in one.keys() & other.keys():
        if one[thing].keys() & other[thing].keys():
            continue
        a, b = next(iter(one[thing].values())), next(iter(other[thing].values()))
        says = (
            f"For {tables.framing()[thing][0]} {context.left_name} says “{a.of(left.text)}”,"
            f" {context.right_name} “{b.of(right.text)}”."
        )
        found = True
        yield differing(EvidenceKind.FRAMING, left, right, a, b, says, "framing.pair")
    if not found:
        yield from _judging(left, right, context)


def _judging(left: Sentence, right: Sentence, context: Context) -> Iterable[Finding]:
    """A word that judges, on one side alone."""
    judging = [_judging_words(side) for side in (left, right)]
    if bool(judging[0]) is bool(judging[1]):
        return
    for view, own in zip(views(left, right, context), judging, strict=True):
        if own:
            says = f"{view.name} uses a word that judges, “{own[0].text}”; {view.rival} none."
            yield view.finding(
                EvidenceKind.FRAMING, Bearing.DIFFERS, own[0].span, None, says, "framing.judging"
            )


def _judging_words(sentence: Sentence) -> list[Word]:
    """The words that judge, but for those in a plain term, as in “criminal proceedings”."""
    found = [word for word in sentence.words if key_of(word) in _loaded()]
    plain = [hit.span for hit in _plain_terms().find(sentence.words)] if found else []
    return [word for word in found if not any(span.overlaps(word.span) for span in plain)]


def groups(sentence: Sentence) -> dict[int, dict[int, Span]]:
    """For each thing that the sentence names: the groups that its words belong to, and a word."""
    out: dict[int, dict[int, Span]] = {}
    for hit in _framing().find(sentence.words):
        for thing, group in hit.value:
            out.setdefault(thing, {}).setdefault(group, hit.span)
    return out


@lru_cache(maxsize=1)
def _framing() -> Phrases[tuple[tuple[int, int], ...]]:
    """The groups (thing, group) of each word; one word may belong to several things."""
    places: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    forms: dict[tuple[str, ...], str] = {}
    for thing, (_, word_groups) in enumerate(tables.framing()):
        for group, phrases in enumerate(word_groups):
            for phrase in phrases:
                keys = tuple(key_of(word) for word in words(phrase))
                forms.setdefault(keys, phrase)
                places.setdefault(keys, []).append((thing, group))
    return Phrases((forms[keys], tuple(dict.fromkeys(found))) for keys, found in places.items())


@lru_cache(maxsize=1)
def _loaded() -> frozenset[str]:
    return frozenset(key_of(word) for entry in tables.word_list("loaded") for word in words(entry))


@lru_cache(maxsize=1)
def _plain_terms() -> Phrases[None]:
    return Phrases((term, None) for term in tables.word_list("not-loaded"))

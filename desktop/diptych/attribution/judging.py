"""From a report's text to the source of each of its sentences, with the words that show it."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from diptych.attribution.quotes import inside, quotations
from diptych.attribution.reading import Reader, Reading
from diptych.attribution.sides import OTHER, REPORTER, side_names
from diptych.errors import ReadError
from diptych.model import Passage, Span
from diptych.text.segment import passages

_SHORT = 80
_BEFORE_A = re.compile(r"(?<=[a-z]{3}\.)\s+(?=A [a-z])")
_MOSTLY = 0.5
"""Share of a sentence between quotation marks from which it is speech."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Words of the report (offsets) and what they show."""

    start: int
    end: int
    says: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the report and its source: the id of a side, OTHER or REPORTER."""

    start: int
    end: int
    source: str
    confidence: float
    evidence: tuple[Shown, ...] = ()
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class Split:
    """A report's sentences by source. `sides` are the two (or more) that it was split for."""

    text: str
    sides: tuple[str, ...]
    sentences: tuple[Sentence, ...]

    def corrected(self, index: int, source: str) -> "Split":
        """The same with the sentence at `index` given to `source` by a person."""
        given = replace(self.sentences[index], source=source, confidence=1.0, evidence=())
        return replace(
            self, sentences=(*self.sentences[:index], given, *self.sentences[index + 1 :])
        )


def split(text: str, wanted: Sequence[str] = ()) -> Split:
    """Find the source of each sentence of canonical `text`.

    `wanted` names two sides or more by their ids; without it they are the two that the report
    quotes most. Raises ReadError where an id is unknown, or where no two sides are quoted.
    """
    for side in wanted:
        if side not in side_names():
            known = ", ".join(sorted(side_names()))
            raise ReadError(f"There is no side “{side}”.", f"The sides are: {known}.")
    if wanted and len(set(wanted)) < 2:
        raise ReadError("A report is split between two sides.", "Name two different sides.")
    found = _sentences(text)
    spans = quotations(text)
    within = inside(text, spans)
    reader = Reader(text, tuple(wanted))
    readings = [reader.read(p.span.start, p.span.end, p.paragraph, within) for p in found]
    filled = _with_speech(readings, [(p.span.start, p.span.end) for p in found], spans, within)
    chosen = tuple(dict.fromkeys(wanted)) or _most_quoted(filled, reader.mentions)
    sentences = []
    for passage, reading in zip(found, filled, strict=True):
        source = reading.source if reading else REPORTER
        if source not in chosen and source != REPORTER:
            source = OTHER
        sentences.append(
            Sentence(
                passage.span.start,
                passage.span.end,
                source,
                round(reading.confidence, 2) if reading else reader.plain_confidence,
                tuple(Shown(*shown) for shown in reading.evidence) if reading else (),
                passage.paragraph,
            )
        )
    return Split(text, chosen, tuple(sentences))


def _sentences(text: str) -> list[Passage]:
    """The passages of `text`, also cut where a sentence begins with "A"."""
    out: list[Passage] = []
    for passage in passages(text):
        start, end = passage.span.start, passage.span.end
        for cut in _BEFORE_A.finditer(text, start, end):
            out.append(replace(passage, span=Span(start, cut.start())))
            start = cut.end()
        out.append(replace(passage, span=Span(start, end)))
    return out


def _with_speech(
    readings: Sequence[Reading | None],
    sentences: Sequence[tuple[int, int]],
    spans: Sequence[tuple[int, int]],
    within: bytearray,
) -> list[Reading | None]:
    """Give sentences that are speech, and say not whose, to the one who is speaking."""
    out = list(readings)
    for index, (start, end) in enumerate(sentences):
        if out[index] is not None or sum(within[start:end]) < _MOSTLY * (end - start):
            continue
        mark = next((s for s in spans if s[0] < end and s[1] > start), None)
        says = "continues the quotation of"
        giver = None
        if mark is not None:  # the same quotation, attributed further on or before
            same = [
                other
                for other, (a, b) in enumerate(sentences)
                if readings[other] is not None and a < mark[1] and b > mark[0] and other != index
            ]
            giver = out[same[0]] if same else None
        if giver is None:
            giver = _told_after(out, sentences, index)
        if giver is None and index > 0:
            giver = out[index - 1]
        if giver is None:
            following = index + 1
            if following < len(out) and readings[following] is not None:
                giver = readings[following]
        if giver is not None:
            shown = tuple((a, b, f"{says} {_plain(what)}") for a, b, what in giver.evidence[:1])
            out[index] = Reading(giver.source, min(0.85, giver.confidence), shown)
    return out


def _told_after(
    readings: Sequence[Reading | None], sentences: Sequence[tuple[int, int]], index: int
) -> Reading | None:
    """“With which relatives?” Savchuk asked: the speaker stands in the next, short sentence."""
    if index + 1 == len(sentences):
        return None
    reading, (start, end) = readings[index + 1], sentences[index + 1]
    if reading is None or not reading.evidence or start - sentences[index][1] > 1:
        return None
    first = reading.evidence[0]
    return reading if first[0] - start <= 4 and end - start < _SHORT else None


def _plain(says: str) -> str:
    return says.removeprefix("continues the quotation of ")


def _most_quoted(readings: Sequence[Reading | None], mentions: Counter[str]) -> tuple[str, ...]:
    quoted = Counter(r.source for r in readings if r is not None and r.source in side_names())
    weights = {
        side: 2.0 * quoted[side] + 0.3 * mentions[side]
        for side in side_names()
        if quoted[side] or mentions[side]
    }
    ranked = sorted(weights, key=lambda side: (-weights[side], side))
    if len(ranked) < 2:
        raise ReadError(
            "Two sides could not be found in this report.", "Name them: --sides washington moscow."
        )
    return ranked[0], ranked[1]

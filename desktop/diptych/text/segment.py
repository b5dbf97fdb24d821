"""From an account's text to its passages: paragraphs, speakers, sentences.

Sentences are cut by nupunkt (an unsupervised segmenter in the line of Kiss and Strunk 2006,
Punkt, with a bundled model of abbreviations). Around it stand the rules that readouts and
transcripts need: lines, bullets, speakers' labels, titles before names.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from diptych.model import Passage, PassageKind, Span
from diptych.text.transcript import Turn, kind_of, label_of, next_turn

_WORD = re.compile(r"\w")
_BULLET = re.compile(r"(?:[-–—•*▪·]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+")
_WRAP_LEAST, _WRAP_LIMIT = 40, 120
"""Where the longest line is shorter or longer than these, each line is a paragraph."""

# A full stop after these is never the end of a sentence: titles and ranks stand before a name.
_BEFORE_NAME = re.compile(
    r"(?:^|[\s(\[“\"'])(?:Lt|Maj|Brig|Gen|Col|Capt|Cmdr|Adm|Sgt|Mr|Mrs|Ms|Mx|Messrs|Dr|Prof|Amb|Rep"
    r"|Sen|Gov|Hon|Rev|St|Mt|Ft|No|Nos|Art|Arts|Sec|Para|Fig|Vol|approx|Approx|vs|cf|e\.g|i\.e)\.$"
)
_ACRONYM = re.compile(r"(?:^|[\s(\[“\"'])(?:[A-Z]\.){2,}$")
# Offices that follow "U.S." as one name: "U.S. Ambassador Lee" does not begin a sentence.
_OFFICE = re.compile(
    r"(?:President|Vice|Secretary|Under|Undersecretary|Assistant|Deputy|Ambassador|Embassy|Envoy"
    r"|Special|Senator|Congress|Senate|House|Government|Administration|Department|Treasury|Army|Navy"
    r"|Air|Marine|Forces|Security|General|National|Trade|Mission|Permanent|Representative|Consulate"
    r"|Supreme|Federal|Central|Charter|Citizens?|Treaty)\b"
)
_TIME_ZONE = re.compile(r"(?:EST|EDT|CET|CEST|GMT|UTC|MSK|BST)\b")
_TIME = re.compile(r"\b\d{1,2}(?::\d\d)?\s?[AaPp]\.\s?[Mm]\.$")
_ENUMERATOR = re.compile(r"^\(?(?:\d{1,3}|[ivx]{1,4}|[a-z])[.)]$")
_GLUED = re.compile(r"(?<=[a-z]{2}[.!?])(?=[A-Z][a-z])|(?<=[.!?][”\"»])(?=[A-Z][a-z])")
# Ends that nupunkt passes over after a word that it has seen abbreviated: "to Poland. Security".
_PLAIN_END = re.compile(r"(?<=[a-z]{3}[.!?])[”\"'’)]*(?=\s+[“\"‘(]?[A-Z][a-z’']+\s)")
_SHORTENED = re.compile(
    r"\b(?:approx|etc|dept|govt|dist|univ|corp|incl|resp|viz|Sept|Messrs|Capt|Cmdr|Brig|Amb|Prof|Sgt"
    r"|Gov|Adm|Col|Gen|Rep|Sen|Rev|Hon|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri"
    r"|Sat|Sun|Inc|Ltd|Bros|Res|Art|Arts|Nos|Vol|Sec|Para|Fig|Dept|Govt|Univ|Corp|Est|Maj|Mrs|Supt"
    r"|Pres|Min|Asst|Intl)\.$"
)
_ENDED = re.compile(r"[.!?…:;][”\"'’»)\]]*$")
_HEADING_WORDS = 24
_AHEAD = 40
"""Characters on either side of a cut that tell whether it ends a sentence."""


def passages(text: str) -> tuple[Passage, ...]:
    """Cut canonical `text` into passages, in order and not overlapping.

    Every word of the text lies in a passage. A passage begins and ends with a character that is
    not white space.
    """
    out: list[Passage] = []
    turn = Turn()
    for number, block in enumerate(_blocks(text)):
        label = label_of(block.of(text))
        sentences = list(_sentences(text, block))
        heading = len(sentences) == 1 and label is None and _is_heading(block.of(text))
        for span in sentences:
            # Also within a paragraph: copied transcripts often lose their line breaks.
            turn = next_turn(turn, label_of(span.of(text)))
            kind = PassageKind.HEADING if heading else kind_of(span.of(text), turn)
            out.append(Passage(span, number, kind, turn.speaker))
    return tuple(out)


def _blocks(text: str) -> Iterator[Span]:
    """Paragraphs: lines, or several lines that were wrapped at one width. Ornaments are skipped."""
    for group in re.finditer(r"[^\n]+(?:\n[^\n]+)*", text):
        lines = [
            Span(group.start() + m.start(), group.start() + m.end())
            for m in re.finditer(r"[^\n]+", group.group())
        ]
        joined = [Span(lines[0].start, lines[-1].end)] if _wrapped(text, lines) else lines
        for span in joined:
            if _WORD.search(span.of(text)):
                yield span


def _wrapped(text: str, lines: list[Span]) -> bool:
    """Whether the next line's first word would not have fitted on any line but the last."""
    width = max(map(len, lines))
    if len(lines) < 2 or not _WRAP_LEAST <= width <= _WRAP_LIMIT:
        return False
    for line, following in pairwise(lines):
        words = following.of(text)
        if _BULLET.match(words) or label_of(words) is not None:
            return False
        if len(line) + 1 + len(words.split(maxsplit=1)[0]) <= width:
            return False
    return True


def _is_heading(words: str) -> bool:
    if _BULLET.match(words) or len(words.split()) > _HEADING_WORDS:
        return False
    return not _ENDED.search(words) or (bool(_TIME.search(words)) and len(words.split()) <= 6)


def _sentences(text: str, block: Span) -> Iterator[Span]:
    from nupunkt import sent_spans  # 60 ms to import: only when a text is cut

    words = block.of(text)
    cuts = {end for _, end in sent_spans(words)} | {m.start() for m in _GLUED.finditer(words)}
    cuts |= {
        m.end()
        for m in _PLAIN_END.finditer(words)
        if not _SHORTENED.search(words[max(0, m.start() - _AHEAD) : m.start()])
    }
    cuts |= {m.start() for m in re.finditer(r"(?<=[.;:])\s+(?=[•▪]\s)", words)}
    start = 0
    for cut in [*sorted(cuts), len(words)]:
        piece = words[start:cut]
        ahead = words[cut : cut + _AHEAD].lstrip()
        if cut < len(words) and not _ends_sentence(piece.strip(), ahead):
            continue
        if piece.strip():
            lead = len(piece) - len(piece.lstrip())
            yield Span(block.start + start + lead, block.start + start + len(piece.rstrip()))
        start = cut


def _ends_sentence(before: str, after: str) -> bool:
    """Whether a sentence may end between the two."""
    if not _WORD.search(before) or not _WORD.search(after):
        return False
    if _ENUMERATOR.match(before):
        return False
    before = before[-_AHEAD:]
    if _BEFORE_NAME.search(before):
        return False
    if _ACRONYM.search(before) and _OFFICE.match(after):
        return False
    if _TIME.search(before) and _TIME_ZONE.match(after):
        return False
    return not after[0].islower() or before[-1] in '!?…”"»'

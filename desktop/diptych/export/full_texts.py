"""Both accounts in full, each passage with the mark of what it is to the other account."""

import re
from collections.abc import Iterator

from diptych.export.quoting import flat, markdown, markdown_line
from diptych.export.report import ONLY_SIGNS, RELATION_SIGNS, Report
from diptych.model import Relation, Side, Status

HEADING = "The accounts in full"
EXPLAINED = (
    f"A mark stands before each passage: {RELATION_SIGNS[Relation.AGREE]} agrees or "
    f"{RELATION_SIGNS[Relation.DIVERGE]} diverges, with the numbers of its links; "
    f"{ONLY_SIGNS[Side.LEFT]} or {ONLY_SIGNS[Side.RIGHT]} stands in one account only."
)
_PARAGRAPHS = re.compile(r"\n[^\S\n]*\n")


def marked_paragraphs(whole: Report, side: Side) -> Iterator[str]:
    """Each paragraph of the account as a block quote; no word of the text is missing."""
    line: list[str] = []
    for mark, text in _pieces(whole, side):
        for number, part in enumerate(_PARAGRAPHS.split(text)):
            if number and line:
                yield f"> {' '.join(line)}"
                line = []
            if words := flat(part):
                if mark and not number:
                    line.append(f"**{mark}** {markdown(words)}")
                else:
                    line.append(markdown(words) if line else markdown_line(words))
    if line:
        yield f"> {' '.join(line)}"


def _pieces(whole: Report, side: Side) -> Iterator[tuple[str, str]]:
    """The passages with their marks, and what stands between them without one."""
    text = whole.meeting.comparison.account(side).text
    at = 0
    for passage, mark in zip(
        whole.meeting.comparison.passages(side), _marks(whole, side), strict=True
    ):
        yield "", text[at : passage.span.start]
        yield mark, passage.span.of(text)
        at = passage.span.end
    yield "", text[at:]


def _marks(whole: Report, side: Side) -> Iterator[str]:
    numbers: dict[int, list[str]] = {}
    for matter in whole.matters:
        for index in matter.link.proposal.ends(side):
            numbers.setdefault(index, []).append(str(matter.number))
    for index, status in enumerate(whole.meeting.statuses(side)):
        if status is Status.ONLY:
            yield ONLY_SIGNS[side]
        else:
            sign = RELATION_SIGNS[Relation(status.value)]
            yield f"{sign} {', '.join(numbers[index])}"

"""Where direct speech stands in a report, also where it runs on over paragraphs."""

import re

_PARAGRAPH = re.compile(r"[^\n]+")
_OPEN, _CLOSE = "“«„", "”»"


def quotations(text: str) -> list[tuple[int, int]]:
    """Spans from an opening mark to its closing one, or else to the end of the paragraph."""
    found: list[tuple[int, int]] = []
    for paragraph in _PARAGRAPH.finditer(text):
        opened = -1
        for at in range(paragraph.start(), paragraph.end()):
            sign = text[at]
            if sign == '"':
                if opened < 0:
                    opened = at
                else:
                    found.append((opened, at + 1))
                    opened = -1
            elif sign in _OPEN and opened < 0:
                opened = at
            elif sign in _CLOSE and opened >= 0:
                found.append((opened, at + 1))
                opened = -1
        if opened >= 0:
            found.append((opened, paragraph.end()))
    return found


def inside(text: str, spans: list[tuple[int, int]]) -> bytearray:
    """For each offset, 1 where it lies between quotation marks (the marks themselves do not)."""
    out = bytearray(len(text) + 1)
    for start, end in spans:
        closed = text[end - 1] in '"”»'
        for at in range(start + 1, end - 1 if closed else end):
            out[at] = 1
    return out

"""Addresses that open a live page at a passage: `…#:~:text=[prefix-,]start[,end][,-suffix]`.

Source: WICG, URL Fragment Text Directives. A browser goes to the first place that matches, so a
passage whose words stand more than once on the page gets the words around it.
"""

import re
from urllib.parse import quote

from diptych.export.quoting import flat
from diptych.model import Span

_LONG = 300
"""Code points from which on only the first and the last words are given."""
_FEWEST, _MOST = 4, 24
"""How many first and last words, and how many words of context."""
_ROOM = 1000
"""Code points on either side in which context is looked for."""
_ADDRESS = re.compile(r"https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%\[\]-]+")
_WORD = re.compile(r"\S+")


class LivePage:
    """A page on the web, as its text was when it was read."""

    def __init__(self, address: str, text: str) -> None:
        self._address = address if _ADDRESS.fullmatch(address) else ""
        self._text = text
        self._line = flat(text) if self._address else ""
        # Browsers match without regard to case. Where folding moves positions it is left alone.
        lower = self._line.lower()
        self._folded = lower if len(lower) == len(self._line) else self._line

    def at(self, span: Span) -> str:
        """The address of the page at these words; "" where it has none on the web."""
        words = flat(span.of(self._text)).strip()
        if not self._address or not words:
            return ""
        # What stands before it, folded as the line is; the letter keeps the space at its end.
        start = len(flat(self._text[: span.start] + "x")) - 1
        start = self._line.find(words, max(0, start - 1))
        if start < 0:
            return ""
        page, _, anchor = self._address.partition("#")
        anchor = anchor.partition(":~:")[0]
        return f"{page}#{anchor}:~:text={self._directive(start, start + len(words))}"

    def _directive(self, start: int, end: int) -> str:
        words = [Span(m.start(), m.end()) for m in _WORD.finditer(self._line, start, end)]
        if end - start <= _LONG or len(words) < 2 * _FEWEST + 2:
            return self._with_context(Span(start, end))
        half = len(words) // 2
        first = next(
            (
                Span(start, words[count - 1].end)
                for count in range(_FEWEST, min(half, _MOST) + 1)
                if self._once(start, words[count - 1].end)
            ),
            Span(start, words[min(half, _MOST) - 1].end),
        )
        last = next(
            (
                Span(words[-count].start, end)
                for count in range(_FEWEST, min(half, _MOST) + 1)
                if self._next(words[-count].start, end, first.end)
            ),
            None,
        )
        if last is None:
            return self._with_context(Span(start, end))
        if self._once(first.start, first.end):
            return f"{self._term(first)},{self._term(last)}"
        prefix = self._prefix(first)
        return f"{prefix}{self._term(first)},{self._term(last)}"

    def _with_context(self, exact: Span) -> str:
        if self._once(exact.start, exact.end):
            return self._term(exact)
        before, after = self._before(exact.start), self._after(exact.end)
        prefix = suffix = ""
        for count in range(1, _MOST + 1):
            start = before[-min(count, len(before))].start if before else exact.start
            end = after[min(count, len(after)) - 1].end if after else exact.end
            prefix = self._term(Span(start, before[-1].end)) + "-," if before else ""
            suffix = ",-" + self._term(Span(exact.end, end)) if after else ""
            if self._once(start, end):
                break
        return f"{prefix}{self._term(exact)}{suffix}"

    def _prefix(self, first: Span) -> str:
        before = self._before(first.start)
        prefix = ""
        for count in range(1, min(_MOST, len(before)) + 1):
            start = before[-count].start
            prefix = self._term(Span(start, before[-1].end)) + "-,"
            if self._once(start, first.end):
                break
        return prefix

    def _before(self, place: int) -> list[Span]:
        found = _WORD.finditer(self._line, max(0, place - _ROOM), place)
        return [Span(match.start(), match.end()) for match in found][-_MOST:]

    def _after(self, place: int) -> list[Span]:
        found = _WORD.finditer(self._line, place, place + _ROOM)
        return [Span(match.start(), match.end()) for match in found][:_MOST]

    def _once(self, start: int, end: int) -> bool:
        words = self._folded[start:end]
        found = self._folded.find(words)
        return self._folded.find(words, found + 1) < 0

    def _next(self, start: int, end: int, after: int) -> bool:
        """Whether these words, looked for from `after` on, are first found where they are."""
        return self._folded.find(self._folded[start:end], after) == start

    def _term(self, words: Span) -> str:
        # A hyphen marks prefix and suffix, so it is encoded like the comma and the ampersand.
        return quote(words.of(self._line).strip(), safe="").replace("-", "%2D")

"""Whole comparisons made of hostile text, each from a number, and choices for their Markdown."""

import random
from collections.abc import Iterator
from dataclasses import replace

from hostile_text import FRAGMENTS
from meeting_builders import link, meeting, note, on_text

from diptych.export.markdown_options import Flavour, MarkdownOptions, Sources
from diptych.model import (
    Evidence,
    EvidenceKind,
    JudgedLink,
    LinkId,
    Matter,
    Meeting,
    Note,
    OnLink,
    OnMeeting,
    Relation,
    Side,
    Verdict,
)

_MORE = (
    "\0", "\x1b[2J", "\x7f", "\ufffe", "\u202eevil", "\u2069", "\u200f", "\u2028", "\u0085",
    "<img src=x onerror=alert(1)>", "<!DOCTYPE html>", "<!-- x", "&nbsp;", "&#x3c;b&#x3e;",
    "[^source-1]", "[^source-1]: mine", "[^note-1-1]", "](<https://evil.example>)", "\n---\n",
    "\n...\n", "title: x\n---", "\n# Heading\n", "\n## Link by link\n", "\n> quote\n",
    "\n- item\n", "\n1. item\n", "\n| a | b |\n|---|---|\n| c | d |\n", "\n```\ncode\n```\n",
    "مرحبا بالعالم", "שלום עולם", "🏳️‍🌈🇺🇦👩🏽‍🚀", "e\u0301\u0323", "a|b", "\\|", "\\`", "![", "!",
    "https://example.org/?a=b&c=d", "mailto:a@b.example", "<https://evil.example>",
    "[x]: https://evil.example 'y'", "[x]", "[[x|y]]", "%%comment%%", "==x==", "{{x}}",
    "^block-id", "$$x$$", "~~~html", "***", "_a_", "__a__", "*a*", "**a**", "\t", "    code",
)  # fmt: skip
_WORDS = ("the", "lock", "at", "Weir", "agreed", "12", "May", "не", "было", "said:", "“so-called”")


class _Maker:
    def __init__(self, number: int) -> None:
        self.chance = random.Random(number)

    def text(self, most: int = 9) -> str:
        """Some words and some hostile pieces, now and then a very long line."""
        chance = self.chance
        parts = [
            chance.choice(chance.choice((FRAGMENTS, _MORE, _WORDS)))
            for _ in range(chance.randint(1, most))
        ]
        text = chance.choice(("", " ")).join(parts)
        if chance.random() < 0.03:
            text = chance.choice((f"{text} ", "long", "a|", "`", "🙂")) * 400
        return text

    def passage(self) -> str:
        """A text with something to be seen, without empty lines: what a passage can be."""
        text = "\n".join(line for line in self.text().split("\n") if line.strip())
        return f"{text.strip()} x" if self.chance.random() < 0.5 else f"x{text.strip()}"

    def meeting(self) -> Meeting:
        chance = self.chance
        left = [self.passage() for _ in range(chance.randint(1, 5))]
        right = [self.passage() for _ in range(chance.randint(1, 5))]
        made = meeting(
            left,
            right,
            title=self.text(4),
            date=chance.choice(("", "2024-03-01", "1 | 2", "2021")),
            names=(f"x{self.text(2)}", f"y{self.text(2)}"),
        )
        links = tuple(self._links(made))
        notes = tuple(self._notes(made, links))
        comparison = replace(
            made.comparison, links=tuple(one.proposal for one in links), matters=self._matters(made)
        )
        return self._sourced(replace(made, comparison=comparison, links=links, notes=notes))

    def _links(self, made: Meeting) -> Iterator[JudgedLink]:
        chance, comparison = self.chance, made.comparison
        for number in range(1, chance.randint(1, 4)):
            ends = {side: chance.randrange(len(comparison.passages(side))) for side in Side}
            spans = [comparison.passages(side)[ends[side]].span for side in Side]
            evidence = tuple(
                Evidence(
                    chance.choice(list(EvidenceKind)),
                    chance.choice((spans[0], None)),
                    chance.choice((spans[1], None)),
                    self.text(4),
                )
                for _ in range(chance.randint(0, 2))
            )
            yield link(
                number,
                (ends[Side.LEFT],),
                (ends[Side.RIGHT],),
                chance.choice(list(Relation)),
                verdict=chance.choice((None, None, *Verdict)),
                topic=chance.choice(("", self.text(3))),
                evidence=evidence,
                possible=chance.random() < 0.2,
            )

    def _notes(self, made: Meeting, links: tuple[JudgedLink, ...]) -> Iterator[Note]:
        chance = self.chance
        targets = [OnMeeting(), OnLink(LinkId(99)), *(OnLink(one.id) for one in links)]
        for side in Side:
            account = made.comparison.account(side)
            whole = chance.choice(made.comparison.passages(side)).span.of(account.text)
            targets.append(on_text(account, side, whole))
        for number in range(1, chance.randint(1, 5)):
            tags = [self.text(2) for _ in range(chance.randint(0, 2))]
            target = chance.choice(targets)
            written = note(number, target, chance.choice((self.text(), "")), *tags)
            yield replace(written, author=chance.choice(("", self.text(2))))

    def _matters(self, made: Meeting) -> tuple[Matter, ...]:
        if self.chance.random() < 0.5:
            return ()
        return (Matter(self.text(3), (0,), (0,), (), 1, 1), Matter("m", (), (0,), (), 0, 1))

    def _sourced(self, made: Meeting) -> Meeting:
        chance, comparison = self.chance, made.comparison
        accounts = {}
        for side in Side:
            account = comparison.account(side)
            source = replace(
                account.provenance,
                file_name=self.text(3),
                address=chance.choice(
                    ("", "https://example.org/a?b=c&copy;=1#d", "http://x.example", self.text(3))
                ),
                read_at=chance.choice(("", "2024-03-02T08:30:00Z")),
                reader=chance.choice(("", self.text(2))),
            )
            accounts[side.value] = replace(
                account, provenance=source, publisher=chance.choice(("", self.text(3)))
            )
        passages = {
            f"{side.value}_passages": tuple(
                replace(one, speaker=chance.choice(("", self.text(2))))
                for one in comparison.passages(side)
            )
            for side in Side
        }
        return replace(made, comparison=replace(comparison, **accounts, **passages))

    def options(self) -> MarkdownOptions:
        chance = self.chance
        return MarkdownOptions(
            only_diverging=chance.random() < 0.2,
            only_reviewed=chance.random() < 0.2,
            full_texts=chance.random() < 0.6,
            notes=chance.random() < 0.8,
            evidence=chance.random() < 0.8,
            sources=chance.choice(list(Sources)),
            page_links=chance.random() < 0.6,
            front_matter=chance.random() < 0.6,
            hash_tags=chance.random() < 0.5,
            flavour=chance.choice(list(Flavour)),
        )


def hostile(number: int) -> tuple[Meeting, MarkdownOptions]:
    """The comparison of that number, and what of it is to be written."""
    maker = _Maker(number)
    return maker.meeting(), maker.options()

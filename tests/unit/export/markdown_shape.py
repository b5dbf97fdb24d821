"""A Markdown export read back: what a reader of it sees, apart from what notes bring with them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from diptych.export.markdown_options import Flavour

GFM = (
    MarkdownIt("commonmark", {"html": True})
    .enable(["table", "strikethrough"])
    .use(footnote_plugin, inline=False)
    .use(front_matter_plugin)
)
COMMONMARK = MarkdownIt("commonmark", {"html": True}).use(front_matter_plugin)


@dataclass
class Seen:
    """`kinds` are the inline tokens outside quoted notes. `raw` is all raw HTML, wherever it is."""

    front_matter: str = ""
    headings: list[tuple[str, str]] = field(default_factory=list)
    tables: list[list[list[str]]] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    quotes: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    strong: list[str] = field(default_factory=list)
    emphasised: list[str] = field(default_factory=list)
    footnotes: dict[str, str] = field(default_factory=dict)
    marks: list[str] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)
    blocks: set[str] = field(default_factory=set)
    raw: list[str] = field(default_factory=list)


def read(document: str, flavour: Flavour, notes: set[int]) -> Seen:
    """Read a document; `notes` are the numbers, from 0, of the block quotes that hold notes."""
    env: dict[str, Any] = {}
    tokens = (GFM if flavour is Flavour.GFM else COMMONMARK).parse(document, env)
    seen = Seen(raw=[token.content for token in _all(tokens) if "html" in token.type])
    depth, within_footnote = 0, ""
    place = 0
    while place < len(tokens):
        token = tokens[place]
        if token.type == "blockquote_open":
            end = _end(tokens, place)
            if depth == 0 and len(seen.quotes) in notes:
                seen.quotes.append("")
                place = end
                continue
            seen.quotes.append(
                "\n".join(plain(one) for one in tokens[place:end] if one.type == "inline")
            )
        if token.type == "table_open":
            seen.tables.append(list(_rows(tokens[place : _end(tokens, place)])))
        elif token.type == "heading_open":
            seen.headings.append((token.tag, plain(tokens[place + 1])))
        elif token.type == "front_matter":
            seen.front_matter = token.content
        elif token.type == "footnote_open":
            if token.meta["label"].startswith("note-"):
                place = _end(tokens, place)
                continue
            within_footnote = token.meta["label"]
        elif token.type == "footnote_close":
            within_footnote = ""
        elif token.type == "inline":
            if within_footnote:
                seen.footnotes[within_footnote] = plain(token)
            elif tokens[place - 2].type == "list_item_open":
                seen.items.append(same(plain(token)))
            _look(token, seen)
        if token.type != "inline":
            seen.blocks.add(token.type)
        place += 1
    return seen


def plain(token: Token) -> str:
    """The words of an inline token, without footnote marks."""
    out = []
    for child in token.children or ():
        if child.type in ("softbreak", "hardbreak"):
            out.append("\n")
        else:
            out.append(child.content)
    return "".join(out)


def _look(token: Token, seen: Seen) -> None:
    children = token.children or []
    for place, child in enumerate(children):
        seen.kinds.add(child.type)
        if child.type == "link_open":
            seen.links.append(str(child.attrs["href"]))
        elif child.type == "footnote_ref":
            seen.marks.append(child.meta["label"])
        elif child.type in ("strong_open", "em_open"):
            closing = child.type.replace("open", "close")
            end = next(n for n in range(place, len(children)) if children[n].type == closing)
            words = "".join(one.content for one in children[place:end])
            (seen.strong if child.type == "strong_open" else seen.emphasised).append(words)


def _rows(tokens: list[Token]) -> Iterator[list[str]]:
    row: list[str] = []
    for token in tokens:
        if token.type == "tr_open":
            row = []
        elif token.type == "inline":
            row.append(plain(token))
        elif token.type == "tr_close":
            yield row


def _all(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from token.children or ()


def _end(tokens: list[Token], place: int) -> int:
    """The place of the token that closes the one at `place`."""
    kind = tokens[place].type
    closing, depth = kind.replace("open", "close"), 0
    for number in range(place, len(tokens)):
        depth += {kind: 1, closing: -1}.get(tokens[number].type, 0)
        if depth == 0:
            return number
    raise AssertionError(f"{kind} is not closed")


def same(text: str) -> str:
    """Text to compare by: white space of any kind at the ends and twice over is no difference."""
    return re.sub(r"\s+", " ", text).strip()

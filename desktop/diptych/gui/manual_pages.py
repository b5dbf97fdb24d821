"""The pages of the manual: what there is, and each as clean HTML. No Qt here."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

from diptych.settings import manual_folder

FIRST = "index.md"
"""The page that lists the others: the contents are read from it."""

SMALL = "?small"
"""Ends the address of a picture that stands in a table."""

_TAGS = {
    "a", "blockquote", "code", "em", "h1", "h2", "h3", "h4", "hr", "img", "li", "ol", "p", "pre",
    "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
_ATTRIBUTES = {
    "a": {"href"},
    "img": {"src", "alt"},
    "p": {"class"},
    **{f"h{level}": {"id"} for level in range(1, 5)},
}
_SCHEMES = {"http", "https", "mailto"}


@dataclass(frozen=True, slots=True)
class Page:
    """A page as the contents list it."""

    name: str
    """The name of its file in the manual's folder."""
    title: str
    group: str
    """The heading in the contents that it stands under."""


@cache
def contents() -> tuple[Page, ...]:
    """The pages in the order of the contents; the contents themselves come first."""
    text = _text(FIRST)
    found = [Page(FIRST, _first_heading(text), "")]
    group = ""
    for line in text.splitlines():
        if line.startswith("## "):
            group = line[3:].strip()
        item = re.match(r"- \[([^\]]+)\]\(([\w-]+\.md)\)", line)
        if item:
            found.append(Page(item[2], item[1], group))
    return tuple(found)


def is_page(name: str) -> bool:
    """Whether the manual has a page of that name."""
    return bool(re.fullmatch(r"[\w-]+\.md", name)) and (manual_folder() / name).is_file()


def picture(name: str, *, dark: bool) -> Path | None:
    """The file of a picture, by the address that a page gives it; None where the manual has none.

    For a dark window the dark one of two pictures, `…-light.png` and `…-dark.png`, is taken.
    """
    name = name.removesuffix(SMALL)
    if not re.fullmatch(r"images/[\w-]+\.png", name):
        return None
    path = manual_folder() / name
    other = path.with_name(path.name.replace("-light.", "-dark."))
    if dark and other.is_file():
        return other
    return path if path.is_file() else None


@cache
def html(name: str) -> str:
    """The page as HTML. Headings have the anchors that GitHub gives them, and each picture is
    followed by the words that stand for it.
    """
    tokens = _parser().parse(_text(name))
    used: dict[str, int] = {}
    for at, token in enumerate(tokens):
        if token.type == "heading_open":
            token.attrSet("id", _anchor(plain(tokens[at + 1]), used))
    made: list[Token] = []
    in_table = False
    for token in tokens:
        if made and made[-1].type == "paragraph_open" and _is_picture(token):
            made[-1].attrSet("class", "picture")
        made.append(token)
        in_table = token.type == "table_open" or (in_table and token.type != "table_close")
        for child in token.children or () if in_table else ():
            if child.type == "image":
                child.attrSet("src", f"{child.attrGet('src')}{SMALL}")
        if token.type == "paragraph_close" and len(made) > 1:
            made += _captions(made[-2])
    parser = _parser()
    rendered = parser.renderer.render(made, parser.options, {})
    return nh3.clean(
        rendered.replace("\n</code></pre>", "</code></pre>"),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        link_rel=None,
    )


@cache
def words(name: str) -> tuple[str, ...]:
    """The words of the page, block by block, as they are read and found."""
    return tuple(
        plain(token) if token.type == "inline" else token.content
        for token in _parser().parse(_text(name))
        if token.type in ("inline", "fence", "code_block")
    )


def count(name: str, wanted: str) -> int:
    """How many times the words stand on the page, upper and lower case being the same."""
    wanted = wanted.casefold()
    return sum(block.casefold().count(wanted) for block in words(name)) if wanted else 0


def plain(token: Token) -> str:
    """The words of an inline token; a picture is told by those that stand for it."""
    return "".join(
        " " if child.type in ("softbreak", "hardbreak") else child.content
        for child in token.children or ()
    )


def anchors(name: str) -> set[str]:
    """The anchors that a page has."""
    return set(re.findall(r'<h\d id="([^"]+)"', html(name)))


def _is_picture(token: Token) -> bool:
    return [child.type for child in token.children or ()] == ["image"]


def _captions(token: Token) -> list[Token]:
    told = [child.content for child in token.children or () if child.type == "image"]
    if not told:
        return []
    start, end = Token("paragraph_open", "p", 1), Token("paragraph_close", "p", -1)
    start.attrSet("class", "caption")
    inside = Token("inline", "", 0, content=" ".join(told), children=[])
    inside.children = [Token("text", "", 0, content=" ".join(inside.content.split()))]
    return [start, inside, end]


def _anchor(heading: str, used: dict[str, int]) -> str:
    slug = re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")
    again = used.get(slug, 0)
    used[slug] = again + 1
    return f"{slug}-{again}" if again else slug


def _first_heading(text: str) -> str:
    return next(line[2:].strip() for line in text.splitlines() if line.startswith("# "))


@cache
def _text(name: str) -> str:
    return (manual_folder() / name).read_text(encoding="utf-8")


def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("table")

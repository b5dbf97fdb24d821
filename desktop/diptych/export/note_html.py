"""A person's note as a fragment of HTML that does nothing but show text and links."""

from functools import cache

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

from diptych.export.quoting import visible

_TAGS = {
    "a", "blockquote", "br", "code", "em", "hr", "li", "ol", "p", "pre", "s", "strong", "table",
    "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
_ATTRIBUTES = {"a": {"href", "title"}, "p": {"class"}, "ol": {"start"}}
_SCHEMES = {"http", "https", "mailto"}


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "breaks": True})
    return parser.enable(["table", "strikethrough"])


def note_html(body: str, *, to_notes: bool = False) -> str:
    """The Markdown `body` as clean HTML; `to_notes` keeps links to other notes (urn:uuid:).

    Headings become bold paragraphs, so that they are none of the page's. A picture becomes a link
    to it, so that the page fetches nothing. Raw HTML shows as the text it is.
    """
    parser = _parser()
    tokens = parser.parse(visible(body))
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = "p"
            if token.nesting > 0:
                token.attrSet("class", "heading")
        elif token.children:
            token.children = [part for child in token.children for part in _linked(child)]
    html = parser.renderer.render(tokens, parser.options, {})
    return nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES | {"urn"} if to_notes else _SCHEMES,
        link_rel="noopener noreferrer",
    ).strip()


def _linked(token: Token) -> list[Token]:
    if token.type != "image":
        return [token]
    address = str(token.attrGet("src") or "")
    opening = Token("link_open", "a", 1, attrs={"href": address})
    text = Token("text", "", 0, content=token.content or address)
    return [opening, text, Token("link_close", "a", -1)]

"""A person's note as Markdown that cannot reach beyond the block quote it is put in.

The note keeps its Markdown. Headings become bold lines, raw HTML becomes literal text, and rules
made of hyphens become rules made of asterisks, because pandoc would take them for the edges of a
block of metadata.
"""

import re
from collections.abc import Iterator
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from diptych.export.note_labels import apart
from diptych.export.quoting import markdown_line, visible

_ROUNDS = 12
_ATX = re.compile(r"^(?P<before>.*?)(?P<marks>#{1,6})(?:[ \t]+(?P<text>.*?))??(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE = re.compile(r"[=-]+[ \t]*$")
_HYPHEN_RULE = re.compile(r"(?:-[ \t]*){3,}$")
_RAW_FENCE = re.compile(r"(?P<fence>`{3,}|~{3,})[ \t]*\{.*$")
_CODE_FENCE = re.compile(r"`+")
_AUTOLINK = re.compile(
    r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+)>"
)
_BRACKETED_ADDRESS = re.compile(r"<[^<>\n]*>")


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def contained(body: str) -> str:
    """The Markdown `body` without headings and raw HTML, one line a line, unquoted."""
    text = visible(re.sub(r"\r\n?|[\u2028\u2029\x85]", "\n", body)).rstrip()
    # Behind the mark of a quotation a tab is less wide, and what was code would be none.
    text = text.expandtabs(4)
    for _ in range(_ROUNDS):
        calmer = _calmed(text)
        if calmer == text:
            return text
        text = calmer
    # No text is known to come here: should one, its words are kept and its markup is given up.
    return "\n".join(_literal(text))


def plain(body: str) -> str:
    """The words of the Markdown `body` without its markup."""
    words: list[str] = []
    for token in _parser().parse(visible(body)):
        if token.type == "inline":
            words.append(_words(token.children or []))
        elif token.type in ("fence", "code_block", "html_block"):
            words.append(token.content)
    return " ".join(words)


def quoted(body: str, number: int) -> str:
    """`contained` Markdown as a block quote; `number` tells the note from the document's others."""
    text = apart(contained(body), f"note-{number}", _parser())
    # Spaces and tabs alone: a line of other white space is none that ends a paragraph.
    return "\n".join(f"> {line}".rstrip(" \t") for line in text.split("\n"))


def _words(tokens: list[Token]) -> str:
    return "".join(
        " " if token.type in ("softbreak", "hardbreak") else token.content for token in tokens
    )


def _calmed(text: str) -> str:
    """One pass; the parse may look different after it, so it is repeated until nothing changes."""
    lines = text.split("\n")
    gone: set[int] = set()
    # From the end, so that what is changed does not move what is still to be changed.
    for token, first, last in reversed(list(_troublesome(text))):
        block = lines[first:last]
        match token.type:
            case "heading_open" if token.markup.startswith("#"):
                block[0] = _ATX.sub(_bold_heading, block[0])
            case "heading_open":
                gone.add(last - 1)
                block[:-1] = _bold_lines(block[:-1])
            case "hr":
                block[0] = _HYPHEN_RULE.sub("***", block[0])
            case "fence":
                block[0] = _RAW_FENCE.sub(r"\g<fence>", block[0])
            case _:
                block = _without_html("\n".join(block)).split("\n")
        lines[first:last] = block
    return "\n".join(line for number, line in enumerate(lines) if number not in gone)


def _troublesome(text: str) -> Iterator[tuple[Token, int, int]]:
    """The tokens that must not stay, with their lines [first, last)."""
    first, last = 0, 0
    for token in _parser().parse(text):
        if token.map is not None:
            first, last = token.map
        bad = (
            token.type in ("heading_open", "html_block")
            or (token.type == "hr" and token.markup.startswith("-"))
            or (token.type == "fence" and token.info.strip().startswith("{"))
            or (token.type == "inline" and _holds_html(token))
        )
        if bad:
            yield token, first, max(last, first + 1)


def _holds_html(token: Token) -> bool:
    """Whether it holds HTML as such, or code that pandoc takes for HTML: `<b>`{=html}."""
    raw = any(child.type == "html_inline" for child in token.children or [])
    return raw or "`{=" in token.content


def _bold_heading(match: re.Match[str]) -> str:
    text = match["text"] or ""
    return match["before"] + _bold(text)


def _bold_lines(block: list[str]) -> list[str]:
    """The lines above an underline, each made bold behind the marks of the list it is in."""
    out = []
    for line in block:
        marks = re.match(r"[\s>]*(?:(?:[-+*]|\d{1,9}[.)])\s+)*", line)
        end = marks.end() if marks else 0
        out.append(line[:end] + _bold(line[end:]))
    return out


def _bold(text: str) -> str:
    words = text.strip()
    return f"**{words}**" if words and not re.search(r"[*\\]", words) else words or "\\#"


def _without_html(text: str) -> str:
    """Escape each < that does not begin an address, leaving code as it is."""
    out: list[str] = []
    at = 0
    while at < len(text):
        sign = text[at]
        step = 1
        if sign == "\\":
            step = 2
        elif sign == "`":
            fence = _CODE_FENCE.match(text, at)
            run = fence.group() if fence else sign
            close = re.compile(rf"(?<!`){run}(?!`)").search(text, at + len(run))
            step = (close.end() if close else at + len(run)) - at
            if close and text[close.end() :].startswith("{="):
                out.append(text[at : at + step] + "\\")
                at += step
                continue
        elif sign == "<":
            link = _AUTOLINK.match(text, at)
            if link is None and text[:at].endswith("]("):
                link = _BRACKETED_ADDRESS.match(text, at)
            if link is None:
                out.append("\\")
            else:
                step = link.end() - at
        out.append(text[at : at + step])
        at += step
    escaped = "".join(out)
    # Where code was seen that the parser does not see, nothing is spared.
    return escaped if escaped != text else text.replace("<", "&lt;").replace("{=", "\\{=")


def _literal(text: str) -> Iterator[str]:
    lines = text.split("\n")
    for number, line in enumerate(lines):
        follows = number + 1 < len(lines) and bool(lines[number + 1].strip())
        yield markdown_line(line) + ("\\" if follows and line.strip() else "")

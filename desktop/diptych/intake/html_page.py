"""Web pages (HTML): the account's own text, and apart from it the menus and buttons around it.

Every block of the page is found with lxml; trafilatura says where the main text is, and where it
finds none the page's own marks do (nav, aside, footer, lists of links). Nothing is fetched and
nothing run.
"""

import re
from importlib.metadata import version
from typing import TYPE_CHECKING

from diptych.errors import ReadError
from diptych.intake import offline
from diptych.intake.extract import Block, Extract, joined, too_much_markup
from diptych.intake.html_meta import told, web_address
from diptych.intake.limits import MOST_ATTRIBUTES, MOST_BLOCKS, MOST_MARKED_UP, MOST_MARKUP
from diptych.text.normalise import decode, without_damage

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["pasted", "read", "web_address"]

_BLOCKS = frozenset(
    "p h1 h2 h3 h4 h5 h6 li ul ol dl dt dd div section article main header footer nav aside table"
    " tr td th caption blockquote pre figure figcaption address form fieldset body hr details"
    " summary center".split()
)
_NEVER = frozenset(
    "script style noscript template svg math iframe object embed head button select textarea input"
    " audio video canvas datalist".split()
)
_AROUND = {
    "nav": "menu",
    "aside": "beside the text",
    "footer": "foot of the page",
    "form": "form",
    "dialog": "dialog",
}
_ROLES = {
    "navigation": "menu",
    "banner": "head of the page",
    "contentinfo": "foot of the page",
    "complementary": "beside the text",
    "search": "form",
    "dialog": "dialog",
    "menu": "menu",
}
_CALLED = (
    (re.compile(r"(?:^|[\s_-])(?:share|sharing|social|addtoany|sharedaddy)(?:$|[\s_-])"), "share"),
    (re.compile(r"(?:^|[\s_-])(?:related|see-also|read-more|more-news|recommended)"), "see also"),
    (
        re.compile(r"(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|pagination|pager)(?:$|[\s_-])"),
        "menu",
    ),
    (
        re.compile(r"(?:^|[\s_-])(?:cookies?|consent|newsletter|subscribe|promo)(?:$|[\s_-])"),
        "notice",
    ),
    (re.compile(r"(?:^|[\s_-])(?:sidebar|widget)(?:$|[\s_-])"), "beside the text"),
    (
        re.compile(r"(?:^|[\s_-])(?:tags|tag-list|skip-link|visually-hidden|sr-only)(?:$|[\s_-])"),
        "menu",
    ),
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SEE_ALSO = re.compile(
    r"(?:see also|related(?: \w+)?|read (?:more|next|also)|more on this(?: \w+)?|latest news"
    r"|share(?: this(?: \w+)?)?|most read|topics|tags)\s*:?",
    re.IGNORECASE,
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_PICTURE = re.compile(r"data:[\w/+.;=,-]{0,100}base64,[\w+/=%-]{100,}")
"""A picture, font or script that a program which saves a page as one file has written into it."""
_VALUE = re.compile(r"=\s?(?:\"[^\"]{0,200}\"|'[^']{0,200}')")
_LONG_TAG = re.compile(rf"<[A-Za-z][^<>]{{{2 * MOST_ATTRIBUTES},}}")
_TRUSTED = 200
"""Characters of main text from which trafilatura's word is taken."""
_LINKS = 0.6
"""The part of a block's characters that lies in links from which it is a list of links."""


class _Found:
    """A block while it is looked at."""

    def __init__(self, text: str, linked: int, around: str, tag: str, tight: bool) -> None:
        self.text, self.around, self.tag, self.tight = text, around, tag, tight
        self.links = linked > _LINKS * len(text)


def read(data: bytes, shown: str, charset: str = "") -> Extract:
    """Read a page of these bytes; `charset` is what was said of them. Raises ReadError."""
    text, encoding = _decoded(data, charset, shown)
    text = _PICTURE.sub("data:", text)
    if len(text) > MOST_MARKUP:
        raise too_much_markup(shown, "a web page")
    root = _parsed(text, shown)
    about = told(root, data, guess=len(text) <= MOST_MARKED_UP)
    found = _blocks(root)
    if len(found) > MOST_BLOCKS:
        raise ReadError(
            f"{shown} holds more than {MOST_BLOCKS:,} paragraphs.", "Keep only the account itself."
        )
    main = _main_text(text) if len(text) <= MOST_MARKED_UP else ""
    blocks = _judged(found, main)
    if not any(not block.cut for block in blocks):
        raise ReadError(f"{shown} is a web page without text.", "Copy its words and paste them.")
    reader = f"lxml {version('lxml')}, trafilatura {version('trafilatura')}"
    return Extract(
        blocks,
        reader,
        encoding,
        about.title,
        about.publisher,
        about.date,
        about.place,
        about.address,
    )


def pasted(html: str) -> str:
    """The words of a selection copied from a page, with its paragraphs and lists.

    Everything is kept, for the person selected it. Raises ReadError where it is no page.
    """
    return joined(
        Block(one.text, tight=one.tight) for one in _blocks(_parsed(html, "What was copied"))
    )


def _decoded(data: bytes, charset: str, shown: str) -> tuple[str, str]:
    marked = data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"))
    in_page = _CHARSET.search(data[:4096])
    names = [charset, in_page[1].decode("ascii", "replace") if in_page else ""]
    for name in (*names, "utf-8") if not marked else ():
        if name:
            try:
                return data.decode(name), name.lower()
            except (LookupError, UnicodeError, ValueError):
                continue
    if b"\0" in data and not marked:
        data = data.replace(b"\0", b"")
    try:
        return decode(data)
    except ReadError as error:
        raise ReadError(
            f"{shown} is a web page whose encoding cannot be told.",
            "Copy its words and paste them.",
        ) from error


def _parsed(text: str, shown: str) -> "HtmlElement":
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    if any(len(one.split()) > MOST_ATTRIBUTES for one in _LONG_TAG.findall(_VALUE.sub("=", text))):
        raise ReadError(
            f"{shown} holds an element with more than {MOST_ATTRIBUTES:,} attributes.",
            "Copy its words and paste them.",
        )
    clean = without_damage(text).encode("utf-8")
    parser = HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )
    try:
        root = document_fromstring(clean, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError) as error:
        raise ReadError(
            f"{shown} is a web page without text.", "Copy its words and paste them."
        ) from error
    if any("depth" in fault.message for fault in parser.error_log):
        raise ReadError(
            f"{shown} nests its elements deeper than any page that a person reads.",
            "Copy its words and paste them.",
        )
    return root


def _blocks(root: "HtmlElement") -> list[_Found]:
    """The blocks of text of a page in their order, without what is never text."""
    from lxml import etree

    found: list[_Found] = []
    parts: list[str] = []
    open_tags: list[tuple[str, str]] = []
    skipped = links = linked = items = pre = 0

    def flush() -> None:
        nonlocal linked
        raw = "".join(parts)
        parts.clear()
        lines = [" ".join(line.split()) for line in raw.split("\n")]
        words = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
        if words:
            tag = next((tag for tag, _ in reversed(open_tags) if tag in _BLOCKS), "")
            around = next((why for _, why in open_tags if why), "")
            tight = items > 0 and bool(found) and found[-1].text.startswith("- ")
            item = (items > 0 and tag not in ("p", "div")) or tag == "li"
            found.append(
                _Found(f"- {words}" if item else words, linked, around, tag, tight and item)
            )
        linked = 0

    def said(words: str | None) -> None:
        nonlocal linked
        if words and not skipped:
            parts.append(words if pre else re.sub(r"\s+", " ", words))
            linked += len(words) if links else 0

    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        start = event == "start"
        step = 1 if start else -1
        if tag in _BLOCKS:
            flush()
        if tag in _NEVER:
            skipped += step
        links += step * (tag == "a")
        items += step * (tag == "li")
        pre += step * (tag == "pre")
        if start:
            open_tags.append((tag, _around(element, tag)))
            if tag == "br":
                parts.append("\n")
            said(element.text)
        else:
            open_tags.pop()
            said(element.tail)
    flush()
    return found


def _around(element: "HtmlElement", tag: str) -> str:
    """Why what is inside this element is not the account, "" where nothing says so."""
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return "hidden"
    if _HIDDEN.search(element.get("style") or ""):
        return "hidden"
    role = _ROLES.get((element.get("role") or "").lower())
    if role or tag in _AROUND:
        return role or _AROUND[tag]
    if tag in ("html", "body", "main", "article"):
        return ""
    if tag == "header" and not any(
        above.tag in ("article", "main") for above in element.iterancestors()
    ):
        return "head of the page"
    called = f"{element.get('class') or ''} {element.get('id') or ''}".lower()[:500]
    return next((why for pattern, why in _CALLED if pattern.search(called)), "")


def _main_text(text: str) -> str:
    """The main text as trafilatura finds it, "" where it finds none; it is given no address."""
    trafilatura = offline.imported("trafilatura")
    try:
        found = trafilatura.extract(
            without_damage(text),
            include_comments=False,
            include_tables=True,
            favor_recall=True,
            deduplicate=False,
        )
    except Exception:  # a damaged page brings it to many errors; our own rules read it then
        return ""
    squeezed = _squeezed(found or "")
    return squeezed if len(squeezed) >= _TRUSTED else ""


def _squeezed(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def _judged(found: list[_Found], main: str) -> tuple[Block, ...]:
    inside = [bool(main) and _squeezed(one.text) in main for one in found]
    wanted = [i for i, one in enumerate(found) if inside[i] and not one.around and not one.links]
    first, last = (wanted[0], wanted[-1]) if wanted else (0, len(found) - 1)
    blocks: list[Block] = []
    apart = ""
    for i, one in enumerate(found):
        words = one.text.removeprefix("- ")
        heading = one.tag[:1] == "h" and one.tag[1:].isdecimal()
        if _SEE_ALSO.fullmatch(words.strip()):
            apart = "see also"
        elif not one.links and (heading or len(words) > 80):
            apart = ""
        title = heading and one.tag == "h1"
        why = one.around or apart or ("links" if one.links else "")
        if not why and not (first <= i <= last) and not title:
            why = "outside the main text"
        if one.links and inside[i] and not one.around and not apart and first <= i <= last:
            why = ""  # a paragraph or an item of the text that is one long link
        blocks.append(Block(one.text, why, one.tight))
    return tuple(blocks)

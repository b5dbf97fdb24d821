"""What a page says of itself: its title, publisher, date, place and address."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from diptych.intake import offline

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SAVED_FROM = re.compile(
    rb"<!--\s*(?:saved from url=\(\d+\)|url:|Page saved with.*?url:)\s*(\S+)", re.I
)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ADDRESS = re.compile(r"https?://[^\s\"'<>\\]{4,2000}", re.IGNORECASE)
_MOST_DATA = 1_000_000
"""Characters of JSON-LD that are looked at."""


@dataclass(frozen=True, slots=True)
class Told:
    """Each "" where the page does not say it. `date` is ISO 8601."""

    title: str = ""
    publisher: str = ""
    date: str = ""
    place: str = ""
    address: str = ""


def told(root: "HtmlElement", data: bytes, *, guess: bool = True) -> Told:
    """What the page `root`, of the bytes `data`, says of itself.

    Where it states no date, one is looked for in its words, unless `guess` is false.
    """
    metas = _metas(root)
    linked = list(_linked_data(root))
    return Told(
        title=_first(
            metas.get("og:title"),
            *(_named(one.get("headline")) for one in linked),
            metas.get("dc.title"),
            _words(root, ".//h1"),
            _words(root, ".//title"),
        ),
        publisher=_first(
            *(_named(one.get("publisher")) for one in linked),
            metas.get("og:site_name"),
            metas.get("dc.publisher"),
            metas.get("application-name"),
        ),
        date=_first(
            *(_day(_named(one.get("datePublished"))) for one in linked),
            *(
                _day(metas.get(name))
                for name in ("article:published_time", "dc.date", "dcterms.date", "date", "pubdate")
            ),
            _day(next(iter(root.xpath("//time[1]/@datetime")), "")),
            _guessed_day(root) if guess else "",
        ),
        place=_first(
            *(
                _named(one.get(key))
                for one in linked
                for key in ("contentLocation", "locationCreated")
            )
        ),
        address=_address(root, metas, linked, data),
    )


def web_address(text: str | None) -> str:
    """`text` where it is the address of a page on the web, else ""."""
    found = text.strip() if text else ""
    return found if _ADDRESS.fullmatch(found) else ""


def _address(
    root: "HtmlElement", metas: dict[str, str], linked: list[dict[str, Any]], data: bytes
) -> str:
    saved = _SAVED_FROM.search(data[:20_000])
    return _first(
        *(web_address(str(href)) for href in root.xpath("//link[@rel='canonical']/@href")[:3]),
        web_address(metas.get("og:url")),
        *(web_address(_named(one.get("url"))) for one in linked),
        *(web_address(_named(one.get("mainEntityOfPage"))) for one in linked),
        web_address(saved[1].decode("utf-8", "replace")) if saved else "",
    )


def _metas(root: "HtmlElement") -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or "").strip().lower()
        words = " ".join((meta.get("content") or "").split())
        if name and words:
            found.setdefault(name, words)
    return found


def _linked_data(root: "HtmlElement") -> Iterator[dict[str, Any]]:
    """The objects of JSON-LD that describe an article, those of a graph among them."""
    for script in root.xpath("//script[@type='application/ld+json']")[:20]:
        text = script.text or ""
        if len(text) > _MOST_DATA:
            continue
        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            continue
        objects = found if isinstance(found, list) else [found]
        for one in objects:
            graph = one.get("@graph") if isinstance(one, dict) else None
            for inner in graph if isinstance(graph, list) else [one]:
                if isinstance(inner, dict) and _ARTICLE.search(str(inner.get("@type"))[:200]):
                    yield inner


_ARTICLE = re.compile(r"Article|Report|WebPage|Posting|Statement|Creative|Announcement")


def _named(value: object) -> str:
    """A value of JSON-LD in words: itself, or its name."""
    for _ in range(4):
        if isinstance(value, list) and value:
            value = value[0]
        elif isinstance(value, dict):
            value = value.get("name") or value.get("@id") or ""
    return " ".join(value.split()) if isinstance(value, str) else ""


def _words(root: "HtmlElement", path: str) -> str:
    found = root.find(path)
    return "" if found is None else " ".join("".join(found.itertext()).split())


def _day(text: str | None) -> str:
    found = _DAY.match(text or "")
    return found.group() if found else ""


def _guessed_day(root: "HtmlElement") -> str:
    """What htmldate finds in a page that states no date; it is given the page, never an address."""
    htmldate = offline.imported("htmldate")
    try:
        return htmldate.find_date(root, original_date=True, extensive_search=False) or ""
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        return ""


def _first(*found: str | None) -> str:
    return next((words for words in found if words), "")

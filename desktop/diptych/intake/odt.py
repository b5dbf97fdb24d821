"""OpenDocument texts (ODT), read with lxml from their content.xml."""

from typing import TYPE_CHECKING

from diptych.errors import ReadError
from diptych.intake.extract import Block, Extract
from diptych.intake.packed import opened, xml_part

if TYPE_CHECKING:
    from lxml.etree import _Element

_T = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_O = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_NOT_TEXT = frozenset(
    {f"{_T}tracked-changes", f"{_T}note-citation", f"{_O}annotation", f"{_T}table-of-content"}
)
_SIGNS = {f"{_T}line-break": "\n", f"{_T}tab": " ", f"{_T}s": " "}


def read(data: bytes, shown: str) -> Extract:
    """Read a document; comments and what tracked changes deleted are left out."""
    from lxml import etree

    archive = opened(data, shown)
    root = xml_part(archive, "content.xml", shown)
    body = root.find(f"{_O}body/{_O}text")
    if body is None:
        raise ReadError(f"{shown} is not a text document.", "Save it as ODT or plain text.")
    title = author = date = ""
    if "meta.xml" in archive.namelist():
        meta = xml_part(archive, "meta.xml", shown)
        title, author, date = (
            "".join(found.itertext()).strip() if found is not None else ""
            for found in (meta.find(f".//{_DC}{name}") for name in ("title", "creator", "date"))
        )
    version = ".".join(map(str, etree.LXML_VERSION[:3]))
    return Extract(_blocks(body), f"OpenDocument, lxml {version}", "", title, author, date[:10])


def _blocks(body: "_Element") -> tuple[Block, ...]:
    from lxml import etree

    blocks: list[Block] = []
    parts: list[str] = []
    skipped = items = 0

    def flush() -> None:
        words = "".join(parts).strip()
        parts.clear()
        if words:
            tight = items > 0 and bool(blocks) and blocks[-1].text.startswith("- ")
            blocks.append(Block(f"- {words}" if items else words, tight=tight))

    for event, element in etree.iterwalk(body, events=("start", "end")):
        tag = element.tag
        if not isinstance(tag, str):
            continue
        start = event == "start"
        if tag in _NOT_TEXT:
            skipped += 1 if start else -1
        if tag in (f"{_T}p", f"{_T}h"):
            flush()
        if tag == f"{_T}list-item":
            items += 1 if start else -1
        if not skipped:
            if start:
                parts.append(_SIGNS.get(tag, "") + _collapsed(element.text))
            if not start:
                parts.append(_collapsed(element.tail))
    return tuple(blocks)


def _collapsed(text: str | None) -> str:
    """White space in the file is layout: any run of it is one space."""
    if not text:
        return ""
    words = " ".join(text.split())
    before = " " if text[0].isspace() else ""
    after = " " if words and text[-1].isspace() else ""
    return before + words + after

"""PDF documents with a text layer, through pdfminer.six: columns, hyphens and running heads."""

import io
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from math import inf

from diptych.errors import ReadError
from diptych.intake.extract import Block, Extract
from diptych.intake.limits import MOST_IN_PDF, MOST_PAGES
from diptych.progress import NoProgress, Progress

_EDGE = 0.12
"""The part of a page's height, above and below, where running heads and page numbers stand."""
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:page |p\. ?|[-–—] ?)?\d{1,4}(?: ?(?:of|/) ?\d{1,4})?(?: ?[-–—])?", re.I
)
_HYPHEN = re.compile(r"(\w+)[-\u00ad‐]\n(\w+)")
_ENDS = re.compile(r"[.!?:;…][”\"'’»)\]]*$")
_BULLET = re.compile(r"[•▪·*–—-]\s|\(?\d{1,2}[.)]\s")
_LABEL = re.compile(r"(?:Q(?:UESTION)?|[A-Z][A-Z.’' -]{1,40}):?\s")


@dataclass(frozen=True, slots=True)
class _Box:
    """Lines that stand together on a page; its edges are counted from below, in the page's size."""

    left: float
    bottom: float
    right: float
    top: float
    lines: tuple[str, ...]
    rights: tuple[float, ...]
    at_edge: bool


def read(data: bytes, shown: str, progress: Progress | None = None) -> Extract:
    """Read a document, telling the progress of each page.

    Raises ReadError where it is locked, too long, or only pictures.
    """
    from pdfminer.pdfdocument import PDFPasswordIncorrect, PDFTextExtractionNotAllowed

    try:
        pages, title, author, date = _pages(data, shown, progress or NoProgress())
    except (PDFPasswordIncorrect, PDFTextExtractionNotAllowed) as error:
        raise ReadError(
            f"{shown} is locked with a password.",
            "Open it, print it to a new PDF, and choose that.",
        ) from error
    if not any(box.lines for page in pages for box in page):
        raise ReadError(
            f"{shown} holds pictures of pages, and no text.",
            "Let a text recognition program (OCR) read it first, or copy its words and paste them.",
        )
    heads = _running(pages)
    words = Counter(
        word.lower()
        for page in pages
        for box in page
        for line in box.lines
        for word in re.findall(r"\w+(?:-\w+)*", line)
    )
    blocks: list[Block] = []
    for page in pages:
        for box in page:
            if box.at_edge and _is_head(box, heads):
                blocks.append(Block(" ".join(box.lines), "running head"))
                continue
            for text in _paragraphs(box, words):
                _continue(blocks, text)
    return Extract(
        tuple(blocks),
        f"pdfminer.six {version('pdfminer.six')}",
        title=title,
        publisher=author,
        date=date,
    )


def _pages(data: bytes, shown: str, progress: Progress) -> tuple[list[list[_Box]], str, str, str]:
    from pdfminer.layout import LAParams, LTTextBox
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfpage import PDFPage
    from pdfminer.pdfparser import PDFParser

    from diptych.intake import pdf_limits

    pdf_limits.begin(shown)
    document = PDFDocument(PDFParser(io.BytesIO(data)))
    interpreter, device = pdf_limits.page_drawer()
    told_pages, characters = _count(document.catalog), 0
    arranged = LAParams(boxes_flow=None)
    pages: list[list[_Box]] = []
    for number, page in enumerate(PDFPage.create_pages(document), 1):
        if number > MOST_PAGES:
            raise ReadError(
                f"{shown} has more than {MOST_PAGES:,} pages.", "Keep only the account itself."
            )
        progress.step(number - 1, max(told_pages, number), "pages")
        interpreter.process_page(page)
        layout = device.get_result()
        layout.analyze(arranged)
        boxes = []
        for found in layout:
            if not isinstance(found, LTTextBox):
                continue
            lines = list(found)
            texts = [" ".join(line.get_text().split()) for line in lines]
            kept = [(text, line.x1) for text, line in zip(texts, lines, strict=True) if text]
            characters += sum(len(text) for text, _ in kept)
            if kept:
                edge = _EDGE * layout.height
                at_edge = found.y0 > layout.y1 - edge or found.y1 < layout.y0 + edge
                boxes.append(
                    _Box(
                        found.x0,
                        found.y0,
                        found.x1,
                        found.y1,
                        tuple(text for text, _ in kept),
                        tuple(right for _, right in kept),
                        at_edge,
                    )
                )
        if characters > MOST_IN_PDF:
            raise ReadError(
                f"{shown} holds more than {MOST_IN_PDF:,} characters.",
                "Keep only the account itself.",
            )
        pages.append(list(_ordered(boxes)))
    told = document.info[0] if document.info else {}
    title, author, made = (_told(told.get(key)) for key in ("Title", "Author", "CreationDate"))
    day = re.match(r"D:(\d{4})(\d\d)(\d\d)", made)
    return pages, title, author, "-".join(day.groups()) if day else ""


def _count(catalog: object) -> int:
    """How many pages the document says that it has; 0 where it says nothing that can be so."""
    from pdfminer.pdftypes import dict_value

    told = dict_value(catalog.get("Pages")).get("Count") if isinstance(catalog, dict) else None
    return told if isinstance(told, int) and 0 < told <= MOST_PAGES else 0


def _told(value: object) -> str:
    if not isinstance(value, bytes):
        return ""
    from pdfminer.utils import decode_text

    return " ".join(decode_text(value).split())


def _ordered(boxes: list[_Box]) -> Iterator[_Box]:
    """Boxes as they are read: cut across where a gap goes from side to side, else in columns."""
    waiting = [boxes]
    while waiting:
        group = waiting.pop()
        if len(group) < 2:
            yield from group
            continue
        rows = _gaps(group, lambda box: (-box.top, -box.bottom))
        if len(rows) > 1:
            columns = [_gaps(row, lambda box: (box.left, box.right)) for row in rows]
            joined: list[list[_Box]] = []
            wide = [len(one) > 1 for one in columns]
            for row, now, before in zip(rows, wide, [False, *wide], strict=False):
                # Rows that stand in columns one under another are one pair of columns.
                if joined and now and before:
                    together = [*joined[-1], *row]
                    if len(_gaps(together, lambda box: (box.left, box.right))) > 1:
                        joined[-1] = together
                        continue
                joined.append(row)
            if len(joined) > 1:
                waiting.extend(reversed(joined))
                continue
        columns_here = _gaps(group, lambda box: (box.left, box.right))
        if len(columns_here) > 1:
            waiting.extend(reversed(columns_here))
        else:
            yield from sorted(group, key=lambda box: (-box.top, box.left))


def _gaps(boxes: list[_Box], ends: Callable[[_Box], tuple[float, float]]) -> list[list[_Box]]:
    """Boxes in groups between which nothing stands, along one direction."""
    groups: list[list[_Box]] = []
    reached = -inf
    for box in sorted(boxes, key=ends):
        begins, until = ends(box)
        if groups and begins < reached:
            groups[-1].append(box)
            reached = max(reached, until)
        else:
            groups.append([box])
            reached = until
    return groups


def _running(pages: list[list[_Box]]) -> set[str]:
    """What stands at the edge of at least two pages and of half of them, numbers aside."""
    seen = Counter(
        head
        for page in pages
        for head in {_DIGITS.sub("#", " ".join(box.lines)) for box in page if box.at_edge}
    )
    return {head for head, count in seen.items() if count >= max(2, len(pages) / 2)}


def _is_head(box: _Box, heads: set[str]) -> bool:
    words = " ".join(box.lines)
    return _DIGITS.sub("#", words) in heads or bool(_PAGE_NUMBER.fullmatch(words))


def _paragraphs(box: _Box, words: Counter[str]) -> Iterator[str]:
    """The lines of a box, joined where they were only wrapped, hyphens taken out."""
    width = max(box.rights) - box.left
    lines: list[str] = []
    for i, line in enumerate(box.lines):
        if lines and (
            _BULLET.match(line)
            or _LABEL.match(line)
            or (_ENDS.search(lines[-1]) and box.rights[i - 1] - box.left < 0.8 * width)
        ):
            yield _joined(lines, words)
            lines = []
        lines.append(line)
    yield _joined(lines, words)


def _joined(lines: list[str], words: Counter[str]) -> str:
    return _HYPHEN.sub(lambda m: _one_word(m, words), "\n".join(lines)).replace("\n", " ")


def _one_word(match: re.Match[str], words: Counter[str]) -> str:
    """A word cut at the end of a line; its hyphen stays where the document writes it so."""
    before, after = match.groups()
    stays = words[f"{before}-{after}".lower()] > words[f"{before}{after}".lower()]
    return f"{before}-{after}" if stays or not after[0].islower() else f"{before}{after}"


def _continue(blocks: list[Block], text: str) -> None:
    """Add a paragraph, or go on with one that a page or column has cut."""
    kept = [i for i, block in enumerate(blocks) if not block.cut]
    if kept and text[0].islower() and not _ENDS.search(blocks[kept[-1]].text):
        last = blocks[kept[-1]].text
        joined = last[:-1] + text if re.search(r"\w[-‐]$", last) else f"{last} {text}"
        blocks[kept[-1]] = Block(joined)
    else:
        blocks.append(Block(text))

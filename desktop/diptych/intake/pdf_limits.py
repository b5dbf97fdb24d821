"""Bounds on what a PDF may unpack and draw, which pdfminer.six itself does not have.

A small file may unpack to gigabytes, draw one form inside another a million times, or hold a packed
stream that is unpacked byte by byte. What goes over a bound is refused in one sentence.
"""

import io
import threading
import zlib
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from diptych.errors import ReadError
from diptych.intake.limits import (
    MOST_DRAWN,
    MOST_INCHES,
    MOST_INSTRUCTIONS,
    MOST_ON_PAGE,
    MOST_UNPACKED_PDF,
)

if TYPE_CHECKING:
    from pdfminer.converter import PDFPageAggregator
    from pdfminer.layout import LTChar
    from pdfminer.pdfinterp import PDFPageInterpreter

_CHUNK = 65_536
_HUGE = 1_000.0
"""Points: a letter that is wider or higher is not kept."""
_SLOW = 2_000_000
"""Bytes of a stream packed in one of the old ways, which are unpacked slowly."""


class _Room(threading.local):
    """What the document that this thread reads may still unpack, and its name."""

    left = MOST_UNPACKED_PDF
    shown = "The document"


_room = _Room()


class _Unpacker:
    """Stands in for the module zlib in pdfminer, within the room that is left."""

    error = zlib.error

    @staticmethod
    def decompress(data: bytes) -> bytes:
        unpacker = zlib.decompressobj()
        out = _taken(unpacker.decompress(data, _room.left + 1))
        if not unpacker.eof:
            raise zlib.error("the stream is cut short")
        return out


def begin(shown: str) -> None:
    """Give the document of that name, which this thread reads next, its room."""
    from pdfminer import pdftypes

    types: Any = pdftypes
    _room.left, _room.shown = MOST_UNPACKED_PDF, shown
    if types.zlib is not _Unpacker:
        types.zlib = _Unpacker
        types.decompress_corrupted = _what_unpacks
        for name in ("lzwdecode", "rldecode", "ascii85decode", "asciihexdecode", "ccittfaxdecode"):
            setattr(types, name, _bounded(getattr(types, name)))


def _taken(data: bytes) -> bytes:
    _room.left -= len(data)
    if _room.left < 0:
        raise ReadError(
            f"{_room.shown} unpacks to more than {MOST_UNPACKED_PDF // 1_000_000} MB.",
            "Copy its words and paste them.",
        )
    return data


def _what_unpacks(data: bytes) -> bytes:
    """The beginning of a damaged stream, as far as it can be unpacked."""
    unpacker, out = zlib.decompressobj(), io.BytesIO()
    for start in range(0, len(data), _CHUNK):
        chunk, before = data[start : start + _CHUNK], unpacker.copy()
        try:
            out.write(_taken(unpacker.decompress(chunk, _room.left + 1)))
        except zlib.error:
            with suppress(zlib.error):
                for place in range(len(chunk)):
                    out.write(_taken(before.decompress(chunk[place : place + 1])))
            break
    return out.getvalue()


def _bounded(unpack: Callable[..., bytes]) -> Callable[..., bytes]:
    def bounded(data: bytes, *more: Any) -> bytes:
        if len(data) > _SLOW:
            raise ReadError(
                f"{_room.shown} holds a stream of more than {_SLOW // 1_000_000} MB that is packed "
                "in an old way.",
                "Print it to a new PDF, and choose that.",
            )
        return _taken(unpack(data, *more))

    return bounded


def page_drawer() -> "tuple[PDFPageInterpreter, PDFPageAggregator]":
    """What draws pages, counting what it draws and refusing too much of it, and the page itself."""
    from pdfminer.converter import PDFPageAggregator
    from pdfminer.layout import LTChar
    from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
    from pdfminer.pdftypes import stream_value

    class Page(PDFPageAggregator):
        """Counts begin anew with each page."""

        number = characters = shapes = instructions = 0

        def begin_page(self, page: Any, ctm: Any) -> None:
            self.number += 1
            self.characters = self.shapes = self.instructions = 0
            super().begin_page(page, ctm)
            box = self.cur_item
            if max(box.width, box.height) > MOST_INCHES * 72:
                raise ReadError(
                    f"{_room.shown} has a page of more than {MOST_INCHES} inches, {self.number}.",
                    "Copy its words and paste them.",
                )

        def render_char(self, *arguments: Any, **named: Any) -> float:
            self.characters += 1
            if self.characters > MOST_ON_PAGE:
                raise _too_much(self.number, f"{MOST_ON_PAGE:,} characters")
            advance = super().render_char(*arguments, **named)
            drawn = self.cur_item._objs
            if drawn and isinstance(drawn[-1], LTChar) and _is_huge(drawn[-1]):
                drawn.pop()
            return advance

        def paint_path(self, *arguments: Any, **named: Any) -> None:
            """No shape is a word, so none is kept."""
            self._count(1)

        def begin_figure(self, *arguments: Any) -> None:
            self._count(20)
            super().begin_figure(*arguments)

        def _count(self, shapes: int) -> None:
            self.shapes += shapes
            if self.shapes > MOST_DRAWN:
                raise _too_much(self.number, f"{MOST_DRAWN:,} shapes")

    class Drawer(PDFPageInterpreter):
        """Counts the instructions before they are followed."""

        def execute(self, streams: Any) -> None:
            for stream in streams:
                page.instructions += len(stream_value(stream).get_data())
            if page.instructions > MOST_INSTRUCTIONS:
                raise _too_much(page.number, f"{MOST_INSTRUCTIONS // 1_000_000} MB of drawing")
            super().execute(streams)

    resources = PDFResourceManager()
    page = Page(resources)
    return Drawer(resources, page), page


def _is_huge(letter: "LTChar") -> bool:
    """No word has letters of a page's size, and the time to arrange them grows with it."""
    return not (abs(letter.width) < _HUGE and abs(letter.height) < _HUGE)


def _too_much(page: int, what: str) -> ReadError:
    return ReadError(
        f"{_room.shown} holds more than {what} on page {page}.", "Copy its words and paste them."
    )

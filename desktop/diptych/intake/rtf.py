"""RTF documents, through striprtf."""

import re
from importlib.metadata import version

from diptych.errors import ReadError
from diptych.intake.extract import Block, Extract, too_much_markup
from diptych.intake.limits import MOST_MARKUP

_PICTURE = re.compile(rb"[0-9A-Fa-f\r\n]{400,}")
"""Digits without a space between them are a picture, or another object that is no words."""


def read(data: bytes, shown: str) -> Extract:
    """Read a document. Raises ReadError where it holds no text."""
    from striprtf.striprtf import rtf_to_text

    words = _PICTURE.sub(b"", data)
    if len(words) > MOST_MARKUP:
        raise too_much_markup(shown, "an RTF document")
    text: str = rtf_to_text(words.decode("cp1252", errors="replace"), errors="replace")  # type: ignore[no-untyped-call]
    blocks = tuple(Block(line) for line in text.replace("\r", "").split("\n") if line.strip())
    if not blocks:
        raise ReadError(f"{shown} is an RTF document without text.", "Choose another file.")
    return Extract(blocks, f"striprtf {version('striprtf')}")

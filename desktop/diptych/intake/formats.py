"""Formats that are recognised in order to say that they are not read yet."""

import io
import zipfile
from pathlib import PurePath

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word, Excel or PowerPoint document"),
    (b"\x89PNG\r\n\x1a\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF87a", "a picture"),
    (b"GIF89a", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh", "a compressed file"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file"),
    (b"Rar!\x1a\x07", "a compressed file"),
    (b"\xfd7zXZ\x00", "a compressed file"),
    (b"%!PS", "a PostScript document"),
)
_HTML_STARTS = (b"<!doctype html", b"<html", b"<head", b"<body")
_HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".mht", ".mhtml"})
_LOOK_AT = 1024
"""Bytes at the start of a file that are searched for a signature."""


def foreign(data: bytes, file_name: str) -> str | None:
    """What `data` is, as "a PDF document", where it is known not to be plain text; else None."""
    start = data[:_LOOK_AT]
    if start.startswith(b"PK\x03\x04"):
        return _zipped(data)
    if start.startswith(b"RIFF") and start[8:12] == b"WEBP":
        return "a picture"
    if start.startswith(b"BM") and start[6:10] == b"\0\0\0\0":
        return "a picture"
    # Some programs write a few bytes before the signature of a PDF.
    if b"%PDF-" in start and b"\0" not in start[: start.index(b"%PDF-")]:
        before = start[: start.index(b"%PDF-")]
        if not before.strip(b"\xef\xbb\xbf \t\r\n"):
            return "a PDF document"
    for signature, what in _SIGNATURES:
        if start.startswith(signature):
            return what
    return "a web page (HTML)" if _is_html(start, file_name) else None


def _zipped(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError):
        return "a compressed file"
    if any(name.startswith("word/") for name in names):
        return "a Word document (DOCX)"
    if any(name.startswith(("xl/", "ppt/")) for name in names):
        return "an Excel or PowerPoint document"
    if "META-INF/container.xml" in names:
        return "an electronic book (EPUB)"
    if "content.xml" in names:
        return "an OpenDocument file (ODT)"
    return "a compressed file"


def _is_html(start: bytes, file_name: str) -> bool:
    text = start.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if text.startswith(_HTML_STARTS) or (text.startswith(b"<?xml") and b"<html" in text):
        return True
    return PurePath(file_name).suffix.lower() in _HTML_SUFFIXES and b"<" in text

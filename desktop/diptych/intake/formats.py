"""What a file is, told by its bytes and then by its name."""

import io
import re
import zipfile
from enum import StrEnum
from pathlib import PurePath


class Kind(StrEnum):
    """A format that is read, as its media type."""

    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"
    ARCHIVE = "multipart/related"
    MAIL = "message/rfc822"
    PDF = "application/pdf"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ODT = "application/vnd.oasis.opendocument.text"
    RTF = "application/rtf"


SUFFIXES = (
    ".txt .text .md .markdown .html .htm .xhtml .mhtml .mht .eml .pdf .docx .odt .rtf".split()
)
"""How the names of files end that are read."""

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
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
_HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
_MARKDOWN_SUFFIXES = frozenset({".md", ".markdown"})
_ARCHIVE_SUFFIXES = frozenset({".mht", ".mhtml"})
_HEADER = re.compile(rb"([A-Za-z][\w-]{0,60}):[ \t]")
_OF_MAIL = frozenset(
    b"mime-version message-id received return-path dkim-signature delivered-to content-type"
    b" content-transfer-encoding snapshot-content-location".split()
)
_LOOK_AT = 1024
"""Bytes at the start of a file that are searched for a signature."""
_HEADERS = 8192
"""Bytes at the start of a file that are searched for the headers of an e-mail."""


def kind_of(data: bytes, file_name: str) -> Kind | str:
    """The format of `data`; where it is none that is read, what it is, as "a picture"."""
    start = data[:_LOOK_AT]
    if start.startswith(b"PK\x03\x04"):
        return _zipped(data)
    if start.startswith(b"RIFF") and start[8:12] == b"WEBP":
        return "a picture"
    if start.startswith(b"BM") and start[6:10] == b"\0\0\0\0":
        return "a picture"
    # Some programs write a few bytes before the signature of a PDF.
    before, found, _ = start.partition(b"%PDF-")
    if found and not before.strip(b"\xef\xbb\xbf \t\r\n"):
        return Kind.PDF
    if start.startswith(b"{\\rtf"):
        return Kind.RTF
    for signature, what in _SIGNATURES:
        if start.startswith(signature):
            return what
    suffix = PurePath(file_name).suffix.lower()
    mail = _mail(data[:_HEADERS], suffix)
    if mail is not None:
        return mail
    if _is_html(start, suffix):
        return Kind.HTML
    return Kind.MARKDOWN if suffix in _MARKDOWN_SUFFIXES else Kind.TEXT


def _zipped(data: bytes) -> Kind | str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError):
        return "a compressed file"
    if "word/document.xml" in names:
        return Kind.DOCX
    if any(name.startswith(("xl/", "ppt/")) for name in names):
        return "an Excel or PowerPoint document"
    if "META-INF/container.xml" in names:
        return "an electronic book (EPUB)"
    return Kind.ODT if "content.xml" in names else "a compressed file"


def _mail(start: bytes, suffix: str) -> Kind | None:
    """Whether these bytes begin an e-mail or a web archive, which is written as one."""
    head = re.split(rb"\r?\n\r?\n", start.lstrip(b"\r\n"), maxsplit=1)[0]
    lines = [line for line in head.splitlines() if line[:1] not in b" \t"]
    names = [match[1].lower() if match else b"" for match in map(_HEADER.match, lines)]
    if len(names) < 2 or not names[0] or names.count(b"") > 1:
        return None
    if not _OF_MAIL.intersection(names) and suffix not in (".eml", *_ARCHIVE_SUFFIXES):
        return None
    archive = b"multipart/related" in head.lower() and b"text/html" in start.lower()
    if b"from" in names and b"snapshot-content-location" not in names and b"to" in names:
        archive = False
    return Kind.ARCHIVE if archive or suffix in _ARCHIVE_SUFFIXES else Kind.MAIL


def _is_html(start: bytes, suffix: str) -> bool:
    text = start.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    while text.startswith(b"<!--") and b"-->" in text:
        text = text.partition(b"-->")[2].lstrip()
    if text.startswith(_HTML_STARTS) or (text.startswith(b"<?xml") and b"<html" in text):
        return True
    return suffix in _HTML_SUFFIXES and b"<" in text

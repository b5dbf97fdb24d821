"""Packed documents (ZIP), opened in memory and never unpacked to a disk."""

import io
import zipfile
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from diptych.errors import ReadError
from diptych.intake.limits import MOST_PARTS, MOST_UNPACKED

if TYPE_CHECKING:
    from lxml.etree import _Element

_DAMAGED = "Open it in the program that made it and save it anew."


def opened(data: bytes, shown: str) -> zipfile.ZipFile:
    """The archive, after its size and the names in it are checked. Raises ReadError."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise ReadError(f"{shown} is damaged.", _DAMAGED) from error
    parts = archive.infolist()
    if len(parts) > MOST_PARTS:
        raise ReadError(
            f"{shown} holds more than {MOST_PARTS:,} parts.", "Save it anew as plain text."
        )
    if sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise ReadError(
            f"{shown} unpacks to more than {MOST_UNPACKED // 1_000_000} MB.",
            "Save it without pictures, or as plain text.",
        )
    for part in parts:
        if part.flag_bits & 1:
            raise ReadError(f"{shown} is locked with a password.", "Save it without one.")
        path = PurePosixPath(part.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or ":" in part.filename:
            raise ReadError(
                f"{shown} holds a part whose name leads out of it, which no document does.",
                "Ask for another copy of the document.",
            )
    return archive


def xml_part(archive: zipfile.ZipFile, name: str, shown: str) -> "_Element":
    """A part of the archive as XML, in which no entity is put in and nothing fetched."""
    from lxml import etree

    with archive.open(name) as part:
        data = part.read(MOST_UNPACKED + 1)
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise _entities(shown)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    root = etree.fromstring(data, parser)
    if root.getroottree().docinfo.doctype:  # in an encoding in which it was not seen above
        raise _entities(shown)
    return root


def _entities(shown: str) -> ReadError:
    return ReadError(
        f"{shown} defines entities of its own, which no such document needs.",
        "Open it in a word processor and save it anew.",
    )

"""From a file's bytes or pasted text to an account, with the original kept.

Plain text and Markdown are read, both as they stand. Every failure is a ReadError that names the
file and says what the person can do.
"""

import os
import re
import stat
from hashlib import sha256
from pathlib import Path, PurePath

from diptych.errors import ReadError
from diptych.intake.formats import foreign
from diptych.model import Account, Provenance
from diptych.text.normalise import canonical, decode

MOST_BYTES = 20_000_000
"""A larger file is refused; the longest press briefings are about a hundredth of this."""

PASTED = "Pasted text"
"""Stands for the file name of an account that was pasted."""

_SAVE_AS_TEXT = "Save it as plain text, or copy its words and paste them."
_MARKDOWN = frozenset({".md", ".markdown"})
_UNPRINTABLE = re.compile("[\\s\0-\x1f\x7f-\x9f\ud800-\udfff]+")
_NOT_IN_TEXT = re.compile("[\0\ud800-\udfff]")
_WORD = re.compile(r"\w")


def read_file(
    path: Path, name: str, publisher: str = "", *, address: str = "", read_at: str = ""
) -> Account:
    """Read the file at `path` as the account of `name` (a government or its seat).

    `publisher` is who published it and `address` where; `read_at` is a UTC time in ISO 8601.
    Raises ReadError.
    """
    shown = f"“{_printable(os.fspath(path))}”"
    try:
        data = _bytes_of(path, shown)
    except FileNotFoundError as error:
        raise ReadError(f"There is no file {shown}.", "Check its name and folder.") from error
    except NotADirectoryError as error:
        raise ReadError(
            f"There is no file {shown}: a part of its path is not a folder.",
            "Check its name and folder.",
        ) from error
    except PermissionError as error:
        raise ReadError(
            f"You have no permission to read {shown}.",
            "Change its permissions, or copy its words and paste them.",
        ) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ReadError(f"{shown} could not be read: {reason}.") from error
    except ValueError as error:  # a zero character in the path
        raise ReadError(f"{shown} cannot be the name of a file.") from error
    return read_bytes(data, path.name, name, publisher, address=address, read_at=read_at)


def read_bytes(
    data: bytes,
    file_name: str,
    name: str,
    publisher: str = "",
    *,
    address: str = "",
    read_at: str = "",
) -> Account:
    """Read the bytes of a file named `file_name`; they are kept, with their SHA-256.

    Raises ReadError where they are too many, hold no words, or are not plain text.
    """
    file_name = _printable(file_name)
    shown = f"“{file_name}”" if file_name else "The text"
    if len(data) > MOST_BYTES:
        raise _too_large(shown)
    if not data:
        raise ReadError(f"{shown} is empty.", "Choose the file that holds the account.")
    what = foreign(data, file_name)
    if what is not None:
        raise ReadError(f"{shown} is {what}, which Diptych does not read yet.", _SAVE_AS_TEXT)
    try:
        decoded, encoding = decode(data)
        text = canonical(decoded)
    except ReadError as error:
        raise ReadError(
            f"{shown} is not plain text, or its encoding cannot be told.",
            "Save it as plain text in UTF-8, or copy its words and paste them.",
        ) from error
    if not _WORD.search(text):
        raise ReadError(f"{shown} holds no words.", "Choose the file that holds the account.")
    markdown = PurePath(file_name).suffix.lower() in _MARKDOWN
    provenance = Provenance(
        file_name=file_name,
        data=data,
        sha256=sha256(data).hexdigest(),
        media_type="text/markdown" if markdown else "text/plain",
        encoding=encoding,
        address=address,
        read_at=read_at,
    )
    return Account(_account_name(name), text, provenance, _printable(publisher))


def read_text(
    text: str, name: str, publisher: str = "", *, address: str = "", read_at: str = ""
) -> Account:
    """Read pasted `text`; what is kept as the original is its UTF-8.

    Raises ReadError where it holds no words, is too long, or holds a character that no text
    holds (a zero character, or half of a pair that stands for one character).
    """
    if not text:
        raise ReadError("Nothing was pasted.", "Copy the account, then paste it here.")
    damaged = _NOT_IN_TEXT.search(text)
    if damaged:
        line = text.count("\n", 0, damaged.start()) + 1
        before = " ".join(text[: damaged.start()].split()[-4:])
        place = f"in line {line}, after “{before}”" if before else f"in line {line}"
        raise ReadError(
            f"The pasted text holds a damaged character {place}.",
            "Delete that character, or copy the text again from its source.",
        )
    if not _WORD.search(text):
        raise ReadError("The pasted text holds no words.", "Copy the account, then paste it here.")
    data = text.encode("utf-8")
    if len(data) > MOST_BYTES:
        raise _too_large("The pasted text")
    provenance = Provenance(
        file_name=PASTED,
        data=data,
        sha256=sha256(data).hexdigest(),
        address=address,
        read_at=read_at,
    )
    return Account(_account_name(name), canonical(text), provenance, _printable(publisher))


def _bytes_of(path: Path, shown: str) -> bytes:
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise ReadError(f"{shown} is a folder.", "Choose a file in it.")
    if not (stat.S_ISREG(found.st_mode) or stat.S_ISFIFO(found.st_mode)):
        raise ReadError(f"{shown} is a device, not a file.", "Choose a file.")
    if found.st_size > MOST_BYTES:
        raise _too_large(shown)
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)  # it may have grown, and a pipe has no size


def _too_large(shown: str) -> ReadError:
    return ReadError(
        f"{shown} is larger than {MOST_BYTES // 1_000_000} MB.",
        "Keep only the account itself in the file.",
    )


def _account_name(name: str) -> str:
    cleaned = _printable(name)
    if not cleaned:
        raise ReadError(
            "The account has no name.", "Name the government that gave it, or its seat."
        )
    return cleaned


def _printable(text: str) -> str:
    """`text` on one line, with a sign in place of what cannot be shown or stored."""
    cleaned = re.sub("[\ud800-\udfff]", "\ufffd", text)
    return _UNPRINTABLE.sub(" ", cleaned).strip()

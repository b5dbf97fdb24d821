"""From a file's bytes or pasted text to an account, with the original kept.

Plain text and Markdown are read as they stand, the other formats each by a module of its own that
is imported when such a file comes. Nothing is fetched, run or written. Every failure is a ReadError
that names the file and says what the person can do.
"""

import logging
import os
import re
import stat
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from diptych.errors import ReadError
from diptych.intake.dateline import place_of
from diptych.intake.extract import Block, Extract, too_long
from diptych.intake.formats import Kind, kind_of
from diptych.intake.limits import MOST_BYTES, MOST_LINE
from diptych.model import Account, Provenance
from diptych.progress import Cancelled, Progress
from diptych.text.normalise import canonical, decode

log = logging.getLogger(__name__)
for _noisy in ("trafilatura", "htmldate", "pdfminer"):
    # What they warn of is told to the person in one sentence, or does not matter.
    logging.getLogger(_noisy).setLevel(logging.CRITICAL)

PASTED = "Pasted text"
"""Stands for the file name of an account that was pasted."""

_SAVE_AS_TEXT = "Save it as plain text, or copy its words and paste them."
_PLAIN = frozenset({Kind.TEXT, Kind.MARKDOWN})
_UNPRINTABLE = re.compile("[\\s\0-\x1f\x7f-\x9f\ud800-\udfff]+")
_WHAT = {
    Kind.HTML: "a web page",
    Kind.ARCHIVE: "a web archive",
    Kind.MAIL: "an e-mail",
    Kind.PDF: "a PDF document",
    Kind.DOCX: "a Word document",
    Kind.ODT: "an OpenDocument text",
    Kind.RTF: "an RTF document",
}
_NOT_IN_TEXT = re.compile("[\0\ud800-\udfff]")
_WORD = re.compile(r"\w")


@dataclass(frozen=True)
class Reading:
    """An account as it was read, and what its file says of itself ("" where it does not).

    `date` is ISO 8601. What was cut stays here: `with_parts` brings some of it back.
    """

    account: Account
    extract: Extract
    title: str = ""
    date: str = ""

    @property
    def place(self) -> str:
        """Where the file says it was written."""
        return self.account.provenance.place

    @property
    def cuts(self) -> dict[int, Block]:
        """What was cut from the text, each with the number by which it is brought back."""
        return self.extract.cuts

    def with_parts(self, numbers: Collection[int]) -> "Reading":
        """The same with these parts, and no others, brought back into the text."""
        wanted = tuple(sorted(set(numbers) & set(self.cuts)))
        provenance = replace(self.account.provenance, brought_back=wanted)
        text = self.extract.text(wanted)
        return replace(self, account=replace(self.account, text=text, provenance=provenance))


def read_file(
    path: Path, name: str, publisher: str = "", *, address: str = "", read_at: str = ""
) -> Account:
    """Read the file at `path` as the account of `name` (a government or its seat).

    `publisher` is who published it and `address` where, else what the file says of them; `read_at`
    is a UTC time in ISO 8601. Raises ReadError.
    """
    return reading_of(path, name, publisher, address=address, read_at=read_at).account


def reading_of(
    path: Path,
    name: str,
    publisher: str = "",
    *,
    address: str = "",
    read_at: str = "",
    progress: Progress | None = None,
) -> Reading:
    """The same, with what else was found in the file; raises Cancelled where `progress` does."""
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
    return reading(
        data, path.name, name, publisher, address=address, read_at=read_at, progress=progress
    )


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

    Raises ReadError where they are too many, hold no words, or are in no format that is read.
    """
    return reading(data, file_name, name, publisher, address=address, read_at=read_at).account


def reading(
    data: bytes,
    file_name: str,
    name: str,
    publisher: str = "",
    *,
    address: str = "",
    read_at: str = "",
    progress: Progress | None = None,
) -> Reading:
    """The same, with what else was found in the file; raises Cancelled where `progress` does."""
    file_name = _printable(file_name)
    shown = f"“{file_name}”" if file_name else "The text"
    if len(data) > MOST_BYTES:
        raise _too_large(shown)
    if not data:
        raise ReadError(f"{shown} is empty.", "Choose the file that holds the account.")
    kind = kind_of(data, file_name)
    if not isinstance(kind, Kind):
        raise ReadError(f"{shown} is {kind}, which Diptych does not read.", _SAVE_AS_TEXT)
    found = _plain(data, shown) if kind in _PLAIN else _extracted(kind, data, shown, progress)
    text = found.blocks[0].text if kind in _PLAIN else found.text()
    if not _WORD.search(text):
        raise ReadError(f"{shown} holds no words.", "Choose the file that holds the account.")
    if too_long(text):
        raise _too_long_a_line(shown)
    provenance = Provenance(
        file_name=file_name,
        data=data,
        sha256=sha256(data).hexdigest(),
        media_type=kind.value,
        encoding=found.encoding,
        address=address or found.address,
        read_at=read_at,
        reader=found.reader,
        place=_printable(found.place) or place_of(text),
    )
    account = Account(
        _account_name(name), text, provenance, _printable(publisher or found.publisher)
    )
    return Reading(account, found, _printable(found.title), found.date)


def read_again(account: Account) -> str:
    """The text that comes out of an account's original bytes today. Raises ReadError."""
    provenance = account.provenance
    shown = f"“{provenance.file_name}”"
    if provenance.file_name == PASTED:
        return canonical(provenance.data.decode("utf-8", errors="replace"))
    if provenance.media_type in _PLAIN:
        # Not by its name: a text that was edited is kept under the name of the file it came from.
        return _plain(provenance.data, shown).blocks[0].text
    kind = Kind(provenance.media_type)
    return _extracted(kind, provenance.data, shown).text(provenance.brought_back)


def _plain(data: bytes, shown: str) -> Extract:
    try:
        decoded, encoding = decode(data)
        return Extract((Block(canonical(decoded)),), "plain text", encoding)
    except ReadError as error:
        raise ReadError(
            f"{shown} is not plain text, or its encoding cannot be told.",
            "Save it as plain text in UTF-8, or copy its words and paste them.",
        ) from error


def _extracted(kind: Kind, data: bytes, shown: str, progress: Progress | None = None) -> Extract:
    """What the reader of a format finds, whatever state the file is in."""
    try:
        if kind is Kind.PDF:
            from diptych.intake import pdf

            return pdf.read(data, shown, progress)
        return _reader(kind)(data, shown)
    except (ReadError, Cancelled):
        raise
    except Exception as error:  # a damaged file brings the libraries to errors of every type
        log.info("%s cannot be read", shown, exc_info=error)
        raise ReadError(
            f"{shown} is damaged, or is not {_WHAT[kind]} as its beginning says.",
            "Open it in the program that made it and save it anew, or copy its words and paste "
            "them.",
        ) from error


def _reader(kind: Kind) -> Callable[[bytes, str], Extract]:
    """Imported only here: a person who reads text files waits for none of them."""
    match kind:
        case Kind.HTML:
            from diptych.intake import html_page

            return html_page.read
        case Kind.ARCHIVE:
            from diptych.intake import mail

            return mail.read_archive
        case Kind.MAIL:
            from diptych.intake import mail

            return mail.read_mail
        case Kind.DOCX:
            from diptych.intake import docx

            return docx.read
        case Kind.ODT:
            from diptych.intake import odt

            return odt.read
        case Kind.RTF:
            from diptych.intake import rtf

            return rtf.read
    raise ValueError(f"{kind} is read as it stands")


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
    if too_long(text):
        raise _too_long_a_line("The pasted text")
    kept = canonical(text)
    provenance = Provenance(
        file_name=PASTED,
        data=data,
        sha256=sha256(data).hexdigest(),
        address=address,
        read_at=read_at,
        place=place_of(kept),
    )
    return Account(_account_name(name), kept, provenance, _printable(publisher))


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


def _too_long_a_line(shown: str) -> ReadError:
    return ReadError(
        f"{shown} holds a line of more than {MOST_LINE:,} characters.",
        "Put each paragraph on a line of its own.",
    )


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

"""E-mails (EML) and saved web archives (MHTML), with the e-mail package of Python."""

import email
import email.policy
import platform
import re
from dataclasses import replace
from email.message import EmailMessage, Message
from email.utils import parseaddr, parsedate_to_datetime

from diptych.errors import ReadError
from diptych.intake import html_page
from diptych.intake.extract import Block, Extract
from diptych.intake.limits import MOST_NESTED, MOST_PARTS
from diptych.text.normalise import decode

_READER = f"email of Python {platform.python_version()}"
_PARAGRAPHS = re.compile(r"\n[^\S\n]*\n")
_PLAIN, _HTML = "text/plain", "text/html"


def read_mail(data: bytes, shown: str) -> Extract:
    """An e-mail's text: the plain one where there is one, else that of its page.

    Quoted lines (">") stay. Pictures and attachments are left alone. Raises ReadError.
    """
    message = _parsed(data)
    parts = _parts(message, shown)
    plain = [part for part in parts if part.get_content_type() == _PLAIN]
    pages = [part for part in parts if part.get_content_type() == _HTML]
    if plain and _bytes(plain[0]).strip():
        text, encoding = _text(plain[0], shown)
        blocks = tuple(Block(one) for one in _PARAGRAPHS.split(text.replace("\r\n", "\n")))
        found = Extract(blocks, _READER, encoding)
    elif pages:
        found = html_page.read(_bytes(pages[0]), shown, _charset(pages[0]))
        found = replace(found, reader=f"{_READER}, {found.reader}")
    else:
        raise ReadError(
            f"{shown} is an e-mail without text.", "Save what is attached to it as a file."
        )
    sender, address = parseaddr(str(message.get("From", "")))
    return replace(
        found,
        title=" ".join(str(message.get("Subject", "")).split()) or found.title,
        publisher=sender or address or found.publisher,
        date=_day(message) or found.date,
    )


def read_archive(data: bytes, shown: str) -> Extract:
    """The page of a web archive. Raises ReadError."""
    message = _parsed(data)
    pages = [p for p in _parts(message, shown) if p.get_content_type() == _HTML]
    if not pages:
        raise ReadError(f"{shown} is a web archive without a page.", "Save the page anew.")
    found = html_page.read(_bytes(pages[0]), shown, _charset(pages[0]))
    where = ""
    for place in (
        message.get("Snapshot-Content-Location"),
        pages[0].get("Content-Location"),
        message.get("Content-Location"),
    ):
        if not where:
            where = html_page.web_address(str(place or "").strip())
    return replace(
        found,
        reader=f"{_READER}, {found.reader}",
        address=found.address or where,
        date=found.date,
    )


def _parsed(data: bytes) -> EmailMessage:
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def _parts(message: "Message[str, str]", shown: str) -> list["Message[str, str]"]:
    """The parts that hold text, in their order; attachments are not among them."""
    found: list[Message[str, str]] = []
    waiting: list[tuple[Message[str, str], int]] = [(message, 0)]
    seen = 0
    while waiting:
        part, depth = waiting.pop()
        seen += 1
        if seen > MOST_PARTS or depth > MOST_NESTED:
            raise ReadError(
                f"{shown} holds more than {MOST_PARTS:,} parts, or parts inside parts.",
                "Copy its words and paste them.",
            )
        payload = part.get_payload()
        if isinstance(payload, list):
            waiting.extend(
                (inner, depth + 1) for inner in reversed(payload) if isinstance(inner, Message)
            )
        elif part.get_content_disposition() != "attachment":
            found.append(part)
    return found


def _bytes(part: "Message[str, str]") -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _charset(part: "Message[str, str]") -> str:
    return part.get_content_charset() or ""


def _text(part: "Message[str, str]", shown: str) -> tuple[str, str]:
    data, named = _bytes(part), _charset(part)
    if named:
        try:
            return data.decode(named), named
        except (LookupError, UnicodeError):
            pass
    try:
        return decode(data)
    except ReadError as error:
        raise ReadError(
            f"{shown} is an e-mail whose encoding cannot be told.",
            "Copy its words and paste them.",
        ) from error


def _day(message: EmailMessage) -> str:
    try:
        return parsedate_to_datetime(str(message.get("Date", ""))).date().isoformat()
    except (TypeError, ValueError, OverflowError):
        return ""

"""From bytes to canonical text.

Canonical text keeps every word and sign of the input and differs from it in white space only:
lines end in a line feed, other control characters used as space become one, lines lose the
space at their end, and more than one empty line becomes one.
"""

import re

from diptych.errors import ReadError

_LINE_ENDS = re.compile(r"\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_TRAILING = re.compile(r"[^\S\n]+(?=\n|\Z)")
_EMPTY_LINES = re.compile(r"\n{3,}")
_SURROGATES = re.compile("[\ud800-\udfff]")
_DAMAGE = re.compile("[\0\ud800-\udfff]")
_NO_TEXT = re.compile("[\0-\x08\x0e-\x1b\ufffe\uffff]")
_USUAL = ["cp1252", "cp1250", "cp1251", "koi8_r", "iso8859_5"]
_SYMBOL_IN_WORD = re.compile(
    "[^\\W\\d_][\xa1-\xac\xae-\xbf\ufffd]|[\xa1\xa3-\xa6\xaf\xb3\xb9\xbc\xbe\ufffd][^\\W\\d_]"
)


def canonical(raw: str) -> str:
    """The canonical form of `raw`; applying it twice changes nothing.

    Raises ReadError where `raw` holds NUL or half a surrogate pair, which no text does.
    """
    if "\0" in raw or _SURROGATES.search(raw):
        raise ReadError(
            "This is not a text: it holds characters that no text holds.",
            "Save the account as plain text in UTF-8, or paste its words.",
        )
    text = _LINE_ENDS.sub("\n", raw.removeprefix("\ufeff"))
    text = _TRAILING.sub("", text.replace("\t", " ").replace("\x1f", " "))
    return _EMPTY_LINES.sub("\n\n", text).strip()


def without_damage(raw: str) -> str:
    """`raw` with a sign of damage in place of NUL and of half a surrogate pair."""
    return raw if raw.isascii() and "\0" not in raw else _DAMAGE.sub("\ufffd", raw)


def decode(data: bytes) -> tuple[str, str]:
    """The text of `data` and the name of its encoding.

    UTF-8 and UTF-16 with a byte order mark are certain; UTF-8 that decodes is taken as such, and
    UTF-16 without its mark is told by its zero bytes; for anything else charset-normalizer is
    asked. Raises ReadError where the bytes are no text.
    """
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            try:
                return data.decode(encoding), encoding
            except UnicodeDecodeError:
                raise _not_text() from None
    if b"\0" in data:
        return _utf16_without_mark(data)
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _legacy(data)


def _utf16_without_mark(data: bytes) -> tuple[str, str]:
    """The zero byte of a space or a Latin letter comes second in little-endian text."""
    little = data[1::2].count(0) > data[::2].count(0)
    encoding = "utf-16-le" if little else "utf-16-be"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise _not_text() from None
    if _NO_TEXT.search(text) or " " not in text:
        raise _not_text()
    return text, encoding


def _legacy(data: bytes) -> tuple[str, str]:
    """An encoding of one byte a character, the usual ones first, or one of East Asia."""
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=_USUAL).best() or from_bytes(data).best()
    if best is None:
        raise _not_text()
    if best.encoding == "cp1250":
        # A few accented letters tell cp1250 from cp1252 only where one of them gives nonsense.
        western = data.decode("cp1252", errors="replace")
        if not _SYMBOL_IN_WORD.search(western):
            return western, "cp1252"
    return str(best), best.encoding


def _not_text() -> ReadError:
    return ReadError(
        "The file is not a plain text, or its encoding cannot be told.",
        "Save it as plain text in UTF-8, or paste its words.",
    )

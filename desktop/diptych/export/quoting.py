"""Text of accounts and of people, made safe for the place where it is to stand.

An account is quoted word for word, so nothing here drops or adds a word: white space is folded
and whatever a reader of the format would take for a command is escaped.
"""

import re
import unicodedata

_FOLDED = re.compile(r"[ \t\n\r\v\f\x1c-\x1f\x85\u2028\u2029]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_REORDERING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

_ENTITIES = {"<": "&lt;", ">": "&gt;"}
_MARKS = re.compile(
    r"""
      [\\`*_\[\]{}|~^$@\#<>]          # signs that may begin markup anywhere
    | &(?=[\#A-Za-z0-9])              # a character reference
    | -(?=-) | (?<=-)-                # a dash to be, or a rule
    | =(?==) | (?<==)=                # highlighting
    | :(?=//)                         # an address that would become a link
    | (?<=www)\.(?=\w) | (?<=WWW)\.(?=\w)
    | :(?=[\w+-]+:) | (?<=[\w+-]):    # a picture's short name (the second colon is tested below)
    """,
    re.VERBOSE,
)
_SHORT_NAME = re.compile(r":([A-Za-z0-9_+-]+):")
_LINE_START = re.compile(
    r"""
      ^(?P<sign>[-+=:%])                        # list, underline, definition, division
    | ^(?P<number>\(?(?:[0-9]{1,9}|[A-Za-z]|[ivxlcdmIVXLCDM]+))(?P<closing>[.)])(?=\s|$)
    """,
    re.VERBOSE,
)
_FORMULA = re.compile(r"^[\s\u200b\ufeff'\"]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]")


def visible(text: str) -> str:
    """`text` with control characters, which no reader could see, shown as U+FFFD.

    White space stays as it is.
    """
    return _CONTROLS.sub("\ufffd", text)


def flat(text: str) -> str:
    """`text` on one line: each run of spaces, tabs and line ends becomes one space."""
    return _FOLDED.sub(" ", visible(text)).strip(" ")


def for_terminal(text: str) -> str:
    """`flat` text without the characters that turn the direction of writing."""
    return _REORDERING.sub("", flat(text))


def shorten(text: str, limit: int) -> str:
    """`text` cut at a space to at most `limit` code points; a cut is shown as […]."""
    if len(text) <= limit:
        return text
    room = text[: limit - 3]
    head = room.rpartition(" ")[0] or room
    while unicodedata.combining(text[len(head)]) and len(head) > 1:
        head = head[:-1]
    return f"{head.rstrip()} […]"


def markdown(text: str) -> str:
    """`text` as literal text within a line of Markdown: a heading, a table cell, a list item.

    Holds for CommonMark, GitHub's tables and links, and pandoc's own Markdown.
    """
    line = flat(text)
    names = {place for m in _SHORT_NAME.finditer(line) for place in (m.start(), m.end() - 1)}

    def escaped(match: re.Match[str]) -> str:
        sign = match.group()
        if sign == ":" and match.start() not in names and line[match.end() :][:2] != "//":
            return sign
        if sign == "&":
            return "&amp;"
        return _ENTITIES.get(sign) or f"\\{sign}"

    return _MARKS.sub(escaped, line)


def markdown_line(text: str) -> str:
    """`text` as literal text at the start of a line, where more signs have a meaning."""
    line = markdown(text)
    match = _LINE_START.match(line)
    if match is None:
        return line
    if match["sign"]:
        return f"\\{line}"
    return f"{match['number']}\\{line[match.start('closing') :]}"


def cell(text: str) -> str:
    """`text` for a cell of a table of values, so that no spreadsheet runs it as a formula.

    Such text gets an apostrophe in front, which spreadsheets take as “this is text”.
    """
    shown = visible(text)
    return f"'{shown}" if _FORMULA.search(shown) else shown

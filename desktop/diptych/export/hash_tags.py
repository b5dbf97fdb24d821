"""Tags as note programs read them.

Obsidian and Zettlr take letters, digits, “_”, “-” and “/”, and no tag made of digits alone. Any
other sign becomes a hyphen, hyphens and underscores are never doubled and stand at neither end,
and digits alone become “tag-1984”. Two tags that come out alike are one.
"""

import re
import unicodedata
from collections.abc import Iterable

from diptych.export.quoting import flat

_SLASHES = re.compile(r"[-_]*/[-_/]*")
_HYPHENS = re.compile(r"[-_]*-[-_]*")
_UNDERSCORES = re.compile(r"_{2,}")


def tag_name(tag: str) -> str:
    """The tag without its #; "" where no letter and no digit is in it."""
    kept = "".join(sign if _taken(sign) else "-" for sign in unicodedata.normalize("NFC", tag))
    name = _UNDERSCORES.sub("_", _HYPHENS.sub("-", _SLASHES.sub("/", kept))).strip("-_/")
    # A mark that combines with a letter which is not there would stand on the sign before it.
    while name and unicodedata.category(name[0]).startswith("M"):
        name = name[1:].lstrip("-_/")
    if not any(sign.isalnum() for sign in name):
        return ""
    return name if any(sign.isalpha() for sign in name) else f"tag-{name}"


def hash_tag(tag: str) -> str:
    """“#tag”, safe within a line of Markdown; "" where nothing of the tag can be kept."""
    name = tag_name(flat(tag))
    return f"#{name}" if name else ""


def tag_names(tags: Iterable[str]) -> list[str]:
    """The names of these tags, each once."""
    return list(dict.fromkeys(filter(None, map(tag_name, map(flat, tags)))))


def _taken(sign: str) -> bool:
    return sign.isalnum() or sign in "_-/" or unicodedata.category(sign) in ("Mn", "Mc")

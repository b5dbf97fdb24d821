"""Links from a note to another one, in its Markdown.

Such a link is an ordinary Markdown link to `urn:uuid:` and the UUID of the note: the name that the
note also has as a W3C Web Annotation. So it holds in every library that has the note.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

SCHEME = "urn:uuid:"
_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_LINK = re.compile(rf"(?<!\\)(?<!!)\[((?:[^\[\]\\\n]|\\.)+)\]\({SCHEME}({_UUID})\)", re.IGNORECASE)
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class NoteLink:
    """The words of a link, as Markdown, and the UUID of the note that it leads to."""

    words: str
    uuid: str


def links_in(body: str) -> tuple[NoteLink, ...]:
    """The links to notes in the Markdown `body`, in order."""
    return tuple(NoteLink(found[1], found[2].lower()) for found in _LINK.finditer(body))


def link_to(uuid: str, words: str) -> str:
    """The Markdown of a link to a note, called by the first of its `words`."""
    bare = re.sub(r"[*_`~]", "", words)
    line = " ".join(re.sub(r"[\[\]\\#<>|]", " ", bare).split()) or "note"
    if len(line) > _LONGEST:
        line = line[:_LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:.–-") + "…"
    return f"[{line}]({SCHEME}{uuid})"


def said(body: str, say: Callable[[NoteLink], str]) -> str:
    """The Markdown `body` with each link to a note replaced by what `say` makes of it."""
    return _LINK.sub(lambda found: say(NoteLink(found[1], found[2].lower())), body)

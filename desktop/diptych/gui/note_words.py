"""A note's words on one line, without the marks of its Markdown."""

from functools import lru_cache

from diptych.text.note_links import said


@lru_cache(maxsize=1000)
def note_words(body: str) -> str:
    """The words of a note; a link to a note says its own. What reads Markdown is loaded with it."""
    from diptych.export.note_markdown import plain

    return " ".join(plain(said(body, lambda link: link.words)).split())

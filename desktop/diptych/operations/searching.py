"""Finding what the library has on some words."""

from diptych.library import searching
from diptych.library.searching import MOST, Hit
from diptych.library.store import Library


def search(lib: Library, typed: str, most: int = MOST) -> tuple[Hit, ...]:
    """Titles, tags, notes and accounts with the words typed; the best of each kind first.

    "Words in quotation marks" are a phrase, a word that ends in an asterisk stands for all that
    so begin, and so does the last word. Nothing that is typed is an error.
    """
    return searching.search(lib, typed, most)


def tags(lib: Library) -> tuple[tuple[str, int], ...]:
    """The tags in use, with how many notes each is on; the most used first."""
    return searching.tags_in_use(lib)

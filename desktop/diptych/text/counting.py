"""How many words a text has, as every part of the program counts them."""

import re
from functools import lru_cache

_WORD = re.compile(r"\S*\w\S*")


@lru_cache(maxsize=20_000)
def count_words(text: str) -> int:
    """Stretches between white space that hold a letter or a digit."""
    return len(_WORD.findall(text))

"""In which language a text is written, as far as the comparison must know."""

import re
from functools import lru_cache

ENGLISH = "en"

_WORD = re.compile(r"[^\W\d_]+")
_OF_ENGLISH = frozenset(
    "the of and to in that is was for on with as by at from it he be are this which has not have"
    " had his they their an were been would will said its but also or who we".split()
)
_SHARE = 0.2
"""The part of its words from which a text is English: those that hold its sentences together."""
_LEAST = 40
"""Letters of a text below which its language is not told."""
_LOOK_AT = 20_000
"""Characters at the start of a text that are looked at."""
_NAMES = {
    "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "cs": "Czech",
    "da": "Danish", "de": "German", "el": "Greek", "es": "Spanish", "et": "Estonian",
    "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "it": "Italian",
    "ja": "Japanese", "ka": "Georgian", "kk": "Kazakh", "ko": "Korean", "lt": "Lithuanian",
    "lv": "Latvian", "nl": "Dutch", "no": "Norwegian", "nb": "Norwegian", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian",
    "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian",
    "ur": "Urdu", "uz": "Uzbek", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


@lru_cache(maxsize=64)
def language_of(text: str) -> str:
    """The language of `text` as a code of ISO 639-1; "" where it is too short to tell.

    English is told by its small words; another language is asked of py3langid (offline).
    """
    start = text[:_LOOK_AT]
    words = [word.lower() for word in _WORD.findall(start)]
    if sum(map(len, words)) < _LEAST:
        return ""
    if sum(word in _OF_ENGLISH for word in words) >= _SHARE * len(words):
        return ENGLISH
    from py3langid import classify

    return str(classify(start)[0])


def language_name(code: str) -> str:
    """The English name of a language, or its code where that is not one of the usual ones."""
    return _NAMES.get(code, f"the language “{code}”")

"""Where a text says, in its first lines, that it was written: its dateline or its line of date.

Only forms that hold a date or an agency beside the place are taken: "PORT ALDER, March 5 (ANA) –",
"Port Alder, 5 March 2024", "5 March 2024, 21:30 Port Alder". A place that is not sure is none.
"""

import re

_LINES = 12
"""So many lines of words are looked at."""
_LONGEST = 600
"""Characters of a line that are looked at."""

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
    r"|янв(?:аря)?|фев(?:раля)?|марта?|апр(?:еля)?|мая|июня?|июля?|авг(?:уста)?|сен(?:тября)?"
    r"|окт(?:ября)?|ноя(?:бря)?|дек(?:абря)?"
    r"|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)\.?"
)
_YEAR = r"(?:19|20)\d\d(?: (?:года|року|г\.|р\.))?"
_SHORT_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)"
_DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? {_YEAR}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? {_YEAR}"
    r"|\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)"
)
_TIME = r"(?:,? *(?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?-i: (?:[A-Z]{2,4}T|UTC|MSK))?)"
_WORD = r"[^\W\d_][^\W\d_.’'-]*(?:[.’'-][^\W\d_]*)*"
_PLACE = rf"({_WORD}(?:,? {_WORD}){{0,5}})"
_WHOLE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_PLACE}(?:, | [–—|·-] ){_DAY}{_TIME}?\.?",
        rf"{_DAY}(?:{_TIME},? (?:[–—|·-] )?|, | [–—|·-] ){_PLACE}",
    )
)
_DATE_ALONE = re.compile(rf"{_DAY}{_TIME}?", re.IGNORECASE)
_AGENCY = r"(?-i:\([^\W\d_a-zа-яіїєґ][^()\d]{1,40}\)|/[^/\d]{2,40}/\.?)"
_OPENING = re.compile(
    rf"{_PLACE}[.,]? (?:(?:{_DAY}|{_SHORT_DAY})[.,]?(?: {_AGENCY})?|{_AGENCY})(?: ?[–—-]{{1,2}} |"
    r"(?<=/) |(?<=/\.) )",
    re.IGNORECASE,
)
_INNER = frozenset("of the de la le du di da del am an der den sur upon on и в на та".split())
_NO_PLACE = frozenset(
    "press release statement statements joint readout remarks briefing news speech transcript"
    " interview updated update published posted by from call meeting talks visit office report"
    " monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow"
    " понедельник вторник среда четверг пятница суббота воскресенье сегодня вчера новости заявление"
    " понеділок середа четвер субота неділя сьогодні вчора новини заява неофіційно"
    " ministry department embassy question answer moderator president minister prime foreign"
    " secretary spokesman spokesperson"
    " president’s draft unofficial translation photo video".split()
)
_MONTH_ALONE = re.compile(_MONTH, re.IGNORECASE)


def place_of(text: str) -> str:
    """The place in the first lines of `text`, as it is written there but for capitals; else ""."""
    lines = [line.strip() for line in text[: _LINES * _LONGEST].split("\n") if line.strip()]
    before = ""
    for line in lines[:_LINES]:
        short = " ".join(line[:_LONGEST].split())
        found = next((m[1] for p in _WHOLE if (m := p.fullmatch(short))), "")
        if not found and (opening := _OPENING.match(short)):
            found = opening[1]
        if not found and _DATE_ALONE.fullmatch(before) and "," in short:
            found = short if re.fullmatch(_PLACE, short) and len(short.split()) <= 5 else ""
        if found and _is_place(found):
            return _written(found)
        before = short
    return ""


def _is_place(words: str) -> bool:
    parts = [word.strip(".,’'") for word in words.split()]
    return all(
        (part[:1].isupper() or part in _INNER)
        and part.casefold() not in _NO_PLACE
        and not _MONTH_ALONE.fullmatch(part)
        for part in parts
    )


def _written(place: str) -> str:
    """A place in capitals as one writes a name; one with a small letter as it is."""
    if not place.isupper():
        return place
    return " ".join(map(_word, range(len(place.split())), place.split()))


def _word(number: int, word: str) -> str:
    """A word in capitals: "D.C." and "USA" stay, "DE" inside a name becomes small."""
    if re.fullmatch(r"(?:\w\.){2,},?|(?:USA?|UAE|UK),?", word):
        return word
    return word.lower() if number and word.lower() in _INNER else word.title()

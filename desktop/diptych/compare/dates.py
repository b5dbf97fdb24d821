"""Dates in a sentence, as far as they are given: year, month, day, weekday."""

import datetime
import re
from dataclasses import dataclass

from diptych.model import Span

_MONTHS = (
    "january february march april may june july august september october november december".split()
)
_NEAR = 10
"""Days from the meeting within which a weekday alone is meant."""
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_SHORT = {m[:3]: n for n, m in enumerate(_MONTHS, 1)}
_RELATIVE = {
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "tonight": 0,
    "this morning": 0,
    "this evening": 0,
}

_LONG = "January|February|March|April|May|June|July|August|September|October|November|December"
_MONTH = rf"(?:(?:{_LONG})\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_SURE_MONTH = _LONG.replace("March|", "").replace("May|", "")
"""The months whose names are no other words."""
_WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_ORDINAL = "(?:st|nd|rd|th)?"


_UP_TO = r"(?:\s?[-–]\s?|\s+(?:and|to)\s+)"
# "May 4 and 5 in Norhavn" are two days, "May 4 and 5 ships" are not.
_AFTER_DAYS = r"(?=\s*[,.;)]|\s+(?:in|at|for|to|of|by|with|on)\b|\s*$)"


def _year(number: int) -> str:
    return rf"(?:,?\s+(?P<year{number}>\d{{4}}))?"


_DATE = re.compile(
    rf"""(?<![\w.])(?<!\d:)(?:
      (?P<iso>\d{{4}}-\d\d-\d\d)
    | (?P<weekday1>{_WEEKDAY}),?\s+(?:the\s+)?(?P<day1>\d{{1,2}}){_ORDINAL}\s+(?:of\s+)?
      (?P<month1>{_MONTH}){_year(1)}
    | (?P<weekday2>{_WEEKDAY}),?\s+(?P<month2>{_MONTH})\s+(?P<day2>\d{{1,2}}){_ORDINAL}{_year(2)}
    | (?P<day3>\d{{1,2}}){_ORDINAL}(?:{_UP_TO}(?P<last3>\d{{1,2}}){_ORDINAL})?\s+(?:of\s+)?
      (?P<month3>{_MONTH}){_year(3)}
    | (?P<month4>{_MONTH})\s+(?P<day4>\d{{1,2}}){_ORDINAL}(?![\d:])
      (?:{_UP_TO}(?P<last4>\d{{1,2}}){_ORDINAL}{_AFTER_DAYS})?{_year(4)}
    | (?P<month5>{_MONTH})(?:\s+of)?,?\s+(?P<year5>\d{{4}})
    | (?P<month6>(?:{_SURE_MONTH})\b
      |(?<=in\s)(?:May|March)\b|(?<=early\s)(?:May|March)\b|(?<=late\s)(?:May|March)\b
      |(?<=of\s)(?:May|March)\b|(?<=mid-)(?:May|March)\b)
    | (?P<year7>(?:1[89]|20)\d\d)(?![\d,]*\d)(?!-\w)
    | (?P<weekday8>{_WEEKDAY})
    | (?P<relative>today|yesterday|tomorrow|tonight|this\ morning|this\ evening)
    )(?!\w)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Date:
    """A date and the words that give it; what is not given is None.

    `weekday` is 0 for Monday. `last` is the last day of several: 6 in "4–6 May". `near` tells that
    the day is within ten days of the meeting, so that a weekday alone can mean it.
    """

    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    last: int | None = None
    near: bool = False

    @property
    def parts(self) -> tuple[int | None, int | None, int | None, int | None]:
        return self.year, self.month, self.day, self.weekday

    @property
    def fineness(self) -> str:
        """The smallest part that is given."""
        if self.day is not None:
            return "day"
        if self.month is not None:
            return "month"
        return "year" if self.year is not None else "weekday"

    def comparable(self, other: "Date") -> bool:
        """Whether both give a part in common, so that they can agree or conflict."""
        both = zip(self.parts, other.parts, strict=True)
        return any(a is not None and b is not None for a, b in both)

    def same(self, other: "Date") -> bool:
        """Whether no part that both give differs; of several days one in common is enough."""
        pairs = [(self.year, other.year), (self.month, other.month), (self.weekday, other.weekday)]
        if self.day is not None and other.day is not None:
            first = max(self.day, other.day)
            if first > min(self.last or self.day, other.last or other.day):
                return False
        return all(a is None or b is None or a == b for a, b in pairs)


def dates(sentence: str, meeting: str = "") -> tuple[Date, ...]:
    """The dates of a sentence in order.

    `meeting` (ISO 8601, or "") is the day that "today" and weekdays are counted from.
    """
    anchor = _iso(meeting)
    found = (_read(match, anchor) for match in _DATE.finditer(sentence))
    return tuple(date for date in found if date is not None)


def _iso(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


def _read(match: re.Match[str], anchor: datetime.date | None) -> Date | None:
    span = Span(match.start(), match.end())
    groups = {key.rstrip("12345678"): value for key, value in match.groupdict().items() if value}
    if iso := groups.get("iso"):
        day = _iso(iso)
        return None if day is None else _of(span, day)
    if relative := groups.get("relative"):
        if anchor is None:
            return None
        return _of(span, anchor + datetime.timedelta(days=_RELATIVE[relative.lower()]))
    year = int(groups["year"]) if "year" in groups else None
    month = _SHORT[groups["month"][:3].lower()] if "month" in groups else None
    number = int(groups["day"]) if "day" in groups else None
    weekday = _WEEKDAYS.index(groups["weekday"].lower()) if "weekday" in groups else None
    last = int(groups["last"]) if "last" in groups else None
    if number is not None and not 1 <= number <= (last or 31) <= 31:
        return None
    if weekday is None and last is None and year and month and number:
        try:
            weekday = datetime.date(year, month, number).weekday()
        except ValueError:
            return None
    near = False
    if anchor is not None and last is None and month and number:
        day = _closest(anchor, year, month, number)
        near = day is not None and abs((day - anchor).days) <= _NEAR
        if near and day is not None and weekday is None:
            weekday = day.weekday()
    return Date(span, year, month, number, weekday, last, near)


def _closest(
    anchor: datetime.date, year: int | None, month: int, number: int
) -> datetime.date | None:
    """The day meant; without a year, the one closest to the meeting. None where there is none."""
    years = (year,) if year is not None else (anchor.year - 1, anchor.year, anchor.year + 1)
    days = []
    for its in years:
        try:
            days.append(datetime.date(its, month, number))
        except ValueError:
            continue
    return min(days, key=lambda day: abs(day - anchor), default=None)


def _of(span: Span, day: datetime.date) -> Date:
    return Date(span, day.year, day.month, day.day, day.weekday(), near=True)

"""Quantities in a sentence: value, unit, and how exactly it is given."""

import re
from dataclasses import dataclass, replace

from diptych.compare.numerals import NUMBER_WORD, ONES, SCALES, TENS, spelled, vague
from diptych.compare.tables import currencies, measures, things, word_list
from diptych.compare.words import stem
from diptych.model import Span

_PERCENT = re.compile(r"\s*(?:%|per\s?cent\b|percent\b|percentage points?\b|pc\b)", re.IGNORECASE)

_NUMERAL = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SMALL = "|".join([*ONES, *TENS])
_QUANTITY = re.compile(
    rf"""(?<![\w.\-])
    (?P<currency>(?:US|C|A|NZ|HK)?\$\ ?|[€£¥₽₹]\ ?|(?:USD|EUR|GBP|RUB|CNY|JPY|UAH|INR)\ )?
    (?:
        (?P<digits>{_NUMERAL})
        (?:(?:\ to\ |\ or\ |\ ?[–\-]\ ?)(?P<upto>{_NUMERAL})(?![\d\-–]))?
        (?P<suffix>(?:k|m|bn|mln|mn|tn)\b)?
      | (?P<half>half\ an?|a\ quarter\ of\ an?)
        (?=\ (?:hundred|thousand|million|billion|trillion|dozen|hour|day|year|century)\b)
      | (?P<vague>(?:several\ |many\ |tens\ of\ |hundreds\ of\ )?
          (?:dozens|scores|hundreds|thousands|millions|billions)|several)\b
      | (?P<words>(?:an?\ (?=dozen|hundred|thousand|million|billion|half))?
          (?:{NUMBER_WORD})
          (?:(?:\ and\ (?=(?:a\ half|a\ quarter|{_SMALL})\b)|[\ \-])
             (?:a\ half|a\ quarter|{NUMBER_WORD})\b)*)\b
        (?:\ (?:to|or)\ (?P<upto_words>{NUMBER_WORD})\b)?
      | (?P<article>an?\ (?=hour|minute|day|week|fortnight|month|year|decade)
          |(?<!\ba\ )(?<!\ban\ )(?=(?:hour|day|week|month|year)-long\b))
    )
    (?:[\s\-](?P<scale>hundred|thousand|million|billion|trillion|mln|bln|bn|dozen)\b)?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LABELLED = re.compile(
    r"(?:Articles?|Art\.|Arts\.|Resolution|Chapter|Protocol|Nos?\.|Phase|Section|Paragraph|Annex"
    r"|Part|Track|Group of|Room|Flight|Route|Boeing|Mi|Su|page|point|item|START|Channel|Line|Block"
    r"|Unit|Round|Version|Clause)\s*(?:\w\s)?$",
    re.IGNORECASE,
)
_BOUNDS = re.compile(
    r"(?:(?P<over>(?:more|greater|longer|larger|higher|no less|not less|no fewer) than|over|above"
    r"|at least|a minimum of|a (?:bit|little) (?:more than|over)|well over|in excess of"
    r"|slightly (?:more than|over)|just over|upwards of)"
    r"|(?P<under>(?:less|fewer|shorter|lower|no more|not more) than|under|below|up to|at most"
    r"|a maximum of|nearly|almost|just under|close to|not quite)"
    r"|(?P<about>about|around|approximately|approx\.|roughly|some|circa|an estimated|more or less"
    r"|as many as))\s+(?:the\s+|an?\s+)?$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(rf"\bbetween\s+(?P<low>{_NUMERAL})\s+and\s+$", re.IGNORECASE)
_AND_A_PART = re.compile(r"\s+and\s+an?\s+(?P<part>half|quarter)\b", re.IGNORECASE)
_THEN = re.compile(r",?\s+(?:and\s+)?")
# "twice a year", "12,000 tonnes of cod a year": how often, not how long.
_NUMBERS = re.compile(r"\b(?:number|total|come to|came to|amount to|amounted to)\s*$")
_RATE = re.compile(
    rf"(?:\b(?:once|twice|times|{NUMBER_WORD})|[\d%])"
    r"(?:\s(?!(?:for|in|within|after|before|over|during|last\w*|than|about|under|until|since|by)\s)"
    r"[^\s,;:.]+){0,4}\s$",
    re.IGNORECASE,
)
_BARE = frozenset("hundred thousand million billion dozen".split())
"""Not numbers when alone, as in "some million dollars" out of "seven hundred-some million"."""
_LOOSE = 0.8, 1.3
"""What "an hour" can be, as a share of an hour: "one hour" is meant more exactly."""
_UNIT_WORDS = re.compile(
    r"[\s\-]*(?:of\s+(?:the\s+)?)?(?:(?:[A-Z]\.){2,}\s+)?((?:[^\W\d_]+[\s\-]+){0,2}[^\W\d_]+)"
)
_MONTHS = (
    r"January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Mar\.|Apr\.|Jun\.|Jul\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\."
)
_MONTH_AHEAD = re.compile(
    rf"[\s\-]*(?:of\s+)?(?:{_MONTHS}|a\.m\.|p\.m\.|AM\b|PM\b|o[’']clock)",
)
_MONTH_BEHIND = re.compile(rf"(?:{_MONTHS})\s(?:\d{{1,2}}\s?[-–]\s?|\d{{1,2}}(?:,| and)\s)?$")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity: the words that give it, its value as a range, and its unit.

    `unit` is a currency code, "percent", a dimension ("duration" in minutes, "length" in metres,
    "mass" in kilograms, "power" in megawatts), or "" for a count; `of` then holds the stems of
    what is counted. `uneven` tells months and years, which are not all of one length.
    """

    span: Span
    low: float
    high: float
    unit: str
    of: frozenset[str]
    uneven: bool = False

    def comparable(self, other: "Quantity") -> bool:
        """Whether both measure the same thing."""
        if self.unit or other.unit:
            return self.unit == other.unit
        if self.of & other.of:
            return True
        return any(self.of & group and other.of & group for group in things())

    def same(self, other: "Quantity") -> bool:
        """Whether both can be the same value, given how exactly each is given."""
        share = 0.005 if self.uneven is other.uneven else 0.04
        slack = share * max(abs(self.low), abs(other.low))
        return self.low <= other.high + slack and other.low <= self.high + slack


@dataclass(frozen=True, slots=True)
class _Reading:
    """A quantity, the size of its unit, and whether an article is all that gives its number."""

    quantity: Quantity
    size: float
    loose: bool


def quantities(sentence: str) -> tuple[Quantity, ...]:
    """The quantities of a sentence in order.

    Dates, years, clock times and labels ("Article 5") are none, nor is how often something is.
    """
    out: list[_Reading] = []
    for match in _QUANTITY.finditer(sentence):
        reading = _read(sentence, match)
        if reading is None:
            continue
        if out and _continues(sentence, out[-1], reading):
            out[-1] = _sum(out[-1], reading)
        else:
            out.append(reading)
    return tuple(_loosened(reading) for reading in out)


def _continues(sentence: str, first: _Reading, second: _Reading) -> bool:
    """Whether two quantities are one: "an hour and fifteen minutes"."""
    a, b = first.quantity, second.quantity
    if not a.unit == b.unit == "duration" or second.size >= first.size or b.high >= first.size:
        return False
    return _THEN.fullmatch(sentence[a.span.end : b.span.start]) is not None


def _sum(first: _Reading, second: _Reading) -> _Reading:
    a, b = first.quantity, second.quantity
    span = Span(a.span.start, b.span.end)
    both = Quantity(span, a.low + b.low, a.high + b.high, a.unit, a.of, a.uneven)
    return _Reading(both, second.size, loose=False)


def _loosened(reading: _Reading) -> Quantity:
    quantity = reading.quantity
    if not reading.loose:
        return quantity
    return replace(quantity, low=quantity.low * _LOOSE[0], high=quantity.high * _LOOSE[1])


def _read(sentence: str, match: re.Match[str]) -> _Reading | None:
    before, after = sentence[: match.start()][-60:], sentence[match.end() :][:60]
    value = _value(match)
    if value is None:
        return None
    low, high = value
    currency = currencies().get((match["currency"] or "").strip().lower(), "")
    if not currency and (_LABELLED.search(before) or _date_part(match, before, after)):
        return None
    unit, of, end = _unit(after)
    if currency:
        unit, of, end = currency, frozenset(), 0
    elif not unit and not of:
        of = _counted_before(before)
        if not of:
            return None
    # "one" and "a" count only with a unit of measure: "one of the parties" is no quantity.
    bare = (match["words"] or match["article"] or "").strip().lower()
    if bare in _BARE or (bare in {"one", "a", "an", "half", "quarter", "second"} and not unit):
        return None
    article = match["article"] is not None
    if article and _RATE.search(before):
        return None
    word = unit
    unit, size = measures().get(word, (word, 1.0))
    if word in measures() and (part := _AND_A_PART.match(after, end)):
        share = 0.5 if part["part"].lower() == "half" else 0.25
        low, high, end, article = low + share, high + share, part.end(), False
    low, high = low * size, high * size
    start = match.start()
    if bound := _BOUNDS.search(before):
        article = False
        start -= len(before) - bound.start()
        if bound["over"]:
            high = max(high, low * 1.5)
        elif bound["under"]:
            low *= 0.85 if not bound["under"].lower().startswith(("up", "at most")) else 0.5
        else:
            low, high = low * 0.9, high * 1.1
    elif between := _BETWEEN.search(before):
        low = float(between["low"].replace(",", "")) * size * _scale(match)
        start -= len(before) - between.start()
    quantity = Quantity(
        Span(start, match.end() + end), low, high, unit, of, word in ("month", "year", "decade")
    )
    return _Reading(quantity, size, article)


def _counted_before(before: str) -> frozenset[str]:
    """The stems that may be counted in "the crew members held on the ship number 23"."""
    match = _NUMBERS.search(before)
    if match is None:
        return frozenset()
    found = re.findall(r"[^\W\d_]+", before[: match.start()])
    return frozenset(stem(w) for w in found if w.lower() not in word_list("not-counted"))


def _date_part(match: re.Match[str], before: str, after: str) -> bool:
    """Whether the digits are a day, a year or a time."""
    digits = match["digits"]
    if not digits:
        return False
    if _MONTH_AHEAD.match(after) or _MONTH_BEHIND.search(before):
        return True
    if after.startswith((":", "/", "th ", "st ", "nd ", "rd ")):
        return True
    if before.endswith((":", "/", "-", "–")) and before[-2:-1].isdigit():
        return True
    if match["scale"] or match["suffix"] or "," in digits or "." in digits:
        return False
    return len(digits) == 4 and 1800 <= int(digits) <= 2100


def _scale(match: re.Match[str]) -> float:
    return SCALES.get((match["scale"] or match["suffix"] or "").lower(), 1.0)


def _value(match: re.Match[str]) -> tuple[float, float] | None:
    """The range of values that the number itself gives, without its unit."""
    factor = _scale(match)
    if match["digits"]:
        number = float(match["digits"].replace(",", ""))
        upto = float((match["upto"] or match["digits"]).replace(",", ""))
        return number * factor, max(number, upto) * factor
    if match["half"]:
        number = (0.25 if match["half"].lower().startswith("a q") else 0.5) * factor
        return number, number
    if match["article"] is not None:
        return 1.0, 1.0
    if match["vague"]:
        low, high = vague(match["vague"].lower())
        return low * factor, high * factor
    value = spelled(match["words"].lower())
    if value is None:
        return None
    upto = spelled((match["upto_words"] or "").lower()) or value
    return value * factor, max(value, upto) * factor


def _unit(after: str) -> tuple[str, frozenset[str], int]:
    """The unit that follows: (unit, stems of what is counted, its length in `after`)."""
    if percent := _PERCENT.match(after):
        return "percent", frozenset(), percent.end()
    match = _UNIT_WORDS.match(after)
    if match is None:
        return "", frozenset(), 0
    stems: set[str] = set()
    end = 0
    for word in re.finditer(r"[^\W\d_]+", match.group(1)):
        lower = word.group().lower()
        if lower in word_list("not-counted"):
            break
        single = lower.removesuffix("s") if lower not in ("rs",) else lower
        single = {"centurie": "century", "min": "minute"}.get(single, single)
        place = match.start(1) + word.end()
        if not stems and single in currencies():
            return currencies()[single], frozenset(), place
        if not stems and single in measures():
            return single, frozenset(), place
        stems.add(stem(lower))
        end = place
    return "", frozenset(stems), end if len(stems) == 1 else 0

"""Quantities in a sentence: value, unit, and how exactly it is given."""

import re
from dataclasses import dataclass

from diptych.compare.words import stem
from diptych.model import Span

_ONES = dict(
    zip(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen".split(),
        range(1, 20),
        strict=True,
    )
)
_TENS = dict(
    zip(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True
    )
)
_SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "mln": 1e6, "mn": 1e6, "billion": 1e9, "bln": 1e9, "bn": 1e9,
    "trillion": 1e12, "tn": 1e12,
}  # fmt: skip
_VAGUE = {
    "dozens": (24.0, 99.0), "scores": (40.0, 99.0), "hundreds": (200.0, 999.0), "thousands": (2e3, 9999.0),
    "millions": (2e6, 1e9), "billions": (2e9, 1e12), "several": (3.0, 9.0),
}  # fmt: skip
_CURRENCIES = {
    "$": "USD", "us$": "USD", "usd": "USD", "dollar": "USD", "€": "EUR", "eur": "EUR", "euro": "EUR", "£": "GBP",
    "gbp": "GBP", "sterling": "GBP", "¥": "JPY", "yen": "JPY", "yuan": "CNY", "rmb": "CNY", "renminbi": "CNY",
    "cny": "CNY", "₽": "RUB", "rub": "RUB", "rouble": "RUB", "ruble": "RUB", "₹": "INR", "rupee": "INR",
    "rs": "INR", "lira": "TRY", "zloty": "PLN", "hryvnia": "UAH", "uah": "UAH", "won": "KRW", "franc": "CHF",
    "krona": "SEK", "krone": "NOK", "taka": "BDT", "real": "BRL", "rand": "ZAR",
}  # fmt: skip
# Units with a fixed size in another: (unit, factor).
_MEASURES = {
    "minute": ("duration", 1.0), "min": ("duration", 1.0), "hour": ("duration", 60.0), "hr": ("duration", 60.0),
    "day": ("duration", 1440.0), "week": ("duration", 10080.0), "fortnight": ("duration", 20160.0),
    "month": ("duration", 43800.0), "year": ("duration", 525600.0), "decade": ("duration", 5256000.0),
    "kilometre": ("length", 1000.0), "kilometer": ("length", 1000.0), "km": ("length", 1000.0),
    "metre": ("length", 1.0), "meter": ("length", 1.0), "mile": ("length", 1609.344),
    "kg": ("mass", 1.0), "kilogram": ("mass", 1.0), "kilogramme": ("mass", 1.0), "tonne": ("mass", 1000.0),
    "ton": ("mass", 1000.0),
    "mw": ("power", 1.0), "megawatt": ("power", 1.0), "gw": ("power", 1000.0), "gigawatt": ("power", 1000.0),
}  # fmt: skip
_PERCENT = re.compile(r"\s*(?:%|per\s?cent\b|percent\b|percentage points?\b|pc\b)", re.IGNORECASE)

_NUMERAL = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_WORD_NUMBER = "|".join([*_ONES, *_TENS, "hundred", "thousand", "million", "billion", "dozen", "half", "quarter"])
_QUANTITY = re.compile(
    rf"""(?<![\w.\-])
    (?P<currency>(?:US|C|A|NZ|HK)?\$\ ?|[€£¥₽₹]\ ?|(?:USD|EUR|GBP|RUB|CNY|JPY|UAH|INR)\ )?
    (?:
        (?P<digits>{_NUMERAL})(?:(?:\ to\ |\ ?[–\-]\ ?)(?P<upto>{_NUMERAL})(?![\d\-–]))?(?P<suffix>(?:k|m|bn|mln|mn|tn)\b)?
      | (?P<half>half\ an?|a\ quarter\ of\ an?)(?=\ (?:hundred|thousand|million|billion|trillion|dozen|hour|day|year|century)\b)
      | (?P<vague>(?:several\ |many\ |tens\ of\ |hundreds\ of\ )?(?:dozens|scores|hundreds|thousands|millions|billions)|several)\b
      | (?P<words>(?:an?\ (?=dozen|hundred|thousand|million|billion|half))?
           (?:{_WORD_NUMBER})(?:(?:\ and\ (?=(?:a\ half|a\ quarter|{"|".join([*_ONES, *_TENS])})\b)|[\ \-])(?:a\ half|a\ quarter|{_WORD_NUMBER})\b)*)\b
           (?:\ to\ (?P<upto_words>{_WORD_NUMBER})\b)?
      | (?P<article>an?\ (?=hour|minute|day|week|fortnight|month|year|decade)|(?=(?:hour|day|week|month|year)-long\b))
    )
    (?:[\s\-](?P<scale>hundred|thousand|million|billion|trillion|mln|bln|bn|dozen)\b)?
    """,
    re.IGNORECASE | re.VERBOSE,
)  # fmt: skip
_LABELLED = re.compile(
    r"(?:Articles?|Art\.|Arts\.|Resolution|Chapter|Protocol|Nos?\.|Phase|Section|Paragraph|Annex|Part|Track|Group of"
    r"|Room|Flight|Route|Boeing|Mi|Su|page|point|item|START|Channel|Line|Block|Unit|Round|Version|Clause)\s*(?:\w\s)?$",
    re.IGNORECASE,
)
_BOUNDS = re.compile(
    r"(?:(?P<over>(?:more|greater|longer|larger|higher|no less|not less|no fewer) than|over|above|at least|a minimum of"
    r"|a (?:bit|little) (?:more than|over)|well over|in excess of|slightly (?:more than|over)|just over|upwards of)"
    r"|(?P<under>(?:less|fewer|shorter|lower|no more|not more) than|under|below|up to|at most|a maximum of|nearly|almost"
    r"|just under|close to|not quite)"
    r"|(?P<about>about|around|approximately|approx\.|roughly|some|circa|an estimated|more or less|as many as))\s+(?:the\s+|an?\s+)?$",
    re.IGNORECASE,
)
_UNIT_WORDS = re.compile(r"[\s\-]*(?:of\s+(?:the\s+)?)?(?:(?:[A-Z]\.){2,}\s+)?((?:[^\W\d_]+[\s\-]+){0,2}[^\W\d_]+)")
_MONTH_AHEAD = re.compile(
    r"[\s\-]*(?:of\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Mar\.|Apr\.|Jun\.|Jul\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.|a\.m\.|p\.m\.|AM\b|PM\b|o[’']clock)",
)
_MONTH_BEHIND = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Mar\.|Apr\.|Jun\.|Jul\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)\s(?:\d{1,2}\s?[-–]\s?|\d{1,2}(?:,| and)\s)?$"
)
_STOP_UNITS = frozenset(
    "and or of in on at by to for with from as the a an is are was were be been has have had that which who when while "
    "but if than then not per more less other further additional new will would could may over under this these those "
    "its his her their our between among against into after before during since until about".split()
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity: the words that give it, its value as a range, and its unit.

    `unit` is a currency code, "percent", a dimension ("duration" in minutes, "length" in metres,
    "mass" in kilograms, "power" in megawatts), or "" for a count; `of` then holds the stems of what is counted.
    """

    span: Span
    low: float
    high: float
    unit: str
    of: frozenset[str]

    def comparable(self, other: "Quantity") -> bool:
        """Whether both measure the same thing."""
        if self.unit or other.unit:
            return self.unit == other.unit
        return bool(self.of & other.of)

    def same(self, other: "Quantity") -> bool:
        """Whether both can be the same value, given how exactly each is given."""
        slack = 0.005 * max(abs(self.low), abs(other.low))
        return self.low <= other.high + slack and other.low <= self.high + slack


def quantities(sentence: str) -> tuple[Quantity, ...]:
    """The quantities of a sentence in order. Dates, years, clock times and labels ("Article 5") are none."""
    out = []
    for match in _QUANTITY.finditer(sentence):
        quantity = _read(sentence, match)
        if quantity is not None:
            out.append(quantity)
    return tuple(out)


def _read(sentence: str, match: re.Match[str]) -> Quantity | None:
    before, after = sentence[: match.start()][-40:], sentence[match.end() :][:60]
    value = _value(match)
    if value is None:
        return None
    low, high = value
    currency = _CURRENCIES.get((match["currency"] or "").strip().lower().lstrip("acnzhk") or "-", "")
    if not currency and (_LABELLED.search(before) or (match["digits"] and _date_part(match, before, after))):
        return None
    unit, of, end = _unit(after, match["digits"] or "")
    if currency:
        unit, of, end = currency, frozenset(), 0
    elif not unit and not of:
        return None
    # "one" and "a" count only with a unit of measure: "one of the parties" is no quantity.
    bare = (match["words"] or match["article"] or "").strip().lower()
    if bare in {"one", "a", "an", "half", "quarter", "second"} and not unit:
        return None
    factor = _MEASURES[unit][1] if unit in _MEASURES else 1.0
    unit = _MEASURES[unit][0] if unit in _MEASURES else unit
    low, high = low * factor, high * factor
    start = match.start()
    if bound := _BOUNDS.search(before):
        start -= len(before) - bound.start()
        if bound["over"]:
            high = max(high, low * 1.5)
        elif bound["under"]:
            low *= 0.85 if not bound["under"].lower().startswith(("up", "at most")) else 0.5
        else:
            low, high = low * 0.9, high * 1.1
    return Quantity(Span(start, match.end() + end), low, high, unit, of)


def _date_part(match: re.Match[str], before: str, after: str) -> bool:
    digits = match["digits"]
    if _MONTH_AHEAD.match(after) or _MONTH_BEHIND.search(before) or after.startswith((":", "/", "th ", "st ", "nd ", "rd ")):
        return True
    if before.endswith((":", "/", "-", "–")) and before[-2:-1].isdigit():
        return True
    if match["scale"] or match["suffix"] or "," in digits or "." in digits:
        return False
    return len(digits) == 4 and 1800 <= int(digits) <= 2100


def _value(match: re.Match[str]) -> tuple[float, float] | None:
    scale = (match["scale"] or match["suffix"] or "").lower()
    factor = {"k": 1e3, "m": 1e6, "dozen": 12.0, "": 1.0}.get(scale) or _SCALES.get(scale, 1.0)
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
        words = match["vague"].lower().split()
        low, high = _VAGUE[words[-1]]
        if words[:2] == ["tens", "of"]:
            low, high = low * 10, high * 10
        elif words[:2] == ["hundreds", "of"]:
            low, high = low * 100, high * 100
        return low * factor, high * factor
    number = _spelled(match["words"].lower())
    if number is None:
        return None
    upto = _spelled((match["upto_words"] or "").lower()) or number
    return number * factor, max(number, upto) * factor


def _spelled(words: str) -> float | None:
    """The value of a number in words: "two hundred and five", "one and a half", "a dozen"."""
    total = current = 0.0
    seen = False
    for word in re.sub(r"\band\b", " ", words).replace("-", " ").split():
        if word in ("a", "an"):
            continue
        seen = True
        if word in _ONES:
            current += _ONES[word]
        elif word in _TENS:
            current += _TENS[word]
        elif word == "dozen":
            current = (current or 1) * 12
        elif word in ("half", "quarter"):
            current += 0.5 if word == "half" else 0.25
        elif word == "hundred":
            current = (current or 1) * 100
        elif word in _SCALES:
            total += (current or 1) * _SCALES[word]
            current = 0.0
        else:
            return None
    return total + current if seen else None


def _unit(after: str, digits: str) -> tuple[str, frozenset[str], int]:
    """The unit that follows: (unit, stems of what is counted, its length in `after`)."""
    if percent := _PERCENT.match(after):
        return "percent", frozenset(), percent.end()
    match = _UNIT_WORDS.match(after)
    if match is None:
        return "", frozenset(), 0
    stems = set()
    end = 0
    for word in re.finditer(r"[^\W\d_]+", match.group(1)):
        lower = word.group().lower()
        if lower in _STOP_UNITS:
            break
        single = lower.removesuffix("s") if lower not in ("rs",) else lower
        single = {"centurie": "century", "min": "minute"}.get(single, single)
        place = match.start(1) + word.end()
        if not stems and single in _CURRENCIES:
            return _CURRENCIES[single], frozenset(), place
        if not stems and single in _MEASURES:
            return single, frozenset(), place
        stems.add(stem(lower))
        end = place
    return "", frozenset(stems), end if len(stems) == 1 else 0

"""What each side speaks of: its share of words for each matter, and when it tells it."""

from dataclasses import dataclass

from diptych.export.quoting import flat
from diptych.model import Matter, Meeting, Side
from diptych.text.counting import count_words

HEADING = "What each side speaks of"
EXPLAINED = (
    "Share of the words of each account, and the place of the matter in the order in which that "
    "account first comes to it. The names of matters are words of the accounts."
)
REST = "Titles, greetings and the like"


@dataclass(frozen=True, slots=True)
class Told:
    """What one account gives to a matter. `place` counts its matters from 1; 0 for none."""

    words: int
    share: float
    place: int

    @property
    def percent(self) -> int:
        return round(self.share * 100)

    @property
    def says(self) -> str:
        """“35 % (12 words), 2nd”; "–" where the account does not speak of it."""
        if not self.words:
            return "–"
        noun = "word" if self.words == 1 else "words"
        place = f", {_ordinal(self.place)}" if self.place else ""
        return f"{self.percent} % ({self.words} {noun}){place}"


@dataclass(frozen=True, slots=True)
class Spoken:
    """One matter. `matter` is None for the passages that only keep a text going."""

    label: str
    left: Told
    right: Told
    matter: Matter | None

    def told(self, side: Side) -> Told:
        return self.left if side is Side.LEFT else self.right


def spoken(meeting: Meeting) -> tuple[Spoken, ...]:
    """The matters of a meeting in their order, and at the end the words that are in none.

    Empty where a comparison has no matters.
    """
    comparison = meeting.comparison
    if not comparison.matters:
        return ()
    totals = {side: _words_of(meeting, side) for side in Side}
    places = {side: _places(comparison.matters, side) for side in Side}

    def told(words: int, side: Side, place: int = 0) -> Told:
        return Told(words, words / totals[side] if totals[side] else 0.0, place)

    rows = [
        Spoken(
            flat(matter.label) or f"Matter {number}",
            told(matter.left_words, Side.LEFT, places[Side.LEFT].get(number - 1, 0)),
            told(matter.right_words, Side.RIGHT, places[Side.RIGHT].get(number - 1, 0)),
            matter,
        )
        for number, matter in enumerate(comparison.matters, 1)
    ]
    left, right = (
        told(totals[side] - sum(matter.words(side) for matter in comparison.matters), side)
        for side in Side
    )
    if left.words or right.words:
        rows.append(Spoken(REST, left, right, None))
    return tuple(rows)


def _words_of(meeting: Meeting, side: Side) -> int:
    text = meeting.comparison.account(side).text
    return sum(count_words(p.span.of(text)) for p in meeting.comparison.passages(side))


def _places(matters: tuple[Matter, ...], side: Side) -> dict[int, int]:
    """For each matter that a side tells, in which place it comes to it."""
    firsts = [
        (matter.passages(side)[0], n) for n, matter in enumerate(matters) if matter.passages(side)
    ]
    return {n: place for place, (_, n) in enumerate(sorted(firsts), 1)}


def _ordinal(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"

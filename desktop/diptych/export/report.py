"""What every format for people shows: the meeting as matters, in order, with its notes placed."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from diptych.export.quoting import flat
from diptych.export.spoken import Spoken, spoken
from diptych.model import (
    Account,
    Evidence,
    EvidenceKind,
    JudgedLink,
    LinkId,
    Meeting,
    Method,
    Note,
    OnLink,
    OnMeeting,
    OnText,
    Origin,
    Relation,
    Selector,
    Side,
    Span,
    Status,
)
from diptych.text.counting import count_words
from diptych.text.note_links import NoteLink, links_in, said

_MONTHS = (
    "January February March April May June July August September October November December".split()
)

RELATION_NAMES = {Relation.AGREE: "Agree", Relation.DIVERGE: "Diverge"}
RELATION_SIGNS = {Relation.AGREE: "✓", Relation.DIVERGE: "≠"}
SET_ASIDE = "A person judged that these passages, which the program had linked, are unrelated."
POSSIBLE = (
    "The program is too unsure of these links to propose them. They are counted nowhere above; "
    "a person may confirm them."
)
HOMELESS = "The words or the link that these notes were written on are not in this comparison."
ONLY_SIGNS = {Side.LEFT: "◧", Side.RIGHT: "◨"}


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note where it stands. `number` counts the notes of the meeting in the order of reading.

    `words` are those it was written on, "" where it is on a whole passage, link or meeting.
    `again` says under which matter the note has already been shown in full, 0 where it has not.
    """

    number: int
    note: Note
    words: str = ""
    again: int = 0


@dataclass(frozen=True, slots=True)
class Quote:
    """Neighbouring passages of one account, on one line, with the notes on them.

    `span` is where they stand in the account's text.
    """

    side: Side
    span: Span
    text: str
    speaker: str
    notes: tuple[PlacedNote, ...] = ()


@dataclass(frozen=True, slots=True)
class Matter:
    """A link: the passages of both accounts, and the notes on the link itself."""

    number: int
    link: JudgedLink
    left: tuple[Quote, ...]
    right: tuple[Quote, ...]
    notes: tuple[PlacedNote, ...] = ()

    def quotes(self, side: Side) -> tuple[Quote, ...]:
        return self.left if side is Side.LEFT else self.right

    @property
    def topic(self) -> str:
        return flat(self.link.proposal.topic) or f"Matter {self.number}"

    @property
    def reasons(self) -> str:
        """What the evidence shows, on one line; likeness of meaning says nothing of “in what”."""
        evidence = self.link.proposal.evidence
        return " ".join(
            flat(piece.says) for piece in evidence if piece.kind is not EvidenceKind.MEANING
        )

    @property
    def all_notes(self) -> tuple[PlacedNote, ...]:
        """Every note shown under this matter."""
        on_text = tuple(note for quote in self.left + self.right for note in quote.notes)
        return on_text + self.notes


@dataclass(frozen=True, slots=True)
class Share:
    """How many of an account's words have one status, and what share (per cent) that is."""

    words: int
    percent: int


@dataclass(frozen=True, slots=True)
class Report:
    """A meeting arranged for reading. All text is as it was written: escape it where it is used.

    `possible` are the links that are only offered, `set_aside` those that a person called
    unrelated; `homeless` are the notes whose words or link are no longer in the meeting.
    """

    meeting: Meeting
    names: dict[Side, str]
    matters: tuple[Matter, ...]
    only: dict[Side, tuple[Quote, ...]]
    only_counts: dict[Side, int]
    shares: dict[Side, dict[Status, Share]]
    possible: tuple[Matter, ...]
    set_aside: tuple[Matter, ...]
    spoken: tuple[Spoken, ...]
    notes: tuple[PlacedNote, ...]
    homeless: tuple[PlacedNote, ...]

    def count(self, relation: Relation) -> int:
        return sum(matter.link.relation is relation for matter in self.matters)

    @property
    def judged(self) -> int:
        """How many of the matters a person has judged."""
        return sum(matter.link.origin is Origin.PERSON for matter in self.matters)

    @property
    def tags(self) -> tuple[tuple[str, int], ...]:
        """Each tag and how many notes bear it, in alphabetical order."""
        counts: dict[str, int] = {}
        for note in self.meeting.notes:
            for tag in dict.fromkeys(note.tags):
                counts[tag] = counts.get(tag, 0) + 1
        return tuple(sorted(counts.items(), key=lambda item: (item[0].casefold(), item[0])))

    def words(self, evidence: Evidence, side: Side) -> str:
        """The exact words of one account that a piece of evidence rests on, "" for none.

        Likeness of meaning rests on whole passages; they are not quoted a second time.
        """
        comparison = self.meeting.comparison
        span = evidence.left if side is Side.LEFT else evidence.right
        if span is None:
            return ""
        if evidence.kind is EvidenceKind.MEANING and span in {
            passage.span for passage in comparison.passages(side)
        }:
            return ""
        return flat(span.of(comparison.account(side).text))


def report(meeting: Meeting) -> Report:
    """Arrange `meeting` for reading. Links between notes are told by the notes' numbers."""
    arranged = _Arrangement(meeting)
    made = arranged.report()
    if not any(links_in(note.body) for note in meeting.notes):
        return made
    by_uuid = {note.uuid: arranged.numbers.get(note.id) for note in meeting.notes}

    def say(link: NoteLink) -> str:
        number = by_uuid.get(link.uuid)
        where = "a note that is not in this comparison" if number is None else f"note {number}"
        return f"{link.words} ({where})"

    notes = tuple(replace(note, body=said(note.body, say)) for note in meeting.notes)
    return _Arrangement(replace(meeting, notes=notes)).report()


def method_sentences(meeting: Meeting) -> tuple[str, ...]:
    """How the comparison was made and what it does not say."""
    if meeting.comparison.method is Method.MODEL:
        how = "by meaning (with a language model that runs on this computer) and by words"
    else:
        how = "by words alone, without the language model"
    return (
        (
            f"The program matched the passages of the two accounts {how}, and proposed for each "
            "link whether they agree or diverge."
        ),
        (
            "What it proposed is marked “proposed”, with a confidence between 0 and 1 that the "
            "passages are on the same matter; what a person judged is marked so."
        ),
        (
            "“Diverge” is proposed where the differences that it found in numbers, dates, names, "
            "denials, commitments, actors or the choice of words weigh enough, else “agree”. It "
            "misses differences, and takes some for differences that are none."
        ),
        "That only one account speaks of a matter does not mean that the other denies it.",
    )


def judgement(link: JudgedLink) -> str:
    """Who says that the passages agree or diverge, and how sure the program was."""
    proposal = link.proposal
    confidence = proposal.how_sure
    if link.possible:
        return f"possible, confidence {proposal.confidence:.2f}"
    if link.origin is Origin.PROPOSED:
        return f"proposed, confidence {confidence}"
    if link.verdict is None:
        return "a person’s judgement"
    proposed = RELATION_NAMES[proposal.relation].lower()
    return f"a person’s judgement (the program proposed: {proposed}, {confidence})"


def long_date(date: str) -> str:
    """An ISO 8601 date as “7 December 2021”; anything else as it is."""
    match = re.match(r"(\d{4})-(\d\d)-(\d\d)(?!\d)", date)
    if match is None or not 1 <= int(match[2]) <= 12:
        return date
    return f"{int(match[3])} {_MONTHS[int(match[2]) - 1]} {match[1]}"


def plural(count: int, one: str, many: str = "") -> str:
    """“1 note”, “2 notes”."""
    return f"{count} {one if count == 1 else many or one + 's'}"


class _Arrangement:
    def __init__(self, meeting: Meeting) -> None:
        self.meeting = meeting
        self.numbers: dict[int, int] = {}
        self.shown_under: dict[int, int] = {}
        self.on_link: dict[LinkId, list[Note]] = {}
        self.on_passage: dict[tuple[Side, int], list[tuple[Note, str]]] = {}
        self.on_meeting: list[Note] = []
        self.homeless: list[tuple[Note, str]] = []
        known = {link.id for link in meeting.links}
        for note in meeting.notes:
            match note.target:
                case OnMeeting():
                    self.on_meeting.append(note)
                case OnLink(link) if link in known:
                    self.on_link.setdefault(link, []).append(note)
                case OnLink():
                    self.homeless.append((note, ""))
                case OnText():
                    self._place(note, note.target)

    def report(self) -> Report:
        meeting = self.meeting
        # Notes are numbered as they are met, so the order of these lines is the order of reading.
        matters = tuple(
            self._matter(number, link, with_text_notes=True)
            for number, link in enumerate(meeting.standing_links, 1)
        )
        statuses = {side: meeting.statuses(side) for side in Side}
        only = {side: tuple(self._only(side, statuses[side])) for side in Side}
        aside = (link for link in meeting.links if link.relation is None)
        possible = self._apart(meeting.possible_links, len(matters) + 1)
        set_aside = self._apart(aside, len(matters) + len(possible) + 1)
        return Report(
            meeting=meeting,
            names=_names(meeting),
            matters=matters,
            only=only,
            only_counts={side: statuses[side].count(Status.ONLY) for side in Side},
            shares={side: shares(meeting, side, statuses[side]) for side in Side},
            possible=possible,
            set_aside=set_aside,
            spoken=spoken(meeting),
            notes=tuple(self._number(note) for note in self.on_meeting),
            homeless=tuple(self._number(note, words) for note, words in self.homeless),
        )

    def _place(self, note: Note, target: OnText) -> None:
        side, selector = target.side, target.selector
        account = self.meeting.comparison.account(side)
        passages = self.meeting.comparison.passages(side)
        words = flat(selector.exact)
        span = _stands_at(selector, account)
        if span is None or not passages:
            self.homeless.append((note, words))
            return
        index = next((i for i, p in enumerate(passages) if p.span.overlaps(span)), None)
        if index is None:
            before = [i for i, p in enumerate(passages) if p.span.end <= span.start]
            index = before[-1] if before else 0
        whole = passages[index].span == span
        self.on_passage.setdefault((side, index), []).append((note, "" if whole else words))

    def _number(self, note: Note, words: str = "", under: int = 0) -> PlacedNote:
        again = self.shown_under.get(note.id, 0)
        if not again:
            self.numbers[note.id] = len(self.numbers) + 1
            self.shown_under[note.id] = under
        return PlacedNote(self.numbers[note.id], note, words, again)

    def _matter(self, number: int, link: JudgedLink, *, with_text_notes: bool) -> Matter:
        under = number if with_text_notes else 0
        quotes = {side: tuple(self._quotes(side, link.proposal.ends(side), under)) for side in Side}
        return Matter(
            number,
            link,
            quotes[Side.LEFT],
            quotes[Side.RIGHT],
            tuple(self._number(note, under=number) for note in self.on_link.get(link.id, ())),
        )

    def _apart(self, links: Iterable[JudgedLink], first: int) -> tuple[Matter, ...]:
        """Links that stand apart: the notes on their passages are shown where these are."""
        numbered = enumerate(links, first)
        return tuple(self._matter(n, link, with_text_notes=False) for n, link in numbered)

    def _only(self, side: Side, statuses: tuple[Status, ...]) -> Iterator[Quote]:
        alone = [index for index, status in enumerate(statuses) if status is Status.ONLY]
        return self._quotes(side, alone, -1)

    def _quotes(self, side: Side, indexes: Iterable[int], under: int) -> Iterator[Quote]:
        """`under`: the matter's number, -1 outside all matters, 0 to leave the notes out."""
        comparison = self.meeting.comparison
        passages, text = comparison.passages(side), comparison.account(side).text
        run: list[int] = []
        for index in indexes:
            joins = (
                run
                and index == run[-1] + 1
                and not {(side, run[-1]), (side, index)} & self.on_passage.keys()
                and passages[index].paragraph == passages[run[-1]].paragraph
                and passages[index].speaker == passages[run[-1]].speaker
            )
            if run and not joins:
                yield self._quote(side, run, text, under)
                run = []
            run.append(index)
        if run:
            yield self._quote(side, run, text, under)

    def _quote(self, side: Side, run: list[int], text: str, under: int) -> Quote:
        passages = self.meeting.comparison.passages(side)
        notes = self.on_passage.get((side, run[-1]), []) if under else []
        return Quote(
            side,
            Span(passages[run[0]].span.start, passages[run[-1]].span.end),
            flat(" ".join(passages[index].span.of(text) for index in run)),
            flat(passages[run[0]].speaker).strip(),
            tuple(self._number(note, words, max(under, 0)) for note, words in notes),
        )


def _stands_at(selector: Selector, account: Account) -> Span | None:
    """Where the quoted words are; None where they are not in the text, or there more than once."""
    text, exact = account.text, selector.exact
    if account.sha256 == selector.text_sha256 and selector.span.of(text) == exact:
        return selector.span
    found = text.find(exact) if exact else -1
    if found < 0 or text.find(exact, found + 1) >= 0:
        return None
    return Span(found, found + len(exact))


def _names(meeting: Meeting) -> dict[Side, str]:
    names = {side: flat(meeting.comparison.account(side).name).strip() for side in Side}
    if names[Side.LEFT] == names[Side.RIGHT]:
        return {side: f"{name} ({side})".strip() for side, name in names.items()}
    return {side: name or f"({side})" for side, name in names.items()}


def shares(meeting: Meeting, side: Side, statuses: tuple[Status, ...]) -> dict[Status, Share]:
    """How the words of one account divide by the status of their passages (`meeting.statuses`).

    Percentages are rounded so that they add up to 100 (largest remainder).
    """
    text = meeting.comparison.account(side).text
    words = dict.fromkeys(Status, 0)
    for passage, status in zip(meeting.comparison.passages(side), statuses, strict=True):
        words[status] += count_words(passage.span.of(text))
    total = sum(words.values())
    if not total:
        return {status: Share(0, 0) for status in Status}
    percents = {status: count * 100 // total for status, count in words.items()}
    by_remainder = sorted(Status, key=lambda status: -(words[status] * 100 % total))
    for status in by_remainder[: 100 - sum(percents.values())]:
        percents[status] += 1
    return {status: Share(words[status], percents[status]) for status in Status}

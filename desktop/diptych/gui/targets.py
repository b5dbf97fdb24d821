"""What is selected in the window, and what a note written there will be on. No Qt here."""

from dataclasses import dataclass

from diptych.gui.translation import tr
from diptych.model import (
    JudgedLink,
    LinkId,
    Meeting,
    Note,
    OnLink,
    OnMeeting,
    OnText,
    Passage,
    Side,
    Span,
    Target,
)
from diptych.text.selectors import select


@dataclass(frozen=True, slots=True)
class NothingSelected:
    """The meeting as a whole."""


@dataclass(frozen=True, slots=True)
class LinkSelected:
    """A link, standing or set aside."""

    link: LinkId


@dataclass(frozen=True, slots=True)
class PassageSelected:
    """A passage without a standing link; `index` counts the passages of its side from 0."""

    side: Side
    index: int


@dataclass(frozen=True, slots=True)
class PairSelected:
    """A passage on either side (indexes), of which a person asks why they are not linked."""

    left: int
    right: int

    @property
    def ends(self) -> tuple[tuple[Side, int], tuple[Side, int]]:
        return ((Side.LEFT, self.left), (Side.RIGHT, self.right))


@dataclass(frozen=True, slots=True)
class WordsSelected:
    """Words that were marked in one account; `span` in code points of its text."""

    side: Side
    span: Span


@dataclass(frozen=True, slots=True)
class WordPairSelected:
    """Words that were marked in both accounts, to be linked; `last` is the side chosen last."""

    left: Span
    right: Span
    last: Side = Side.RIGHT

    @property
    def ends(self) -> tuple[tuple[Side, Span], tuple[Side, Span]]:
        """Both, those chosen last first."""
        both = {Side.LEFT: self.left, Side.RIGHT: self.right}
        return ((self.last, both[self.last]), (self.last.other, both[self.last.other]))


Selection = (
    NothingSelected
    | LinkSelected
    | PassageSelected
    | PairSelected
    | WordsSelected
    | WordPairSelected
)


@dataclass(frozen=True, slots=True)
class Choice:
    """A thing that a note can be put on, and how it is called in the list of choices."""

    target: Target
    label: str


def shorten(text: str, limit: int = 48) -> str:
    """The text on one line, cut at a word where it is longer than `limit` characters."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    cut = line[: limit - 1]
    head, space, _ = cut.rpartition(" ")
    return (head if space and len(head) > limit // 2 else cut).rstrip(" ,;:.–-") + "…"


def target_key(target: Target) -> str:
    """A short text that names the target, the same after the program is started again."""
    match target:
        case OnMeeting():
            return "meeting"
        case OnLink(link):
            return f"link:{link}"
        case OnText(side, selector):
            return f"text:{side.value}:{selector.span.start}:{selector.span.end}"


def target_of_key(meeting: Meeting, key: str) -> Target | None:
    """The target that `target_key` named; None where the meeting has no such thing."""
    kind, _, rest = key.partition(":")
    try:
        if kind == "meeting":
            return OnMeeting()
        if kind == "link":
            return OnLink(meeting.link(LinkId(int(rest))).id)
        if kind == "text":
            side, start, end = rest.split(":")
            return on_text(meeting, Side(side), Span(int(start), int(end)))
    except (ValueError, KeyError):
        return None
    return None


def on_text(meeting: Meeting, side: Side, span: Span) -> OnText | None:
    """The target for a stretch of one account; None where the stretch is not in its text."""
    account = meeting.comparison.account(side)
    if not 0 <= span.start < span.end <= len(account.text):
        return None
    return OnText(side, select(account.text, span, account.sha256))


def choices(meeting: Meeting, selection: Selection) -> tuple[Choice, ...]:
    """What a note can be put on here; the first is the natural one."""
    found: list[Choice] = []

    def add_text(side: Side, span: Span, label: str) -> None:
        target = on_text(meeting, side, span)
        if target is not None:
            found.append(Choice(target, label))

    match selection:
        case LinkSelected(link_id):
            link = find_link(meeting, link_id)
            if link is not None:
                found.append(Choice(OnLink(link.id), tr("This link")))
                for side in Side:
                    for index in link.proposal.ends(side):
                        passage = meeting.comparison.passages(side)[index]
                        add_text(side, passage.span, passage_label(meeting, side, passage))
        case PassageSelected(side, index):
            passage = meeting.comparison.passages(side)[index]
            add_text(side, passage.span, passage_label(meeting, side, passage))
        case PairSelected() as pair:
            for side, index in pair.ends:
                passage = meeting.comparison.passages(side)[index]
                add_text(side, passage.span, passage_label(meeting, side, passage))
        case WordsSelected(side, span):
            add_text(side, span, words_label(meeting, side, span))
        case WordPairSelected() as words:
            for side, span in words.ends:
                add_text(side, span, words_label(meeting, side, span))
        case NothingSelected():
            pass
    found.append(Choice(OnMeeting(), tr("The whole meeting")))
    return tuple(found)


def passage_label(meeting: Meeting, side: Side, passage: Passage) -> str:
    """The account's name and the passage's first words."""
    account = meeting.comparison.account(side)
    return f"{account.name}: {shorten(passage.span.of(account.text), 28)}"


def words_label(meeting: Meeting, side: Side, span: Span) -> str:
    """The account's name and the words selected in it."""
    account = meeting.comparison.account(side)
    return f"{account.name}: “{shorten(span.of(account.text), 28)}”"


def find_link(meeting: Meeting, link_id: LinkId) -> JudgedLink | None:
    """The link, or None where the meeting has none of that id."""
    try:
        return meeting.link(link_id)
    except KeyError:
        return None


def notes_here(meeting: Meeting, selection: Selection) -> tuple[Note, ...]:
    """The notes to show beside the selection: those on it and on words inside it.

    With nothing selected: all notes, those on the meeting first.
    """
    if isinstance(selection, NothingSelected):
        first = [n for n in meeting.notes if isinstance(n.target, OnMeeting)]
        return (*first, *(n for n in meeting.notes if not isinstance(n.target, OnMeeting)))
    stretches = _stretches(meeting, selection)
    link = selection.link if isinstance(selection, LinkSelected) else None

    def belongs(note: Note) -> bool:
        match note.target:
            case OnMeeting():
                return False
            case OnLink(noted):
                return noted == link
            case OnText(side, selector):
                return any(s is side and selector.span.overlaps(span) for s, span in stretches)

    return tuple(note for note in meeting.notes if belongs(note))


def place_of(meeting: Meeting, target: Target, selection: Selection | None = None) -> str:
    """Where a note is, in a few words; seen from what is selected."""
    if isinstance(target, OnLink) and selection == LinkSelected(target.link):
        return tr("On this link")
    match target:
        case OnMeeting():
            return tr("On the whole meeting")
        case OnLink(link_id):
            link = find_link(meeting, link_id)
            if link is None:
                return tr("On a link")
            topic = link.proposal.topic or _first_words(meeting, link)
            return tr("On the link “{topic}”", topic=shorten(topic, 30))
        case OnText(side, selector):
            name = meeting.comparison.account(side).name
            return tr("On “{words}” ({account})", words=shorten(selector.exact, 24), account=name)


def selection_for(meeting: Meeting, target: Target) -> Selection:
    """What to select so that a note on the target is seen where it belongs."""
    match target:
        case OnMeeting():
            return NothingSelected()
        case OnLink(link_id):
            return LinkSelected(link_id)
        case OnText(side, selector):
            for index, passage in enumerate(meeting.comparison.passages(side)):
                if passage.span.overlaps(selector.span):
                    for link in meeting.standing_links:
                        if index in link.proposal.ends(side):
                            return LinkSelected(link.id)
                    return PassageSelected(side, index)
            return NothingSelected()


def set_aside_at(meeting: Meeting, side: Side, index: int) -> tuple[JudgedLink, ...]:
    """The links at a passage of which the person said: not the same matter."""
    return tuple(
        link
        for link in meeting.links
        if link.relation is None and index in link.proposal.ends(side)
    )


def _stretches(meeting: Meeting, selection: Selection) -> list[tuple[Side, Span]]:
    match selection:
        case LinkSelected(link_id):
            link = find_link(meeting, link_id)
            if link is None:
                return []
            return [
                (side, meeting.comparison.passages(side)[index].span)
                for side in Side
                for index in link.proposal.ends(side)
            ]
        case PassageSelected(side, index):
            return [(side, meeting.comparison.passages(side)[index].span)]
        case PairSelected() as pair:
            return [(side, meeting.comparison.passages(side)[i].span) for side, i in pair.ends]
        case WordsSelected(side, span):
            return [(side, span)]
        case WordPairSelected() as words:
            return list(words.ends)
        case NothingSelected():
            return []


def _first_words(meeting: Meeting, link: JudgedLink) -> str:
    for side in Side:
        for index in link.proposal.ends(side):
            account = meeting.comparison.account(side)
            return meeting.comparison.passages(side)[index].span.of(account.text)
    return ""

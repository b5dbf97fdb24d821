"""What signs and ribbons say in words."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from diptych.export.spoken import Told
from diptych.gui.reading import Reading
from diptych.gui.translation import mark, tr, trn
from diptych.model import (
    UNSURE_BELOW,
    EvidenceKind,
    JudgedLink,
    LinkId,
    Origin,
    Relation,
    Review,
    Side,
    Status,
)

KINDS = {
    EvidenceKind.WORDING: mark("Wording"),
    EvidenceKind.MEANING: mark("Meaning"),
    EvidenceKind.NUMBER: mark("Number"),
    EvidenceKind.DATE: mark("Date"),
    EvidenceKind.NAME: mark("Name"),
    EvidenceKind.NEGATION: mark("Negation"),
    EvidenceKind.QUOTATION: mark("Quotation"),
    EvidenceKind.PLACE: mark("Place"),
    EvidenceKind.ACTOR: mark("Who acts"),
    EvidenceKind.SPEECH: mark("Verb of saying"),
    EvidenceKind.COMMITMENT: mark("Commitment"),
    EvidenceKind.BLAME: mark("Blame"),
    EvidenceKind.FRAMING: mark("Choice of words"),
    EvidenceKind.DETAIL: mark("Detail"),
}
"""What a piece of evidence rests on, in words."""

RELATION_WORDS = {Relation.AGREE: mark("Agree"), Relation.DIVERGE: mark("Diverge")}
POSSIBLY = {Relation.AGREE: mark("Possibly agree"), Relation.DIVERGE: mark("Possibly diverge")}
REVIEWED = {
    Review.CONFIRMED: mark("confirmed by you"),
    Review.CHANGED: mark("your verdict"),
    Review.REJECTED: mark("rejected by you"),
}


def link_hint(reading: Reading, link: JudgedLink) -> str:
    """A link's relation, who says so, and its place among those that are shown."""
    diverge = link.relation is Relation.DIVERGE
    relation = tr("Diverge") if diverge else tr("Agree")
    if link.possible:
        relation = tr("Possibly diverge") if diverge else tr("Possibly agree")
        who = tr("only offered, {confidence:.2f}", confidence=link.proposal.confidence)
    elif link.origin is Origin.PERSON:
        who = tr("judged by a person")
    else:
        who = tr("proposed, {confidence}", confidence=how_sure(link))
    number, total = reading.position(link.id)
    lines = [f"{relation} · {who} · " + tr("link {number} of {total}", number=number, total=total)]
    if link.proposal.topic:
        lines.insert(0, link.proposal.topic)
    if notes := reading.notes_on_links.get(link.id, 0):
        lines.append(trn("%n note", "%n notes", notes))
    return "\n".join(lines)


class LinkHints(Mapping[LinkId, str]):
    """The hint of every shown link, put into words when it is asked for."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def __getitem__(self, link: LinkId) -> str:
        return link_hint(self._reading, self._reading.meeting.link(link))

    def __iter__(self) -> Iterator[LinkId]:
        return (link.id for link in self._reading.links)

    def __len__(self) -> int:
        return len(self._reading.links)


def passage_hint(reading: Reading, side: Side, index: int) -> str:
    """What the sign beside a passage means; "" where it has none."""
    comparison = reading.meeting.comparison
    name, other = comparison.account(side).name, comparison.account(side.other).name
    links = reading.links_of(side, index)
    match reading.statuses(side)[index]:
        case None:
            return ""
        case Status.ONLY:
            alone = tr(
                "Only {name}: no passage of {other} is linked to this one", name=name, other=other
            )
            if not links:
                return alone
            return f"{alone}; {trn('%n possible link', '%n possible links', len(links))}"
        case Status.AGREE:
            return tr("Agrees") + _count(len(links))
        case Status.DIVERGE:
            return tr("Diverges") + _count(len(links))


def passage_said(reading: Reading, side: Side, selected: Sequence[int]) -> str:
    """What is selected in an account, for those who cannot see it."""
    count = len(reading.meeting.comparison.passages(side))
    if not selected:
        return trn("%n passage", "%n passages", count)
    index = selected[0]
    said = tr("Passage {number} of {total}.", number=index + 1, total=count)
    return f"{said} {passage_hint(reading, side, index)}"


def when(stored: str) -> str:
    """A time of the library as this computer's clock shows it; unchanged where it is none."""
    try:
        return f"{datetime.fromisoformat(stored).astimezone():%Y-%m-%d %H:%M}"
    except ValueError:
        return stored


def how_sure(link: JudgedLink) -> str:
    """The confidence of the proposal: "0.82", or "0.41, unsure" where it is about even or less."""
    confidence = link.proposal.confidence
    if confidence < UNSURE_BELOW:
        return tr("{confidence:.2f}, unsure", confidence=confidence)
    return f"{confidence:.2f}"


def told_text(told: Told) -> str:
    """What one account gives to a matter: “35 % (12 words), place 2”; "–" for nothing."""
    if not told.words:
        return "–"
    said = f"{told.percent} % ({trn('%n word', '%n words', told.words)})"
    if not told.place:
        return said
    return tr("{share}, place {number}", share=said, number=told.place)


def _next_told(links: int) -> str:
    return trn("%n link; click again for the next", "%n links; click again for the next", links)


def _count(links: int) -> str:
    return "" if links == 1 else f" ({_next_told(links)})"

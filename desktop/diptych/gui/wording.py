"""What signs and ribbons say in words."""

from collections.abc import Sequence
from datetime import datetime

from diptych.export.report import plural
from diptych.gui.reading import Reading
from diptych.model import JudgedLink, Origin, Relation, Side, Status


def link_hint(reading: Reading, link: JudgedLink) -> str:
    """A link's relation, who says so, and its place among those that are shown."""
    relation = "Diverge" if link.relation is Relation.DIVERGE else "Agree"
    if link.possible:
        relation = f"Possibly {relation.lower()}"
        who = f"only offered, {link.proposal.confidence:.2f}"
    elif link.origin is Origin.PERSON:
        who = "judged by a person"
    else:
        who = f"proposed, {link.proposal.how_sure}"
    number, total = reading.position(link.id)
    lines = [f"{relation} · {who} · link {number} of {total}"]
    if link.proposal.topic:
        lines.insert(0, link.proposal.topic)
    if notes := reading.notes_on_links.get(link.id, 0):
        lines.append(plural(notes, "note"))
    return "\n".join(lines)


def passage_hint(reading: Reading, side: Side, index: int) -> str:
    """What the sign beside a passage means; "" where it has none."""
    comparison = reading.meeting.comparison
    name, other = comparison.account(side).name, comparison.account(side.other).name
    links = reading.links_of(side, index)
    match reading.statuses(side)[index]:
        case None:
            return ""
        case Status.ONLY:
            alone = f"Only {name}: no passage of {other} is linked to this one"
            return f"{alone}; {plural(len(links), 'possible link')}" if links else alone
        case Status.AGREE:
            return "Agrees" + _count(len(links))
        case Status.DIVERGE:
            return "Diverges" + _count(len(links))


def passage_said(reading: Reading, side: Side, selected: Sequence[int]) -> str:
    """What is selected in an account, for those who cannot see it."""
    count = len(reading.meeting.comparison.passages(side))
    if not selected:
        return plural(count, "passage")
    index = selected[0]
    return f"Passage {index + 1} of {count}. {passage_hint(reading, side, index)}"


def when(stored: str) -> str:
    """A time of the library as this computer's clock shows it; unchanged where it is none."""
    try:
        return f"{datetime.fromisoformat(stored).astimezone():%Y-%m-%d %H:%M}"
    except ValueError:
        return stored


def _count(links: int) -> str:
    return "" if links == 1 else f" ({links} links; click again for the next)"

"""The comparison as text for a terminal: the two accounts in two columns, matter by matter.

Signs stand beside every colour, so that nothing is lost without it. No control character of an
account or a note gets through.
"""

from collections.abc import Iterator

from diptych.export.columns import pad, width, wrap
from diptych.export.quoting import for_terminal
from diptych.export.report import (
    HOMELESS,
    ONLY_SIGNS,
    POSSIBLE,
    RELATION_NAMES,
    RELATION_SIGNS,
    SET_ASIDE,
    Matter,
    PlacedNote,
    Quote,
    Report,
    judgement,
    long_date,
    method_sentences,
    plural,
    report,
)
from diptych.export.spoken import HEADING
from diptych.model import Meeting, Relation, Side, Status

_TWO_COLUMNS = 60
"""Below this many cells the accounts stand one under the other."""
_WIDEST = 140
_NARROWEST = 20

_BOLD, _DIM = "1", "2"
_COLOURS = {Relation.AGREE: "32", Relation.DIVERGE: "33"}
_SIDE_COLOURS = {Side.LEFT: "36", Side.RIGHT: "35"}


def render(meeting: Meeting, width: int = 80, *, colour: bool = False) -> str:
    """The text of `meeting` in lines of at most `width` cells, with a line end at the end."""
    page = _Page(report(meeting), min(max(width, _NARROWEST), _WIDEST), colour)
    return "\n".join(line.rstrip() for line in page.lines()) + "\n"


class _Page:
    def __init__(self, shown: Report, width: int, colour: bool) -> None:
        self.shown = shown
        self.width = width
        self.colour = colour
        self.names = {side: for_terminal(name) for side, name in shown.names.items()}

    def lines(self) -> Iterator[str]:
        shown = self.shown
        yield from self._wrapped(shown.meeting.title or "Comparison", _BOLD)
        if shown.meeting.date:
            yield from self._wrapped(long_date(shown.meeting.date), _DIM)
        yield ""
        yield from self._summary()
        if shown.spoken:
            yield ""
            yield from self._wrapped(HEADING, _BOLD)
            yield from self._speaking()
        for matter in shown.matters:
            yield ""
            yield from self._matter(matter)
        for side in Side:
            if shown.only[side]:
                yield ""
                title = f"{ONLY_SIGNS[side]} Only {self.names[side]}"
                yield from self._wrapped(title, f"{_BOLD};{_SIDE_COLOURS[side]}")
                for quote in shown.only[side]:
                    yield from self._wrapped(_spoken(quote), indent=2)
                    yield from self._notes(quote.notes, "on this passage")
        if shown.possible:
            yield ""
            yield from self._wrapped(POSSIBLE, _BOLD)
            for matter in shown.possible:
                yield ""
                yield from self._matter(matter)
        if shown.set_aside:
            yield ""
            yield from self._wrapped(SET_ASIDE, _BOLD)
            for matter in shown.set_aside:
                yield ""
                yield from self._matter(matter)
        if shown.notes:
            yield ""
            yield from self._wrapped("Notes on the meeting", _BOLD)
            yield from self._notes(shown.notes, "")
        if shown.homeless:
            yield ""
            yield from self._wrapped(HOMELESS, _BOLD)
            yield from self._notes(shown.homeless, "")
        yield ""
        yield from self._wrapped(" ".join(method_sentences(shown.meeting)), _DIM)

    def _summary(self) -> Iterator[str]:
        shown = self.shown
        labels = {Status.AGREE: "agree", Status.DIVERGE: "diverge", Status.ONLY: "only here"}
        for side in Side:
            shares = shown.shares[side]
            total = sum(share.words for share in shares.values())
            parts = ", ".join(f"{shares[one].percent} % {name}" for one, name in labels.items())
            yield from self._wrapped(f"{self.names[side]}: {plural(total, 'word')}: {parts}")
        for one in Relation:
            yield self._painted(f"{RELATION_SIGNS[one]} {shown.count(one)} {one}", _COLOURS[one])
        for side in Side:
            said = f"{ONLY_SIGNS[side]} {shown.only_counts[side]} only {self.names[side]}"
            yield from self._wrapped(said, _SIDE_COLOURS[side])
        if shown.possible:
            said = f"· {plural(len(shown.possible), 'possible link')}, not counted above"
            yield self._painted(said, _DIM)

    def _speaking(self) -> Iterator[str]:
        """A table; in a narrow terminal the sides stand beneath each matter."""
        rows = [
            (for_terminal(row.label), *(row.told(side).says for side in Side))
            for row in self.shown.spoken
        ]
        room = max(width(cell) for row in rows for cell in row[1:])
        label_room = self.width - 2 * room - 6
        if label_room < room:
            for label, *cells in rows:
                yield from self._wrapped(label, indent=2)
                for side, cell in zip(Side, cells, strict=True):
                    yield from self._wrapped(f"{self.names[side]}: {cell}", _DIM, indent=4)
            return
        for number, row in enumerate([("", *self.names.values()), *rows]):
            rooms = zip(row, (label_room, room, room), strict=True)
            cut = [(wrap(cell, limit), limit) for cell, limit in rooms]
            for at in range(max(len(lines) for lines, _ in cut)):
                parts = [(lines[at] if at < len(lines) else "", limit) for lines, limit in cut]
                line = "  ".join(part + pad("", limit - width(part)) for part, limit in parts)
                yield "  " + self._painted(line.rstrip(), "" if number else _DIM)

    def _matter(self, matter: Matter) -> Iterator[str]:
        relation = matter.link.relation
        if relation is None:
            said, style = "Unrelated", _BOLD
        else:
            said = f"{RELATION_SIGNS[relation]} {RELATION_NAMES[relation]}"
            style = f"{_BOLD};{_COLOURS[relation]}"
        yield from self._wrapped(f"{matter.number}. {matter.topic}", _BOLD)
        rest = f" · {judgement(matter.link)}"
        if width(said + rest) <= self.width:
            yield self._painted(said, style) + self._painted(rest, _DIM)
        else:
            yield self._painted(said, style)
            yield from self._wrapped(judgement(matter.link), _DIM)
        if self.width < _TWO_COLUMNS:
            for side in Side:
                yield from self._wrapped(self.names[side], _SIDE_COLOURS[side])
                for quote in matter.quotes(side):
                    yield from self._wrapped(_spoken(quote), indent=2)
        else:
            yield from self._side_by_side(matter)
        for piece in matter.link.proposal.evidence:
            yield from self._wrapped(f"{piece.kind}: {piece.says}", _DIM, indent=2)
        for side in Side:
            for quote in matter.quotes(side):
                yield from self._notes(quote.notes, f"on a passage of {self.names[side]}")
        yield from self._notes(matter.notes, "on the link")

    def _side_by_side(self, matter: Matter) -> Iterator[str]:
        room = (self.width - 3) // 2
        columns = []
        for side in Side:
            lines = [(line, _SIDE_COLOURS[side]) for line in wrap(self.names[side], room)]
            for quote in matter.quotes(side):
                lines += [(line, "") for line in wrap(for_terminal(_spoken(quote)), room)]
            columns.append(lines)
        left, right = columns
        blank = ("", "")
        for row in range(max(len(left), len(right))):
            (one, style), (other, other_style) = (
                column[row] if row < len(column) else blank for column in (left, right)
            )
            bar = self._painted("│", _DIM)
            cell = self._painted(one, style) + pad("", room - width(one))
            yield f"{cell} {bar} {self._painted(other, other_style)}"

    def _notes(self, notes: tuple[PlacedNote, ...], where: str) -> Iterator[str]:
        for placed in notes:
            about = f"on “{placed.words}”" if placed.words else where
            label = f"Note {placed.number} {about}".rstrip()
            if placed.again:
                yield from self._wrapped(f"{label}: see {placed.again}", indent=2)
                continue
            tags = " ".join(f"#{tag.removeprefix('#')}" for tag in placed.note.tags)
            by = f"by {placed.note.author}" if placed.note.author else ""
            yield from self._wrapped(" ".join(filter(None, (label, by, tags))), _BOLD, indent=2)
            for line in placed.note.body.strip().splitlines():
                yield from self._wrapped(line, indent=4)

    def _wrapped(self, text: str, style: str = "", *, indent: int = 0) -> Iterator[str]:
        for line in wrap(for_terminal(text), self.width - indent):
            yield " " * indent + self._painted(line, style)

    def _painted(self, text: str, style: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self.colour and style and text else text


def _spoken(quote: Quote) -> str:
    if not quote.speaker or quote.text.startswith(quote.speaker):
        return quote.text
    return f"{quote.speaker}: {quote.text}"

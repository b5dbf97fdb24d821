"""The links of a meeting as rows: what stands left and right, what it is, what was said of it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetrics

from diptych.gui import signs, theme
from diptych.gui.note_words import note_words
from diptych.gui.reading import Reading, category_of
from diptych.gui.targets import shorten
from diptych.gui.translation import mark, tr
from diptych.model import (
    JudgedLink,
    LinkId,
    Meeting,
    Note,
    OnLink,
    OnText,
    Origin,
    Relation,
    Review,
    Side,
    Verdict,
)

_SIZE = 13

Index = QModelIndex | QPersistentModelIndex

_REVIEWS = {
    Review.PROPOSED: mark("Proposed"),
    Review.CONFIRMED: mark("Confirmed"),
    Review.CHANGED: mark("Changed"),
    Review.REJECTED: mark("Rejected"),
}

RELATIONS = (mark("Agree"), mark("Diverge"))
STATES = tuple(_REVIEWS.values())


def longest_word(texts: Iterable[str], weight: QFont.Weight) -> int:
    """How wide the longest word of these texts is in a cell of the table, in pixels."""
    metrics = QFontMetrics(theme.interface_font(_SIZE, weight))
    words = (word for text in texts for word in tr(text).split())
    return max(metrics.horizontalAdvance(word) for word in words)


class Column(IntEnum):
    """The columns, from the left."""

    LEFT = 0
    RELATION = 1
    RIGHT = 2
    STATE = 3
    NOTES = 4


_COLUMNS = tuple(Column)


@dataclass(frozen=True, slots=True)
class MatterRow:
    """One link: the words of its passages, what it is, and what was noted on it."""

    link: JudgedLink
    left: str
    right: str
    notes: tuple[str, ...]
    tags: tuple[str, ...] = ()

    @property
    def relation(self) -> Relation:
        """What it is; for a link that was set aside, what was proposed."""
        return self.link.relation or self.link.proposal.relation

    @property
    def relation_said(self) -> str:
        if self.link.verdict is Verdict.UNRELATED:
            return tr("Not the same matter")
        agree = self.relation is Relation.AGREE
        if self.link.possible:
            return tr("Possibly agree") if agree else tr("Possibly diverge")
        return tr("Agree") if agree else tr("Diverge")

    @property
    def state(self) -> str:
        """How far a person has looked at it."""
        if self.link.possible:
            return tr("Only offered")
        if self.link.review is Review.PROPOSED and self.link.origin is Origin.PERSON:
            return tr("Added by hand")
        return tr(_REVIEWS[self.link.review])

    @property
    def notes_said(self) -> str:
        if not self.notes:
            return ""
        first = shorten(note_words(self.notes[0]))
        return first if len(self.notes) == 1 else f"{len(self.notes)} · {first}"

    def said(self, column: Column) -> str:
        """What stands in a column."""
        match column:
            case Column.LEFT:
                return self.left
            case Column.RELATION:
                return self.relation_said
            case Column.RIGHT:
                return self.right
            case Column.STATE:
                return self.state
            case Column.NOTES:
                return self.notes_said

    def order(self, column: Column) -> str | int:
        """What a column is sorted by: places by their order, all else by its words."""
        ends = self.link.proposal
        match column:
            case Column.LEFT:
                return ends.left[0] * 10_000 + ends.right[0]
            case Column.RIGHT:
                return ends.right[0] * 10_000 + ends.left[0]
            case Column.NOTES:
                return len(self.notes)
            case _:
                return f"{self.said(column)} {ends.left[0]:06}"

    @property
    def words(self) -> str:
        """All that the filter looks in, without upper case."""
        columns = " ".join(self.said(column) for column in Column)
        tags = (f"#{tag}" for tag in self.tags)
        return " ".join((columns, self.link.proposal.topic, *self.notes, *tags)).casefold()


def rows(reading: Reading) -> tuple[MatterRow, ...]:
    """The links that are shown, and those that were set aside, in the order of the left account."""
    meeting = reading.meeting
    aside = [link for link in meeting.links if link.verdict is Verdict.UNRELATED]
    notes = _notes(meeting)
    shown = sorted(
        (*reading.links, *aside), key=lambda link: (link.proposal.left, link.proposal.right)
    )
    return tuple(
        MatterRow(
            link,
            _words(reading, link, Side.LEFT),
            _words(reading, link, Side.RIGHT),
            tuple(note.body for note in notes.get(link.id, ())),
            tuple(dict.fromkeys(tag for note in notes.get(link.id, ()) for tag in note.tags)),
        )
        for link in shown
    )


def _notes(meeting: Meeting) -> dict[LinkId, list[Note]]:
    """The notes on each link, and those on its passages or on words of them."""
    ends: dict[tuple[Side, int], list[LinkId]] = {}
    for link in meeting.links:
        for side in Side:
            for index in link.proposal.ends(side):
                ends.setdefault((side, index), []).append(link.id)
    found: dict[LinkId, list[Note]] = {}
    for note in meeting.notes:
        match note.target:
            case OnLink(link=noted):
                on = [noted]
            case OnText(side=side, selector=selector):
                passages = meeting.comparison.passages(side)
                first = bisect_right(passages, selector.span.start, key=lambda p: p.span.end)
                last = bisect_left(passages, selector.span.end, key=lambda p: p.span.start)
                on = [one for index in range(first, last) for one in ends.get((side, index), ())]
            case _:
                on = []
        for one in dict.fromkeys(on):
            found.setdefault(one, []).append(note)
    return found


def _words(reading: Reading, link: JudgedLink, side: Side) -> str:
    comparison = reading.meeting.comparison
    text, passages = comparison.account(side).text, comparison.passages(side)
    cut = (passages[index].span.of(text) for index in link.proposal.ends(side))
    return " … ".join(" ".join(one.split()) for one in cut)


class MatterModel(QAbstractTableModel):
    """The rows for a table view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[MatterRow, ...] = ()
        self._names = ("", "")
        self._orders: dict[Column, list[Any]] = {}
        self._size = float(theme.READING_SIZE)

    def show(self, found: tuple[MatterRow, ...], names: tuple[str, str]) -> None:
        """Show other rows; where they are of the same links, a view stays where it is."""
        if names != self._names or [r.link.id for r in found] != [r.link.id for r in self._rows]:
            self.beginResetModel()
            self._rows, self._names = found, names
            self._orders.clear()
            self.endResetModel()
            return
        before, self._rows = self._rows, found
        self._orders.clear()
        for number, (old, new) in enumerate(zip(before, found, strict=True)):
            if old != new:
                last = self.index(number, len(Column) - 1)
                self.dataChanged.emit(self.index(number, 0), last)

    def set_text_size(self, size: float) -> None:
        """Show the accounts' words at `size` pixels."""
        self._size = size
        if self._rows:
            last = self.index(len(self._rows) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def words(self, row: int) -> str:
        """All that the filter looks in, of a row."""
        return self._rows[row].words

    def orders(self, column: Column) -> list[Any]:
        """What the rows are sorted by in a column; put together once until a row changes."""
        if column not in self._orders:
            self._orders[column] = [row.order(column) for row in self._rows]
        return self._orders[column]

    def link(self, row: int) -> LinkId:
        """The link of a row."""
        return self._rows[row].link.id

    def row_of(self, link: LinkId | None) -> int:
        """The row of a link; -1 where it has none."""
        return next((n for n, row in enumerate(self._rows) if row.link.id == link), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return section + 1
        match Column(section):
            case Column.LEFT:
                return self._names[0]
            case Column.RELATION:
                return tr("Relation")
            case Column.RIGHT:
                return self._names[1]
            case Column.STATE:
                return tr("State")
            case Column.NOTES:
                return tr("Notes")

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], _COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.said(column)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n\n".join(row.notes) if column is Column.NOTES else row.said(column)
            case Qt.ItemDataRole.DecorationRole if column is Column.RELATION:
                if row.link.verdict is Verdict.UNRELATED:
                    return None
                kind = category_of(row.relation)
                return signs.icon(kind, signs.tone(theme.current().palette, kind).ink)
            case Qt.ItemDataRole.ForegroundRole:
                return theme.colour(self._ink(row, column))
            case Qt.ItemDataRole.FontRole:
                if column in (Column.LEFT, Column.RIGHT):
                    return theme.reading_font(self._size - 1)
                weight = QFont.Weight.DemiBold if column is Column.RELATION else QFont.Weight.Normal
                return theme.interface_font(_SIZE, weight)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        return None

    def _ink(self, row: MatterRow, column: Column) -> str:
        palette = theme.current().palette
        if row.link.verdict is Verdict.UNRELATED or column is Column.STATE:
            return palette.muted
        return palette.relation(row.relation).ink if column is Column.RELATION else palette.ink

"""A table of matters: one row a link, to be sorted, filtered and judged from the keyboard."""

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from diptych.gui import theme
from diptych.gui.keyed_field import KeyedField
from diptych.gui.matter_cells import MatterCells
from diptych.gui.matter_rows import (
    RELATIONS,
    STATES,
    Column,
    Index,
    MatterModel,
    longest_word,
    rows,
)
from diptych.gui.reading import Reading
from diptych.gui.text_label import text_label
from diptych.gui.translation import interface, tr
from diptych.model import LinkId, Side

_LINES = 3
"""How many lines of a passage a row shows; its tool tip has all."""
_ROOM = 18
_RELATION, _STATE, _NOTES = 118, 100, 0.14
_SIGN, _MARGINS = 48, 26
"""What a cell holds beside the words of its relation or state, in pixels."""
"""Widths of the narrow columns in pixels; of the notes as a share."""


class _Rows(QSortFilterProxyModel):
    """Lets through the rows that have every word of the filter."""

    def __init__(self, model: MatterModel) -> None:
        super().__init__()
        self._model = model
        self._wanted: tuple[str, ...] = ()
        self.setSourceModel(model)
        self.setDynamicSortFilter(True)

    def look_for(self, typed: str) -> None:
        self.beginFilterChange()
        self._wanted = tuple(typed.casefold().split())
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        if not self._wanted:
            return True
        words = self._model.words(row)
        return all(word in words for word in self._wanted)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        as_they_come = (Column.LEFT, Qt.SortOrder.AscendingOrder)
        super().sort(-1 if (column, order) == as_they_come else column, order)

    def lessThan(self, one: Index, other: Index) -> bool:
        orders = self._model.orders(Column(one.column()))
        return bool(orders[one.row()] < orders[other.row()])


class _Table(QTableView):
    """Enter is told; the keys that judge are left to the menus."""

    entered_row = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()  # no jumping to rows by what they begin with
        else:
            super().keyPressEvent(event)


class MatterTable(QWidget):
    """Shows the links that the chips let through, and those that were set aside."""

    linkChosen = Signal(object)
    """(LinkId): a row was chosen."""
    travelled = Signal(object)
    """(LinkId): it is to be seen side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link: LinkId | None = None
        self._telling = True
        self._model = MatterModel(self)
        self._proxy = _Rows(self._model)
        self.filter = KeyedField()
        self.count = text_label("", "small")
        self.count.setWordWrap(False)
        self.table = _Table()
        self._arrange()
        self.filter.textChanged.connect(self._on_filter)
        self.filter.escaped.connect(self._leave_filter)
        self.filter.entered.connect(lambda _back: self._into_rows())
        self.filter.left_down.connect(self._into_rows)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.entered_row.connect(self._travel)
        self.table.doubleClicked.connect(lambda _index: self._travel())
        theme.current().changed.connect(self._fit_rows)

    def show_reading(self, reading: Reading) -> None:
        """Show the links of a meeting."""
        comparison = reading.meeting.comparison
        names = (comparison.account(Side.LEFT).name, comparison.account(Side.RIGHT).name)
        self._telling = False
        self._model.show(rows(reading), names)
        self._telling = True
        self._show_count()
        self.show_selected(self._link)

    def show_selected(self, link: LinkId | None) -> None:
        """Put the cursor on the row of the selected link."""
        self._link = link
        row = self._model.row_of(link)
        index = self._proxy.mapFromSource(self._model.index(row, 0)) if row >= 0 else QModelIndex()
        self._telling = False
        if not index.isValid():
            self.table.clearSelection()
        elif index.row() != self.table.currentIndex().row() or not self._is_selected(index):
            column = max(0, self.table.currentIndex().column())
            self.table.setCurrentIndex(index.siblingAtColumn(column))
            self.table.selectRow(index.row())
        if index.isValid():
            self.table.scrollTo(index)
        self._telling = True

    def set_text_size(self, size: float) -> None:
        """Show the accounts' words at `size` pixels."""
        self._model.set_text_size(size)
        self._fit_rows(size)

    def filter_rows(self) -> None:
        """Put the keyboard into the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def shown(self) -> int:
        """How many rows the filter lets through."""
        return self._proxy.rowCount()

    def _arrange(self) -> None:
        self.filter.setPlaceholderText(tr("Filter: words, a relation, or a #tag"))
        self.filter.setAccessibleName(
            tr("Filter the table: passages, relations, states, topics, notes and tags")
        )
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(340)
        line = QHBoxLayout()
        line.setContentsMargins(14, 8, 14, 8)
        line.addWidget(self.filter, 1)
        line.addSpacing(8)
        line.addWidget(self.count)
        line.addStretch(1)
        table = self.table
        table.setModel(self._proxy)
        table.setAccessibleName(tr("Table of matters"))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setItemDelegate(MatterCells(table))
        table.setShowGrid(False)
        table.setAlternatingRowColors(False)
        table.setTabKeyNavigation(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setCornerButtonEnabled(False)
        table.verticalHeader().setHidden(True)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(40)
        table.setSortingEnabled(True)
        table.sortByColumn(Column.LEFT, Qt.SortOrder.AscendingOrder)
        self._fit_rows()
        interface().changed.connect(self._fit_columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(table, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self, *_: object) -> None:
        """Relation and state have room for their longest word, in any language."""
        whole = max(320, self.width() - 14)
        notes = max(90, round(whole * _NOTES))
        relation = max(_RELATION, _SIGN + longest_word(RELATIONS, QFont.Weight.DemiBold))
        state = max(_STATE, _MARGINS + longest_word(STATES, QFont.Weight.Normal))
        words = max(60, (whole - relation - state - notes) // 2)
        widths = (words, relation, words, state, notes)
        for column, width in zip(Column, widths, strict=True):
            self.table.setColumnWidth(column, width)

    def _fit_rows(self, size: float = theme.READING_SIZE) -> None:
        line = theme.line_height(theme.reading_font(size - 1))
        self.table.verticalHeader().setDefaultSectionSize(round(line * _LINES) + _ROOM)

    def _is_selected(self, index: QModelIndex) -> bool:
        return bool(self.table.selectionModel().isSelected(index))

    def _on_filter(self, typed: str) -> None:
        self._telling = False
        self._proxy.look_for(typed)
        self._telling = True
        self._show_count()
        self.show_selected(self._link)

    def _show_count(self) -> None:
        shown, there = self._proxy.rowCount(), self._model.rowCount()
        self.count.setText(tr("{number} of {total}", number=shown, total=there))

    def _leave_filter(self) -> None:
        self.filter.clear()
        self._into_rows()

    def _into_rows(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.shown() and not self.table.selectionModel().hasSelection():
            self.table.selectRow(0)

    def _on_row(self, now: QModelIndex, _before: QModelIndex) -> None:
        if self._telling and now.isValid():
            self.linkChosen.emit(self._model.link(self._proxy.mapToSource(now).row()))

    def _travel(self) -> None:
        now = self.table.currentIndex()
        if now.isValid():
            self.travelled.emit(self._model.link(self._proxy.mapToSource(now).row()))

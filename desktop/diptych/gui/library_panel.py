"""The list of meetings in the library."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from diptych.gui import theme
from diptych.gui.library_sections import LibrarySections
from diptych.gui.search_box import SearchBox
from diptych.gui.session import Session
from diptych.gui.text_label import text_label
from diptych.gui.translation import mark, tr, trn
from diptych.model import MeetingId, MeetingSummary

_ID = int(Qt.ItemDataRole.UserRole)
_COUNTS = _ID + 1


def counts_line(summary: MeetingSummary) -> str:
    """What the list says beneath a title."""
    parts = [trn("%n link", "%n links", summary.links)]
    if summary.notes:
        parts.append(trn("%n note", "%n notes", summary.notes))
    if summary.finished:
        parts.append(tr("finished"))
    elif summary.reviewed:
        parts.append(
            tr("{reviewed} of {total} reviewed", reviewed=summary.reviewed, total=summary.to_review)
        )
    return " · ".join(parts)


def spoken_date(iso: str) -> str:
    """An ISO date as a person writes it, "7 December 2021"; unchanged where it is not one."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return tr(_DATES[day.month - 1], day=day.day, year=day.year)


_DATES = (
    mark("{day} January {year}"), mark("{day} February {year}"), mark("{day} March {year}"),
    mark("{day} April {year}"), mark("{day} May {year}"), mark("{day} June {year}"),
    mark("{day} July {year}"), mark("{day} August {year}"), mark("{day} September {year}"),
    mark("{day} October {year}"), mark("{day} November {year}"), mark("{day} December {year}"),
)  # fmt: skip


class _Row(QStyledItemDelegate):
    """A title, up to two lines, and a smaller line of counts."""

    _PAD_X, _PAD_Y = 10, 7

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else 200
        title = self._title_box(str(index.data(Qt.ItemDataRole.DisplayRole)), width)
        return QSize(width, title.height() + 2 * self._PAD_Y + 18)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        palette = theme.current().palette
        state, rect = _state(option), _rect(option).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.setBrush(theme.colour(palette.selected if chosen else palette.hover))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)
        if (
            state & QStyle.StateFlag.State_HasFocus
            and state & QStyle.StateFlag.State_KeyboardFocusChange
        ):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour(palette.focus))
            painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        box = self._title_box(title, rect.width() + 2)
        box.moveTo(rect.left() + self._PAD_X, rect.top() + self._PAD_Y - 1)
        painter.setFont(theme.interface_font(14))
        painter.setPen(theme.colour(palette.ink))
        painter.drawText(box, int(Qt.TextFlag.TextWordWrap), title)
        painter.setFont(theme.interface_font(12))
        painter.setPen(theme.colour(palette.muted))
        painter.drawText(
            QRect(box.left(), box.bottom() + 2, rect.width() - 2 * self._PAD_X, 17),
            int(Qt.AlignmentFlag.AlignVCenter),
            str(index.data(_COUNTS)),
        )
        painter.restore()

    def _title_box(self, title: str, width: int) -> QRect:
        from PySide6.QtGui import QFontMetrics

        room = QRect(0, 0, max(width - 2 * self._PAD_X - 2, 60), 10_000)
        metrics = QFontMetrics(theme.interface_font(14))
        box = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), title)
        return QRect(0, 0, room.width(), box.height())


class _Meetings(QListWidget):
    """A title may take another number of lines in another width."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class LibraryPanel(QFrame):
    """Meetings, the latest first; one click opens one."""

    chosen = Signal(object)
    """(MeetingId)"""
    rename_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setAccessibleName(tr("Library"))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 12)
        column.setSpacing(6)
        heading = text_label(tr("LIBRARY"), "heading")
        heading.setContentsMargins(4, 0, 0, 0)
        column.addWidget(heading)
        self.search = SearchBox(session)
        self.search.searching.connect(self._on_searching)
        column.addWidget(self.search)
        self._empty = text_label(
            tr("The meetings that you compare are kept here, with your notes."), "small"
        )
        self._empty.setContentsMargins(4, 0, 4, 0)
        column.addWidget(self._empty)
        self.list = _Meetings()
        self.list.setAccessibleName(tr("Meetings"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(_Row(self.list))
        self.list.setMouseTracking(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        column.addWidget(self.list, 1)
        self.sections = LibrarySections()
        self.sections.tag_chosen.connect(self.search.field.setText)
        column.addWidget(self.sections)
        self._has_meetings = self._searching = False
        column.addStretch(1)
        theme.current().changed.connect(self.list.viewport().update)

    def show_meetings(
        self,
        meetings: tuple[MeetingSummary, ...],
        current: MeetingId | None,
        tags: tuple[tuple[str, int], ...] = (),
    ) -> None:
        """Show the list, by date, and mark the meeting that is open."""
        self.sections.show_library(meetings, tags)
        meetings = tuple(sorted(meetings, key=lambda one: one.date, reverse=True))
        self._has_meetings = bool(meetings)
        self._on_searching(self._searching)
        if self.list.count() != len(meetings):
            self.list.clear()
            for _ in meetings:
                self.list.addItem(QListWidgetItem())
        row = -1
        for index, summary in enumerate(meetings):
            item = self.list.item(index)
            item.setText(summary.title)
            item.setData(_ID, int(summary.id))
            item.setData(_COUNTS, counts_line(summary))
            sides = tr("{one} and {other}", one=summary.left_name, other=summary.right_name)
            dated = f"{spoken_date(summary.date)} · " if summary.date else ""
            item.setToolTip(f"{summary.title}\n{dated}{sides}")
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{summary.title}, {counts_line(summary)}"
            )
            if summary.id == current:
                row = index
        self.list.setCurrentRow(row)
        if row < 0:
            self.list.clearSelection()

    def search_field(self) -> None:
        """Put the keyboard into the search field."""
        self.search.field.setFocus()
        self.search.field.selectAll()

    def _on_searching(self, searching: bool) -> None:
        """Show what was found in the place of the meetings."""
        self._searching = searching
        self._column.setStretchFactor(self.search, 1 if searching else 0)
        self._empty.setVisible(not self._has_meetings and not searching)
        self.list.setVisible(self._has_meetings and not searching)
        self.sections.setVisible(self._has_meetings and not searching)
        rest = self._column.count() - 1  # the room below, which keeps all at the top
        self._column.setStretch(rest, 0 if self._has_meetings or searching else 1)

    def focused_meeting(self) -> MeetingId | None:
        """The meeting on which the keyboard stands in the list, if it stands there."""
        if self.list.currentRow() < 0 or not self.list.hasFocus():
            return None
        return MeetingId(int(self.list.currentItem().data(_ID)))

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(MeetingId(int(item.data(_ID))))

    def _menu(self, where: QPoint) -> None:
        item = self.list.itemAt(where)
        if item is None:
            return
        meeting = MeetingId(int(item.data(_ID)))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open"), lambda: self.chosen.emit(meeting))
        menu.addAction(tr("Title and date…"), lambda: self.rename_requested.emit(meeting))
        menu.addSeparator()
        menu.addAction(tr("Delete"), lambda: self.delete_requested.emit(meeting))
        menu.popup(self.list.viewport().mapToGlobal(where))


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect

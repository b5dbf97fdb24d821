"""The middle of the window: two accounts side by side, with what links and parts them."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diptych.export.report import shares
from diptych.gui import theme
from diptych.gui.account_header import AccountHeader
from diptych.gui.account_view import AccountView
from diptych.gui.arriving import NEAR, Arriving
from diptych.gui.chips import ChipRow
from diptych.gui.chosen_words import ChosenWords
from diptych.gui.level_scroll import LevelScroll
from diptych.gui.link_drag import LinkDrag
from diptych.gui.link_map import NARROWEST, WIDTH, LinkMap
from diptych.gui.looks import looks
from diptych.gui.mark_legend import MarkLegend
from diptych.gui.overview import Overview
from diptych.gui.preview import Preview
from diptych.gui.reading import Pair, Reading, same_texts
from diptych.gui.reading_modes import ReadingModes
from diptych.gui.side_by_side import side_by_side
from diptych.gui.view_state import ViewState, fitting, read_view_state
from diptych.gui.wording import LinkHints, passage_hint, passage_said
from diptych.model import LinkId, Meeting, Side


class ComparisonView(QWidget):
    """Shows one meeting. It changes nothing: what a person decides is told by signals."""

    linkSelected = Signal(object)
    """The `LinkId`, None where no link is selected."""
    passageSelected = Signal(object)
    """(`Side`, index), None where no passage is selected."""
    pairSelected = Signal(object)
    """A passage of either side (indexes) whose link, or want of one, is to be explained; None."""
    noteRequested = Signal()
    whyRequested = Signal()
    joinRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._link: LinkId | None = None
        self._passage: tuple[Side, int] | None = None
        self._pair: tuple[tuple[Side, int], ...] = ()
        self._last: dict[Side, int] = {}
        self._size = float(theme.reading_size())
        self.chips = ChipRow(self)
        self.legend = MarkLegend(self)
        self.views = {side: AccountView(side, self) for side in Side}
        self.headers = {side: AccountHeader(self) for side in Side}
        self.strips = {side: Overview(self.views[side], self) for side in Side}
        self.words = ChosenWords(self.views, self)
        self.map = LinkMap(self.views[Side.LEFT], self.views[Side.RIGHT], self)
        self.level = LevelScroll(self.views, self)
        self.preview = Preview(self.views, self.map, self)
        self.drag = LinkDrag(self.views, self.map, self)
        self._arrange()
        self._connect()
        self.show_meeting(None)

    # The meeting

    def show_meeting(
        self, meeting: Meeting | None, state: Mapping[str, object] | None = None
    ) -> None:
        """Show a meeting; the same one with other verdicts or notes stays where it is.

        `state` is where the reader was in another one; what no longer fits is passed over.
        """
        before = self._reading.meeting if self._reading is not None else None
        self.drag.cancel()
        for widget in (self.chips, self.modes):
            widget.setVisible(meeting is not None)
        same = before is not None and meeting is not None and same_texts(before, meeting)
        if not same:
            self._choose(None, None)  # while the accounts that the selection is in are shown
        if meeting is None:
            self._reading = None
            return
        there = ViewState() if same or state is None else read_view_state(state, meeting)
        self._reading = Reading(meeting, self.chips.hidden() if same else there.hidden)
        if not same:
            self.words.clear()
            self._last.clear()
            self._arriving.forget()
            self.chips.set_hidden(there.hidden)
            if state is not None:
                self._size = fitting(there.text_size or theme.reading_size())
                self.modes.set_text_size(self._size)
            for side, view in self.views.items():
                cut = meeting.comparison.passages(side)
                view.show_account(meeting.comparison.account(side), cut, self._size)
        elif self._link is not None and not self._knows(self._link):
            self._choose(None, self._passage)
        for side, header in self.headers.items():
            words = sum(s.words for s in shares(meeting, side, meeting.statuses(side)).values())
            header.show_account(meeting.comparison.account(side), meeting.date, words)
        self._show_reading()
        if not same:
            self._go_back(there)

    @property
    def meeting(self) -> Meeting | None:
        """What is shown."""
        return self._reading.meeting if self._reading is not None else None

    # Selection

    @property
    def selected_link(self) -> LinkId | None:
        """The selected link."""
        return self._link

    @property
    def selected_passage(self) -> tuple[Side, int] | None:
        """The selected passage; None where a link was selected without one."""
        return self._passage

    @property
    def selected_pair(self) -> tuple[int, int] | None:
        """The passages, left and right, that are selected together."""
        return (self._pair[0][1], self._pair[1][1]) if self._pair else None

    def select_pair(self) -> bool:
        """Select together the passages that were chosen last; False where a side has none."""
        if len(self._last) < len(Side):
            return False
        self._choose(None, None)
        self._pair = tuple((side, self._last[side]) for side in Side)
        self._show_selection()
        for side, index in self._pair:
            self.views[side].reveal(index)
        self.pairSelected.emit(self.selected_pair)
        return True

    def select_link(self, link: LinkId | None, *, reveal: bool = True) -> None:
        """Select a link, or none; `reveal` brings its passages into view on both sides.

        A link that the meeting does not have, because it has just gone, selects none.
        """
        if not self._knows(link):
            link = None
        self._choose(link, self._passage if link is not None and link == self._link else None)
        if reveal and link is not None:
            self._reveal_link(link)

    def select_passage(self, side: Side, index: int) -> None:
        """Select a passage and its link; again, the next of its links."""
        if self._reading is None:
            return
        self._last[side] = index
        link = self._link
        if self._passage == (side, index) or link not in self._reading.links_of(side, index):
            link = self._reading.next_of(side, index, link)
        self._choose(link, (side, index))
        self.views[side].reveal(index)
        if link is not None:
            self._reveal_other(link, side, index)

    def next_link(self) -> None:
        """Select the next link in the order of the left account; after the last, the first."""
        self._step(1)

    def previous_link(self) -> None:
        """Select the link before; before the first, the last."""
        self._step(-1)

    def link_position(self) -> tuple[int, int]:
        """Which of the shown links is selected, from 1 (0 for none), and how many are shown."""
        return (0, 0) if self._reading is None else self._reading.position(self._link)

    # The place where it was

    def view_state(self) -> dict[str, object]:
        """Where the reader is; plain values that JSON can hold."""
        places = {side: self._arriving.place(side) for side in Side}
        hidden = self.chips.hidden()
        size = self._size if self._size != theme.reading_size() else 0.0
        margins = self.modes.margin.places()
        return ViewState(places, self._link, self._passage, hidden, size, margins).plain()

    def _go_back(self, there: ViewState) -> None:
        self._choose(there.link, there.passage)
        self.modes.margin.go_to_places(there.margins)
        self._arriving.wait_for(there.places)
        if self.isVisible():
            self._arriving.come()

    # The size of the words

    def set_text_size(self, size: float) -> None:
        """Show the accounts' words at `size` pixels, within reason."""
        self._size = fitting(size)
        for view in self.views.values():
            view.set_text_size(self._size)
        self.modes.set_text_size(self._size)

    def zoom(self, steps: int) -> None:
        """Make the words larger, or with a negative number smaller; 0 makes them as at first."""
        self.set_text_size(self._size + steps if steps else theme.reading_size())

    # Inside

    def _arrange(self) -> None:
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chips)
        page = side_by_side(self.headers, self.views, self.strips, self.map)
        self._arriving = Arriving(page, self.views)
        self.modes = ReadingModes(page, self)
        column.addWidget(self.modes, 1)
        column.addWidget(self.legend)
        self.setTabOrder(self.views[Side.LEFT], self.views[Side.RIGHT])

    def _connect(self) -> None:
        self.chips.hiddenChanged.connect(self._filter)
        self.chips.previousRequested.connect(self.previous_link)
        self.chips.nextRequested.connect(self.next_link)
        self.legend.changed.connect(self._show_selection)
        self.modes.changed.connect(self._show_selection)
        self.modes.linkChosen.connect(partial(self.select_link, reveal=False))
        self.modes.travelled.connect(self.select_link)
        self.map.linkClicked.connect(self._on_ribbon)
        self.map.linkHovered.connect(self._on_link_hovered)
        self.map.wheeled.connect(self.level.scroll_both)
        for side, view in self.views.items():
            view.passageClicked.connect(partial(self.select_passage, side))
            view.passageHovered.connect(partial(self._on_hovered, side))
            view.moved.connect(partial(self._on_moved, side))
            view.noteRequested.connect(partial(self._on_note, side))
            view.whyRequested.connect(partial(self._on_asked, self.whyRequested, side))
            view.joinRequested.connect(partial(self._on_asked, self.joinRequested, side))
            view.focused.connect(self.headers[side].show_focus)
            view.escaped.connect(lambda: self.select_link(None))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.map.setFixedWidth(max(NARROWEST, min(WIDTH, event.size().width() // 10)))
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arriving.come()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _choose(self, link: LinkId | None, passage: tuple[Side, int] | None) -> None:
        """Make these the selection and tell of what is new."""
        self._arriving.now()
        moved = passage != self._passage
        other = link != self._link
        paired, self._pair = self._pair, ()
        self._link, self._passage = link, passage
        if not (moved or other or paired):
            return
        self._show_selection()
        if paired:
            self.pairSelected.emit(None)
        if moved:
            self.passageSelected.emit(passage)
        if other:
            self.linkSelected.emit(link)

    def _knows(self, link: LinkId | None) -> bool:
        return self._reading is not None and link in {k.id for k in self._reading.meeting.links}

    def _step(self, by: int) -> None:
        if self._reading is not None:
            link = self._reading.step(self._link, self._passage, by)
            if link is not None:
                self.select_link(link)

    def _filter(self, _hidden: object = None) -> None:
        if self._reading is None:
            return
        self._reading = Reading(self._reading.meeting, self.chips.hidden())
        meeting = self._reading.meeting
        there = {link.id for link in (*meeting.standing_links, *meeting.possible_links)}
        if self._link in there - {link.id for link in self._reading.links}:
            self._choose(None, self._passage)
        self._show_reading()

    def _reveal_link(self, link: LinkId) -> None:
        ends = self._ends(link)
        if not all(ends.values()):
            return
        seen = [s for s in Side if self.views[s].wholly_shown(ends[s][0])]
        side = seen[0] if seen else Side.LEFT
        self.views[side].reveal(ends[side][0])
        self._reveal_other(link, side, ends[side][0])

    def _reveal_other(self, link: LinkId, side: Side, index: int) -> None:
        """Bring the counterpart level with a passage, where it is not near that height already."""
        ends = self._ends(link)[side.other]
        if not ends:
            return
        view = self.views[side.other]
        level = self.views[side].level_of(index)
        apart = abs(view.level_of(ends[0]) - level)
        if not view.wholly_shown(ends[0]) or apart > view.viewport().height() * NEAR:
            view.reveal(ends[0], level, last=ends[-1])

    def _ends(self, link: LinkId) -> dict[Side, tuple[int, ...]]:
        if self._reading is None:
            return dict.fromkeys(Side, ())
        proposal = self._reading.meeting.link(link).proposal
        return {side: proposal.ends(side) for side in Side}

    def _show_reading(self) -> None:
        reading = self._reading
        if reading is None:
            return
        comparison = reading.meeting.comparison
        names = {side: comparison.account(side).name for side in Side}
        self.chips.show_counts(reading.counts, names)
        self.chips.show_reviewed(*reading.meeting.reviewed, finished=bool(reading.meeting.finished))
        self.map.show_pairs(reading.pairs, reading.notes_on_links, LinkHints(reading))
        self.level.show_pairs(reading.pairs)
        self.preview.show_pairs(reading.pairs)
        for side, view in self.views.items():
            view.show_noted(reading.noted(side))
        self.modes.show_reading(reading)
        self._show_selection()

    def _show_selection(self) -> None:
        reading = self._reading
        self.chips.show_position(*self.link_position())
        for part in (self.map, self.level, self.modes):
            part.show_selected(self._link)
        if reading is None:
            return
        link = next((known for known in reading.meeting.links if known.id == self._link), None)
        for side, view in self.views.items():
            noted = [i for span in reading.noted(side) for i in view.passages_of(span)[:1]]
            picked = self._pair or ((self._passage,) if self._passage else ())
            alone = [index for where, index in picked if where is side]
            ends = link.proposal.ends(side) if link is not None else ()
            view.setAccessibleDescription(passage_said(reading, side, [*alone, *ends]))
            seen = looks(reading, side, link, alone, noted)
            view.show_looks(seen, partial(passage_hint, reading, side))
            view.show_underlines(self.legend.marks(link, side))

    # Answers

    def _on_ribbon(self, link: LinkId, pair: Pair) -> None:
        self._choose(link, None)
        seen = [s for s in Side if self.views[s].wholly_shown(pair.end(s))]
        side = seen[0] if seen else Side.LEFT
        self.views[side].reveal(pair.end(side))
        other = self.views[side.other]
        if not other.wholly_shown(pair.end(side.other)):
            other.reveal(pair.end(side.other), self.views[side].level_of(pair.end(side)))

    def _on_note(self, side: Side, index: int | None) -> None:
        """A note is wanted where the pointer is: on the words selected, else on that passage."""
        selected = self._ends(self._link)[side] if self._link is not None else ()
        if index is not None and not self.words.spans and index not in selected:
            self.select_passage(side, index)
        self.noteRequested.emit()

    def _on_asked(self, told: SignalInstance, side: Side, index: int | None) -> None:
        """Something of the passage under the pointer and the other side's chosen last is wanted."""
        if index is not None:
            self._last[side] = index
            told.emit()

    def _on_hovered(self, side: Side, index: int | None) -> None:
        known = self._reading if index is not None else None
        self.map.light(known.links_of(side, index or 0) if known is not None else ())

    def _on_link_hovered(self, link: LinkId | None) -> None:
        ends = self._ends(link) if link is not None else dict.fromkeys(Side, ())
        for side, view in self.views.items():
            view.light(ends[side])

    def _on_moved(self, side: Side) -> None:
        self.headers[side].align(*self.views[side].text_edges())

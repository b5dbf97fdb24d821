"""Keeps what is selected among the accounts, and gives verdicts on it."""

from PySide6.QtCore import QObject, Signal

from diptych import operations
from diptych.gui.comparison_view import ComparisonView
from diptych.gui.session import Session
from diptych.gui.targets import (
    LinkSelected,
    NothingSelected,
    PairSelected,
    PassageSelected,
    Selection,
    WordPairSelected,
    WordsSelected,
    find_link,
    selection_for,
    target_key,
)
from diptych.gui.translation import tr
from diptych.library.store import Library
from diptych.model import LinkId, Meeting, OnLink, Side, Span, Target, Verdict


class Selecting(QObject):
    """One selection at a time: words, or else a link, or else passages, or nothing."""

    changed = Signal()
    asked = Signal(int, int)
    """A person asks why these passages, left and right, are not linked."""
    told = Signal(str)
    """What a person has to do first."""

    def __init__(self, view: ComparisonView, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._session = session
        self.selection: Selection = NothingSelected()
        view.linkSelected.connect(self._on_other)
        view.passageSelected.connect(self._on_other)
        view.pairSelected.connect(self._on_other)
        view.words.changed.connect(self._look)
        view.whyRequested.connect(self.why_not)
        view.joinRequested.connect(self.join)
        view.drag.joined.connect(self._join)
        view.drag.moved.connect(self._move)

    def reset(self) -> None:
        """Take what the accounts show as selected now, without telling."""
        self.selection = self._seen()

    def clear(self) -> None:
        """Take back one thing: the words if some are selected, else the link or passage."""
        if self._view.words.spans:
            self._view.words.clear()
        else:
            self._view.select_link(None)

    def go_to(self, target: Target) -> None:
        """Select what a note is on, and bring it into view."""
        meeting = self._session.meeting
        if meeting is None:
            return
        self._view.words.clear()
        match selection_for(meeting, target):
            case LinkSelected(link):
                self._view.select_link(link)
            case PassageSelected(side, index):
                self._view.select_link(None)
                self._view.select_passage(side, index)
            case _:
                self._view.select_link(None)

    def show_link(self, link: LinkId) -> None:
        """Select a link that a step has changed, where it is in the open meeting."""
        if self._session.meeting is not None and find_link(self._session.meeting, link):
            self._view.select_link(link)

    def judge_agree(self) -> None:
        self._judge_selected(Verdict.AGREE)

    def judge_diverge(self) -> None:
        self._judge_selected(Verdict.DIVERGE)

    def judge_unrelated(self) -> None:
        self._judge_selected(Verdict.UNRELATED)

    def judge_as_proposed(self) -> None:
        self._judge_selected(None)

    def why_not(self) -> None:
        """Ask why the passages chosen last, one in each account, are not linked."""
        if self._view.select_pair():
            self._look()
            if isinstance(self.selection, PairSelected):
                self.asked.emit(self.selection.left, self.selection.right)
        else:
            self.told.emit(
                tr("Click a passage in each account first, then ask why they are not linked.")
            )

    def join(self) -> None:
        """Link the words selected in both accounts, else the passages chosen last in each."""
        meeting = self._session.meeting
        if meeting is not None and isinstance(self.selection, WordPairSelected):
            words = (self.selection.left, self.selection.right)
            self._join_words(meeting, words)
            return
        if meeting is not None and self._view.select_pair():
            self._look()
        pair = self.selection
        if meeting is None or not isinstance(pair, PairSelected):
            self.told.emit(
                tr("Click a passage in each account, or select words in each, then link them.")
            )
            return
        self._join(pair.left, pair.right)

    def move_end(self) -> None:
        """Let the selected link end at the passage in which the keyboard is."""
        meeting = self._session.meeting
        link = (
            find_link(meeting, self.selection.link)
            if meeting is not None and isinstance(self.selection, LinkSelected)
            else None
        )
        side = next((s for s in Side if self._view.views[s].hasFocus()), None)
        index = None if side is None else self._view.views[side].passage_at_caret()
        if link is None or side is None or index is None:
            self.told.emit(
                tr(
                    "Select a link, then go with the arrow keys to the passage that it is to end "
                    "at."
                )
            )
            return
        nearest = min(link.proposal.ends(side), key=lambda end: abs(end - index))
        if index in link.proposal.ends(side):
            self.told.emit(tr("The link ends at this passage already."))
        else:
            self._move(link.id, side, nearest, index)

    def _join(self, left: int, right: int) -> None:
        meeting = self._session.meeting
        if meeting is not None:
            # Without an origin: the window then selects the link that the step is about.
            self._session.run(lambda lib: operations.add_link(lib, meeting.id, [left], [right]))

    def _join_words(self, meeting: Meeting, words: tuple[Span, Span]) -> None:
        ends = [
            [i for i, passage in enumerate(passages) if passage.span.overlaps(span)]
            for passages, span in zip(
                (meeting.comparison.left_passages, meeting.comparison.right_passages),
                words,
                strict=True,
            )
        ]
        self._session.run(
            lambda lib: operations.add_link(lib, meeting.id, ends[0], ends[1], words=words)
        )

    def _move(self, link: LinkId, side: Side, old: int, new: int) -> None:
        """Move an end of a link; a note that was begun on it goes along."""
        meeting = self._session.meeting
        if meeting is None:
            return
        moved: list[LinkId] = []

        def step(lib: Library) -> None:
            moved.append(operations.move_link_end(lib, meeting.id, link, side, old, new))

        def done() -> None:
            was, now = target_key(OnLink(link)), target_key(OnLink(moved[0]))
            draft = self._session.drafts.get(was)
            if was != now and draft is not None and self._session.drafts.get(now) is None:
                self._session.drafts.put(now, draft)
                self._session.drafts.drop(was)
                self._session.keep_place_soon()

        self._session.run(step, None, done)

    def judge(self, link: LinkId, verdict: Verdict | None) -> None:
        """Store a person's verdict on a link; None goes back to the proposal."""
        self._session.run(lambda lib: operations.judge_link(lib, link, verdict), self)

    def _judge_selected(self, verdict: Verdict | None) -> None:
        if isinstance(self.selection, LinkSelected):
            self.judge(self.selection.link, verdict)

    def _on_other(self, chosen: object) -> None:
        if chosen is not None:
            self._view.words.clear()
        self._look()

    def _look(self, _words: object = None) -> None:
        seen = self._seen()
        if seen != self.selection:
            self.selection = seen
            self.changed.emit()

    def _seen(self) -> Selection:
        spans = self._view.words.spans
        last = next(reversed(spans), None)
        if last is not None:
            if len(spans) == len(Side):
                return WordPairSelected(spans[Side.LEFT], spans[Side.RIGHT], last)
            return WordsSelected(last, spans[last])
        if self._view.selected_pair is not None:
            return PairSelected(*self._view.selected_pair)
        if self._view.selected_link is not None:
            return LinkSelected(self._view.selected_link)
        if self._view.selected_passage is not None:
            return PassageSelected(*self._view.selected_passage)
        return NothingSelected()

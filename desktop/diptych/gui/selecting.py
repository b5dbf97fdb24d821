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
    WordsSelected,
    find_link,
    selection_for,
)
from diptych.model import LinkId, Side, Span, Target, Verdict


class Selecting(QObject):
    """One selection at a time: words, or else a link, or else a passage, or nothing."""

    changed = Signal()
    asked = Signal(int, int)
    """A person asks why these passages, left and right, are not linked."""
    told = Signal(str)
    """What a person has to do first."""

    def __init__(self, view: ComparisonView, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._session = session
        self._words: tuple[Side, Span] | None = None
        self.selection: Selection = NothingSelected()
        view.linkSelected.connect(self._on_other)
        view.passageSelected.connect(self._on_other)
        view.pairSelected.connect(self._on_other)
        view.wordsSelected.connect(self._on_words)
        view.whyRequested.connect(self.why_not)

    def reset(self) -> None:
        """Take what the accounts show as selected now, without telling."""
        self.selection = self._seen()

    def clear(self) -> None:
        """Take back one thing: the words if some are selected, else the link or passage."""
        if self._words is not None:
            self._drop_words()
        else:
            self._view.select_link(None)

    def go_to(self, target: Target) -> None:
        """Select what a note is on, and bring it into view."""
        meeting = self._session.meeting
        if meeting is None:
            return
        self._drop_words()
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
                "Click a passage in each account first, then ask why they are not linked."
            )

    def join(self) -> None:
        """Link the passages chosen last, one in each account: a link of the person's own."""
        meeting = self._session.meeting
        if meeting is not None and self._view.select_pair():
            self._look()
        pair = self.selection
        if meeting is None or not isinstance(pair, PairSelected):
            self.told.emit("Click a passage in each account first, then join them by a link.")
            return
        # Without an origin: the window then selects the link that the step is about.
        self._session.run(
            lambda lib: operations.add_link(lib, meeting.id, [pair.left], [pair.right])
        )

    def judge(self, link: LinkId, verdict: Verdict | None) -> None:
        """Store a person's verdict on a link; None goes back to the proposal."""
        self._session.run(lambda lib: operations.judge_link(lib, link, verdict), self)

    def _judge_selected(self, verdict: Verdict | None) -> None:
        if isinstance(self.selection, LinkSelected):
            self.judge(self.selection.link, verdict)

    def _on_words(self, words: tuple[Side, Span] | None) -> None:
        self._words = words
        self._look()

    def _on_other(self, chosen: object) -> None:
        if chosen is not None:
            self._drop_words()
        self._look()

    def _drop_words(self) -> None:
        if self._words is not None:
            self._view.views[self._words[0]].clear_words()

    def _look(self) -> None:
        seen = self._seen()
        if seen != self.selection:
            self.selection = seen
            self.changed.emit()

    def _seen(self) -> Selection:
        if self._words is not None:
            return WordsSelected(*self._words)
        if self._view.selected_pair is not None:
            return PairSelected(*self._view.selected_pair)
        if self._view.selected_link is not None:
            return LinkSelected(self._view.selected_link)
        if self._view.selected_passage is not None:
            return PassageSelected(*self._view.selected_passage)
        return NothingSelected()

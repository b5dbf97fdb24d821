"""Beneath the meetings of the library: its tags, and what waits for a person."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from diptych.gui.text_label import text_label
from diptych.gui.translation import interface, tr, trn
from diptych.model import MeetingSummary

_MOST_TAGS = 6


class LibrarySections(QWidget):
    """Each line leads to what it counts."""

    tag_chosen = Signal(str)
    places_chosen = Signal(object)
    """(MeetingId): a meeting with notes that wait for a place."""
    review_chosen = Signal(object)
    """(MeetingId): a meeting with links that have no verdict."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(1)
        self._shown: object = None
        self.buttons: list[QPushButton] = []

    def show_library(
        self, meetings: tuple[MeetingSummary, ...], tags: tuple[tuple[str, int], ...]
    ) -> None:
        """Show the tags used most, and what of all meetings needs a look."""
        shown = (interface().language, meetings, tags)
        if self._shown == shown:
            return
        self._shown = shown
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        if tags:
            self._heading(tr("TAGS"))
        for tag, count in tags[:_MOST_TAGS]:
            self._line(
                f"#{tag} {count}",
                tr("Find “{tag}” in the library", tag=tag),
                partial(self.tag_chosen.emit, tag),
            )
        unplaced = [one for one in meetings if one.unsettled]
        waiting = [one for one in meetings if not one.finished and one.reviewed < one.to_review]
        if unplaced or waiting:
            self._heading(tr("NEEDS A LOOK"))
        if unplaced:
            notes = sum(one.unsettled for one in unplaced)
            where = unplaced[0]
            self._line(
                trn("%n note lost its place", "%n notes lost their place", notes),
                tr("Look at those of “{title}”", title=where.title),
                lambda: self.places_chosen.emit(where.id),
            )
        if waiting:
            first = waiting[0]
            left = sum(one.to_review - one.reviewed for one in waiting)
            self._line(
                trn("%n link not reviewed", "%n links not reviewed", left),
                tr("Go on with “{title}”", title=first.title),
                lambda: self.review_chosen.emit(first.id),
            )

    def _heading(self, text: str) -> None:
        heading = text_label(text, "heading")
        heading.setContentsMargins(4, 8, 0, 2)
        self._column.addWidget(heading)

    def _line(self, text: str, hint: str, chosen: Callable[[], None]) -> None:
        button = QPushButton(text.replace("&", "&&"))
        button.setProperty("role", "quiet")
        button.setStyleSheet("QPushButton { text-align: left; padding: 4px 6px; }")
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(text)
        button.setToolTip(hint)
        button.clicked.connect(lambda _=False: chosen())
        self._column.addWidget(button)
        self.buttons.append(button)

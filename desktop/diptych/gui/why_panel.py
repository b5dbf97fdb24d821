"""Why two passages are not linked, as the evidence panel shows it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from diptych.gui.core_texts import core_text
from diptych.gui.targets import shorten
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.model import Meeting, Side

if TYPE_CHECKING:
    from diptych.compare.why_not import Partner, WhyNot

_LONGEST_QUOTE = 160


class WhyPanel(QWidget):
    """Both passages, the nearest reason, the facts, and the passages that fit better."""

    def __init__(self, meeting: Meeting, left: int, right: int, why: "WhyNot | None") -> None:
        """`why` is None while the answer is being worked out."""
        super().__init__()
        self.setObjectName("why_not")
        self._meeting = meeting
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for side, index in ((Side.LEFT, left), (Side.RIGHT, right)):
            column.addWidget(self._card(side, index))
        if why is None:
            column.addWidget(text_label(tr("Comparing the two…"), "muted"))
            return
        column.addWidget(self._section(tr("Why")))
        column.addWidget(text_label(core_text(why.reason)))
        for fact in why.facts:
            column.addWidget(text_label(core_text(fact), "small"))
        better = [(Side.RIGHT, why.best_right), (Side.LEFT, why.best_left)]
        if any(partner is not None for _, partner in better):
            column.addWidget(self._section(tr("What fits better")))
        for side, partner in better:
            if partner is not None:
                column.addWidget(self._card(side, partner.index, partner))

    def _section(self, words: str) -> QWidget:
        made = text_label(words, "section")
        made.setContentsMargins(0, 8, 0, 0)
        return made

    def _card(self, side: Side, index: int, partner: "Partner | None" = None) -> QWidget:
        """A passage in a frame, with its number and, for one that fits better, its score."""
        account = self._meeting.comparison.account(side)
        words = self._meeting.comparison.passages(side)[index].span.of(account.text)
        made = QFrame()
        made.setProperty("role", "card")
        column = QVBoxLayout(made)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(2)
        about = tr("{account}, passage {number}", account=account.name, number=index + 1)
        if partner is not None:
            score = tr("score {score:.2f}", score=partner.score)
            about += f" · {score}, {tr('linked')}" if partner.linked else f" · {score}"
        column.addWidget(text_label(about, "small"))
        column.addWidget(text_label(shorten(words, _LONGEST_QUOTE)))
        return made

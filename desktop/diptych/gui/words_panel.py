"""The words that are selected in one account or in both, as the evidence panel shows them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from diptych.gui.actions import key_of
from diptych.gui.targets import WordPairSelected, WordsSelected, shorten
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.model import Meeting, Side

_LONGEST_QUOTE = 160


class WordsPanel(QWidget):
    """Each account's words in a frame, and what can be done with them."""

    join_requested = Signal()

    def __init__(self, meeting: Meeting, words: WordsSelected | WordPairSelected) -> None:
        super().__init__()
        self.setObjectName("selected_words")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        key = key_of("selecting.join")
        if isinstance(words, WordsSelected):
            spans = {words.side: words.span}
        else:
            spans = {Side.LEFT: words.left, Side.RIGHT: words.right}
        for side, span in spans.items():
            account = meeting.comparison.account(side)
            card = QFrame()
            card.setProperty("role", "card")
            inside = QVBoxLayout(card)
            inside.setContentsMargins(10, 8, 10, 8)
            inside.setSpacing(2)
            inside.addWidget(text_label(account.name, "small"))
            inside.addWidget(text_label(f"“{shorten(span.of(account.text), _LONGEST_QUOTE)}”"))
            column.addWidget(card)
        if isinstance(words, WordPairSelected):
            self.button = QPushButton(tr("Link these words"))
            self.button.setToolTip(tr("Link these words") + (f" ({key})" if key else ""))
            self.button.clicked.connect(self.join_requested)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            other = meeting.comparison.account(words.side.other).name
            column.addWidget(
                text_label(
                    tr(
                        "Write a note on them, or select words of {other}, too, to link the two.",
                        other=other,
                    ),
                    "small",
                )
            )

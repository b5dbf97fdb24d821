"""What the window shows while no meeting is open: three ways in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from diptych.gui import icons
from diptych.gui.core_texts import core_text
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.intake.samples import SampleInfo


class StartPage(QScrollArea):
    """Open two files, paste two texts, or look at a sample."""

    files_requested = Signal()
    paste_requested = Signal()
    sample_requested = Signal(str)

    def __init__(self, samples: Sequence[SampleInfo], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Start"))
        page = QWidget()
        page.setProperty("role", "paper")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QHBoxLayout(page)
        outer.setContentsMargins(28, 16, 28, 16)
        middle = QWidget()
        middle.setMaximumWidth(860)
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        outer.addStretch(1)
        outer.addWidget(middle, 20)
        outer.addStretch(1)
        column = QVBoxLayout(middle)
        column.setSpacing(10)
        column.addStretch(2)
        title = text_label(tr("Two accounts of one meeting, side by side"))
        title.setStyleSheet("font-size: 24px; font-weight: 600;")
        column.addWidget(title)
        column.addWidget(
            text_label(
                tr(
                    "Diptych finds the passages that speak of the same matter, says where they "
                    "agree and where they diverge, and shows the words on which it says so. "
                    "You judge, and you write the notes. Nothing leaves this computer."
                ),
                "muted",
            )
        )
        column.addSpacing(6)
        ways = QHBoxLayout()
        ways.setSpacing(12)
        self.files_button = QPushButton(tr("Open two files…"))
        self.paste_button = QPushButton(tr("Paste two texts…"))
        ways.addWidget(
            _way(
                "files",
                self.files_button,
                tr("Text, saved pages, PDF or documents. You can also drop them here."),
            )
        )
        ways.addWidget(
            _way("paste", self.paste_button, tr("From a web page, a message or a document."))
        )
        self.files_button.setProperty("role", "primary")
        self.files_button.clicked.connect(self.files_requested)
        self.paste_button.clicked.connect(self.paste_requested)
        column.addLayout(ways)
        column.addSpacing(6)
        column.addWidget(text_label(tr("Or look at a sample"), "section"))
        self.sample_buttons: dict[str, QPushButton] = {}
        for info in samples:
            column.addWidget(self._sample(info))
        column.addStretch(3)
        self.setWidget(page)

    def _sample(self, info: SampleInfo) -> QWidget:
        card = QFrame()
        card.setProperty("role", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(14, 10, 12, 10)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text_label(info.title))
        words.addWidget(text_label(core_text(info.about), "small"))
        button = QPushButton(tr("Open sample"))
        button.setAccessibleName(tr("Open sample {title}", title=info.title))
        button.clicked.connect(lambda _=False, name=info.name: self.sample_requested.emit(name))
        self.sample_buttons[info.name] = button
        row.addWidget(icons.label("sample", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return card


def _way(icon: str, button: QPushButton, hint: str) -> QWidget:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 14, 16, 16)
    column.setSpacing(9)
    column.addWidget(icons.label(icon, 24))
    column.addWidget(text_label(hint, "muted"), 1, Qt.AlignmentFlag.AlignTop)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return card

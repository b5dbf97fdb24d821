"""What the window shows while no meeting is open: three ways in, and the last meetings."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from diptych.gui import icons
from diptych.gui.core_texts import core_text
from diptych.gui.targets import shorten
from diptych.gui.text_label import text_label
from diptych.gui.translation import joined, tr
from diptych.intake.samples import SampleInfo
from diptych.model import MeetingSummary


class StartPage(QScrollArea):
    """Open two files, paste two texts, or look at a sample; else go on with a meeting."""

    files_requested = Signal()
    paste_requested = Signal()
    sample_requested = Signal(str)
    meeting_requested = Signal(object)
    """(MeetingId): one of the last meetings is to be opened."""

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
        middle.setMaximumWidth(920)
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
        self.files_button = QPushButton(tr("Open two files…"))
        self.paste_button = QPushButton(tr("Paste two texts…"))
        self.sample_button = QPushButton(tr("Try a sample"))
        column.addLayout(self._ways(samples))
        column.addSpacing(12)
        self._recents = QWidget()
        self._recent_column = QVBoxLayout(self._recents)
        self._recent_column.setContentsMargins(0, 0, 0, 0)
        self._recent_column.setSpacing(2)
        column.addWidget(self._recents)
        column.addStretch(3)
        self.recent_buttons: list[QPushButton] = []
        self.show_recents(())
        self.setWidget(page)

    def show_recents(self, meetings: Sequence[MeetingSummary]) -> None:
        """Offer to go on with these meetings, the last one first."""
        while (item := self._recent_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.recent_buttons = []
        self._recents.setVisible(bool(meetings))
        if not meetings:
            return
        heading = text_label(tr("Go on with"), "section")
        heading.setContentsMargins(0, 0, 0, 4)
        self._recent_column.addWidget(heading)
        for summary in meetings:
            names = f"{summary.left_name} – {summary.right_name}"
            words = "  ·  ".join(filter(None, (shorten(summary.title, 60), summary.date, names)))
            button = QPushButton(words.replace("&", "&&"))
            button.setProperty("role", "quiet")
            button.setStyleSheet("QPushButton { text-align: left; padding: 5px 8px; }")
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, at=summary.id: self.meeting_requested.emit(at))
            self.recent_buttons.append(button)
            self._recent_column.addWidget(button)

    def _ways(self, samples: Sequence[SampleInfo]) -> QHBoxLayout:
        ways = QHBoxLayout()
        ways.setSpacing(12)
        for icon, hint, buttons in (
            (
                "files",
                tr("Text, saved pages, PDF or documents. You can also drop them here."),
                [self.files_button],
            ),
            ("paste", tr("From a web page, a message or a document."), [self.paste_button]),
            (
                "sample",
                tr(
                    "Paraphrased or invented for Diptych: not the words of any government, and "
                    "not to be quoted as such."
                ),
                [self.sample_button, self._other_samples(samples[1:])],
            ),
        ):
            ways.addWidget(_way(icon, hint, buttons), 1)
        self.files_button.setProperty("role", "primary")
        self.files_button.clicked.connect(self.files_requested)
        self.paste_button.clicked.connect(self.paste_requested)
        if samples:
            name = samples[0].name
            about = core_text(samples[0].about)
            self.sample_button.setToolTip(
                joined("{title}\n{about}", title=samples[0].title, about=about)
            )
            self.sample_button.clicked.connect(lambda: self.sample_requested.emit(name))
        return ways

    def _other_samples(self, samples: Sequence[SampleInfo]) -> QPushButton:
        button = QPushButton(tr("Others"))
        button.setProperty("role", "quiet")
        button.setAccessibleName(tr("Other samples"))
        self.samples_menu = QMenu(button)
        self.samples_menu.setToolTipsVisible(True)
        for info in samples:
            action = self.samples_menu.addAction(info.title.replace("&", "&&"))
            action.setToolTip(core_text(info.about))
            action.triggered.connect(
                lambda _=False, name=info.name: self.sample_requested.emit(name)
            )
        button.setMenu(self.samples_menu)
        button.setVisible(bool(samples))
        return button


def _way(icon: str, hint: str, buttons: Sequence[QPushButton]) -> QWidget:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 14, 16, 16)
    column.setSpacing(9)
    column.addWidget(icons.label(icon, 24))
    column.addWidget(text_label(hint, "muted"), 1, Qt.AlignmentFlag.AlignTop)
    row = QHBoxLayout()
    row.setSpacing(6)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    column.addLayout(row)
    return card

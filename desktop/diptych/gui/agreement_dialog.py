"""How far the owner and another person judged alike, and what they judged differently."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from diptych.gui.session import Session
from diptych.gui.targets import find_link, shorten
from diptych.gui.text_label import text_label
from diptych.gui.translation import mark, tr
from diptych.library.store import Library
from diptych.model import JudgedLink, Meeting, Verdict
from diptych.operations import sharing
from diptych.operations.sharing import Agreement, Comparing

_LINK = int(Qt.ItemDataRole.UserRole)

_SAID = {
    None: mark("nothing"),
    Verdict.AGREE: mark("agree"),
    Verdict.DIVERGE: mark("diverge"),
    Verdict.UNRELATED: mark("not the same matter"),
}


def spoken(what: str, part: Agreement) -> str:
    """One figure in a sentence."""
    if not part.count:
        return tr("{what}: none.", what=what)
    kappa = tr("not defined") if part.kappa is None else f"{part.kappa:.2f}"
    return tr(
        "{what}: {count}. The same on {share:.0%}; Cohen’s kappa {kappa}.",
        what=what, count=part.count, share=part.share, kappa=kappa,
    )  # fmt: skip


class AgreementDialog(QDialog):
    """The verdicts of two people on the open meeting. It stays beside the window."""

    go_requested = Signal(object)
    """(LinkId): show the link of which a line speaks."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Two people’s verdicts"))
        self.resize(560, 420)
        self._session = session
        self._people: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        self.person = QComboBox()
        self.person.setAccessibleName(tr("The other person"))
        column.addWidget(self.person)
        self.all_links = text_label("")
        self.marked = text_label("")
        self.passages = text_label("")
        self.marked_passages = text_label("")
        for figure in (self.all_links, self.marked, self.passages, self.marked_passages):
            column.addWidget(figure)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What was judged differently"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.list, 1)
        close = QPushButton(tr("Close"))
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        close.clicked.connect(self.reject)
        self.person.currentIndexChanged.connect(self._compare)
        self.list.currentItemChanged.connect(self._go)
        session.changed.connect(self._reload)
        session.opened.connect(self._reload)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reload()

    def _reload(self, *_: object) -> None:
        if self.isVisible() and self._session.meeting is not None:
            self._session.read(sharing.people, self._offer)

    def _offer(self, people: dict[str, str]) -> None:
        kept = self.person.currentText()
        self._people = tuple(people)
        self.person.blockSignals(True)
        self.person.clear()
        for name in list(people.values())[1:]:
            self.person.addItem(name or tr("Another person"))
        self.person.setCurrentIndex(max(0, self.person.findText(kept)))
        self.person.blockSignals(False)
        if len(people) < 2:
            self.list.clear()
            for figure in (self.marked, self.passages, self.marked_passages):
                figure.setText("")
            self.all_links.setText(
                tr("Nobody else has judged in this library. Bring in a colleague’s library first.")
            )
        else:
            self._compare(self.person.currentIndex())

    def _compare(self, index: int) -> None:
        meeting = self._session.meeting
        if meeting is None or not 0 <= index < len(self._people) - 1:
            return
        mine, other = self._people[0], self._people[index + 1]

        def work(lib: Library) -> Comparing:
            return sharing.agreement(lib, meeting.id, mine, other)

        self._session.read(work, lambda found: self._show(meeting, found))

    def _show(self, meeting: Meeting, found: Comparing) -> None:
        self.all_links.setText(spoken(tr("All links"), found.all_links))
        self.marked.setText(spoken(tr("Links that one of the two judged"), found.marked))
        self.passages.setText(spoken(tr("All passages"), found.all_passages))
        self.marked_passages.setText(
            spoken(tr("Passages with a link that one of the two judged"), found.marked_passages)
        )
        self.list.clear()
        for link, one, other in found.differing:
            item = QListWidgetItem(_line(meeting, link, one, other))
            item.setData(_LINK, int(link.id))
            self.list.addItem(item)

    def _go(self, item: QListWidgetItem | None) -> None:
        meeting = self._session.meeting
        if item is None or meeting is None:
            return
        link = next((one.id for one in meeting.links if one.id == item.data(_LINK)), None)
        if link is not None and find_link(meeting, link):
            self.go_requested.emit(link)


def _line(meeting: Meeting, link: JudgedLink, one: Verdict | None, other: Verdict | None) -> str:
    passage = meeting.comparison.left_passages[link.proposal.left[0]]
    words = shorten(passage.span.of(meeting.comparison.left.text), 90)
    said = tr("You: {one}. The other: {other}.", one=tr(_SAID[one]), other=tr(_SAID[other]))
    return f"{words}\n{said}"

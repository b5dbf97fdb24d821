"""All notes of the open meeting in one list, to be filtered and gone to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from diptych.gui.note_words import note_words
from diptych.gui.session import Session
from diptych.gui.targets import find_link, place_of, shorten
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.gui.wording import when
from diptych.model import Meeting, Note, OnLink, OnText, Relation, Side

_ANY = ""
_WHOLE = "whole"
_ASIDE = "aside"


def relation_of(meeting: Meeting, note: Note) -> str:
    """What the passages of a note are to each other: a relation, "aside", or "" for none."""
    if isinstance(note.target, OnLink):
        link = find_link(meeting, note.target.link)
        if link is None:
            return ""
        return str(link.relation) if link.relation is not None else _ASIDE
    if isinstance(note.target, OnText):
        side, span = note.target.side, note.target.selector.span
        relations = {
            link.relation
            for link in meeting.standing_links
            for index in link.proposal.ends(side)
            if meeting.comparison.passages(side)[index].span.overlaps(span)
        }
        for relation in (Relation.DIVERGE, Relation.AGREE):
            if relation in relations:
                return str(relation)
    return ""


class NotesWindow(QDialog):
    """One line a note; choosing one shows what it is on. It stays beside the window."""

    go_requested = Signal(object)
    """(Target)"""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("All notes – Diptych"))
        self.setModal(False)
        self.resize(820, 460)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Words in the notes"))
        self.words.setAccessibleName(tr("Words in the notes"))
        self.words.setClearButtonEnabled(True)
        self.tag, self.relation, self.side = QComboBox(), QComboBox(), QComboBox()
        for box, name in (
            (self.tag, tr("Tag")), (self.relation, tr("Relation")), (self.side, tr("Side"))
        ):  # fmt: skip
            box.setAccessibleName(tr("{name} of the notes", name=name))
        for text, value in (
            (tr("Every relation"), _ANY), (tr("Agree"), "agree"), (tr("Diverge"), "diverge"),
            (tr("Not the same matter"), _ASIDE),
        ):  # fmt: skip
            self.relation.addItem(text, value)
        row.addWidget(self.words, 1)
        for box in (self.tag, self.relation, self.side):
            row.addWidget(box)
        column.addLayout(row)
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels([tr("Note"), tr("On"), tr("Tags"), tr("Written"), tr("By")])
        for at, width in enumerate((280, 190, 110, 120)):
            self.list.setColumnWidth(at, width)
        self.list.setSortingEnabled(True)
        self.list.sortByColumn(3, Qt.SortOrder.AscendingOrder)
        self.list.setAccessibleName(tr("Notes"))
        self.list.itemClicked.connect(lambda item, _: self._go(item))
        self.list.itemActivated.connect(lambda item, _: self._go(item))
        column.addWidget(self.list, 1)
        self.count = text_label("", "small")
        column.addWidget(self.count)
        self.words.textChanged.connect(lambda _: self._list())
        for box in (self.tag, self.relation, self.side):
            box.currentIndexChanged.connect(lambda _: self._list())
        session.changed.connect(self._reload)
        session.opened.connect(self._reload)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reload()
        self.words.setFocus()

    def shown_notes(self) -> tuple[Note, ...]:
        """The notes that the filters let through, in the order of the meeting."""
        meeting = self._session.meeting
        if meeting is None:
            return ()
        words = self.words.text().casefold().split()
        tag, relation, side = (
            box.currentData() for box in (self.tag, self.relation, self.side)
        )  # fmt: skip

        def fits(note: Note) -> bool:
            return (
                all(word in note.body.casefold() for word in words)
                and (not tag or tag in note.tags)
                and (not relation or relation_of(meeting, note) == relation)
                and (not side or _side_of(note) == side)
            )

        return tuple(note for note in meeting.notes if fits(note))

    def _reload(self, *_: object) -> None:
        meeting = self._session.meeting
        if not self.isVisible() or meeting is None:
            return
        tags = sorted({tag for note in meeting.notes for tag in note.tags}, key=str.casefold)
        _fill(self.tag, [(tr("Every tag"), _ANY), *((f"#{tag}", tag) for tag in tags)])
        names = [(meeting.comparison.account(side).name, str(side)) for side in Side]
        _fill(
            self.side,
            [
                (tr("Both sides"), _ANY),
                *names,
                (tr("Links"), "link"),
                (tr("The whole meeting"), _WHOLE),
            ],
        )
        self._list()

    def _list(self) -> None:
        meeting = self._session.meeting
        self.list.clear()
        if meeting is None:
            return
        notes = self.shown_notes()
        for note in notes:
            item = QTreeWidgetItem(
                [
                    shorten(note_words(note.body), 90),
                    place_of(meeting, note.target),
                    " ".join(f"#{tag}" for tag in note.tags),
                    when(note.created),
                    note.author or tr("you"),
                ]
            )
            item.setData(0, int(Qt.ItemDataRole.UserRole), int(note.id))
            item.setToolTip(0, note.body)
            self.list.addTopLevelItem(item)
        self.count.setText(
            tr("{shown} of {total} notes", shown=len(notes), total=len(meeting.notes))
        )

    def _go(self, item: QTreeWidgetItem) -> None:
        meeting = self._session.meeting
        wanted = item.data(0, int(Qt.ItemDataRole.UserRole))
        for note in meeting.notes if meeting else ():
            if int(note.id) == wanted:
                self.go_requested.emit(note.target)


def _side_of(note: Note) -> str:
    match note.target:
        case OnText(side=side):
            return str(side)
        case OnLink():
            return "link"
        case _:
            return _WHOLE


def _fill(box: QComboBox, entries: list[tuple[str, str]]) -> None:
    """Offer these, and keep what was chosen where it is still there."""
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for text, value in entries:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)

"""The field above the list of meetings: what is typed is searched for at once."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from diptych import operations
from diptych.gui.session import Session
from diptych.gui.text_label import text_label
from diptych.gui.translation import mark, tr
from diptych.library.searching import Found, Hit

_HIT = int(Qt.ItemDataRole.UserRole)

_KINDS = {
    Found.MEETING: mark("Meeting"),
    Found.NOTE: mark("Note"),
    Found.TAG: mark("Tag"),
    Found.ACCOUNT: mark("Account"),
}


def spoken(hit: Hit) -> str:
    """A hit in two lines: what and where, and the words around it."""
    words = " ".join("".join(text for text, _ in hit.snippet).split())
    if hit.kind is Found.MEETING:
        return f"{tr('Meeting')}\n{hit.title}"
    kind = tr(_KINDS[hit.kind])
    if hit.name:
        kind = tr("{kind} of {name}", kind=kind, name=hit.name)
    return f"{kind} · {hit.title}\n{words}"


class SearchBox(QWidget):
    """A field and, while something is in it, the results."""

    chosen = Signal(object)
    """(Hit)"""
    searching = Signal(bool)
    """(bool): whether results are shown in place of the meetings."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._hits: tuple[Hit, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search notes and accounts"))
        self.field.setAccessibleName(tr("Search titles, notes, tags and accounts"))
        self.field.setClearButtonEnabled(True)
        column.addWidget(self.field)
        self._nothing = text_label(tr("Nothing was found."), "small")
        self._nothing.setContentsMargins(4, 0, 4, 0)
        column.addWidget(self._nothing)
        self.results = QListWidget()
        self.results.setAccessibleName(tr("What was found"))
        self.results.setFrameShape(QFrame.Shape.NoFrame)
        self.results.setWordWrap(True)
        self.results.setSpacing(2)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.results, 1)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.results.itemClicked.connect(self._choose)
        self.results.itemActivated.connect(self._choose)
        session.changed.connect(self._again)
        self._show("", ())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape empties the field; the arrow down goes into the results."""
        if watched is self.field and isinstance(event, QKeyEvent):
            empties = event.key() == Qt.Key.Key_Escape and bool(self.field.text())
            if event.type() == QEvent.Type.ShortcutOverride and empties:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                if empties:
                    self.field.clear()
                    return True
                if event.key() == Qt.Key.Key_Down and self._hits:
                    self.results.setCurrentRow(0)
                    self.results.setFocus()
                    return True
        return super().eventFilter(watched, event)

    def _again(self, *_: object) -> None:
        if self.field.text().strip():
            self._search(self.field.text())

    def _search(self, typed: str) -> None:
        if not typed.strip():
            self._show(typed, ())
            return
        self._session.read(
            lambda lib: operations.search(lib, typed), lambda hits: self._show(typed, hits)
        )

    def _show(self, typed: str, hits: tuple[Hit, ...]) -> None:
        if typed != self.field.text():
            return
        self._hits = hits
        wanted = bool(typed.strip())
        self.results.clear()
        for number, hit in enumerate(hits):
            item = QListWidgetItem(spoken(hit))
            item.setData(_HIT, number)
            self.results.addItem(item)
        self.results.setVisible(bool(hits))
        self._nothing.setVisible(wanted and not hits)
        self.searching.emit(wanted)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._hits[int(item.data(_HIT))])

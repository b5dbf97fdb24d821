"""The revisions of an account's text, what changed from one to the next, and the way back."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from diptych import operations
from diptych.gui import theme
from diptych.gui.edit_text_dialog import EditTextDialog
from diptych.gui.session import Session
from diptych.gui.text_label import text_label
from diptych.gui.translation import mark, tr
from diptych.library.accounts import TextRevision
from diptych.model import Side, Status
from diptych.text.revision import Change, Piece

_HOW = {
    "read": mark("As it was read"),
    "edited": mark("Edited here"),
    "newer": mark("Published anew"),
}


def spoken(revision: TextRevision) -> str:
    """A revision in one line: how it came about and on which day."""
    day = (revision.read_at or revision.kept)[:10]
    how = f"{tr(_HOW[revision.version])}, {day}"
    return tr("{revision}, shown now", revision=how) if revision.current else how


def marked(pieces: tuple[Piece, ...], old: str, new: str) -> str:
    """The change from one text to the next as HTML: never told by colour alone."""
    palette = theme.current().palette
    gone = palette.tone(Status.DIVERGE, Side.LEFT)
    come = palette.tone(Status.AGREE, Side.LEFT)
    parts = []
    for piece in pieces:
        words = escape(piece.old.of(old) if piece.change is Change.REMOVED else piece.new.of(new))
        words = words.replace("\n", "<br>")
        if piece.change is Change.REMOVED:
            parts.append(f'<s style="color:{gone.ink}">{words}</s>')
        elif piece.change is Change.ADDED:
            parts.append(f'<u style="color:{come.ink}">{words}</u>')
        else:
            parts.append(words)
    return f'<div style="white-space: pre-wrap">{"".join(parts)}</div>'


class RevisionsDialog(QDialog):
    """Both accounts in turn; a revision is shown against the one before it."""

    edited = Signal(object, str)
    """(Side, text)"""
    newer_requested = Signal(object)
    """(Side)"""
    restore_requested = Signal(object, object)
    """(Side, TextRevision)"""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Revisions of a text"))
        self.resize(860, 560)
        self._session = session
        self._revisions: tuple[TextRevision, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        self.account = QComboBox()
        self.account.setAccessibleName(tr("Account"))
        column.addWidget(self.account)
        parts = QSplitter()
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Revisions, oldest first"))
        self.difference = QTextBrowser()
        self.difference.setAccessibleName(tr("What changed in this revision"))
        parts.addWidget(self.list)
        parts.addWidget(self.difference)
        parts.setStretchFactor(1, 3)
        column.addWidget(parts, 1)
        column.addWidget(
            text_label(tr("Struck out: taken away. Underlined: new in this revision."), "small")
        )
        row = QHBoxLayout()
        self.edit_button = QPushButton(tr("Edit the text…"))
        self.newer_button = QPushButton(tr("Newer version from a file…"))
        self.restore_button = QPushButton(tr("Go back to this revision"))
        close = QPushButton(tr("Close"))
        for button in (self.edit_button, self.newer_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.restore_button)
        column.addLayout(row)
        self.account.currentIndexChanged.connect(self._reload)
        self.list.currentRowChanged.connect(self._show_difference)
        self.edit_button.clicked.connect(self._edit)
        self.newer_button.clicked.connect(lambda: self.newer_requested.emit(self._side))
        self.restore_button.clicked.connect(self._restore)
        close.clicked.connect(self.reject)
        session.changed.connect(self._reload)
        session.opened.connect(self._on_opened)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_opened()

    @property
    def _side(self) -> Side:
        return Side.RIGHT if self.account.currentIndex() == 1 else Side.LEFT

    def _on_opened(self, *_: object) -> None:
        meeting = self._session.meeting
        self.account.blockSignals(True)
        self.account.clear()
        if meeting is not None:
            self.account.addItems([meeting.comparison.account(side).name for side in Side])
        self.account.blockSignals(False)
        self._reload()

    def _reload(self, *_: object) -> None:
        if not self.isVisible():
            return
        meeting, side = self._session.meeting, self._side
        if meeting is None:
            self._show(side, ())
            return
        self._session.read(
            lambda lib: operations.revisions(lib, meeting.id, side),
            lambda found: self._show(side, found),
        )

    def _show(self, side: Side, revisions: tuple[TextRevision, ...]) -> None:
        if side is not self._side:
            return
        self._revisions = revisions
        self.list.clear()
        for revision in revisions:
            self.list.addItem(QListWidgetItem(spoken(revision)))
        self.edit_button.setEnabled(bool(revisions))
        self.newer_button.setEnabled(bool(revisions))
        self.list.setCurrentRow(len(revisions) - 1)
        self._show_difference(self.list.currentRow())

    def _show_difference(self, row: int) -> None:
        there = 0 <= row < len(self._revisions)
        self.restore_button.setEnabled(there and not self._revisions[row].current)
        if not there:
            self.difference.clear()
            return
        new = self._revisions[row].text
        old = self._revisions[row - 1].text if row else new
        self.difference.setHtml(marked(operations.difference(old, new), old, new))

    def _edit(self) -> None:
        meeting, side = self._session.meeting, self._side
        if meeting is not None:
            dialog = EditTextDialog(meeting.comparison.account(side), self)
            dialog.kept.connect(lambda text: self.edited.emit(side, text))
            dialog.open()

    def _restore(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._revisions):
            self.restore_requested.emit(self._side, self._revisions[row])

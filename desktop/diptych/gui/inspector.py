"""The right side of the window, a scrolling column: evidence, notes, and the matters."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from diptych.gui.evidence_panel import EvidencePanel
from diptych.gui.matter_bars import MatterBars
from diptych.gui.note_editor import NoteEditor
from diptych.gui.note_panel import NotePanel
from diptych.gui.session import Session
from diptych.gui.targets import LinkSelected, Selection
from diptych.gui.translation import tr
from diptych.model import NoteId


class Inspector(QScrollArea):
    """What is known and written of the selection."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("role", "panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Evidence and notes"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setProperty("role", "paper")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 14, 16)
        column.setSpacing(18)
        self.evidence = EvidencePanel()
        self.notes = NotePanel(session)
        column.addWidget(self.evidence)
        self.picture_button = QPushButton(tr("Picture of the link…"))
        self.picture_button.setProperty("role", "quiet")
        column.addWidget(self.picture_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.matters = MatterBars()
        column.addWidget(self.notes)
        column.addWidget(self.matters)
        column.addStretch(1)
        self.setWidget(content)
        self.notes.editor.body.textChanged.connect(self._reveal_editor)
        self.notes.stored.connect(self._reveal_card)

    def show_selection(self, selection: Selection) -> None:
        """Show the evidence and the notes of the selection, from the top."""
        self.refresh(selection)
        self.notes.show_selection(selection)
        self.matters.show_meeting(self._session.meeting)
        self.verticalScrollBar().setValue(0)

    def refresh(self, selection: Selection) -> None:
        """Show the same selection after a change. The notes reload themselves."""
        self.evidence.show_selection(self._session.meeting, selection)
        self.picture_button.setVisible(isinstance(selection, LinkSelected))

    def write(self) -> None:
        """Put the keyboard into the field for a new note and bring it into view."""
        self.notes.write()
        self._reveal_editor()

    def write_tags(self) -> None:
        """Put the keyboard into the tags of the note here, or of a new one."""
        self.notes.write_tags()
        self._reveal_editor()

    def show_note(self, note: NoteId) -> None:
        """Bring the card of a note into view and let it take the keyboard."""
        card = self.notes.card_of(note)
        if card is not None:
            QApplication.sendPostedEvents(None, int(QEvent.Type.LayoutRequest))
            self.ensureWidgetVisible(card, 0, 12)
            card.text.setFocus()

    def _reveal_editor(self) -> None:
        """Bring the editor that has the keyboard into view."""
        editor = QApplication.focusWidget()
        while editor is not None and not isinstance(editor, NoteEditor):
            editor = editor.parentWidget()
        if editor is not None and self.isAncestorOf(editor):
            # The field has just grown: its place is known once the column is laid out again.
            QApplication.sendPostedEvents(None, int(QEvent.Type.LayoutRequest))
            self.ensureWidgetVisible(editor, 0, 12)

    def _reveal_card(self, note: NoteId) -> None:
        """Bring what was just written into view once all that shows the meeting is laid out."""

        def reveal() -> None:
            card = self.notes.card_of(note)
            if card is not None:
                QApplication.sendPostedEvents(None, int(QEvent.Type.LayoutRequest))
                self.ensureWidgetVisible(card, 0, 12)

        QTimer.singleShot(0, self, reveal)

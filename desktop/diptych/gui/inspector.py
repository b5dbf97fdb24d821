"""The right side of the window: evidence above, notes beneath, in one scrolling column."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from diptych.gui.evidence_panel import EvidencePanel
from diptych.gui.note_panel import NotePanel
from diptych.gui.session import Session
from diptych.gui.targets import Selection


class Inspector(QScrollArea):
    """What is known and written of the selection."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("role", "panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Evidence and notes")
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
        column.addWidget(self.notes)
        column.addStretch(1)
        self.setWidget(content)

    def show_selection(self, selection: Selection) -> None:
        """Show the evidence and the notes of the selection, from the top."""
        self.evidence.show_selection(self._session.meeting, selection)
        self.notes.show_selection(selection)
        self.verticalScrollBar().setValue(0)

    def refresh(self, selection: Selection) -> None:
        """Show the same selection after a change. The notes reload themselves."""
        self.evidence.show_selection(self._session.meeting, selection)

"""Links between notes on the card of a note: where they lead, and which notes lead to it."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from diptych.gui.targets import shorten
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.library.linked_notes import LinkedNote
from diptych.model import MeetingId, Note
from diptych.operations import NoteWeb
from diptych.text.note_links import NoteLink, said


def body_shown(note: Note, web: NoteWeb) -> str:
    """The Markdown of a note in which each link that leads nowhere says so."""

    def say(link: NoteLink) -> str:
        target = web.targets.get(link.uuid)
        if target is None:
            return f"{link.words} *({tr('this note is not in the library')})*"
        if target.gone:
            return f"{link.words} *({tr('this note is in the bin')})*"
        return f"[{link.words}](urn:uuid:{link.uuid})"

    return said(note.body, say)


class LinkedFrom(QWidget):
    """The notes that link to one note; a click goes there."""

    def __init__(
        self,
        sources: tuple[LinkedNote, ...],
        here: MeetingId,
        go: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("linked_from")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(0)
        column.addWidget(text_label(tr("Linked from"), "small"))
        for source in sources:
            words = f"“{shorten(_plain(source.body), 40)}”"
            if source.meeting != here:
                words += f" – {shorten(source.title, 30)}"
            button = QPushButton(words.replace("&", "&&"))
            button.setProperty("role", "quiet")
            button.setStyleSheet("QPushButton { text-align: left; font-size: 12px; padding: 1px; }")
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setToolTip(tr("{place}. Click to go there", place=source.title))
            button.clicked.connect(lambda _=False, uuid=source.uuid: go(uuid))
            column.addWidget(button)


def _plain(body: str) -> str:
    """The Markdown with the words alone of its links to notes."""
    return said(body, lambda link: link.words)

"""The card of one saved note: its text, its tags, who wrote it and when."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from diptych.gui import icons
from diptych.gui.markdown_text import MarkdownText
from diptych.gui.note_links_view import LinkedFrom, body_shown
from diptych.gui.targets import shorten
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.gui.wording import when
from diptych.model import Fit, MeetingId, Note
from diptych.operations import NoteWeb


class NoteCard(QFrame):
    """One saved note, rendered; its editor takes its place while it is changed."""

    def __init__(self, note: Note, place: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.note = note
        self.setProperty("role", "note")
        self.setAccessibleName(tr("Note. {place}", place=place))
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 7, 7, 9)
        column.setSpacing(3)
        top = QHBoxLayout()
        top.setSpacing(0)
        self.place_button = QPushButton(place)
        self.place_button.setProperty("role", "quiet")
        self.place_button.setStyleSheet(
            "QPushButton { text-align: left; padding: 1px 2px; font-size: 12px; }"
        )
        self.place_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.place_button.setToolTip(tr("{place}. Click to go there", place=place))
        top.addWidget(self.place_button, 1)
        self.edit_button = _tool("pencil", tr("Edit note"))
        self.delete_button = _tool("trash", tr("Delete note"))
        top.addWidget(self.edit_button)
        top.addWidget(self.delete_button)
        column.addLayout(top)
        self.text = MarkdownText(self)
        self.text.setAccessibleName(tr("Text of the note"))
        self.text.set_markdown(note.body)
        column.addWidget(self.text)
        if note.tags:
            column.addWidget(text_label("  ".join(f"#{tag}" for tag in note.tags), "tags"))
        for line in about_note(note):
            column.addWidget(text_label(line, "small"))

    def show_links(self, web: NoteWeb, here: MeetingId, go: Callable[[str], None]) -> None:
        """Let links to notes be followed, and list the notes that link to this one."""
        self.text.set_markdown(body_shown(self.note, web))
        self.text.note_followed.connect(go)
        sources = web.linked_from.get(self.note.uuid, ())
        column = self.layout()
        if sources and column is not None:
            column.addWidget(LinkedFrom(sources, here, go, self))


def about_note(note: Note) -> tuple[str, ...]:
    """Whose a note is and when it was written, and what became of its place, each in a line."""
    lines = []
    written = when(note.created)
    if note.modified[:16] != note.created[:16]:
        written = tr("{written}, changed {changed}", written=written, changed=when(note.modified))
    if note.author and note.version_of:
        written = tr("By {author}, another version, {written}", author=note.author, written=written)
    else:
        author = note.author or tr("you")
        written = tr("By {author}, {written}", author=author, written=written)
    lines.append(written)
    was = shorten(note.was.exact, 60) if note.was else ""
    if was and note.fit is Fit.LOST:
        lines.append(tr("Was on “{words}”, which is no longer there", words=was))
    elif was and note.unsettled:
        lines.append(tr("Was on “{words}”; these words were changed", words=was))
    elif was:
        lines.append(tr("On “{words}” of an account that is not shown", words=was))
    return tuple(lines)


def _tool(icon: str, text: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "quiet")
    button.setAccessibleName(text)
    button.setToolTip(text)
    icons.give(button, icon, 15)
    button.setFixedSize(26, 24)
    button.setStyleSheet("QToolButton { padding: 0; min-height: 0; }")
    return button

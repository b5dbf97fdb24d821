"""The notes on what is selected, and the field in which a new one is written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from diptych import operations
from diptych.errors import DiptychError
from diptych.gui.drafts import Draft, key_of_note, note_of_key, split_tags
from diptych.gui.note_card import NoteCard
from diptych.gui.note_editor import NoteEditor
from diptych.gui.note_picker import offer_notes
from diptych.gui.session import Session
from diptych.gui.targets import (
    Choice,
    NothingSelected,
    Selection,
    choices,
    notes_here,
    place_of,
    target_key,
    target_of_key,
)
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.model import Meeting, Note, NoteId, OnMeeting, Target


class NotePanel(QWidget):
    """Cards of the notes that belong to the selection, then the field for a new note."""

    place_requested = Signal(object)
    """(Target): the person wants to see what a note is on."""
    saved = Signal()
    """A note that was written here is stored."""
    stored = Signal(object)
    """(NoteId): it is shown again, as its card."""
    note_requested = Signal(str)
    """(UUID): the person follows a link to a note."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._selection: Selection = NothingSelected()
        self._choices: tuple[Choice, ...] = ()
        self._key = ""
        self._stored: NoteId | None = None
        self._cards: list[QWidget] = []
        self.setAccessibleName(tr("Notes"))

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._heading = text_label(tr("Notes"), "section")
        column.addWidget(self._heading)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column.addLayout(self._list)

        self.editor = NoteEditor(tr("Add a note, in Markdown…"), self)
        self.editor.edited.connect(self._keep_draft)
        self.editor.saved.connect(self._save_new)
        self.editor.discarded.connect(self._keep_draft)
        offer_notes(self.editor, session)
        column.addWidget(self.editor)
        self._elsewhere = QVBoxLayout()
        self._elsewhere.setSpacing(4)
        column.addLayout(self._elsewhere)

        session.changed.connect(self._on_changed)

    def show_selection(self, selection: Selection) -> None:
        """Show the notes here; what was being written elsewhere stays kept with its place."""
        self._selection = selection
        self._reload()

    def write(self) -> None:
        """Put the keyboard into the field for a new note."""
        self.editor.write()

    def write_tags(self) -> None:
        """Put the keyboard into the tags: of the one note here, else of a new one."""
        meeting = self._session.meeting
        notes = notes_here(meeting, self._selection) if meeting is not None else ()
        if len(notes) == 1 and self.editor.draft.blank:
            self._edit(notes[0])
            for widget in self._cards:
                if isinstance(widget, NoteEditor):
                    widget.write_tags()
        else:
            self.editor.write_tags()

    def card_of(self, note: NoteId) -> NoteCard | None:
        """The card of a note, where it is shown here."""
        for card in self._cards:
            if isinstance(card, NoteCard) and card.note.id == note:
                return card
        return None

    # what is shown

    def _on_changed(self, _changes: object, _origin: object) -> None:
        self._reload(keep_target=True)
        if self._stored is not None:
            self.stored.emit(self._stored)
            self._stored = None

    def _reload(self, *, keep_target: bool = False) -> None:
        meeting = self._session.meeting
        if meeting is None:
            return
        wanted = self._key if keep_target else ""
        self._choices = choices(meeting, self._selection)
        keys = [target_key(choice.target) for choice in self._choices]
        self._key = wanted if wanted in keys else self._first_with_draft(keys)
        self._offer_targets()
        self.editor.show_draft(self._session.drafts.get(self._key) or Draft(""))
        self.editor.offer_tags(self._known_tags())
        self._show_notes(meeting)
        self._show_elsewhere(meeting, keys)

    def _known_tags(self) -> list[str]:
        return [tag for tag, _count in self._session.tags]

    def _offer_targets(self) -> None:
        keys = [target_key(choice.target) for choice in self._choices]
        chosen = self._choices[keys.index(self._key)]
        menu = QMenu(self.editor)
        for index, choice in enumerate(self._choices):
            action = menu.addAction(choice.label.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(choice is chosen)
            action.triggered.connect(lambda _=False, i=index: self._retarget(i))
        self.editor.offer_targets(menu, chosen.label)

    def _first_with_draft(self, keys: list[str]) -> str:
        """The natural target, or else another one here on which a note was begun."""
        for key in keys[:-1] if len(keys) > 1 else keys:
            if self._session.drafts.get(key) is not None:
                return key
        return keys[0]

    def _show_notes(self, meeting: Meeting) -> None:
        focused_note = self._note_being_typed()
        for old in self._cards:
            if old is not focused_note:
                self._list.removeWidget(old)
                old.hide()
                old.deleteLater()
        notes = notes_here(meeting, self._selection)
        everywhere = isinstance(self._selection, NothingSelected)
        self._heading.setText(tr("All notes") if everywhere and notes else tr("Notes"))
        self._cards = []
        for index, note in enumerate(notes):
            if focused_note is not None and focused_note.property("note") == int(note.id):
                widget: QWidget = focused_note
            elif self._session.drafts.get(key_of_note(note.id)) is not None:
                widget = self._note_editor(note)
            else:
                widget = self._card(meeting, note)
            self._list.insertWidget(index, widget)
            self._cards.append(widget)
        if focused_note is not None and focused_note not in self._cards:
            self._list.removeWidget(focused_note)
            focused_note.hide()
            focused_note.deleteLater()

    def _note_being_typed(self) -> QWidget | None:
        focused = QApplication.focusWidget()
        for widget in self._cards:
            if isinstance(widget, NoteEditor) and focused and widget.isAncestorOf(focused):
                drafted = self._session.drafts.get(key_of_note(NoteId(widget.property("note"))))
                return widget if drafted is not None else None
        return None

    def _card(self, meeting: Meeting, note: Note) -> NoteCard:
        card = NoteCard(note, place_of(meeting, note.target, self._selection), self)
        card.show_links(self._session.web, meeting.id, self.note_requested.emit)
        card.place_button.clicked.connect(
            lambda _=False, target=note.target: self.place_requested.emit(target)
        )
        card.edit_button.clicked.connect(lambda _=False, n=note: self._edit(n))
        card.delete_button.clicked.connect(lambda _=False, n=note: self._delete(n))
        return card

    def _note_editor(self, note: Note) -> NoteEditor:
        key = key_of_note(note.id)
        editor = NoteEditor(tr("The note, in Markdown"), self)
        editor.setProperty("note", int(note.id))
        editor.discard_button.setText(tr("Cancel"))
        editor.offer_tags(self._known_tags())
        offer_notes(editor, self._session, note.uuid)
        editor.show_draft(self._session.drafts.get(key) or Draft(note.body))

        def keep() -> None:
            self._session.drafts.put(key, editor.draft)
            self._session.keep_place_soon()

        def save() -> None:
            editor.set_busy(True)
            draft = editor.draft
            self._session.run(
                lambda lib: operations.edit_note(lib, note.id, draft.body, split_tags(draft.tags)),
                self,
                lambda: self._finished(key, note.id),
                lambda _error: editor.set_busy(False),
            )

        editor.edited.connect(keep)
        editor.saved.connect(save)
        editor.discarded.connect(lambda: self._cancel_edit(key))
        return editor

    def _show_elsewhere(self, meeting: Meeting, keys_here: list[str]) -> None:
        """Tell of notes that were begun somewhere else, so that none is forgotten."""
        while (item := self._elsewhere.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = {int(note.id) for note in notes_here(meeting, self._selection)}
        for key in self._session.drafts.all_keys():
            note_id = note_of_key(key)
            if key in keys_here or (note_id is not None and int(note_id) in shown):
                continue
            target = self._target_of_draft(meeting, key)
            place = place_of(meeting, target)
            button = QPushButton(tr("Not saved yet: {place}", place=place[0].lower() + place[1:]))
            button.setProperty("role", "quiet")
            button.setStyleSheet("QPushButton { text-align: left; font-size: 12px; }")
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setToolTip(tr("You began a note here and have not saved it. Click to go there."))
            button.clicked.connect(lambda _=False, t=target: self.place_requested.emit(t))
            self._elsewhere.addWidget(button)

    def _target_of_draft(self, meeting: Meeting, key: str) -> Target:
        """Where a draft belongs; one whose place is gone moves to the meeting."""
        note_id = note_of_key(key)
        for note in meeting.notes:
            if note.id == note_id:
                return note.target
        target = target_of_key(meeting, key)
        if target is not None:
            return target
        drafts = self._session.drafts
        lost, there = drafts.get(key), drafts.get("meeting")
        if lost is not None:
            joined = f"{there.body}\n\n{lost.body}" if there is not None else lost.body
            drafts.put("meeting", Draft(joined.strip(), lost.tags))
            drafts.drop(key)
        return OnMeeting()

    # what the person does

    def _keep_draft(self) -> None:
        self._session.drafts.put(self._key, self.editor.draft)
        self._session.keep_place_soon()

    def _retarget(self, index: int) -> None:
        """Put the note on something else; what is written moves along where nothing is there."""
        drafts = self._session.drafts
        key = target_key(self._choices[index].target)
        here = self.editor.draft
        if not here.blank and drafts.get(key) is None:
            drafts.put(key, here)
            drafts.drop(self._key)
            self._session.keep_place_soon()
        self._key = key
        self._offer_targets()
        self.editor.show_draft(drafts.get(key) or Draft(""))
        self.editor.write()

    def _save_new(self) -> None:
        meeting = self._session.meeting
        if meeting is None:
            return
        key, draft = self._key, self.editor.draft
        target = next(c.target for c in self._choices if target_key(c.target) == key)
        self.editor.set_busy(True)

        def failed(_error: DiptychError) -> None:
            self.editor.set_busy(False)

        def done() -> None:
            self.editor.set_busy(False)
            if self._key == key and self.editor.draft == draft:
                self.editor.show_draft(Draft(""))
            now = self._session.meeting
            newest = max((note.id for note in now.notes), default=None) if now else None
            self._finished(key, newest)

        self._session.run(
            lambda lib: operations.add_note(
                lib, meeting.id, target, draft.body, split_tags(draft.tags)
            ),
            self,
            done,
            failed,
        )

    def _finished(self, key: str, note: NoteId | None) -> None:
        self._drop(key)
        self._stored = note
        self.saved.emit()

    def _drop(self, key: str) -> None:
        self._session.drafts.drop(key)
        self._session.keep_place_soon()

    def _edit(self, note: Note) -> None:
        self._session.drafts.put(key_of_note(note.id), Draft(note.body, ", ".join(note.tags)))
        self._session.keep_place_soon()
        self._reload(keep_target=True)
        for widget in self._cards:
            if isinstance(widget, NoteEditor) and widget.property("note") == int(note.id):
                widget.write()

    def _cancel_edit(self, key: str) -> None:
        self._drop(key)
        self._reload(keep_target=True)

    def _delete(self, note: Note) -> None:
        self._session.run(lambda lib: operations.delete_note(lib, note.id), self)

"""The field in which a note is written: Markdown, tags, save and discard."""

import re
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from diptych.gui import icons
from diptych.gui.drafts import Draft
from diptych.gui.markdown_text import MarkdownText
from diptych.gui.tag_completion import TagCompletion
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.gui.typed_text import typed_text

_MARKED = re.compile(r"[*_`~]\S|^\s*(?:#|>|[-+*] |\d+[.)] )|\]\(|^\|", re.MULTILINE)
"""What has a meaning in Markdown."""
_LINES_AT_REST = 1
_LINES_WRITING = 4
_LINES_AT_MOST = 14


class _Body(QPlainTextEdit):
    """Plain text that is as high as its lines; Tab moves on instead of indenting."""

    focused = Signal()
    brackets_typed = Signal()
    """Two opening brackets: a link to a note is wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(2)
        self._writing = False
        self.textChanged.connect(self.fit)
        self.fit()

    def set_writing(self, writing: bool) -> None:
        self._writing = writing
        self.fit()

    def fit(self) -> None:
        least = _LINES_WRITING if self._writing else _LINES_AT_REST
        lines = min(max(round(self.document().size().height()), least), _LINES_AT_MOST)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.text() == "[" and self.before_cursor().endswith("[["):
            self.brackets_typed.emit()

    def before_cursor(self) -> str:
        """What stands on the line before the cursor."""
        cursor = self.textCursor()
        return cursor.block().text()[: cursor.positionInBlock()]

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()


class NoteEditor(QFrame):
    """Writes one note. What is typed is told at once by `edited`, so that it can be kept."""

    edited = Signal()
    saved = Signal()
    discarded = Signal()
    link_wanted = Signal()
    """A note is to be chosen, for a link to it: `insert_link` puts it in."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "draft")
        self._has_targets, self._writing = False, False
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 8, 11, 8)
        column.setSpacing(6)
        self.body = _Body(self)
        self.body.setPlaceholderText(placeholder)
        self.body.setAccessibleName(tr("Note"))
        self.tags = QLineEdit(self)
        self.tags.setPlaceholderText(tr("Tags, such as sanctions, who-moved-first"))
        self.tags.setAccessibleName(tr("Tags of the note"))
        self._completion = TagCompletion(self.tags)
        self.preview = MarkdownText(self)
        self.preview.setAccessibleName(tr("How the note will look"))
        self._buttons = QWidget(self)
        below = QVBoxLayout(self._buttons)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(text_label(tr("Ctrl+Enter saves"), "small"))
        row = QHBoxLayout()
        below.addLayout(row)
        row.setSpacing(6)
        self.discard_button = QPushButton(tr("Discard"))
        self.discard_button.setProperty("role", "quiet")
        self.save_button = QPushButton(tr("Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setToolTip(tr("Save the note (Ctrl+Enter)"))
        self.save_button.setAccessibleName(tr("Save the note"))
        self.discard_button.setAccessibleName(tr("Discard what was typed"))
        self.link_button = QToolButton()
        self.link_button.setProperty("role", "quiet")
        self.link_button.setText("[[ ]]")
        self.link_button.setAccessibleName(tr("Link to a note"))
        self.link_button.setToolTip(tr("Link to a note (or type two opening brackets)"))
        self.link_button.clicked.connect(self.link_wanted)
        row.addStretch(1)
        row.addWidget(self.discard_button)
        row.addWidget(self.save_button)
        self.target_button = QToolButton(self)
        self.target_button.setProperty("role", "quiet")
        self.target_button.setAccessibleName(tr("What the note is on"))
        self.target_button.setToolTip(tr("What the note is on"))
        self.target_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.target_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.target_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.target_button.setStyleSheet(
            "QToolButton { text-align: left; font-size: 12px; padding: 2px 0; }"
        )
        icons.give(self.target_button, "chevron", 14)
        self._top = QWidget(self)
        top = QHBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.target_button, 1)
        top.addWidget(self.link_button, 0, Qt.AlignmentFlag.AlignRight)
        for widget in (self._top, self.body, self.preview, self.tags, self._buttons):
            column.addWidget(widget)
        order = (
            *(self.target_button, self.link_button, self.body, self.preview, self.tags),
            *(self.discard_button, self.save_button),
        )
        for one, next_one in pairwise(order):
            QWidget.setTabOrder(one, next_one)

        self.body.textChanged.connect(self._changed)
        self.tags.textEdited.connect(self._changed)
        self.body.focused.connect(lambda: self._open(writing=True))
        self.body.brackets_typed.connect(self.link_wanted)
        self.save_button.clicked.connect(self._save)
        self.discard_button.clicked.connect(self._discard)
        self.body.installEventFilter(self)
        self.tags.installEventFilter(self)
        self._open(writing=False)

    def offer_targets(self, menu: QMenu, chosen: str) -> None:
        """Show what the note is on, and let the person choose another thing from the menu."""
        self._has_targets = True
        old = self.target_button.menu()
        self.target_button.setMenu(menu)
        if old is not None:
            old.deleteLater()
        self.target_button.setText(tr("On: {target}", target=chosen))
        self.target_button.setVisible(True)

    @property
    def draft(self) -> Draft:
        """What stands in the field now."""
        return Draft(typed_text(self.body.document()), self.tags.text())

    def show_draft(self, draft: Draft) -> None:
        """Put this into the field, without telling `edited`."""
        if draft == self.draft:
            return
        self.body.blockSignals(True)
        self.body.setPlainText(draft.body)
        self.body.blockSignals(False)
        self.body.fit()
        self.body.moveCursor(QTextCursor.MoveOperation.End)
        self.tags.setText(draft.tags)
        self._open(writing=not draft.blank or self.body.hasFocus())

    def set_busy(self, busy: bool) -> None:
        """While a note is being stored nothing can be typed into it."""
        self.body.setReadOnly(busy)
        self.tags.setReadOnly(busy)
        self.save_button.setEnabled(not busy and not self.draft.blank)

    def write(self) -> None:
        """Take the keyboard."""
        self._open(writing=True)
        self.body.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def write_tags(self) -> None:
        """Take the keyboard, in the field for tags."""
        self._open(writing=True)
        self.tags.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tags.end(False)

    def insert_link(self, link: str) -> None:
        """Put a link to a note at the cursor, in the place of the brackets that asked for it."""
        cursor = self.body.textCursor()
        if self.body.before_cursor().endswith("[["):
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, 2)
        cursor.insertText(link)
        self.body.setTextCursor(cursor)
        self.body.setFocus()

    def offer_tags(self, tags: list[str]) -> None:
        """The tags to complete with."""
        self._completion.offer(tags)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._save()
                return True
        if isinstance(event, QFocusEvent) and event.lostFocus() and self.draft.blank:
            # A menu or a field of this editor that takes the keyboard does not end the writing.
            popup = event.reason() is Qt.FocusReason.PopupFocusReason
            self._open(writing=popup or self._holds_keyboard())
        return super().eventFilter(watched, event)

    def _holds_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _open(self, *, writing: bool) -> None:
        self._writing = writing
        self.body.set_writing(writing)
        self.target_button.setVisible(self._has_targets)
        self._top.setVisible(writing)
        self._show_preview()
        self.tags.setVisible(writing)
        self._buttons.setVisible(writing)
        self.save_button.setEnabled(not self.draft.blank)

    def _show_preview(self) -> None:
        """Show how the note will look, where that is other than how it is typed."""
        body = self.draft.body
        marked = self._writing and _MARKED.search(body) is not None
        self.preview.setVisible(marked)
        if marked:
            self.preview.set_markdown(body)

    def _changed(self) -> None:
        self._show_preview()
        if self.draft.blank or self._writing:
            self.save_button.setEnabled(not self.draft.blank)
        else:
            self._open(writing=True)
        self.edited.emit()

    def _save(self) -> None:
        if self.draft.body.strip() and not self.body.isReadOnly():
            self.saved.emit()

    def _discard(self) -> None:
        # Typed away rather than reset, so that Ctrl+Z in the field brings it back.
        cursor = self.body.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        self.tags.clear()
        self.discarded.emit()

"""The help key in a window beside the main one: it opens that window's page of the manual."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from diptych.gui import keys, manual

PAGES = {
    "AccountsDialog": "library.md#more-than-two-accounts",
    "AgreementDialog": "judging.md#two-people",
    "BackupsDialog": "library.md#backups",
    "BinDialog": "library.md#the-bin",
    "BringInQuestion": "library.md#work-with-others",
    "ClaimDialog": "exports.md#a-claimreview-for-the-page-of-an-article",
    "CutsDialog": "importing.md#what-is-cut-and-how-it-comes-back",
    "EditTextDialog": "library.md#texts-that-change",
    "ExportDialog": "exports.md",
    "KeysSheet": "keys.md",
    "LinkQuestion": "notes.md#addresses-in-notes",
    "MeetingDetails": "library.md",
    "NotePicker": "notes.md#links-between-notes",
    "NotesWindow": "notes.md#all-notes",
    "PicturesDialog": "reading.md#what-each-side-speaks-of",
    "PlacesDialog": "notes.md#when-the-text-changes",
    "RevisionsDialog": "library.md#texts-that-change",
    "SettingsDialog": "settings.md",
    "SplitDialog": "splitting.md#in-the-window",
}
"""Where the manual tells of a window, by the name of its class."""


class ContextHelp(QObject):
    """Gives each such window the help key when the keyboard first comes into it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        window = now.window() if now is not None else None
        if not isinstance(window, QDialog) or window.property("helped"):
            return
        page = PAGES.get(type(window).__name__)
        if page is not None:
            window.setProperty("helped", True)
            for key in keys.keys_of("dialogs.show_help", ("F1",)):
                QShortcut(QKeySequence(key), window, lambda: manual.show(page))

"""The windows that open beside the main one, each loaded when it is wanted first."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from diptych import operations
from diptych.gui import manual
from diptych.gui.context_help import ContextHelp
from diptych.gui.session import Session
from diptych.gui.translation import tr
from diptych.model import MeetingSummary


class Dialogs(QObject):
    """Opens them, and does what was decided in them."""

    told = Signal(str)
    """What was done, in one sentence."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._lasting: dict[str, QDialog] = {}
        self._context_help = ContextHelp(self)

    def export(self) -> None:
        """Show the export of the open meeting."""
        from diptych.gui.export_dialog import ExportDialog

        if self._session.meeting is not None:
            dialog = ExportDialog(self._session.meeting, self._window)
            dialog.told.connect(self.told)
            self._open(dialog)

    def copy_markdown(self) -> None:
        """Put the open meeting on the clipboard as Markdown, with what was chosen for it last."""
        from diptych.export import markdown
        from diptych.gui import markdown_choices

        if self._session.meeting is not None:
            text = markdown.render(self._session.meeting, markdown_choices.remembered())
            QGuiApplication.clipboard().setText(text)
            self.told.emit(tr("The comparison is on the clipboard as Markdown."))

    def edit_details(self, summary: MeetingSummary) -> None:
        """Ask for a meeting's title and date and store what is new."""
        from diptych.gui.meeting_details import MeetingDetails

        dialog = MeetingDetails(summary, self._window)

        def save() -> None:
            title, date = dialog.title.text().strip(), dialog.date.text()
            if title != summary.title and date != summary.date:
                self._session.run(
                    lambda lib: operations.describe_meeting(lib, summary.id, title, date)
                )
            elif title != summary.title:
                self._session.run(lambda lib: operations.rename_meeting(lib, summary.id, title))
            elif date != summary.date:
                self._session.run(lambda lib: operations.set_meeting_date(lib, summary.id, date))

        dialog.accepted.connect(save)
        self._open(dialog)

    def show_help(self) -> None:
        """Show the manual, or bring it to the front."""
        manual.show()

    def show_about(self) -> None:
        """Show version and licences."""
        from diptych.gui.about import AboutWindow

        self._show_lasting("about", AboutWindow)

    def show_keys(self) -> None:
        """Show all keys, or bring them to the front."""
        from diptych.gui.keys_sheet import KeysSheet

        self._show_lasting("keys", KeysSheet)

    def show_settings(self) -> None:
        """Show the settings, or bring them to the front."""
        from diptych.gui.settings_dialog import SettingsDialog

        self._show_lasting("settings", SettingsDialog)

    def close_all(self) -> None:
        """Close those that stay open beside the main window."""
        for dialog in self._lasting.values():
            dialog.close()
        manual.close()

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_lasting(self, name: str, kind: Callable[[QWidget], QDialog]) -> None:
        if name not in self._lasting:
            self._lasting[name] = kind(self._window)
        dialog = self._lasting[name]
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

"""Opens the windows of the menu *Library*, loads each when it is wanted, and connects them."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from diptych.gui.comparing import Comparing
from diptych.gui.revising import Revising
from diptych.gui.selecting import Selecting
from diptych.gui.session import Session
from diptych.gui.targets import LinkSelected
from diptych.operations import sharing


class KeepingWindows(QObject):
    """The bin, the accounts, their revisions and so on: each beside the main window."""

    def __init__(
        self,
        session: Session,
        selecting: Selecting,
        comparing: Comparing,
        revising: Revising,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._selecting = selecting
        self._comparing = comparing
        self._revising = revising
        self._window = window
        self.shown: dict[str, QDialog] = {}

    def show_bin(self) -> None:
        from diptych.gui.bin_dialog import BinDialog

        if "bin" not in self.shown:
            self.shown["bin"] = BinDialog(self._session, self._window)
        self._bring("bin")

    def show_accounts(self) -> None:
        from diptych.gui.accounts_dialog import AccountsDialog

        if "accounts" not in self.shown:
            dialog = AccountsDialog(self._session, self._comparing, self._window)
            dialog.failed.connect(self._revising.failed)
            self.shown["accounts"] = dialog
        self._bring("accounts")

    def show_revisions(self) -> None:
        from diptych.gui.revisions_dialog import RevisionsDialog

        if "revisions" not in self.shown:
            dialog = RevisionsDialog(self._session, self._window)
            dialog.edited.connect(self._revising.edit)
            dialog.newer_requested.connect(self._revising.ask_newer)
            dialog.restore_requested.connect(self._revising.restore)
            self.shown["revisions"] = dialog
        self._bring("revisions")

    def show_places(self) -> None:
        from diptych.gui.places_dialog import PlacesDialog

        if "places" not in self.shown:
            dialog = PlacesDialog(self._session, self._selecting, self._window)
            dialog.go_requested.connect(self._selecting.go_to)
            self.shown["places"] = dialog
        self._bring("places")

    def show_pictures(self) -> None:
        from diptych.gui.pictures_dialog import PicturesDialog

        if "pictures" not in self.shown:
            self.shown["pictures"] = PicturesDialog(self._session, self._window)
        self._bring("pictures")

    def show_link_picture(self) -> None:
        """The picture of the selected link, for an article."""
        from diptych.gui.pictures_dialog import PicturesDialog

        selection = self._selecting.selection
        if not isinstance(selection, LinkSelected):
            return
        self.show_pictures()
        dialog = self.shown["pictures"]
        if isinstance(dialog, PicturesDialog):
            dialog.show_link(selection.link)

    def show_claim(self) -> None:
        """The selected link as a ClaimReview, with the name of the library's owner."""
        from diptych.gui.claim_dialog import ClaimDialog

        meeting, selection = self._session.meeting, self._selecting.selection
        if meeting is None or not isinstance(selection, LinkSelected):
            return
        link = meeting.link(selection.link)

        def show(people: dict[str, str]) -> None:
            dialog = ClaimDialog(meeting, link, next(iter(people.values()), ""), self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

        self._session.read(sharing.people, show)

    def show_notes(self) -> None:
        from diptych.gui.notes_window import NotesWindow

        if "notes" not in self.shown:
            dialog = NotesWindow(self._session, self._window)
            dialog.go_requested.connect(self._selecting.go_to)
            self.shown["notes"] = dialog
        self._bring("notes")

    def show_agreement(self) -> None:
        from diptych.gui.agreement_dialog import AgreementDialog

        if "agreement" not in self.shown:
            dialog = AgreementDialog(self._session, self._window)
            dialog.go_requested.connect(self._selecting.show_link)
            self.shown["agreement"] = dialog
        self._bring("agreement")

    def close_all(self) -> None:
        for dialog in self.shown.values():
            dialog.close()

    def _bring(self, name: str) -> None:
        dialog = self.shown[name]
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

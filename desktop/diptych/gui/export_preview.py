"""What an export will hold, beside the choice of it; long ones are written off the GUI thread."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QTextBrowser, QWidget

from diptych.errors import DiptychError
from diptych.gui.core_texts import error_text
from diptych.gui.jobs import Job, Jobs
from diptych.gui.markdown_text import ClosedDocument
from diptych.gui.translation import tr

_MOST = 200_000
"""Characters that are shown: laying out more would hold up the window."""


class ExportPreview(QStackedWidget):
    """The text as it is written; a page of HTML as its words, with nothing loaded for it."""

    ready = Signal()
    """The text that was asked for last is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text: str | None = None
        """The whole text; None while it is still being written."""
        self._jobs: Jobs[None] = Jobs(lambda: None, name="diptych-export")
        self._job: Job | None = None
        self.source = QPlainTextEdit()
        self.source.setReadOnly(True)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(13)
        self.source.setFont(fixed)
        self.page = QTextBrowser()
        self.page.setDocument(ClosedDocument(self.page))
        self.page.setOpenLinks(False)
        for view in (self.source, self.page):
            view.setAccessibleName(tr("What will be exported"))
            self.addWidget(view)

    def show_text(self, render: Callable[[], str], *, page: bool, long: bool) -> None:
        """Show what `render` gives; where that takes long, on another thread."""
        if self._job is not None:
            self._job.cancel()
        self.text = None
        if not long:
            self._show(render(), page)
            return
        self.source.setPlainText(tr("The preview is being written…"))
        self.setCurrentWidget(self.source)
        job: Job | None = None

        def done(text: str) -> None:
            if self._job is job:  # else something else is wanted by now
                self._show(text, page)

        def failed(error: DiptychError) -> None:
            if self._job is job:
                self.source.setPlainText(error_text(error))

        job = self._job = self._jobs.start(lambda _, __: render(), done, failed)

    def close_jobs(self) -> None:
        """End the thread; what it is at is waited for."""
        self._jobs.cancel_all()
        self._jobs.close()

    def _show(self, text: str, page: bool) -> None:
        self.text = text
        shown = text[:_MOST]
        cut = len(text) > _MOST
        if page:
            shown = shown.rpartition("\n")[0] if cut else shown
            self.page.setHtml(shown)
            self.setCurrentWidget(self.page)
        else:
            if cut:
                end = tr("The preview ends here; what is saved or copied is whole.")
                shown = f"{shown}\n\n[…] {end}"
            self.source.setPlainText(shown)
            self.setCurrentWidget(self.source)
        self.ready.emit()

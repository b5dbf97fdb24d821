"""The field into which a text is pasted; dropped files go to what is around it."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtWidgets import QPlainTextEdit

from diptych.errors import ReadError


def dropped_files(mime: QMimeData) -> list[Path]:
    """The local files of a drag, in its order."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


class PasteField(QPlainTextEdit):
    """Takes text, also a part of a page; leaves dropped files to what is around it."""

    pasted_in = Signal()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not dropped_files(source) and (
            source.hasHtml() or super().canInsertFromMimeData(source)
        )

    def insertFromMimeData(self, source: QMimeData) -> None:
        words = ""
        if source.hasHtml():
            with suppress(ReadError):
                from diptych.intake.html_page import pasted

                words = pasted(source.html())
        if words:
            self.insertPlainText(words)
        else:
            super().insertFromMimeData(source)
        self.pasted_in.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if dropped_files(event.mimeData()):
            event.ignore()
        else:
            super().dragMoveEvent(event)

"""Shows a person's Markdown as text: cleaned, and never fetching anything from anywhere."""

import math

from PySide6.QtCore import QByteArray, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from diptych.gui import link_question, theme
from diptych.text.note_links import SCHEME

_PAGE_TAGS = {
    "a", "code", "em", "h1", "h2", "h3", "li", "ol", "p", "pre", "strong", "table", "tbody", "td",
    "th", "thead", "tr", "ul",
}  # fmt: skip


def page_html(text: str) -> str:
    """Markdown that the program wrote, such as its licences, as clean HTML with headings."""
    import nh3
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    return nh3.clean(
        parser.render(text), tags=_PAGE_TAGS, url_schemes=set(link_question.SCHEMES), link_rel=None
    )


def _note_html(text: str) -> str:
    """A person's Markdown as clean HTML; what reads it is loaded with the first note."""
    from diptych.export.note_html import note_html

    return note_html(text, to_notes=True)


class ClosedDocument(QTextDocument):
    """A text document that loads nothing, neither from the network nor from a file."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return QByteArray()


class MarkdownText(QTextBrowser):
    """Rendered Markdown: a person's note, or with `page` a text of the program that scrolls.

    A note is as high as its text, and wheel turns over it go to what is around.
    A link opens in the person's browser, after a click on it and a question that shows where to.
    """

    note_followed = Signal(str)
    """(UUID): a link to a note was clicked."""

    def __init__(self, parent: QWidget | None = None, *, page: bool = False) -> None:
        super().__init__(parent)
        self._page = page
        self._source = ""
        self.setDocument(ClosedDocument(self))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.setStyleSheet("QTextBrowser, QTextBrowser:focus { border: none; padding: 0; }")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        if not page:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        else:
            self.setViewportMargins(0, 0, 14, 0)
        theme.current().changed.connect(self._render)

    def set_markdown(self, text: str) -> None:
        """Show this text."""
        self._source = text
        self._render()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return QByteArray()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height()) if not self._page else super().sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self._page:
            event.ignore()
        else:
            super().wheelEvent(event)

    def _render(self) -> None:
        palette = theme.current().palette
        self.document().setDefaultStyleSheet(
            f"a {{ color: {palette.focus}; }}"
            f"code, pre {{ font-family: monospace; background-color: {palette.hover}; }}"
            f"blockquote {{ color: {palette.muted}; margin-left: 12px; }}"
            "p { margin-top: 0; margin-bottom: 6px; } .heading { font-weight: bold; }"
            "h1 { font-size: 20px; margin-top: 4px; margin-bottom: 8px; }"
            "h2 { font-size: 16px; margin-top: 14px; margin-bottom: 5px; }"
            "h3, h4 { font-size: 14px; margin-top: 10px; margin-bottom: 4px; }"
            "li { margin-bottom: 3px; } td, th { padding: 3px 14px 3px 0; }"
            "th { text-align: left; }"
        )
        source = self._source
        html = page_html(source) if self._page else _note_html(source)
        self.setHtml(html.strip())
        self._fit()

    def _fit(self) -> None:
        if not self._page:
            self.document().setTextWidth(self.viewport().width())
            height = math.ceil(self.document().size().height())
            if height != self.height():
                self.setFixedHeight(max(height, 16))

    def _follow(self, address: QUrl) -> None:
        if address.toString().startswith(SCHEME):
            self.note_followed.emit(address.toString().removeprefix(SCHEME))
        else:
            link_question.ask(address, self)

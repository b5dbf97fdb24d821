"""Shows a page of the manual: only its own files are read, and nothing is ever fetched."""

from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QHideEvent,
    QImage,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from diptych.gui import link_question, manual_pages, theme

_MARGIN = 26
_IN_TABLE = 0.3
"""How much of the room a picture in a table gets."""
_SETTLED = 120
"""Milliseconds without a new width after which the pictures are drawn to fit."""
_PICTURE = int(QTextDocument.ResourceType.ImageResource.value)


class ManualPage(QTextBrowser):
    """One page. A link to another is told with `asked`; one to the web opens in the browser, after
    a click and only then, and while the pointer is on it `pointed` tells its address.
    """

    asked = Signal(str)
    """(address): a page, with `#` and an anchor where the link has one."""
    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ""
        self._manual = _ManualDocument(self)
        self.setDocument(self._manual)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(_MARGIN)
        # Always there: the width must not depend on how long the page is.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setStyleSheet("QTextBrowser, QTextBrowser:focus { border: none; padding: 0; }")
        self._wanted = ""
        self._places: list[QTextCursor] = []
        self._at = -1
        self._width = 0
        self._held: tuple[int, float] | None = None
        self._settle = QTimer(self)
        self._settle.setObjectName("settle")
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLED)
        self._settle.timeout.connect(self._fit)
        self.anchorClicked.connect(self._follow)
        self.highlighted.connect(self._point)
        theme.current().changed.connect(self._render_again)

    def show_page(self, name: str, anchor: str = "") -> None:
        """Show a page from its beginning, or from the heading with that anchor."""
        if name != self.name:
            self.name = name
            self._render()
        if anchor:
            self.scrollToAnchor(anchor)
        else:
            self.verticalScrollBar().setValue(0)

    def find_all(self, wanted: str) -> int:
        """Mark every place of the words, and tell how many there are. None of them is gone to."""
        self._wanted, self._at = wanted, -1
        self._places = []
        cursor = QTextCursor(self.document())
        while wanted and not (cursor := self.document().find(wanted, cursor)).isNull():
            self._places.append(QTextCursor(cursor))
        self._mark()
        return len(self._places)

    @property
    def at(self) -> int:
        """Which of the places is shown, from 0; -1 while none is."""
        return self._at

    @property
    def places(self) -> int:
        """How many places the words have that are looked for."""
        return len(self._places)

    def go_to_place(self, index: int) -> None:
        """Bring a place of the words into view; -1 is the last."""
        self._at = index % len(self._places)
        cursor = QTextCursor(self._places[self._at])
        cursor.setPosition(cursor.selectionStart())
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self._mark()

    def room(self) -> int:
        """How wide a picture may be, in device-independent pixels."""
        return max(160, self.viewport().width() - 2 * _MARGIN)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return QByteArray()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if not self._settle.isActive():
            self._held = self._place()
        super().resizeEvent(event)
        self._return_to(self._held)
        if self.name and self.room() != self._width:
            self._settle.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.name and self.room() != self._width:
            self._render_again()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._settle.stop()

    # inside

    def _fit(self) -> None:
        if self.room() != self._width:
            self._render_at(self._held)

    def _render_again(self) -> None:
        """Draw the page anew, where it was."""
        if self.name:
            self._render_at(self._place())

    def _render_at(self, place: tuple[int, float] | None) -> None:
        at = self._at
        self._render()
        self._return_to(place)
        self._at = at if at < len(self._places) else -1
        self._mark()

    def _place(self) -> tuple[int, float] | None:
        """The paragraph at the top, and how far below the top it begins; None at the beginning."""
        scrolled = self.verticalScrollBar().value()
        if not scrolled:
            return None
        top = self.cursorForPosition(QPoint(_MARGIN + 1, 1)).blockNumber()
        return top, self._top_of(top) - scrolled

    def _return_to(self, place: tuple[int, float] | None) -> None:
        block, below = place or (0, 0.0)
        self.verticalScrollBar().setValue(round(self._top_of(block) - below) if place else 0)

    def _top_of(self, block: int) -> float:
        """How far down the page a paragraph begins."""
        layout = self.document().documentLayout()
        return layout.blockBoundingRect(self.document().findBlockByNumber(block)).top()

    def _render(self) -> None:
        self._width = self.room()
        self.document().setDefaultStyleSheet(_style())
        self._manual.forget_pictures()
        self.setHtml(manual_pages.html(self.name))
        self.find_all(self._wanted)

    def _mark(self) -> None:
        palette = theme.current().palette
        marks = []
        for index, cursor in enumerate(self._places):
            mark = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            shown = index == self._at
            form.setBackground(theme.colour(palette.pin if shown else palette.selection))
            form.setForeground(theme.colour(palette.pin_ink if shown else palette.ink))
            mark.format = form
            mark.cursor = cursor
            marks.append(mark)
        self.setExtraSelections(marks)

    def _follow(self, address: QUrl) -> None:
        if address.scheme() in link_question.SCHEMES:
            link_question.ask(address, self)
        elif not address.scheme():
            self.asked.emit(address.toString())

    def _point(self, address: QUrl) -> None:
        self.pointed.emit(address.toString() if address.scheme() in link_question.SCHEMES else "")


class _ManualDocument(QTextDocument):
    """Loads the manual's own pictures, as wide as there is room, and nothing else."""

    def __init__(self, page: ManualPage) -> None:
        super().__init__(page)
        self._page = page
        self._drawn: set[str] = set()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        address = name.toString() if isinstance(name, QUrl) else name
        path = manual_pages.picture(address, dark=theme.current().palette.dark)
        if path is None:
            return QByteArray()
        image = QImage(str(path))
        room = self._page.room()
        if address.endswith(manual_pages.SMALL):
            room = round(room * _IN_TABLE)
        if image.width() > room:
            pixels = min(image.width(), round(room * self._page.devicePixelRatioF()))
            image = image.scaledToWidth(pixels, Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(pixels / room)
        self.addResource(kind, QUrl(address), image)
        self._drawn.add(address)
        return image

    def forget_pictures(self) -> None:
        """Draw the pictures anew when they are wanted next, as wide as there is room then."""
        for address in self._drawn:
            self.addResource(_PICTURE, QUrl(address), None)
        self._drawn.clear()


def _style() -> str:
    palette, size = theme.current().palette, theme.INTERFACE_SIZE
    return (
        f"body {{ color: {palette.ink}; }}"
        f"a {{ color: {palette.only_left.ink}; }}"
        f"code, pre {{ font-family: monospace; background-color: {palette.hover}; }}"
        f"pre {{ margin: 6px 0 10px 16px; white-space: pre-wrap; font-size: {size - 1}px; }}"
        f"p {{ margin-top: 0; margin-bottom: 9px; line-height: 125%; }}"
        f".picture {{ line-height: 100%; margin-bottom: 4px; }}"
        f".caption {{ color: {palette.muted}; font-size: {size - 2}px; margin-bottom: 14px; }}"
        f"h1 {{ font-size: {size + 9}px; margin-top: 0; margin-bottom: 12px; }}"
        f"h2 {{ font-size: {size + 4}px; margin-top: 20px; margin-bottom: 7px; }}"
        f"h3, h4 {{ font-size: {size + 1}px; margin-top: 14px; margin-bottom: 5px; }}"
        f"li {{ margin-bottom: 4px; line-height: 125%; }}"
        f"table {{ margin-top: 4px; margin-bottom: 12px; }}"
        f"td, th {{ padding: 4px 16px 4px 0; }} th {{ text-align: left; }}"
        f"blockquote {{ color: {palette.muted}; margin-left: 14px; }}"
    )

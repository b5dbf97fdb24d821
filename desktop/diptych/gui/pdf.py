"""The report as a PDF: headings, tables, and the number of each page, drawn by Qt."""

import os

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from diptych.export import formats
from diptych.export.formats import Format
from diptych.model import Meeting

_DOTS = 144
"""Dots per inch that the text is laid out with."""
_MARGIN = 18.0
"""Millimetres."""
_FOOT = 30.0
"""Dots at the bottom of a page for its number."""
_POINTS = 10
_LOOK = "table { border-collapse: collapse } th, td { padding: 3px }"


class _Closed(QTextDocument):
    """A document that loads nothing: neither from the network nor from this computer."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        # Qt looks for a file by itself where there is nothing: a picture without a dot is given.
        blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        blank.fill(Qt.GlobalColor.transparent)
        return blank


def without_window(meeting: Meeting) -> bytes:
    """`encoded` for a process that may have no window and no display."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from diptych.gui.app import make_application

        application = make_application(["diptych"])
        made = encoded(meeting)
        del application
        return made
    return encoded(meeting)


def encoded(meeting: Meeting) -> bytes:
    """The PDF, on A4. Needs a QGuiApplication."""
    document = _Closed()
    document.setDefaultStyleSheet(_LOOK)
    font = QFont("Noto Serif")
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSize(_POINTS)
    document.setDefaultFont(font)
    document.setMarkdown(
        formats.render(meeting, Format.MARKDOWN),
        QTextDocument.MarkdownFeature.MarkdownDialectGitHub,
    )
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(meeting.title)
    writer.setCreator("Diptych")
    writer.setResolution(_DOTS)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    size = writer.pageLayout().paintRectPixels(_DOTS).size()
    body = QSizeF(size.width(), size.height() - _FOOT)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(body)
    painter = QPainter(writer)
    count = document.pageCount()
    for number in range(count):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * body.height())
        document.drawContents(
            painter, QRectF(0, number * body.height(), body.width(), body.height())
        )
        painter.restore()
        foot = QRectF(0, body.height(), body.width(), _FOOT)
        place = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.setFont(font)
        painter.drawText(foot, place, f"{number + 1} / {count}")
    painter.end()
    buffer.close()
    return bytes(data.data())

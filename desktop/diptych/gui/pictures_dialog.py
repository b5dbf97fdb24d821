"""The window with the pictures of a meeting, to be looked at, copied and saved."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from diptych.gui import theme
from diptych.gui.export_dialog import named
from diptych.gui.link_picture import LinkPicture
from diptych.gui.picture_files import as_png, as_svg, for_clipboard
from diptych.gui.pictures import WIDTH, Picture, pictures
from diptych.gui.session import Session
from diptych.gui.targets import find_link
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.model import LinkId


class PictureView(QWidget):
    """Shows one picture in the colours of the window."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self.picture = picture
        self._scale = min(1.0, WIDTH / picture.size.width())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(picture.name)
        self.setAccessibleDescription(picture.said)
        theme.current().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return (self.picture.size * self._scale).toSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.scale(self._scale, self._scale)
        self.picture.paint(painter, theme.current().palette)
        painter.end()


class PicturesDialog(QDialog):
    """Follows the meeting that is open, with its verdicts."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._link: LinkId | None = None
        self.setWindowTitle(tr("Pictures – Diptych"))
        self.setModal(False)
        self.resize(790, 560)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.told = text_label("", "small")
        self.copy_button = QPushButton(tr("Copy"))
        self.svg_button = QPushButton(tr("Save as SVG…"))
        self.png_button = QPushButton(tr("Save as PNG…"))
        close = QPushButton(tr("Close"))
        self.copy_button.clicked.connect(self.copy)
        self.svg_button.clicked.connect(lambda: self._ask("svg"))
        self.png_button.clicked.connect(lambda: self._ask("png"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(self.told, 1)
        for button in (self.copy_button, self.svg_button, self.png_button, close):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.addWidget(self.tabs, 1)
        column.addLayout(row)
        session.opened.connect(lambda _place: self.refresh())
        session.changed.connect(lambda *_: self.refresh())
        self.tabs.currentChanged.connect(lambda _at: self.told.clear())
        self.refresh()

    @property
    def picture(self) -> Picture | None:
        """The picture in view."""
        area = self.tabs.currentWidget()
        view = area.widget() if isinstance(area, QScrollArea) else None
        return view.picture if isinstance(view, PictureView) else None

    def show_link(self, link: LinkId) -> None:
        """Show the picture of one link, before those of the meeting."""
        self._link = link
        self.refresh()
        self.tabs.setCurrentIndex(0)

    def refresh(self) -> None:
        """Draw the open meeting as it is now."""
        at = max(0, self.tabs.currentIndex())
        while (page := self.tabs.widget(0)) is not None:
            self.tabs.removeTab(0)
            page.deleteLater()
        for picture in self._pictures():
            area = QScrollArea()
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            area.setWidget(PictureView(picture))
            of_link = isinstance(picture, LinkPicture)
            self.tabs.addTab(area, tr("One link") if of_link else picture.name)
        self.tabs.setCurrentIndex(min(at, self.tabs.count() - 1))
        for button in (self.copy_button, self.svg_button, self.png_button):
            button.setEnabled(self.tabs.count() > 0)

    def _pictures(self) -> tuple[Picture, ...]:
        meeting = self._session.meeting
        if meeting is None:
            return ()
        if self._link is None or find_link(meeting, self._link) is None:
            return pictures(meeting)
        return (LinkPicture(meeting, self._link), *pictures(meeting))

    def copy(self) -> None:
        """Put the picture in view on the clipboard."""
        if self.picture is not None:
            QGuiApplication.clipboard().setMimeData(for_clipboard(self.picture))
            self.told.setText(tr("The picture is on the clipboard."))

    def save(self, path: Path) -> None:
        """Write the picture in view into a file, as the end of its name says."""
        if self.picture is None:
            return
        made = as_svg if path.suffix.casefold() == ".svg" else as_png
        try:
            path.write_bytes(made(self.picture))
        except OSError as error:
            self.told.setText(
                tr("The picture could not be saved: {reason}.", reason=error.strerror)
            )
        else:
            self.told.setText(tr("Saved as {path}.", path=path.name))

    def _ask(self, kind: str) -> None:
        if self.picture is None:
            return
        proposed = named(self.picture.name, f".{kind}")
        label = f"{kind.upper()} (*.{kind})"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save the picture"), proposed, label)
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(f".{kind}"))

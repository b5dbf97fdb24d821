"""The library, the page in the middle, and the inspector: who has how much room."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

NARROW = 1100
"""Below this width, in pixels, the library makes room for the accounts."""

_DEFAULT_SIZES = (236, 800, 330)
_LEAST = (180, 420, 290)


class Panes(QSplitter):
    """Three panes; the outer two can be put away, and the library goes where room is short."""

    arranged = Signal()
    """A pane was shown or put away."""

    def __init__(self, library: QWidget, middle: QWidget, inspector: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._library, self._inspector = library, inspector
        self._library_wanted, self._inspector_wanted = True, True
        self._inspector_fits, self._library_fits = False, False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        # The panes have lines of their own.
        self.setStyleSheet("QSplitter::handle { background: transparent; }")
        for pane, least in zip((library, middle, inspector), _LEAST, strict=True):
            pane.setMinimumWidth(least)
            self.addWidget(pane)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setStretchFactor(2, 0)
        self.setSizes(list(_DEFAULT_SIZES))
        library.hide()

    def toggle_library(self) -> None:
        """Show the library, whatever room there is, or put it away."""
        self._library_wanted = self._library.isHidden()
        self._library.setVisible(self._library_wanted)
        self.arranged.emit()

    def toggle_inspector(self) -> None:
        """Show the evidence and the notes, or put them away."""
        self.want_inspector(wanted=self._inspector.isHidden())

    def want_inspector(self, *, wanted: bool) -> None:
        self._inspector_wanted = wanted
        self._inspector.setVisible(wanted and self._inspector_fits)
        self.arranged.emit()

    def fit_inspector(self, *, fits: bool) -> None:
        """Say whether the page in the middle is one that the inspector belongs to."""
        self._inspector_fits = fits
        self._inspector.setVisible(fits and self._inspector_wanted)

    def fit_library(self, *, fits: bool) -> None:
        """Say whether there is anything in the library; else it is out of sight until asked for."""
        if fits is not self._library_fits:
            self._library_fits = fits
            self._make_room()

    def stored(self) -> dict[str, object]:
        """Sizes and wishes, in a form for JSON."""
        return {
            "sizes": self.sizes(),
            "library": self._library_wanted,
            "inspector": self._inspector_wanted,
        }

    def restore(self, stored: Mapping[str, object]) -> None:
        """Sizes and wishes as they were; anything that does not fit is passed over."""
        sizes = stored.get("sizes")
        if isinstance(sizes, list) and len(sizes) == 3 and all(isinstance(s, int) for s in sizes):
            self.setSizes([s or d for s, d in zip(sizes, _DEFAULT_SIZES, strict=True)])
        self._library_wanted = stored.get("library") is not False
        self._inspector_wanted = stored.get("inspector") is not False
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """The library does not keep a wide window wide: it goes when the window gets narrow."""
        hint = super().minimumSizeHint()
        if self.width() >= NARROW and not self._library.isHidden():
            taken = self._library.minimumWidth() + self.handleWidth()
            hint.setWidth(max(0, hint.width() - taken))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.oldSize().width() >= NARROW) != (event.size().width() >= NARROW):
            self._make_room()

    def _make_room(self) -> None:
        room = self.width() >= NARROW
        self._library.setVisible(self._library_wanted and self._library_fits and room)
        self.arranged.emit()

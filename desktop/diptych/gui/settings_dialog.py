"""The settings: each takes effect when it is made."""

from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from diptych import settings
from diptych.gui import preferences
from diptych.gui.keys_page import KeysPage
from diptych.gui.look_page import LookPage
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr


class SettingsDialog(QDialog):
    """Look, keys, and where the library is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings – Diptych"))
        self.setModal(False)
        self.resize(660, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Settings"))
        self.look, self.keys, self.place = LookPage(), KeysPage(), LibraryPage()
        self.tabs.addTab(self.look, tr("Look"))
        self.tabs.addTab(self.keys, tr("Keys"))
        self.tabs.addTab(self.place, tr("Library"))
        column.addWidget(self.tabs)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.rejected.connect(self.close)
        column.addWidget(buttons)


class LibraryPage(QWidget):
    """Says where the library is, and lets the person choose another file for the next start."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        column.addWidget(
            text_label(tr("The library, with everything you write, is the file"), "muted")
        )
        self.path = text_label("")
        self.path.setAccessibleName(tr("Path of the library"))
        column.addWidget(self.path)
        row = QHBoxLayout()
        self.choose_button = QPushButton(tr("Use another file…"))
        self.choose_button.clicked.connect(self._choose)
        self.usual_button = QPushButton(tr("Use the usual file"))
        self.usual_button.clicked.connect(lambda: self.use(None))
        row.addWidget(self.choose_button)
        row.addWidget(self.usual_button)
        row.addStretch(1)
        column.addLayout(row)
        self.told = text_label("", "small")
        column.addWidget(self.told)
        column.addStretch(1)
        self._at_start = settings.default_library_path()
        self._show()

    def use(self, path: Path | None) -> None:
        """Open this file from the next start on; None is the usual one."""
        named = None if path in (None, settings.usual_library_path()) else str(path)
        preferences.current().set(settings.LIBRARY_SETTING, named)
        self._show()

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            tr("Choose a library, or name a new one"),
            str(settings.default_library_path()),
            tr("Libraries (*.sqlite)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self.use(Path(chosen))

    def _show(self) -> None:
        path = settings.default_library_path()
        self.path.setText(str(path))
        named = settings.named_by_environment()
        self.choose_button.setEnabled(not named)
        self.usual_button.setEnabled(not named and path != settings.usual_library_path())
        if named:
            self.told.setText(tr("The variable {name} names it.", name=settings.LIBRARY_VARIABLE))
        elif path != self._at_start:
            self.told.setText(
                tr(
                    "It is opened when Diptych is started next; a file that is not there yet "
                    "begins empty. What you have now stays in {path}.",
                    path=self._at_start,
                )
            )
        else:
            self.told.setText("")

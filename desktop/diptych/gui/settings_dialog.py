"""The settings: each takes effect when it is made."""

from pathlib import Path

from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFontComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from diptych import settings
from diptych.gui import look_settings, preferences, theme
from diptych.gui.keys_page import KeysPage
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


class LookPage(QWidget):
    """Colours, and the type in which accounts are set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        store = preferences.current()
        form = QFormLayout(self)
        form.setContentsMargins(14, 14, 14, 14)
        form.setVerticalSpacing(10)
        self.colours = QComboBox()
        for value, (name, _scheme) in look_settings.SCHEMES.items():
            self.colours.addItem(tr(name), value)
        self.colours.setCurrentIndex(
            max(0, self.colours.findData(store.get(look_settings.COLOURS, "system")))
        )
        self.colours.setAccessibleName(tr("Colours"))
        self.colours.currentIndexChanged.connect(
            lambda _: store.set(look_settings.COLOURS, self.colours.currentData())
        )
        self.contrast = QComboBox()
        for value, (name, _high) in look_settings.CONTRASTS.items():
            self.contrast.addItem(name, value)
        self.contrast.setCurrentIndex(
            max(0, self.contrast.findData(store.get(look_settings.CONTRAST, "system")))
        )
        self.contrast.setAccessibleName(tr("Contrast"))
        self.contrast.currentIndexChanged.connect(
            lambda _: store.set(look_settings.CONTRAST, self.contrast.currentData())
        )
        self.family = QFontComboBox()
        self.family.setAccessibleName(tr("Font of the accounts"))
        self.family.setCurrentFont(QFont(theme.reading_font().family()))
        self.family.currentFontChanged.connect(
            lambda font: store.set(look_settings.FAMILY, font.family())
        )
        self.text_size = QSpinBox()
        self.text_size.setRange(11, 26)
        self.text_size.setSuffix(" px")
        self.text_size.setAccessibleName(tr("Size of the accounts' words"))
        self.text_size.setValue(theme.reading_size())
        self.text_size.valueChanged.connect(lambda size: store.set(look_settings.SIZE, size))
        self.usual = QPushButton(tr("Usual type"))
        self.usual.clicked.connect(self._as_usual)
        # The keyboard is in the field inside, and that is what a screen reader then names.
        for box in (self.family, self.text_size):
            for field in box.findChildren(QLineEdit):
                field.setAccessibleName(box.accessibleName())
        form.addRow(tr("Colours"), self.colours)
        form.addRow(tr("Contrast"), self.contrast)
        form.addRow(tr("Font of the accounts"), self.family)
        form.addRow(tr("Size"), self.text_size)
        form.addRow("", self.usual)

    def _as_usual(self) -> None:
        self.text_size.setValue(theme.READING_SIZE)
        self.family.setCurrentFont(QFont(theme.READING_FAMILY))
        preferences.current().set(look_settings.FAMILY, None)


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

"""The page of the settings about language, colours, motion, and the type of the accounts."""

from collections.abc import Mapping

from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QFontComboBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from diptych.gui import look_settings, preferences, theme, translation
from diptych.gui.translation import joined, mark, tr

_LANGUAGES: dict[str, tuple[str, object]] = {
    translation.SYSTEM: (mark("As the system"), None),
    **{language: (name, None) for language, name in translation.LANGUAGES.items()},
}
"""Each language is called by its own name, whichever the interface speaks."""


class LookPage(QWidget):
    """Language, colours, motion, and the type in which accounts are set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(14, 14, 14, 14)
        self._form.setVerticalSpacing(10)
        self.language = self._choice(tr("Language"), translation.SETTING, _LANGUAGES)
        self.colours = self._choice(tr("Colours"), look_settings.COLOURS, look_settings.SCHEMES)
        self.contrast = self._choice(
            tr("Contrast"), look_settings.CONTRAST, look_settings.CONTRASTS
        )
        self.motion = self._choice(tr("Motion"), look_settings.MOTION, look_settings.MOTIONS)
        store = preferences.current()
        self.family = QFontComboBox()
        self.family.setCurrentFont(QFont(theme.reading_font().family()))
        self.family.currentFontChanged.connect(
            lambda font: store.set(look_settings.FAMILY, font.family())
        )
        self._add(tr("Font of the accounts"), self.family)
        self.text_size = self._number(
            tr("Size"), look_settings.SIZE, (11, 26), theme.reading_size(), " px"
        )
        self.length = self._number(
            tr("Longest line"),
            look_settings.LENGTH,
            look_settings.LENGTHS,
            look_settings.line_length(),
            joined(" {unit}", unit=tr("characters")),
            step=5,
        )
        self.spacing = self._number(
            tr("Distance of lines"),
            look_settings.SPACING,
            look_settings.SPACINGS,
            look_settings.line_spacing(),
            " %",
            step=5,
        )
        self.usual = QPushButton(tr("Usual type"))
        self.usual.clicked.connect(self._as_usual)
        self._form.addRow("", self.usual)
        store.changed.connect(self._on_changed)

    def _choice(
        self, label: str, setting: str, known: Mapping[str, tuple[str, object]]
    ) -> QComboBox:
        box = QComboBox()
        for value, (name, _meant) in known.items():
            box.addItem(tr(name), value)
        store = preferences.current()
        box.setCurrentIndex(max(0, box.findData(store.get(setting, look_settings.SYSTEM))))
        box.currentIndexChanged.connect(lambda _: store.set(setting, box.currentData()))
        self._add(label, box)
        return box

    def _number(
        self,
        label: str,
        setting: str,
        limits: tuple[int, int],
        now: int,
        unit: str,
        *,
        step: int = 1,
    ) -> QSpinBox:
        box = QSpinBox()
        box.setRange(*limits)
        box.setSingleStep(step)
        box.setSuffix(unit)
        box.lineEdit().setTextMargins(7, 0, 0, 0)
        box.setValue(now)
        box.valueChanged.connect(lambda value: preferences.current().set(setting, value))
        self._add(label, box)
        return box

    def _add(self, label: str, box: QComboBox | QSpinBox) -> None:
        box.setAccessibleName(label)
        # The keyboard is in the field inside, and that is what a screen reader then names.
        for field in box.findChildren(QLineEdit):
            field.setAccessibleName(label)
        self._form.addRow(label, box)

    def _as_usual(self) -> None:
        usual = theme.Type()
        self.text_size.setValue(usual.size)
        self.family.setCurrentFont(QFont(theme.READING_FAMILY))
        for setting in (look_settings.FAMILY, look_settings.LENGTH, look_settings.SPACING):
            preferences.current().set(setting, None)

    def _on_changed(self, name: str) -> None:
        """The menu changes these too."""
        if name == look_settings.LENGTH:
            self.length.setValue(look_settings.line_length())
        elif name == look_settings.SPACING:
            self.spacing.setValue(look_settings.line_spacing())
        elif name in (look_settings.COLOURS, look_settings.CONTRAST):
            box = self.colours if name == look_settings.COLOURS else self.contrast
            box.setCurrentIndex(
                max(0, box.findData(preferences.current().get(name, look_settings.SYSTEM)))
            )

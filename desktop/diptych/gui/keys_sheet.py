"""All keys on one sheet, as they are now."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from diptych.gui import keys, preferences
from diptych.gui.actions import MENUS, TABLE, menu_text, plain_text
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr

_COLUMNS = (
    ("Link", "Edit"),
    ("File", "View"),
    ("Library", "Help"),
)


class KeysSheet(QDialog):
    """What each key does, grouped like the menus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys – Diptych"))
        self.setModal(False)
        self.resize(880, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 12, 12)
        column.setSpacing(10)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(tr("All keys"))
        column.addWidget(self._area, 1)
        column.addWidget(text_label(_hint(), "small"))
        QShortcut(QKeySequence(Qt.Key.Key_Question), self, self.close)
        preferences.current().changed.connect(self._on_changed)
        self._fill()

    def lines(self) -> list[tuple[str, str]]:
        """What stands on the sheet: the keys and what they do."""
        return [
            (keys.spoken(keys.keys_of(entry.slot, entry.keys)), plain_text(entry))
            for menu in MENUS
            for entry in TABLE
            if entry.menu == menu and keys.keys_of(entry.slot, entry.keys)
        ]

    def _on_changed(self, name: str) -> None:
        if name == keys.NAME:
            self._fill()

    def _fill(self) -> None:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 10, 0)
        row.setSpacing(26)
        for menus in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(6)
            for menu in menus:
                column.addWidget(text_label(menu_text(menu), "section"))
                column.addLayout(_group(menu))
                column.addSpacing(10)
            if menus == _COLUMNS[0]:
                column.addWidget(text_label(tr("In a note"), "section"))
                column.addLayout(_rows([("Ctrl+Enter", tr("Save the note"))]))
            column.addStretch(1)
            row.addLayout(column, 1)
        self._area.setWidget(page)


def _hint() -> str:
    entry = next(entry for entry in TABLE if entry.slot == "dialogs.show_settings")
    has = keys.spoken(keys.keys_of(entry.slot, entry.keys))
    if not has:
        return tr("Each key can be changed in the settings.")
    return tr("Each key can be changed in the settings ({key}).", key=has)


def _group(menu: str) -> QGridLayout:
    return _rows(
        [
            (keys.spoken(has), plain_text(entry))
            for entry in TABLE
            if entry.menu == menu and (has := keys.keys_of(entry.slot, entry.keys))
        ]
    )


def _rows(lines: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, (has, what) in enumerate(lines):
        key = text_label(has, "title", wraps=False)
        key.setStyleSheet("font-size: 12px;")
        grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text_label(what), row, 1, Qt.AlignmentFlag.AlignTop)
    return grid

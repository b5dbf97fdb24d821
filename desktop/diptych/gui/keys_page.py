"""The page of the settings on which each action is given its keys."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QKeySequenceEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from diptych.gui import keys, preferences
from diptych.gui.actions import MENUS, TABLE, Entry, menu_text, plain_text
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr

_PORTABLE = QKeySequence.SequenceFormat.PortableText


class KeysPage(QWidget):
    """A list of the actions with their keys, and a field in which a new key is pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(8)
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Actions and their keys"))
        self.list.setHeaderLabels([tr("Action"), tr("Keys")])
        self.list.setColumnWidth(0, 320)
        self._items: dict[str, QTreeWidgetItem] = {}
        for menu in MENUS:
            group = QTreeWidgetItem(self.list, [menu_text(menu)])
            for entry in TABLE:
                if entry.menu == menu:
                    self._items[entry.slot] = QTreeWidgetItem(group, [plain_text(entry), ""])
        self.list.expandAll()
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        self.field = QKeySequenceEdit()
        self.field.setMaximumSequenceLength(1)
        self.field.setMinimumWidth(150)
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(tr("Press the new key"))
        self.set_button = QPushButton(tr("Use this key"))
        self.set_button.setProperty("role", "primary")
        self.none_button = QPushButton(tr("No key"))
        self.usual_button = QPushButton(tr("Usual keys"))
        self.all_usual_button = QPushButton(tr("All as usual"))
        self.all_usual_button.setProperty("role", "quiet")
        row.addWidget(self.field, 1)
        for button in (
            self.set_button, self.none_button, self.usual_button, self.all_usual_button
        ):  # fmt: skip
            row.addWidget(button)
        column.addLayout(row)
        self.warning = text_label("", "error")
        column.addWidget(self.warning)
        self.list.currentItemChanged.connect(lambda *_: self._begin())
        self.field.keySequenceChanged.connect(lambda _: self._check())
        self.set_button.clicked.connect(self.take)
        self.none_button.clicked.connect(lambda: self._give(()))
        self.usual_button.clicked.connect(self._give_usual)
        self.all_usual_button.clicked.connect(lambda: preferences.current().set(keys.NAME, None))
        preferences.current().changed.connect(self._on_changed)
        self._show()
        self._begin()

    def choose(self, slot: str) -> None:
        """Select an action in the list."""
        self.list.setCurrentItem(self._items[slot])

    def other_with(self, key: str) -> Entry | None:
        """Another action that has this key already."""
        chosen = self._chosen()
        for entry in TABLE:
            has = keys.keys_of(entry.slot, entry.keys)
            if entry is not chosen and any(keys.same(key, one) for one in has):
                return entry
        return None

    def take(self) -> None:
        """Give the chosen action the key in the field, and take it from any other."""
        key = self.field.keySequence().toString(_PORTABLE)
        if self._chosen() is None or not key or key in keys.FIXED:
            return
        while (other := self.other_with(key)) is not None:
            left = [one for one in keys.keys_of(other.slot, other.keys) if not keys.same(one, key)]
            keys.give(other.slot, left, other.keys)
        self._give((key,))
        self.field.clear()

    def _chosen(self) -> Entry | None:
        item = self.list.currentItem()
        return next((e for e in TABLE if self._items[e.slot] is item), None)

    def _give(self, new: tuple[str, ...]) -> None:
        entry = self._chosen()
        if entry is not None:
            keys.give(entry.slot, new, entry.keys)

    def _give_usual(self) -> None:
        """Back to the usual keys, but for those that another action has been given."""
        entry = self._chosen()
        if entry is not None:
            self._give(tuple(key for key in entry.keys if self.other_with(key) is None))

    def _begin(self) -> None:
        there = self._chosen() is not None
        for widget in (self.field, self.none_button, self.usual_button):
            widget.setEnabled(there)
        self.field.clear()
        self._check()

    def _check(self) -> None:
        key = self.field.keySequence().toString(_PORTABLE)
        other = self.other_with(key) if key else None
        self.set_button.setEnabled(bool(key) and key not in keys.FIXED)
        if key in keys.FIXED:
            self.warning.setText(
                tr("{key} always means “{action}” in a note.", key=key, action=tr(keys.FIXED[key]))
            )
        elif other is not None:
            self.warning.setText(
                tr(
                    "{key} belongs to “{action}”, which would lose it.",
                    key=keys.spoken([key]),
                    action=plain_text(other),
                )
            )
        else:
            self.warning.setText("")

    def _on_changed(self, name: str) -> None:
        if name == keys.NAME:
            self._show()
            self._check()

    def _show(self) -> None:
        for entry in TABLE:
            said = keys.spoken(keys.keys_of(entry.slot, entry.keys))
            self._items[entry.slot].setText(1, said)

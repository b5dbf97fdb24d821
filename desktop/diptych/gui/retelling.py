"""Brings another language to an open window: nothing is built anew, nothing typed is lost."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QMenu,
    QTabBar,
    QTableWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from diptych.gui import preferences, translation
from diptych.gui.actions import Actions
from diptych.gui.session import Session

_SAID_IN = (
    "windowTitle",
    "text",
    "title",
    "toolTip",
    "placeholderText",
    "suffix",
    "accessibleName",
    "accessibleDescription",
)
"""The properties of widgets and actions that hold a text of the program."""


class Retelling(QObject):
    """Speaks the language that is set, as soon as it is set."""

    def __init__(self, session: Session, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        preferences.current().changed.connect(self._on_set)
        translation.interface().changed.connect(self._say_again)

    def _on_set(self, name: str) -> None:
        if name == translation.SETTING:
            translation.interface().speak(wanted())

    def _say_again(self, said: Mapping[str, str]) -> None:
        retell(said)
        self._actions.show_keys()
        # What is made of the meeting that is open is made again by those that show it.
        self._session.changed.emit(None, None)


def wanted() -> str:
    """The language that the person has set."""
    return preferences.current().get(translation.SETTING, translation.SYSTEM)


def retell(said: Mapping[str, str]) -> None:
    """Say in the new language what stands in any widget or action: old text to new text."""
    for widget in QApplication.allWidgets():
        _retell_properties(widget, said)
        match widget:
            case QComboBox():
                for at in range(widget.count()):
                    widget.setItemText(at, _with(said, widget.itemText(at)))
            case QTabBar():
                for at in range(widget.count()):
                    widget.setTabText(at, _with(said, widget.tabText(at)))
            case QListWidget():
                for at in range(widget.count()):
                    item = widget.item(at)
                    item.setText(_with(said, item.text()))
            case QTreeWidget():
                for top in (widget.headerItem(), widget.invisibleRootItem()):
                    if top is not None:
                        _retell_item(top, said)
            case QTableWidget():
                for at in range(widget.columnCount()):
                    if (head := widget.horizontalHeaderItem(at)) is not None:
                        head.setText(_with(said, head.text()))
        widget.update()


def _retell_properties(widget: QWidget, said: Mapping[str, str]) -> None:
    for action in widget.actions():
        _retell_object(action, said)
    _retell_object(widget, said)


def _retell_object(thing: QWidget | QAction, said: Mapping[str, str]) -> None:
    for name in _SAID_IN:
        if name == "text" and _is_not_its_own(thing):
            continue
        old = thing.property(name)
        if isinstance(old, str) and old:
            new = _with(said, old)
            if new != old:
                thing.setProperty(name, new)
    if isinstance(thing, QMenu):
        _retell_object(thing.menuAction(), said)


def _is_not_its_own(thing: QWidget | QAction) -> bool:
    """Whether the text is the person's, or that of an action or a standard button."""
    if isinstance(thing, QToolButton):
        return thing.defaultAction() is not None
    return isinstance(thing, QLineEdit) or isinstance(thing.parent(), QDialogButtonBox)


def _retell_item(item: QTreeWidgetItem, said: Mapping[str, str]) -> None:
    for column in range(item.columnCount()):
        item.setText(column, _with(said, item.text(column)))
    for at in range(item.childCount()):
        if (child := item.child(at)) is not None:
            _retell_item(child, said)


def _with(said: Mapping[str, str], old: str) -> str:
    return said.get(old, old)

"""Offers the tags that are in use while tags are typed, one after the other."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit


class TagCompletion(QCompleter):
    """Completes the tag at the end of the field and leaves those before it as they are."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._known = QStringListModel(self)
        self.setModel(self._known)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(self)

    def offer(self, tags: Sequence[str]) -> None:
        """The tags to offer, the most useful first."""
        if self._known.stringList() != list(tags):
            self._known.setStringList(list(tags))

    def splitPath(self, typed: str) -> list[str]:
        return [typed[self._begin(typed) :].lstrip("#")]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        typed = self._field.text()
        chosen = self._known.data(index, Qt.ItemDataRole.DisplayRole)
        return f"{typed[: self._begin(typed)]}{chosen}, "

    @staticmethod
    def _begin(typed: str) -> int:
        """Where the tag begins that is being typed."""
        return max(typed.rfind(","), typed.rfind(" ")) + 1

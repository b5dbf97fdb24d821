"""The list of backups, and the way back to one of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from diptych.gui.text_label import text_label
from diptych.library.backup import Backup, Reason

_WHY = {
    Reason.DAILY: "made of itself",
    Reason.ASKED: "made when you asked",
    Reason.UPGRADE: "before the library was brought up to date",
    Reason.RESTORE: "before a backup was put in place",
    Reason.MERGE: "before another library was brought in",
}


class BackupsDialog(QDialog):
    """Backups, newest first. Nothing is lost by restoring: the present library is kept, too."""

    restore_requested = Signal(object)
    """(Path): put this backup in place."""
    recover_requested = Signal()
    """Get out of a damaged library what can be read."""

    def __init__(self, backups: Sequence[Backup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Backups")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 420)
        self._backups = tuple(backups)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(
            text_label(
                "A backup is made each day on which something changed, and read whole. Restoring "
                "one keeps the library as it is now beside the others.",
                "muted",
            )
        )
        self.list = QListWidget()
        self.list.setAccessibleName("Backups, newest first")
        for found in self._backups:
            made = found.made.astimezone().strftime("%Y-%m-%d %H:%M")
            size = f"{found.size / 1e6:.1f} MB"
            self.list.addItem(QListWidgetItem(f"{made}, {size}, {_WHY[found.reason]}"))
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        self.recover_button = QPushButton("Recover a damaged library")
        self.restore_button = QPushButton("Restore")
        self.restore_button.setProperty("role", "primary")
        close = QPushButton("Close")
        row.addWidget(self.recover_button)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.restore_button)
        column.addLayout(row)
        self.restore_button.setEnabled(False)
        self.list.currentRowChanged.connect(lambda at: self.restore_button.setEnabled(at >= 0))
        self.restore_button.clicked.connect(self._restore)
        self.recover_button.clicked.connect(self._recover)
        close.clicked.connect(self.reject)

    def _restore(self) -> None:
        self.restore_requested.emit(self._backups[self.list.currentRow()].path)
        self.accept()

    def _recover(self) -> None:
        self.recover_requested.emit()
        self.accept()

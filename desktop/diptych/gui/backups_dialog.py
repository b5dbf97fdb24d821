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
from diptych.gui.translation import mark, tr
from diptych.library.backup import Backup, Reason

_WHY = {
    Reason.DAILY: mark("made of itself"),
    Reason.ASKED: mark("made when you asked"),
    Reason.UPGRADE: mark("before the library was brought up to date"),
    Reason.RESTORE: mark("before a backup was put in place"),
    Reason.MERGE: mark("before another library was brought in"),
}


class BackupsDialog(QDialog):
    """Backups, newest first. Nothing is lost by restoring: the present library is kept, too."""

    restore_requested = Signal(object)
    """(Path): put this backup in place."""
    recover_requested = Signal()
    """Get out of a damaged library what can be read."""

    def __init__(self, backups: Sequence[Backup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Backups"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 420)
        self._backups = tuple(backups)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(
            text_label(
                tr(
                    "A backup is made each day on which something changed, and read whole. "
                    "Restoring one keeps the library as it is now beside the others."
                ),
                "muted",
            )
        )
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Backups, newest first"))
        for found in self._backups:
            made = found.made.astimezone().strftime("%Y-%m-%d %H:%M")
            size = tr("{size:.1f} MB", size=found.size / 1e6)
            self.list.addItem(QListWidgetItem(f"{made}, {size}, {tr(_WHY[found.reason])}"))
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        self.recover_button = QPushButton(tr("Recover a damaged library"))
        self.restore_button = QPushButton(tr("Restore"))
        self.restore_button.setProperty("role", "primary")
        close = QPushButton(tr("Close"))
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

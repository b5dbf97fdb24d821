"""The question before a file that was opened from a folder or a letter is brought in."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from diptych.gui.text_label import text_label
from diptych.gui.translation import tr


class BringInQuestion(QDialog):
    """Accepted where the person wants the meeting in their library."""

    def __init__(self, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Bring in"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(440)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(text_label(tr("Bring “{name}” into your library?", name=file.name)))
        column.addWidget(
            text_label(
                tr(
                    "Texts, links, notes and verdicts in it are added to yours, after a backup and "
                    "as one step that can be undone. The file itself is only read."
                ),
                "muted",
            )
        )
        row = QHBoxLayout()
        self.bring_button = QPushButton(tr("Bring in"))
        self.bring_button.setDefault(True)
        self.bring_button.setProperty("role", "primary")
        self.cancel_button = QPushButton(tr("Cancel"))
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.bring_button)
        column.addLayout(row)
        self.bring_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)

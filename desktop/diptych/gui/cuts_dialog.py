"""What was cut from a page or a document, to be looked at and brought back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from diptych.gui.core_texts import core_text
from diptych.gui.targets import shorten
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.intake.readers import Reading
from diptych.text.cautions import shown

_NUMBER = int(Qt.ItemDataRole.UserRole)


class CutsDialog(QDialog):
    """A list of the parts that are not in the account's text; those with a mark are put back."""

    def __init__(self, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What was cut"))
        self.setWindowModality(Qt.WindowModality.WindowModal)  # the manual can be read meanwhile
        self.resize(520, 440)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(
            text_label(
                tr("These parts of the file are not in the text. Mark what belongs to it."), "muted"
            )
        )
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Parts that were cut"))
        back = reading.account.provenance.brought_back
        for number, block in reading.cuts.items():
            item = QListWidgetItem(f"{shorten(shown(block.text), 200)}  ({core_text(block.cut)})")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            checked = Qt.CheckState.Checked if number in back else Qt.CheckState.Unchecked
            item.setCheckState(checked)
            item.setData(_NUMBER, number)
            self.list.addItem(item)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = QPushButton(tr("Cancel"))
        self.ok_button = QPushButton(tr("Bring back what is marked"))
        self.ok_button.setProperty("role", "primary")
        self.ok_button.setDefault(True)
        row.addWidget(cancel)
        row.addWidget(self.ok_button)
        column.addLayout(row)
        cancel.clicked.connect(self.reject)
        self.ok_button.clicked.connect(self.accept)

    def marked(self) -> list[int]:
        """The numbers of the parts with a mark."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.data(_NUMBER) for item in items if item.checkState() is Qt.CheckState.Checked]

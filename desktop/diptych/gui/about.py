"""About: a window beside the main one, which goes on working."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from diptych import __version__
from diptych.gui import icons
from diptych.gui.markdown_text import MarkdownText
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.settings import parts


class AboutWindow(QDialog):
    """Version, what the program promises, and the licences of its parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Diptych"))
        self.setModal(False)
        self.resize(560, 600)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 16)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(16)
        picture = QLabel()
        picture.setPixmap(icons.application_icon().pixmap(64, 64))
        top.addWidget(picture)
        words = QVBoxLayout()
        name = text_label(f"Diptych {__version__}")
        name.setStyleSheet("font-size: 18px; font-weight: 600;")
        words.addWidget(name)
        words.addWidget(
            text_label(tr("Two official accounts of one meeting, compared side by side."), "muted")
        )
        top.addLayout(words, 1)
        column.addLayout(top)
        rows = "\n".join(f"| {part.name} | {part.version} | {part.licence} |" for part in parts())
        self.text = MarkdownText(self, page=True)
        self.text.setAccessibleName(tr("Licences"))
        self.text.set_markdown(
            "\n\n".join(
                (
                    tr(
                        "Diptych is free software under the MIT licence. It works offline: it "
                        "opens no connection, and what you read and write in it stays on this "
                        "computer."
                    ),
                    tr("It rests on:"),
                    f"| {tr('Part')} | {tr('Version')} | {tr('Licence')} |\n"
                    f"|---|---|---|\n{rows}\n",
                )
            )
        )
        column.addWidget(self.text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.rejected.connect(self.close)
        column.addWidget(buttons)

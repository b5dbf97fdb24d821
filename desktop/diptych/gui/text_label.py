"""A label for words that are not ours."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def text_label(text: str, role: str = "", *, wraps: bool = True) -> QLabel:
    """A label for plain text: nothing in it is taken for markup."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wraps)
    if role:
        made.setProperty("role", role)
    return made

"""What a person typed or pasted into a field, character for character."""

from PySide6.QtGui import QTextDocument


def typed_text(document: QTextDocument) -> str:
    """The text of a document. `toPlainText` would turn no-break spaces into plain ones."""
    return document.toRawText().replace("\u2029", "\n")

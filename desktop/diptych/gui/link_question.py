"""Before a link opens: the whole address, with the computer it leads to in bold."""

import html

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from diptych.gui.text_label import text_label
from diptych.gui.translation import tr

SCHEMES = frozenset({"http", "https", "mailto"})
"""What is offered to the person's browser or mail program; all else is not even asked about."""


def ask(address: QUrl, parent: QWidget) -> None:
    """Show where a link leads; it opens outside this program if the person says so."""
    if address.scheme() in SCHEMES:
        LinkQuestion(address, parent.window()).open()


class LinkQuestion(QDialog):
    """Opens the address only on *Open*, and *Cancel* is what Enter does."""

    def __init__(self, address: QUrl, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Open this link?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(440)
        self._address = address
        mail = address.scheme() == "mailto"
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(
            text_label(
                tr("Your mail program will open with this address:")
                if mail
                else tr("Your browser will open this address:")
            )
        )
        self.address = QTextEdit()
        self.address.setReadOnly(True)
        self.address.setTabChangesFocus(True)
        self.address.setHtml(shown(address))
        self.address.setFixedHeight(84)
        self.address.setAccessibleName(tr("Address"))
        self.address.setAccessibleDescription(plain(address))
        column.addWidget(self.address)
        self.note = text_label(_letters(address), "muted")
        self.note.setVisible(bool(self.note.text()))
        column.addWidget(self.note)
        row = QHBoxLayout()
        self.copy_button = QPushButton(tr("Copy address"))
        self.open_button = QPushButton(tr("Open"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setDefault(True)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.open_button)
        column.addLayout(row)
        for button in (self.copy_button, self.open_button):
            button.setAutoDefault(False)
        self.copy_button.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(plain(address))
        )
        self.open_button.clicked.connect(self._open)
        self.cancel_button.clicked.connect(self.reject)
        self.cancel_button.setFocus()

    def _open(self) -> None:
        self.accept()
        QDesktopServices.openUrl(self._address)


def plain(address: QUrl) -> str:
    """The address as it goes over the wire: in ASCII, so that no letter passes for another."""
    return bytes(address.toEncoded().data()).decode("ascii")


def _in_ascii(host: str) -> str:
    return bytes(QUrl.toAce(host).data()).decode("ascii")


def shown(address: QUrl) -> str:
    """The address as HTML, the name of the computer in bold."""
    whole = plain(address)
    host = _in_ascii(address.host())
    # Before the host there may be a user's name that looks like one: the last @ ends it.
    start = whole.find("//") + 2
    rest = whole[start:]
    ends = min((rest.find(mark) for mark in "/?#" if mark in rest), default=len(rest))
    at = start + rest[:ends].rfind("@") + 1
    if not host or whole[at : at + len(host)] != host:
        return html.escape(whole)
    after = at + len(host)
    return f"{html.escape(whole[:at])}<b>{html.escape(host)}</b>{html.escape(whole[after:])}"


def _letters(address: QUrl) -> str:
    """What a name written as xn-- stands for."""
    host = _in_ascii(address.host())
    if "xn--" not in host:
        return ""
    return tr(
        "The name {code} stands for {letters}. Letters of several alphabets can look alike.",
        code=host,
        letters=QUrl.fromAce(host.encode("ascii"), QUrl.AceProcessingOption.IgnoreIDNWhitelist),
    )

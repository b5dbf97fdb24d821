"""The bar at the top of the window and the one at its foot."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from diptych.gui import icons
from diptych.gui.actions import Actions
from diptych.gui.coverage_bar import CoverageBar
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr
from diptych.model import Meeting, Side


class ElidedLabel(QLabel):
    """A line of text that ends with an ellipsis where there is no room for it."""

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = QFontMetrics(self.font())
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment()), text)


class TopBar(QFrame):
    """The name, the main actions, the meeting's title in the middle."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setFixedHeight(46)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 1)
        row.setSpacing(10)
        left, right = QWidget(), QWidget()
        first, last = QHBoxLayout(left), QHBoxLayout(right)
        for inner in (first, last):
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(8)
        mark = icons.label("mark", 18, "ink")
        name = text_label("Diptych", "title", wraps=False)
        first.addWidget(_button(actions["panes.toggle_library"], text=False, role="quiet"))
        first.addWidget(mark)
        first.addWidget(name)
        first.addSpacing(6)
        self.new_button = _button(actions["new_comparison"], text=True)
        first.addWidget(self.new_button)
        first.addWidget(_button(actions["session.undo"], text=False))
        first.addWidget(_button(actions["session.redo"], text=False))
        first.addStretch(1)
        last.addStretch(1)
        self.export_button = _button(actions["dialogs.export"], text=True, role="primary")
        self.export_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.export_button.setText(tr("Export"))
        last.addWidget(self.export_button)
        last.addWidget(_button(actions["panes.toggle_inspector"], text=False, role="quiet"))
        self._title = ElidedLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("role", "title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row.addWidget(left, 1)
        row.addWidget(self._title, 0)
        row.addWidget(right, 1)

    def show_title(self, title: str) -> None:
        self._title.setText(title)
        self._title.setToolTip(title)
        self._title.setAccessibleName(
            tr("Open meeting: {title}", title=title) if title else tr("No meeting is open")
        )


class StatusRow(QFrame):
    """A coverage bar for each account; whether all is saved; that nothing goes out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "status")
        self.setFixedHeight(30)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 1, 14, 0)
        row.setSpacing(12)
        self._coverage: dict[Side, tuple[QLabel, CoverageBar]] = {}
        for side in Side:
            label = text_label("", "small", wraps=False)
            bar = CoverageBar(side)
            row.addWidget(label)
            row.addWidget(bar)
            row.addSpacing(10)
            self._coverage[side] = (label, bar)
        row.addStretch(1)
        self.saved = text_label(tr("Saved"), "small", wraps=False)
        offline = text_label(tr("Offline"), "small", wraps=False)
        offline.setToolTip(tr("Diptych opens no connection. What you read and write stays here."))
        row.addWidget(self.saved)
        row.addWidget(offline)
        self.show_meeting(None)

    def show_meeting(self, meeting: Meeting | None) -> None:
        for side, (label, bar) in self._coverage.items():
            label.setVisible(meeting is not None)
            bar.setVisible(meeting is not None)
            bar.show_meeting(meeting)
            if meeting is not None:
                label.setText(meeting.comparison.account(side).name)

    def show_saved(self, saved: bool) -> None:
        self.saved.setText(tr("Saved") if saved else tr("Saving…"))

    def show_failed(self) -> None:
        self.saved.setText(tr("Not saved"))


def _button(action: QAction, *, text: bool, role: str = "") -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    if role:
        button.setProperty("role", role)
    button.setToolButtonStyle(
        Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        if text
        else Qt.ToolButtonStyle.ToolButtonIconOnly
    )
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.text().replace("&", "").rstrip("…"))
    return button

"""The manual in a window of its own: contents, pages, the way back, and a search over all pages."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QSplitter,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from diptych.gui import icons, manual_pages, signs, theme
from diptych.gui.keyed_field import KeyedField
from diptych.gui.manual_page import ManualPage
from diptych.gui.signs import Sign
from diptych.gui.text_label import text_label
from diptych.gui.translation import tr

_SIZE = QSize(980, 660)
_NAME = int(Qt.ItemDataRole.UserRole)


class ManualWindow(QDialog):
    """Stands beside every other window and goes on working while a dialog waits for an answer."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(tr("Manual – Diptych"))
        self.setWindowIcon(icons.application_icon())
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        self._history: list[tuple[str, str, int]] = []
        self._here = -1
        self.field = KeyedField()
        self.field.setPlaceholderText(tr("Find in the manual"))
        self.field.setAccessibleName(tr("Find in the manual"))
        self.field.setClearButtonEnabled(True)
        self.list = QTreeWidget()
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(0)
        self.list.setAccessibleName(tr("Contents of the manual"))
        self.page = ManualPage()
        self.page.setAccessibleName(tr("Page of the manual"))
        self.back_button = self._button(tr("Back"), "back")
        self.forward_button = self._button(tr("Forward"), "forward")
        self.previous_button = self._button(tr("Previous place"))
        self.next_button = self._button(tr("Next place"))
        self.found = text_label("", "small", wraps=False)
        self.address = text_label("", "small", wraps=False)
        self._arrange()
        self._fill()
        self._connect()
        self._draw()
        self.go(manual_pages.FIRST)

    def go(self, address: str) -> None:
        """Go to a page, or to the heading of one: `page.md`, `page.md#heading`, `#heading`."""
        name, _, anchor = address.partition("#")
        name = name or self.page.name
        if not manual_pages.is_page(name):
            return
        self._leave()
        del self._history[self._here + 1 :]
        self._history.append((name, anchor, -1))
        self._arrive(len(self._history) - 1)

    def back(self) -> None:
        """Go where the person was before."""
        if self._here > 0:
            self._leave()
            self._arrive(self._here - 1)

    def forward(self) -> None:
        """Go where the person was before going back."""
        if self._here < len(self._history) - 1:
            self._leave()
            self._arrive(self._here + 1)

    def begin_search(self) -> None:
        """Put the keyboard into the field for words to be found."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def next_place(self) -> None:
        """Go to the next place of the words, on another page after the last one here."""
        self._to_place(1)

    def previous_place(self) -> None:
        """Go to the place before, on another page before the first one here."""
        self._to_place(-1)

    def reject(self) -> None:
        """Escape puts a search away first."""
        if self.field.text():
            self.field.clear()
            self.page.setFocus()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.field.clear()
        super().closeEvent(event)

    # inside

    def _arrange(self) -> None:
        side = QWidget()
        side.setProperty("role", "side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        paper = QWidget()
        paper.setProperty("role", "paper")
        paper.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 4)
        row.setSpacing(6)
        row.addWidget(self.back_button)
        row.addWidget(self.forward_button)
        row.addStretch(1)
        row.addWidget(self.found)
        row.addWidget(self.previous_button)
        row.addWidget(self.next_button)
        column = QVBoxLayout(paper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.page, 1)
        self.address.setContentsMargins(26, 3, 16, 5)
        column.addWidget(self.address)
        halves = QSplitter()
        halves.addWidget(side)
        halves.addWidget(paper)
        halves.setStretchFactor(1, 1)
        halves.setSizes([272, 708])
        halves.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(halves)
        for first, second in (
            (self.field, self.list), (self.list, self.page), (self.page, self.back_button),
            (self.back_button, self.forward_button), (self.forward_button, self.previous_button),
            (self.previous_button, self.next_button),
        ):  # fmt: skip
            QWidget.setTabOrder(first, second)

    def _fill(self) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        for page in manual_pages.contents():
            parent = self.list.invisibleRootItem()
            if page.group:
                if page.group not in groups:
                    heading = QTreeWidgetItem(parent, [page.group])
                    heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
                    font = heading.font(0)
                    font.setBold(True)
                    font.setPixelSize(theme.INTERFACE_SIZE - 2)
                    heading.setFont(0, font)
                    groups[page.group] = heading
                parent = groups[page.group]
            item = QTreeWidgetItem(parent, [page.title])
            item.setData(0, _NAME, page.name)
        self.list.expandAll()
        self.list.setItemsExpandable(False)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _: self._search())
        self.field.escaped.connect(self.reject)
        self.field.left_down.connect(self.list.setFocus)
        self.field.entered.connect(
            lambda backwards: self.previous_place() if backwards else self.next_place()
        )
        self.list.currentItemChanged.connect(self._on_chosen)
        self.page.asked.connect(self.go)
        self.page.pointed.connect(self.address.setText)
        self.back_button.clicked.connect(self.back)
        self.forward_button.clicked.connect(self.forward)
        self.previous_button.clicked.connect(self.previous_place)
        self.next_button.clicked.connect(self.next_place)
        theme.current().changed.connect(self._draw)
        standard = QKeySequence.StandardKey
        for key, does in (
            (standard.Back, self.back), (standard.Forward, self.forward),
            (standard.Find, self.begin_search), (standard.FindNext, self.next_place),
            (standard.FindPrevious, self.previous_place), (standard.HelpContents, self.close),
            (QKeySequence("Alt+Home"), lambda: self.go(manual_pages.FIRST)),
        ):  # fmt: skip
            for one in QKeySequence.keyBindings(key) if isinstance(key, standard) else [key]:
                QShortcut(one, self, does)

    def _arrive(self, index: int) -> None:
        self._here = index
        name, anchor, scrolled = self._history[index]
        self.page.show_page(name, anchor if scrolled < 0 else "")
        if scrolled >= 0:
            self.page.verticalScrollBar().setValue(scrolled)
        self.back_button.setEnabled(index > 0)
        self.forward_button.setEnabled(index < len(self._history) - 1)
        self._choose(name)
        self._tell_found()

    def _leave(self) -> None:
        """Keep how far the page was scrolled."""
        if self._here >= 0:
            name, anchor, _ = self._history[self._here]
            self._history[self._here] = (name, anchor, self.page.verticalScrollBar().value())

    def _items(self) -> list[QTreeWidgetItem]:
        found = []
        walk = QTreeWidgetItemIterator(self.list)
        while (item := walk.value()) is not None:
            if item.data(0, _NAME):
                found.append(item)
            walk += 1
        return found

    def _choose(self, name: str) -> None:
        """Show in the contents which page is shown."""
        for item in self._items():
            if item.data(0, _NAME) == name:
                blocked = self.list.blockSignals(True)
                self.list.setCurrentItem(item)
                self.list.blockSignals(blocked)
                self.setWindowTitle(tr("{page} – Manual – Diptych", page=_title(name)))

    def _on_chosen(self, item: QTreeWidgetItem | None) -> None:
        name = item.data(0, _NAME) if item is not None else None
        if name and name != self.page.name:
            self.go(name)

    def _search(self) -> None:
        """Count the words on each page, and mark them on this one."""
        wanted = self.field.text().strip()
        for item in self._items():
            name = item.data(0, _NAME)
            times = manual_pages.count(name, wanted)
            item.setText(0, f"{_title(name)} ({times})" if times else _title(name))
            item.setHidden(bool(wanted) and not times)
        for index in range(self.list.topLevelItemCount()):
            group = self.list.topLevelItem(index)
            if group is not None and group.childCount():
                below = [child for child in self._items() if child.parent() is group]
                group.setHidden(all(child.isHidden() for child in below))
        self.page.find_all(wanted)
        self._tell_found()

    def _to_place(self, step: int) -> None:
        wanted, at = self.field.text().strip(), self.page.at
        begins = 0 if step > 0 else -1
        if self.page.places and at < 0:
            self.page.go_to_place(begins)
        elif 0 <= at + step < self.page.places:
            self.page.go_to_place(at + step)
        else:
            names = [page.name for page in manual_pages.contents()]
            here = names.index(self.page.name) if self.page.name in names else 0
            order = [names[(here + step * far) % len(names)] for far in range(1, len(names) + 1)]
            other = next((name for name in order if manual_pages.count(name, wanted)), None)
            if other is not None and other != self.page.name:
                self.go(other)
            if self.page.places:
                self.page.go_to_place(begins)
        self._tell_found()

    def _tell_found(self) -> None:
        wanted, here = self.field.text().strip(), self.page.places
        anywhere = bool(wanted) and any(not item.isHidden() for item in self._items())
        for button in (self.previous_button, self.next_button):
            button.setVisible(bool(wanted))
            button.setEnabled(anywhere)
        if not wanted:
            self.found.setText("")
        elif not anywhere:
            self.found.setText(tr("Not found in the manual"))
        elif self.page.at >= 0:
            self.found.setText(
                tr("{number} of {total} on this page", number=self.page.at + 1, total=here)
            )
        else:
            self.found.setText(tr("{total} on this page", total=here))

    def _button(self, name: str, icon: str = "") -> QToolButton:
        made = QToolButton()
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setProperty("role", "arrow")
        made.setFixedSize(28, 28)
        if icon:
            icons.give(made, icon)
        return made

    def _draw(self) -> None:
        ink = theme.current().palette.control_ink
        self.previous_button.setIcon(signs.icon(Sign.PREVIOUS, ink))
        self.next_button.setIcon(signs.icon(Sign.NEXT, ink))


_window: ManualWindow | None = None


def show(address: str = "") -> ManualWindow:
    """Show the manual, or bring it to the front; `address` says where to go in it."""
    global _window  # there is one application, and one manual
    if _window is None:
        _window = ManualWindow()
    if address:
        _window.go(address)
    _window.show()
    _window.raise_()
    _window.activateWindow()
    _window.page.setFocus()
    return _window


def close() -> None:
    """Put the manual away for good."""
    global _window
    if _window is not None:
        _window.close()
        _window.deleteLater()
        _window = None


def _title(name: str) -> str:
    return next((page.title for page in manual_pages.contents() if page.name == name), name)

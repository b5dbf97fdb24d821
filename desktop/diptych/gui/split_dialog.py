"""One report that quotes both sides: its sentences by source, to be corrected and compared."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from diptych import operations
from diptych.errors import DiptychError
from diptych.gui import theme
from diptych.gui.core_texts import core_text, error_text
from diptych.gui.jobs import Jobs
from diptych.gui.new_comparison import file_filter
from diptych.gui.text_label import text_label
from diptych.gui.translation import mark, tr
from diptych.intake.readers import read_file, read_text
from diptych.model import Account
from diptych.operations.splitting import OTHER, REPORTER, Split

_KEYS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2, Qt.Key.Key_4: 3}
_ABOUT = mark(
    "Paste a news report that tells what two sides said, or open one. Each of its sentences is "
    "given to one of the sides, to another source or to the reporter."
)
_ROW_SPACE = 8
_KEYS_TOLD = mark("1 {a} · 2 {b} · 3 another source · 4 the reporter · 0 back to what was found")


class SplitDialog(QDialog):
    """First the report's text, then its sentences."""

    compare_requested = Signal(object, object)
    """(Split, Account): open the two accounts that come of the report as a comparison."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Split a report"))
        self.resize(860, 620)
        self.found: Split | None = None
        self.report: Account | None = None
        self._proposed: Split | None = None
        self._opened: Account | None = None
        self._fixed = False
        self._jobs: Jobs[None] = Jobs(lambda: None, name="diptych-split")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        self.pages = QStackedWidget()
        self._text_page = self._make_text_page()
        self._sentence_page = self._make_sentence_page()
        self.pages.addWidget(self._text_page)
        self.pages.addWidget(self._sentence_page)
        column.addWidget(self.pages, 1)
        self.error = text_label("", "error")
        column.addWidget(self.error)
        theme.current().changed.connect(self._paint)

    def _make_text_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(text_label(tr(_ABOUT), "muted"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Text of the report"))
        self.text.setPlaceholderText(tr("Paste the report here"))
        column.addWidget(self.text, 1)
        row = QHBoxLayout()
        self.open_button = QPushButton(tr("Open a report…"))
        row.addWidget(self.open_button)
        row.addStretch(1)
        self.sides = (QComboBox(), QComboBox())
        names = sorted(operations.all_sides().items(), key=lambda entry: entry[1])
        for number, combo in enumerate(self.sides, 1):
            combo.setAccessibleName(tr("Side {number}", number=number))
            combo.addItem(tr("Side {number}: found by itself", number=number), "")
            for side, name in names:
                combo.addItem(name, side)
            combo.setMinimumHeight(32)
            row.addWidget(combo)
        self.split_button = QPushButton(tr("Split"))
        self.split_button.setProperty("role", "primary")
        row.addWidget(self.split_button)
        column.addLayout(row)
        self.open_button.clicked.connect(self._choose_file)
        self.split_button.clicked.connect(self.split)
        return page

    def _make_sentence_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.counts = text_label("", "title")
        column.addWidget(self.counts)
        self.table = QTableWidget(0, 2)
        self.table.setAccessibleName(tr("Sentences of the report by source"))
        self.table.setHorizontalHeaderLabels([tr("Source"), tr("Sentence")])
        self.table.verticalHeader().hide()
        self.table.setWordWrap(True)
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 150)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        column.addWidget(self.table, 1)
        self.why = text_label("", "muted")
        column.addWidget(self.why)
        self.keys = text_label("", "small")
        column.addWidget(self.keys)
        row = QHBoxLayout()
        self.back_button = QPushButton(tr("Back to the text"))
        self.compare_button = QPushButton(tr("Open as comparison"))
        self.compare_button.setProperty("role", "primary")
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.compare_button)
        column.addLayout(row)
        self.back_button.clicked.connect(self.show_text)
        self.compare_button.clicked.connect(self._compare)
        self.table.currentCellChanged.connect(self._on_current)
        self.table.installEventFilter(self)
        return page

    # From text to sentences

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Choose a report"), "", file_filter())
        if chosen:
            self.take_file(Path(chosen))

    def take_file(self, path: Path) -> None:
        """Read a report from a file into the text."""
        self.error.setText("")

        def read(account: object) -> None:
            assert isinstance(account, Account)
            self._opened = account
            self.text.setPlainText(account.text)

        self._jobs.start(lambda _, __: read_file(path, "Report"), read, self._fail)

    def split(self) -> None:
        """Find the source of each sentence of the text."""
        self.error.setText("")
        chosen = tuple(combo.currentData() for combo in self.sides)
        if bool(chosen[0]) != bool(chosen[1]):
            self.error.setText(tr("Choose both sides, or neither: then they are found."))
            return
        sides = chosen if chosen[0] else ()
        text, opened = self.text.toPlainText(), self._opened

        def work() -> tuple[Account, Split]:
            same = opened is not None and opened.text == text
            report = opened if same and opened is not None else read_text(text, "Report")
            return report, operations.split_report(report, sides)

        def arrived(result: tuple[Account, Split]) -> None:
            self.split_button.setEnabled(True)
            self.report, self._proposed = result
            self.found = self._proposed
            self._fill()

        self.split_button.setEnabled(False)
        self._jobs.start(lambda _, __: work(), arrived, self._fail)

    def show_report(self, report: Split, rows: Sequence[int]) -> None:
        """Show a report that was split before, with some of its sentences selected."""
        self._fixed = True
        self.setWindowTitle(tr("Place in the report"))
        self._proposed = self.found = report
        self._fill()
        for hidden in (self.back_button, self.compare_button, self.keys):
            hidden.hide()
        self.table.setCurrentCell(rows[0], 1)
        self.table.clearSelection()
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        for row in rows:
            self.table.selectRow(row)

    def _fail(self, error: DiptychError) -> None:
        self.split_button.setEnabled(True)
        self.error.setText(error_text(error))

    def show_text(self) -> None:
        """Go back to the text of the report."""
        self.error.setText("")
        self.pages.setCurrentWidget(self._text_page)
        self.text.setFocus()

    # The sentences

    def _fill(self) -> None:
        assert self.found is not None
        self.table.setRowCount(len(self.found.sentences))
        for row, sentence in enumerate(self.found.sentences):
            words = " ".join(self.found.text[sentence.start : sentence.end].split())
            self.table.setItem(row, 0, QTableWidgetItem())
            self.table.setItem(row, 1, QTableWidgetItem(words))
        self.pages.setCurrentWidget(self._sentence_page)
        self._paint()
        self._fit_rows()
        self.table.setCurrentCell(0, 1)
        self.table.setFocus()
        first, second = (_side_name(side) for side in self.found.sides[:2])
        self.keys.setText(tr(_KEYS_TOLD, a=first, b=second))

    def _paint(self) -> None:
        """Name and tint each sentence's source, and count them."""
        if self.found is None:
            return
        palette = theme.current().palette
        first, second = self.found.sides[:2]
        tints = {
            first: palette.only_left.tint,
            second: palette.only_right.tint,
            OTHER: palette.note,
        }
        for row, sentence in enumerate(self.found.sentences):
            name, words = self.table.item(row, 0), self.table.item(row, 1)
            if name is None or words is None:
                continue
            sure = "" if sentence.confidence >= 0.7 else " ?"
            name.setText(_side_name(sentence.source) + sure)
            for item in (name, words):
                item.setBackground(theme.colour(tints.get(sentence.source, palette.paper)))
                item.setForeground(
                    theme.colour(palette.muted if sentence.source == REPORTER else palette.ink)
                )
                item.setToolTip(self.evidence(row))
        counted = [
            f"{_side_name(source)} {sum(s.source == source for s in self.found.sentences)}"
            for source in (first, second, OTHER, REPORTER)
        ]
        self.counts.setText(" · ".join(counted))
        given = {sentence.source for sentence in self.found.sentences}
        self.compare_button.setEnabled(given >= {first, second})

    def evidence(self, row: int) -> str:
        """The words that show whose sentence it is, in one line."""
        assert self.found is not None
        assert self._proposed is not None
        sentence = self.found.sentences[row]
        if sentence is not self._proposed.sentences[row]:
            return tr("You gave this sentence its source.")
        if not sentence.evidence:
            return tr("Nothing in it names a source.")
        told = []
        for shown in sentence.evidence:
            words = " ".join(self.found.text[shown.start : shown.end].split())
            told.append(tr("Shown by “{words}” ({says})", words=words, says=core_text(shown.says)))
        told.append(tr("Confidence {confidence:.2f}.", confidence=sentence.confidence))
        return ". ".join(told)

    def _on_current(self, row: int, *_: int) -> None:
        if self.found is not None and 0 <= row < len(self.found.sentences):
            self.why.setText(self.evidence(row))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.table
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and self._correct(event.key())
        ):
            return True
        return super().eventFilter(watched, event)

    def _correct(self, key: int) -> bool:
        """Give the current sentence, by its key, to a source; go on to the next."""
        row = self.table.currentRow()
        if self.found is None or self._proposed is None or row < 0 or self._fixed:
            return False
        if key == Qt.Key.Key_0:
            back = self._proposed.sentences[row]
            sentences = (*self.found.sentences[:row], back, *self.found.sentences[row + 1 :])
            self.found = Split(self.found.text, self.found.sides, sentences)
        else:
            number = _KEYS.get(Qt.Key(key))
            if number is None:
                return False
            source = (*self.found.sides[:2], OTHER, REPORTER)[number]
            self.found = self.found.corrected(row, source)
        self._paint()
        if row + 1 < self.table.rowCount():
            self.table.setCurrentCell(row + 1, 1)
        else:
            self._on_current(row)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        self.table.resizeRowsToContents()
        for row in range(self.table.rowCount()):
            self.table.setRowHeight(row, self.table.rowHeight(row) + _ROW_SPACE)

    def _compare(self) -> None:
        if self.found is not None and self.report is not None:
            self.compare_requested.emit(self.found, self.report)

    def shut(self) -> None:
        """End the work that goes on, and close."""
        self._jobs.cancel_all()
        self._jobs.close()
        self.close()


def _side_name(side: str) -> str:
    """What a side is called; those that are no side in the language of the interface."""
    name = operations.side_name(side)
    return core_text(name) if side in (OTHER, REPORTER) else name

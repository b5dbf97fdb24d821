"""The pictures of single windows that the manual shows; packaging/screenshots.py calls this.

All texts in them are invented.
"""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, SignalInstance
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from diptych.gui import theme
from diptych.gui.comparing import Pair
from diptych.gui.export_dialog import ExportDialog
from diptych.gui.link_picture import LinkPicture
from diptych.gui.pictures import Order, Picture
from diptych.gui.split_dialog import SplitDialog
from diptych.gui.window import MainWindow
from diptych.intake.readers import read_text
from diptych.model import Side

DATA = Path(__file__).resolve().parent.parent / "tests" / "data"
METHOD = Path(__file__).resolve().parent.parent / "docs" / "method.md"
SIZE = QSize(1180, 680)
PRESS = "https://press.alderland.example/news"


def pictures(window: MainWindow) -> Iterator[tuple[str, QImage]]:
    """Name and picture of each window; `window` has a meeting open."""
    window.resize(SIZE)
    window.view.next_link()
    window.reading.as_table()
    yield "table.png", grab(window)
    window.reading.with_margin()
    yield "margin.png", grab(window)
    window.reading.side_by_side()
    yield "exporting.png", _exporting(window)
    yield "splitting.png", _splitting(window)
    yield "importing.png", _importing(window)
    yield "evidence.png", _evidence(window)
    meeting = window.session.meeting
    assert meeting is not None
    yield "order.png", _drawn(Order(meeting))
    link = meeting.standing_links[1]
    yield "link-picture.png", _drawn(LinkPicture(meeting, link.id))


def grab(widget: QWidget) -> QImage:
    """A widget as it looks once it is laid out."""
    for _ in range(5):  # what is laid out anew asks for more of it
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    return widget.grab().toImage()


def example() -> tuple[str, str]:
    """The two accounts of the example in docs/method.md."""
    blocks = METHOD.read_text(encoding="utf-8").split("## An example")[1].split("\n\n")
    accounts = [block for block in blocks if block.startswith("    ")][:2]
    left, right = ("\n\n".join(map(str.strip, block.splitlines())) for block in accounts)
    return left, right


def _exporting(window: MainWindow) -> QImage:
    meeting = window.session.meeting
    assert meeting is not None
    dialog = ExportDialog(meeting, window)
    dialog.resize(1020, 620)
    dialog.show()
    picture = grab(dialog)
    dialog.close()
    return picture


def _splitting(window: MainWindow) -> QImage:
    line = (DATA / "attribution" / "reports.jsonl").read_text(encoding="utf-8").splitlines()[0]
    report = "\n\n".join(" ".join(sentences) for sentences in json.loads(line)["paragraphs"])
    dialog = SplitDialog(window)
    dialog.show()
    dialog.text.setPlainText(report)
    wait(dialog.table.currentCellChanged, dialog.split)
    dialog.table.setCurrentCell(1, 0)
    picture = grab(dialog)
    dialog.shut()
    return picture


def _importing(window: MainWindow) -> QImage:
    left = window.new_page.halves[Side.LEFT]
    wait(left.file_read, lambda: window.take_files([DATA / "intake" / "page.html"]))
    right = window.new_page.halves[Side.RIGHT]
    right.name.setText("Birchland")
    right.text.setPlainText("Министры встретились в порту и обсудили паромное сообщение.")
    picture = grab(window)
    window.new_page.reset()
    window.leave_page()
    return picture


def _evidence(window: MainWindow) -> QImage:
    """The panel with the reasons for the second link of the example."""
    left, right = example()
    pair = Pair(
        read_text(left, "Alderland", "Office of the Premier", address=f"{PRESS}/ferry-talks"),
        read_text(
            right, "Birchland", "Foreign Ministry", address="https://mfa.birchland.example/7"
        ),
        "Ferry talks",
        "2023-05-02",
    )
    wait(window.session.opened, lambda: window.opening.pair(pair))
    window.view.next_link()
    window.view.next_link()
    return grab(window)


def _drawn(picture: Picture) -> QImage:
    """A picture for an article, on white."""
    image = QImage(picture.size.toSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    picture.paint(painter, theme.LIGHT)
    painter.end()
    return image


def wait(signal: SignalInstance, start: Callable[[], object]) -> None:
    """Call `start` and wait until `signal` was emitted."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    start()
    loop.exec()
    signal.disconnect(loop.quit)

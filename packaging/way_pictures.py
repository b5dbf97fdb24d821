"""The pictures of each way in and out that the manual shows; packaging/screenshots.py calls this.

All texts in them are invented: the states, people and talks do not exist.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator

from manual_pictures import DATA, grab, wait
from PySide6.QtCore import QMimeData, QSize
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from diptych import operations
from diptych.export.formats import Format
from diptych.gui import pdf
from diptych.gui.claim_dialog import ClaimDialog
from diptych.gui.cuts_dialog import CutsDialog
from diptych.gui.export_dialog import FORMATS, ExportDialog
from diptych.gui.window import MainWindow
from diptych.intake.readers import reading_of
from diptych.model import Meeting, OnLink, Side

INTAKE = DATA / "intake"
WINDOW = QSize(1060, 590)
EXPORT = QSize(760, 400)
CLAIM = QSize(640, 500)
JUDGED = 1
"""Which link of the example is judged and has a note."""
DOTS = 70
"""Dots per inch of the page that shows the PDF."""
READ = {
    "importing-pdf.png": ("minutes.pdf", "talks.docx"),
    "importing-mail.png": ("readout.eml", "page.mhtml"),
    "importing-documents.png": ("talks.odt", "statement.rtf"),
    "importing-text.png": ("readout.md", "zayavlenie-utf16.txt"),
}
"""Two files of other kinds for each picture of the page for a new comparison."""
PASTED = """<h2>Readout of the ferry talks</h2>
<p>Premier Holm received Minister Vik in Port Alder today.</p>
<ul><li>Twelve ferries will sail each day from June.</li>
<li>Fees stay as they are until the end of the year.</li></ul>"""
TRANSCRIPT = """QUESTION: Minister, was anything decided?

MINISTER VIK: We spoke of nine ferries a day. Nothing was decided on fees."""
NOTE = "Both give the number of ferries, but not the same one. Ask both press offices."


def ways_in(window: MainWindow) -> Iterator[tuple[str, QImage]]:
    """Name and picture of each way in."""
    window.resize(WINDOW)
    page = window.new_page
    for name, files in READ.items():
        for file in files:  # one after the other: what the first states is the title
            window.take_files([INTAKE / file])
            wait_for_files(window)
        yield name, grab(page)
        page.reset()
    left, right = page.halves[Side.LEFT], page.halves[Side.RIGHT]
    left.name.setText("Alderland")
    right.name.setText("Birchland")
    copied = QMimeData()
    copied.setHtml(PASTED)
    left.text.insertFromMimeData(copied)
    copied = QMimeData()
    copied.setText(TRANSCRIPT)
    right.text.insertFromMimeData(copied)
    yield "importing-pasted.png", grab(page)
    page.reset()
    left.take_file(INTAKE / "scan.pdf")
    wait_for_files(window)
    yield "importing-refused.png", grab(left)
    page.reset()
    window.leave_page()
    dialog = CutsDialog(reading_of(INTAKE / "page.html", "Alderland"), window)
    dialog.show()
    yield "importing-cuts.png", grab(dialog)
    dialog.close()


def ways_out(window: MainWindow) -> Iterator[tuple[str, QImage]]:
    """Name and picture of each way out that has none in `manual_pictures`; the example is open."""
    meeting = _judged(window)
    dialog = ExportDialog(meeting, window)
    dialog.resize(EXPORT)
    dialog.show()
    for one in FORMATS[1:]:  # the first has a picture of its own
        if one.kind is Format.PDF:
            continue
        dialog.format_buttons[one.name].click()
        dialog.save_button.setFocus()
        if one.kind is Format.ANNOTATION:
            _scroll_to(dialog.preview.source, '"type": "Annotation"')
        yield f"export-{one.kind.value}.png", grab(dialog)
    dialog.format_buttons[FORMATS[0].name].click()
    dialog.close()
    yield "export-pdf.png", _first_page(pdf.encoded(meeting))
    claim = ClaimDialog(meeting, meeting.standing_links[JUDGED], "Ada Reader", window)
    claim.address.setText("https://paper.example/ferry-talks")
    claim.resize(CLAIM)
    claim.show()
    claim.save_button.setFocus()
    yield "export-claim.png", grab(claim)
    claim.close()


def wait_for_files(window: MainWindow) -> None:
    """Wait until the page for a new comparison reads no file any more."""
    for half in window.new_page.halves.values():
        while half.reading.busy:
            wait(half.reading.changed, lambda: None)


def _judged(window: MainWindow) -> Meeting:
    """The open meeting, its second link confirmed and with a note."""
    session = window.session
    meeting = session.meeting
    assert meeting is not None
    link = meeting.standing_links[JUDGED]
    wait(session.changed, lambda: session.run(lambda lib: operations.confirm_link(lib, link.id)))
    wait(
        session.changed,
        lambda: session.run(
            lambda lib: operations.add_note(lib, meeting.id, OnLink(link.id), NOTE, ["ferries"])
        ),
    )
    assert session.meeting is not None
    return session.meeting


def _scroll_to(field: QPlainTextEdit, words: str) -> None:
    """Bring the line with these words to the top, with the one before it."""
    found = field.document().find(words)
    field.verticalScrollBar().setValue(field.verticalScrollBar().maximum())
    field.setTextCursor(QTextCursor(found.block().previous()))


def _first_page(data: bytes) -> QImage:
    """The first page of a PDF, as poppler draws it."""
    program = shutil.which("pdftoppm")
    if program is None:
        sys.exit("pdftoppm (poppler-utils) is needed for the picture of the PDF")
    drawn = subprocess.run(
        [program, "-png", "-r", str(DOTS), "-singlefile", "-"],
        input=data,
        capture_output=True,
        check=True,
    )
    return QImage.fromData(drawn.stdout)

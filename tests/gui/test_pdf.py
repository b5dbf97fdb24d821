"""The report as a PDF."""

import re
from io import BytesIO
from pathlib import Path

from pdfminer.high_level import extract_text
from pdfminer.pdfpage import PDFPage
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from diptych.gui import pdf
from diptych.intake import samples
from diptych.model import Meeting, MeetingId, Note, NoteId, OnMeeting
from diptych.operations import comparing


def meeting(body: str) -> Meeting:
    sample = samples.load("water-talks")
    compared = comparing.compare_accounts(sample.left, sample.right)
    note = Note(NoteId(1), "u", OnMeeting(), body, (), "2031-01-01T00:00:00Z", "")
    made = comparing.unsaved_meeting(compared, "Talks on water")
    return Meeting(MeetingId(0), "", made.title, "", compared, made.links, (note,))


def test_a_pdf_has_the_report_and_numbered_pages(qtbot: QtBot) -> None:
    data = pdf.encoded(meeting("A note on it."))
    assert data.startswith(b"%PDF")
    pages = len(list(PDFPage.get_pages(BytesIO(data))))
    assert pages > 1
    text = extract_text(BytesIO(data)).replace("\t", " ")
    assert "Talks on water" in text
    assert "A note on it." in text
    assert re.search(rf"\b{pages} / {pages}\b", text)


def test_a_picture_that_a_note_names_is_not_loaded(qtbot: QtBot, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(0x00FF00)
    assert image.save(str(picture))
    with_picture = pdf.encoded(meeting(f"![seen]({picture.as_uri()})"))
    assert b"/Width 400" not in with_picture

import json
from dataclasses import replace

from ferry_talks import LEFT, RIGHT, compare
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from diptych import operations
from diptych.gui.claim_dialog import ClaimDialog
from diptych.intake.readers import read_text
from diptych.model import Verdict
from diptych.progress import NoProgress


def test_it_is_copied_once_it_has_an_author(qtbot, look, tmp_path) -> None:
    left, right = read_text(LEFT, "Alderland"), read_text(RIGHT, "Birchland")
    meeting = operations.unsaved_meeting(compare(left, right, NoProgress()), "Talks")
    link = replace(meeting.links[0], verdict=Verdict.AGREE)
    dialog = ClaimDialog(meeting, link, "")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.copy_button.isEnabled()
    assert "author" in dialog.error.text()
    dialog.author.setText("Ada Lind")
    assert not dialog.error.text()
    dialog.save_to(tmp_path / "none" / "claim.jsonld")
    assert "no folder" in dialog.error.text()
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    made = json.loads(QApplication.clipboard().text())
    assert made["author"]["name"] == "Ada Lind"
    assert made["reviewRating"]["alternateName"] == "The two accounts agree"

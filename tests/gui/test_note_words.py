"""Where a note stands on one line, it stands there without its Markdown."""

from diptych.gui.note_words import note_words
from diptych.gui.window import MainWindow
from diptych.model import OnLink
from diptych.operations import add_note


def test_the_marks_are_gone_and_the_words_stay() -> None:
    assert note_words("# A *new* pier\n\n- one\n- two") == "A new pier one two"
    assert note_words("5 * 3 _remains_") == "5 * 3 remains"


def test_the_table_of_matters_shows_words(qtbot, window: MainWindow) -> None:
    meeting = window.session.meeting
    assert meeting is not None
    window.reading.as_table()
    with qtbot.waitSignal(window.session.changed):
        window.session.run(
            lambda lib: add_note(lib, meeting.id, OnLink(meeting.links[0].id), "A **bold** word")
        )
    model = window.view.modes.table.table.model()
    shown = {model.index(row, 4).data() for row in range(model.rowCount())}
    assert "A bold word" in shown

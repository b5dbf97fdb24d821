import threading
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from ferry_talks import LEFT, RIGHT, compare
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from diptych.export import markdown
from diptych.gui.cuts_dialog import CutsDialog
from diptych.gui.new_comparison import NewComparison
from diptych.gui.window import MainWindow
from diptych.intake.readers import reading_of
from diptych.model import Side


@pytest.fixture
def files(tmp_path):
    left, right = tmp_path / "alder-land.txt", tmp_path / "birchland.md"
    left.write_text(LEFT, encoding="utf-8")
    right.write_text(RIGHT, encoding="utf-8")
    return [left, right]


@pytest.fixture
def page(qtbot, look) -> NewComparison:
    made = NewComparison()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def drop(widget: QWidget, paths: list) -> QDropEvent:
    """Drop files on a widget, as Qt tells it."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), action, mime, button, none)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(5, 5), action, mime, button, none)
    QApplication.sendEvent(widget, event)
    return event


def paste(page: NewComparison, side: Side, name: str, text: str) -> None:
    half = page.halves[side]
    half.name.setText(name)
    QApplication.clipboard().setText(text)
    half.text.paste()


def test_two_pasted_texts_are_asked_to_be_compared(qtbot, page) -> None:
    assert not page.compare_button.isEnabled()
    paste(page, Side.LEFT, "Alderland", LEFT)
    paste(page, Side.RIGHT, "Birchland", RIGHT)
    page.halves[Side.LEFT].publisher.setText("Ministry of Ferries")
    page.title.setText("Ferry talks")
    page.date.setText("2023-05-02")
    with qtbot.waitSignal(page.compare_requested) as asked:
        qtbot.mouseClick(page.compare_button, Qt.MouseButton.LeftButton)
    pair = asked.args[0]
    assert (pair.title, pair.date) == ("Ferry talks", "2023-05-02")
    assert (pair.left.name, pair.left.publisher, pair.left.text) == (
        "Alderland", "Ministry of Ferries", LEFT,
    )  # fmt: skip
    assert pair.right.text == RIGHT


def test_pasted_text_keeps_its_characters(qtbot, page) -> None:
    text = "Five\u00a0ferries — “five” 🛳 ferries.\n\nNext\u202fone."
    paste(page, Side.LEFT, "A", text)
    paste(page, Side.RIGHT, "B", RIGHT)
    with qtbot.waitSignal(page.compare_requested) as asked:
        page.compare()
    original = asked.args[0].left.provenance.data.decode("utf-8")
    assert original == text


def test_a_meeting_without_a_title_is_called_by_its_accounts(qtbot, page) -> None:
    paste(page, Side.LEFT, "Alderland", LEFT)
    paste(page, Side.RIGHT, "Birchland", RIGHT)
    with qtbot.waitSignal(page.compare_requested) as asked:
        page.compare()
    assert asked.args[0].title == "Alderland and Birchland"


def test_a_missing_name_is_said_in_place(page) -> None:
    asked = []
    page.compare_requested.connect(asked.append)
    paste(page, Side.LEFT, "", LEFT)
    paste(page, Side.RIGHT, "Birchland", RIGHT)
    page.compare()
    assert page.halves[Side.LEFT].error.text().startswith("This account needs a name.")
    assert page.halves[Side.LEFT].error.isVisible()
    assert not page.halves[Side.RIGHT].error.isVisible()
    assert asked == []


def test_a_date_that_is_none_is_said_in_place(page) -> None:
    asked = []
    page.compare_requested.connect(asked.append)
    paste(page, Side.LEFT, "A", LEFT)
    paste(page, Side.RIGHT, "B", RIGHT)
    page.date.setText("7 December")
    page.compare()
    assert "not a date" in page.error.text()
    assert asked == []


def test_a_file_fills_its_half_and_names_it(page, files) -> None:
    half = page.halves[Side.LEFT]
    half.take_file(files[0])
    assert half.name.text() == "Alder land"
    assert half.text.toPlainText() == LEFT
    assert half.text.isReadOnly()
    account = half.account()
    assert account.provenance.file_name == "alder-land.txt"
    assert account.provenance.data == LEFT.encode()


def test_a_name_that_was_typed_stays(page, files) -> None:
    half = page.halves[Side.LEFT]
    half.name.setText("Alderland")
    half.take_file(files[0])
    assert half.account().name == "Alderland"


@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "binary", "pdf"])
def test_a_file_that_cannot_be_read_is_said_in_its_half(qtbot, page, tmp_path, kind: str) -> None:
    path = tmp_path / f"{kind}.{'pdf' if kind == 'pdf' else 'txt'}"
    match kind:
        case "folder":
            path.mkdir()
        case "empty":
            path.write_text("")
        case "binary":
            path.write_bytes(bytes(range(256)) * 8)
        case "pdf":
            path.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    half = page.halves[Side.RIGHT]
    half.text.setPlainText("What stood here")
    half.take_file(path)
    qtbot.waitUntil(half.error.isVisible)
    assert len(half.error.text()) > 15
    assert half.text.toPlainText() == "What stood here"


def test_clearing_a_half_lets_another_text_in(page, files) -> None:
    half = page.halves[Side.LEFT]
    half.take_file(files[0])
    half.clear()
    assert half.empty
    assert not half.text.isReadOnly()


def test_files_are_dropped_on_a_half(page, files) -> None:
    drop(page.halves[Side.RIGHT], files[:1])
    assert page.halves[Side.LEFT].empty
    assert page.halves[Side.RIGHT].text.toPlainText() == LEFT


def test_two_files_dropped_on_one_half_fill_both(page, files) -> None:
    drop(page.halves[Side.RIGHT], files)
    assert [half.text.toPlainText() for half in page.halves.values()] == [LEFT, RIGHT]
    assert page.compare_button.isEnabled()


def test_three_files_are_too_many(page, files) -> None:
    drop(page, [*files, files[0]])
    assert all(half.empty for half in page.halves.values())
    assert page.error.text() == "Two files at most: one for each account."


def test_files_dropped_on_the_window_open_the_page(qtbot, open_window, files) -> None:
    window = open_window()
    drop(window, files)
    page = window.new_page
    assert window.stack.currentWidget() is page
    assert [half.name.text() for half in page.halves.values()] == ["Alder land", "Birchland"]
    drop_one = window.new_page.halves[Side.LEFT]
    drop_one.clear()
    drop(window, files[:1])
    assert drop_one.text.toPlainText() == LEFT


def test_two_files_are_chosen_and_compared(qtbot, open_window, files, monkeypatch) -> None:
    window = open_window()
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(f) for f in files], "")
    )
    qtbot.mouseClick(window.start_page.files_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.session.opened):
        qtbot.mouseClick(window.new_page.compare_button, Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is window.view
    assert window.session.meeting.title == "Alder land and Birchland"
    assert [half.text.toPlainText() for half in window.new_page.halves.values()] == ["", ""]


def test_a_cancelled_comparison_writes_nothing_and_keeps_the_page(
    qtbot, open_window, files
) -> None:
    go_on, begun = threading.Event(), threading.Event()

    def slow(left, right, progress, date):
        progress.step(0, 2, "passages")
        begun.set()
        go_on.wait(10)
        return compare(left, right, progress)

    window = open_window(slow)
    window.take_files(files)
    with qtbot.waitSignal(window.comparing.stepped):
        window.new_page.compare()
    assert window.strip.isVisible()
    assert not window.new_page.compare_button.isEnabled()
    with qtbot.waitSignal(window.comparing.ended):
        qtbot.mouseClick(window.strip.cancel_button, Qt.MouseButton.LeftButton)
        go_on.set()
    with qtbot.waitSignal(window.session.changed):
        window.session.run(lambda lib: None)
    assert window.session.meetings == ()
    assert not window.strip.isVisible()
    assert window.stack.currentWidget() is window.new_page
    assert window.new_page.halves[Side.LEFT].text.toPlainText() == LEFT
    assert window.new_page.compare_button.isEnabled()


def test_the_window_answers_while_accounts_are_compared(qtbot, open_window, files) -> None:
    go_on = threading.Event()

    def slow(left, right, progress, date):
        progress.step(0, 2, "passages")
        go_on.wait(10)
        return compare(left, right, progress)

    window: MainWindow = open_window(slow)
    window.take_files(files)
    with qtbot.waitSignal(window.comparing.stepped):
        window.new_page.compare()
    with qtbot.waitSignal(window.session.changed):
        window.session.run(lambda lib: None)
    with qtbot.waitSignal(window.session.opened):
        go_on.set()


def test_closing_while_accounts_are_compared_stops(qtbot, open_window, files, library_path) -> None:
    def endless(left, right, progress, date):
        while True:
            progress.step(0, 2, "passages")

    window = open_window(endless)
    window.take_files(files)
    with qtbot.waitSignal(window.comparing.stepped):
        window.new_page.compare()
    assert window.close()


def test_a_comparison_that_fails_is_told_on_the_page(qtbot, open_window, files) -> None:
    from diptych.errors import ModelError

    def fail(*_):
        raise ModelError("The model is damaged.", "Install Diptych again.")

    window = open_window(fail)
    window.take_files(files)
    with qtbot.waitSignal(window.comparing.failed):
        window.new_page.compare()
    assert window.new_page.error.text() == "The model is damaged. Install Diptych again."
    assert window.new_page.halves[Side.LEFT].text.toPlainText() == LEFT


def test_a_long_file_is_read_beside_the_window_and_can_be_stopped(qtbot, page, monkeypatch) -> None:
    go_on = threading.Event()

    def slow(path, name, *, read_at, progress):
        while not go_on.wait(0.01):
            progress.step(2, 9, "pages")
        return reading_of(path, name)

    monkeypatch.setattr("diptych.gui.file_reading.reading_of", slow)
    paste(page, Side.RIGHT, "B", RIGHT)
    half = page.halves[Side.LEFT]
    half.text.setPlainText("What stood here")
    half.take_file(SAMPLES / "page.html")
    assert half.reading.isVisible()
    assert not page.compare_button.isEnabled()
    qtbot.waitUntil(lambda: half.reading.label.text() == "Reading page.html: page 3 of 9…")
    qtbot.mouseClick(half.reading.cancel_button, Qt.MouseButton.LeftButton)
    assert not half.reading.isVisible()
    assert page.compare_button.isEnabled()
    assert half.text.toPlainText() == "What stood here"
    # Another file does not wait for one that was stopped.
    go_on.set()
    with qtbot.waitSignal(half.file_read):
        half.take_file(SAMPLES / "minutes.pdf")
    assert half.name.text() == "Minutes"
    assert page.title.text() == "Minutes of the ferry talks"
    page.stop_reading()


def test_closing_while_a_file_is_read_stops(qtbot, open_window, monkeypatch) -> None:
    def endless(path, name, *, read_at, progress):
        while True:
            progress.step(0, 9, "pages")

    monkeypatch.setattr("diptych.gui.file_reading.reading_of", endless)
    window = open_window()
    window.take_files([SAMPLES / "minutes.pdf", SAMPLES / "page.html"])
    assert window.new_page.halves[Side.LEFT].reading.busy
    assert window.close()


SAMPLES = Path(__file__).resolve().parents[1] / "data" / "intake"


def test_a_page_tells_of_the_meeting_and_of_what_was_cut(qtbot, page, monkeypatch) -> None:
    half = page.halves[Side.LEFT]
    with qtbot.waitSignal(half.file_read):
        half.take_file(SAMPLES / "page.html")
    assert page.title.text() == "Readout of the ferry talks with Birchland"
    assert page.date.text() == "2024-03-05"
    assert half.publisher.text() == "Office of the Premier of Alderland"
    assert "cookies" not in half.text.toPlainText()
    about = half.about
    assert about.isVisible()
    assert about.speakers_label.text() == (
        "Who speaks: QUESTION (9 words), PREMIER HOLM (27 words)."
    )
    assert not about.cautions_label.isVisible()

    def mark_the_cookies(dialog: CutsDialog) -> CutsDialog.DialogCode:
        for row in range(dialog.list.count()):
            if "cookies" in dialog.list.item(row).text():
                dialog.list.item(row).setCheckState(Qt.CheckState.Checked)
        return CutsDialog.DialogCode.Accepted

    monkeypatch.setattr(CutsDialog, "exec", mark_the_cookies)
    qtbot.mouseClick(about.cut_button, Qt.MouseButton.LeftButton)
    assert "This site uses cookies" in half.text.toPlainText()
    paste(page, Side.RIGHT, "Birchland", RIGHT)
    page.without_questions.setChecked(True)
    with qtbot.waitSignal(page.compare_requested) as asked:
        page.compare()
    pair = asked.args[0]
    assert pair.without_questions
    assert len(pair.left.provenance.brought_back) == 1
    assert "This site uses cookies" in pair.left.text


PAGE = """<html lang="en"><head><title>Ferry talks in Harbourtown</title>
<meta property="og:site_name" content="Ministry of Ferries">
<meta property="article:published_time" content="2023-05-03T09:00:00Z">
<link rel="canonical" href="https://alderland.example/readouts/12">
<script type="application/ld+json">{{"@type": "Report", "contentLocation": "Harbourtown"}}</script>
</head><body><article><h1>Ferry talks in Harbourtown</h1><p>{}</p></article></body></html>"""


def test_what_a_file_states_is_filled_in_edited_and_kept(qtbot, open_window, tmp_path) -> None:
    began = datetime.now(UTC).replace(microsecond=0)
    window = open_window()
    page, file = window.new_page, tmp_path / "readout.html"
    file.write_text(PAGE.format(LEFT), encoding="utf-8")
    window.new_comparison()
    drop(page.halves[Side.LEFT], [file])
    left, right = page.halves[Side.LEFT], page.halves[Side.RIGHT]
    qtbot.waitUntil(lambda: not left.empty)
    assert (page.title.text(), page.date.text()) == ("Ferry talks in Harbourtown", "2023-05-03")
    assert (left.publisher.text(), left.address.text()) == (
        "Ministry of Ferries",
        "https://alderland.example/readouts/12",
    )
    assert left.place.text() == "Harbourtown"
    for field, words in (
        (left.name, "Alderland"),
        (left.place, "Old Harbourtown"),
        (right.place, "Birkstad"),
        (left.publisher, "Ministry of Ferries, press office"),
        (left.address, "https://alderland.example/en/12"),
        (right.publisher, "The Birchland Gazette"),
        (right.address, "https://birchland.example/talks"),
        (page.title, "Talks on ferries"),
        (page.date, "2023-05-02"),
    ):
        field.selectAll()
        qtbot.keyClicks(field, words)
    paste(page, Side.RIGHT, "Birchland", RIGHT)
    with qtbot.waitSignal(window.session.opened):
        qtbot.mouseClick(page.compare_button, Qt.MouseButton.LeftButton)
    window.close()
    meeting = open_window().session.meeting
    assert (meeting.title, meeting.date) == ("Talks on ferries", "2023-05-02")
    told = [
        (account.name, account.publisher, account.provenance.address)
        for account in (meeting.comparison.left, meeting.comparison.right)
    ]
    assert told == [
        (
            "Alderland",
            "Ministry of Ferries, press office",
            "https://alderland.example/en/12",
        ),
        ("Birchland", "The Birchland Gazette", "https://birchland.example/talks"),
    ]
    accounts = (meeting.comparison.left, meeting.comparison.right)
    assert [a.provenance.place for a in accounts] == ["Old Harbourtown", "Birkstad"]
    for account in accounts:
        assert datetime.fromisoformat(account.provenance.read_at) >= began
    exported = markdown.render(meeting)
    places = ("Place: Old Harbourtown", "Place: Birkstad")
    for words in (
        "Talks on ferries",
        "2 May 2023",
        *places,
        *(word for each in told for word in each),
    ):
        assert words in exported
    assert all(field.text() == "" for half in page.halves.values() for field in half.fields)


def test_two_files_of_the_command_line_give_title_and_date(qtbot, open_window, tmp_path) -> None:
    window = open_window()
    left, right = tmp_path / "alderland.txt", tmp_path / "birchland.html"
    left.write_text(LEFT, encoding="utf-8")
    right.write_text(PAGE.format(RIGHT), encoding="utf-8")
    with qtbot.waitSignal(window.session.opened):
        window.opening.files(left, right)
    meeting = window.session.meeting
    assert (meeting.title, meeting.date) == ("Ferry talks in Harbourtown", "2023-05-03")
    assert meeting.comparison.right.publisher == "Ministry of Ferries"
    assert meeting.comparison.right.provenance.address == "https://alderland.example/readouts/12"


def test_a_part_of_a_page_is_pasted_with_its_paragraphs(qtbot, page) -> None:
    mime = QMimeData()
    mime.setHtml("<h2>Talks</h2><p>They <b>met</b>.</p><ul><li>Nine ferries<li>No fees</ul>")
    mime.setText("Talks They met. Nine ferries No fees")
    QApplication.clipboard().setMimeData(mime)
    page.halves[Side.LEFT].text.paste()
    assert page.halves[Side.LEFT].text.toPlainText() == (
        "Talks\n\nThey met.\n\n- Nine ferries\n- No fees"
    )


def test_a_text_in_another_language_is_named_so(qtbot, page) -> None:
    paste(page, Side.LEFT, "A", "Министры встретились в порту и обсудили паромное сообщение.")
    label = page.halves[Side.LEFT].about.cautions_label
    assert label.isVisible()
    assert label.text().startswith("It seems to be written in Russian, not in English")
    page.halves[Side.LEFT].clear()
    assert not label.isVisible()


def test_a_source_that_is_known_and_a_language_are_told(qtbot, open_window, files) -> None:
    window: MainWindow = open_window()
    left, right = files
    with qtbot.waitSignal(window.session.opened):
        window.opening.files(left, right)
    other = right.with_name("sudmark.txt")
    other.write_text("Министры встретились в порту и обсудили паромное сообщение.", "utf-8")
    with qtbot.waitSignal(window.opening.told) as told:
        window.opening.files(left, other)
    said = told.args[0]
    assert said.startswith("Sudmark: It seems to be written in Russian, not in English")
    assert "The same source is in the library already: Alder land in “Alder land and Bir" in said


def test_questions_are_left_out_where_that_is_asked_for(qtbot, open_window, files) -> None:
    asked: list[dict[str, bool]] = []

    def watched(*arguments, **options):
        asked.append(options)
        return compare(*arguments)

    window: MainWindow = open_window(watched)
    window.new_comparison()
    window.new_page.take_files(files)
    window.new_page.without_questions.setChecked(True)
    with qtbot.waitSignal(window.session.opened):
        window.new_page.compare()
    assert asked == [{"without_questions": True}]
    assert not window.new_page.without_questions.isChecked()


@pytest.mark.parametrize("first", list(Side))
def test_the_left_file_gives_the_title_whichever_is_read_first(window, first: Side) -> None:
    window.new_comparison()
    page = window.new_page
    told = {
        side: SimpleNamespace(title=f"Talks, {side}", date=date)
        for side, date in ((Side.LEFT, "2023-05-02"), (Side.RIGHT, "2023-05-03"))
    }
    for side in (first, first.other):
        page.halves[side].file_read.emit(told[side])
    assert (page.title.text(), page.date.text()) == ("Talks, left", "2023-05-02")
    page.title.setText("My own title")
    page.halves[Side.LEFT].file_read.emit(told[Side.LEFT])
    assert page.title.text() == "My own title"

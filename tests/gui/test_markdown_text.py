import re

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument

from diptych.export.note_html import note_html
from diptych.gui import link_question
from diptych.gui.markdown_text import ClosedDocument, MarkdownText, page_html


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src='http://example.org/x.png'>",
        "![x](http://example.org/x.png)",
        "![x](file:///etc/hostname)",
        "<iframe src='http://example.org'></iframe>",
        "<link rel=stylesheet href='http://example.org/a.css'>",
        "<style>@import 'http://example.org/a.css';</style>",
        "<p style=\"background: url('http://example.org/a.png')\">x</p>",
        "[x](javascript:alert(1))",
        "[x](file:///etc/passwd)",
        "[x](data:text/html;base64,AAAA)",
        "<a href='x' onclick='y'>z</a>",
    ],
)
def test_nothing_that_loads_or_runs_is_left(text: str) -> None:
    for made in (note_html(text), page_html(text)):
        tags = " ".join(re.findall(r"<[^>]*>", made))
        for word in ("<img", "<script", "<iframe", "<link", "<style", "style=", "onclick", "src="):
            assert word not in tags
        for scheme in ("javascript:", "file:", "data:"):
            assert scheme not in tags


def test_a_note_is_rendered(qtbot, look) -> None:
    text = MarkdownText()
    qtbot.addWidget(text)
    text.set_markdown("# Big\n\n**a** *b*\nnext\n\n- one\n\n![map](http://example.org/m.png)")
    assert text.toPlainText().split("\n")[:4] == ["Big", "a b", "next", "one"]
    assert "map" in text.toPlainText(), "a picture is told, never fetched"


def test_the_help_has_headings_and_tables() -> None:
    made = page_html("# Help\n\n| x |\n|---|\n| y |\n\n[l](https://example.org)")
    for part in ("<h1>Help</h1>", "<td>y</td>", 'href="https://example.org"'):
        assert part in made


def test_a_document_loads_nothing(qapp, tmp_path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    document = ClosedDocument()
    kind = QTextDocument.ResourceType.ImageResource
    assert not document.resource(kind, QUrl.fromLocalFile(str(secret)))
    document.setHtml(f"<img src='{QUrl.fromLocalFile(str(secret)).toString()}'>x")
    assert document.toPlainText().endswith("x")


def test_text_is_as_high_as_it_needs(qtbot, look) -> None:
    text = MarkdownText()
    qtbot.addWidget(text)
    text.resize(200, 40)
    text.show()
    text.set_markdown("One line")
    one = text.height()
    text.set_markdown("\n\n".join(["Many lines"] * 12))
    assert text.height() > 8 * one
    assert text.verticalScrollBar().maximum() == 0


def test_a_link_is_asked_about_after_a_click(qtbot, look, monkeypatch) -> None:
    asked = []
    monkeypatch.setattr(link_question, "ask", lambda address, _: asked.append(address))
    text = MarkdownText()
    qtbot.addWidget(text)
    text.set_markdown("[a](https://example.org)")
    assert asked == []
    text.anchorClicked.emit(QUrl("https://example.org"))
    assert asked == [QUrl("https://example.org")]

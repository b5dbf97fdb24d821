import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication

from diptych.gui import link_question
from diptych.gui.link_question import LinkQuestion, plain, shown


@pytest.fixture
def opened(monkeypatch) -> list[QUrl]:
    found: list[QUrl] = []
    monkeypatch.setattr(link_question.QDesktopServices, "openUrl", found.append)
    return found


def question(qtbot, address: str) -> LinkQuestion:
    made = LinkQuestion(QUrl(address))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("address", "html"),
    [
        ("https://example.org/a?b=c#d", "https://<b>example.org</b>/a?b=c#d"),
        (
            "https://bank.example@evil.example:8080/bank.example",
            "https://bank.example@<b>evil.example</b>:8080/bank.example",
        ),
        ("https://evil.example/@bank.example", "https://<b>evil.example</b>/@bank.example"),
        ("http://192.0.2.7/x", "http://<b>192.0.2.7</b>/x"),
        ("https://t.example/?a=1&b=<i>", "https://<b>t.example</b>/?a=1&amp;b=%3Ci%3E"),
        ("mailto:desk@example.org", "mailto:desk@example.org"),
    ],
)
def test_the_whole_address_is_shown_with_its_host_in_bold(qapp, address: str, html: str) -> None:
    assert shown(QUrl(address)) == html


def test_letters_that_look_alike_are_shown_as_what_they_are(qtbot, look, opened) -> None:
    asked = question(qtbot, "https://\u0440\u0430y.example/in")  # the first two are Cyrillic
    assert asked.address.toPlainText() == "https://xn--y-7sb1c.example/in"
    assert "xn--y-7sb1c.example" in asked.note.text()
    assert "\u0440\u0430y.example" in asked.note.text()
    assert asked.note.isVisible()
    assert not question(qtbot, "https://example.org").note.isVisible()


def test_only_the_button_opens_it(qtbot, look, opened) -> None:
    asked = question(qtbot, "https://example.org/a")
    asked.copy_button.click()
    assert QGuiApplication.clipboard().text() == "https://example.org/a"
    assert asked.cancel_button.isDefault()
    with qtbot.waitSignal(asked.rejected):
        asked.cancel_button.click()
    assert opened == []
    asked = question(qtbot, "https://example.org/a")
    with qtbot.waitSignal(asked.accepted):
        asked.open_button.click()
    assert opened == [QUrl("https://example.org/a")]


def test_an_address_that_is_not_for_a_browser_is_not_asked_about(qtbot, look, opened) -> None:
    asked = question(qtbot, "https://example.org")
    for address in ("file:///etc/passwd", "javascript:alert(1)", "smb://example.org/x"):
        link_question.ask(QUrl(address), asked)
    assert len(asked.findChildren(LinkQuestion)) == 0
    link_question.ask(QUrl("https://example.org/b"), asked)
    (found,) = asked.findChildren(LinkQuestion)
    assert plain(found._address) == "https://example.org/b"
    found.cancel_button.click()
    assert opened == []

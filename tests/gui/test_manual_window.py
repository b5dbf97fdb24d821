"""The window of the manual: the way through it, the search, the help key, and no network."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog

import diptych.gui
from diptych.gui import context_help, link_question, manual_pages, manual_window, theme
from diptych.gui.about import AboutWindow
from diptych.gui.manual_window import ManualWindow

PICTURE = int(QTextDocument.ResourceType.ImageResource.value)


@pytest.fixture
def manual(qtbot, look: None) -> Iterator[ManualWindow]:
    shown = manual_window.show()
    qtbot.waitExposed(shown)
    yield shown
    manual_window.close()


def titles(manual: ManualWindow) -> list[str]:
    return [item.text(0) for item in manual._items() if not item.isHidden()]


def test_it_begins_with_its_contents(manual: ManualWindow) -> None:
    assert manual.page.name == "index.md"
    assert "two official accounts" in manual.page.toPlainText()
    assert titles(manual) == [page.title for page in manual_pages.contents()]


def test_every_page_is_shown(manual: ManualWindow) -> None:
    for page in manual_pages.contents():
        manual.go(page.name)
        assert manual.page.toPlainText().strip()
        assert manual.list.currentItem().text(0) == page.title


def test_a_link_leads_on_and_back_leads_back(manual: ManualWindow) -> None:
    manual.page.anchorClicked.emit(QUrl("library.md#backups"))
    assert manual.page.name == "library.md"
    scrolled = manual.page.verticalScrollBar().value()
    assert scrolled > 0
    manual.page.anchorClicked.emit(QUrl("#search"))
    assert manual.page.verticalScrollBar().value() < scrolled
    manual.back()
    assert manual.page.verticalScrollBar().value() == scrolled
    manual.back()
    assert manual.page.name == "index.md"
    assert not manual.back_button.isEnabled()
    manual.forward()
    assert manual.page.name == "library.md"
    assert manual.forward_button.isEnabled()
    manual.go("judging.md")
    assert not manual.forward_button.isEnabled()


def test_what_is_no_page_is_not_gone_to(manual: ManualWindow) -> None:
    for address in ("../README.md", "none.md", "/etc/hostname", "README"):
        manual.go(address)
        assert manual.page.name == "index.md"


def test_the_contents_are_chosen_from(manual: ManualWindow) -> None:
    item = next(item for item in manual._items() if item.text(0) == "Judging")
    manual.list.setCurrentItem(item)
    assert manual.page.name == "judging.md"
    assert "Judging" in manual.windowTitle()


def test_words_are_found_on_every_page(qtbot, manual: ManualWindow) -> None:
    qtbot.keyClicks(manual.field, "bring in")
    counted = {
        page.title: manual_pages.count(page.name, "bring in") for page in manual_pages.contents()
    }
    assert titles(manual) == [f"{name} ({times})" for name, times in counted.items() if times]
    pages, total = set(), sum(counted.values())
    for _ in range(total):
        qtbot.keyClick(manual.field, Qt.Key.Key_Return)
        assert manual.page.textCursor().block().text().casefold().count("bring in")
        pages.add(manual.page.name)
    assert len(pages) == len(titles(manual)) > 1
    qtbot.keyClick(manual.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert manual.found.text()
    qtbot.keyClick(manual.field, Qt.Key.Key_Escape)
    assert manual.isVisible()
    assert titles(manual) == list(counted)
    qtbot.keyClick(manual, Qt.Key.Key_Escape)
    assert not manual.isVisible()


def test_what_is_nowhere_is_said_to_be_nowhere(qtbot, manual: ManualWindow) -> None:
    manual.field.setText("xylophone")
    assert titles(manual) == []
    assert manual.found.text() == "Not found in the manual"
    manual.next_place()
    assert manual.page.name == "index.md"


def test_only_its_own_pictures_are_loaded(manual: ManualWindow, tmp_path) -> None:
    manual.go("reading.md")
    document = manual.page.document()
    assert isinstance(document.resource(PICTURE, QUrl("images/window-light.png")), QImage)
    secret = tmp_path / "x.png"
    QImage(2, 2, QImage.Format.Format_RGB32).save(str(secret))
    for address in (
        QUrl.fromLocalFile(str(secret)),
        QUrl("https://example.org/x.png"),
        QUrl("../packaging/x.png"),
    ):
        assert not document.resource(PICTURE, address)
        assert not manual.page.loadResource(PICTURE, address)


def test_a_picture_is_no_wider_than_the_page(manual: ManualWindow) -> None:
    manual.go("reading.md")
    image = manual.page.document().resource(PICTURE, QUrl("images/window-light.png"))
    assert image.deviceIndependentSize().width() <= manual.page.room() + 1


def test_a_page_stays_at_its_place_in_another_width(qtbot, manual: ManualWindow) -> None:
    def top() -> str:
        return manual.page.cursorForPosition(QPoint(60, 4)).block().text()

    manual.go("exports.md")
    manual.resize(600, 500)
    qtbot.waitUntil(lambda: not manual.page._settle.isActive())
    assert manual.page.verticalScrollBar().value() == 0
    manual.go("exports.md#what-a-report-holds")
    heading = top()
    assert heading
    manual.resize(800, 500)
    qtbot.waitUntil(lambda: manual.page._settle.isActive())
    qtbot.waitUntil(lambda: not manual.page._settle.isActive())
    assert top() == heading


def test_a_dark_window_shows_dark_pictures(manual: ManualWindow) -> None:
    manual.go("reading.md")
    address = QUrl("images/window-light.png")
    try:
        theme.current().use(Qt.ColorScheme.Dark)
        image = manual.page.document().resource(PICTURE, address)
        assert image.pixelColor(image.width() // 2, 1).lightness() < 128
    finally:
        theme.current().use(Qt.ColorScheme.Light)
    image = manual.page.document().resource(PICTURE, address)
    assert image.pixelColor(image.width() // 2, 1).lightness() > 128


def test_the_web_is_left_to_the_browser(manual: ManualWindow, monkeypatch) -> None:
    opened = []
    monkeypatch.setattr(link_question, "ask", lambda address, _: opened.append(address))
    manual.page.anchorClicked.emit(QUrl("file:///etc/passwd"))
    manual.page.anchorClicked.emit(QUrl("javascript:alert(1)"))
    assert opened == []
    assert manual.page.name == "index.md"
    manual.page.highlighted.emit(QUrl("https://example.org/page"))
    assert manual.address.text() == "https://example.org/page"
    assert opened == []
    manual.page.anchorClicked.emit(QUrl("https://example.org/page"))
    assert opened == [QUrl("https://example.org/page")]


def test_the_help_key_in_a_dialog_opens_its_page(qtbot, window) -> None:
    window.actions_["dialogs.show_settings"].trigger()
    (dialog,) = [one for one in QApplication.topLevelWidgets() if _is(one, "SettingsDialog")]
    qtbot.waitUntil(lambda: bool(dialog.property("helped")))
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    shown = manual_window.show()
    assert shown.page.name == "settings.md"
    window.close()
    assert not [one for one in QApplication.topLevelWidgets() if _is(one, "ManualWindow")]


def test_the_manual_is_read_while_a_dialog_waits(qtbot, window) -> None:
    window.actions_["dialogs.export"].trigger()
    (dialog,) = [one for one in QApplication.topLevelWidgets() if _is(one, "ExportDialog")]
    assert dialog.isModal()
    qtbot.waitUntil(lambda: bool(dialog.property("helped")))
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    shown = manual_window.show()
    qtbot.waitUntil(shown.isActiveWindow)
    assert shown.page.name == "exports.md"
    # Through the window system, which lets no key into a window that a dialog blocks.
    qtbot.keyClick(shown.windowHandle(), Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert shown.page.name == "index.md"
    dialog.close()


def test_the_help_key_in_the_window_opens_the_manual(qtbot, window) -> None:
    window.actions_["dialogs.show_help"].trigger()
    (shown,) = [one for one in QApplication.topLevelWidgets() if _is(one, "ManualWindow")]
    assert shown.isVisible()
    assert not shown.isModal()
    window.close()


def test_every_window_has_a_page_and_every_page_is_there() -> None:
    for module in pkgutil.iter_modules(diptych.gui.__path__):
        importlib.import_module(f"diptych.gui.{module.name}")
    kinds = {kind.__name__ for kind in QDialog.__subclasses__() if "diptych.gui" in kind.__module__}
    assert kinds - {AboutWindow.__name__, ManualWindow.__name__} == set(context_help.PAGES)
    for address in context_help.PAGES.values():
        page, _, anchor = address.partition("#")
        assert manual_pages.is_page(page)
        assert not anchor or anchor in manual_pages.anchors(page)


def _is(widget: object, kind: str) -> bool:
    return type(widget).__name__ == kind and widget.isVisible()

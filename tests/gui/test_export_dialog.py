"""The export dialog: formats, choices for Markdown, a preview that follows, and what it keeps."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from diptych.export import formats, markdown
from diptych.export.markdown_options import Flavour, MarkdownOptions, Sources
from diptych.gui import markdown_choices, preferences
from diptych.gui.export_dialog import FORMATS, ExportDialog
from diptych.model import Meeting, Side


@pytest.fixture
def meeting(window) -> Meeting:
    return window.session.meeting


@pytest.fixture
def shown(qtbot, meeting):
    def show(made: Meeting = meeting) -> ExportDialog:
        dialog = ExportDialog(made)
        qtbot.addWidget(dialog)
        dialog.open()
        opened.append(dialog)
        return dialog

    opened: list[ExportDialog] = []
    yield show
    for dialog in opened:
        dialog.done(0)


def test_each_choice_is_seen_at_once_and_is_what_is_saved(shown, meeting, tmp_path) -> None:
    dialog = shown()
    boxes = dialog.choices.boxes
    assert dialog.preview.source.toPlainText() == markdown.render(meeting)
    for name in ("full_texts", "hash_tags", "front_matter", "evidence", "notes", "only_diverging"):
        boxes[name].click()
        assert dialog.preview.text == markdown.render(meeting, dialog.choices.options())
    dialog.choices.sources.setCurrentIndex(1)
    dialog.choices.flavour.setCurrentIndex(1)
    options = MarkdownOptions(
        only_diverging=True,
        full_texts=True,
        notes=False,
        evidence=False,
        sources=Sources.FOOTNOTES,
        front_matter=True,
        hash_tags=True,
        flavour=Flavour.COMMONMARK,
    )
    assert dialog.choices.options() == options
    assert dialog.save_to(tmp_path / "out.md")
    assert (tmp_path / "out.md").read_text(encoding="utf-8") == markdown.render(meeting, options)


def test_format_and_choices_are_remembered(shown, meeting, window) -> None:
    first = shown()
    first.choices.boxes["full_texts"].click()
    first.format_buttons["CSV"].click()
    first.reject()

    again = shown()
    assert again.format_buttons["CSV"].isChecked()
    assert not again.choices.isVisible()
    again.format_buttons["Markdown"].click()
    assert again.choices.isVisible()
    assert again.choices.boxes["full_texts"].isChecked()
    window.actions_["dialogs.copy_markdown"].trigger()
    assert QApplication.clipboard().text() == markdown.render(
        meeting, MarkdownOptions(full_texts=True)
    )


def test_what_is_stored_and_is_no_choice_means_the_default() -> None:
    preferences.current().set(
        markdown_choices.SETTING,
        {"notes": "no", "evidence": False, "sources": "songs", "flavour": "commonmark", "x": 1},
    )
    assert markdown_choices.remembered() == MarkdownOptions(
        evidence=False, flavour=Flavour.COMMONMARK
    )


def test_a_choice_that_leaves_no_link_is_told(shown) -> None:
    dialog = shown()
    dialog.choices.boxes["only_reviewed"].click()
    assert dialog.error.isVisible()
    assert dialog.error.text().startswith("No link is left by this choice")
    dialog.choices.boxes["only_reviewed"].click()
    assert not dialog.error.isVisible()


def test_html_is_seen_as_a_page_that_loads_nothing(shown) -> None:
    dialog = shown()
    dialog.format_buttons["HTML"].click()
    assert dialog.preview.currentWidget() is dialog.preview.page
    assert "Ferry talks" in dialog.preview.page.toPlainText()
    assert "<h1" not in dialog.preview.page.toPlainText()
    assert not dialog.preview.page.openLinks()


def test_links_to_a_page_need_an_address(shown, meeting) -> None:
    box = shown().choices.boxes["page_links"]
    assert not box.isEnabled()
    assert box.toolTip() == "Neither account has an address on the web."
    source = replace(meeting.comparison.right.provenance, address="https://example.org/x")
    right = replace(meeting.comparison.right, provenance=source)
    made = replace(meeting, comparison=replace(meeting.comparison, right=right))
    assert shown(made).choices.boxes["page_links"].isEnabled()


def test_a_long_one_is_written_on_another_thread_and_the_last_choice_holds(
    qtbot, shown, meeting
) -> None:
    account = meeting.comparison.account(Side.RIGHT)
    longer = replace(account, text=account.text + "\n\nMore of the same." * 20_000)
    made = replace(meeting, comparison=replace(meeting.comparison, right=longer))
    dialog = shown(made)
    assert dialog.preview.text is None
    assert not dialog.copy_button.isEnabled()
    with qtbot.waitSignal(dialog.preview.ready):
        dialog.choices.boxes["full_texts"].click()
    wanted = markdown.render(made, MarkdownOptions(full_texts=True))
    assert dialog.preview.text == wanted
    assert dialog.copy_button.isEnabled()
    assert dialog.preview.source.toPlainText().endswith("what is saved or copied is whole.")
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == wanted


def test_all_of_it_can_be_reached_by_the_tab_key(qtbot, shown) -> None:
    dialog = shown()
    wanted = {
        *dialog.choices.boxes.values(),
        dialog.choices.sources,
        dialog.choices.flavour,
        dialog.preview.source,
        dialog.copy_button,
        dialog.save_button,
    } - {dialog.choices.boxes["page_links"]}
    for widget in wanted:
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    met = set()
    dialog.format_buttons["Markdown"].setFocus()
    for _ in range(60):
        now = dialog.focusWidget()
        met.add(now)
        dialog.focusNextChild()
    assert wanted <= met


def test_every_format_is_offered() -> None:
    assert {one.kind for one in FORMATS} == set(formats.Format) - {formats.Format.TEXT}

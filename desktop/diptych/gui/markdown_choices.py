"""What goes into the Markdown: chosen beside the preview, and remembered."""

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from enum import Enum
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from diptych.export.markdown_options import Flavour, MarkdownOptions, Sources
from diptych.gui import preferences
from diptych.gui.text_label import text_label
from diptych.gui.translation import mark, tr
from diptych.model import Meeting, Side

SETTING = "export.markdown"

_PARTS = {
    "only_diverging": (mark("Only links that diverge"), ""),
    "only_reviewed": (mark("Only links that a person judged"), ""),
    "full_texts": (
        mark("Both accounts in full"),
        mark("Each passage has a mark: agrees, diverges, or stands in one account only."),
    ),
    "notes": (mark("Notes and their tags"), ""),
    "evidence": (mark("Evidence"), mark("What a judgement rests on: numbers, dates, words.")),
    "page_links": (
        mark("Links to the passage on its page"),
        mark("They open the page on the web where the passage stands, if it is there still."),
    ),
}
_PROGRAMS = {
    "front_matter": (
        mark("Front matter"),
        mark("A head in YAML for note programs such as Obsidian and Zettlr: title, date, sides, "
             "addresses, tags and counts."),
    ),
    "hash_tags": (
        mark("Tags as #tag"),
        mark("As note programs read them: what is neither letter, digit, _ nor / becomes a "
             "hyphen, and 1984 becomes tag-1984."),
    ),
}  # fmt: skip
_SOURCES = {
    Sources.LIST: mark("As a list"),
    Sources.FOOTNOTES: mark("As footnotes"),
    Sources.NONE: mark("Left out"),
}
_FLAVOURS = {
    Flavour.GFM: mark("GitHub, with tables"),
    Flavour.COMMONMARK: mark("CommonMark, with lists"),
}


def remembered() -> MarkdownOptions:
    """What the person chose last; the default where what is stored is no choice."""
    stored = preferences.current().get(SETTING, dict[str, object]())
    usual = MarkdownOptions()
    chosen: dict[str, Any] = {}
    for field in fields(usual):
        value, default = stored.get(field.name), getattr(usual, field.name)
        if isinstance(default, bool) and isinstance(value, bool):
            chosen[field.name] = value
        elif isinstance(default, Enum) and value in [one.value for one in type(default)]:
            chosen[field.name] = type(default)(value)
    return replace(usual, **chosen)


def remember(options: MarkdownOptions) -> None:
    """Keep a choice for the next time."""
    preferences.current().set(SETTING, asdict(options))


class MarkdownChoices(QWidget):
    """One box for each part, two lists. Each change is told and kept at once."""

    changed = Signal()

    def __init__(self, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        chosen = remembered()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self.boxes: dict[str, QCheckBox] = {}
        column.addWidget(text_label(tr("What goes in"), "section"))
        self._add_boxes(column, _PARTS, chosen)
        self.sources = self._list(column, tr("Sources"), _SOURCES, chosen.sources)
        column.addSpacing(8)
        column.addWidget(text_label(tr("How it is written"), "section"))
        self.flavour = self._list(column, tr("Flavour"), _FLAVOURS, chosen.flavour)
        self._add_boxes(column, _PROGRAMS, chosen)
        accounts = (meeting.comparison.account(side) for side in Side)
        if not any(account.provenance.address.startswith("http") for account in accounts):
            box = self.boxes["page_links"]
            box.setEnabled(False)
            box.setToolTip(tr("Neither account has an address on the web."))

    def options(self) -> MarkdownOptions:
        """What is chosen now."""
        boxes = {name: box.isChecked() for name, box in self.boxes.items()}
        return replace(
            MarkdownOptions(),
            **boxes,
            sources=Sources(self.sources.currentData()),
            flavour=Flavour(self.flavour.currentData()),
        )

    def _add_boxes(
        self, column: QVBoxLayout, parts: dict[str, tuple[str, str]], chosen: MarkdownOptions
    ) -> None:
        for name, (label, about) in parts.items():
            box = QCheckBox(tr(label))
            box.setChecked(getattr(chosen, name))
            if about:
                box.setToolTip(tr(about))
                box.setAccessibleDescription(tr(about))
            box.toggled.connect(self._on_changed)
            self.boxes[name] = box
            column.addWidget(box)

    def _list(
        self, column: QVBoxLayout, name: str, values: Mapping[Any, str], now: str
    ) -> QComboBox:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(text_label(name, wraps=False))
        made = QComboBox()
        made.setAccessibleName(name)
        for value, label in values.items():
            made.addItem(tr(label), value)
        made.setCurrentIndex(list(values).index(now))
        made.currentIndexChanged.connect(self._on_changed)
        row.addWidget(made, 1)
        column.addLayout(row)
        return made

    def _on_changed(self) -> None:
        remember(self.options())
        self.changed.emit()

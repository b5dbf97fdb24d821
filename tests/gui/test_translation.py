"""The language of the interface: looking up, forms for numbers, and the message files."""

import string
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from diptych.gui import translation
from diptych.gui.translation import Interface, tr, trn

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

import translations

LANGUAGES = sorted(translations.FORMS)

TWO_TEXTS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context><name>Diptych</name>
<message numerus="yes"><source>%n boats</source><translation><numerusform>%n човен</numerusform>
<numerusform>%n човни</numerusform><numerusform>%n човнів</numerusform></translation></message>
<message><source>{boats} in {place}</source><translation>{place}: {boats}</translation></message>
<message><source>harbour</source><translation>гавань</translation></message>
</context></TS>
"""


@pytest.fixture
def speaking(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Interface]:
    """An interface that knows three texts in Ukrainian."""
    source, target = tmp_path / "three.ts", tmp_path / "three.qm"
    source.write_text(TWO_TEXTS, "utf-8")
    translations.release(source, target)

    def load(language: str) -> list[QTranslator]:
        translator = QTranslator()
        assert translator.load(str(target))
        return [translator]

    monkeypatch.setattr(translation, "_load", load)
    found = Interface()
    yield found
    found.speak("en")


def test_english_needs_no_file(qapp: QApplication) -> None:
    assert tr("harbour") == "harbour"
    assert trn("%n boat", "%n boats", 1) == "1 boat"
    assert trn("%n boat", "%n boats", 0) == "0 boats"
    assert tr("{boats} in {place}", boats="2 boats", place="{x}") == "2 boats in {x}"


def test_each_number_has_its_form(speaking: Interface) -> None:
    speaking.speak("uk")
    said = [trn("%n boat", "%n boats", count) for count in (1, 2, 5, 21)]
    assert said == ["1 човен", "2 човни", "5 човнів", "21 човен"]
    assert tr("no such text") == "no such text"


def test_what_was_said_is_said_again_in_the_new_language(qtbot, speaking: Interface) -> None:
    speaking.speak("en")
    english = tr("{boats} in {place}", boats=trn("%n boat", "%n boats", 3), place=tr("harbour"))
    assert english == "3 boats in harbour"
    with qtbot.waitSignal(speaking.changed) as told:
        speaking.speak("uk")
    assert told.args[0][english] == "гавань: 3 човни"
    with qtbot.waitSignal(speaking.changed) as told:
        speaking.speak("en")
    assert told.args[0]["гавань: 3 човни"] == english


def test_the_language_of_the_system_is_taken_where_it_is_known(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Locale:
        tags = ("fr-FR", "ru-UA", "uk")

        @classmethod
        def system(cls) -> "Locale":
            return cls()

        def uiLanguages(self) -> tuple[str, ...]:  # noqa: N802 - Qt names it
            return self.tags

    monkeypatch.setattr(translation, "QLocale", Locale)
    assert translation.of_the_system() == "ru"
    Locale.tags = ("fr-FR", "de")
    assert translation.of_the_system() == "en"


@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_speaks_the_language_too(qapp: QApplication, language: str) -> None:
    loaded = translation._load(language)
    assert len(loaded) == 2
    for translator in loaded:
        qapp.installTranslator(translator)
    said = QCoreApplication.translate("QPlatformTheme", "Cancel")
    for translator in loaded:
        qapp.removeTranslator(translator)
    assert said != "Cancel"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_loaded_is_made_from_what_is_edited(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    translations.release(translations.source_file(language), fresh)
    assert translations.loaded_file(language).read_bytes() == fresh.read_bytes(), (
        "run `make translations`"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_window_is_translated(language: str) -> None:
    known = translations.read(translations.source_file(language))
    texts = translations.gathered()
    missing = [
        text.english
        for text in texts
        if text.english not in known
        or known[text.english].text != text
        or not known[text.english].finished
    ]
    assert not missing, "run `make translations` and translate what it lists"
    assert set(known) == {text.english for text in texts}, "run `make translations`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_has_all_forms(language: str) -> None:
    wanted = translations.FORMS[language]
    for english, message in translations.read(translations.source_file(language)).items():
        assert len(message.forms) == (wanted if message.text.counts else 1), english


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_values_of_the_text(language: str) -> None:
    differing = [
        (english, form)
        for english, message in translations.read(translations.source_file(language)).items()
        for form in message.forms
        if form and _values(form) != _values(english)
    ]
    assert not differing


def _values(text: str) -> list[str]:
    """The values that a text is filled with, and the mark for its number."""
    if "{" not in text:
        return ["%n"] * text.count("%n")
    named = [f"{name}:{form}" for _, name, form, _ in string.Formatter().parse(text) if name]
    return sorted(named + ["%n"] * text.count("%n"))

"""The language of the interface: what the program says in English is looked up by `tr`.

The English text is the key. Translations come with the program as Qt's message files, in
`resources/translations`; `packaging/translations.py` gathers the texts and makes the files.
"""

import logging
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from diptych.settings import resource

log = logging.getLogger(__name__)

CONTEXT = "Diptych"
"""The one context of all texts in the message files."""

LANGUAGES = {"en": "English", "uk": "Українська", "ru": "Русский"}
"""The languages there are, each by its own name."""

SYSTEM = "system"
"""Stands for the first language of the system that there is a translation for; else English."""

SETTING = "language"
"""The name of the setting: one of `LANGUAGES`, or `SYSTEM`."""

_REMEMBERED = 300
"""How many fillings of one text are remembered, to say them again in another language."""


@dataclass(frozen=True, slots=True)
class _Saying:
    """What was said: the English text, and what filled it."""

    one: str
    many: str
    count: int | None
    values: Mapping[str, object]
    bare: bool = False

    def say(self) -> str:
        if self.count is None:
            said = QCoreApplication.translate(CONTEXT, self.one)
        else:
            number = str(self.count)
            said = QCoreApplication.translate(CONTEXT, self.many, None, self.count)
            if self.count == 1 and said == self.many.replace("%n", number):
                said = self.one.replace("%n", number)
        if self.bare:
            said = said.replace("&", "").rstrip("…")
        return said.format(**self.values) if self.values else said


_plain: dict[str, _Saying] = {}
_filled: dict[str, OrderedDict[str, _Saying]] = {}


def tr(text: str, /, **values: object) -> str:
    """A text in the language of the interface, with `{name}` replaced by the value of that name.

    Without values, braces stand for themselves.
    """
    return _remembered(_Saying(text, text, None, values))


def trn(one: str, many: str, count: int, /, **values: object) -> str:
    """A text about `count` things, in the form that the language has for that number.

    Both English forms say `%n` for the number: `trn("%n note", "%n notes", 3)`.
    """
    return _remembered(_Saying(one, many, count, values))


def bare(text: str, /) -> str:
    """The text of a menu or an action without its marks: "Export" for "&Export…"."""
    return _remembered(_Saying(text, text, None, {}, bare=True))


def joined(pattern: str, /, **values: object) -> str:
    """Texts put together by a pattern that holds no words; they are said again one by one."""
    return tr(pattern, **values)


def mark(text: str) -> str:
    """Say that a text is translated where it is shown, by `tr`; gives it back as it is."""
    return text


class Interface(QObject):
    """Which language the interface speaks."""

    changed = Signal(dict)
    """The language is another one. Tells how to say what was said: old text to new text."""

    def __init__(self) -> None:
        super().__init__()
        self.language = "en"
        self._translators: list[QTranslator] = []

    def speak(self, wanted: str) -> None:
        """Speak a language from now on: one of `LANGUAGES`, or `SYSTEM`. Needs a QApplication."""
        language = wanted if wanted in LANGUAGES else of_the_system()
        app = QCoreApplication.instance()
        if language == self.language or app is None:
            return
        before = _all_said()
        self.language = language
        for translator in self._translators:
            app.removeTranslator(translator)
        self._translators = [] if language == "en" else _load(language)
        for translator in self._translators:
            app.installTranslator(translator)
        self.changed.emit(_say_again(before))


def of_the_system() -> str:
    """The first of the system's languages that there is a translation for; else English."""
    for tag in QLocale.system().uiLanguages():
        language = tag.replace("_", "-").partition("-")[0].lower()
        if language in LANGUAGES:
            return language
    return "en"


_interface: Interface | None = None


def interface() -> Interface:
    """The one interface of this process."""
    global _interface  # there is one application object, too
    if _interface is None:
        _interface = Interface()
    return _interface


def _load(language: str) -> list[QTranslator]:
    """Qt's own texts (of buttons, of the menus of fields), and then ours."""
    found: list[QTranslator] = []
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (
        (f"qtbase_{language}", qt),
        (f"diptych_{language}", str(resource("translations"))),
    ):
        translator = QTranslator()
        if translator.load(name, folder):
            found.append(translator)
        else:
            log.warning("no translation %s", name)
    return found


def _remembered(saying: _Saying) -> str:
    said = saying.say()
    if saying.count is None and not saying.values:
        if not (saying.bare and said in _plain):
            _plain[said] = saying
        return said
    fillings = _filled.setdefault(saying.many, OrderedDict())
    fillings[said] = saying
    fillings.move_to_end(said)
    if len(fillings) > _REMEMBERED:
        fillings.popitem(last=False)
    return said


def _all_said() -> dict[str, _Saying]:
    """Copies are gone through: a worker may say something meanwhile."""
    return {
        said: saying
        for sayings in (*list(_filled.values()), _plain)
        for said, saying in list(sayings.items())
        if said
    }


def _say_again(before: Mapping[str, _Saying]) -> dict[str, str]:
    """Say all of it in the language of now, with what was put into it if that was said, too."""
    _plain.clear()
    _filled.clear()
    again: dict[str, str] = {}

    def one(said: str) -> str:
        if said not in again:
            again[said] = said  # where a text were to hold itself
            saying = before[said]
            values = {
                name: one(value) if isinstance(value, str) and value in before else value
                for name, value in saying.values.items()
            }
            again[said] = _remembered(replace(saying, values=values))
        return again[said]

    for said in before:
        one(said)
    return again

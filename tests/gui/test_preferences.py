"""The person's settings survive the program, and a bad file does no harm."""

import json
from pathlib import Path

import pytest

from diptych.gui import preferences
from diptych.gui.preferences import Preferences
from diptych.settings import SETTINGS_VARIABLE


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new folder" / "settings.json"


def test_a_value_is_there_when_the_file_is_read_again(qapp, path: Path) -> None:
    Preferences(path).set("font_size", 18)
    assert Preferences(path).get("font_size", 15) == 18


def test_the_default_holds_where_nothing_is_set(qapp, path: Path) -> None:
    assert Preferences(path).get("language", "en") == "en"
    assert not path.exists()


def test_a_change_is_told_once(qtbot, path: Path) -> None:
    settings = Preferences(path)
    told: list[str] = []
    settings.changed.connect(told.append)
    settings.set("colours", "dark")
    settings.set("colours", "dark")
    assert told == ["colours"]


def test_none_takes_a_setting_away(qapp, path: Path) -> None:
    settings = Preferences(path)
    settings.set("colours", "dark")
    settings.set("colours", None)
    settings.set("colours", None)
    assert settings.get("colours", "system") == "system"
    assert json.loads(path.read_text(encoding="utf-8")) == {}


@pytest.mark.parametrize("bad", [b"", b"{", b"[1, 2]", b"\xff\xfe\x00", b"null"])
def test_a_bad_file_means_the_defaults_and_can_be_written_over(
    qapp, path: Path, bad: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(bad)
    settings = Preferences(path)
    assert settings.get("language", "en") == "en"
    settings.set("language", "uk")
    assert Preferences(path).get("language", "en") == "uk"


@pytest.mark.parametrize(
    ("stored", "default"), [("large", 15), (True, 15), (1, True), (3, "en"), ([1], {"a": 1})]
)
def test_a_value_of_another_sort_means_the_default(
    qapp, path: Path, stored: object, default: object
) -> None:
    settings = Preferences(path)
    settings.set("thing", stored)
    assert settings.get("thing", default) == default
    assert type(settings.get("thing", default)) is type(default)


def test_a_whole_number_will_do_for_a_fraction(qapp, path: Path) -> None:
    settings = Preferences(path)
    settings.set("spacing", 1)
    assert settings.get("spacing", 1.5) == 1.0


def test_a_folder_that_cannot_be_written_keeps_the_value_for_now(qtbot, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder", encoding="utf-8")
    settings = Preferences(in_the_way / "settings.json")
    with qtbot.waitSignal(settings.changed):
        settings.set("language", "ru")
    assert settings.get("language", "en") == "ru"


def test_nothing_is_left_beside_the_file(qapp, path: Path) -> None:
    settings = Preferences(path)
    for size in range(12, 20):
        settings.set("font_size", size)
    assert [found.name for found in path.parent.iterdir()] == ["settings.json"]


def test_the_environment_names_the_file(qapp, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTINGS_VARIABLE, str(path))
    preferences.current().set("language", "uk")
    assert path.exists()
    assert preferences.current() is preferences.current()

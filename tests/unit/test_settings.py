"""Where the program finds its own files and keeps the person's."""

from pathlib import Path

import pytest

from diptych import settings


def test_a_working_tree_has_its_resources_at_its_top() -> None:
    assert settings.resource("samples") == Path(__file__).resolve().parents[2] / "resources/samples"
    assert settings.resource("samples").is_dir()


def test_an_installed_copy_has_them_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "diptych" / "resources").mkdir(parents=True)
    monkeypatch.setattr(settings, "_PACKAGE", tmp_path / "diptych")
    assert settings.resource("a", "b") == tmp_path / "diptych" / "resources" / "a" / "b"


def test_the_variable_names_the_library(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DIPTYCH_LIBRARY", str(tmp_path / "mine.sqlite"))
    assert settings.default_library_path() == tmp_path / "mine.sqlite"
    monkeypatch.setenv("DIPTYCH_LIBRARY", "~/mine.sqlite")
    assert settings.default_library_path() == Path.home() / "mine.sqlite"


@pytest.mark.parametrize("value", ["", None])
def test_without_it_the_library_is_in_the_data_folder(
    monkeypatch: pytest.MonkeyPatch, value: str | None
) -> None:
    if value is None:
        monkeypatch.delenv("DIPTYCH_LIBRARY")
    else:
        monkeypatch.setenv("DIPTYCH_LIBRARY", value)
    path = settings.default_library_path()
    assert path.name == "library.sqlite"
    assert "diptych" in path.parts
    assert not path.parent.exists()


def test_the_log_has_a_folder_of_its_own() -> None:
    assert settings.log_path().name == "diptych.log"
    assert "diptych" in settings.log_path().parts

"""Files are written whole or not at all, and never over what must stay."""

import os
import stat
from pathlib import Path

import pytest
from meeting_builders import talks

from diptych.errors import ExportError
from diptych.export import csv_table, formats, markdown
from diptych.export.formats import Format, format_of, save


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("a.md", Format.MARKDOWN), ("a.MARKDOWN", Format.MARKDOWN), ("a.html", Format.HTML),
        ("a.htm", Format.HTML), ("a.csv", Format.CSV), ("a.json", Format.JSON),
        ("a.txt", Format.TEXT), ("a.doc", None), ("a", None), (".md", None),
    ],
)  # fmt: skip
def test_the_name_of_a_file_tells_the_format(name: str, wanted: Format | None) -> None:
    assert format_of(Path(name)) is wanted


def test_each_format_is_its_own() -> None:
    written = {formats.encoded(talks(), one) for one in Format if one is not Format.PDF}
    assert len(written) == len(Format) - 1
    assert formats.render(talks(), Format.MARKDOWN) == markdown.render(talks())


def test_a_table_in_a_file_says_that_it_is_utf_8() -> None:
    text = csv_table.render(talks())
    assert formats.encoded(talks(), Format.CSV) == b"\xef\xbb\xbf" + text.encode()
    assert not formats.encoded(talks(), Format.JSON).startswith(b"\xef\xbb\xbf")


def test_what_is_no_text_is_not_given_as_text() -> None:
    for wanted in formats.BINARY:
        with pytest.raises(ExportError):
            formats.render(talks(), wanted)


def test_a_file_is_written_and_written_over(tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    save(path, b"one")
    save(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_an_older_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    path.write_bytes(b"one")
    path.chmod(0o640)
    save(path, b"two")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_to_a_file_stays_one(tmp_path: Path) -> None:
    real, alias = tmp_path / "real.md", tmp_path / "alias.md"
    real.write_bytes(b"one")
    try:
        alias.symlink_to(real)
    except OSError:
        pytest.skip("this system lets nobody make symbolic links")
    save(alias, b"two")
    assert alias.is_symlink()
    assert real.read_bytes() == b"two"


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="is a folder"):
        save(tmp_path, b"x")
    with pytest.raises(ExportError, match="no folder"):
        save(tmp_path / "none" / "out.md", b"x")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ExportError):
        save(tmp_path / "file" / "out.md", b"x")
    with pytest.raises(ExportError, match="could not be written"):
        save(tmp_path / ("n" * 300 + ".md"), b"x")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everything")
def test_a_file_that_is_protected_stays(tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    path.write_bytes(b"one")
    path.chmod(0o444)
    with pytest.raises(ExportError, match="no permission"):
        save(path, b"two")
    assert path.read_bytes() == b"one"


def test_a_failure_leaves_the_older_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "out.md"
    path.write_bytes(b"one")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError, match="No space left on device"):
        save(path, b"two")
    assert path.read_bytes() == b"one"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no /dev/null")
def test_a_device_is_written_to_and_not_replaced() -> None:
    save(Path("/dev/null"), b"x")
    assert Path("/dev/null").is_char_device()

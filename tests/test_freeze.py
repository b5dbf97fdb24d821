"""What PyInstaller cannot see is named for it."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def test_modules_imported_by_name_are_frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in ("packaging", "packaging/freeze"):
        monkeypatch.syspath_prepend(str(ROOT / folder))
    import kept

    sources = [path.read_text("utf-8") for path in (ROOT / "desktop").rglob("*.py")]
    named = {name for text in sources for name in re.findall(r'offline\.imported\("(.+?)"\)', text)}
    assert named
    assert named == set(kept.MODULES_BY_NAME)

import re

import pytest

from diptych.gui.actions import TABLE
from diptych.settings import resource


def keys_in_help() -> set[str]:
    text = resource("help", "help.md").read_text("utf-8")
    rows = re.findall(r"^\| ([^|]+) \| [^|]+ \|$", text[text.index("| Key |") :], re.MULTILINE)
    return {key.strip() for row in rows for key in re.split(r", | or ", row)}


@pytest.mark.parametrize("entry", [entry for entry in TABLE if entry.keys], ids=lambda e: e.slot)
def test_every_key_of_the_menus_is_in_the_help(entry: object) -> None:
    assert set(entry.keys) <= keys_in_help()


def test_the_help_promises_no_other_key() -> None:
    elsewhere = {"Key", "Ctrl+Enter"}
    assert keys_in_help() - elsewhere == {key for entry in TABLE for key in entry.keys}

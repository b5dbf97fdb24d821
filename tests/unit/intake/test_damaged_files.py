"""Thousands of damaged files for each reader: each is read or refused, soon, and nothing else.

`make test` reads a few hundred a reader; `make soak` the number that the requirements name.
"""

import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from damaging import damaged, files

from diptych.errors import ReadError
from diptych.intake.html_page import pasted
from diptych.intake.readers import read_text, reading

READERS = files()


def taken_in(name: str, file_name: str, data: bytes) -> tuple[str, str]:
    """What a reader makes of these bytes, and the sentence by which it refuses them."""
    try:
        if name == "clipboard":
            return read_text(pasted(data.decode("utf-8", "replace")), "Here").text, ""
        found = reading(data, file_name, "Here")
    except ReadError as caught:
        return "", caught.message
    for told in (found.title, found.date, found.place, found.account.publisher):
        told.encode("utf-8")
        assert "\0" not in told
    found.with_parts(found.cuts).account.text.encode("utf-8")
    return found.account.text, ""


@pytest.mark.parametrize("name", READERS)
def test_every_damaged_file_is_read_or_refused(
    name: str, inputs: int, watched: Callable[[], AbstractContextManager[None]]
) -> None:
    file_name, wholes, tokens = READERS[name]
    slowest, read, start = 0.0, 0, time.perf_counter()
    for number in range(inputs):
        data = damaged(wholes[number % len(wholes)], tokens, number)
        began = time.process_time()
        try:
            with watched():
                text, refused = taken_in(name, file_name, data)
        except BaseException as error:
            raise AssertionError(f"{name}, input {number}: {error!r}") from error
        slowest = max(slowest, time.process_time() - began)
        text.encode("utf-8")
        assert "\0" not in text, number
        if refused:
            assert refused.endswith("."), (number, refused)
            assert "\n" not in refused, (number, refused)
            assert name == "clipboard" or refused.startswith(f"“{file_name}” "), (number, refused)
        read += bool(text)
    sys.stdout.write(
        f"{name}: {inputs} inputs in {time.perf_counter() - start:.0f} s, {read} read, "
        f"slowest {slowest:.2f} s of processor time\n"
    )
    assert read, "no input was read: the damage is too great to find anything"

"""What reads files from elsewhere is watched: how long it takes, and what it touches."""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest

MOST_SECONDS = 5
"""Of the processor's time, so that a busy machine does not count."""


@pytest.fixture
def inputs() -> int:
    """How many damaged inputs each reader gets; DIPTYCH_INPUTS gives another number."""
    usual = 20_000 if os.environ.get("DIPTYCH_SOAK") else 250
    return int(os.environ.get("DIPTYCH_INPUTS") or usual)


@pytest.fixture
def watched() -> Callable[[], AbstractContextManager[None]]:
    """A block in which no file may be changed, and which may not take longer than MOST_SECONDS."""
    return _watched


class Hung(BaseException):
    """A reader took too long; no reader may catch this."""


WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_seen: list[str] | None = None


def _watch(event: str, details: tuple[object, ...]) -> None:
    """Note whatever changes a file, opens a connection or starts a program."""
    if _seen is None:
        return
    if event == "open":
        path, _, flags = details
        if isinstance(flags, int) and flags & WRITES:
            _seen.append(f"opened {path!r} to write")
    elif event.startswith(
        ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate",
         "os.chmod", "shutil.", "subprocess.", "os.system", "os.exec", "os.posix_spawn",
         "socket.connect", "socket.getaddrinfo", "socket.bind", "urllib.Request")
    ):  # fmt: skip
        _seen.append(f"{event} {details!r}")


sys.addaudithook(_watch)


@contextmanager
def _watched() -> Iterator[None]:
    """Raises where a file is changed, or where it takes longer than MOST_SECONDS."""
    global _seen

    def hung(*_: object) -> None:
        raise Hung(f"more than {MOST_SECONDS} s")

    can_stop = hasattr(signal, "setitimer")
    if can_stop:
        before = signal.signal(signal.SIGPROF, hung)
        signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS)
    _seen = []
    began = time.process_time()
    try:
        yield
        seen = _seen
    finally:
        _seen = None
        if can_stop:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.signal(signal.SIGPROF, before)
    assert not seen
    assert time.process_time() - began < MOST_SECONDS

"""The log: small, its owner's alone to read, and without a word of anybody's text."""

import logging
import os
import traceback
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

LOG_BYTES = 1_000_000
"""After that many a new file is begun; one older is kept."""

_Fault = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def keep_log(path: Path, most: int = LOG_BYTES) -> None:
    """Write what is told under `diptych` to a file, or where that cannot be, to the terminal."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler: logging.Handler = _LogFile(path, most)
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(_Wordless("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("diptych")
    root.addHandler(handler)
    root.setLevel(logging.INFO)


class _LogFile(RotatingFileHandler):
    """A file that does not grow without end, and that others may not read."""

    def __init__(self, path: Path, most: int) -> None:
        super().__init__(path, maxBytes=most, backupCount=1, encoding="utf-8", delay=True)

    def _open(self) -> TextIOWrapper:
        made = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        return os.fdopen(made, "a", encoding=self.encoding)


class _Wordless(logging.Formatter):
    """Tells of an error its kind and where it came from: its message may quote what was read."""

    def formatException(self, ei: _Fault) -> str:
        lines: list[str] = []
        fault = ei[1]
        while fault is not None:
            places = traceback.extract_tb(fault.__traceback__)
            lines += [f"  {Path(one.filename).name}:{one.lineno} {one.name}" for one in places]
            lines.append(f"{type(fault).__module__}.{type(fault).__qualname__}")
            fault = fault.__cause__ or (None if fault.__suppress_context__ else fault.__context__)
            if fault is not None:
                lines.append("that came of")
        return "\n".join(lines)

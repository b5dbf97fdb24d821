"""What the language model found, kept by the text that it read: numbers only, no words.

In memory it is bounded, the longest unused goes first. What one comparison used can be kept in a
file, so that the same two accounts need no model the next time. A file that is damaged, or cannot
be read or written, is as good as none: all of it can be worked out again.
"""

import logging
import math
import os
import struct
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from tempfile import mkstemp
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.generic]

log = logging.getLogger(__name__)

ROOM = 128 * 2**20
"""Bytes that are kept in memory."""
FILES = 32
"""Comparisons that are kept in files; the oldest go first."""
FILE_ROOM = 48 * 2**20
"""A comparison that needs more bytes is not kept in a file."""

SUFFIX = ".numbers"

_MARK = b"diptych numbers 1\n"
_DIGEST = 32
_TYPES = ("<f4", "<f2", "<i4")

Parts = tuple["Numbers", ...]


def key_of(*texts: str) -> bytes:
    """16 bytes that stand for the texts and their order."""
    found = sha256()
    for text in texts:
        data = text.encode("utf-8", "surrogatepass")
        found.update(len(data).to_bytes(8, "little"))
        found.update(data)
    return found.digest()[:16]


class Cache:
    """Arrays by key. `folder` is where files are kept; None keeps none. Threads may share it."""

    def __init__(self, folder: Path | None = None, room: int = ROOM) -> None:
        self._folder = folder
        self._room = room
        self._kept: OrderedDict[bytes, Parts] = OrderedDict()
        self._size = 0
        self._used: dict[bytes, Parts] | None = None
        self._lock = Lock()

    def get(self, key: bytes) -> Parts | None:
        """The arrays that were put, which nobody may change; None where there are none (now)."""
        with self._lock:
            parts = self._kept.get(key)
            if parts is not None:
                self._kept.move_to_end(key)
                if self._used is not None:
                    self._used[key] = parts
            return parts

    def put(self, key: bytes, parts: Parts) -> None:
        """Keep arrays under a key."""
        with self._lock:
            self._add(key, parts)
            if self._used is not None:
                self._used[key] = parts

    def clear(self) -> None:
        """Forget what is kept in memory."""
        with self._lock:
            self._kept.clear()
            self._size = 0

    def _add(self, key: bytes, parts: Parts) -> None:
        before = self._kept.pop(key, ())
        self._kept[key] = parts
        self._size += _size(parts) - _size(before)
        while self._size > self._room and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._size -= _size(oldest)

    @contextmanager
    def comparison(self, key: bytes) -> Iterator[None]:
        """Within, all that a comparison uses is noted; it is read from its file, and kept there.

        The file is written only where the comparison came to its end and needed more than was in
        it.
        """
        path = None if self._folder is None else self._folder / f"{key.hex()}{SUFFIX}"
        stored = {} if path is None else _stored(path)
        with self._lock:
            for name, parts in stored.items():
                self._add(name, parts)
            self._used = {}
            used = self._used
        try:
            yield
        finally:
            self._used = None
        if path is not None and used.keys() - stored.keys():
            _store(path, used)


def _size(parts: Parts) -> int:
    return sum(part.nbytes + 100 for part in parts)


def _stored(path: Path) -> dict[bytes, Parts]:
    """What a file holds; nothing where it is not there or is not whole."""
    try:
        data = path.read_bytes()
        if data[: len(_MARK)] != _MARK:
            raise ValueError("it is of another kind")
        body = memoryview(data)[len(_MARK) + _DIGEST :]
        if sha256(body).digest() != data[len(_MARK) : len(_MARK) + _DIGEST]:
            raise ValueError("it is damaged")
        found = _unpacked(body)
        os.utime(path)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as err:
        log.warning("a file of the cache is left unread: %s", err)
        return {}
    return found


def _store(path: Path, used: Mapping[bytes, Parts]) -> None:
    """Write the file anew, whole or not at all, and remove the oldest ones beyond FILES."""
    body = b"".join(_packed(key, parts) for key, parts in used.items())
    if len(body) > FILE_ROOM:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, made = mkstemp(suffix=".part", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(_MARK + sha256(body).digest() + body)
        Path(made).replace(path)
        kept = sorted(path.parent.glob("*" + SUFFIX), key=lambda old: old.stat().st_mtime)
        for old in kept[:-FILES]:
            old.unlink()
    except OSError as err:
        log.warning("the cache cannot be written: %s", err)


def _packed(key: bytes, parts: Parts) -> bytes:
    out = [key, bytes([len(parts)])]
    for part in parts:
        out.append(bytes([_TYPES.index(part.dtype.str), part.ndim]))
        out.append(struct.pack(f"<{part.ndim}I", *part.shape))
        out.append(part.tobytes())
    return b"".join(out)


def _unpacked(body: memoryview) -> dict[bytes, Parts]:
    """Raises ValueError where the bytes are none that `_packed` gives."""
    import numpy as np

    out: dict[bytes, Parts] = {}
    at = 0
    try:
        while at < len(body):
            key, count = bytes(body[at : at + 16]), body[at + 16]
            at += 17
            parts: list[Numbers] = []
            for _ in range(count):
                kind, dimensions = _TYPES[body[at]], body[at + 1]
                shape = struct.unpack_from(f"<{dimensions}I", body, at + 2)
                at += 2 + 4 * dimensions
                size = math.prod(shape)
                parts.append(np.frombuffer(body, kind, size, at).reshape(shape))
                at += parts[-1].nbytes
            out[key] = tuple(parts)
    except (struct.error, IndexError) as err:
        raise ValueError("it is not whole") from err
    return out

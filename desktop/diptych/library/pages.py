"""Reading rows straight from the pages of an SQLite file, also where SQLite itself gives up.

Only what recovering needs: leaf pages of tables, with overflow, in UTF-8. Source: SQLite, Database
File Format (sections 1.3 to 1.6 and 2.1).
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from diptych.library.rows import Value

_LEAF, _INTERIOR = 0x0D, 0x05
_FIRST_PAGE_HEADER = 100


@dataclass(frozen=True, slots=True)
class Record:
    """A row: its rowid, and its columns as they were written (fewer where some came later)."""

    rowid: int
    values: tuple[Value, ...]


class Pages:
    """The pages of one file, which is given whole. Pages are counted from 1."""

    def __init__(self, data: bytes) -> None:
        size = int.from_bytes(data[16:18], "big")
        self.size = 65536 if size == 1 else size
        if self.size < 512 or self.size & (self.size - 1):
            self.size = 4096
        reserved = data[20] if data[:16] == b"SQLite format 3\0" else 0
        self.usable = self.size - reserved
        self._data = data
        self.count = len(data) // self.size

    def page(self, number: int) -> bytes:
        """Raises ValueError where there is no such page."""
        if not 1 <= number <= self.count:
            raise ValueError(f"no page {number}")
        return self._data[(number - 1) * self.size : number * self.size]

    def is_leaf(self, number: int) -> bool:
        page = self.page(number)
        return page[_start(number)] == _LEAF

    def leaves(self, root: int) -> Iterator[int]:
        """The leaf pages of a table's tree, as far as it can be followed."""
        waiting, seen = [root], set()
        while waiting:
            number = waiting.pop()
            if number in seen or not 1 <= number <= self.count:
                continue
            seen.add(number)
            page, start = self.page(number), _start(number)
            if page[start] == _LEAF:
                yield number
            elif page[start] == _INTERIOR:
                waiting += self._children(page, start)

    def _children(self, page: bytes, start: int) -> list[int]:
        cells = int.from_bytes(page[start + 3 : start + 5], "big")
        found = [int.from_bytes(page[start + 8 : start + 12], "big")]
        for number in range(min(cells, self.size // 2)):
            at = int.from_bytes(page[start + 12 + 2 * number : start + 14 + 2 * number], "big")
            found.append(int.from_bytes(page[at : at + 4], "big"))
        return found

    def records(self, number: int) -> Iterator[Record | None]:
        """The rows of a leaf page, None for each that cannot be read."""
        page, start = self.page(number), _start(number)
        cells = int.from_bytes(page[start + 3 : start + 5], "big")
        for cell in range(min(cells, self.size // 4)):
            at = start + 8 + 2 * cell
            try:
                yield self._record(page, int.from_bytes(page[at : at + 2], "big"))
            except (ValueError, IndexError, struct.error):
                yield None

    def _record(self, page: bytes, at: int) -> Record:
        length, at = _varint(page, at)
        rowid, at = _varint(page, at)
        most = self.usable - 35
        local = length
        if length > most:
            least = (self.usable - 12) * 32 // 255 - 23
            local = least + (length - least) % (self.usable - 4)
            if local > most:
                local = least
        payload = page[at : at + local]
        if len(payload) < local:
            raise ValueError("the row reaches over its page")
        if local < length:
            payload += self._overflow(
                int.from_bytes(page[at + local : at + local + 4], "big"), length - local
            )
        return Record(rowid, tuple(_columns(payload)))

    def _overflow(self, number: int, length: int) -> bytes:
        parts: list[bytes] = []
        seen: set[int] = set()
        while length > 0:
            if number in seen:
                raise ValueError("the row goes round in a circle")
            seen.add(number)
            page = self.page(number)
            part = page[4 : min(4 + length, self.usable)]
            parts.append(part)
            length -= len(part)
            number = int.from_bytes(page[:4], "big")
        return b"".join(parts)


def _start(number: int) -> int:
    return _FIRST_PAGE_HEADER if number == 1 else 0


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for count in range(9):
        byte = data[at]
        at += 1
        if count == 8:
            value = value << 8 | byte
            break
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            break
    return value - (1 << 64) if value >= 1 << 63 else value, at


def _columns(payload: bytes) -> Iterator[Value]:
    header, at = _varint(payload, 0)
    if not 1 <= header <= len(payload):
        raise ValueError("the header of the row is not whole")
    kinds: list[int] = []
    while at < header:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    for kind in kinds:
        value, length = _column(payload, at, kind)
        yield value
        at += length
    if at != len(payload):
        raise ValueError("the row is not as long as it says")


_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def _column(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    """A column's value and its length in bytes, by its serial type."""
    if kind == 0:
        return None, 0
    if kind in _INTEGERS:
        length = _INTEGERS[kind]
        return int.from_bytes(payload[at : at + length], "big", signed=True), length
    if kind == 7:
        number: float = struct.unpack(">d", payload[at : at + 8])[0]
        return number, 8
    if kind in (8, 9):
        return kind - 8, 0
    if kind < 12:
        raise ValueError("an unknown kind of column")
    length = (kind - 12) // 2
    data = payload[at : at + length]
    if len(data) < length:
        raise ValueError("the column reaches over the row")
    return (data if kind % 2 == 0 else data.decode("utf-8")), length

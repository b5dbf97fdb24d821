"""Leave out of ICU's data what Qt never asks for.

Qt brings all of ICU's data, 32 MB. Of it Qt reads how each language sorts, the names and changes of
time zones, and tables of old encodings; it has dates, numbers and the names of languages in tables
of its own. The sorting of every language stays, the zones in the languages that the program speaks,
and no encoding, as nothing here reads one through Qt. The library stays what it was but for that:
one symbol, followed by the items of a .dat file.
"""

import re
import struct
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

_KEPT = re.compile(
    r"""[^/]+/(
        coll/.+                       # how each language sorts
      | (zone/)?(root|en|ru|uk|pool|res_index)\.res
      | zone/tzdbNames\.res
      | (zoneinfo64|timezoneTypes|metaZones|windowsZones)\.res
      | (icuver|keyTypeData|likelySubtags|numberingSystems|supplementalData)\.res
      | cnvalias\.icu
    )""",
    re.VERBOSE,
)
_ALIGNMENT = 16
_ASSEMBLY = """\
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, %object
{symbol}: .incbin "{file}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", %progbits
"""


def trim(library: Path, work: Path) -> None:
    """Write libicudata.so anew with the items that are kept. Needs `as` and `ld` (binutils)."""
    symbol, data = _symbol(library)
    work.mkdir(parents=True, exist_ok=True)
    items = work / "icu.dat"
    items.write_bytes(packed(data))
    source, unlinked = work / "icu.s", work / "icu.o"
    source.write_text(_ASSEMBLY.format(symbol=symbol, file=items), encoding="utf-8")
    subprocess.run(["as", "-o", str(unlinked), str(source)], check=True)
    plain = ["--build-id=none", "-z", "noexecstack", "-s"]
    command = ["ld", "-shared", *plain, "-soname", library.name, "-o", str(library)]
    subprocess.run([*command, str(unlinked)], check=True)


def packed(data: bytes) -> bytes:
    """A .dat file without the items that are not kept."""
    (head,) = struct.unpack_from("<H", data)
    if data[12:16] != b"CmnD":
        sys.exit("This is no data of ICU.")
    return data[:head] + _laid_out((name, item) for name, item in _items(data[head:]) if kept(name))


def kept(name: str) -> bool:
    """Whether an item stays, by its name in the file."""
    return _KEPT.fullmatch(name) is not None


def _items(body: bytes) -> Iterable[tuple[str, bytes]]:
    (count,) = struct.unpack_from("<I", body)
    table = list(struct.iter_unpack("<II", body[4 : 4 + 8 * count]))
    ends = [start for _, start in table[1:]] + [len(body)]
    for (name, start), end in zip(table, ends, strict=True):
        yield body[name : body.index(b"\0", name)].decode("ascii"), body[start:end]


def _laid_out(items: Iterable[tuple[str, bytes]]) -> bytes:
    """A table of contents in the order of the names, the names, and the items, each aligned."""
    listed = sorted(items)
    at = 4 + 8 * len(listed)
    table = struct.pack("<I", len(listed))
    names = b"".join(name.encode("ascii") + b"\0" for name, _ in listed)
    # ICU looks items up behind its own head, whose length is a multiple of 16 too.
    start = at + len(names)
    gap = -start % _ALIGNMENT
    start += gap
    content = bytearray()
    for name, item in listed:
        content += b"\0" * (-len(content) % _ALIGNMENT)
        table += struct.pack("<II", at, start + len(content))
        at += len(name) + 1
        content += item
    return table + names + b"\0" * gap + bytes(content)


def _symbol(library: Path) -> tuple[str, bytes]:
    """The one symbol of the library, and what it stands for."""
    command = ["readelf", "--dyn-syms", "--wide", str(library)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = re.search(
        r"^\s*\d+: ([0-9a-f]+)\s+(\S+)\s+OBJECT .* (icudt\d+_dat)$", told, re.MULTILINE
    )
    if found is None:
        sys.exit(f"{library} does not hold ICU's data.")
    start, size = int(found[1], 16), int(found[2], 0)
    # Below the first writable part, where this lies, addresses are places in the file.
    return found[3], library.read_bytes()[start : start + size]

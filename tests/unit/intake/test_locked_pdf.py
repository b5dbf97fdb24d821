"""The packages open locked PDF files with a small AES of their own: the same as cryptography."""

import random
import sys
from importlib import import_module, invalidate_caches
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

INSTEAD = Path(__file__).resolve().parents[3] / "packaging" / "freeze" / "instead"
CIPHERS = "cryptography.hazmat.primitives.ciphers"


@pytest.fixture
def ours() -> ModuleType:
    theirs = {name: module for name, module in sys.modules.items() if _is_theirs(name)}
    for name in theirs:
        del sys.modules[name]
    sys.path.insert(0, str(INSTEAD))
    try:
        found = import_module(CIPHERS)
    finally:
        sys.path.remove(str(INSTEAD))
        for name in [name for name in sys.modules if _is_theirs(name)]:
            del sys.modules[name]
        sys.modules.update(theirs)
        invalidate_caches()
    assert str(INSTEAD) in str(found.__file__)
    return found


def _is_theirs(name: str) -> bool:
    return name.partition(".")[0] == "cryptography"


def _both_ways(ciphers: Any, key: bytes, start: bytes | None, text: bytes) -> tuple[bytes, bytes]:
    mode = ciphers.modes.ECB() if start is None else ciphers.modes.CBC(start)
    cipher = ciphers.Cipher(ciphers.algorithms.AES(key), mode)
    locked, opened = cipher.encryptor(), cipher.decryptor()
    return (
        locked.update(text[:21]) + locked.update(text[21:]) + locked.finalize(),
        opened.update(text[:21]) + opened.update(text[21:]) + opened.finalize(),
    )


def test_the_example_of_the_standard(ours: Any) -> None:
    aes = ours.algorithms.AES(bytes(range(32)))
    text = bytes.fromhex("00112233445566778899aabbccddeeff")
    locked = bytes.fromhex("8ea2b7ca516745bfeafc49904b496089")  # FIPS 197, C.3
    assert (aes.encrypt(text), aes.decrypt(locked)) == (locked, text)


@pytest.mark.parametrize("size", [16, 24, 32])
def test_same_as_cryptography(ours: Any, size: int) -> None:
    theirs = import_module(CIPHERS)
    assert theirs is not ours
    chance = random.Random(size)
    for start in (None, chance.randbytes(16)):
        for blocks in (2, 3, 40):
            key, text = chance.randbytes(size), chance.randbytes(16 * blocks)
            assert _both_ways(ours, key, start, text) == _both_ways(theirs, key, start, text)


def test_a_last_block_that_is_not_whole(ours: Any) -> None:
    cipher = ours.Cipher(ours.algorithms.AES(bytes(16)), ours.modes.ECB())
    opened = cipher.decryptor()
    opened.update(bytes(17))
    with pytest.raises(ValueError, match="whole"):
        opened.finalize()

"""A key and a mode, put to work."""

from . import algorithms, modes


class Cipher:
    """What locks or opens bytes whose number is a multiple of 16."""

    def __init__(
        self, algorithm: algorithms.AES, mode: modes.CBC | modes.ECB, backend: object = None
    ) -> None:
        self._algorithm, self._mode = algorithm, mode

    def encryptor(self) -> "_Work":
        """A worker that locks."""
        return _Work(self._algorithm, self._mode, locks=True)

    def decryptor(self) -> "_Work":
        """A worker that opens."""
        return _Work(self._algorithm, self._mode, locks=False)


class _Work:
    def __init__(
        self, algorithm: algorithms.AES, mode: modes.CBC | modes.ECB, *, locks: bool
    ) -> None:
        self._algorithm, self._locks = algorithm, locks
        self._before = mode.start if isinstance(mode, modes.CBC) else None
        self._rest = b""

    def update(self, data: bytes) -> bytes:
        """The next bytes; those of a block that is not whole wait for more."""
        data = self._rest + bytes(data)
        whole = len(data) - len(data) % 16
        self._rest = data[whole:]
        return b"".join(self._block(data[at : at + 16]) for at in range(0, whole, 16))

    def finalize(self) -> bytes:
        """Raises ValueError where bytes are left."""
        if self._rest:
            raise ValueError("The last block is not whole.")
        return b""

    def _block(self, block: bytes) -> bytes:
        if self._before is None:
            return self._algorithm.encrypt(block) if self._locks else self._algorithm.decrypt(block)
        if self._locks:
            self._before = self._algorithm.encrypt(_joined(block, self._before))
            return self._before
        opened = _joined(self._algorithm.decrypt(block), self._before)
        self._before = block
        return opened


def _joined(one: bytes, other: bytes) -> bytes:
    return (int.from_bytes(one) ^ int.from_bytes(other)).to_bytes(16)

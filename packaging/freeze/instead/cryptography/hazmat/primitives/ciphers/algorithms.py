"""AES (FIPS 197): blocks of 16 bytes, keys of 16, 24 or 32."""

from itertools import chain


def _doubled(value: int) -> int:
    return (value << 1) ^ (0x11B if value & 0x80 else 0)


def _times(value: int, factor: int) -> int:
    product = 0
    while factor:
        if factor & 1:
            product ^= value
        value, factor = _doubled(value), factor >> 1
    return product


def _box() -> bytes:
    box = bytearray(256)
    power, inverse = 1, 1
    while True:  # through the powers of 3 and of its inverse, 246
        power, inverse = _times(power, 3), _times(inverse, 246)
        turned = inverse
        for turns in range(1, 5):
            turned ^= (inverse << turns | inverse >> (8 - turns)) & 0xFF
        box[power] = turned ^ 0x63
        if power == 1:
            break
    box[0] = 0x63
    return bytes(box)


_BOX = _box()
_UNBOX = bytes(_BOX.index(value) for value in range(256))


def _columns(box: bytes, factors: tuple[int, ...]) -> list[list[int]]:
    """For each place in a column, what a byte there adds to the column, as a number."""
    first = [[_times(value, factor) for factor in factors] for value in box]
    return [
        [int.from_bytes(bytes(column[-place:] + column[:-place])) for column in first]
        for place in range(4)
    ]


_MIX = _columns(_BOX, (2, 1, 1, 3))
_UNMIX = _columns(_UNBOX, (14, 9, 13, 11))
_UNMIX_KEY = _columns(bytes(range(256)), (14, 9, 13, 11))


class AES:
    """One key, and what it does with one block."""

    def __init__(self, key: bytes) -> None:
        if len(key) not in (16, 24, 32):
            raise ValueError("A key of AES has 16, 24 or 32 bytes.")
        words = [key[at : at + 4] for at in range(0, len(key), 4)]
        size, constant = len(words), 1
        while len(words) < 4 * (size + 7):
            last = words[-1]
            if len(words) % size == 0:
                last = (last[1:] + last[:1]).translate(_BOX)
                last = bytes((last[0] ^ constant, *last[1:]))
                constant = _doubled(constant)
            elif size == 8 and len(words) % size == 4:
                last = last.translate(_BOX)
            words.append(bytes(a ^ b for a, b in zip(last, words[-size], strict=True)))
        numbers = [int.from_bytes(word) for word in words]
        self._rounds = [numbers[at : at + 4] for at in range(0, len(numbers), 4)]
        a, b, c, d = _UNMIX_KEY
        self._unrounds = [
            [a[w >> 24] ^ b[w >> 16 & 255] ^ c[w >> 8 & 255] ^ d[w & 255] for w in four]
            for four in self._rounds[-2:0:-1]
        ]
        self._unrounds = [self._rounds[-1], *self._unrounds, self._rounds[0]]

    def encrypt(self, block: bytes) -> bytes:
        """One block, locked."""
        return _through(block, self._rounds, _MIX, _BOX, 1)

    def decrypt(self, block: bytes) -> bytes:
        """One block, opened."""
        return _through(block, self._unrounds, _UNMIX, _UNBOX, 3)


def _through(
    block: bytes, rounds: list[list[int]], mix: list[list[int]], box: bytes, step: int
) -> bytes:
    """All rounds; a row's bytes come from the columns `step` further on for each row."""
    a, b, c, d = mix
    x = [int.from_bytes(block[at : at + 4]) ^ rounds[0][at // 4] for at in range(0, 16, 4)]
    one, two, three = step, 2, 4 - step
    for key in rounds[1:-1]:
        x = [
            a[x[at] >> 24]
            ^ b[x[(at + one) & 3] >> 16 & 255]
            ^ c[x[(at + two) & 3] >> 8 & 255]
            ^ d[x[(at + three) & 3] & 255]
            ^ key[at]
            for at in range(4)
        ]
    placed = (
        (x[at] >> 24, x[(at + one) & 3] >> 16 & 255, x[(at + two) & 3] >> 8 & 255,
         x[(at + three) & 3] & 255)
        for at in range(4)
    )  # fmt: skip
    last = bytes(chain.from_iterable(placed)).translate(box)
    whole = int.from_bytes(last) ^ int.from_bytes(b"".join(w.to_bytes(4) for w in rounds[-1]))
    return whole.to_bytes(16)

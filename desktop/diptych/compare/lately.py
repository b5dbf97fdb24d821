"""What was worked out lately, so that it need not be worked out twice."""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock

KEPT = 6


class Lately:
    """Values by key, a few of them; the longest unused goes first. Threads may share it."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, object] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable) -> object | None:
        """What was put, None where there is nothing (now)."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def put(self, key: Hashable, value: object) -> None:
        with self._lock:
            self._kept[key] = value
            self._kept.move_to_end(key)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)

    def clear(self) -> None:
        with self._lock:
            self._kept.clear()

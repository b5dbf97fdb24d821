"""The first stage: reads each account by itself and compares all passages of the two at once.

An account is read in windows, `<s> s </s> s </s> ...`: KEPT passages, and BEFORE them one that
is only read, so that a short passage is understood from the one before. Two passages are compared
by the cosine of the means of their tokens, by late interaction (Khattab and Zaharia 2020: for each
word of the one its nearest word of the other, weighted by how much the word matters, both ways),
and by a small net over the two means, which also tells whether they diverge.

numpy is loaded with the model, not with this module.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from diptych.compare.cache import Cache, Parts, key_of
from diptych.compare.known_pairs import KnownPairs
from diptych.compare.late_interaction import Passages, late, late_of_some
from diptych.compare.model_files import ModelFiles, Session, damaged, start
from diptych.compare.packed import WEIGHTS, given_weights
from diptych.compare.rows import run_rows
from diptych.progress import NoProgress, Progress

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from tokenizers import Tokenizer

    Matrix = NDArray[np.float32]
    Indexes = NDArray[np.intp]

KEPT = 4
"""Passages of a window whose vectors are kept."""
BEFORE = 1
"""Passages before them that are only read."""
FIRST = (KEPT, KEPT // 2)
"""An account is read as often, the first window as long as this: what a passage is understood from
depends on where its window begins, and a link that one reading sees is not lost by another."""
LONGEST = 80
"""Tokens of a passage that are read."""
LARGE = 40_000
"""Pairs of passages up to which all are compared in full."""
NEAREST = 48
"""Beyond: so many of each passage's nearest, by the means alone, are compared word by word."""
CLOSEST = 12
"""And so many, by all but the small net, are also given to it."""
FAR = -12.0
"""The log odds of a link for the other pairs."""

_GRAPH = "graph.onnx"
_HEADS = "heads.npz"
_NAMES = frozenset(
    f"{name}.{kind}"
    for name, kinds in {
        "proj": ("weight",),
        "imp": ("weight", "bias"),
        "lin": ("weight", "bias"),
        "a": ("weight", "bias"),
        "b": ("weight", "bias"),
        "c": ("weight",),
        "d": ("weight",),
        "out": ("weight", "bias"),
    }.items()
    for kind in kinds
)


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """Two accounts as read, and all pairs of their passages: log odds [left, right], float32.

    `link`: that two passages are on one matter; `diverge`: that they diverge if so, nan where the
    model was not asked.
    """

    left: Passages
    right: Passages
    link: "Matrix"
    diverge: "Matrix"


@dataclass(frozen=True, slots=True)
class _Shifted:
    """Progress of one account as that of all that is read."""

    told: Progress
    before: int
    total: int

    def step(self, done: int, total: int, what: str) -> None:
        self.told.step(self.before + done, self.total, what)


@dataclass(frozen=True, slots=True, eq=False)
class _Window:
    """What is kept of a window: means [k, 768], and of all tokens in order the vectors [t, 128],
    the logits of their weights [t], and their places [t, 2]; lengths [k] in tokens.
    """

    means: "Matrix"
    lengths: "Indexes"
    tokens: "Matrix"
    raw: "Matrix"
    places: "Indexes"


class Matcher:
    """The first stage. The graph and the tokenizer are loaded when they are first needed."""

    def __init__(self, files: ModelFiles, cache: Cache) -> None:
        self._files = files
        self._cache = cache
        self._known = KnownPairs()
        self._begin, self._end = files.number("begin"), files.number("end")
        self.identity = files.identity(WEIGHTS)

    def compared(
        self, left: Sequence[str], right: Sequence[str], progress: Progress | None = None
    ) -> Compared:
        """Read both accounts in each way, and compare all their passages.

        Of a pair's log odds of a link the greatest counts, of those of divergence the mean.
        Arguments and errors are those of `read`.
        """
        import numpy as np

        told = progress or NoProgress()
        count = len(left) + len(right)
        total = count * len(FIRST)
        ones = self._read_ways(left, FIRST, _Shifted(told, 0, total))
        others = self._read_ways(right, FIRST, _Shifted(told, len(left) * len(FIRST), total))
        readings = [
            (one, other, *self.pairs(one, other)) for one, other in zip(ones, others, strict=True)
        ]
        told.step(total, total, "passages")
        links = [link for _, _, link, _ in readings]
        diverges = np.stack([diverge for _, _, _, diverge in readings])
        asked = ~np.isnan(diverges)
        mean = np.where(asked, diverges, 0).sum(axis=0) / np.maximum(asked.sum(axis=0), 1)
        mean[~asked.any(axis=0)] = np.nan
        one, other, *_ = readings[0]
        return Compared(one, other, np.maximum.reduce(links), mean.astype(np.float32))

    def read(
        self, texts: Sequence[str], progress: Progress | None = None, *, first: int = KEPT
    ) -> Passages:
        """Read one account's passages, in their order; there must be one.

        The first window keeps `first` passages, the others KEPT. `progress` is told of passages
        read and may stop the work by raising Cancelled. Raises ModelError where the model is
        needed and cannot be loaded.
        """
        return self._read_ways(texts, (first,), progress or NoProgress())[0]

    def _read_ways(
        self, texts: Sequence[str], firsts: Sequence[int], told: Progress
    ) -> list[Passages]:
        """Read an account in several ways, all windows in one go so that no core waits."""
        ways = [list(windows_of(len(texts), first)) for first in firsts]
        windows = [window for way in ways for window in way]
        keys = [
            key_of(self.identity, str(skipped), *(texts[i] for i in window))
            for window, skipped in windows
        ]
        found = {key: stored for key in keys if (stored := self._cache.get(key)) is not None}
        wanted = list({key: k for k, key in enumerate(keys) if key not in found}.values())
        total = len(texts) * len(firsts)
        done = total - sum(len(windows[k][0]) - windows[k][1] for k in wanted)
        told.step(done, total, "passages")
        for k, window in self._encode(texts, [windows[k] for k in wanted]):
            parts = (window.means, window.lengths, window.tokens, window.raw, window.places)
            self._cache.put(keys[wanted[k]], parts)
            found[keys[wanted[k]]] = parts
            done += len(window.lengths)
            told.step(done, total, "passages")
        out, place = [], 0
        for way in ways:
            out.append(_passages([found[key] for key in keys[place : place + len(way)]]))
            place += len(way)
        return out

    def _encode(
        self, texts: Sequence[str], windows: Sequence[tuple[list[int], int]]
    ) -> "Iterator[tuple[int, _Window]]":
        import numpy as np

        if not windows:
            return
        needed = sorted({i for window, _ in windows for i in window})
        encoded = self._tokenizer.encode_batch([texts[i] for i in needed], add_special_tokens=False)
        end = self._end
        ids = {i: found.ids[:LONGEST] or [end] for i, found in zip(needed, encoded, strict=True)}
        places = {
            i: found.offsets[:LONGEST] or [(0, 0)] for i, found in zip(needed, encoded, strict=True)
        }
        rows = [
            {
                "input_ids": np.array(
                    [self._begin, *(t for i in window for t in (*ids[i], end))], np.int64
                )
            }
            for window, _ in windows
        ]
        for k, hidden in run_rows(self._session, "hidden", rows):
            window, skipped = windows[k]
            kept = window[skipped:]
            place = 1 + sum(len(ids[i]) + 1 for i in window[:skipped])
            spans = []
            for i in kept:
                spans.append(slice(place, place + len(ids[i])))
                place += len(ids[i]) + 1
            own = np.concatenate([hidden[span] for span in spans])
            yield (
                k,
                _Window(
                    means=np.stack([hidden[span].mean(axis=0) for span in spans]),
                    lengths=np.array([len(ids[i]) for i in kept], dtype=np.int32),
                    tokens=_unit(own @ self._heads["proj.weight"].T).astype(np.float16),
                    raw=own @ self._heads["imp.weight"][0] + self._heads["imp.bias"][0],
                    places=np.array([place for i in kept for place in places[i]], dtype=np.int32),
                ),
            )

    def pairs(self, left: Passages, right: Passages) -> "tuple[Matrix, Matrix]":
        """Log odds that two passages are on one matter, and that they diverge if so.

        Both are float32 [left, right]. Of large accounts only the nearest are compared in full;
        the others get FAR and nan.
        """
        import numpy as np

        near = _unit(left.means) @ _unit(right.means).T
        if near.size <= LARGE:
            return self._all_pairs(left, right, near)
        link, diverge = np.full_like(near, FAR), np.full_like(near, np.nan)
        rows, columns = np.nonzero(nearest(near, NEAREST))
        there, back = late_of_some(left, right, rows, columns)
        link[rows, columns] = self._linear(near[rows, columns], there, back)
        chosen = nearest(link, CLOSEST)
        chosen[link <= FAR] = False
        kept = np.nonzero(chosen)
        more, told = self._net(left.means, right.means, *kept)
        close = link[kept] + more
        link[:] = FAR
        link[kept] = np.maximum(close, FAR)
        diverge[kept] = told
        return link, diverge

    def _all_pairs(
        self, left: Passages, right: Passages, near: "Matrix"
    ) -> "tuple[Matrix, Matrix]":
        """All pairs in full; those of passages that were read the same before are not done anew."""
        import numpy as np

        known = self._known.of(left.means, right.means)
        if known is None:
            there, back = late(left, right)
            rows, columns = (index.ravel() for index in np.indices(near.shape))
            link, diverge = self._linear(near, there, back), np.empty_like(near)
        else:
            link, diverge = known
            rows, columns = np.nonzero(np.isnan(link))
            there, back = late_of_some(left, right, rows, columns)
            link[rows, columns] = self._linear(near[rows, columns], there, back)
        more, told = self._net(left.means, right.means, rows, columns)
        link[rows, columns] += more
        diverge[rows, columns] = told
        self._known.keep(left.means, right.means, (link, diverge))
        return link, diverge

    def _linear(self, near: "Matrix", there: "Matrix", back: "Matrix") -> "Matrix":
        import numpy as np

        views = (near, there, back, np.minimum(there, back), np.maximum(there, back))
        out = np.full(near.shape, self._heads["lin.bias"][0], dtype=np.float32)
        for weight, view in zip(self._heads["lin.weight"][0], views, strict=True):
            out += weight * view
        return out

    def _net(
        self, left: "Matrix", right: "Matrix", rows: "Indexes", columns: "Indexes"
    ) -> "tuple[Matrix, Matrix]":
        """What the small net says of the pairs (rows, columns): of the link, and of divergence."""
        import numpy as np

        h = self._heads
        one = left @ h["a.weight"].T + h["a.bias"]
        other = right @ h["b.weight"].T + h["b.bias"]
        out = np.empty((len(rows), 2), dtype=np.float32)
        for first in range(0, len(rows), 2048):
            i, j = rows[first : first + 2048], columns[first : first + 2048]
            a, b = left[i], right[j]
            x = one[i] + other[j]
            x += (a * b) @ h["c.weight"].T
            x += np.abs(a - b) @ h["d.weight"].T
            out[first : first + 2048] = _gelu(x) @ h["out.weight"].T + h["out.bias"]
        return out[:, 0], out[:, 1]

    def forget(self) -> None:
        """Forget the pairs that were compared."""
        self._known = KnownPairs()

    @cached_property
    def _session(self) -> Session:
        graph = self._files.checked(_GRAPH)
        return start(graph, threads=1, given=given_weights(self._files))

    @cached_property
    def _tokenizer(self) -> "Tokenizer":
        tokenizer = self._files.tokenizer()
        tokenizer.no_truncation()
        return tokenizer

    @cached_property
    def _heads(self) -> "dict[str, Matrix]":
        import numpy as np

        data = self._files.checked(_HEADS)
        try:
            with np.load(BytesIO(data), allow_pickle=False) as stored:
                return {name: stored[name].astype(np.float32) for name in _NAMES}
        except (OSError, ValueError, KeyError, BadZipFile) as err:
            raise damaged(_HEADS) from err


def _passages(windows: "Sequence[Parts]") -> Passages:
    """The windows of an account, in order, as its passages."""
    import numpy as np

    means, lengths, tokens, raw, places = (
        np.concatenate(parts) for parts in zip(*windows, strict=True)
    )
    starts = (np.cumsum(lengths) - lengths).astype(np.intp)
    raw = np.exp(raw - np.repeat(np.maximum.reduceat(raw, starts), lengths))
    weights = raw / np.repeat(np.add.reduceat(raw, starts), lengths)
    return Passages(means, tokens.astype(np.float32), weights, starts, places)


def windows_of(count: int, first: int = KEPT) -> Iterator[tuple[list[int], int]]:
    """Windows of an account of `count` passages: indexes, and how many of them are only read."""
    start, kept = 0, first
    while start < count:
        before = min(BEFORE, start)
        yield list(range(start - before, min(count, start + kept))), before
        start, kept = start + kept, KEPT


def nearest(scores: "Matrix", count: int) -> "NDArray[np.bool_]":
    """The pairs that are among the `count` best of either passage: [left, right]."""
    import numpy as np

    chosen = np.zeros(scores.shape, dtype=bool)
    for axis in (0, 1):
        if scores.shape[axis] <= count:
            chosen[:] = True
        else:
            best = np.argpartition(-scores, count - 1, axis=axis)
            np.put_along_axis(chosen, np.take(best, range(count), axis=axis), True, axis=axis)
    return chosen


def _unit(rows: "Matrix") -> "Matrix":
    import numpy as np

    out: Matrix = rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-12)
    return out


def _gelu(x: "Matrix") -> "Matrix":
    """GELU, its erf by Abramowitz and Stegun 7.1.26 (error below 2e-7)."""
    import numpy as np

    z = np.abs(x) * np.float32(0.5**0.5)
    t = 1 / (1 + np.float32(0.3275911) * z)
    terms = (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592)
    total = np.zeros_like(t)
    for term in terms:
        total = (total + np.float32(term)) * t
    out: Matrix = x / 2 * (1 + np.sign(x) * (1 - total * np.exp(-z * z)))
    return out

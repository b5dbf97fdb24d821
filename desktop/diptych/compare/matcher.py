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

from diptych.compare.cache import Cache, key_of
from diptych.compare.model_files import ModelFiles, Session, damaged, start
from diptych.compare.packed import WEIGHTS, given_weights
from diptych.compare.rows import run_rows
from diptych.model import Span
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
class Passages:
    """Passages of one account as the first stage reads them: n passages, t tokens together.

    means [n, 768]; tokens [t, 128], rows of length 1; weights [t], of sum 1 in each passage;
    starts [n]: where each passage's tokens begin; places [t, 2]: each token's start and end in
    its passage, in code points.
    """

    means: "Matrix"
    tokens: "Matrix"
    weights: "Matrix"
    starts: "Indexes"
    places: "Indexes"

    def __len__(self) -> int:
        return len(self.starts)

    def of(self, index: int) -> slice:
        """The tokens of a passage."""
        last = self.starts[index + 1] if index + 1 < len(self.starts) else len(self.tokens)
        return slice(int(self.starts[index]), int(last))


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
        self._begin, self._end = files.number("begin"), files.number("end")
        self.identity = files.identity(WEIGHTS)

    def read(self, texts: Sequence[str], progress: Progress | None = None) -> Passages:
        """Read one account's passages, in their order; there must be one.

        `progress` is told of passages read and may stop the work by raising Cancelled. Raises
        ModelError where the model is needed and cannot be loaded.
        """
        import numpy as np

        told = progress or NoProgress()
        windows = list(windows_of(len(texts)))
        keys = [
            key_of(self.identity, str(skipped), *(texts[i] for i in window))
            for window, skipped in windows
        ]
        found = {key: stored for key in keys if (stored := self._cache.get(key)) is not None}
        wanted = [k for k, key in enumerate(keys) if key not in found]
        done = len(texts) - sum(len(windows[k][0]) - windows[k][1] for k in wanted)
        told.step(done, len(texts), "passages")
        for k, window in self._encode(texts, [windows[k] for k in wanted]):
            parts = (window.means, window.lengths, window.tokens, window.raw, window.places)
            self._cache.put(keys[wanted[k]], parts)
            found[keys[wanted[k]]] = parts
            done += len(window.lengths)
            told.step(done, len(texts), "passages")
        means, lengths, tokens, raw, places = (
            np.concatenate(parts) for parts in zip(*(found[key] for key in keys), strict=True)
        )
        starts = (np.cumsum(lengths) - lengths).astype(np.intp)
        raw = np.exp(raw - np.repeat(np.maximum.reduceat(raw, starts), lengths))
        weights = raw / np.repeat(np.add.reduceat(raw, starts), lengths)
        return Passages(means, tokens.astype(np.float32), weights, starts, places)

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
            there, back = _late(left, right)
            link = self._linear(near, there, back)
            more, diverge = (
                part.reshape(near.shape)
                for part in self._net(
                    left.means,
                    right.means,
                    np.repeat(np.arange(len(left)), len(right)),
                    np.tile(np.arange(len(right)), len(left)),
                )
            )
            return link + more, diverge
        link, diverge = np.full_like(near, FAR), np.full_like(near, np.nan)
        rows, columns = np.nonzero(nearest(near, NEAREST))
        there, back = _late_of_some(left, right, rows, columns)
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


def windows_of(count: int) -> Iterator[tuple[list[int], int]]:
    """Windows of an account of `count` passages: indexes, and how many of them are only read."""
    for first in range(0, count, KEPT):
        before = min(BEFORE, first)
        yield list(range(first - before, min(count, first + KEPT))), before


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


def nearest_words(
    left: Passages, right: Passages, i: int, j: int, cuts: tuple[Sequence[Span], Sequence[Span]]
) -> tuple[Span, Span, float]:
    """Which of the parts of passage `i` and of passage `j` are nearest, and how near (0 to 1).

    `cuts` are the parts of either in the passage's own offsets, none for the passage as a whole.
    """
    a, b = left.of(i), right.of(j)
    near = left.tokens[a] @ right.tokens[b].T
    one, other = _parts(left.places[a], cuts[0]), _parts(right.places[b], cuts[1])
    mine, theirs = left.weights[a], right.weights[b]
    best = -2.0, one[0][0], other[0][0]
    for here, rows in one:
        for there, columns in other:
            some = near[rows, columns]
            by_left, by_right = mine[rows], theirs[columns]
            found = float(by_left @ some.max(axis=1) / by_left.sum())
            found += float(by_right @ some.max(axis=0) / by_right.sum())
            if found / 2 > best[0]:
                best = found / 2, here, there
    return best[1], best[2], min(1.0, max(0.0, best[0]))


def _parts(places: "Indexes", cuts: Sequence[Span]) -> list[tuple[Span, slice]]:
    """The parts of a passage that were read, and their tokens; the whole where there are none."""
    starts, ends = places[:, 0], places[:, 1]
    out = []
    for span in cuts:
        first, last = (
            int(starts.searchsorted(span.start)),
            int(ends.searchsorted(span.end, "right")),
        )
        if first < last:
            out.append((span, slice(first, last)))
    return out or [(Span(0, int(ends[-1])), slice(0, len(places)))]


def _late(left: Passages, right: Passages) -> "tuple[Matrix, Matrix]":
    """Late interaction, from the left's words and from the right's: both [left, right]."""
    import numpy as np

    shape = len(left), len(right)
    there, back = np.empty(shape, np.float32), np.empty(shape, np.float32)
    for i in range(len(left)):
        own = left.of(i)
        near = left.tokens[own] @ right.tokens.T
        there[i] = left.weights[own] @ np.maximum.reduceat(near, right.starts, axis=1)
        back[i] = np.add.reduceat(near.max(axis=0) * right.weights, right.starts)
    return there, back


def _late_of_some(
    left: Passages, right: Passages, rows: "Indexes", columns: "Indexes"
) -> "tuple[Matrix, Matrix]":
    """The same for the pairs (rows, columns), the rows ascending: both [pairs]."""
    import numpy as np

    there, back = np.empty(len(rows), np.float32), np.empty(len(rows), np.float32)
    bounds = np.searchsorted(rows, np.arange(len(left) + 1))
    lengths = np.diff(np.append(right.starts, len(right.tokens)))
    for i in range(len(left)):
        pairs = slice(int(bounds[i]), int(bounds[i + 1]))
        some = columns[pairs]
        if not len(some):
            continue
        long = lengths[some]
        starts = np.cumsum(long) - long
        index = np.repeat(right.starts[some] - starts, long) + np.arange(long.sum())
        own = left.of(i)
        near = left.tokens[own] @ right.tokens[index].T
        there[pairs] = left.weights[own] @ np.maximum.reduceat(near, starts, axis=1)
        back[pairs] = np.add.reduceat(near.max(axis=0) * right.weights[index], starts)
    return there, back


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

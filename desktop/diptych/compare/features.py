"""What speaks for or against a link between two passages, as numbers, for all pairs at once.

Every matrix has the shape (left passages, right passages). Nothing assumes that the two accounts
tell their matters in the same order.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from diptych.compare.sentences import Sentence
from diptych.compare.words import Weights
from diptych.model import PassageKind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]

_NEIGHBOURS = 3
"""How many of a passage's nearest counterparts tell how near everything is to it."""
_USUAL = 0.3
"""How near the second and third nearest counterparts of a passage are, on invented accounts."""
_USUAL_ODDS = -4.0
"""The same as log odds."""
_FAR = -12.0
"""Log odds beyond this, either way, tell no more."""
_BEFORE = 0.5
"""Weight of the passage before in a passage's vector in context."""


def word_vectors(
    left: Sequence[Sentence], right: Sequence[Sentence], weights: Weights
) -> "tuple[Matrix, Matrix]":
    """Passages as vectors of their content words' weights, of length 1 (tf-idf, each word once)."""
    import numpy as np

    keys = sorted({word.key for sentence in (*left, *right) for word in sentence.content})
    column = {key: index for index, key in enumerate(keys)}

    def matrix(side: Sequence[Sentence]) -> "Matrix":
        out = np.zeros((len(side), max(1, len(keys))), dtype=np.float32)
        for row, sentence in enumerate(side):
            for word in sentence.content:
                out[row, column[word.key]] = weights.of(word.key)
        return _unit(out)

    return matrix(left), matrix(right)


def word_features(
    left: Sequence[Sentence], right: Sequence[Sentence], by_words: "tuple[Matrix, Matrix]"
) -> "Iterator[tuple[str, Matrix]]":
    """The features of all pairs without a model, one after another: (name, matrix).

    `by_words` are the vectors of `word_vectors`. "local" is cross-domain similarity local scaling
    (Conneau and others 2018), which takes from a pair's nearness how near each of the two is to
    its nearest counterparts: hubs lose by it.
    """
    import numpy as np

    near: Matrix = by_words[0] @ by_words[1].T
    yield "near", near
    yield "near_in_context", _in_context(by_words[0]) @ _in_context(by_words[1]).T
    yield "local", _local(near, _NEIGHBOURS)
    yield "behind_best_right", near - near.max(axis=1, keepdims=True)
    yield "behind_best_left", near - near.max(axis=0, keepdims=True)
    yield "rank_right", np.reciprocal(1 + _places(near, 1))
    yield "rank_left", np.reciprocal(1 + _places(near, 0))
    yield "stands_out", (near - near.mean()) / (near.std() + np.float32(1e-3))
    yield from _plain_features(left, right, by_words)
    one, other = _length(left)[:, None], _length(right)[None, :]
    yield "shorter", np.minimum(one, other)
    yield "longer", np.maximum(one, other)
    yield "size", np.full(near.shape, np.log(near.size), dtype=np.float32)


def model_features(
    left: Sequence[Sentence],
    right: Sequence[Sentence],
    by_words: "tuple[Matrix, Matrix]",
    link: "Matrix",
) -> "Iterator[tuple[str, Matrix]]":
    """The features of all pairs after the language model, one after another.

    `link` are its log odds of a link. They are few on purpose: ranks, lengths and the size of the
    accounts tell more of invented accounts than of others (packaging/model/REPORT.md).
    """
    import numpy as np

    odds: Matrix = np.clip(link, _FAR, -_FAR)
    yield "link", odds
    yield "local", _local(odds, _NEIGHBOURS, _USUAL_ODDS)
    yield "same_name", _same_names(left, right)
    yield from _plain_features(left, right, by_words)


def _plain_features(
    left: Sequence[Sentence], right: Sequence[Sentence], by_words: "tuple[Matrix, Matrix]"
) -> "Iterator[tuple[str, Matrix]]":
    """What can be told of two passages without measuring how near they are."""
    import numpy as np

    yield "words", by_words[0] @ by_words[1].T
    yield "same_number", _any_same(left, right, lambda sentence: sentence.quantities)
    yield "same_date", _any_same(left, right, lambda sentence: sentence.dates)
    for name, kind in (("courtesy", PassageKind.COURTESY), ("question", PassageKind.QUESTION)):
        yield name, np.maximum(_is(left, kind)[:, None], _is(right, kind)[None, :])


def _places(odds: "Matrix", axis: int) -> "Matrix":
    """How many entries along the axis are greater than each: 0 for the greatest."""
    import numpy as np

    rows = -(odds if axis == 1 else odds.T)
    out = np.empty(rows.shape, dtype=np.float32)
    for row, ordered, places in zip(rows, np.sort(rows, axis=1), out, strict=True):
        places[:] = np.searchsorted(ordered, row)
    return out if axis == 1 else out.T


def _same_names(left: Sequence[Sentence], right: Sequence[Sentence]) -> "Matrix":
    """How many names two passages share, each counted for less the more passages tell it."""
    import numpy as np

    sides = [[{name.key for name in sentence.names} for sentence in side] for side in (left, right)]
    seen = Counter(key for side in sides for keys in side for key in keys)
    column = {key: index for index, key in enumerate(sorted(seen))}
    tables = []
    for side in sides:
        table = np.zeros((len(side), max(1, len(column))), dtype=np.float32)
        for row, keys in enumerate(side):
            for key in keys:
                table[row, column[key]] = np.sqrt(1 / (1 + np.log(seen[key])))
        tables.append(table)
    shared: Matrix = tables[0] @ tables[1].T
    return shared


def _local(near: "Matrix", neighbours: int, usual: float = _USUAL) -> "Matrix":
    """Nearness less the mean nearness of either to its nearest counterparts.

    Where an account has fewer counterparts than `neighbours`, usual ones stand in for the others:
    else a single sentence could be no nearer than its only counterpart.
    """
    import numpy as np

    def crowd(rows: "Matrix") -> "Matrix":
        missing = max(0, neighbours - rows.shape[1])
        if rows.shape[1] > neighbours:
            rows = np.partition(rows, -neighbours, axis=1)[:, -neighbours:]
        nearest = np.sort(rows, axis=1)
        total = nearest.sum(axis=1, keepdims=True) + np.float32(missing * usual)
        mean: Matrix = total / np.float32(nearest.shape[1] + missing)
        return mean

    scaled: Matrix = near - (crowd(near) + crowd(near.T).T) / np.float32(2)
    return scaled


def _unit(matrix: "Matrix") -> "Matrix":
    import numpy as np

    out: Matrix = matrix / np.maximum(np.linalg.norm(matrix, axis=1, keepdims=True), 1e-6)
    return out


def _in_context(vectors: "Matrix") -> "Matrix":
    """Each vector with half of the one before: a short sentence leans on its predecessor."""
    import numpy as np

    return _unit(vectors + np.float32(_BEFORE) * np.vstack([vectors[:1], vectors[:-1]]))


def _any_same(
    left: Sequence[Sentence],
    right: Sequence[Sentence],
    given: "Callable[[Sentence], tuple]",  # type: ignore[type-arg]
) -> "Matrix":
    import numpy as np

    out = np.zeros((len(left), len(right)), dtype=np.float32)
    columns = [(j, given(sentence)) for j, sentence in enumerate(right) if given(sentence)]
    for i, sentence in enumerate(left):
        for j, others in columns if given(sentence) else ():
            out[i, j] = any(a.comparable(b) and a.same(b) for a in given(sentence) for b in others)
    return out


def _is(side: Sequence[Sentence], kind: PassageKind) -> "Matrix":
    import numpy as np

    return np.array([sentence.kind is kind for sentence in side], dtype=np.float32)


def _length(side: Sequence[Sentence]) -> "Matrix":
    import numpy as np

    return np.log1p(np.array([len(sentence.words) for sentence in side], dtype=np.float32))

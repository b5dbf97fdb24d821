"""What speaks for or against a link between two passages, as numbers, for all pairs at once.

Every matrix has the shape (left passages, right passages). Nothing assumes that the two accounts
tell their matters in the same order.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from diptych.compare.clauses import Parts
from diptych.compare.sentences import Sentence
from diptych.compare.words import Weights
from diptych.model import PassageKind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]

_NEIGHBOURS = 3
"""How many of a passage's nearest counterparts tell how near everything is to it."""
_NEAREST_PARTS = 6
"""The same for a part of a passage; about as many parts as _NEIGHBOURS passages have."""
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


def pair_features(
    left: Sequence[Sentence],
    right: Sequence[Sentence],
    vectors: "tuple[Matrix, Matrix]",
    by_words: "tuple[Matrix, Matrix]",
    parts: tuple[Parts, Parts] | None = None,
) -> "Iterator[tuple[str, Matrix]]":
    """The features of all pairs, one after another: (name, matrix).

    `vectors` are the passages' vectors (rows of length 1), `by_words` those of `word_vectors`;
    `parts` are the passages with their clauses, None where there is no model to encode them.
    "local" is cross-domain similarity local scaling (Conneau and others 2018), which takes from a
    pair's nearness how near each of the two is to its nearest counterparts: hubs lose by it.
    """
    import numpy as np

    near: Matrix = vectors[0] @ vectors[1].T
    shape = near.shape
    yield "near", near
    yield "near_in_context", _in_context(vectors[0]) @ _in_context(vectors[1]).T
    yield "local", _local(near, _NEIGHBOURS)
    if parts is not None:
        yield "clauses", _nearest_parts(*parts, shape)
    yield "behind_best_right", near - near.max(axis=1, keepdims=True)
    yield "behind_best_left", near - near.max(axis=0, keepdims=True)
    yield "rank_right", np.reciprocal(1 + _ranks(near))
    yield "rank_left", np.reciprocal(1 + _ranks(near.T).T)
    yield "stands_out", (near - near.mean()) / (near.std() + np.float32(1e-3))
    yield "words", by_words[0] @ by_words[1].T
    yield "same_number", _any_same(left, right, lambda sentence: sentence.quantities)
    yield "same_date", _any_same(left, right, lambda sentence: sentence.dates)
    for name, kind in (("courtesy", PassageKind.COURTESY), ("question", PassageKind.QUESTION)):
        yield name, np.maximum(_is(left, kind)[:, None], _is(right, kind)[None, :])
    one, other = _length(left)[:, None], _length(right)[None, :]
    yield "shorter", np.minimum(one, other)
    yield "longer", np.maximum(one, other)
    yield "size", np.full(shape, np.log(shape[0] * shape[1]), dtype=np.float32)


def staged_features(
    left: Sequence[Sentence],
    right: Sequence[Sentence],
    by_words: "tuple[Matrix, Matrix]",
    link: "Matrix",
    crossed: "Matrix | None" = None,
) -> "Iterator[tuple[str, Matrix]]":
    """The features of all pairs after a stage of the language model, one after another.

    `link` are the first stage's log odds of a link, `crossed` the second stage's, nan for pairs
    that it was not asked about, None before it. "chosen" compares a pair with all others of its
    passage and with none of them: the log probability of a softmax with a null of log odds 0.
    """
    import numpy as np

    shape = link.shape
    yield "link", np.clip(link, _FAR, -_FAR)
    yield from _standing("link", np.clip(link, _FAR, -_FAR))
    yield "beside", _beside(np.clip(link, _FAR, -_FAR))
    if crossed is not None:
        asked = ~np.isnan(crossed)
        filled = np.where(asked, np.clip(crossed, _FAR, -_FAR), np.float32(_FAR))
        yield "crossed", filled
        yield from _standing("crossed", filled)
        yield "weaker", np.minimum(filled, link)
    yield "words", by_words[0] @ by_words[1].T
    yield "same_number", _any_same(left, right, lambda sentence: sentence.quantities)
    yield "same_date", _any_same(left, right, lambda sentence: sentence.dates)
    yield "same_name", _same_names(left, right)
    for name, kind in (("courtesy", PassageKind.COURTESY), ("question", PassageKind.QUESTION)):
        one, other = _is(left, kind)[:, None], _is(right, kind)[None, :]
        yield name, np.maximum(one, other)
        yield f"both_{name}", np.minimum(one, other)
    one, other = _length(left)[:, None], _length(right)[None, :]
    yield "shorter", np.minimum(one, other)
    yield "longer", np.maximum(one, other)
    yield "size", np.full(shape, np.log(shape[0] * shape[1]), dtype=np.float32)


def _standing(name: str, odds: "Matrix") -> "Iterator[tuple[str, Matrix]]":
    """How the log odds of a pair stand among those of its left and of its right passage."""
    import numpy as np

    yield f"{name}_local", _local(odds, _NEIGHBOURS, _USUAL_ODDS)
    for side, axis in (("right", 1), ("left", 0)):
        best = np.maximum(odds.max(axis=axis, keepdims=True), 0)
        total = np.exp(odds - best).sum(axis=axis, keepdims=True) + np.exp(-best)
        yield f"{name}_chosen_{side}", odds - best - np.log(total)
        yield f"{name}_behind_{side}", odds - odds.max(axis=axis, keepdims=True)
        yield f"{name}_rank_{side}", np.reciprocal(1 + _places(odds, axis))


def _places(odds: "Matrix", axis: int) -> "Matrix":
    """The place of each entry along the axis, 0 for the greatest; ties in order."""
    import numpy as np

    order = np.argsort(-odds, axis=axis, kind="stable")
    shape = (-1, 1) if axis == 0 else (1, -1)
    counted = np.arange(odds.shape[axis], dtype=np.float32).reshape(shape)
    out = np.empty_like(odds)
    np.put_along_axis(out, order, np.broadcast_to(counted, odds.shape), axis=axis)
    return out


def _beside(odds: "Matrix") -> "Matrix":
    """The greatest log odds of the eight pairs whose passages stand beside or between these."""
    import numpy as np

    rows, columns = odds.shape
    wide = np.full((rows + 2, columns + 2), _FAR, dtype=np.float32)
    wide[1:-1, 1:-1] = odds
    out = np.full_like(odds, _FAR)
    for down in range(3):
        for across in range(3):
            if (down, across) != (1, 1):
                np.maximum(out, wide[down : down + rows, across : across + columns], out=out)
    return out


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


def _nearest_parts(left: Parts, right: Parts, shape: tuple[int, int]) -> "Matrix":
    """How near the nearest parts of two passages are, each part scaled as in "local"."""
    import numpy as np

    near = _local(left.vectors @ right.vectors.T, _NEAREST_PARTS)
    rows = np.full((shape[0], near.shape[1]), -2, dtype=np.float32)
    np.maximum.at(rows, left.owners, near)
    out = np.full((shape[1], shape[0]), -2, dtype=np.float32)
    np.maximum.at(out, right.owners, rows.T)
    return out.T


def _unit(matrix: "Matrix") -> "Matrix":
    import numpy as np

    out: Matrix = matrix / np.maximum(np.linalg.norm(matrix, axis=1, keepdims=True), 1e-6)
    return out


def _in_context(vectors: "Matrix") -> "Matrix":
    """Each vector with half of the one before: a short sentence leans on its predecessor."""
    import numpy as np

    return _unit(vectors + np.float32(_BEFORE) * np.vstack([vectors[:1], vectors[:-1]]))


def _ranks(matrix: "Matrix") -> "Matrix":
    """The place of each entry in its row, 0 for the greatest; ties in the order of the columns."""
    import numpy as np

    return (-matrix).argsort(axis=1, kind="stable").argsort(axis=1).astype(np.float32)


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

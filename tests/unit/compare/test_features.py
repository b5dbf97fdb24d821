"""The features of pairs: of any order, and what decides."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from diptych.compare.align import (
    Combiner,
    linked_pairs,
    model_probabilities,
    word_probabilities,
)
from diptych.compare.features import model_features, word_features, word_vectors
from diptych.compare.sentences import Sentence, read
from diptych.compare.words import Weights
from diptych.model import Method, PassageKind

LEFT = (
    "They agreed on a survey of the dam, and the tolls of the lower river will fall by 5 percent.",
    "The agreement enters into force on 1 July.",
    "Thank you all.",
    "Minister Lind asked for a list of the wells on both banks.",
)
RIGHT = (
    "Do tolls fall?",
    "The survey of the dam was agreed.",
    "It comes into force on 1 July.",
    "Children sang songs at the school.",
    "Tolls fall by 5 percent, said Ada Lind, and a list of the wells was promised by both sides.",
)
KINDS = {"Thank you all.": PassageKind.COURTESY, "Do tolls fall?": PassageKind.QUESTION}

Matrix = NDArray[np.float32]


def side(texts: tuple[str, ...]) -> list[Sentence]:
    out, start = [], 0
    for text in texts:
        out.append(read(text, start, KINDS.get(text, PassageKind.STATEMENT)))
        start += len(text) + 1
    return out


def by_words(one: list[Sentence], other: list[Sentence]) -> tuple[Matrix, Matrix]:
    return word_vectors(one, other, Weights([sentence.words for sentence in (*one, *other)]))


def odds(one: list[Sentence], other: list[Sentence]) -> Matrix:
    """Log odds of a link that depend on the words of the two alone, either way the same."""

    def number(text: str) -> float:
        return float(np.random.default_rng(list(text.encode())).normal())

    rows = [[number(a.text) * number(b.text) * 4 - 2 for b in other] for a in one]
    return np.array(rows, dtype=np.float32)


def table(method: Method, left: tuple[str, ...], right: tuple[str, ...]) -> dict[str, Matrix]:
    one, other = side(left), side(right)
    if method is Method.WORDS:
        return dict(word_features(one, other, by_words(one, other)))
    return dict(model_features(one, other, by_words(one, other), odds(one, other)))


both_methods = pytest.mark.parametrize("method", list(Method))


@both_methods
def test_every_feature_has_a_number_for_each_pair(method: Method) -> None:
    features = table(method, LEFT, RIGHT)
    for name, matrix in features.items():
        assert matrix.shape == (len(LEFT), len(RIGHT)), name
        assert np.isfinite(matrix).all(), name


@both_methods
@pytest.mark.parametrize("order", [(4, 3, 2, 1, 0), (2, 0, 4, 1, 3)])
def test_the_order_of_an_account_changes_only_what_stands_beside(
    method: Method, order: tuple[int, ...]
) -> None:
    features = table(method, LEFT, RIGHT)
    shuffled = table(method, LEFT, tuple(RIGHT[index] for index in order))
    assert features.keys() == shuffled.keys()
    for name in features.keys() - {"near_in_context", "beside"}:
        np.testing.assert_allclose(
            shuffled[name], features[name][:, list(order)], atol=1e-5, err_msg=name
        )


@both_methods
def test_swapping_the_accounts_swaps_the_features(method: Method) -> None:
    features, swapped = table(method, LEFT, RIGHT), table(method, RIGHT, LEFT)
    other = {f"{name}_left": f"{name}_right" for name in ("behind_best", "rank", "chosen")}
    other |= {there: here for here, there in other.items()}
    for name, matrix in features.items():
        np.testing.assert_allclose(
            swapped[other.get(name, name)].T, matrix, atol=1e-5, err_msg=name
        )


def test_what_the_features_mean() -> None:
    features = table(Method.WORDS, LEFT, RIGHT)
    assert features["same_number"].tolist() == [[0, 0, 0, 0, 1], [0] * 5, [0] * 5, [0] * 5]
    assert features["same_date"][1].tolist() == [0, 0, 1, 0, 0]
    assert features["courtesy"].tolist() == [[0] * 5, [0] * 5, [1] * 5, [0] * 5]
    assert features["question"][:, 0].tolist() == [1] * 4
    assert features["question"][:, 1:].sum() == 0
    assert features["words"][0].argmax() in (1, 4)
    assert features["words"][0, 3] == 0
    assert features["behind_best_right"].max(axis=1).tolist() == [0] * 4
    assert features["rank_left"].max(axis=0).tolist() == [1] * 5


@both_methods
def test_the_combiner_weighs_every_feature_there_is(method: Method) -> None:
    combiner = Combiner.load(method)
    assert sorted(combiner.weights) == sorted(table(method, LEFT, RIGHT))
    assert 0 < combiner.threshold < 1


def test_nothing_below_the_floor_is_linked() -> None:
    one, other = side(LEFT), side(RIGHT)
    vectors = by_words(one, other)
    near = vectors[0] @ vectors[1].T
    eager = replace(Combiner.load(Method.WORDS), intercept=50.0, floor=0.2)
    found = linked_pairs(word_probabilities(one, other, vectors, eager), eager.threshold)
    assert found == tuple(map(tuple, np.argwhere(near >= 0.2).tolist()))
    assert 0 < len(found) < near.size
    all_of_them = replace(eager, floor=-1.0)
    assert (word_probabilities(one, other, vectors, all_of_them) > 0.99).all()


@both_methods
def test_a_heading_is_never_linked(method: Method) -> None:
    one, other = side(LEFT), side(RIGHT)
    one[0] = replace(one[0], kind=PassageKind.HEADING)
    other[1] = replace(other[1], kind=PassageKind.HEADING)
    vectors = by_words(one, other)
    eager = replace(Combiner.load(method), intercept=500.0, floor=-20.0)
    if method is Method.WORDS:
        found = word_probabilities(one, other, vectors, eager)
    else:
        found = model_probabilities(one, other, vectors, eager, odds(one, other))
    assert (found[0] == 0).all()
    assert (found[:, 1] == 0).all()
    assert (found[1:, 2:] > 0.99).all()

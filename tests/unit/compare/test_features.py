"""The features of pairs: of any order, and what decides."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from diptych.compare.align import Combiner, linked_pairs, probabilities
from diptych.compare.clauses import Parts, cut_into_parts
from diptych.compare.features import pair_features, word_vectors
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


def parts(sentences: list[Sentence]) -> Parts:
    """Parts with vectors that depend on the words of the part alone."""
    owners, spans = cut_into_parts(sentences)
    rows = []
    for owner, span in zip(owners, spans, strict=True):
        words = span.shifted(-sentences[owner].start).of(sentences[owner].text)
        seed = np.random.default_rng(list(words.encode()))
        rows.append(seed.normal(size=16) + 1)
    vectors = np.array(rows, dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return Parts(np.array(owners), tuple(spans), vectors)


def table(left: tuple[str, ...], right: tuple[str, ...]) -> dict[str, Matrix]:
    one, other = side(left), side(right)
    by_words = word_vectors(one, other, Weights([s.words for s in (*one, *other)]))
    cut = parts(one), parts(other)
    vectors = cut[0].whole(), cut[1].whole()
    return dict(pair_features(one, other, vectors, by_words, cut))


def test_every_feature_has_a_number_for_each_pair() -> None:
    features = table(LEFT, RIGHT)
    for name, matrix in features.items():
        assert matrix.shape == (len(LEFT), len(RIGHT)), name
        assert np.isfinite(matrix).all(), name


@pytest.mark.parametrize("order", [(4, 3, 2, 1, 0), (2, 0, 4, 1, 3)])
def test_the_order_of_an_account_changes_only_what_stands_before(order: tuple[int, ...]) -> None:
    features = table(LEFT, RIGHT)
    shuffled = table(LEFT, tuple(RIGHT[index] for index in order))
    assert features.keys() == shuffled.keys()
    for name in features.keys() - {"near_in_context"}:
        np.testing.assert_allclose(
            shuffled[name], features[name][:, list(order)], atol=1e-5, err_msg=name
        )


def test_swapping_the_accounts_swaps_the_features() -> None:
    features, swapped = table(LEFT, RIGHT), table(RIGHT, LEFT)
    other = {"behind_best_left": "behind_best_right", "rank_left": "rank_right"}
    other |= {there: here for here, there in other.items()}
    for name, matrix in features.items():
        np.testing.assert_allclose(
            swapped[other.get(name, name)].T, matrix, atol=1e-5, err_msg=name
        )


def test_what_the_features_mean() -> None:
    features = table(LEFT, RIGHT)
    assert features["same_number"].tolist() == [[0, 0, 0, 0, 1], [0] * 5, [0] * 5, [0] * 5]
    assert features["same_date"][1].tolist() == [0, 0, 1, 0, 0]
    assert features["courtesy"].tolist() == [[0] * 5, [0] * 5, [1] * 5, [0] * 5]
    assert features["question"][:, 0].tolist() == [1] * 4
    assert features["question"][:, 1:].sum() == 0
    assert features["words"][0].argmax() in (1, 4)
    assert features["words"][0, 3] == 0
    assert features["behind_best_right"].max(axis=1).tolist() == [0] * 4
    assert features["rank_left"].max(axis=0).tolist() == [1] * 5


def test_without_a_model_there_are_no_clauses() -> None:
    one, other = side(LEFT), side(RIGHT)
    by_words = word_vectors(one, other, Weights([s.words for s in (*one, *other)]))
    assert "clauses" not in dict(pair_features(one, other, by_words, by_words))


@pytest.mark.parametrize("method", list(Method))
def test_the_combiner_weighs_every_feature_there_is(method: Method) -> None:
    one, other = side(LEFT), side(RIGHT)
    by_words = word_vectors(one, other, Weights([s.words for s in (*one, *other)]))
    cut = (parts(one), parts(other)) if method is Method.MODEL else None
    names = [name for name, _ in pair_features(one, other, by_words, by_words, cut)]
    combiner = Combiner.load(method)
    assert sorted(combiner.weights) == sorted(names)
    assert 0 < combiner.threshold < 1
    assert 0 <= combiner.floor < 1


def test_nothing_below_the_floor_is_linked() -> None:
    one, other = side(LEFT), side(RIGHT)
    weights = Weights([s.words for s in (*one, *other)])
    near = (lambda pair: pair[0] @ pair[1].T)(word_vectors(one, other, weights))
    eager = replace(Combiner.load(Method.WORDS), intercept=50.0, floor=0.2)
    found = linked_pairs(probabilities(one, other, weights, eager, None), eager.threshold)
    assert found == tuple(map(tuple, np.argwhere(near >= 0.2).tolist()))
    assert 0 < len(found) < near.size
    all_of_them = replace(eager, floor=-1.0)
    assert (probabilities(one, other, weights, all_of_them, None) > 0.99).all()


def test_a_heading_is_never_linked() -> None:
    one, other = side(LEFT), side(RIGHT)
    one[0] = replace(one[0], kind=PassageKind.HEADING)
    other[1] = replace(other[1], kind=PassageKind.HEADING)
    weights = Weights([s.words for s in (*one, *other)])
    eager = replace(Combiner.load(Method.WORDS), intercept=50.0, floor=-1.0)
    found = probabilities(one, other, weights, eager, None)
    assert (found[0] == 0).all()
    assert (found[:, 1] == 0).all()
    assert (found[1:, 2:] > 0.99).all()

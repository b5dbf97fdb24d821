"""How the matcher compares passages that it has read: against the plain formulas, pair by pair."""

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from diptych.compare import matcher
from diptych.compare.late_interaction import Passages, late, late_of_some, nearest_words
from diptych.compare.matcher import FIRST, KEPT, nearest, windows_of
from diptych.model import Span

Matrix = NDArray[np.float32]


def unit(rows: NDArray[np.float64]) -> Matrix:
    out: Matrix = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    return out


def passages(lengths: Sequence[int], seed: int) -> Passages:
    """Passages of so many tokens, of five letters each."""
    numbers = np.random.default_rng(seed)
    total = sum(lengths)
    starts = np.cumsum(lengths) - np.array(lengths)
    raw = numbers.random(total)
    of = np.repeat(np.arange(len(lengths)), lengths)
    within = np.arange(total) - np.repeat(starts, lengths)
    return Passages(
        means=numbers.normal(size=(len(lengths), 8)).astype(np.float32),
        tokens=unit(numbers.normal(size=(total, 6))),
        weights=(raw / np.add.reduceat(raw, starts)[of]).astype(np.float32),
        starts=starts.astype(np.intp),
        places=np.stack([within * 6, within * 6 + 5], axis=1),
    )


LEFT, RIGHT = passages((3, 1, 7, 4), 1), passages((2, 5, 1, 9, 3), 2)


def late_by_hand(one: Passages, other: Passages, i: int, j: int) -> float:
    """For each word of passage i its nearest word of passage j, weighted."""
    total = 0.0
    for row in range(one.of(i).start, one.of(i).stop):
        near = max(
            float(one.tokens[row] @ other.tokens[column])
            for column in range(other.of(j).start, other.of(j).stop)
        )
        total += float(one.weights[row]) * near
    return total


def test_the_tokens_of_a_passage() -> None:
    assert [LEFT.of(index) for index in range(len(LEFT))] == [
        slice(0, 3),
        slice(3, 4),
        slice(4, 11),
        slice(11, 15),
    ]


def test_late_interaction_is_that_of_each_pair() -> None:
    there, back = late(LEFT, RIGHT)
    for i in range(len(LEFT)):
        for j in range(len(RIGHT)):
            assert there[i, j] == pytest.approx(late_by_hand(LEFT, RIGHT, i, j), abs=1e-5)
            assert back[i, j] == pytest.approx(late_by_hand(RIGHT, LEFT, j, i), abs=1e-5)


def test_late_interaction_of_some_pairs_is_that_of_all() -> None:
    chosen = np.random.default_rng(3).random((len(LEFT), len(RIGHT))) < 0.5
    chosen[1] = False
    rows, columns = np.nonzero(chosen)
    all_there, all_back = late(LEFT, RIGHT)
    there, back = late_of_some(LEFT, RIGHT, rows, columns)
    np.testing.assert_allclose(there, all_there[chosen], atol=1e-5)
    np.testing.assert_allclose(back, all_back[chosen], atol=1e-5)


def test_gelu_is_that_of_the_error_function() -> None:
    from math import erf

    x = np.linspace(-6, 6, 241, dtype=np.float32)
    wanted = [value * (1 + erf(value / 2**0.5)) / 2 for value in x.tolist()]
    np.testing.assert_allclose(matcher._gelu(x), wanted, atol=2e-6)


def test_the_nearest_of_either_side() -> None:
    scores = np.array([[5, 1, 0, 2], [4, 3, 0, 1], [6, 2, 0, 3]], dtype=np.float32)
    assert nearest(scores, 1)[:, [0, 1, 3]].tolist() == [
        [True, False, False],
        [True, True, False],
        [True, False, True],
    ]
    assert nearest(scores, 4).all()
    assert nearest(scores[:0], 2).shape == (0, 4)


@pytest.mark.parametrize("first", FIRST)
@pytest.mark.parametrize("count", [0, 1, KEPT - 1, KEPT, KEPT + 1, 3 * KEPT + 2])
def test_windows_keep_each_passage_once_after_the_one_before(count: int, first: int) -> None:
    kept: list[int] = []
    for window, skipped in windows_of(count, first):
        assert window == list(range(window[0], window[-1] + 1))
        assert skipped == (1 if kept else 0)
        assert len(window) - skipped <= KEPT
        kept += window[skipped:]
    assert kept == list(range(count))


def test_the_parts_that_answer_each_other_are_found() -> None:
    """The second half of one passage has the words of the first half of the other."""
    left, right = passages((8,), 4), passages((8,), 5)
    right.tokens[:4] = left.tokens[4:]
    halves = Span(0, 23), Span(24, 47)
    one, other, near = nearest_words(left, right, 0, 0, (halves, halves))
    assert (one, other) == (halves[1], halves[0])
    assert near == pytest.approx(1, abs=1e-5)
    whole, other, less = nearest_words(left, right, 0, 0, ((), halves))
    assert whole == Span(0, 47)
    assert other == halves[0]
    assert less < near


def test_parts_beyond_what_was_read_are_passed_over() -> None:
    left, right = passages((4,), 6), passages((4,), 7)
    beyond = (Span(0, 23), Span(24, 200))
    one, other, near = nearest_words(left, right, 0, 0, (beyond, ()))
    assert (one, other) == (Span(0, 23), Span(0, 23))
    assert 0 <= near <= 1

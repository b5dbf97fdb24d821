"""Scores of pairs that were compared before."""

import numpy as np

from diptych.compare.known_pairs import KEPT, KnownPairs
from diptych.compare.lately import KEPT as KEPT_LATELY
from diptych.compare.lately import Lately


def vectors(*first: float) -> np.ndarray:
    return np.array([[number, 1.0] for number in first], dtype=np.float32)


def matrix(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    return left[:, :1] * 10 + right[:, 0]


def test_pairs_are_found_again_wherever_they_stand() -> None:
    known, left, right = KnownPairs(), vectors(1, 2, 3), vectors(4, 5)
    known.keep(left, right, (matrix(left, right), -matrix(left, right)))
    new_left, new_right = vectors(9, 3, 1), vectors(5, 4, 8)
    found = known.of(new_left, new_right)
    assert found is not None
    link, diverge = found
    expected = matrix(new_left, new_right)
    expected[0], expected[:, 2] = np.nan, np.nan
    assert np.array_equal(link, expected, equal_nan=True)
    assert np.array_equal(diverge, -expected, equal_nan=True)


def test_what_is_given_out_can_be_written_on() -> None:
    known, left = KnownPairs(), vectors(1, 2)
    known.keep(left, left, (matrix(left, left), matrix(left, left)))
    first = known.of(left, left)
    assert first is not None
    first[0][:] = 0
    second = known.of(left, left)
    assert second is not None
    assert np.array_equal(second[0], matrix(left, left))


def test_nothing_is_known_of_other_passages_nor_of_those_long_unused() -> None:
    known, left = KnownPairs(), vectors(1, 2)
    assert known.of(left, left) is None
    known.keep(left, left, (matrix(left, left), matrix(left, left)))
    assert known.of(vectors(7), left) is None
    for number in range(KEPT):
        other = vectors(100 + number)
        known.keep(other, other, (matrix(other, other), matrix(other, other)))
    assert known.of(left, left) is None


def test_the_longest_unused_value_goes_first() -> None:
    lately = Lately()
    for number in range(KEPT_LATELY):
        lately.put(number, str(number))
    assert lately.get(0) == "0"
    lately.put("new", "value")
    assert lately.get(0) == "0"
    assert lately.get(1) is None
    lately.clear()
    assert lately.get("new") is None

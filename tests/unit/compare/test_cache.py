"""The cache: numbers by text, bounded, and a file that may be lost or damaged at any time."""

from pathlib import Path

import numpy as np
import pytest

from diptych.compare import cache as cache_module
from diptych.compare.cache import SUFFIX, Cache, Parts, key_of
from diptych.progress import Cancelled

ONE, TWO, THREE = (key_of(text) for text in ("one", "two", "three"))


def parts(number: int, size: int = 10) -> Parts:
    return (
        np.full((size, 3), number, dtype=np.float32),
        np.full(size, number, dtype=np.float16),
        np.arange(number, number + 2, dtype=np.int32),
    )


def equal(found: Parts | None, wanted: Parts) -> bool:
    return found is not None and all(
        a.dtype == b.dtype and a.shape == b.shape and bool((a == b).all())
        for a, b in zip(found, wanted, strict=True)
    )


def kept_file(folder: Path) -> Path:
    (path,) = folder.iterdir()
    assert path.suffix == SUFFIX
    return path


def filled(folder: Path) -> None:
    with (cache := Cache(folder)).comparison(ONE):
        cache.put(TWO, parts(2))
        cache.put(THREE, parts(3))


def test_keys_tell_texts_and_their_borders_apart() -> None:
    keys = {key_of("ab", "c"), key_of("a", "bc"), key_of("abc"), key_of("abc", ""), key_of()}
    assert len(keys) == 5
    assert all(len(key) == 16 for key in keys)
    assert key_of("a\ud800") != key_of("a\ud801")


def test_what_was_put_is_found() -> None:
    cache = Cache()
    assert cache.get(ONE) is None
    cache.put(ONE, parts(1))
    cache.put(ONE, parts(4))
    assert equal(cache.get(ONE), parts(4))


def test_the_longest_unused_goes_first() -> None:
    cache = Cache(room=2 * sum(part.nbytes + 100 for part in parts(1)))
    cache.put(ONE, parts(1))
    cache.put(TWO, parts(2))
    cache.get(ONE)
    cache.put(THREE, parts(3))
    assert cache.get(TWO) is None
    assert equal(cache.get(ONE), parts(1))
    assert equal(cache.get(THREE), parts(3))


def test_a_second_cache_finds_it_in_the_file(tmp_path: Path) -> None:
    filled(tmp_path)
    again = Cache(tmp_path)
    assert again.get(TWO) is None
    with again.comparison(ONE):
        assert equal(again.get(TWO), parts(2))
        assert equal(again.get(THREE), parts(3))
    assert equal(again.get(TWO), parts(2))


def test_another_comparison_has_a_file_of_its_own(tmp_path: Path) -> None:
    filled(tmp_path)
    again = Cache(tmp_path)
    with again.comparison(TWO):
        assert again.get(TWO) is None


def test_a_file_holds_what_was_used_and_nothing_else(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put(TWO, parts(2))
    cache.put(THREE, parts(3))
    with cache.comparison(ONE):
        cache.get(THREE)
    again = Cache(tmp_path)
    with again.comparison(ONE):
        assert again.get(TWO) is None
        assert equal(again.get(THREE), parts(3))


def test_nothing_new_leaves_the_file_as_it_is(tmp_path: Path) -> None:
    filled(tmp_path)
    before = kept_file(tmp_path).read_bytes()
    with (cache := Cache(tmp_path)).comparison(ONE):
        cache.get(TWO)
    assert kept_file(tmp_path).read_bytes() == before


def test_a_comparison_that_is_stopped_writes_nothing(tmp_path: Path) -> None:
    def stopped(cache: Cache) -> None:
        with cache.comparison(ONE):
            cache.put(TWO, parts(2))
            raise Cancelled

    with pytest.raises(Cancelled):
        stopped(Cache(tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_without_a_folder_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with (cache := Cache()).comparison(ONE):
        cache.put(TWO, parts(2))
    assert list(tmp_path.rglob("*")) == []


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.99])
def test_a_shortened_file_is_as_good_as_none(tmp_path: Path, share: float) -> None:
    filled(tmp_path)
    path = kept_file(tmp_path)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    again = Cache(tmp_path)
    with again.comparison(ONE):
        assert again.get(TWO) is None
        again.put(TWO, parts(2))
        again.put(THREE, parts(3))
    assert kept_file(tmp_path).read_bytes() == data


def test_one_altered_byte_is_noticed_wherever_it_is(tmp_path: Path) -> None:
    filled(tmp_path)
    path = kept_file(tmp_path)
    data = path.read_bytes()
    for place in range(0, len(data), 7):
        altered = bytearray(data)
        altered[place] ^= 4
        path.write_bytes(bytes(altered))
        again = Cache(tmp_path)
        with again.comparison(ONE):
            assert again.get(TWO) is None, place
        path.write_bytes(data)


def test_a_folder_in_the_place_of_a_file_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / f"{ONE.hex()}{SUFFIX}").mkdir()
    with (cache := Cache(tmp_path)).comparison(ONE):
        cache.put(TWO, parts(2))
    assert equal(cache.get(TWO), parts(2))


def test_a_folder_that_cannot_be_made_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with (cache := Cache(tmp_path / "file" / "cache")).comparison(ONE):
        cache.put(TWO, parts(2))
    assert equal(cache.get(TWO), parts(2))


def test_the_oldest_files_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_module, "FILES", 3)
    for number in range(6):
        with (cache := Cache(tmp_path)).comparison(key_of(str(number))):
            cache.put(TWO, parts(number))
    assert len(list(tmp_path.iterdir())) == 3
    assert (tmp_path / f"{key_of('5').hex()}{SUFFIX}").exists()


def test_a_comparison_that_is_too_large_is_kept_in_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_module, "FILE_ROOM", 300)
    filled(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_file_holds_no_words(tmp_path: Path) -> None:
    words = "The envoys kept the harbour talks secret."
    with (cache := Cache(tmp_path)).comparison(key_of(words)):
        cache.put(key_of("model", words), parts(1))
    data = kept_file(tmp_path).read_bytes()
    assert not any(word.encode() in data for word in words.split() if len(word) > 3)

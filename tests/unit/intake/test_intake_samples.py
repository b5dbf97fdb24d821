import json
import re
from pathlib import Path

import pytest

from diptych.errors import ReadError
from diptych.intake import samples
from diptych.settings import resource
from diptych.text.segment import passages

EXPECTED = ("video-call-2021-12-07", "call-2022-02-12", "water-talks")


def test_the_samples_in_their_order() -> None:
    assert tuple(info.name for info in samples.names()) == EXPECTED
    assert samples.names()[0].name == samples.DEFAULT


@pytest.mark.parametrize("name", EXPECTED)
def test_a_sample_is_read_with_both_accounts(name: str) -> None:
    sample = samples.load(name)
    info = next(info for info in samples.names() if info.name == name)
    assert (sample.title, sample.about) == (info.title, info.about)
    assert len(sample.date) == len("2021-12-07")
    for account in (sample.left, sample.right):
        assert account.name
        assert len(passages(account.text)) >= 6
        assert account.provenance.file_name in ("left.txt", "right.txt")


@pytest.mark.parametrize("name", EXPECTED)
def test_a_sample_says_that_its_words_are_not_a_governments(name: str) -> None:
    sample = samples.load(name)
    readme = resource("samples", name, "README.md").read_text("utf-8")
    if "invented" in sample.about.lower():
        assert "No such meeting took place" in sample.about
        assert "No such meeting took place" in readme
        assert all("(invented)" in side.publisher for side in (sample.left, sample.right))
        assert not sample.left.provenance.address
    else:
        assert "paraphrases written for Diptych" in sample.about
        assert "paraphrases" in readme
        for side in (sample.left, sample.right):
            assert "(paraphrased)" in side.publisher
            assert side.provenance.address.startswith("http")
            assert side.provenance.address in readme


def test_an_unknown_sample_is_answered_with_those_there_are() -> None:
    with pytest.raises(ReadError, match="There is no sample “geneva”") as caught:
        samples.load("geneva")
    assert all(name in caught.value.hint for name in EXPECTED)


@pytest.mark.parametrize("name", ["../samples/water-talks", "", "water-talks/"])
def test_only_a_name_is_a_name(name: str) -> None:
    with pytest.raises(ReadError, match="There is no sample"):
        samples.load(name)


@pytest.mark.parametrize(
    "text",
    ["title = ", "title = 'a'\norder = 1\ndate = ''\nabout = ''\n[left]\nname = 'a'", "\xff"],
)
def test_a_damaged_sample(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "talks"
    folder.mkdir()
    (folder / "sample.toml").write_text(text, encoding="latin-1")
    monkeypatch.setattr(samples, "resource", lambda *parts: tmp_path.joinpath(*parts[1:]))
    with pytest.raises(ReadError, match="The sample “talks” is damaged"):
        samples.names()


def test_no_long_run_of_words_is_an_originals(shared: Path) -> None:
    """Ten words in a row can be names and titles; eleven would be a quotation."""

    def words(text: str) -> list[str]:
        return re.findall(r"[a-z0-9]+", text.lower())

    run = 11
    originals = set()
    for path in (shared / "evaluation" / "gold").glob("*.json"):
        gold = json.loads(path.read_text("utf-8"))
        for side in ("left", "right"):
            told = words(gold[side]["text"])
            originals |= {tuple(told[i : i + run]) for i in range(len(told) - run + 1)}
    assert originals
    for name in EXPECTED:
        sample = samples.load(name)
        for account in (sample.left, sample.right):
            told = words(account.text)
            shared_runs = {tuple(told[i : i + run]) for i in range(len(told))} & originals
            assert not shared_runs

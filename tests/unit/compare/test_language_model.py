"""The bundled model: what it reads depends on the window alone; missing or damaged, it says so."""

import json
import shutil
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from diptych import operations
from diptych.compare.cache import Cache
from diptych.compare.language_model import LanguageModel
from diptych.compare.matcher import FIRST, KEPT, Matcher
from diptych.compare.model_files import ModelFiles
from diptych.compare.packed import GROUP, packed_size, unpacked
from diptych.errors import ModelError
from diptych.intake.readers import read_text
from diptych.model import Method
from diptych.operations.comparing import MODEL
from diptych.progress import Cancelled
from diptych.settings import resource

FOLDER = resource("models", MODEL)
SENTENCES = (
    "The two ministers agreed on a survey of the dam.",
    "It will begin in spring.",
    "Tolls on the lower river fall by five percent.",
    "“We are content,” said Minister Lind – and left.",
    "Children sang old songs.",
    "",
)


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The model's folder, to be damaged."""
    folder = tmp_path / "model"
    shutil.copytree(FOLDER, folder)
    return folder


def use(model: LanguageModel) -> None:
    """Read, and compare: all files are needed for it."""
    read = model.matcher.read(SENTENCES)
    model.matcher.pairs(read, read)


def test_what_is_read_of_a_window_does_not_depend_on_the_others(
    language_model: LanguageModel,
) -> None:
    alone = language_model.matcher.read(SENTENCES[:KEPT])
    more = language_model.matcher.read(SENTENCES)
    np.testing.assert_array_equal(more.means[:KEPT], alone.means)
    assert len(more) == len(SENTENCES)
    assert np.isfinite(more.means).all()
    np.testing.assert_allclose(np.add.reduceat(more.weights, more.starts), 1, atol=1e-5)
    np.testing.assert_allclose(np.linalg.norm(more.tokens, axis=1), 1, atol=1e-2)


def test_a_second_matcher_reads_the_same(language_model: LanguageModel) -> None:
    other = Matcher(ModelFiles.open(FOLDER), Cache())
    assert other.identity == language_model.identity
    np.testing.assert_array_equal(
        other.read(SENTENCES).tokens, language_model.matcher.read(SENTENCES).tokens
    )


def test_places_of_tokens_are_those_of_the_text(language_model: LanguageModel) -> None:
    read = language_model.matcher.read(SENTENCES)
    for index, text in enumerate(SENTENCES):
        for start, end in read.places[read.of(index)].tolist():
            assert 0 <= start <= end <= len(text)
    quote = read.places[read.of(3)].tolist()
    assert "Minister" in [SENTENCES[3][start:end] for start, end in quote]


def test_like_meaning_is_nearer_than_other_meaning(language_model: LanguageModel) -> None:
    left = language_model.matcher.read(["They extended the cod agreement by 60 days."])
    right = language_model.matcher.read(
        ["The accord on cod was prolonged by two months.", "The weather was fine."]
    )
    link, diverge = language_model.matcher.pairs(left, right)
    assert link[0, 0] > link[0, 1]
    assert np.isfinite(diverge).all()


def test_both_readings_count(language_model: LanguageModel) -> None:
    left, right = SENTENCES[:5], SENTENCES[4::-1]
    found = language_model.matcher.compared(left, right)
    for first in FIRST:
        one, other = (language_model.matcher.read(side, first=first) for side in (left, right))
        link, _ = language_model.matcher.pairs(one, other)
        assert (found.link >= link).all()
    assert found.link.shape == found.diverge.shape == (5, 5)
    assert np.isfinite(found.diverge).all()


def test_the_identity_is_the_name_and_the_weights(language_model: LanguageModel) -> None:
    digest = sha256((FOLDER / "weights.bin").read_bytes()).hexdigest()
    assert language_model.identity == f"{MODEL}@{digest[:12]}"


def test_reading_can_be_stopped() -> None:
    class Stop:
        def step(self, done: int, total: int, what: str) -> None:
            if done:
                raise Cancelled

    with pytest.raises(Cancelled):
        Matcher(ModelFiles.open(FOLDER), Cache()).read(SENTENCES, Stop())


def test_the_files_together_are_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 60_000_000


@pytest.mark.parametrize("name", ["weights.bin", "graph.onnx", "heads.npz", "tokenizer.json"])
@pytest.mark.parametrize("missing", [True, False])
def test_a_bad_file_is_named_in_one_sentence(copied: Path, name: str, missing: bool) -> None:
    file = copied / name
    if missing:
        file.unlink()
    else:
        data = bytearray(file.read_bytes())
        data[len(data) // 2] ^= 1
        file.write_bytes(data)
    with pytest.raises(ModelError) as caught:
        use(LanguageModel.load(copied))
    said = str(caught.value)
    assert name in said
    assert ("is missing" if missing else "is damaged") in said


@pytest.mark.parametrize("matrices", [None, [["words", 768]], [["words", 768, 31]]])
def test_a_bad_description_is_named(copied: Path, matrices: object) -> None:
    told = json.loads((copied / "model.json").read_text("utf-8"))
    told["matrices"] = matrices
    (copied / "model.json").write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(ModelError, match=r"model\.json is damaged"):
        LanguageModel.load(copied).matcher.read(SENTENCES)


def test_accounts_are_compared_by_words_where_the_model_is_damaged(
    copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (copied / "weights.bin").write_bytes(b"nothing of the kind")
    damaged = LanguageModel.load(copied)
    monkeypatch.setattr("diptych.operations.comparing._model", lambda: damaged)
    left, right = (
        read_text("The two ministers signed the cod agreement on 1 July.", name)
        for name in ("Norhavn", "Sudmark")
    )
    assert operations.compare_accounts(left, right).method is Method.WORDS


def test_packed_weights_are_unit_times_multiplier_times_code() -> None:
    numbers = np.random.default_rng(3)
    outputs, inputs = 6, 2 * GROUP
    codes = numbers.integers(-8, 8, (inputs, outputs))
    multipliers = numbers.integers(1, 9, (2, outputs))
    units = numbers.random(outputs).astype("<f4")

    def halves(values: np.ndarray) -> bytes:  # type: ignore[type-arg]
        low, high = values[:, : outputs // 2], values[:, outputs // 2 :]
        return (low | (high << 4)).astype(np.uint8).tobytes()

    data = units.tobytes() + halves(multipliers) + halves(codes + 8)
    assert len(data) == packed_size(outputs, inputs)
    values, scales = unpacked(data, outputs, inputs)
    np.testing.assert_array_equal(scales, units)
    np.testing.assert_array_equal(values, codes * np.repeat(multipliers, GROUP, axis=0))
    with pytest.raises(ValueError, match="as long as"):
        unpacked(data[:-1], outputs, inputs)

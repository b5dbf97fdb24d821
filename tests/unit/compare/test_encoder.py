"""The encoder: unit vectors that depend on their sentence alone, and damage told plainly."""

import json
import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from diptych.compare.encoder import BATCH, DIMENSIONS, Encoder
from diptych.errors import ModelError
from diptych.progress import Cancelled
from diptych.settings import resource

FOLDER = resource("models", "all-MiniLM-L6-v2")
FILES = ("model.json", "model.onnx", "tokenizer.json")
SENTENCES = (
    "The two ministers agreed to reopen the northern ferry line before the summer.",
    "Grain exports rose by 12 percent.",
    "“No such promise was made,” the spokeswoman said in Port Salis on Thursday evening.",
    "",
    "They talked.",
    "Norland’s delegation asked for a survey of the upper river, for a list of the wells on both "
    "banks, and for a date by which the old dam will have been inspected by engineers of the two.",
)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder.load(FOLDER)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The model in a folder of its own, to be damaged."""
    folder = tmp_path / "model"
    folder.mkdir()
    for name in FILES:
        shutil.copyfile(FOLDER / name, folder / name)
    return folder


class Watch:
    """Writes down the steps; asks to stop once `limit` units are done."""

    def __init__(self, limit: int | None = None) -> None:
        self.limit = limit
        self.steps: list[tuple[int, int]] = []

    def step(self, done: int, total: int, what: str) -> None:
        self.steps.append((done, total))
        if self.limit is not None and done >= self.limit:
            raise Cancelled


def test_one_unit_vector_for_each_text(encoder: Encoder) -> None:
    vectors = encoder.encode(SENTENCES)
    assert vectors.shape == (len(SENTENCES), DIMENSIONS)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_no_texts_give_no_vectors(encoder: Encoder) -> None:
    assert encoder.encode([]).shape == (0, DIMENSIONS)


def test_a_second_encoder_gives_the_same_bytes(encoder: Encoder) -> None:
    again = Encoder.load(FOLDER)
    assert again.encode(SENTENCES).tobytes() == encoder.encode(SENTENCES).tobytes()
    assert again.identity == encoder.identity


def test_a_vector_depends_on_its_text_alone(encoder: Encoder) -> None:
    together = encoder.encode(SENTENCES)
    alone = np.concatenate([encoder.encode([text]) for text in SENTENCES])
    assert np.abs(together - alone).max() < 1e-5


def test_order_is_kept_across_batches(encoder: Encoder) -> None:
    texts = [f"{'very ' * (number % 7)}long debate {number}" for number in range(BATCH * 2 + 5)]
    forward = encoder.encode(texts)
    backward = encoder.encode(texts[::-1])
    assert np.abs(forward - backward[::-1]).max() < 1e-5
    assert len({row.tobytes() for row in forward}) == len(texts)


def test_a_paraphrase_is_nearer_than_another_matter(encoder: Encoder) -> None:
    asked, same, other = encoder.encode(
        [
            "Both leaders promised to free the detained fishermen within a week.",
            "It was agreed that the arrested trawler crews would be released in seven days.",
            "The parties took note of progress on the railway tunnel.",
        ]
    )
    assert asked @ same > asked @ other + 0.2


def test_known_vector_of_the_published_model(encoder: Encoder) -> None:
    """Cosines that torch gives for the published weights; a wrong graph would miss them."""
    left = encoder.encode(["The two leaders discussed Ukraine.", "Wheat prices rose."])
    right = encoder.encode(["The presidents talked about the situation in Ukraine."])
    assert np.allclose((left @ right.T)[:, 0], [0.7589, 0.0329], atol=0.01)


def test_words_beyond_the_limit_are_not_read(encoder: Encoder) -> None:
    long = "river " * 300
    first, second = encoder.encode([long, long + "Wheat prices rose."])
    assert np.abs(first - second).max() < 1e-6


def test_the_identity_names_the_model_and_its_bytes(encoder: Encoder) -> None:
    digest = sha256((FOLDER / "model.onnx").read_bytes()).hexdigest()
    assert encoder.identity == f"all-MiniLM-L6-v2@{digest[:12]}"


def test_progress_rises_to_the_total(encoder: Encoder) -> None:
    watch = Watch()
    count = BATCH + 3
    encoder.encode(["peace"] * count, watch)
    assert watch.steps == [(0, count), (BATCH, count), (count, count)]


def test_cancel_stops_after_the_batch_under_way(encoder: Encoder) -> None:
    watch = Watch(limit=BATCH)
    with pytest.raises(Cancelled):
        encoder.encode(["peace"] * (BATCH * 3), watch)
    assert watch.steps[-1] == (BATCH, BATCH * 3)


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named(copy: Path, name: str) -> None:
    (copy / name).unlink()
    with pytest.raises(ModelError, match=name) as told:
        Encoder.load(copy)
    assert "missing" in told.value.message
    assert "\n" not in str(told.value)


def test_a_missing_folder_is_a_missing_model(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="missing"):
        Encoder.load(tmp_path / "nowhere")


@pytest.mark.parametrize("name", FILES)
def test_a_truncated_file_is_damaged(copy: Path, name: str) -> None:
    data = (copy / name).read_bytes()
    (copy / name).write_bytes(data[: len(data) // 2])
    with pytest.raises(ModelError, match=name) as told:
        Encoder.load(copy)
    assert "damaged" in told.value.message


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_one_altered_byte_is_damage(copy: Path, name: str) -> None:
    data = bytearray((copy / name).read_bytes())
    data[len(data) // 2] ^= 1
    (copy / name).write_bytes(data)
    with pytest.raises(ModelError, match="damaged"):
        Encoder.load(copy)


@pytest.mark.parametrize(
    "told", [[], {"name": "x"}, {"name": "x", "max_tokens": "many", "files": {}}]
)
def test_a_description_of_another_shape_is_damaged(copy: Path, told: object) -> None:
    (copy / "model.json").write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(ModelError, match=r"model\.json is damaged"):
        Encoder.load(copy)


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_a_described_file_that_is_no_model_is_refused_in_a_sentence(copy: Path, name: str) -> None:
    (copy / name).write_bytes(b"not a model")
    described = json.loads((copy / "model.json").read_bytes())
    described["files"][name] = sha256(b"not a model").hexdigest()
    (copy / "model.json").write_text(json.dumps(described), encoding="utf-8")
    with pytest.raises(ModelError) as told:
        Encoder.load(copy)
    assert "\n" not in str(told.value)


def test_importing_the_module_loads_nothing_heavy() -> None:
    code = (
        "import sys, diptych.compare.encoder;"
        "print([m for m in ('numpy', 'onnxruntime', 'tokenizers') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_model_leaves_no_trace_outside_the_program(tmp_path: Path) -> None:
    """onnxruntime would otherwise number the device and collect events to be sent."""
    code = (
        "from diptych.compare.encoder import Encoder\n"
        "from diptych.progress import NoProgress\n"
        "from diptych.settings import resource\n"
        "model = Encoder.load(resource('models', 'all-MiniLM-L6-v2'))\n"
        "model.encode(['A ferry sails.'], NoProgress())\n"
    )
    home = tmp_path / "home"
    home.mkdir()
    folders = {name: str(home) for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "TMPDIR")}
    environment = {k: v for k, v in os.environ.items() if k != "ORT_DISABLE_TELEMETRY"} | folders
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)
    assert list(home.rglob("*")) == []

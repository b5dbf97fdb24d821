"""One changed thing is found and named; what was not changed agrees."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from diptych.model import Relation

PROGRAM = Path(__file__).resolve().parents[3] / "packaging" / "model" / "planted.py"


@pytest.fixture(scope="module")
def program() -> ModuleType:
    spec = importlib.util.spec_from_file_location("planted", PROGRAM)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["planted"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("seed", [0, 7])
def test_one_changed_thing_in_a_copy_diverges_by_its_kind(program: ModuleType, seed: int) -> None:
    found = program.outcomes(program.planted(seed))
    assert program.total(found).pairs >= 400
    assert program.total(found).share >= 0.95
    assert all(outcome.share >= 0.9 for outcome in found.values())


def test_untouched_copies_agree(program: ModuleType) -> None:
    texts = [sentence.text for sentence in program.sentences()]
    assert len(texts) >= 60
    relations = [program.link_of(text, text).relation for text in texts]
    assert relations.count(Relation.AGREE) >= 0.99 * len(texts)


def test_every_copy_differs_from_its_sentence_in_one_stretch(program: ModuleType) -> None:
    for pair in program.planted():
        assert pair.left != pair.right
        assert "{" not in pair.left + pair.right


@pytest.mark.parametrize("held_out", [0, 1])
def test_one_changed_thing_in_a_paraphrase_mostly_diverges(
    program: ModuleType, held_out: int
) -> None:
    pairs = [pair for pair in program.paraphrased() if pair.account == held_out]
    found = program.outcomes(pairs)
    assert program.total(found).share >= 0.75
    assert found["same"].diverging <= 0.15 * found["same"].pairs


def test_there_are_enough_pairs_written_by_hand(program: ModuleType) -> None:
    kinds = [pair.kind for pair in program.paraphrased()]
    assert kinds.count("same") >= 60
    assert len(kinds) - kinds.count("same") >= 100
    assert len({(pair.left, pair.right) for pair in program.paraphrased()}) == len(kinds)

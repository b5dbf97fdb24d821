"""How right the splitting is, over invented reports and over the shared ones."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def scoring() -> ModuleType:
    path = ROOT / "packaging" / "attribution_score.py"
    spec = importlib.util.spec_from_file_location("attribution_score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["attribution_score"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("named", [True, False])
def test_invented_reports(scoring: ModuleType, named: bool) -> None:
    found = scoring.score(ROOT / "tests/data/attribution/reports.jsonl", named)

    assert found.pairs.total() >= 180
    assert found.macro_f1 >= 0.95
    assert found.wrong_side <= 0.01 * found.pairs.total()


def test_shared_reports(scoring: ModuleType, shared: Path) -> None:
    found = scoring.score(shared / "attribution" / "reports.jsonl", True)

    assert found.macro_f1 >= 0.85
    assert found.wrong_side < 0.02 * found.pairs.total()


def test_the_report_that_the_project_began_from(scoring: ModuleType, shared: Path) -> None:
    found = scoring.score(shared / "seed", True)

    assert found.pairs.total() == 25
    assert sum(n for (wanted, given), n in found.pairs.items() if wanted == given) >= 23
    assert found.wrong_side == 0


def test_the_measure_tells_a_wrong_side_from_a_right_one(scoring: ModuleType) -> None:
    counted = scoring.Score()
    counted.pairs.update({("a", "a"): 3, ("a", "b"): 1, ("reporter", "reporter"): 4})

    assert counted.wrong_side == 1
    assert counted.accuracy == 7 / 8
    assert counted.macro_f1 == pytest.approx((6 / 7 + 0 + 1) / 3)

"""Print how right the comparison is: on real, on held-out invented, on changed accounts.

    python packaging/model/evaluate.py [SHARED]        (make evaluate)

SHARED is the folder beside the project that holds evaluation/ and training/; without it only the
planted changes are counted, and the command says so. The links are scored by SHARED's own
score.py, one fixed setting for all files.
"""

import importlib.util
import json
import sys
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import planted
from held_out import held_out_documents

from diptych.export import json_format
from diptych.intake.readers import read_text
from diptych.operations.comparing import compare_accounts, unsaved_meeting

SHARED = Path(__file__).parents[3] / "shared"
STEPS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)

Case = tuple[Mapping[str, Any], dict[str, Any]]
"""What the readers marked; what the program printed."""


def main(arguments: Sequence[str]) -> int:
    """Print all figures."""
    shared = Path(arguments[0]) if arguments else SHARED
    if not (shared / "evaluation" / "score.py").exists():
        print(f"Skipped: no real and no held-out accounts, as {shared} is not there.")
    else:
        scorer = _scorer(shared / "evaluation" / "score.py")
        real = [_printed(gold) for gold in _gold(shared / "evaluation" / "gold")]
        _heading("Real accounts (read by language models, not by people; see the method page)")
        _rows(
            scorer,
            {
                "all": real,
                "short": [case for case in real if "background" not in case[0]["id"]],
                "press call": [case for case in real if "background" in case[0]["id"]],
            },
        )
        held = [_printed(gold) for gold in held_out_documents(shared / "training" / "pairs.jsonl")]
        _heading("Invented accounts that nothing was trained on")
        _rows(scorer, {f"{len(held)} pairs": held})
        _relations(scorer, held)
        _reliability(scorer, held)
    _heading("Planted changes")
    planted.main([])
    return 0


def _heading(text: str) -> None:
    print(f"\n{text}")


def _scorer(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _gold(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))]


def _printed(gold: dict[str, Any]) -> Case:
    left, right = (read_text(gold[side]["text"], gold[side]["name"]) for side in ("left", "right"))
    comparison = compare_accounts(left, right)
    meeting = unsaved_meeting(comparison, gold["id"], "")
    return gold, json.loads(json_format.render(meeting))


def _rows(scorer: Any, groups: Mapping[str, Sequence[Case]]) -> None:
    names = {
        "links_precision": "precision",
        "links_recall": "recall",
        "links_f1": "links F1",
        "label_accuracy_on_found": "relation right",
        "relation_macro_f1": "relation F1",
        "unit_macro_f1": "passage F1",
    }
    print(f"{'':12}" + "".join(f"{name:>16}" for name in names.values()))
    for group, cases in groups.items():
        found = scorer.score([(gold, scorer.read_output(gold, out)) for gold, out in cases])
        print(f"{group:12}" + "".join(f"{found[key]:16.3f}" for key in names))


def _relations(scorer: Any, cases: Sequence[Case]) -> None:
    """Of the pairs said to agree or to diverge, how many are on one matter, and which do so."""
    told: list[tuple[str, str | None]] = []
    for gold, out in cases:
        wanted = {(pair["l"], pair["r"]): pair["label"] for pair in gold["pairs"]}
        found = scorer.read_output(gold, out)
        told += [(said, wanted.get(pair)) for pair, said in found.items()]
    print("\nsaid to      pairs   one matter   and so they do   of those on one matter")
    for said in ("agree", "diverge"):
        true = [truly for says, truly in told if says == said]
        linked = [truly for truly in true if truly is not None]
        right = sum(truly == said for truly in linked)
        print(
            f"{said:9} {len(true):8d} {len(linked) / max(1, len(true)):12.2f}"
            f" {right / max(1, len(true)):16.2f} {right / max(1, len(linked)):24.2f}"
        )


def _reliability(scorer: Any, cases: Sequence[Case]) -> None:
    """Of the links shown with a confidence, possible ones too, how many are right."""
    told: list[tuple[float, bool]] = []
    for gold, out in cases:
        wanted = {(pair["l"], pair["r"]) for pair in gold["pairs"]}
        for link in out["links"]:
            shown = {**out, "links": [{**link, "possible": False}]}
            pairs = scorer.read_output(gold, shown)
            told.append((link["confidence"], any(pair in wanted for pair in pairs)))
    print("\nconfidence    links   right")
    for low, high in pairwise(STEPS):
        among = [right for confidence, right in told if low <= confidence < high]
        if among:
            print(
                f"{low:.1f} to {min(high, 1):.1f}  {len(among):7d}  {sum(among) / len(among):6.2f}"
            )
    sure = [right for confidence, right in told if confidence >= 0.8]
    print(f"0.8 or more {len(sure):6d}  {sum(sure) / max(1, len(sure)):6.2f}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

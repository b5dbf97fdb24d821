"""Prints how right the splitting of reports is: over invented reports, and shared ones if there.

Usage: attribution_score.py [--errors] [FILE.jsonl | FOLDER with report.txt and labels.json]…
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from diptych.attribution import OTHER, REPORTER, side_names, split

_ROOT = Path(__file__).resolve().parents[1]
_SHARED = _ROOT.parent / "shared"


@dataclass
class Score:
    """Counts of (wanted, given) over the classes a, b, other, reporter."""

    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)

    @property
    def accuracy(self) -> float:
        return sum(n for (w, g), n in self.pairs.items() if w == g) / max(1, self.pairs.total())

    @property
    def wrong_side(self) -> int:
        return self.pairs["a", "b"] + self.pairs["b", "a"]

    @property
    def macro_f1(self) -> float:
        scores = []
        for one in ("a", "b", OTHER, REPORTER):
            right = self.pairs[one, one]
            wanted = sum(n for (w, _), n in self.pairs.items() if w == one)
            given = sum(n for (_, g), n in self.pairs.items() if g == one)
            if wanted or given:
                scores.append(2 * right / (wanted + given))
        return sum(scores) / max(1, len(scores))


def labelled(path: Path) -> Iterable[tuple[str, str, tuple[str, str], list[tuple[int, int, str]]]]:
    """Name, text, the two sides and the labelled sentences of each report."""
    if path.is_dir():
        text = (path / "report.txt").read_text(encoding="utf-8")
        gold = json.loads((path / "labels.json").read_text(encoding="utf-8"))
        rows = [(s["start"], s["end"], s["label"]) for s in gold["sentences"]]
        yield path.name, text, _sides(gold["sides"]), rows
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        report: dict[str, Any] = json.loads(line)
        pair = _sides(report["sides"])
        labels = [x for row in report["labels"] for x in (row if isinstance(row, list) else [row])]
        text, rows = "", []
        for paragraph in report["paragraphs"]:
            text += "\n\n" if text else ""
            for number, sentence in enumerate(paragraph):
                text += " " if number else ""
                label = labels[len(rows)]
                label = {pair[0]: "a", pair[1]: "b"}.get(label, label)
                rows.append((len(text), len(text) + len(sentence), label))
                text += sentence
        yield report["id"], text, pair, rows


def _sides(named: Any) -> tuple[str, str]:
    pair = list(named.values()) if isinstance(named, dict) else list(named)
    by_name = {name.lower(): side for side, name in side_names().items()} | {"kremlin": "moscow"}
    by_name |= {side: side for side in side_names()}
    return by_name[pair[0].lower()], by_name[pair[1].lower()]


def score(path: Path, named: bool, errors: bool = False) -> Score:
    """Split every report of `path`, with its sides named or left to be found."""
    result = Score()
    for name, text, pair, rows in labelled(path):
        found = split(text, pair if named else ())
        letters = {pair[0]: "a", pair[1]: "b", REPORTER: REPORTER}
        for start, end, label in rows:
            best = max(found.sentences, key=lambda s: min(s.end, end) - max(s.start, start))
            given = letters.get(best.source, OTHER)
            result.pairs[label, given] += 1
            if errors and given != label:
                says = "; ".join(e.says for e in best.evidence)
                print(f"  {name}: {label} taken for {given} ({says}): {text[start:end]}")
    return result


def main() -> None:
    """Print one line for each set, with its sides named and with them found."""
    arguments = [a for a in sys.argv[1:] if a != "--errors"]
    errors = "--errors" in sys.argv
    usual = [_ROOT / "tests/data/attribution/reports.jsonl", _SHARED / "attribution/reports.jsonl"]
    paths = [Path(a) for a in arguments] or [*usual, _SHARED / "seed"]
    for path in paths:
        if not path.exists():
            print(f"{path}: not there, left out")
            continue
        for named in (True, False):
            found = score(path, named, errors and named)
            total = found.pairs.total()
            right = sum(n for (w, g), n in found.pairs.items() if w == g)
            print(
                f"{path.parent.name}/{path.name} (sides {'named' if named else 'found'}): "
                f"{right} of {total} right ({found.accuracy:.1%}), macro F1 {found.macro_f1:.3f}, "
                f"{found.wrong_side} to the wrong side ({found.wrong_side / total:.1%})"
            )


if __name__ == "__main__":
    main()

"""Fit the weights that decide between agree and diverge, and write resources/models/relation.json.

    python packaging/model/fit_relation.py PAIRS [--logits FILE] [--by-rule]
    python packaging/model/fit_relation.py PAIRS --written FILE

PAIRS is ../shared/training/pairs.jsonl; our own documents in data/ are read too. FILE (.npz) holds
the language model's log odds that a pair diverges, for each document that it was not trained on:
under "rel/ID" an array [left, right].
Documents without an entry are left out of what is fitted with log odds. The second form writes the
paraphrases by hand as documents of their own, so that their log odds can be put into FILE too.

Logistic regression over the evidence of the gold links. With them are fitted copies with one
planted change, from two of the five accounts under packaging/model/planted, and the paraphrases
written by hand that are not held out. A rule that names a difference and yet would speak against
divergence, with the weight that any difference has, is dropped. All figures are of held-out
documents (five folds). Deterministic.
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from held_out import split
from numpy.typing import NDArray
from planted import Planted, paraphrased, planted
from planted import sentences as planted_sentences
from sklearn.linear_model import LogisticRegression

from diptych.compare.contrast import Context, findings
from diptych.compare.relate import with_names_told
from diptych.compare.relation import DIVERGES_FROM, Evidenced, Weighing, evidenced, nearly_one_text
from diptych.compare.sentences import Sentence, one_name_each, read
from diptych.compare.words import Weights
from diptych.model import PassageKind
from diptych.settings import resource
from diptych.text.transcript import Turn, kind_of, label_of, next_turn

FOLDS = 5
FEW = 5
STRENGTH = 0.5
"""Inverse of the penalty on the weights; it keeps those of rare rules small."""
PLANTED_ACCOUNTS = (0, 1)

Numbers = NDArray[np.floating[Any]]


@dataclass(frozen=True)
class Row:
    """A linked pair: its document, evidence, whether it diverges and why, and the log odds."""

    document: str
    evidence: Evidenced
    diverges: bool
    why: str
    logit: float | None


def main() -> int:
    """Fit, print the figures, write relation.json."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("training", type=Path)
    parser.add_argument("--logits", type=Path)
    parser.add_argument("--by-rule", action="store_true", help="print how often each rule is right")
    parser.add_argument("--written", type=Path)
    arguments = parser.parse_args()
    if arguments.written:
        lines = [json.dumps(document, ensure_ascii=False) for document in written_documents()]
        arguments.written.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return 0
    logits = dict(np.load(arguments.logits)) if arguments.logits else {}
    rows = [row for entry, *_ in split(arguments.training) for row in _rows(entry, logits)]
    by_hand = [row for document in written_documents() for row in _rows(document, logits)]
    more = [*_planted_rows(), *by_hand]
    if arguments.by_rule:
        _print_rules(rows)
    fitted = {"alone": _fitted(rows, more, with_logits=False)}
    with_logits = [row for row in rows if row.logit is not None]
    if with_logits:
        _fitted(with_logits, more, with_logits=False, title="words alone, same documents")
        scored = [row for row in by_hand if row.logit is not None]
        fitted["both"] = _fitted(with_logits, scored, with_logits=True)
    else:
        target = resource("models", "relation.json")
        fitted["both"] = json.loads(target.read_text("utf-8"))["both"]
        print("no log odds given: the weights beside the language model stay as they were")
    target = resource("models", "relation.json")
    target.write_text(json.dumps(fitted, indent=1) + "\n", encoding="utf-8")
    return 0


def _rows(document: Mapping[str, Any], logits: Mapping[str, Any]) -> list[Row]:
    sides = [_sentences(document[side]["units"]) for side in ("left", "right")]
    context = _context(sides, [document[side]["name"] for side in ("left", "right")])
    learned = logits.get(f"rel/{document['id']}")
    out = []
    for pair in document["pairs"]:
        left, right = sides[0][pair["l"]], sides[1][pair["r"]]
        found = findings(left, right, context)
        logit = None if learned is None else float(learned[pair["l"], pair["r"]])
        if logit is not None and nearly_one_text(found, left, right):
            continue
        evidence = evidenced(found, left, right)
        diverges = pair["label"] == "diverge"
        out.append(Row(document["id"], evidence, diverges, pair["why"], logit))
    return out


def _context(sides: Sequence[list[Sentence]], names: Sequence[str]) -> Context:
    left, right = sides
    weights = Weights([sentence.words for sentence in (*left, *right)])
    context = Context(names[0], names[1], weights, one_name_each((left, right)))
    return with_names_told(left, right, context)


def _sentences(units: list[str]) -> list[Sentence]:
    turn, out = Turn(), []
    for unit in units:
        turn = next_turn(turn, label_of(unit))
        out.append(read(unit, 0, kind_of(unit, turn)))
    return out


def written_documents() -> list[dict[str, Any]]:
    """The paraphrases that are not held out, in the form of the training pairs, to be scored."""
    return [
        {
            "id": f"paraphrased-{number}",
            "left": {"name": "Left", "units": [pair.left]},
            "right": {"name": "Right", "units": [pair.right]},
            "pairs": [{"l": 0, "r": 0, "label": _label(pair), "why": pair.kind}],
        }
        for number, pair in enumerate(paraphrased())
        if not pair.account
    ]


def _label(pair: Planted) -> str:
    return "agree" if pair.kind == "same" else "diverge"


def _planted_rows() -> list[Row]:
    """Rows of the planted copies; the language model is not asked about them."""
    copies = [pair for pair in planted() if pair.account in PLANTED_ACCOUNTS]
    same = [
        Planted("same", each.account, each.text, each.text)
        for each in planted_sentences()
        if each.account in PLANTED_ACCOUNTS
    ]
    out = []
    for pair in (*copies, *same):
        sides = [[read(text, 0, PassageKind.STATEMENT)] for text in (pair.left, pair.right)]
        (left,), (right,) = sides
        found = findings(left, right, _context(sides, ("Left", "Right")))
        evidence = evidenced(found, left, right)
        out.append(Row("", evidence, pair.kind != "same", pair.kind, None))
    return out


def _print_rules(rows: Sequence[Row]) -> None:
    """How often each rule's finding stands in a link that diverges; "alone" without another."""
    print(f"{len(rows)} gold links, {np.mean([row.diverges for row in rows]):.2f} diverge")
    for name in sorted({name for row in rows for name in row.evidence.differing}):
        seen = [row for row in rows if name in row.evidence.differing]
        alone = [row for row in seen if len(row.evidence.differing) == 1]
        print(
            f"   differs {name:22} {len(seen):5} links, {_share(seen):.2f} diverge;"
            f" alone {len(alone):4}, {_share(alone):.2f}"
        )
    for name in sorted({name for row in rows for name in row.evidence.shared}):
        seen = [row for row in rows if name in row.evidence.shared]
        print(f"   shared  {name:22} {len(seen):5} links, {_share(seen):.2f} diverge")


def _share(rows: Sequence[Row]) -> float:
    return float(np.mean([row.diverges for row in rows])) if rows else 0.0


def _fitted(
    rows: Sequence[Row],
    more: Sequence[Row],
    *,
    with_logits: bool,
    title: str = "",
) -> dict[str, Any]:
    """Print the held-out figures, and return the weights fitted on all rows."""
    documents = sorted({row.document for row in rows})
    fold = dict(
        zip(documents, np.random.RandomState(0).permutation(len(documents)) % FOLDS, strict=True)
    )
    probability = np.zeros(len(rows))
    for number in range(FOLDS):
        train = [row for row in rows if fold[row.document] != number]
        weighing = _regression(train, more, with_logits)
        for index, row in enumerate(rows):
            if fold[row.document] == number:
                probability[index] = _probability(row, weighing)
    title = title or ("words and language model" if with_logits else "words alone")
    _print_figures(rows, probability, title)
    if with_logits:
        learned = np.array([row.logit or 0.0 for row in rows])
        _print_figures(rows, 1 / (1 + np.exp(-learned)), "language model alone")
    return _regression(rows, more, with_logits)


def _regression(rows: Sequence[Row], more: Sequence[Row], with_logits: bool) -> dict[str, Any]:
    every = [*rows, *more]
    differing = {name for row in every for name in row.evidence.differing}
    kept = differing | {name for row in every for name in row.evidence.shared}
    kept |= {"overlap", "plain", "overlap.differs", "plain.differs", "differs"}
    wanted = np.array([row.diverges for row in every])
    while True:
        names = sorted(kept)
        features = [row.evidence.features(kept) for row in every]
        values = [[its.get(name, 0.0) for name in names] for its in features]
        if with_logits:
            values = [[*its, row.logit or 0.0] for its, row in zip(values, every, strict=True)]
        model = LogisticRegression(C=STRENGTH, max_iter=2000).fit(np.array(values), wanted)
        weights = dict(zip(names, map(float, model.coef_[0]), strict=False))
        any_ = weights.get("differs", 0.0)
        against = {
            name: weights[name] + (any_ if name in differing else 0.0)
            for name in names
            if name in differing or name in ("overlap.differs", "plain.differs", "differs")
        }
        worst = min(against, key=lambda name: against[name])
        if against[worst] > 0:
            break
        kept.remove(worst)  # without it the others may speak for divergence after all
    return {
        "intercept": round(float(model.intercept_[0]), 4),
        "weights": {name: round(weight, 4) for name, weight in weights.items()},
        "learned": round(float(model.coef_[0][-1]), 4) if with_logits else 0.0,
    }


def _probability(row: Row, weighing: Mapping[str, Any]) -> float:
    odds = Weighing(**weighing).log_odds(row.evidence, row.logit or 0.0)
    return float(1 / (1 + np.exp(-odds)))


def _macro_f1(found: NDArray[np.bool_], wanted: NDArray[np.bool_]) -> float:
    each = [
        2
        * ((found == label) & (wanted == label)).sum()
        / max(1, (found == label).sum() + (wanted == label).sum())
        for label in (True, False)
    ]
    return float(np.mean(each))


def _print_figures(rows: Sequence[Row], probability: Numbers, title: str) -> None:
    wanted = np.array([row.diverges for row in rows])
    found = probability >= DIVERGES_FROM
    right = found == wanted
    scores = []
    for label in (True, False):
        both = (found == label) & (wanted == label)
        precision = both.sum() / max(1, (found == label).sum())
        recall = both.sum() / max(1, (wanted == label).sum())
        scores.append((precision, recall, 2 * precision * recall / max(1e-9, precision + recall)))
    precision, recall, f1 = scores[0]
    print(
        f"{title}: {len(rows)} links of {len({row.document for row in rows})} documents:"
        f" accuracy {right.mean():.3f}, macro F1 {(f1 + scores[1][2]) / 2:.3f},"
        f" diverge: precision {precision:.3f}, recall {recall:.3f}"
    )
    steps = np.arange(0.3, 0.61, 0.05)
    told = [f"{step:.2f} {_macro_f1(probability >= step, wanted):.3f}" for step in steps]
    print(f"   macro F1 if a link diverges from: {', '.join(told)}")
    by_kind = []
    for why in sorted({row.why for row in rows if row.diverges}):
        its = np.array([row.why == why and row.diverges for row in rows])
        if its.sum() >= FEW:
            by_kind.append(f"{why} {found[its].mean():.2f} of {its.sum()}")
    print(f"   found by kind: {', '.join(by_kind)}")
    sure = np.maximum(probability, 1 - probability)
    for low, high in ((0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)):
        inside = (sure >= low) & (sure < high)
        if inside.any():
            print(
                f"   sure {low:.1f}-{min(high, 1):.1f}: {inside.sum():4} links,"
                f" right {right[inside].mean():.2f}"
            )


if __name__ == "__main__":
    sys.exit(main())

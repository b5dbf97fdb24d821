"""Fit the combiners that decide which passages are linked, and write resources/models/links.json.

    python packaging/model/fit_links.py PAIRS [--evaluation FOLDER]

PAIRS is ../shared/training/pairs.jsonl, FOLDER ../shared/evaluation/gold.

Logistic regression on all pairs of sentences of invented accounts: of all documents for the
comparison by words alone, of those that the language model was not trained on for the other, as
the program itself reads them. What two accounts of different meetings would link by mere rank is
kept out by a floor. The threshold is the one that gives the best links F1 on held-out documents
(five folds by document). The evaluation files are only scored, never fitted. Deterministic.
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
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from diptych.compare.cache import Cache
from diptych.compare.features import model_features, word_features, word_vectors
from diptych.compare.matcher import Matcher
from diptych.compare.model_files import ModelFiles
from diptych.compare.sentences import Sentence, read
from diptych.compare.words import Weights
from diptych.model import Method
from diptych.operations.comparing import MODEL
from diptych.settings import resource
from diptych.text.transcript import Turn, kind_of, label_of, next_turn

FOLDS = 5
FLOORS = {Method.WORDS: 0.2, Method.MODEL: 0.15}
"""The share of true links that may lie below the floor."""
SIDES = ("left", "right")

Numbers = NDArray[np.floating[Any]]


@dataclass(frozen=True)
class Document:
    """A pair of accounts: their sentences by side, and the pairs that are linked."""

    id: str
    sentences: Mapping[str, list[Sentence]]
    pairs: frozenset[tuple[int, int]]
    held_out: bool


@dataclass(frozen=True)
class Table:
    """All pairs of sentences of one document.

    `values` has the shape (pairs, features), the features named in `names`; `wanted` is 1 for
    each pair that is linked, else 0.
    """

    names: tuple[str, ...]
    values: Numbers
    wanted: Numbers


def main() -> int:
    """Fit, print the scores, write links.json."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("training", type=Path)
    parser.add_argument("--evaluation", type=Path)
    arguments = parser.parse_args()
    real = (
        [json.loads(p.read_text("utf-8")) for p in sorted(arguments.evaluation.glob("*.json"))]
        if arguments.evaluation
        else []
    )
    for document in real:
        for side in SIDES:
            account = document[side]
            account["units"] = [account["text"][a:b] for a, b in account["units"]]
    documents = [_read(entry, held_out) for entry, held_out, _ in split(arguments.training)]
    others = [_read(document, held_out=True) for document in real]
    matcher = Matcher(ModelFiles.open(resource("models", MODEL)), Cache())
    unseen = [document for document in documents if document.held_out]
    fitted = {
        Method.WORDS.value: _fit(documents, others, Method.WORDS, None),
        Method.MODEL.value: _fit(unseen, others, Method.MODEL, matcher),
    }
    target = resource("models", "links.json")
    target.write_text(json.dumps(fitted, indent=1) + "\n", encoding="utf-8")
    return 0


def _read(document: Mapping[str, Any], held_out: bool) -> Document:
    return Document(
        id=document["id"],
        sentences={side: _sentences(document[side]["units"]) for side in SIDES},
        pairs=frozenset((pair["l"], pair["r"]) for pair in document["pairs"]),
        held_out=held_out,
    )


def _sentences(units: list[str]) -> list[Sentence]:
    turn, out = Turn(), []
    for unit in units:
        turn = next_turn(turn, label_of(unit))
        out.append(read(unit, 0, kind_of(unit, turn)))
    return out


def _table(document: Document, matcher: Matcher | None) -> Table:
    left, right = (document.sentences[side] for side in SIDES)
    by_words = word_vectors(left, right, Weights([s.words for s in (*left, *right)]))
    if matcher is None:
        named = list(word_features(left, right, by_words))
    else:
        texts = [[sentence.text for sentence in side] for side in (left, right)]
        found = matcher.compared(texts[0], texts[1])
        named = list(model_features(left, right, by_words, found.link))
    values = np.stack([matrix for _, matrix in named], axis=-1).reshape(-1, len(named))
    wanted = np.zeros((len(left), len(right)))
    for pair in document.pairs:
        wanted[pair] = 1
    return Table(tuple(name for name, _ in named), values, wanted.ravel())


def _fit(
    documents: Sequence[Document],
    others: Sequence[Document],
    method: Method,
    matcher: Matcher | None,
) -> dict[str, Any]:
    own = [_table(document, matcher) for document in documents]
    names = own[0].names
    fold = np.random.RandomState(0).permutation(len(documents)) % FOLDS
    held_out: list[Numbers] = [np.zeros(0)] * len(documents)
    for number in range(FOLDS):
        train = [table for table, its in zip(own, fold, strict=True) if its != number]
        weights, intercept = _regression(train)
        for index in np.flatnonzero(fold == number):
            held_out[index] = _sigmoid(own[index].values @ weights + intercept)
    true_links = [table.values[table.wanted > 0, 0] for table in own]
    floor = float(np.quantile(np.concatenate(true_links), FLOORS[method]))
    wanted = np.concatenate([table.wanted for table in own])
    probability = np.concatenate(
        [p * (table.values[:, 0] >= floor) for p, table in zip(held_out, own, strict=True)]
    )
    score, threshold = max((_f1(wanted, probability, t), t) for t in np.arange(0.1, 0.9, 0.01))
    print(f"{method.value}: held-out links F1 {score:.3f} at {threshold:.2f}")
    for low, high in ((0.2, 0.4), (0.4, 0.6), (0.6, 0.8), (0.8, 1.01)):
        inside = (probability >= low) & (probability < high)
        right = wanted[inside].mean()
        print(
            f"   confidence {low:.1f}-{min(high, 1):.1f}: "
            f"{inside.sum():5d} pairs, right {right:.2f}"
        )
    weights, intercept = _regression(own)
    scored = [_table(document, matcher) for document in others]
    found = [
        _sigmoid(table.values @ weights + intercept) * (table.values[:, 0] >= floor)
        for table in scored
    ]
    for document, table, probability in zip(others, scored, found, strict=True):
        print(f"   {document.id}: F1 {_f1(table.wanted, probability, threshold):.3f}")
    if scored:
        every = np.concatenate([table.wanted for table in scored])
        print(f"   all: F1 {_f1(every, np.concatenate(found), threshold):.3f}")
    return {
        "floor": round(floor, 3),
        "weights": {name: round(float(w), 5) for name, w in zip(names, weights, strict=True)},
        "intercept": round(float(intercept), 5),
        "threshold": round(float(threshold), 2),
    }


def _regression(tables: Sequence[Table]) -> tuple[Numbers, float]:
    """Weights and intercept on the features as they are; standardised while fitting."""
    x = np.concatenate([table.values for table in tables])
    y = np.concatenate([table.wanted for table in tables])
    scaler = StandardScaler().fit(x)
    model = LogisticRegression(C=0.3, max_iter=1000).fit(scaler.transform(x), y)
    weights: Numbers = model.coef_[0] / scaler.scale_
    return weights, float(model.intercept_[0] - (weights * scaler.mean_).sum())


def _sigmoid(x: Numbers) -> Numbers:
    out: Numbers = 1 / (1 + np.exp(-x))
    return out


def _f1(wanted: Numbers, probability: Numbers, threshold: float) -> float:
    found = probability >= threshold
    both = (found & (wanted > 0)).sum()
    return float(2 * both / max(1, found.sum() + wanted.sum()))


if __name__ == "__main__":
    sys.exit(main())

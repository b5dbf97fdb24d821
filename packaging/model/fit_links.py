"""Fit the combiner that decides which passages are linked, and write resources/models/links.json.

    python packaging/model/fit_links.py ../shared/training/pairs.jsonl [--evaluation ../shared/evaluation/gold]

Logistic regression on all pairs of sentences of the invented accounts. What two accounts of
different meetings would link by mere rank is kept out by a floor: four in five of the true links are
nearer than that. The threshold is the one that gives the best links F1 on held-out documents (five folds by
document). The evaluation files are only scored, never fitted. Deterministic.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from diptych.compare.clauses import Parts, cut_into_parts
from diptych.compare.encoder import Encoder
from diptych.compare.features import pair_features, word_vectors
from diptych.compare.sentences import Sentence, read
from diptych.compare.words import Weights
from diptych.model import Method, PassageKind
from diptych.settings import resource
from diptych.text.transcript import Turn, courtesy, label_of, next_turn

FOLDS = 5
FLOOR = 0.2
SIDES = ("left", "right")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("training", type=Path)
    parser.add_argument("--evaluation", type=Path)
    arguments = parser.parse_args()
    training = [json.loads(line) for line in arguments.training.read_text("utf-8").splitlines()]
    real = (
        [json.loads(p.read_text("utf-8")) for p in sorted(arguments.evaluation.glob("*.json"))]
        if arguments.evaluation
        else []
    )
    for document in real:
        for side in SIDES:
            account = document[side]
            account["units"] = [account["text"][a:b] for a, b in account["units"]]
    encoder = Encoder.load(resource("models", "all-MiniLM-L6-v2"))
    documents = [_read(document, encoder) for document in training]
    others = [_read(document, encoder) for document in real]
    fitted = {}
    for method in Method:
        fitted[method.value] = _fit(documents, others, method)
    target = resource("models", "links.json")
    target.write_text(json.dumps(fitted, indent=1) + "\n", encoding="utf-8")
    return 0


def _read(document: dict, encoder: Encoder) -> dict:
    sentences = {side: _sentences(document[side]["units"]) for side in SIDES}
    parts = {side: _parts(sentences[side], encoder) for side in SIDES}
    pairs = {(p["l"], p["r"]) for p in document["pairs"]}
    return {"id": document["id"], "sentences": sentences, "parts": parts, "pairs": pairs}


def _parts(side: list[Sentence], encoder: Encoder) -> Parts:
    owners, spans = cut_into_parts(side)
    texts = [span.of(side[owner].text) for owner, span in zip(owners, spans, strict=True)]
    return Parts(np.array(owners), tuple(spans), encoder.encode(texts))


def _sentences(units: list[str]) -> list[Sentence]:
    turn, transcript, out = Turn(), False, []
    for unit in units:
        label = label_of(unit)
        turn, transcript = next_turn(turn, label), transcript or label is not None
        kind = PassageKind.STATEMENT
        if courtesy(unit):
            kind = PassageKind.COURTESY
        elif turn.question or (transcript and unit.rstrip("”\"'’").endswith("?")):
            kind = PassageKind.QUESTION
        out.append(read(unit, 0, kind))
    return out


def _table(one: dict, other: dict, method: Method) -> tuple[list[str], np.ndarray, np.ndarray]:
    left, right = one["sentences"]["left"], other["sentences"]["right"]
    weights = Weights([s.words for s in (*left, *right)])
    by_words = word_vectors(left, right, weights)
    parts = (one["parts"]["left"], other["parts"]["right"]) if method is Method.MODEL else None
    vectors = by_words if parts is None else (parts[0].whole(), parts[1].whole())
    named = list(pair_features(left, right, vectors, by_words, parts))
    table = np.stack([matrix for _, matrix in named], axis=-1).reshape(-1, len(named))
    wanted = np.zeros((len(left), len(right)))
    if one is other:
        for pair in one["pairs"]:
            wanted[pair] = 1
    return [name for name, _ in named], table, wanted.ravel()


def _fit(documents: list[dict], others: list[dict], method: Method) -> dict:
    own = [_table(d, d, method) for d in documents]
    names = own[0][0]
    fold = np.random.RandomState(0).permutation(len(documents)) % FOLDS
    held_out = [np.zeros(0)] * len(documents)
    for number in range(FOLDS):
        train = [t for i, t in enumerate(own) if fold[i] != number]
        weights, intercept = _regression(train)
        for index in np.flatnonzero(fold == number):
            held_out[index] = _sigmoid(own[index][1] @ weights + intercept)
    near = names.index("near")
    floor = float(np.quantile(np.concatenate([t[1][t[2] > 0, near] for t in own]), FLOOR))
    wanted = np.concatenate([t[2] for t in own])
    probability = np.concatenate(
        [p * (t[1][:, near] >= floor) for p, t in zip(held_out, own, strict=True)]
    )
    score, threshold = max((_f1(wanted, probability, t), t) for t in np.arange(0.1, 0.9, 0.01))
    print(f"{method.value}: held-out links F1 {score:.3f} at {threshold:.2f}")
    for low, high in ((0.2, 0.4), (0.4, 0.6), (0.6, 0.8), (0.8, 1.01)):
        inside = (probability >= low) & (probability < high)
        print(
            f"   confidence {low:.1f}-{min(high, 1):.1f}: {inside.sum():5d} pairs, right {wanted[inside].mean():.2f}"
        )
    weights, intercept = _regression(own)
    scored = [(d["id"], *_table(d, d, method)[1:]) for d in others]
    found = [
        _sigmoid(table @ weights + intercept) * (table[:, near] >= floor) for _, table, _ in scored
    ]
    for (name, _, want), probability in zip(scored, found, strict=True):
        print(f"   {name}: F1 {_f1(want, probability, threshold):.3f}")
    if scored:
        every = np.concatenate([want for _, _, want in scored])
        print(f"   all: F1 {_f1(every, np.concatenate(found), threshold):.3f}")
    return {
        "floor": round(floor, 3),
        "weights": {name: round(float(w), 5) for name, w in zip(names, weights, strict=True)},
        "intercept": round(float(intercept), 5),
        "threshold": round(float(threshold), 2),
    }


def _regression(tables: list) -> tuple[np.ndarray, float]:
    """Weights and intercept on the features as they are; standardised while fitting."""
    x = np.concatenate([t[1] for t in tables])
    y = np.concatenate([t[2] for t in tables])
    scaler = StandardScaler().fit(x)
    model = LogisticRegression(C=1.0, max_iter=1000).fit(scaler.transform(x), y)
    weights = model.coef_[0] / scaler.scale_
    return weights, float(model.intercept_[0] - (weights * scaler.mean_).sum())


def _sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def _f1(wanted: np.ndarray, probability: np.ndarray, threshold: float) -> float:
    found = probability >= threshold
    return 2 * (found & (wanted > 0)).sum() / max(1, found.sum() + wanted.sum())


if __name__ == "__main__":
    sys.exit(main())

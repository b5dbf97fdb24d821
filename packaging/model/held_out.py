"""The invented documents that nothing was trained on, in the form that score.py reads."""

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

OWN = Path(__file__).parent / "data"
FOLDS = 4
BATCHES = (133, 279)
"""Where the second and the third batch of the shared documents begin."""

Entry = dict[str, Any]


def lines(file: Path) -> list[Entry]:
    """The entries of a JSON Lines file."""
    return [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]


def split(pairs: Path) -> Iterator[tuple[Entry, bool, bool]]:
    """(document, held out, own): the shared ones of the file `pairs`, then those of data/.

    A quarter of the shared ones, even over the batches and over sizes, and a fifth of our own are
    held out, always the same.
    """
    shared = lines(pairs)
    fold = _folds(shared)
    for k, entry in enumerate(shared):
        yield entry, fold[k] == 0, False
    for file in sorted(OWN.glob("*.jsonl")):
        for k, entry in enumerate(lines(file)):
            yield entry, k % 5 == 3, True


def held_out_documents(pairs: Path) -> list[Entry]:
    """Each with its accounts' text, a sentence a paragraph, and the places of the sentences."""
    return [_as_gold(entry) for entry, held_out, _ in split(pairs) if held_out]


def _as_gold(entry: Entry) -> Entry:
    out: Entry = {"id": entry["id"], "pairs": entry["pairs"]}
    for side in ("left", "right"):
        text, units = "", []
        for unit in entry[side]["units"]:
            units.append([len(text), len(text) + len(unit)])
            text += f"{unit}\n\n"
        out[side] = {"name": entry[side]["name"], "text": text, "units": units}
    return out


def _folds(entries: list[Entry], seed: int = 11) -> list[int]:
    def size(k: int) -> int:
        return len(entries[k]["left"]["units"]) * len(entries[k]["right"]["units"])

    order = sorted(range(len(entries)), key=lambda k: (*(k >= b for b in BATCHES), size(k)))
    random, fold = Random(seed), [0] * len(entries)
    for start in range(0, len(order), FOLDS):
        names = list(range(FOLDS))
        random.shuffle(names)
        for k, name in zip(order[start : start + FOLDS], names, strict=False):
            fold[k] = name
    return fold

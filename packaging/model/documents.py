"""The invented pairs of accounts that the models learn from, with the links of all their readers.

`../shared/training/pairs.jsonl` and the files of `data/` hold pairs of accounts with their authors'
links; `readings.jsonl` holds, for some of them, the links of a second reader who did not see
the first ones. Where both marked a pair of sentences its target is 1, where one did it is less.
held_out.py says which documents are kept out of training.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from held_out import lines, split
from numpy.typing import NDArray
from tokenizers import Tokenizer

READINGS = Path(__file__).parent / "readings.jsonl"
ONLY_AUTHOR = 0.6
"""Target of a pair that only the author linked, where somebody read the document again."""
ONLY_READER = 0.5
LONGEST = 80
"""Tokens of a sentence that are read in training."""

Numbers = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Document:
    """One pair of accounts.

    tokens: of each side, of each sentence, the ids without [CLS] and [SEP].
    linked [left, right]: 0 to 1, how sure the readers are that the two are on the same matter.
    diverges [left, right]: 0 to 1 where somebody linked them, else nan.
    gold [left, right]: the author's own reading: 0 none, 1 agree, 2 diverge.
    """

    id: str
    units: tuple[list[str], list[str]]
    tokens: tuple[list[list[int]], list[list[int]]]
    linked: Numbers
    diverges: Numbers
    gold: NDArray[np.int8]
    held_out: bool
    own: bool

    @property
    def shape(self) -> tuple[int, int]:
        return self.gold.shape[0], self.gold.shape[1]


class Words:
    """The published tokenizer, without padding, truncation or special tokens."""

    def __init__(self, folder: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()

    def ids(self, texts: list[str], longest: int = LONGEST) -> list[list[int]]:
        """The ids of each text, at most `longest`."""
        found = self._tokenizer.encode_batch(texts, add_special_tokens=False)
        return [encoded.ids[:longest] for encoded in found]


def training_documents(pairs: Path, words: Words) -> list[Document]:
    """All invented documents: the shared ones in the file `pairs`, then our own."""
    second = {}
    if READINGS.exists():
        second = {entry["id"]: entry["pairs"] for entry in lines(READINGS)}
    return [
        _document(entry, words, second.get(entry["id"]), held_out=held_out, own=own)
        for entry, held_out, own in split(pairs)
    ]


def evaluation_documents(folder: Path, words: Words) -> list[Document]:
    """The real accounts, to be measured against and never learned from."""
    documents = []
    for file in sorted(folder.glob("*.json")):
        entry = json.loads(file.read_text("utf-8"))
        for side in ("left", "right"):
            text = entry[side]["text"]
            entry[side]["units"] = [text[start:end] for start, end in entry[side]["units"]]
        documents.append(_document(entry, words, None, held_out=True, own=False))
    return documents


def _document(
    entry: dict[str, Any], words: Words, second: Any, *, held_out: bool, own: bool
) -> Document:
    units = entry["left"]["units"], entry["right"]["units"]
    gold = _marked(entry["pairs"], len(units[0]), len(units[1]))
    linked = (gold > 0).astype(np.float32)
    diverges = np.where(gold > 0, gold == 2, np.nan).astype(np.float32)
    if second is not None:
        other = _marked(second, *gold.shape)
        both = (gold > 0) & (other > 0)
        linked[(gold > 0) & ~both] = ONLY_AUTHOR
        linked[(other > 0) & ~both] = ONLY_READER
        diverges[both] = ((gold[both] == 2) * 0.5 + (other[both] == 2) * 0.5).astype(np.float32)
        alone = (other > 0) & ~both
        diverges[alone] = (other[alone] == 2).astype(np.float32)
    return Document(
        id=entry["id"],
        units=units,
        tokens=(words.ids(units[0]), words.ids(units[1])),
        linked=linked,
        diverges=diverges,
        gold=gold,
        held_out=held_out,
        own=own,
    )


def _marked(pairs: list[dict[str, Any]], left: int, right: int) -> NDArray[np.int8]:
    out = np.zeros((left, right), dtype=np.int8)
    for pair in pairs:
        out[pair["l"], pair["r"]] = 2 if pair["label"] == "diverge" else 1
    return out

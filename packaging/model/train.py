"""Train the model on the invented accounts.

    python packaging/model/train.py BASE SHARED WORK

BASE is the folder of the published all-mpnet-base-v2 (model.safetensors, config.json,
tokenizer.json), SHARED the folder with training/ and evaluation/, WORK a folder for what comes
out: `reader.pt`, and `reader.npz` with the logits of the held-out and the real documents
(`link/ID`, `diverge/ID`). Two passes over the shared documents, then three over all. Seeded; one
thread, unless THREADS is set. export.py makes the files that ship, fit_links.py and
fit_relation.py the weights that decide.
"""

import os
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import reader
import torch
from documents import Document, Words, evaluation_documents, training_documents

SEED = 7
LESSONS = ((4e-5, 2, False), (2.5e-5, 2, True), (2e-5, 1, True))
"""Learning rate, passes, and whether our own documents are among those learned from."""


class Training:
    """The folders, the documents and the clock of one run."""

    def __init__(self, base: Path, shared: Path, work: Path) -> None:
        self.work = work
        work.mkdir(parents=True, exist_ok=True)
        words = Words(base)
        self.documents = training_documents(shared / "training" / "pairs.jsonl", words)
        self.real = evaluation_documents(shared / "evaluation" / "gold", words)
        self.begun = time.monotonic()
        torch.manual_seed(SEED)
        self.lower = reader.Lower(str(base))
        self.net = reader.Upper(self.lower)
        self._read: dict[str, list[reader.Window]] = {}

    def told(self, message: str) -> None:
        print(f"{time.monotonic() - self.begun:7.0f} s  {message}", flush=True)

    def read(self, document: Document) -> list[reader.Window]:
        """The document after the frozen layers, computed once."""
        if document.id not in self._read:
            self._read[document.id] = self.lower.read(document.tokens)
        return self._read[document.id]

    def run(self) -> None:
        held = [document for document in self.documents if document.held_out]
        for rate, passes, with_own in LESSONS:
            learning = [
                document
                for document in self.documents
                if not document.held_out and (with_own or not document.own)
            ]
            self.told(f"{len(learning)} documents to learn from, rate {rate}")
            reader.train(
                self.net,
                learning,
                self.read,
                rate=rate,
                passes=passes,
                seed=SEED,
                told=lambda number, k, loss: self.told(f"pass {number}, {k}: loss {loss:.3f}"),
            )
            torch.save(self.net.state_dict(), self.work / "reader.pt")
            found = {d.id: reader.scores(self.net, d, self.read(d)) for d in (*held, *self.real)}
            arrays = {f"link/{key}": link for key, (link, _) in found.items()}
            arrays |= {f"diverge/{key}": diverge for key, (_, diverge) in found.items()}
            np.savez_compressed(self.work / "reader.npz", **arrays)
            for name, own in (("shared", False), ("own", True)):
                some = [document for document in held if document.own is own]
                if some:
                    self.told(f"{len(some)} {name} held out: {figures(found, some)}")


def figures(found: dict[str, Any], documents: list[Document]) -> str:
    """Average precision and best F1 of the raw link logits."""
    score = np.concatenate([found[d.id][0].ravel() for d in documents])
    wanted = np.concatenate([(d.gold > 0).ravel() for d in documents])
    order = np.argsort(-score, kind="stable")
    right, count = np.cumsum(wanted[order]), np.arange(1, len(order) + 1)
    precision = (right / count)[wanted[order]].mean()
    best = (2 * right / (count + wanted.sum())).max()
    return f"AP {precision:.3f}, best links F1 {best:.3f}"


def main(arguments: list[str]) -> int:
    """Train, print the figures, write what came out."""
    if len(arguments) != 3:
        sys.exit(__doc__)
    torch.set_num_threads(int(os.environ.get("THREADS", "1")))
    torch.set_flush_denormal(True)
    Training(*(Path(folder) for folder in arguments)).run()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

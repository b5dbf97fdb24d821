"""Makes the model's files from a training run.

    python packaging/model/export.py BASE SHARED WORK [FOLDER]

BASE, SHARED and WORK are those of train.py; FOLDER is resources/models/NAME where it is not
given. The same weights give the same bytes: graph.onnx (the layers without their matrices),
weights.bin (the matrices in four bits a weight, one after another), heads.npz, tokenizer.json and
model.json, which names them all with their hashes.
"""

import io
import json
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

import graph
import numpy as np
import packing
import reader
import rounding
import torch
from documents import Words, training_documents

NAME = "all-mpnet-base-v2-accounts"
FOLDER = Path(__file__).parents[2] / "resources" / "models" / NAME
EVERY = 24
"""One document in so many that were learned from tells how large activations grow."""


def export(base: Path, shared: Path, work: Path, folder: Path) -> None:
    """Write all files into the folder."""
    lower = reader.Lower(str(base))
    upper = reader.Upper(lower)
    upper.load_state_dict(torch.load(work / "reader.pt"), strict=False)
    upper.eval()
    documents = training_documents(shared / "training" / "pairs.jsonl", Words(base))
    learned = [document for document in documents if not document.held_out]
    peaks, grams = _measured(lower, upper, [d.tokens for d in learned[::EVERY]])
    weights = {name: value.numpy() for name, value in lower.model.state_dict().items()}
    table = np.zeros((graph.word_count(weights), graph.WIDTH), dtype=np.float32)
    known = weights["embeddings.word_embeddings.weight"]
    table[: len(known)] = known
    packed = [packing.pack(*packing.fitted(table.T))]
    listed: list[list[Any]] = [[graph.WORDS, *table.T.shape]]
    for name, matrix in graph.matrices(weights).items():
        divided = graph.divisors(name, matrix, peaks)
        factors = np.divide(1, divided, out=np.zeros_like(divided), where=divided > 0)
        gram = grams[name] * factors[:, None] * factors
        packed.append(packing.pack(*rounding.compensated(matrix * divided, gram)))
        listed.append([name, *matrix.shape])
    heads = {
        name: value.numpy().astype(np.float16 if value.numel() > 4096 else np.float32)
        for name, value in upper.state_dict().items()
        if name.split(".")[0] in reader.HEADS
    }
    stored = io.BytesIO()
    np.savez(stored, **heads)
    files = {
        "graph.onnx": graph.build(weights, peaks).SerializeToString(deterministic=True),
        "weights.bin": b"".join(packed),
        "heads.npz": stored.getvalue(),
        "tokenizer.json": (base / "tokenizer.json").read_bytes(),
    }
    description: dict[str, Any] = {
        "name": NAME,
        "begin": reader.BEGIN,
        "end": reader.END,
        "matrices": listed,
        "files": {name: sha256(data).hexdigest() for name, data in files.items()},
    }
    files["model.json"] = (json.dumps(description, indent=1) + "\n").encode()
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
        print(f"{sha256(data).hexdigest()}  {len(data):>10,}  {name}")
    print(f"{sum(map(len, files.values())):,} bytes together")


def _measured(
    lower: reader.Lower, upper: reader.Upper, documents: list[Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Of the input of each matrix over some documents: largest absolute values, sum of x x'."""
    peaks: dict[str, Any] = {}
    grams: dict[str, Any] = {}
    hooks = []
    layers = [*lower.model.encoder.layer[: reader.FROZEN], *upper.layers]
    for number, layer in enumerate(layers):
        for part, module in (
            ("attention.qkv", layer.attention.attn.q),
            ("attention.o", layer.attention.attn.o),
            ("inner", layer.intermediate.dense),
            ("outer", layer.output.dense),
        ):

            def look(_: Any, given: Any, name: str = f"{number}.{part}") -> None:
                seen = given[0].detach().reshape(-1, given[0].shape[-1]).float()
                most = seen.abs().amax(0).numpy()
                peaks[name] = np.maximum(peaks.get(name, 0), most)
                grams[name] = grams.get(name, 0) + (seen.T @ seen).numpy()

            hooks.append(module.register_forward_pre_hook(look))
    with torch.no_grad():
        for tokens in documents:
            upper.sides(lower.read(tokens), (len(tokens[0]), len(tokens[1])))
    for hook in hooks:
        hook.remove()
    return peaks, grams


if __name__ == "__main__":
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    torch.set_num_threads(1)
    places = [Path(argument) for argument in sys.argv[1:]]
    export(places[0], places[1], places[2], places[3] if len(places) == 4 else FOLDER)

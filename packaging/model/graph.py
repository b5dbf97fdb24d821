"""Writes all-MiniLM-L6-v2 as an ONNX graph, already in the form in which onnxruntime runs it.

The graph is written out node by node rather than traced, so that the same weights give the same
bytes, little is left to do when the program starts, and every weight is stored as it is wanted.
It goes from token ids to a unit vector: embeddings, six layers, the sum over real tokens, L2
normalisation (the mean over real tokens points the same way as their sum).
"""

from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

LAYERS = 6
HEADS = 12
WIDTH = 384
MAX_TOKENS = 256
EPSILON = 1e-12
OPSET = 17
MS = "com.microsoft"

# The most values of one output that share a scale.
BLOCK = 128

Array = NDArray[Any]


class Graph:
    """Collects nodes and weights; names are given in order, so that bytes repeat.

    With `small`, matrices and the table of words are stored in int8. They are turned back into
    float32 by nodes that onnxruntime computes once, when it loads the model; all arithmetic on
    activations is float32, so no vector depends on the others in its batch.
    """

    def __init__(self, small: bool) -> None:
        self.small = small
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def weight(self, name: str, value: Array) -> str:
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, kind: str, inputs: list[str], domain: str = "", **attributes: Any) -> str:
        name = f"{kind}_{len(self.nodes)}"
        self.nodes.append(
            helper.make_node(kind, inputs, [name], name=name, domain=domain, **attributes)
        )
        return name

    def product(self, name: str, x: str, matrix: Array) -> str:
        """`x` times the transpose of the matrix [outputs, inputs]."""
        if not self.small:
            return self.node("MatMul", [x, self.weight(name, matrix.T)])
        values, scales = quantised(matrix)
        blocks = self.restored(name, values.transpose(1, 2, 0), scales.transpose(1, 2, 0))
        shape = self.weight(f"{name}.shape", np.array(matrix.T.shape, dtype=np.int64))
        return self.node("MatMul", [x, self.node("Reshape", [blocks, shape])])

    def restored(self, name: str, values: Array, scales: Array) -> str:
        """Stored int8 values as float32."""
        wide = self.node("Cast", [self.weight(name, values)], to=TensorProto.FLOAT)
        return self.node("Mul", [wide, self.weight(f"{name}.scale", scales)])

    def rows(self, name: str, index: str, table: Array) -> str:
        """The rows of a table at `index`; only these are turned back into float32."""
        if not self.small:
            return self.node("Gather", [self.weight(name, table), index])
        values, scales = quantised(table)
        found = self.node("Gather", [self.weight(name, values), index])
        scale = self.node("Gather", [self.weight(f"{name}.scale", scales), index])
        wide = self.node("Mul", [self.node("Cast", [found], to=TensorProto.FLOAT), scale])
        shape = self.weight(f"{name}.shape", np.array([0, 0, table.shape[1]], dtype=np.int64))
        return self.node("Reshape", [wide, shape])


def quantised(matrix: Array) -> tuple[Array, Array]:
    """[N, K] as int8 [N, K / BLOCK, BLOCK] and float32 scales [N, K / BLOCK, 1].

    Of the scales just below the one that the largest value asks for, each block gets the one
    with the least squared error.
    """
    blocks = matrix.reshape(len(matrix), -1, BLOCK)
    largest = np.maximum(np.abs(blocks).max(axis=2, keepdims=True), np.float32(1e-12))
    best_error = np.full_like(largest, np.inf)
    best_scale = largest
    for share in np.linspace(0.80, 1.0, 21, dtype=np.float32):
        scale = largest * share / np.float32(127)
        values = np.clip(np.rint(blocks / scale), -127, 127)
        error = np.square(values * scale - blocks).sum(axis=2, keepdims=True)
        best_scale = np.where(error < best_error, scale, best_scale)
        best_error = np.minimum(error, best_error)
    values = np.clip(np.rint(blocks / best_scale), -127, 127)
    return values.astype(np.int8), best_scale.astype(np.float32)


def build(weights: dict[str, Array], small: bool) -> onnx.ModelProto:
    """The model: input_ids, attention_mask int64 [batch, tokens] -> vectors float32 [batch, 384].

    Padding stands at the right; at most MAX_TOKENS tokens. `weights` bear the names and shapes
    of the published BERT checkpoint.
    """
    g = Graph(small)

    def norm(name: str) -> list[str]:
        parts = (f"{name}.LayerNorm.weight", f"{name}.LayerNorm.bias")
        return [g.weight(part, weights[part]) for part in parts]

    def dense(name: str, read: str) -> list[str]:
        result = g.product(name, read, weights[f"{name}.dense.weight"])
        return [result, g.weight(f"{name}.bias", weights[f"{name}.dense.bias"])]

    def joined(name: str, read: str, past: str) -> str:
        result, bias = dense(name, read)
        inputs = [result, past, *norm(name), bias]
        return g.node("SkipLayerNormalization", inputs, domain=MS, epsilon=EPSILON)

    first = "embeddings"
    words = g.rows("words", "input_ids", weights[f"{first}.word_embeddings.weight"])
    places = (
        weights[f"{first}.position_embeddings.weight"][:MAX_TOKENS]
        + weights[f"{first}.token_type_embeddings.weight"][0]
    )
    length = g.node("Shape", ["input_ids"], start=1, end=2)
    origin = g.weight("origin", np.array([0], dtype=np.int64))
    here = g.node("Slice", [g.weight("places", places), origin, length])
    x = g.node(
        "LayerNormalization",
        [g.node("Add", [words, here]), *norm(first)],
        axis=-1,
        epsilon=EPSILON,
    )
    mask = g.node("Cast", ["attention_mask"], to=TensorProto.INT32)

    for number in range(LAYERS):
        layer = f"encoder.layer.{number}"
        own = f"{layer}.attention.self"
        heads = [f"{own}.{part}" for part in ("query", "key", "value")]
        made = [g.product(name, x, weights[f"{name}.weight"]) for name in heads]
        bias = np.concatenate([weights[f"{name}.bias"] for name in heads])
        seen = g.node(
            "MultiHeadAttention",
            [*made, g.weight(f"{own}.bias", bias), mask],
            domain=MS,
            num_heads=HEADS,
        )
        x = joined(f"{layer}.attention.output", seen, x)
        wide = g.node("BiasGelu", dense(f"{layer}.intermediate", x), domain=MS)
        x = joined(f"{layer}.output", wide, x)

    real = g.node("Cast", ["attention_mask"], to=TensorProto.FLOAT)
    last = g.weight("last", np.array([-1], dtype=np.int64))
    kept = g.node("Mul", [x, g.node("Unsqueeze", [real, last])])
    second = g.weight("second", np.array([1], dtype=np.int64))
    total = g.node("ReduceSum", [kept, second], keepdims=0)
    g.nodes.append(
        helper.make_node("LpNormalization", [total], ["vectors"], name="vectors", axis=-1, p=2)
    )

    shape = ["batch", "tokens"]
    graph = helper.make_graph(
        g.nodes,
        "all-MiniLM-L6-v2",
        [
            helper.make_tensor_value_info("input_ids", TensorProto.INT64, shape),
            helper.make_tensor_value_info("attention_mask", TensorProto.INT64, shape),
        ],
        [helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["batch", WIDTH])],
        g.weights,
    )
    return helper.make_model(
        graph,
        producer_name="diptych",
        ir_version=8,
        opset_imports=[helper.make_opsetid("", OPSET), helper.make_opsetid(MS, 1)],
    )

"""Writes a trained BERT-shaped encoder as an ONNX graph that runs in whole numbers.

The graph reads one row of tokens at a time, without padding: what comes out depends on that row
alone, although activations are quantised by the range that they have (DynamicQuantizeMatMul), and
so it is the same whatever else is read. Matrices and the table of words are stored in int8 with a
scale for each output; all else is float32. It is written out node by node rather than traced, so
that the same weights give the same bytes.

Add and LayerNormalization are two nodes, and attention is five, because onnxruntime's fused ones
(SkipLayerNormalization, MultiHeadAttention) take longer on a CPU.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

LAYERS = 6
HEADS = 12
WIDTH = 384
EPSILON = 1e-12
OPSET = 17
MS = "com.microsoft"

Array = NDArray[Any]


class Graph:
    """Collects nodes and weights; names are given in order, so that bytes repeat."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: dict[str, onnx.TensorProto] = {}

    def weight(self, name: str, value: Array) -> str:
        """The name of a stored tensor; a name is stored once."""
        if name not in self.weights:
            self.weights[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def integers(self, name: str, *values: int) -> str:
        return self.weight(name, np.array(values, dtype=np.int64))

    def node(self, kind: str, inputs: list[str], domain: str = "", **attributes: Any) -> str:
        return self.several(kind, inputs, 1, domain, **attributes)[0]

    def several(
        self, kind: str, inputs: list[str], outputs: int, domain: str = "", **attributes: Any
    ) -> list[str]:
        names = [f"{kind}_{len(self.nodes)}_{number}" for number in range(outputs)]
        self.nodes.append(
            helper.make_node(kind, inputs, names, name=names[0], domain=domain, **attributes)
        )
        return names

    def dense(self, name: str, x: str, matrix: Array, bias: Array) -> str:
        """`x` times the transpose of the matrix [outputs, inputs], plus the bias."""
        values, scales = quantised(matrix)
        inputs = [
            x,
            self.weight(name, values.T),
            self.weight(f"{name}.scale", scales),
            "",
            self.weight(f"{name}.bias", bias.astype(np.float32)),
        ]
        return self.node("DynamicQuantizeMatMul", inputs, domain=MS)

    def rows(self, name: str, index: str, table: Array) -> str:
        """The rows of a table at `index`, of float32; only these are turned back from int8."""
        values, scales = quantised(table)
        found = self.node("Gather", [self.weight(name, values), index])
        scale = self.node("Gather", [self.weight(f"{name}.scale", scales[:, None]), index])
        return self.node("Mul", [self.node("Cast", [found], to=TensorProto.FLOAT), scale])


def quantised(matrix: Array) -> tuple[Array, Array]:
    """[N, K] as int8 [N, K] and float32 scales [N].

    Of the scales just below the one that the largest value asks for, each row gets the one with
    the least squared error.
    """
    largest = np.maximum(np.abs(matrix).max(axis=1, keepdims=True), np.float32(1e-12))
    best_error = np.full_like(largest, np.inf)
    best_scale = largest
    for share in np.linspace(0.70, 1.0, 31, dtype=np.float32):
        scale = largest * share / np.float32(127)
        values = np.clip(np.rint(matrix / scale), -127, 127)
        error = np.square(values * scale - matrix).sum(axis=1, keepdims=True)
        best_scale = np.where(error < best_error, scale, best_scale)
        best_error = np.minimum(error, best_error)
    values = np.clip(np.rint(matrix / best_scale), -127, 127)
    return values.astype(np.int8), best_scale[:, 0].astype(np.float32)


def build(
    weights: Mapping[str, Array],
    name: str,
    *,
    max_tokens: int,
    head: tuple[Array, Array] | None = None,
) -> onnx.ModelProto:
    """The encoder; `weights` bear the names and shapes of the published BERT checkpoint.

    Without `head`: input_ids int64 [1, tokens] -> hidden float32 [1, tokens, 384].
    With `head`, a matrix [outputs, 768] and a bias: input_ids and token_type_ids -> logits
    float32 [1, outputs], from the first token and the mean of all.
    """
    g = Graph()

    def norm(part: str, x: str) -> str:
        scale, shift = (f"{part}.LayerNorm.{kind}" for kind in ("weight", "bias"))
        inputs = [x, g.weight(scale, weights[scale]), g.weight(shift, weights[shift])]
        return g.node("LayerNormalization", inputs, axis=-1, epsilon=EPSILON)

    def dense(part: str, x: str) -> str:
        return g.dense(part, x, weights[f"{part}.weight"], weights[f"{part}.bias"])

    x = norm("embeddings", _embedded(g, weights, max_tokens, types=head is not None))
    for number in range(LAYERS):
        layer = f"encoder.layer.{number}"
        seen = _attention(g, weights, f"{layer}.attention.self", x)
        seen = dense(f"{layer}.attention.output.dense", seen)
        x = norm(f"{layer}.attention.output", g.node("Add", [seen, x]))
        wide = g.node("Gelu", [dense(f"{layer}.intermediate.dense", x)], domain=MS)
        x = norm(f"{layer}.output", g.node("Add", [dense(f"{layer}.output.dense", wide), x]))

    inputs = ["input_ids"]
    if head is None:
        output = helper.make_tensor_value_info("hidden", TensorProto.FLOAT, [1, "tokens", WIDTH])
        g.nodes[-1].output[0] = "hidden"
    else:
        inputs.append("token_type_ids")
        matrix, bias = head
        output = helper.make_tensor_value_info("logits", TensorProto.FLOAT, [1, len(bias)])
        zero, one = g.integers("zero", 0), g.integers("one", 1)
        first = g.node("Slice", [x, zero, one, one])
        both = g.node("Concat", [first, g.node("ReduceMean", [x], axes=[1])], axis=-1)
        flat = g.node("Reshape", [both, g.integers("flat", 1, 2 * WIDTH)])
        told = g.node("MatMul", [flat, g.weight("head", matrix.T.astype(np.float32))])
        shift = g.weight("head.bias", bias.astype(np.float32))
        g.nodes.append(helper.make_node("Add", [told, shift], ["logits"], name="logits"))
    graph = helper.make_graph(
        g.nodes,
        name,
        [helper.make_tensor_value_info(i, TensorProto.INT64, [1, "tokens"]) for i in inputs],
        [output],
        list(g.weights.values()),
    )
    return helper.make_model(
        graph,
        producer_name="diptych",
        ir_version=8,
        opset_imports=[helper.make_opsetid("", OPSET), helper.make_opsetid(MS, 1)],
    )


def _embedded(g: Graph, weights: Mapping[str, Array], max_tokens: int, *, types: bool) -> str:
    first = "embeddings"
    words = g.rows("words", "input_ids", weights[f"{first}.word_embeddings.weight"])
    kinds = weights[f"{first}.token_type_embeddings.weight"]
    places = weights[f"{first}.position_embeddings.weight"][:max_tokens]
    if not types:
        places = places + kinds[0]
    length = g.node("Shape", ["input_ids"], start=1, end=2)
    here = g.node("Slice", [g.weight("places", places), g.integers("zero", 0), length])
    x = g.node("Add", [words, here])
    if types:
        x = g.node("Add", [x, g.node("Gather", [g.weight("kinds", kinds), "token_type_ids"])])
    return x


def _attention(g: Graph, weights: Mapping[str, Array], part: str, x: str) -> str:
    names = [f"{part}.{kind}" for kind in ("query", "key", "value")]
    matrix = np.concatenate([weights[f"{name}.weight"] for name in names])
    bias = np.concatenate([weights[f"{name}.bias"] for name in names])
    made = g.dense(part, x, matrix, bias)
    each = g.integers("heads", -1, 3, HEADS, WIDTH // HEADS)
    turned = g.node("Transpose", [g.node("Reshape", [made, each])], perm=[1, 2, 0, 3])
    query, key, value = g.several("Split", [turned], 3, axis=0)
    near = g.node("FusedMatMul", [query, key], domain=MS, transB=1, alpha=(WIDTH // HEADS) ** -0.5)
    seen = g.node("MatMul", [g.node("Softmax", [near], axis=-1), value])
    joined = g.node("Transpose", [seen], perm=[0, 2, 1, 3])
    return g.node("Reshape", [joined, g.integers("joined", 1, -1, WIDTH)])

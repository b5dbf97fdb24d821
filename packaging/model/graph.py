"""Writes an MPNet encoder as an ONNX graph that multiplies in whole numbers.

The graph reads one row of tokens at a time, without padding: what comes out depends on that row
alone, although activations are quantised by the range that they have (DynamicQuantizeMatMul), and
so it is the same whatever else is read. The few channels whose activations are far larger than
all others would spoil that range; they are multiplied apart, in float32 (after LLM.int8, Dettmers
and others 2022), and the others are evened out (SmoothQuant, Xiao and others 2023). The matrices
are not in the graph: the program unpacks them when it loads it.

Written out node by node rather than traced, so that the same weights give the same bytes. Add and
LayerNormalization are two nodes, and attention is several, because onnxruntime's fused ones
(SkipLayerNormalization, MultiHeadAttention) take longer on a CPU.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from packing import GROUP

LAYERS = 12
HEADS = 12
WIDTH = 768
INNER = 3072
LONGEST = 416
"""Tokens of a window: five sentences of 80, and the marks between them."""
FIRST_PLACE = 2
"""Row of the table of places that the first token gets."""
WORDS = "words"
EPSILON = 1e-5
OPSET = 17
MS = "com.microsoft"
APART = {"attention.qkv": 4, "attention.o": 0, "inner": 4, "outer": 8}
"""Channels of the input that are multiplied apart."""
SMOOTHED = ("attention.qkv", "inner")
SMOOTHING = 0.6
"""How far the range of an input channel goes over to the weights that it meets."""

Array = NDArray[Any]


def matrices(weights: Mapping[str, Array]) -> dict[str, Array]:
    """All matrices [outputs, inputs] of the layers by the names that the graph calls them."""
    out = {}
    for number in range(LAYERS):
        layer = f"encoder.layer.{number}"
        own = f"{layer}.attention.attn"
        out[f"{number}.attention.qkv"] = np.concatenate(
            [weights[f"{own}.{kind}.weight"] for kind in "qkv"]
        )
        out[f"{number}.attention.o"] = weights[f"{own}.o.weight"]
        out[f"{number}.inner"] = weights[f"{layer}.intermediate.dense.weight"]
        out[f"{number}.outer"] = weights[f"{layer}.output.dense.weight"]
    return out


def word_count(weights: Mapping[str, Array]) -> int:
    """Rows of the table of words, filled up so that they can be packed."""
    return -(-len(weights["embeddings.word_embeddings.weight"]) // GROUP) * GROUP


def apart(name: str, peaks: Mapping[str, Array]) -> Array:
    """The input channels of a matrix that are multiplied apart, in order: those that peak most."""
    count = APART[name.split(".", 1)[1]]
    most = np.argsort(-peaks[name], kind="stable")[:count]
    return np.sort(most).astype(np.int64)


def divisors(name: str, matrix: Array, peaks: Mapping[str, Array]) -> Array:
    """What each input channel of a matrix is divided by, and its weights are multiplied by.

    0 for those that are multiplied apart.
    """
    out = np.ones(matrix.shape[1], dtype=np.float32)
    if name.split(".", 1)[1] in SMOOTHED:
        weights = np.maximum(np.abs(matrix).max(axis=0), 1e-3)
        out = np.maximum(peaks[name], 1e-3) ** SMOOTHING / weights ** (1 - SMOOTHING)
        out = (out / np.exp(np.log(out).mean())).astype(np.float32)
    out[apart(name, peaks)] = 0
    return out


class _Graph:
    """Collects nodes and weights; names are given in order, so that bytes repeat."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: dict[str, onnx.TensorProto] = {}

    def weight(self, name: str, value: Array) -> str:
        """The name of a stored tensor; a name is stored once."""
        if name not in self.weights:
            self.weights[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def outside(self, name: str, kind: int, *shape: int) -> str:
        """The name of a tensor that is given when the graph is loaded."""
        tensor = TensorProto(
            name=name, data_type=kind, dims=shape, data_location=TensorProto.EXTERNAL
        )
        tensor.external_data.add(key="location", value="given")
        self.weights[name] = tensor
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

    def dense(self, name: str, x: str, matrix: Array, bias: Array, divided: Array) -> str:
        """`x` times the transpose of the matrix, plus the bias; `divided` as `divisors` tells."""
        outputs, inputs = matrix.shape
        special = np.flatnonzero(divided == 0).astype(np.int64)
        said = x
        if (divided != 1).any():
            factors = np.divide(1, divided, out=np.zeros_like(divided), where=divided > 0)
            said = self.node("Mul", [x, self.weight(f"{name}.factors", factors)])
        made = self.node(
            "DynamicQuantizeMatMul",
            [
                said,
                self.outside(f"{name}.values", TensorProto.INT8, inputs, outputs),
                self.outside(f"{name}.scales", TensorProto.FLOAT, outputs),
                "",
                self.weight(f"{name}.bias", bias.astype(np.float32)),
            ],
            domain=MS,
        )
        if len(special):
            few = self.node("Gather", [x, self.weight(f"{name}.apart", special)], axis=2)
            columns = self.weight(f"{name}.columns", matrix[:, special].T.astype(np.float16))
            wide = self.node("Cast", [columns], to=TensorProto.FLOAT)
            made = self.node("Add", [made, self.node("MatMul", [few, wide])])
        return made


def build(weights: Mapping[str, Array], peaks: Mapping[str, Array]) -> onnx.ModelProto:
    """The encoder: input_ids int64 [1, tokens] -> hidden float32 [1, tokens, 768].

    `weights` bear the names and shapes of the published MPNet checkpoint; `peaks` hold for each
    of the `matrices` the largest absolute value that each input channel had. For each matrix NAME
    and for the table of words, its inputs the words, the program gives NAME.values (int8
    [inputs, outputs]) and NAME.scales (float32 [outputs]).
    """
    g = _Graph()
    every = matrices(weights)

    def norm(name: str, part: str, x: str) -> str:
        scale, shift = (weights[f"{part}.LayerNorm.{kind}"] for kind in ("weight", "bias"))
        inputs = [x, g.weight(f"{name}.scale", scale), g.weight(f"{name}.shift", shift)]
        return g.node("LayerNormalization", inputs, axis=-1, epsilon=EPSILON)

    def dense(name: str, x: str, *biases: str) -> str:
        bias = np.concatenate([weights[bias] for bias in biases])
        return g.dense(name, x, every[name], bias, divisors(name, every[name], peaks))

    x = norm("embeddings.norm", "embeddings", _embedded(g, weights))
    near = _nearness(g, weights)
    for number in range(LAYERS):
        layer = f"encoder.layer.{number}"
        own = f"{layer}.attention.attn"
        made = dense(f"{number}.attention.qkv", x, *(f"{own}.{kind}.bias" for kind in "qkv"))
        seen = dense(f"{number}.attention.o", _attention(g, made, near), f"{own}.o.bias")
        x = norm(f"{number}.attention.norm", f"{layer}.attention", g.node("Add", [seen, x]))
        wide = dense(f"{number}.inner", x, f"{layer}.intermediate.dense.bias")
        wide = g.node("Gelu", [wide], domain=MS)
        back = dense(f"{number}.outer", wide, f"{layer}.output.dense.bias")
        x = norm(f"{number}.norm", f"{layer}.output", g.node("Add", [back, x]))
    g.nodes[-1].output[0] = "hidden"
    graph = helper.make_graph(
        g.nodes,
        "diptych-reader",
        [helper.make_tensor_value_info("input_ids", TensorProto.INT64, [1, "tokens"])],
        [helper.make_tensor_value_info("hidden", TensorProto.FLOAT, [1, "tokens", WIDTH])],
        list(g.weights.values()),
    )
    return helper.make_model(
        graph,
        producer_name="diptych",
        ir_version=8,
        opset_imports=[helper.make_opsetid("", OPSET), helper.make_opsetid(MS, 1)],
    )


def _embedded(g: _Graph, weights: Mapping[str, Array]) -> str:
    words = g.outside(f"{WORDS}.values", TensorProto.INT8, word_count(weights), WIDTH)
    scales = g.outside(f"{WORDS}.scales", TensorProto.FLOAT, WIDTH)
    found = g.node("Cast", [g.node("Gather", [words, "input_ids"])], to=TensorProto.FLOAT)
    places = weights["embeddings.position_embeddings.weight"][FIRST_PLACE:][:LONGEST]
    length = g.node("Shape", ["input_ids"], start=1, end=2)
    stored = g.weight("places", places.astype(np.float16))
    here = g.node("Slice", [stored, g.integers("zero", 0), length])
    here = g.node("Cast", [here], to=TensorProto.FLOAT)
    return g.node("Add", [g.node("Mul", [found, scales]), here])


def _attention(g: _Graph, made: str, near: str) -> str:
    each = g.integers("heads", -1, 3, HEADS, WIDTH // HEADS)
    turned = g.node("Transpose", [g.node("Reshape", [made, each])], perm=[1, 2, 0, 3])
    query, key, value = g.several("Split", [turned], 3, axis=0)
    like = g.node("FusedMatMul", [query, key], domain=MS, transB=1, alpha=(WIDTH // HEADS) ** -0.5)
    share = g.node("Softmax", [g.node("Add", [like, near])], axis=-1)
    joined = g.node("Transpose", [g.node("MatMul", [share, value])], perm=[0, 2, 1, 3])
    return g.node("Reshape", [joined, g.integers("joined", 1, -1, WIDTH)])


def _nearness(g: _Graph, weights: Mapping[str, Array]) -> str:
    """What the distance of two tokens adds to their attention: [heads, tokens, tokens]."""
    table = weights["encoder.relative_attention_bias.weight"]
    distances = np.arange(1 - LONGEST, LONGEST)
    by_distance = g.weight("distances", table[_buckets(distances, len(table))].T)
    length = g.node("Squeeze", [g.node("Shape", ["input_ids"], start=1, end=2)])
    zero, one = (g.weight(f"number.{n}", np.array(n, dtype=np.int64)) for n in (0, 1))
    places = g.node("Range", [zero, length, one])
    across = g.node("Unsqueeze", [places, g.integers("axis.0", 0)])
    down = g.node("Unsqueeze", [places, g.integers("axis.1", 1)])
    origin = g.weight("origin", np.array(LONGEST - 1, dtype=np.int64))
    between = g.node("Add", [g.node("Sub", [across, down]), origin])
    return g.node("Gather", [by_distance, between], axis=1)


def _buckets(distances: Array, buckets: int, longest: int = 128) -> Array:
    """The bucket of each distance (key less query), as MPNet counts them."""
    half = buckets // 2
    later = np.where(distances > 0, half, 0)
    far = np.abs(distances)
    exact = half // 2
    with np.errstate(divide="ignore"):
        grown = exact + (
            np.log(np.maximum(far, 1) / exact) / np.log(longest / exact) * (half - exact)
        ).astype(np.int64)
    return later + np.where(far < exact, far, np.minimum(grown, half - 1))

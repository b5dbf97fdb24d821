"""The trained model: reads each account by itself, and compares all sentences of the two at once.

An account is read in windows, `<s> sentence </s> sentence </s> ...`: four sentences that are kept
and the one before, so that a short sentence is understood from its neighbours. Two sentences are
compared by the cosine of the means of their tokens, by late interaction (Khattab and Zaharia 2020:
for each word of the one its nearest word of the other, weighted by how much the word matters, both
ways), and by a small net over the two means, which also tells whether they diverge.

The encoder is all-mpnet-base-v2. Its lower layers keep their published weights, so what they make
of each window is computed once and kept; only the upper ones and the heads learn.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

import numpy as np
import torch
from documents import Document
from torch import Tensor, nn
from torch.nn import functional
from transformers import MPNetModel

BEGIN, END, PAD = 0, 2, 1
WIDTH = 768
FROZEN = 8
LATE = 128
HIDDEN = 128
KEPT, BEFORE = 4, 1
"""Sentences of a window that are kept, and those before them that are only read."""
LONGEST = 80
"""Tokens of a sentence that are read."""
DROPOUT = 0.05
BATCH = 1600
"""Tokens, padding counted, that are encoded at once."""
HEADS = ("proj", "imp", "lin", "a", "b", "c", "d", "out")


@dataclass(frozen=True)
class Side:
    """One account as read: means [s, 768], tokens [s, t, 128] of length 1 or 0, weights [s, t]."""

    means: Tensor
    tokens: Tensor
    weights: Tensor
    real: Tensor


@dataclass(frozen=True)
class Window:
    """A window after the frozen layers: float16 [tokens, 768]; (side, sentence, start, end)s."""

    hidden: Any
    places: list[tuple[int, int, int, int]]


class Lower(nn.Module):  # type: ignore[misc]
    """The frozen layers."""

    def __init__(self, base: str) -> None:
        super().__init__()
        self.model = MPNetModel.from_pretrained(
            base, add_pooling_layer=False, attn_implementation="eager"
        ).eval()

    def read(self, tokens: tuple[list[list[int]], list[list[int]]]) -> list[Window]:
        """The windows of both accounts of a document."""
        rows: list[list[int]] = []
        places: list[list[tuple[int, int, int, int]]] = []
        for side, account in enumerate(tokens):
            for window, skipped in windows(len(account)):
                row, kept = [BEGIN], []
                for number, k in enumerate(window):
                    sentence = account[k][:LONGEST] or [END]
                    if number >= skipped:
                        kept.append((side, k, len(row), len(row) + len(sentence)))
                    row += [*sentence, END]
                rows.append(row)
                places.append(kept)
        out: list[Window | None] = [None] * len(rows)
        with torch.no_grad():
            for batch in batches([len(row) for row in rows]):
                longest = max(len(rows[k]) for k in batch)
                ids = torch.full((len(batch), longest), PAD)
                for at, k in enumerate(batch):
                    ids[at, : len(rows[k])] = torch.tensor(rows[k])
                hidden = self.model.embeddings(input_ids=ids)
                unseen, bias = _unseen(ids != PAD), self.model.encoder.compute_position_bias(hidden)
                for layer in self.model.encoder.layer[:FROZEN]:
                    hidden = layer(hidden, unseen, bias)[0]
                for at, k in enumerate(batch):
                    kept_hidden = hidden[at, : len(rows[k])].half().numpy()
                    out[k] = Window(kept_hidden, places[k])
        return [window for window in out if window is not None]


class Upper(nn.Module):  # type: ignore[misc]
    """The layers that learn, and the heads: logits of link and divergence, both [left, right]."""

    def __init__(self, lower: Lower) -> None:
        super().__init__()
        encoder = lower.model.encoder
        self.layers = nn.ModuleList(encoder.layer[FROZEN:])
        self.position_bias = encoder.compute_position_bias
        for layer in self.layers:
            layer.attention.attn.dropout.p = 0.0
            layer.attention.dropout.p = layer.output.dropout.p = DROPOUT
        self.proj = nn.Linear(WIDTH, LATE, bias=False)
        nn.init.orthogonal_(self.proj.weight)
        self.imp = nn.Linear(WIDTH, 1)
        self.lin = nn.Linear(5, 1)
        self.a, self.b = nn.Linear(WIDTH, HIDDEN), nn.Linear(WIDTH, HIDDEN)
        self.c, self.d = (nn.Linear(WIDTH, HIDDEN, bias=False) for _ in range(2))
        self.out = nn.Linear(HIDDEN, 2)
        with torch.no_grad():
            for zero in (self.imp.weight, self.imp.bias, self.out.weight, self.out.bias):
                zero.zero_()
            self.lin.weight[:] = torch.tensor([[8.0, 4.0, 4.0, 0.0, 0.0]])
            self.lin.bias[:] = -9.0

    def sides(self, read: list[Window], shape: tuple[int, int]) -> list[Side]:
        """Both accounts, from their windows after the frozen layers."""
        found: tuple[dict[int, Any], dict[int, Any]] = ({}, {})
        for batch in batches([len(window.hidden) for window in read]):
            longest = max(len(read[k].hidden) for k in batch)
            hidden = torch.zeros(len(batch), longest, WIDTH)
            real = torch.zeros(len(batch), longest, dtype=torch.bool)
            for at, k in enumerate(batch):
                given = read[k].hidden
                hidden[at, : len(given)] = torch.from_numpy(given.astype(np.float32))
                real[at, : len(given)] = True
            unseen, bias = _unseen(real), self.position_bias(hidden)
            for layer in self.layers:
                hidden = layer(hidden, unseen, bias)[0]
            for at, k in enumerate(batch):
                for side, sentence, start, end in read[k].places:
                    tokens = hidden[at, start:end]
                    late = functional.normalize(self.proj(tokens), dim=-1)
                    found[side][sentence] = tokens.mean(0), late, self.imp(tokens)[:, 0]
        return [_stack([found[side][k] for k in range(shape[side])]) for side in (0, 1)]

    def pairs(self, left: Side, right: Side) -> tuple[Tensor, Tensor]:
        near = (
            functional.normalize(left.means, dim=-1) @ functional.normalize(right.means, dim=-1).T
        )
        (n, t, width), (m, u, _) = left.tokens.shape, right.tokens.shape
        each = left.tokens.reshape(-1, width) @ right.tokens.reshape(-1, width).T
        each = each.view(n, t, m, u)
        there = each.masked_fill(~right.real[None, None], -1.0).amax(3)
        back = each.masked_fill(~left.real[:, :, None, None], -1.0).amax(1)
        there = (there * left.weights[:, :, None]).sum(1)
        back = (back * right.weights[None]).sum(-1)
        views = (near, there, back, torch.minimum(there, back), torch.maximum(there, back))
        a, b = left.means, right.means
        inner = self.a(a)[:, None] + self.b(b)[None]
        inner = inner + self.c(a[:, None] * b[None]) + self.d((a[:, None] - b[None]).abs())
        out = self.out(functional.gelu(inner))
        return self.lin(torch.stack(views, -1))[..., 0] + out[..., 0], out[..., 1]


def train(
    net: Upper,
    documents: Sequence[Document],
    read: Callable[[Document], list[Window]],
    *,
    rate: float,
    passes: int,
    seed: int,
    told: Callable[[int, int, float], None],
) -> None:
    """Learn from the documents, two a step; `told(pass, document, mean loss)` now and then."""
    random = Random(seed)
    named = list(net.named_parameters())
    heads = [p for name, p in named if not name.startswith(("layers", "lin"))]
    optimiser = torch.optim.AdamW(
        [
            {"params": list(net.layers.parameters()), "lr": rate},
            {"params": heads, "lr": 15 * rate},
            {"params": list(net.lin.parameters()), "lr": 0.02, "weight_decay": 0.0},
        ],
        weight_decay=0.01,
    )
    steps = passes * len(documents) // 2
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda k: min(1, (k + 1) / max(1, 0.06 * steps)) * max(0.02, 1 - k / steps)
    )
    order = list(documents)
    net.train()
    for number in range(passes):
        random.shuffle(order)
        total = 0.0
        for k, document in enumerate(order):
            sides = net.sides(read(document), document.shape)
            linked, diverges = torch.tensor(document.linked), torch.tensor(document.diverges)
            if random.random() < 0.5:
                sides.reverse()
                linked, diverges = linked.T, diverges.T
            found = loss(*net.pairs(sides[0], sides[1]), linked, diverges)
            found.backward()
            total += found.item()
            if k % 2 or k == len(order) - 1:
                nn.utils.clip_grad_norm_(net.parameters(), 2.0)
                optimiser.step()
                schedule.step()
                optimiser.zero_grad()
            if k % 60 == 59 or k == len(order) - 1:
                told(number + 1, k + 1, total / (k + 1))


def scores(net: Upper, document: Document, read: list[Window]) -> tuple[Any, Any]:
    """Logits of link and divergence: numpy float32 [left, right]."""
    net.eval()
    with torch.no_grad():
        link, diverge = net.pairs(*net.sides(read, document.shape))
    net.train()
    return link.numpy(), diverge.numpy()


def loss(link: Tensor, diverge: Tensor, linked: Tensor, diverges: Tensor) -> Tensor:
    """Over all pairs of a document: is it a link; which of all is it, or none; does it diverge.

    The second is a softmax for each sentence over the other account's and a null of logit 0.
    """
    size = sum(linked.shape)
    each = functional.binary_cross_entropy_with_logits(link, linked, reduction="none")
    total = (each * (1 + 3 * linked)).sum() / size
    for logits, target in ((link, linked), (link.T, linked.T)):
        null = torch.zeros(len(logits), 1)
        chosen = logits + torch.log(target.clamp(min=1e-6))
        chosen = torch.where(target > 0, chosen, torch.full_like(chosen, -1e4))
        unsure = torch.log((1 - target.amax(1)).clamp(min=1e-6))[:, None]
        right = torch.logsumexp(torch.cat([chosen, unsure], 1), 1)
        every = torch.logsumexp(torch.cat([logits, null], 1), 1)
        total = total + 0.5 * (every - right).sum() / size
    told = ~torch.isnan(diverges)
    if told.any():
        each = functional.binary_cross_entropy_with_logits(
            diverge[told], diverges[told], pos_weight=torch.tensor(1.5), reduction="none"
        )
        total = total + 0.5 * (each * linked[told]).sum() / size
    return total


def windows(count: int) -> Iterator[tuple[list[int], int]]:
    """The windows of an account of `count` sentences: indexes, and how many are only read."""
    for start in range(0, count, KEPT):
        before = min(BEFORE, start)
        yield list(range(start - before, min(count, start + KEPT))), before


def batches(lengths: list[int]) -> Iterator[list[int]]:
    """Indexes of rows of like length, at most BATCH tokens together with their padding."""
    batch: list[int] = []
    for k in sorted(range(len(lengths)), key=lambda k: lengths[k]):
        long = lengths[k]
        if batch and (long * (len(batch) + 1) > BATCH or long > 1.15 * lengths[batch[0]] + 4):
            yield batch
            batch = []
        batch.append(k)
    if batch:
        yield batch


def _unseen(real: Tensor) -> Tensor:
    """What is added to attention so that padding is not seen."""
    hidden: Tensor = (~real[:, None, None]).float() * -1e4
    return hidden


def _stack(sentences: list[tuple[Tensor, Tensor, Tensor]]) -> Side:
    longest = max(len(weights) for _, _, weights in sentences)
    tokens = torch.stack(
        [functional.pad(late, (0, 0, 0, longest - len(late))) for _, late, _ in sentences]
    )
    raw = torch.stack(
        [functional.pad(w, (0, longest - len(w)), value=-1e4) for _, _, w in sentences]
    )
    means = torch.stack([mean for mean, _, _ in sentences])
    return Side(means, tokens, raw.softmax(-1), raw > -1e3)

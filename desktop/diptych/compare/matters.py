"""What the two accounts speak of: passages of both sides in groups, each with a label.

The groups are made by agglomeration over the passages' vectors, after each vector has been drawn
towards those of the passages that it is linked to and of its neighbours in the text.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from math import sqrt
from typing import TYPE_CHECKING

from diptych.compare.labels import Place, labels
from diptych.compare.sentences import Sentence
from diptych.compare.words import words as split
from diptych.model import Comparison, Link, Matter, Passage, PassageKind, Side
from diptych.text.counting import count_words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]

_LEFT_OUT = (PassageKind.HEADING, PassageKind.COURTESY)
_FEWEST, _MOST = 0.8, 1.55
"""How many matters there are at least and at most, times the square root of the passages."""
_NEVER_MORE = 24
_COMMON = 0.8
"""How much of what all passages have in common is taken from each of them."""
_TO_LINKED, _TO_PARAGRAPH, _TO_SPEAKER, _TO_NEXT = 0.9, 0.35, 0.25, 0.15
"""How strongly a passage is drawn to those linked to it, and to the one before and after it: in its
paragraph, of the same speaker in a transcript, or elsewhere."""
_KIN = 0.1
"""Passages whose vectors, without what all have in common, are nearer than this (a cosine) may be
of one matter; where a link joins others, it is taken for one clause of a compound sentence."""
_LARGEST_TIED = 0.25
"""Of all passages, how many at most are held together by links before groups are looked for."""


_Group = tuple[list[Place], list[Place]]
"""The passages of a matter; in the second list those that another matter has first."""


def matters(
    comparison: Comparison,
    sentences: tuple[Sequence[Sentence], Sequence[Sentence]],
    vectors: "tuple[Matrix, Matrix]",
) -> tuple[Matter, ...]:
    """The matters of a comparison that has its links.

    `sentences` are its passages, read; `vectors` theirs (passages x dimensions, rows of length 1),
    from the language model or from words. Titles, greetings and ground rules are in no matter,
    unless a link holds them. Links that are only possible are passed over. The same input gives
    the same matters; time grows with the square of the number of passages.
    """
    links = [link for link in comparison.links if not link.possible]
    linked = {(side, i) for link in links for side in Side for i in link.ends(side)}
    members = [
        (side, i)
        for side in Side
        for i, passage in enumerate(comparison.passages(side))
        if passage.kind not in _LEFT_OUT or (side, i) in linked
    ]
    if not members:
        return ()
    groups = _groups(comparison, members, links, vectors)
    read = dict(zip(Side, sentences, strict=True))
    named = labels(
        [first for first, _ in groups],
        lambda place: read[place[0]][place[1]],
        _who_tells(comparison),
    )
    words = _words(comparison, groups)
    found = []
    for (first, also), label, share in zip(groups, named, words, strict=True):
        left, right = (sorted(i for s, i in (*first, *also) if s is side) for side in Side)
        found.append(Matter(label, tuple(left), tuple(right), (), *share))
    found.sort(key=_first_told)
    return _with_links(found, comparison.links)


def _who_tells(comparison: Comparison) -> frozenset[str]:
    """Stems of the accounts' names and of those who speak in them."""
    speakers = {passage.speaker for side in Side for passage in comparison.passages(side)}
    named = {comparison.account(side).name for side in Side}
    return frozenset(word.key for name in speakers | named for word in split(name))


def _first_told(matter: Matter) -> tuple[bool, int]:
    """What the left account tells first, then what only the right one tells."""
    return (False, matter.left[0]) if matter.left else (True, matter.right[0])


def _with_links(found: Sequence[Matter], links: Sequence[Link]) -> tuple[Matter, ...]:
    """The matters with the links that have an end on either side in them."""
    holding: dict[Place, set[int]] = {}
    for number, matter in enumerate(found):
        for side in Side:
            for index in matter.passages(side):
                holding.setdefault((side, index), set()).add(number)
    joined: list[list[int]] = [[] for _ in found]
    for n, link in enumerate(links):
        left, right = (
            set().union(*(holding.get((side, i), set()) for i in link.ends(side))) for side in Side
        )
        for number in left & right:
            joined[number].append(n)
    return tuple(
        replace(matter, links=tuple(own)) for matter, own in zip(found, joined, strict=True)
    )


def _words(comparison: Comparison, groups: Sequence[_Group]) -> list[tuple[int, int]]:
    """The words that each account gives to each group; the first of several gets the remainder."""
    at: dict[Place, list[int]] = {}
    for which in (0, 1):
        for g, group in enumerate(groups):
            for place in group[which]:
                at.setdefault(place, []).append(g)
    out = [dict.fromkeys(Side, 0) for _ in groups]
    for (side, index), holding in at.items():
        span = comparison.passages(side)[index].span
        share, rest = divmod(count_words(span.of(comparison.account(side).text)), len(holding))
        for number, g in enumerate(holding):
            out[g][side] += share + (rest if number == 0 else 0)
    return [(words[Side.LEFT], words[Side.RIGHT]) for words in out]


def _groups(
    comparison: Comparison,
    members: Sequence[Place],
    links: Sequence[Link],
    vectors: "tuple[Matrix, Matrix]",
) -> list[_Group]:
    import numpy as np

    row = {place: n for n, place in enumerate(members)}
    by_side = dict(zip(Side, vectors, strict=True))
    own = _apart(np.stack([by_side[side][i] for side, i in members]))
    pairs = [
        (link.confidence, row[Side.LEFT, i], row[Side.RIGHT, j])
        for link in links
        for i in link.left
        for j in link.right
    ]
    pairs.sort(key=lambda pair: (-pair[0], pair[1:]))
    tied = _tied(own, pairs)
    drawn = _drawn(own, pairs, _neighbours(comparison, members))
    of = _clusters(drawn, tied, len(members))
    groups: list[_Group] = [([], []) for _ in range(max(of) + 1)]
    for place, g in zip(members, of, strict=True):
        groups[g][0].append(place)
    length = [len(comparison.passages(side)[i].span) for side, i in members]
    for _, a, b in pairs:
        if of[a] != of[b]:
            # The longer of the two is the compound sentence: it speaks of the other's matter too.
            compound, other = (a, b) if length[a] >= length[b] else (b, a)
            if members[compound] not in groups[of[other]][1]:
                groups[of[other]][1].append(members[compound])
    return groups


def _apart(vectors: "Matrix") -> "Matrix":
    """The vectors without most of what they have in common: who met, and that they spoke."""
    import numpy as np

    common: Matrix = vectors.mean(axis=0, keepdims=True)
    return _unit(vectors - np.float32(_COMMON) * common)


def _unit(matrix: "Matrix") -> "Matrix":
    import numpy as np

    out: Matrix = matrix / np.maximum(np.linalg.norm(matrix, axis=1, keepdims=True), 1e-6)
    return out


def _neighbours(comparison: Comparison, members: Sequence[Place]) -> list[tuple[float, int, int]]:
    """How strongly each member is drawn to the one after it, where both are on one side."""
    out = []
    for n, ((side, i), (next_side, j)) in enumerate(pairwise(members)):
        if side is next_side:
            passages = comparison.passages(side)
            out.append((_strength(passages[i], passages[j]), n, n + 1))
    return out


def _strength(one: Passage, following: Passage) -> float:
    if one.paragraph == following.paragraph:
        return _TO_PARAGRAPH
    return _TO_SPEAKER if one.speaker and one.speaker == following.speaker else _TO_NEXT


def _drawn(
    own: "Matrix",
    pairs: Iterable[tuple[float, int, int]],
    neighbours: Iterable[tuple[float, int, int]],
) -> "Matrix":
    """Each vector drawn to the mean of those it is linked to, and to those beside it."""
    import numpy as np

    to_linked = np.zeros_like(own)
    weight = np.zeros((len(own), 1), dtype=np.float32)
    for confidence, a, b in pairs:
        for one, other in ((a, b), (b, a)):
            to_linked[one] += np.float32(confidence) * own[other]
            weight[one] += np.float32(confidence)
    to_linked /= np.maximum(weight, 1)
    out: Matrix = own + np.float32(_TO_LINKED) * to_linked
    drawn = out.copy()
    for strength, a, b in neighbours:
        drawn[a] += np.float32(strength) * out[b]
        drawn[b] += np.float32(strength) * out[a]
    return _unit(drawn)


def _tied(own: "Matrix", pairs: Iterable[tuple[float, int, int]]) -> list[list[int]]:
    """Members that links hold together, surest link first, as lists that share no member.

    A link ties two groups only where what it brings together is akin without its own two ends.
    """
    group = [[n] for n in range(len(own))]
    most = max(3, int(len(own) * _LARGEST_TIED))
    for _, a, b in pairs:
        one, other = group[a], group[b]
        if one is other or len(one) + len(other) > most:
            continue
        if _akin(own, one, a, b) and _akin(own, other, b, a):
            one.extend(other)
            for n in other:
                group[n] = one
    seen: dict[int, list[int]] = {}
    for members in group:
        seen.setdefault(min(members), sorted(members))
    return [seen[first] for first in sorted(seen)]


def _akin(own: "Matrix", group: Sequence[int], linked: int, to: int) -> bool:
    """Whether the rest of a group, without its member that is linked, is near `to` as well."""
    import numpy as np

    rest = [n for n in group if n != linked]
    if not rest:
        return True
    together = own[rest].sum(axis=0)
    length = max(float(np.linalg.norm(together)), 1e-6)
    return float(together @ own[to]) >= _KIN * length


def _clusters(vectors: "Matrix", tied: Sequence[Sequence[int]], count: int) -> list[int]:
    """The cluster of each member, from 0 in the order of their first members.

    Ward's criterion (1963), by chains of nearest neighbours (Murtagh 1983) with the update of
    Lance and Williams (1967). How many clusters: where the next merging costs most beside the last.
    """
    import numpy as np

    size = np.array([len(members) for members in tied], dtype=np.float32)
    centre = np.stack([vectors[list(members)].mean(axis=0) for members in tied])
    square = (centre**2).sum(axis=1)
    cost = np.maximum(square[:, None] + square[None, :] - 2 * centre @ centre.T, 0)
    cost *= size[:, None] * size[None, :] / (size[:, None] + size[None, :])
    np.fill_diagonal(cost, np.inf)
    merges = sorted(_merges(cost, size))
    fewest = min(max(1, round(_FEWEST * sqrt(count))), _NEVER_MORE // 2, len(tied))
    most = min(max(fewest, round(_MOST * sqrt(count))), _NEVER_MORE, len(tied))

    usual = merges[len(merges) // 2][0] + 1e-4 if merges else 1.0

    def jump(wanted: int) -> float:
        """What going below `wanted` clusters costs beside what reaching it cost."""
        done = len(tied) - wanted
        after = merges[done][0] if done < len(merges) else 0.0
        return (after + usual) / ((merges[done - 1][0] if done else 0.0) + usual)

    def worth(wanted: int) -> float:
        """Its jump; a number far from the middle of what is sensible needs a greater one."""
        off = abs(wanted - (fewest + most) / 2) / max(1, most - fewest)
        return jump(wanted) * (1 - off)

    wanted = max(range(fewest, most + 1), key=lambda k: (worth(k), -k))
    into = list(range(len(tied)))

    def cluster(of: int) -> int:
        while into[of] != of:
            of = into[of]
        return of

    for _, a, b in merges[: len(tied) - wanted]:
        into[cluster(b)] = cluster(a)
    of = [0] * count
    for number, members in enumerate(tied):
        for n in members:
            of[n] = cluster(number)
    numbers = {c: n for n, c in enumerate(dict.fromkeys(of))}
    return [numbers[c] for c in of]


def _merges(cost: "Matrix", size: "Matrix") -> list[tuple[float, int, int]]:
    """All mergings down to one cluster: (cost, a member of one cluster, one of the other).

    `cost` and `size` are used up.
    """
    import numpy as np

    out: list[tuple[float, int, int]] = []
    alive = np.ones(len(size), dtype=bool)
    chain: list[int] = []
    for _ in range(len(size) - 1):
        if not chain:
            chain = [int(np.flatnonzero(alive)[0])]
        while True:
            a = chain[-1]
            b = int(cost[a].argmin())
            before = chain[-2] if len(chain) > 1 else -1
            if before >= 0 and cost[a, before] <= cost[a, b]:
                break
            chain.append(b)
        a, b = chain.pop(), chain.pop()
        paid = float(cost[a, b])
        out.append((paid, min(a, b), max(a, b)))
        with_third = (size[a] + size) * cost[a] + (size[b] + size) * cost[b] - size * paid
        merged = with_third / (size[a] + size[b] + size)
        merged[~alive] = np.inf
        merged[a] = merged[b] = np.inf
        cost[a], cost[:, a] = merged, merged
        cost[b], cost[:, b] = np.inf, np.inf
        size[a] += size[b]
        alive[b] = False
    return out

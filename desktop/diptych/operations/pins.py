"""What a person judged in one comparison, found again in the next one and obeyed by it.

A link that a person judged, made, or wrote a note on is a pin: its passages are found in the
present texts, and the new comparison has a link between them, whatever the program proposes now.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from diptych.anchors import Anchor, Span
from diptych.model import (
    Comparison,
    Evidence,
    JudgedLink,
    Link,
    LinkId,
    Matter,
    Origin,
    Passage,
    Side,
)
from diptych.text.anchoring import carry
from diptych.text.revision import Revision
from diptych.text.selectors import select

_Key = tuple[tuple[int, ...], tuple[int, ...], tuple[Evidence, ...]]
"""What tells links apart: their passages, left and right, and the words that a person linked."""

_SHARE = 0.5
"""A passage is the one that was linked if so much of it, or of the old one, is in both."""


@dataclass(frozen=True, slots=True)
class Pinned:
    """A comparison that obeys the pins.

    `links` gives, for each pin that was found, the index of its link; `added` holds those indexes
    that stand for a link which a person made. A pin that is not in `links` is lost.
    """

    comparison: Comparison
    links: Mapping[LinkId, int]
    added: frozenset[int]


def pin(
    comparison: Comparison, old: Comparison, pins: Iterable[JudgedLink], made: Iterable[LinkId] = ()
) -> Pinned:
    """The comparison with a link for each pin of the `old` one; `made` by a person are these."""
    revisions = {
        side: Revision(old.account(side).text, comparison.account(side).text) for side in Side
    }
    links: list[Link] = list(comparison.links)
    found: dict[LinkId, int] = {}
    added: set[int] = set()
    by_ends: dict[_Key, int] = {(one.left, one.right, ()): at for at, one in enumerate(links)}
    made_here = set(made)
    for pinned in pins:
        ends = {
            side: _ends(old, comparison, revisions[side], side, pinned.proposal) for side in Side
        }
        if not ends[Side.LEFT] or not ends[Side.RIGHT]:
            continue
        by_person = pinned.id in made_here
        words = _words(pinned.proposal, revisions, comparison, ends) if by_person else ()
        key = (ends[Side.LEFT], ends[Side.RIGHT], words)
        if key not in by_ends:
            by_ends[key] = len(links)
            if by_person:
                added.add(len(links))
            links.append(
                replace(
                    pinned.proposal,
                    left=key[0],
                    right=key[1],
                    evidence=words,
                    possible=not by_person,
                    origin=Origin.PERSON if by_person else pinned.proposal.origin,
                )
            )
        found[pinned.id] = by_ends[key]
    return _in_order(replace(comparison, links=tuple(links)), found, added)


def _in_order(comparison: Comparison, found: Mapping[LinkId, int], added: set[int]) -> Pinned:
    """The links in the order of the left account, and every index of them brought along."""
    order = sorted(
        range(len(comparison.links)),
        key=lambda index: (comparison.links[index].left, comparison.links[index].right),
    )
    place = {index: position for position, index in enumerate(order)}
    matters = tuple(_moved(matter, place) for matter in comparison.matters)
    ordered = tuple(comparison.links[index] for index in order)
    return Pinned(
        replace(comparison, links=ordered, matters=matters),
        {link: place[index] for link, index in found.items()},
        frozenset(place[index] for index in added),
    )


def _moved(matter: Matter, place: Mapping[int, int]) -> Matter:
    return replace(matter, links=tuple(sorted(place[index] for index in matter.links)))


def _ends(
    old: Comparison, new: Comparison, revision: Revision, side: Side, link: Link
) -> tuple[int, ...]:
    """The passages of the new comparison that an end of the old link is now."""
    places: set[int] = set()
    for index in link.ends(side):
        passage = old.passages(side)[index]
        anchor = carried(passage.span, revision, new.account(side).sha256)
        if anchor.selector is None:
            return ()
        places.update(passages_at(new.passages(side), anchor.selector.span))
    return tuple(sorted(places))


def _words(
    link: Link,
    revisions: Mapping[Side, Revision],
    new: Comparison,
    ends: Mapping[Side, tuple[int, ...]],
) -> tuple[Evidence, ...]:
    """The words that a person linked, where they stand now; where they are gone, the passages."""
    found = []
    for piece in link.evidence:
        spans: dict[Side, Span] = {}
        for side, span in ((Side.LEFT, piece.left), (Side.RIGHT, piece.right)):
            if span is not None:
                anchor = carried(span, revisions[side], new.account(side).sha256)
                if anchor.selector is None:
                    return ()
                spans[side] = anchor.selector.span
        touched = {
            side: tuple(i for i, one in enumerate(new.passages(side)) if one.span.overlaps(span))
            for side, span in spans.items()
        }
        if any(not set(at) <= set(ends[side]) for side, at in touched.items()):
            return ()
        found.append(replace(piece, left=spans.get(Side.LEFT), right=spans.get(Side.RIGHT)))
    return tuple(found)


def carried(span: Span, revision: Revision, sha256: str) -> Anchor:
    """Where a stretch of the old text stands in the new one."""
    return carry(select(revision.old, span, ""), revision, sha256)


def passages_at(passages: tuple[Passage, ...], span: Span) -> Iterable[int]:
    """The passages that a stretch covers by half, or of which it is the better half."""
    for index, passage in enumerate(passages):
        both = min(passage.span.end, span.end) - max(passage.span.start, span.start)
        if both > 0 and both >= _SHARE * min(len(passage.span), len(span)):
            yield index

"""Why two passages are not linked: what was decided, the nearest reason, and the facts of it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from diptych.compare.scores import PairScores
from diptych.compare.words import words
from diptych.model import Comparison, JudgedLink, PassageKind, Side

_COMMON = 0.2
"""A word that stands in more than this share of all passages tells nothing of any one of them."""
_FEW_PASSAGES = 8
"""In shorter accounts a word is common only where it stands in at least three passages."""
_MOST_WORDS = 4


class Standing(StrEnum):
    """What two passages are to each other now."""

    LINKED = "linked"
    POSSIBLE = "possible"
    REJECTED = "rejected"
    NOT_LINKED = "not linked"


@dataclass(frozen=True, slots=True)
class Partner:
    """A passage of the other account (index) that fits better, and the score of that pair."""

    index: int
    score: float
    linked: bool


@dataclass(frozen=True, slots=True)
class WhyNot:
    """The answer for passages `left` and `right` (indexes).

    `score` is how probable the program finds a link (0 to 1), `threshold` that from which it
    links. `best_right` is the passage on the right that fits the left one better, `best_left` the
    one on the left that fits the right one better; None where there is none. `reason` is one plain
    sentence; `facts` are further ones.
    """

    left: int
    right: int
    standing: Standing
    score: float
    threshold: float
    best_right: Partner | None
    best_left: Partner | None
    reason: str
    facts: tuple[str, ...]

    @property
    def title(self) -> str:
        """What the two are to each other, in two or three words."""
        return _TITLES[self.standing]


_TITLES = {
    Standing.LINKED: "Linked",
    Standing.POSSIBLE: "Possible, not linked",
    Standing.REJECTED: "Set aside by a person",
    Standing.NOT_LINKED: "Not linked",
}

_KINDS = {
    PassageKind.HEADING: "is a heading, and headings are never linked",
    PassageKind.COURTESY: (
        "only greets, thanks or keeps the talk going, and such passages hardly ever have a "
        "counterpart"
    ),
    PassageKind.QUESTION: (
        "is a question from the audience, and such questions hardly ever have a counterpart"
    ),
}


def why_not(
    scores: PairScores,
    comparison: Comparison,
    left: int,
    right: int,
    links: Iterable[JudgedLink] = (),
) -> WhyNot:
    """Say why passages `left` and `right` (indexes) are not linked, or that they are.

    `links` are those of the comparison with the person's verdicts. Raises IndexError where there
    is no such passage.
    """
    for side, index in ((Side.LEFT, left), (Side.RIGHT, right)):
        if not 0 <= index < len(comparison.passages(side)):
            raise IndexError(index)
    links = tuple(links)
    standing = _standing(links, left, right)
    score = float(scores.link[left, right])
    best_right = _better(scores.link[left, :].tolist(), right, score)
    best_left = _better(scores.link[:, right].tolist(), left, score)
    pairs = _linked_pairs(links)
    to_right = best_right and Partner(*best_right, (left, best_right[0]) in pairs)
    to_left = best_left and Partner(*best_left, (best_left[0], right) in pairs)
    reasons = [
        *_by_kind(comparison, left, right),
        *_by_partner(comparison, to_right, to_left),
        *_by_words(comparison, left, right),
    ]
    measured = _measured(score, scores.threshold)
    match standing:
        case Standing.LINKED:
            first, reasons = measured, []
        case Standing.REJECTED:
            first = "The program linked the two, and a person judged: not the same matter."
        case Standing.POSSIBLE:
            first = "The two are offered as a possible link, which a person may confirm."
        case Standing.NOT_LINKED if score >= scores.threshold:
            first = (
                "This version of the program would link the two; the comparison was made by "
                "another one, or its date was changed since."
            )
        case Standing.NOT_LINKED:
            first = reasons.pop(0) if reasons else _FALLBACK
    facts = [] if standing is Standing.LINKED else [*reasons, measured]
    return WhyNot(
        left, right, standing, score, scores.threshold, to_right, to_left, first, tuple(facts)
    )


_FALLBACK = "Nothing in the two shows that they are on the same matter."


def _measured(score: float, threshold: float) -> str:
    if score >= threshold:
        return f"Their score is {score:.2f}; passages are linked from {threshold:.2f} on."
    apart = threshold - score
    return (
        f"Their score is {score:.2f}, which is {apart:.2f} below the {threshold:.2f} from which "
        "passages are linked."
    )


def _standing(links: Iterable[JudgedLink], left: int, right: int) -> Standing:
    found = Standing.NOT_LINKED
    for link in links:
        if left in link.proposal.left and right in link.proposal.right:
            if link.relation is None:
                found = Standing.REJECTED
            elif link.possible:
                found = Standing.POSSIBLE
            else:
                return Standing.LINKED
    return found


def _linked_pairs(links: Iterable[JudgedLink]) -> set[tuple[int, int]]:
    return {
        (i, j)
        for link in links
        if link.relation is not None and not link.possible
        for i in link.proposal.left
        for j in link.proposal.right
    }


def _better(row: list[float], own: int, score: float) -> tuple[int, float] | None:
    """The place and score of the best of a row, where another than `own` is better."""
    best = max(range(len(row)), key=lambda index: (row[index], -index))
    return (best, row[best]) if best != own and row[best] > score else None


def _by_kind(comparison: Comparison, left: int, right: int) -> list[str]:
    said = []
    for side, index in ((Side.LEFT, left), (Side.RIGHT, right)):
        kind = comparison.passages(side)[index].kind
        if kind in _KINDS:
            said.append(f"The passage of {comparison.account(side).name} {_KINDS[kind]}.")
    return said


def _by_partner(
    comparison: Comparison, to_right: Partner | None, to_left: Partner | None
) -> list[str]:
    """Which better partner each has: first where that is a link."""
    said = []
    for side, partner in ((Side.LEFT, to_right), (Side.RIGHT, to_left)):
        if partner is not None:
            account = comparison.account(side).name
            other = comparison.account(side.other).name
            how = "is linked to" if partner.linked else "is nearer to, though not linked to,"
            said.append(
                (
                    (not partner.linked, -partner.score),
                    f"The passage of {account} {how} passage {partner.index + 1} of {other}, "
                    f"with a score of {partner.score:.2f}.",
                )
            )
    return [sentence for _, sentence in sorted(said, key=lambda one: one[0])]


def _by_words(comparison: Comparison, left: int, right: int) -> list[str]:
    """What the two share of words, and whether that tells anything."""
    holds: Counter[str] = Counter()
    shown: dict[str, str] = {}
    here: list[set[str]] = []
    count = 0
    for side, wanted in ((Side.LEFT, left), (Side.RIGHT, right)):
        text = comparison.account(side).text
        for index, passage in enumerate(comparison.passages(side)):
            found = [word for word in words(passage.span.of(text)) if word.content]
            count += 1
            holds.update({word.key for word in found})
            if index == wanted:
                here.append({word.key for word in found})
                shown.update({word.key: word.text for word in reversed(found)})
    shared = sorted(here[0] & here[1], key=lambda key: (holds[key], key))
    if not shared:
        return ["They share no word that tells what they are about."]
    least = max(_COMMON * count, 2 if count >= _FEW_PASSAGES else 3)
    telling = [key for key in shared if holds[key] <= least]
    quoted = ", ".join(f"“{shown[key]}”" for key in (telling or shared)[:_MOST_WORDS])
    if telling:
        return [f"They share {quoted}, and what else they say weighs more."]
    which = "a word that stands" if len(shared) == 1 else "words that stand"
    return [f"They share only {quoted}, {which} in many passages of both accounts."]

"""What can be seen of a meeting through the chips, and where one can go from there. No Qt."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from diptych.model import JudgedLink, LinkId, Meeting, OnLink, OnText, Relation, Side, Span, Status


class Category(StrEnum):
    """What the chips count: two kinds of links, passages on one side only, and possible links."""

    AGREE = "agree"
    DIVERGE = "diverge"
    ONLY_LEFT = "only_left"
    ONLY_RIGHT = "only_right"
    POSSIBLE = "possible"


def category(status: Status, side: Side) -> Category:
    """The category of a passage of `status` on `side`."""
    match status:
        case Status.AGREE:
            return Category.AGREE
        case Status.DIVERGE:
            return Category.DIVERGE
        case Status.ONLY:
            return Category.ONLY_LEFT if side is Side.LEFT else Category.ONLY_RIGHT


def category_of(relation: Relation) -> Category:
    """The category of a link."""
    return Category.AGREE if relation is Relation.AGREE else Category.DIVERGE


NO_CATEGORY: frozenset[Category] = frozenset()
HIDDEN_AT_FIRST = frozenset({Category.POSSIBLE})
"""What a person has to ask for: it might mislead one who only glances at the window."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One passage on either side (indexes), joined by a link."""

    link: LinkId
    relation: Relation
    left: int
    right: int
    possible: bool = False

    def end(self, side: Side) -> int:
        return self.left if side is Side.LEFT else self.right


def _order(link: JudgedLink) -> tuple[tuple[int, ...], tuple[int, ...], int]:
    return (link.proposal.left, link.proposal.right, link.id)


@dataclass(frozen=True)
class Reading:
    """A meeting seen with the categories in `hidden` switched off."""

    meeting: Meeting
    hidden: frozenset[Category] = NO_CATEGORY

    @cached_property
    def links(self) -> tuple[JudgedLink, ...]:
        """The links that are shown, in the order of the left account."""
        shown = [
            link
            for link in self.meeting.standing_links
            if link.relation is not None and category_of(link.relation) not in self.hidden
        ]
        if Category.POSSIBLE not in self.hidden:
            shown += self.meeting.possible_links
        return tuple(sorted(shown, key=_order))

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """Every pair of passages that the shown links join."""
        return tuple(
            Pair(link.id, link.relation, left, right, link.possible)
            for link in self.links
            if link.relation is not None
            for left in link.proposal.left
            for right in link.proposal.right
        )

    @cached_property
    def _by_passage(self) -> dict[Side, dict[int, tuple[LinkId, ...]]]:
        found: dict[Side, dict[int, tuple[LinkId, ...]]] = {}
        for side in Side:
            here = found[side] = {}
            for link in self.links:
                for index in link.proposal.ends(side):
                    here[index] = (*here.get(index, ()), link.id)
        return found

    def links_of(self, side: Side, index: int) -> tuple[LinkId, ...]:
        """The shown links of a passage, in the order of the left account."""
        return self._by_passage[side].get(index, ())

    def statuses(self, side: Side) -> tuple[Status | None, ...]:
        """The status each passage is shown with; None where its category is switched off."""
        return self._statuses[side]

    @cached_property
    def _statuses(self) -> dict[Side, tuple[Status | None, ...]]:
        standing = [(link.proposal, link.relation) for link in self.links if not link.possible]

        def seen(side: Side) -> tuple[Status | None, ...]:
            alone = None if category(Status.ONLY, side) in self.hidden else Status.ONLY
            of_all = self.meeting.statuses(side)
            found = [alone if status is Status.ONLY else None for status in of_all]
            for proposal, relation in standing:
                for index in proposal.ends(side):
                    if relation is Relation.DIVERGE:
                        found[index] = Status.DIVERGE
                    elif found[index] is not Status.DIVERGE:
                        found[index] = Status.AGREE
            return tuple(found)

        return {side: seen(side) for side in Side}

    @cached_property
    def counts(self) -> dict[Category, int]:
        """How many there are of each category, hidden or not."""
        found = dict.fromkeys(Category, 0)
        found[Category.POSSIBLE] = len(self.meeting.possible_links)
        for link in self.meeting.standing_links:
            if link.relation is not None:
                found[category_of(link.relation)] += 1
        for side in Side:
            found[category(Status.ONLY, side)] = self.meeting.statuses(side).count(Status.ONLY)
        return found

    @cached_property
    def _numbers(self) -> dict[LinkId, int]:
        return {link.id: number for number, link in enumerate(self.links, 1)}

    def position(self, link: LinkId | None) -> tuple[int, int]:
        """Which of the shown links this is, from 1 (0: none of them), and how many there are."""
        return (0 if link is None else self._numbers.get(link, 0), len(self.links))

    def step(self, link: LinkId | None, passage: tuple[Side, int] | None, by: int) -> LinkId | None:
        """The link `by` (1 or -1) further on, round the ends.

        Where no shown link is selected, the way starts at the selected link or passage's place in
        the left account, or before the first link. None where no link is shown.
        """
        numbers = [shown.id for shown in self.links]
        if not numbers:
            return None
        if link in numbers:
            return numbers[(numbers.index(link) + by) % len(numbers)]
        here = self._place(link, passage)
        before = sum(shown.proposal.left[0] < here for shown in self.links)
        return numbers[(before if by > 0 else before - 1) % len(numbers)]

    def next_unjudged(self, link: LinkId | None, passage: tuple[Side, int] | None) -> LinkId | None:
        """The next shown link without a verdict, round the end; None where all have one."""
        waiting = {shown.id for shown in self.links if shown.verdict is None}
        for _ in self.links:
            link = self.step(link, passage, 1)
            if link in waiting:
                return link
        return None

    def _place(self, link: LinkId | None, passage: tuple[Side, int] | None) -> int:
        for known in self.meeting.links:
            if known.id == link:
                return known.proposal.left[0]
        return passage[1] if passage is not None and passage[0] is Side.LEFT else 0

    def next_of(self, side: Side, index: int, current: LinkId | None) -> LinkId | None:
        """The link that a click on a passage selects: its first, or the one after `current`."""
        links = self.links_of(side, index)
        if not links:
            return None
        if current in links:
            return links[(links.index(current) + 1) % len(links)]
        return links[0]

    @cached_property
    def notes_on_links(self) -> dict[LinkId, int]:
        """How many notes each link has, where it has any."""
        found: dict[LinkId, int] = {}
        for note in self.meeting.notes:
            if isinstance(note.target, OnLink):
                found[note.target.link] = found.get(note.target.link, 0) + 1
        return found

    def noted(self, side: Side) -> tuple[Span, ...]:
        """The stretches of an account that notes are on, where their words still stand there."""
        text = self.meeting.comparison.account(side).text
        return tuple(
            note.target.selector.span
            for note in self.meeting.notes
            if isinstance(note.target, OnText)
            and note.target.side is side
            and note.target.selector.span.of(text) == note.target.selector.exact
        )


def same_texts(before: Meeting, after: Meeting) -> bool:
    """Whether two values are the same meeting, cut into the same passages."""
    a, b = before.comparison, after.comparison
    return (
        (before.id, before.uuid) == (after.id, after.uuid)
        and (a.left.text, a.right.text) == (b.left.text, b.right.text)
        and (a.left_passages, a.right_passages) == (b.left_passages, b.right_passages)
    )

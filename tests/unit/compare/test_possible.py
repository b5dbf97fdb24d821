"""What is offered beside the links, and what is not."""

from dataclasses import replace

import numpy as np
import pytest
from invented_accounts import account

from diptych.compare.align import Combiner
from diptych.compare.engine import compare, pair_scores
from diptych.compare.possible import possible_pairs, with_possible
from diptych.model import (
    POSSIBLE_BELOW,
    Evidence,
    EvidenceKind,
    Link,
    Method,
    Relation,
    Side,
    Status,
)
from diptych.operations import unsaved_meeting

SHARED = Evidence(EvidenceKind.WORDING, None, None, "Both say “lock”.")


def test_each_passage_without_a_link_is_offered_its_best_counterpart() -> None:
    probability = np.array(
        [[0.9, 0.1, 0.2, 0.0], [0.2, 0.25, 0.2, 0.0], [0.15, 0.1, 0.05, 0.01]], dtype=np.float32
    )
    # (1, 1) is best for both; left 2 has its best in right 0; right 2 has two of its best, and
    # the first counts; right 3 has none that is probable enough.
    assert possible_pairs(probability, 0.3) == ((0, 2), (1, 1), (2, 0))
    assert possible_pairs(np.zeros((0, 4), dtype=np.float32), 0.3) == ()


def test_nothing_is_offered_where_all_are_linked() -> None:
    assert possible_pairs(np.full((2, 2), 0.8, dtype=np.float32), 0.3) == ()


def test_offered_links_are_marked_and_stand_in_their_place() -> None:
    sure = Link((2,), (0,), Relation.AGREE, 0.8, evidence=(SHARED,))
    offered = Link((1,), (3,), Relation.DIVERGE, 0.2, evidence=(SHARED,))
    empty = Link((0,), (3,), Relation.AGREE, 0.2)
    first, second = with_possible([sure], [offered, empty])
    assert (first.left, first.possible) == ((1,), True)
    assert second is sure


def test_the_floor_is_the_threshold_that_was_fitted() -> None:
    assert Combiner.load(Method.MODEL).threshold == POSSIBLE_BELOW


def test_a_comparison_keeps_possible_links_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    strict = replace(Combiner.load(Method.WORDS), threshold=0.95)
    monkeypatch.setattr("diptych.compare.stages.Combiner.load", lambda _method: strict)
    left = account(
        "Norhavn",
        "The two ministers signed the cod agreement. The harbour wall is to be raised by a metre. "
        "A concert was given in the town hall.",
    )
    right = account(
        "Sudmark",
        "The cod agreement was signed by the two ministers. The harbour was visited after lunch. "
        "Students asked about scholarships.",
    )
    found = compare(left, right, model=None)
    scores = pair_scores(found, model=None)
    assert scores.link.shape == (3, 3)
    possible = [link for link in found.links if link.possible]
    assert [(link.left, link.right) for link in possible] == [((1,), (1,))]
    assert all(
        (scores.link[link.left[0], link.right[0]] < scores.threshold) is np.bool_(link.possible)
        for link in found.links
    )
    meeting = unsaved_meeting(found, "Talks")
    assert meeting.statuses(Side.LEFT)[1] is Status.ONLY
    assert [link.proposal for link in meeting.possible_links] == possible
    assert not any(link.proposal.possible for link in meeting.standing_links)

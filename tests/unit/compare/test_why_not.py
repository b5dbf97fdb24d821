"""Why two passages are not linked."""

import numpy as np
import pytest
from invented_accounts import account

from diptych.compare.scores import PairScores
from diptych.compare.why_not import Partner, Standing, WhyNot, why_not
from diptych.model import (
    Comparison,
    JudgedLink,
    Link,
    LinkId,
    Passage,
    PassageKind,
    Relation,
    Span,
    Verdict,
)

LEFT = (
    "Joint readout",
    "President Oduya and President Brandt met in Tamsin.",
    "President Oduya asked for pumps for the eastern wells.",
    "President Oduya spoke of the school year.",
)
RIGHT = (
    "Good morning, everyone.",
    "President Oduya raised the eastern wells.",
    "President Oduya was given a medal.",
    "Who paid for the medal?",
    "Rain is forecast.",
)


def cut(lines: tuple[str, ...], kinds: dict[int, PassageKind]) -> tuple[Passage, ...]:
    out, start = [], 0
    for n, line in enumerate(lines):
        kind = kinds.get(n, PassageKind.STATEMENT)
        out.append(Passage(Span(start, start + len(line)), n, kind))
        start += len(line) + 1
    return tuple(out)


COMPARISON = Comparison(
    account("Tamsin", "\n".join(LEFT)),
    account("Weyland", "\n".join(RIGHT)),
    cut(LEFT, {0: PassageKind.HEADING}),
    cut(RIGHT, {0: PassageKind.COURTESY, 3: PassageKind.QUESTION}),
    (),
)
SCORES = PairScores(
    np.array(
        [
            [0.0, 0.0, 0.0, 0.0, 0.0],
            [0.02, 0.10, 0.20, 0.01, 0.05],
            [0.01, 0.90, 0.12, 0.02, 0.03],
            [0.01, 0.15, 0.10, 0.01, 0.02],
        ],
        dtype=np.float32,
    ),
    np.zeros((4, 2), dtype=np.float32),
    np.zeros((5, 2), dtype=np.float32),
    0.3,
)


def judged(
    left: int, right: int, verdict: Verdict | None = None, *, possible: bool = False
) -> JudgedLink:
    return JudgedLink(
        LinkId(1), Link((left,), (right,), Relation.AGREE, 0.9, possible=possible), verdict
    )


def ask(left: int, right: int, *links: JudgedLink, scores: PairScores = SCORES) -> WhyNot:
    return why_not(scores, COMPARISON, left, right, links)


def test_a_heading_a_greeting_and_a_question_are_named_first() -> None:
    assert ask(0, 1).reason == (
        "The passage of Tamsin is a heading, and headings are never linked."
    )
    assert ask(1, 0).reason.startswith("The passage of Weyland only greets")
    assert ask(1, 3).reason.startswith("The passage of Weyland is a question")


def test_a_better_partner_is_named_with_its_score_and_a_linked_one_first() -> None:
    found = ask(2, 2, judged(2, 1))
    assert found.standing is Standing.NOT_LINKED
    assert found.reason == (
        "The passage of Tamsin is linked to passage 2 of Weyland, with a score of 0.90."
    )
    assert found.facts[0] == (
        "The passage of Weyland is nearer to, though not linked to, passage 2 of Tamsin, "
        "with a score of 0.20."
    )
    assert found.best_right == Partner(1, pytest.approx(0.9), linked=True)
    assert found.best_left == Partner(1, pytest.approx(0.2), linked=False)
    assert (found.score, found.threshold) == (pytest.approx(0.12), 0.3)
    assert found.facts[-1] == (
        "Their score is 0.12, which is 0.18 below the 0.30 from which passages are linked."
    )


def test_words_that_stand_everywhere_are_said_to_tell_nothing() -> None:
    found = ask(1, 2)
    assert (found.best_right, found.best_left) == (None, None)
    assert found.reason == (
        "They share only “Oduya”, “President”, words that stand in many passages of both accounts."
    )
    assert ask(3, 4).facts[-2] == "They share no word that tells what they are about."


def test_a_telling_word_is_named() -> None:
    found = ask(2, 1)
    said = "They share “eastern”, “wells”, and what else they say weighs more."
    assert said in (found.reason, *found.facts)


def test_what_is_linked_possible_or_set_aside_is_said() -> None:
    linked = ask(2, 1, judged(2, 1))
    assert (linked.standing, linked.title) == (Standing.LINKED, "Linked")
    assert linked.reason == ("Their score is 0.90; passages are linked from 0.30 on.")
    assert ask(2, 1, judged(2, 1, Verdict.UNRELATED)).standing is Standing.REJECTED
    offered = ask(1, 2, judged(1, 2, possible=True))
    assert (offered.standing, offered.title) == (Standing.POSSIBLE, "Possible, not linked")
    confirmed = ask(1, 2, judged(1, 2, Verdict.DIVERGE, possible=True))
    assert confirmed.standing is Standing.LINKED


def test_scores_of_another_version_are_explained() -> None:
    assert "another one" in ask(2, 1).reason


@pytest.mark.parametrize(("left", "right"), [(4, 0), (0, 5), (-1, 0)])
def test_there_must_be_such_passages(left: int, right: int) -> None:
    with pytest.raises(IndexError):
        ask(left, right)

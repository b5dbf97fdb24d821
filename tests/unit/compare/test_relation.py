"""What decides between agree and diverge: weighed evidence, and the language model where asked."""

import pytest

from diptych.compare.contrast import Context, findings
from diptych.compare.relate import Judgement, Pair, judge, links, with_names_told
from diptych.compare.relation import TEXT, Judge, Weighing, evidenced
from diptych.compare.sentences import Sentence, one_name_each, read
from diptych.compare.words import Weights
from diptych.model import EvidenceKind, PassageKind, Relation

LEFT = "Twelve ferries were ordered by the port in the spring, the minister said with pride."
OTHER_NUMBER = "According to the port, which welcomed it, five ferries have been bought so far."
OTHER_WORDS = "The harbour, he told the crowd, has bought boats for the crossing to the islands."
COPY = LEFT.replace("spring", "autumn")


def sentence(text: str) -> Sentence:
    return read(text, 0, PassageKind.STATEMENT)


def context(left: Sentence, right: Sentence) -> Context:
    weights = Weights([left.words, right.words])
    return Context("Norhavn", "Sudmark", weights, one_name_each(([left], [right])))


def judged(left: str, right: str, divergence: float | None = None) -> Judgement:
    one, other = sentence(left), sentence(right)
    return judge(one, other, context(one, other), None, divergence)


def test_a_difference_that_weighs_enough_makes_a_pair_diverge() -> None:
    found = judged(LEFT, OTHER_NUMBER)
    assert found.relation is Relation.DIVERGE
    assert found.diverges >= 0.5
    assert [reason.kind for reason in found.evidence if reason.differs] == [EvidenceKind.NUMBER]


def test_without_a_difference_and_without_the_model_a_pair_agrees() -> None:
    found = judged(LEFT, OTHER_WORDS)
    assert found.relation is Relation.AGREE
    assert found.diverges < 0.5
    assert not any(reason.differs for reason in found.evidence)


def test_the_model_can_tip_the_scale_and_the_evidence_says_that_no_word_does() -> None:
    found = judged(LEFT, OTHER_WORDS, divergence=8.0)
    assert found.relation is Relation.DIVERGE
    (reason,) = [reason for reason in found.evidence if reason.differs]
    assert reason.kind is EvidenceKind.MEANING
    assert reason.says.startswith("No single word tells it")
    assert reason.left is not None
    assert reason.left.of(LEFT) == LEFT


def test_the_model_can_outweigh_a_difference_and_that_is_said() -> None:
    found = judged(LEFT, OTHER_NUMBER, divergence=-12.0)
    assert found.relation is Relation.AGREE
    (reason,) = [reason for reason in found.evidence if reason.differs]
    assert reason.says.endswith("Not enough to diverge.")
    assert any(reason.kind is EvidenceKind.MEANING for reason in found.evidence)


def test_in_nearly_one_text_the_words_alone_decide() -> None:
    assert judged(LEFT, COPY, divergence=-12.0) == judged(LEFT, COPY)
    assert judged(LEFT, COPY).relation is Relation.DIVERGE
    assert judged(LEFT, LEFT, divergence=12.0).relation is Relation.AGREE


def test_the_more_the_model_says_divergence_the_more_probable_it_is() -> None:
    probable = [judged(LEFT, OTHER_WORDS, odds).diverges for odds in (-4.0, -1.0, 0.0, 1.0, 4.0)]
    assert probable == sorted(set(probable))


def test_links_hand_the_models_odds_on() -> None:
    one, other = sentence(LEFT), sentence(OTHER_WORDS)
    pairs = [Pair(0, 0, 0.9, None, divergence=8.0)]
    (link,) = links([one], [other], pairs, context(one, other))
    assert link.relation is Relation.DIVERGE


def test_a_rule_without_a_weight_does_not_count() -> None:
    one, other = sentence(LEFT), sentence(OTHER_NUMBER)
    found = findings(one, other, context(one, other))
    weighed = evidenced(found, one, other)
    assert weighed.differing == {"number.count"}
    weights = {"number.count": 1.0, "differs": 0.5, "overlap.differs": 0.0}
    assert Weighing(-2.0, weights).log_odds(weighed) == pytest.approx(-0.5)
    assert Weighing(-2.0, {"differs": 0.5}).log_odds(weighed) == pytest.approx(-2.0)


def test_no_difference_that_counts_speaks_against_divergence() -> None:
    judge_of_all = Judge.load()
    shared = {"actor.same", "date.same", "detail", "name.same", "number.same", "quotation.same"}
    for weighing in (judge_of_all.alone, judge_of_all.both):
        any_difference = weighing.weights.get("differs", 0.0)
        for name, weight in weighing.weights.items():
            if name not in shared | {"overlap", "plain"}:
                assert weight + any_difference * ("." in name) > 0, name
    assert judge_of_all.alone.weights[TEXT] > 0
    assert judge_of_all.both.learned > 0


def test_a_name_that_the_other_account_tells_of_elsewhere_is_known_to_both() -> None:
    left = [sentence("They thanked Ambassador Hollis for his work on tolls."), sentence("So.")]
    right = [
        sentence("For his work on tolls Ambassador Penrose was thanked."),
        sentence("They met Ambassador Hollis."),
    ]
    plain = context(left[0], right[0])
    told = with_names_told(left, right, plain)
    rules = [
        {finding.rule for finding in findings(left[0], right[0], its) if finding.differs}
        for its in (plain, told)
    ]
    assert rules == [{"name.office"}, {"name.known"}]

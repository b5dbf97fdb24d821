"""From linked pairs to links."""

from diptych.compare.contrast import Context
from diptych.compare.relate import Pair, links
from diptych.compare.sentences import Sentence, one_name_each, read
from diptych.compare.words import Weights
from diptych.model import EvidenceKind, Link, PassageKind, Relation, Span


def side(*texts: str) -> list[Sentence]:
    out, start = [], 0
    for text in texts:
        out.append(read(text, start, PassageKind.STATEMENT))
        start += len(text) + 1
    return out


def linked(
    left: list[Sentence],
    right: list[Sentence],
    *pairs: tuple[int, int],
    near: float | None = 0.5,
) -> tuple[Link, ...]:
    context = Context(
        "Norhavn",
        "Sudmark",
        Weights([sentence.words for sentence in (*left, *right)]),
        one_name_each((left, right)),
    )
    whole = Span(0, 1), Span(0, 1)
    return links(
        left,
        right,
        [
            Pair(i, j, 0.9 - 0.1 * n, None if near is None else (*whole, near))
            for n, (i, j) in enumerate(pairs)
        ],
        context,
    )


LEFT = side("They agreed on a survey of the dam by May.", "Tolls fall by 5 percent.", "They left.")
RIGHT = side(
    "A survey of the dam was agreed.", "The survey ends in May.", "Tolls fall by 7 percent."
)


def test_a_difference_makes_a_link_diverge() -> None:
    (link,) = linked(LEFT, RIGHT, (1, 2))
    assert link.relation is Relation.DIVERGE
    first = link.evidence[0]
    assert (first.kind, first.differs) == (EvidenceKind.NUMBER, True)
    assert first.left is not None
    assert first.left.shifted(-LEFT[1].start).of(LEFT[1].text) == "5 percent"
    assert link.confidence == 0.9


def test_without_a_difference_a_link_agrees() -> None:
    (link,) = linked(LEFT, RIGHT, (0, 0))
    assert link.relation is Relation.AGREE
    assert not any(reason.differs for reason in link.evidence)
    assert link.topic


def test_the_meaning_is_given_only_where_a_model_read_it() -> None:
    (link,) = linked(LEFT, RIGHT, (0, 0))
    assert link.evidence[-1].kind is EvidenceKind.MEANING
    (link,) = linked(LEFT, RIGHT, (0, 0), near=None)
    assert EvidenceKind.MEANING not in {reason.kind for reason in link.evidence}


def test_neighbours_that_answer_one_passage_are_one_link() -> None:
    (link,) = linked(LEFT, RIGHT, (0, 0), (0, 1))
    assert (link.left, link.right) == ((0,), (0, 1))
    assert link.confidence == 0.8


def test_one_passage_that_answers_neighbours_is_one_link() -> None:
    (link,) = linked(RIGHT, LEFT, (0, 0), (1, 0))
    assert (link.left, link.right) == ((0, 1), (0,))


def test_far_ones_and_unlike_relations_stay_apart() -> None:
    distant = side("A survey was agreed.", "Children sang.", "The survey is of the dam.")
    assert len(linked(LEFT, distant, (0, 0), (0, 2))) == 2
    differing = side("Tolls fall by 5 percent.", "Tolls fall by 9 percent.")
    relations = [link.relation for link in linked(LEFT, differing, (1, 0), (1, 1))]
    assert relations == [Relation.AGREE, Relation.DIVERGE]


def test_a_joined_link_says_each_sentence_once_and_differences_first() -> None:
    left = side("In Norhavn they named 5 ships and a survey of the dam.")
    right = side("There were 7 ships in Norhavn.", "They left Norhavn with 9 ships, said Ada Lind.")
    (link,) = linked(left, right, (0, 0), (0, 1))
    assert (link.left, link.right) == ((0,), (0, 1))
    says = [(reason.kind, reason.says) for reason in link.evidence]
    assert len(says) == len(set(says))
    assert [reason.says for reason in link.evidence].count("Both name Norhavn.") == 1
    differs = [reason.differs for reason in link.evidence]
    assert differs == sorted(differs, reverse=True)
    assert differs.count(True) == 2


def test_links_come_in_the_order_of_the_left_account() -> None:
    found = linked(LEFT, RIGHT, (1, 2), (0, 0))
    assert [link.left for link in found] == [(0,), (1,)]


def test_without_pairs_there_are_no_links() -> None:
    assert linked(LEFT, RIGHT) == ()

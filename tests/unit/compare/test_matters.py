"""What the two accounts speak of, and by what name."""

from dataclasses import replace

import numpy as np
import pytest
from invented_accounts import account

from diptych.compare.features import word_vectors
from diptych.compare.matters import matters
from diptych.compare.sentences import Sentence, read
from diptych.compare.words import Weights
from diptych.model import Comparison, Link, Matter, Passage, PassageKind, Relation, Side
from diptych.text.segment import passages

LEFT = (
    "Foreign Minister Ada Lind met her colleague Per Holt in Norhavn on Tuesday. "
    "They opened their talks with the cod fishery in the Kell Strait. "
    "The cod quota in the Kell Strait stays at 12,000 tonnes. "
    "Minister Lind urged that grain ships pass the Aster lock without tolls. "
    "The Aster lock tolls were doubled in March, she recalled. "
    "Both welcomed the cod quota, and agreed that the detained trawler crew go home. "
    "A committee of judges is to visit the detained trawler crew."
)
RIGHT = (
    "The detained trawler crew was raised first by the guests. "
    "The crew of the trawler are held on a charge of smuggling. "
    "Tolls at the Aster lock pay for its repair. "
    "Grain ships are free to use the Aster lock at night. "
    "The cod quota of the Kell Strait was confirmed. "
    "A film festival opens in Sudmark in autumn. "
    "The film festival shows forty films from both countries."
)
LINKS = (
    Link((1,), (4,), Relation.AGREE, 0.8),
    Link((2,), (4,), Relation.DIVERGE, 0.7),
    Link((3,), (3,), Relation.DIVERGE, 0.6),
    Link((4,), (2,), Relation.AGREE, 0.9),
    Link((5,), (0,), Relation.AGREE, 0.6),
    Link((5,), (4,), Relation.AGREE, 0.7),
    Link((6,), (1,), Relation.DIVERGE, 0.5),
)


def sentences(text: str, cut: tuple[Passage, ...]) -> list[Sentence]:
    return [read(p.span.of(text), p.span.start, p.kind) for p in cut]


def grouped(
    left: str = LEFT,
    right: str = RIGHT,
    links: tuple[Link, ...] = LINKS,
    kinds: dict[tuple[Side, int], PassageKind] | None = None,
) -> tuple[Comparison, tuple[Matter, ...]]:
    cut = []
    for side, text in zip(Side, (left, right), strict=True):
        told = {i: kind for (s, i), kind in (kinds or {}).items() if s is side}
        cut.append(
            tuple(replace(p, kind=told.get(i, p.kind)) for i, p in enumerate(passages(text)))
        )
    compared = Comparison(
        account("Norhavn", left), account("Sudmark", right), cut[0], cut[1], links
    )
    one, other = sentences(left, cut[0]), sentences(right, cut[1])
    weights = Weights([sentence.words for sentence in (*one, *other)])
    return compared, matters(compared, (one, other), word_vectors(one, other, weights))


def holding(found: tuple[Matter, ...], side: Side, index: int) -> list[Matter]:
    return [matter for matter in found if index in matter.passages(side)]


def test_linked_passages_are_of_one_matter_and_what_one_side_alone_tells_is_another() -> None:
    _, found = grouped()
    (tolls,) = holding(found, Side.LEFT, 4)
    assert tolls in holding(found, Side.RIGHT, 2)
    (film,) = holding(found, Side.RIGHT, 6)
    assert (film.left, film.right, film.left_words) == ((), (5, 6), 0)
    assert film is found[-1]


def test_a_compound_sentence_is_in_both_its_matters_and_ties_them_not_together() -> None:
    compared, found = grouped()
    cod, crew = holding(found, Side.LEFT, 5)
    assert cod in holding(found, Side.RIGHT, 4)
    assert crew in holding(found, Side.RIGHT, 0)
    assert holding(found, Side.RIGHT, 0) != holding(found, Side.RIGHT, 4)
    every = [sum(matter.words(side) for matter in found) for side in Side]
    assert every == [
        sum(len(p.span.of(compared.account(side).text).split()) for p in compared.passages(side))
        for side in Side
    ]


def test_every_link_is_in_a_matter_that_holds_both_its_ends() -> None:
    compared, found = grouped()
    assert {n for matter in found for n in matter.links} == set(range(len(LINKS)))
    for matter in found:
        for n in matter.links:
            for side in Side:
                assert set(compared.links[n].ends(side)) & set(matter.passages(side))


def test_labels_are_words_of_the_matters_own_passages_and_differ() -> None:
    compared, found = grouped()
    labels = [matter.label for matter in found]
    assert len(set(labels)) == len(labels)
    for matter in found:
        said = " ".join(
            compared.passages(side)[i].span.of(compared.account(side).text)
            for side in Side
            for i in matter.passages(side)
        )
        assert matter.label
        assert all(part in said for part in matter.label.split(", "))
    assert "film festival" in labels
    (tolls,) = holding(found, Side.LEFT, 4)
    assert "Aster" in tolls.label


def test_who_tells_is_no_label() -> None:
    left = "SPOKESMAN: Film festival talks went well. Sudmark was glad. Film festival talks go on."
    _, found = grouped(left, RIGHT, ())
    parts = {part for matter in found for part in matter.label.split(", ")}
    assert not parts & {"Sudmark", "Norhavn", "SPOKESMAN"}


def test_matters_come_in_the_order_of_the_left_account() -> None:
    _, found = grouped()
    told = [matter for matter in found if matter.left]
    assert told == sorted(told, key=lambda matter: matter.left)
    assert list(found[: len(told)]) == told


def test_courtesy_and_titles_are_in_no_matter_unless_a_link_holds_them() -> None:
    kinds = {(Side.LEFT, 0): PassageKind.HEADING, (Side.RIGHT, 5): PassageKind.COURTESY}
    _, found = grouped(kinds=kinds)
    assert holding(found, Side.LEFT, 0) == []
    assert holding(found, Side.RIGHT, 5) == []
    linked = (*LINKS, Link((0,), (5,), Relation.AGREE, 0.4))
    _, found = grouped(kinds=kinds, links=linked)
    assert len(holding(found, Side.LEFT, 0)) == 1
    _, found = grouped(kinds=kinds, links=(*linked[:-1], replace(linked[-1], possible=True)))
    assert holding(found, Side.LEFT, 0) == []


def test_the_same_input_gives_the_same_matters() -> None:
    assert grouped() == grouped()


def test_accounts_that_say_nothing_have_no_matters() -> None:
    kinds = {(side, i): PassageKind.COURTESY for side in Side for i in range(7)}
    assert grouped(kinds=kinds, links=())[1] == ()
    assert [m.right for m in grouped("", "Rain fell on the harbour.", ())[1]] == [(0,)]


@pytest.mark.parametrize(
    ("left", "right", "fewest", "most"), [(5, 20, 4, 9), (80, 70, 8, 20), (3, 2, 1, 4)]
)
def test_there_are_as_many_matters_as_a_reader_can_take_in(
    left: int, right: int, fewest: int, most: int
) -> None:
    random = np.random.default_rng(7)
    kinds = random.normal(size=(12, 32))
    texts, cut, vectors = [], [], []
    for count in (left, right):
        text = "\n".join(f"Ship {n} sailed for harbour {n % 7}." for n in range(count))
        texts.append(text)
        cut.append(passages(text))
        about = kinds[random.integers(0, 12, count)] + 0.6 * random.normal(size=(count, 32))
        about /= np.linalg.norm(about, axis=1, keepdims=True)
        vectors.append(about.astype(np.float32))
    assert (len(cut[0]), len(cut[1])) == (left, right)
    compared = Comparison(account("A", texts[0]), account("B", texts[1]), cut[0], cut[1], ())
    read_ = tuple(sentences(text, own) for text, own in zip(texts, cut, strict=True))
    found = matters(compared, (read_[0], read_[1]), (vectors[0], vectors[1]))
    assert fewest <= len(found) <= most

"""Two accounts in, a comparison out; with the language model that ships."""

import pytest
from invented_accounts import Pair, account, read_invented

from diptych.compare.engine import compare
from diptych.compare.language_model import LanguageModel
from diptych.intake import samples
from diptych.model import (
    Comparison,
    EvidenceKind,
    Method,
    PassageKind,
    Relation,
    Side,
)
from diptych.operations import left_out_questions
from diptych.progress import Cancelled

KIND_OF = {
    "number": EvidenceKind.NUMBER,
    "date": EvidenceKind.DATE,
    "denial": EvidenceKind.NEGATION,
    "framing": EvidenceKind.QUOTATION,
}


def check(found: Comparison) -> None:
    """What holds of every comparison."""
    keys = [(link.left, link.right) for link in found.links]
    assert keys == sorted(set(keys))
    for link in found.links:
        assert 0 <= link.confidence <= 1
        assert link.evidence
        differs = any(reason.differs for reason in link.evidence)
        assert differs or link.relation is Relation.AGREE
        for side in Side:
            passages = found.passages(side)
            ends = link.ends(side)
            assert ends == tuple(sorted(set(ends)))
            assert all(passages[index].kind is not PassageKind.HEADING for index in ends)
            for reason in link.evidence:
                span = reason.left if side is Side.LEFT else reason.right
                assert span is None or any(
                    passages[index].span.start <= span.start < span.end <= passages[index].span.end
                    for index in ends
                )


def test_invented_pairs_are_cut_and_linked_as_a_person_did(
    invented: Pair, language_model: LanguageModel
) -> None:
    found = compare(invented.left, invented.right, model=language_model)
    check(found)
    assert found.method is Method.MODEL
    for passages, units in zip(
        (found.left_passages, found.right_passages), invented.units, strict=True
    ):
        assert [[p.span.start, p.span.end] for p in passages] == units
    ends = {(i, j): link for link in found.links for i in link.left for j in link.right}
    for i, j, label, why in invented.links:
        if why in KIND_OF:
            assert (i, j) in ends, (i, j, why)
            assert ends[i, j].relation is Relation(label)
            assert KIND_OF[why] in {r.kind for r in ends[i, j].evidence if r.differs}
    missed = [pair[:2] for pair in invented.links if pair[:2] not in ends]
    assert len(missed) <= 1
    if not invented.links:
        assert [link for link in found.links if not link.possible] == []


@pytest.mark.parametrize("with_model", [True, False])
def test_the_same_accounts_give_the_same_comparison(
    with_model: bool, language_model: LanguageModel
) -> None:
    pair = read_invented("fisheries")
    model = language_model if with_model else None
    once = compare(pair.left, pair.right, model=model)
    assert compare(pair.left, pair.right, model=model) == once
    assert once.links


def test_without_the_model_words_alone_are_compared_and_that_is_said(invented: Pair) -> None:
    found = compare(invented.left, invented.right, model=None)
    check(found)
    assert found.method is Method.WORDS
    kinds = {reason.kind for link in found.links for reason in link.evidence}
    assert EvidenceKind.MEANING not in kinds
    assert bool(found.links) is bool(invented.links)


@pytest.mark.parametrize("name", [info.name for info in samples.names()])
def test_samples(name: str, language_model: LanguageModel) -> None:
    sample = samples.load(name)
    found = compare(sample.left, sample.right, model=language_model, meeting_date=sample.date)
    check(found)
    assert (found.left, found.right) == (sample.left, sample.right)
    assert found.links


def test_the_order_in_which_a_side_tells_does_not_decide(language_model: LanguageModel) -> None:
    """Paragraphs of the right account the other way round: sure links join the same sentences."""
    pair = read_invented("fisheries")
    turned = account(pair.right.name, "\n\n".join(reversed(pair.right.text.split("\n\n"))))
    linked = []
    for right in (pair.right, turned):
        found = compare(pair.left, right, model=language_model)
        linked.append(
            {
                (
                    found.left_passages[i].span.of(pair.left.text),
                    found.right_passages[j].span.of(right.text),
                    link.relation,
                )
                for link in found.links
                if link.confidence > 0.8
                for i in link.left
                for j in link.right
            }
        )
    assert linked[0] == linked[1]
    assert len(linked[0]) >= 4


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("", "The ministers met in Norhavn."),
        ("The ministers met in Norhavn.", ""),
        ("", ""),
        ("READOUT OF THE CALL", "The ministers met in Norhavn."),
        ("READOUT OF THE CALL", "READOUT OF THE CALL"),
        ("***", "The ministers met in Norhavn."),
    ],
)
@pytest.mark.parametrize("with_model", [True, False])
def test_an_account_that_says_nothing_is_linked_to_nothing(
    left: str, right: str, with_model: bool, language_model: LanguageModel
) -> None:
    model = language_model if with_model else None
    found = compare(account("Norhavn", left), account("Sudmark", right), model=model)
    check(found)
    assert found.links == ()
    assert found.method is (Method.MODEL if with_model else Method.WORDS)


@pytest.mark.parametrize("with_model", [True, False])
def test_accounts_of_one_sentence(with_model: bool, language_model: LanguageModel) -> None:
    model = language_model if with_model else None
    found = compare(
        account("Norhavn", "The two ministers signed the cod agreement on 1 July in Norhavn."),
        account("Sudmark", "The two ministers signed the cod agreement on 2 July in Norhavn."),
        model=model,
    )
    check(found)
    (link,) = found.links
    assert link.relation is Relation.DIVERGE
    assert EvidenceKind.DATE in {reason.kind for reason in link.evidence if reason.differs}


@pytest.mark.parametrize("with_model", [True, False])
@pytest.mark.parametrize("flipped", [True, False])
def test_one_sentence_against_several(
    flipped: bool, with_model: bool, language_model: LanguageModel
) -> None:
    model = language_model if with_model else None
    short = account("Norhavn", "The two ministers signed the cod agreement on 1 July in Norhavn.")
    long = account(
        "Sudmark",
        "Children sang old songs. The cod agreement was signed in Norhavn on 2 July by both "
        "ministers. The weather was fine in the north.",
    )
    found = compare(*((long, short) if flipped else (short, long)), model=model)
    check(found)
    (link,) = (link for link in found.links if not link.possible)
    assert (link.left, link.right) == (((1,), (0,)) if flipped else ((0,), (1,)))
    assert link.relation is Relation.DIVERGE


def test_one_sentence_is_linked_with_one_in_other_words(language_model: LanguageModel) -> None:
    found = compare(
        account("Norhavn", "The two sides agreed to extend the cod agreement by 60 days."),
        account("Sudmark", "It was decided to prolong the accord on cod fishing by two months."),
        model=language_model,
    )
    check(found)
    (link,) = found.links
    assert link.relation is Relation.AGREE


def test_two_unlike_sentences_are_not_linked(language_model: LanguageModel) -> None:
    found = compare(
        account("Norhavn", "The two ministers signed the cod agreement in Norhavn."),
        account("Sudmark", "Children sang old songs at a school for the blind."),
        model=language_model,
    )
    assert found.links == ()


def test_the_meetings_date_tells_what_today_is() -> None:
    left = account("Norhavn", "The two ministers signed the cod agreement today.")
    right = account("Sudmark", "The two ministers signed the cod agreement on 9 July.")
    found = compare(left, right, model=None, meeting_date="2021-07-08")
    assert [link.relation for link in found.links] == [Relation.DIVERGE]
    dated = {r.kind for link in found.links for r in link.evidence if r.differs}
    assert EvidenceKind.DATE in dated


class StopsAt:
    """Asks to stop at the n-th step and writes down all of them."""

    def __init__(self, last: int) -> None:
        self.last = last
        self.seen: list[tuple[int, int, str]] = []

    def step(self, done: int, total: int, what: str) -> None:
        self.seen.append((done, total, what))
        if len(self.seen) == self.last:
            raise Cancelled


def test_a_comparison_can_be_stopped_at_each_step(language_model: LanguageModel) -> None:
    pair = read_invented("fisheries")
    watch = StopsAt(0)
    compare(pair.left, pair.right, model=language_model, progress=watch)
    assert len(watch.seen) >= 4
    assert {what for _, _, what in watch.seen} == {"passages", "links"}
    assert all(0 <= done <= total for done, total, _ in watch.seen)
    for last in range(1, len(watch.seen) + 1):
        language_model.proposals.clear()
        with pytest.raises(Cancelled):
            compare(pair.left, pair.right, model=language_model, progress=StopsAt(last))


def test_after_an_edit_the_comparison_is_that_of_a_fresh_start(
    invented: Pair, language_model: LanguageModel
) -> None:
    left, right = invented.left, invented.right
    edited = account(left.text + " The talks will go on in June.", left.name)
    compare(left, right, model=language_model)
    after = compare(edited, right, model=language_model)
    language_model.forget()
    fresh = compare(edited, right, model=language_model)
    assert after.links == fresh.links
    assert after.matters == fresh.matters


def test_the_same_two_accounts_are_not_compared_twice(
    invented: Pair, language_model: LanguageModel
) -> None:
    once = compare(invented.left, invented.right, model=language_model)
    assert compare(invented.left, invented.right, model=language_model) is once
    dated = compare(invented.left, invented.right, model=language_model, meeting_date="2031-05-04")
    assert dated is not once


def test_what_journalists_ask_can_be_left_out() -> None:
    said = (
        "QUESTION: Did the minister promise to release the fishermen?\n\n"
        "PREMIER HOLM: He promised to look into it. Twelve ferries will sail.\n\n"
        "Q Thank you. And the fees?\n\nPREMIER HOLM: They stay as they are."
    )
    left, right = account("Alderland", said), account("Birchland", "Nine ferries will sail.")
    whole = compare(left, right, model=None)
    cut = compare(left, right, model=None, without_questions=True)
    assert {p.speaker for p in whole.left_passages} == {"QUESTION", "PREMIER HOLM", "Q"}
    assert {p.speaker for p in cut.left_passages} == {"PREMIER HOLM"}
    assert cut.left == left
    assert [p.span.of(said) for p in cut.left_passages] == [
        p.span.of(said) for p in whole.left_passages if p.speaker == "PREMIER HOLM"
    ]
    assert compare(left, right, model=None) == whole
    assert left_out_questions(cut)
    assert not left_out_questions(whole)
    assert not left_out_questions(compare(right, right, model=None))

"""What two passages share and in what they differ, with the exact words."""

import pytest

from diptych.compare.contrast import Bearing, Context, Finding, findings
from diptych.compare.sentences import one_name_each, read
from diptych.compare.words import Weights
from diptych.model import EvidenceKind, PassageKind, Span

BEFORE = 7
"""Where the passages stand in their accounts."""


def found(left: str, right: str, *, others: str = "") -> tuple[Finding, ...]:
    one = read(left, BEFORE, PassageKind.STATEMENT)
    other = read(right, 2 * BEFORE, PassageKind.STATEMENT)
    around = [read(text, 0, PassageKind.STATEMENT) for text in others.split("|") if text]
    sentences = [one, other, *around]
    context = Context(
        "Norhavn",
        "Sudmark",
        Weights([sentence.words for sentence in sentences]),
        one_name_each([sentences]),
    )
    return findings(one, other, context)


def words(span: Span | None, text: str, start: int) -> str | None:
    return None if span is None else span.shifted(-start).of(text)


def of_kind(kind: EvidenceKind, left: str, right: str) -> list[tuple[str, str | None, str | None]]:
    """(bearing, words of the left, words of the right) of each finding of one kind."""
    return [
        (
            finding.bearing,
            words(finding.left, left, BEFORE),
            words(finding.right, right, 2 * BEFORE),
        )
        for finding in found(left, right)
        if finding.kind is kind
    ]


@pytest.mark.parametrize(
    ("kind", "left", "right", "wanted"),
    [
        (
            EvidenceKind.NUMBER,
            "Each may catch 12,000 tonnes of cod.",
            "The catch is 15,000 tonnes of cod each.",
            [("differs", "12,000 tonnes", "15,000 tonnes")],
        ),
        (
            EvidenceKind.DATE,
            "They spoke on 7 December 2021.",
            "They looked back at the summit of June 2021.",
            [],
        ),
        (
            EvidenceKind.NUMBER,
            "They spoke for an hour and a half.",
            "The talks lasted ninety minutes.",
            [("shared", "an hour and a half", "ninety minutes")],
        ),
        (
            EvidenceKind.NUMBER,
            "In a call of ten minutes they agreed.",
            "They agreed for the next ten years.",
            [],
        ),
        (
            EvidenceKind.DATE,
            "It enters into force on 1 July.",
            "It comes into force on 1 September 2021.",
            [("differs", "1 July", "1 September 2021")],
        ),
        (
            EvidenceKind.DATE,
            "They met on 4 May.",
            "The meeting was on May 4, 2021.",
            [("shared", "4 May", "May 4, 2021")],
        ),
        (
            EvidenceKind.NEGATION,
            "No sailor was injured in the incident.",
            "Two sailors were injured there.",
            [("differs", "No sailor was injured in the incident", "sailors")],
        ),
        (
            EvidenceKind.NEGATION,
            "Two sailors were injured there.",
            "No sailor was injured in the incident.",
            [("differs", "sailors", "No sailor was injured in the incident")],
        ),
        (
            EvidenceKind.NEGATION,
            "No sailor was injured.",
            "Sailors were not injured.",
            [],
        ),
        (
            EvidenceKind.NEGATION,
            "He denied that the navy of Velland was there.",
            "He spoke at length to Velland.",
            [],
        ),
        (
            EvidenceKind.QUOTATION,
            "He complained of an “attack” on a boat.",
            "He protested against the attack on the boat.",
            [("differs", "“attack”", "attack")],
        ),
        (
            EvidenceKind.QUOTATION,
            "He named the attack on the boat.",
            "He named what they called an attack.",
            [("differs", "attack", "what they called an attack")],
        ),
        (
            EvidenceKind.QUOTATION,
            "He complained of an “attack”.",
            "He spoke of the so-called attack.",
            [("shared", "“attack”", "so-called attack")],
        ),
        (
            EvidenceKind.NAME,
            "They met Ada Lind in Norhavn.",
            "In Norhavn they saw Minister Lind.",
            [("shared", "Ada Lind", "Lind"), ("shared", "Norhavn", "Norhavn")],
        ),
        (
            EvidenceKind.WORDING,
            "They will keep the emergency line open.",
            "It was said that the emergency line stays.",
            [("shared", "emergency line", "emergency line")],
        ),
    ],
)
def test_findings_rest_on_exact_words(
    kind: EvidenceKind, left: str, right: str, wanted: list[tuple[str, str | None, str | None]]
) -> None:
    assert sorted(of_kind(kind, left, right)) == sorted(wanted)


def test_sentences_of_findings_name_the_sides() -> None:
    (differs, *_) = found("It opens on 1 July.", "The gate is open from 1 September.")
    assert differs.says == "Norhavn gives “1 July”, Sudmark “1 September”."
    (differs, *_) = found("The gate opens.", "The gate will never open.")
    assert differs.says == "Sudmark says “never open”; Norhavn says “opens” without a denial."
    (differs, *_) = found("The “gate” fell.", "The gate of the dam was gone.")
    assert differs.says == ("Norhavn puts “gate” in quotation marks; Sudmark says “gate” without.")


def test_differences_come_first() -> None:
    bearings = [
        finding.bearing
        for finding in found(
            "Ada Lind said the survey of the dam opens on 1 July.",
            "The survey of the dam, Minister Lind said, begins on 1 September.",
        )
    ]
    assert bearings == sorted(bearings, key=lambda bearing: bearing is Bearing.SHARED)
    assert set(bearings) == {Bearing.DIFFERS, Bearing.SHARED}


COMMON = (
    "The President met them.|The President spoke.|The President left.|A survey of the dam ended."
)


def test_a_common_word_is_evidence_only_where_nothing_else_is() -> None:
    says = [
        f.says
        for f in found("The President opened it.", "Then the President slept.", others=COMMON)
    ]
    assert says == ["Both say “President”."]
    says = [
        f.says
        for f in found(
            "The President praised a survey.", "A survey pleased the President.", others=COMMON
        )
    ]
    assert says == ["Both say “survey”."]


def test_a_word_in_the_place_of_another_differs_in_nearly_the_same_sentence() -> None:
    (change,) = of_kind(
        EvidenceKind.COMMITMENT,
        "The two sides will open the gate of the dam in spring.",
        "The two sides may open the gate of the dam in spring.",
    )[:1]
    assert change == ("differs", "will", "may")


def test_nothing_in_common_gives_no_finding() -> None:
    assert found("The river rose.", "Children sang songs.") == ()

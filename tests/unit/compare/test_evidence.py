"""Each kind of evidence, with the exact words on both sides."""

import itertools

import pytest

from diptych.compare import tables
from diptych.compare.contrast import Context, Finding, findings
from diptych.compare.evidence.phrases import Phrases
from diptych.compare.sentences import one_name_each, read
from diptych.compare.words import Weights, words
from diptych.model import EvidenceKind, PassageKind, Span


def found(
    left: str, right: str, *, names: tuple[str, str] = ("Norhavn", "Sudmark"), day: str = ""
) -> tuple[Finding, ...]:
    one = read(left, 0, PassageKind.STATEMENT, day)
    other = read(right, 0, PassageKind.STATEMENT, day)
    weights = Weights([one.words, other.words])
    return findings(one, other, Context(*names, weights, one_name_each(([one], [other]))))


def words_of(span: Span | None, text: str) -> str | None:
    return None if span is None else span.of(text)


def differing(
    kind: EvidenceKind, left: str, right: str, **more: str
) -> list[tuple[str | None, str | None]]:
    return [
        (words_of(f.left, left), words_of(f.right, right))
        for f in found(left, right, **more)  # type: ignore[arg-type]
        if f.kind is kind and f.differs
    ]


CASES = [
    (
        EvidenceKind.PLACE,
        "Both delegations will meet in Geneva this autumn.",
        "In autumn the delegations sit down in Vienna.",
        ("Geneva", "Vienna"),
    ),
    (
        EvidenceKind.NAME,
        "The case of Ambassador Hollis was raised by the minister.",
        "It was the minister who spoke of Ambassador Penrose.",
        ("Hollis", "Penrose"),
    ),
    (
        EvidenceKind.ACTOR,
        "The call took place at the initiative of the Turkish side.",
        "They talked at the request of the Greek side this morning.",
        ("Turkish", "Greek"),
    ),
    (
        EvidenceKind.ACTOR,
        "India invited Nepal to the forum on rivers.",
        "A forum on rivers was proposed by Nepal.",
        ("India", "Nepal"),
    ),
    (
        EvidenceKind.COMMITMENT,
        "They agreed on a joint patrol of the lake.",
        "A joint patrol of the lake was discussed.",
        ("agreed", "discussed"),
    ),
    (
        EvidenceKind.COMMITMENT,
        "The company may sell the harbour to investors.",
        "Investors will get the harbour from the company.",
        ("may", "will"),
    ),
    (
        EvidenceKind.SPEECH,
        "He noted that fish stocks have fallen.",
        "He demanded a halt to the plunder of fish stocks.",
        ("noted", "demanded"),
    ),
    (
        EvidenceKind.BLAME,
        "Responsibility lies with Norway for the spill on the coast.",
        "Sweden is to blame for the oil on the beaches.",
        ("Norway", "Sweden"),
    ),
    (
        EvidenceKind.FRAMING,
        "He spoke about the annexation of the islands.",
        "The reunification with the islands was his subject.",
        ("annexation", "reunification"),
    ),
    (
        EvidenceKind.QUOTATION,
        "What they call volunteers are on the island now.",
        "There are volunteers on the island at present.",
        ("What they call volunteers", "volunteers"),
    ),
    (
        EvidenceKind.NUMBER,
        "A loan of 2 billion euros was granted to the port.",
        "The port received a credit of 2 billion dollars.",
        ("2 billion euros", "2 billion dollars"),
    ),
    (
        EvidenceKind.NUMBER,
        "Seventeen sailors are held on the tanker.",
        "The crew members on the tanker number twenty-three.",
        ("Seventeen sailors", "twenty-three"),
    ),
    (
        EvidenceKind.NUMBER,
        "They sent seven unmanned aircraft to the coast.",
        "Twelve drones were sent to the coast.",
        ("seven", "Twelve drones"),
    ),
    (
        EvidenceKind.NEGATION,
        "The withdrawal of tanks has not started.",
        "Tanks have begun their withdrawal.",
        ("not started", None),
    ),
]


@pytest.mark.parametrize(("kind", "left", "right", "wanted"), CASES)
def test_a_difference_rests_on_exact_words_of_both_sides(
    kind: EvidenceKind, left: str, right: str, wanted: tuple[str | None, str | None]
) -> None:
    assert differing(kind, left, right) == [wanted]
    assert differing(kind, right, left) == [wanted[::-1]]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Canada pledged $1 billion for the port.", "Ottawa gives USD 1,000 million for the port."),
        ("They met in Hanoi for two days.", "For two days they met in the Vietnamese capital."),
        ("They spoke in Palermo of ports.", "Ports were spoken of in Italy."),
        ("It has no water at all.", "It is wholly without water."),
        ("He did not accept the invitation.", "The invitation was turned down."),
        ("Norway proposed a ban on cod fishing.", "A ban on cod fishing was put forward by Oslo."),
        ("Poland sent 14 tanks to Ukraine.", "Fourteen tanks were delivered to Kyiv by Warsaw."),
        ("The White House asked for the call.", "The call came at Washington’s request."),
        ("He is willing to talk of tolls.", "He may talk about tolls one day."),
        ("Dozens of ships wait.", "Some forty ships are waiting."),
    ],
)
def test_the_same_told_otherwise_is_no_difference(left: str, right: str) -> None:
    assert [f.says for f in found(left, right) if f.differs] == []


TEXT = "On Tuesday the Turkish side told the Greek side that it will send 20 ships to Geneva."


@pytest.mark.parametrize(
    ("other", "kind"),
    [
        (TEXT.replace("20", "30"), EvidenceKind.NUMBER),
        (TEXT.replace("Tuesday", "Friday"), EvidenceKind.DATE),
        (TEXT.replace("Geneva", "Vienna"), EvidenceKind.PLACE),
        (TEXT.replace("will", "may"), EvidenceKind.COMMITMENT),
        (TEXT.replace("will", "will not"), EvidenceKind.NEGATION),
        (TEXT.replace("ships", "“ships”"), EvidenceKind.QUOTATION),
        (TEXT.replace("Turkish", "X").replace("Greek", "Turkish").replace("X", "Greek"), "actor"),
        (TEXT.replace("ships", "trains"), EvidenceKind.WORDING),
    ],
)
def test_in_nearly_one_text_a_change_is_named_by_its_kind(other: str, kind: EvidenceKind) -> None:
    assert {f.kind for f in found(TEXT, other) if f.differs} == {kind}
    assert {f.kind for f in found(other, TEXT) if f.differs} == {kind}


@pytest.mark.parametrize(
    "other",
    [
        TEXT,
        TEXT.replace("20 ships", "twenty ships"),
        TEXT.replace("On Tuesday the", "The").replace("20 ships", "20 ships on Tuesday"),
        TEXT.replace("ships", "ships of the navy"),
    ],
)
def test_in_nearly_one_text_order_spelling_and_detail_are_no_change(other: str) -> None:
    assert [f.says for f in found(TEXT, other) if f.differs] == []


@pytest.mark.parametrize(
    "right",
    [
        "He spoke of “threatening” manoeuvres off the coast.",
        "Threatening manoeuvres were seen off the coast.",
        "The manoeuvres off the coast are a pressing matter.",
    ],
)
def test_a_word_set_apart_or_before_its_noun_is_no_verb_of_saying(right: str) -> None:
    assert differing(EvidenceKind.SPEECH, "He noted the manoeuvres off the coast.", right) == []


def test_a_participle_without_its_noun_is_a_verb_of_saying() -> None:
    left, right = "He noted the sanctions.", "He spoke, threatening Norway with sanctions."
    assert differing(EvidenceKind.SPEECH, left, right) == [("noted", "threatening")]


@pytest.mark.parametrize(
    ("kind", "left", "right"),
    [
        (EvidenceKind.COMMITMENT, "The security of ports is vital.", "Ports were discussed."),
        (EvidenceKind.COMMITMENT, "The final call was on ports.", "The call discussed ports."),
        (EvidenceKind.SPEECH, "The United States and ports.", "He demanded open ports."),
        (EvidenceKind.SPEECH, "They noted the port.", "The press saw the port."),
        (EvidenceKind.FRAMING, "Criminal proceedings are under way.", "The case is under way."),
        (EvidenceKind.FRAMING, "The visa regime stays.", "The visa rules stay."),
    ],
)
def test_a_word_that_only_shares_a_stem_or_stands_in_a_plain_term_is_no_evidence(
    kind: EvidenceKind, left: str, right: str
) -> None:
    assert differing(kind, left, right) == []


def test_an_inflected_word_and_one_out_of_its_plain_term_are_evidence() -> None:
    left, right = "The port was discussed.", "The port was secured."
    assert differing(EvidenceKind.COMMITMENT, left, right) == [("discussed", "secured")]
    left, right = "The criminal rulers of the port fled.", "The rulers of the port left."
    assert differing(EvidenceKind.FRAMING, left, right) == [("criminal", None)]


def test_we_is_the_state_whose_account_it_is() -> None:
    left, right = "We asked for the call on tolls.", "Russia asked for the call about tolls."
    names = ("Kremlin", "Washington")
    assert not [f for f in found(left, right, names=names) if f.differs]
    (finding,) = [f for f in found(left, right, names=names[::-1]) if f.differs]
    assert finding.kind is EvidenceKind.ACTOR


def test_a_weekday_is_read_against_the_meetings_date() -> None:
    left, right = "They spoke on Tuesday of tolls.", "The call on tolls was on 8 December."
    assert differing(EvidenceKind.DATE, left, right, day="2021-12-07") == [
        ("Tuesday", "8 December")
    ]
    assert differing(EvidenceKind.DATE, left, right) == []
    right = right.replace("8", "7")
    assert differing(EvidenceKind.DATE, left, right, day="2021-12-07") == []


def test_what_one_side_alone_tells_is_detail() -> None:
    left, right = "They met on 4 May in Geneva about tolls.", "They met about tolls."
    (detail,) = [f for f in found(left, right) if f.kind is EvidenceKind.DETAIL]
    assert not detail.differs
    assert detail.says == "Norhavn alone gives “4 May”, “Geneva”."
    assert (words_of(detail.left, left), detail.right) == ("4 May in Geneva", None)


def test_a_phrase_is_found_in_any_inflection_with_articles_passed_over() -> None:
    phrases = Phrases([("reach agreement", 1), ("agreement", 2)])
    hits = phrases.find(words("They had reached an agreement; agreements hold."))
    assert [(hit.value, hit.first, hit.end) for hit in hits] == [(1, 2, 5), (2, 5, 6)]
    assert Phrases([("may", 1)], as_written=True).find(words("On 4 May it may rain."))[0].first == 4


def test_the_tables_are_sound() -> None:
    groups = tables.name_groups()
    assert all(groups.get(key) == "countries" for key in tables.speaks_for().values())
    assert all(groups.get(key) == "countries" for key in tables.lies_in().values())
    assert all(form in tables.names() for form in tables.capitals())
    for about, of_one_thing in tables.framing():
        assert len(of_one_thing) >= 2, about
        every = list(itertools.chain(*of_one_thing))
        assert all(word == word.strip() and word for word in every)
    grades = [verb for _, verbs in tables.speech() for verb in verbs]
    assert len(grades) == len(set(grades))
    assert set(tables.commitment()) == {"settled", "considered", "will", "may"}
    assert set(tables.blame()) == {"before", "after"}
    assert all(set(act) == {"verbs", "nouns"} for act in tables.acts().values())

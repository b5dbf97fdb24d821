"""The grammar of attribution, one rule a test."""

import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.attribution import OTHER, REPORTER, account_of, side_names, split
from diptych.errors import ReadError
from diptych.settings import resource
from diptych.text.normalise import canonical

SIDES = ("kyiv", "moscow")


def sources(text: str, sides: tuple[str, ...] = SIDES) -> list[str]:
    return [sentence.source for sentence in split(text, sides).sentences]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("Ukraine said that the road was open.", "kyiv"),
        ("The road was open, according to the Kremlin.", "moscow"),
        ("The road, the Kremlin said, was open.", "moscow"),
        ("“The road is open,” said Taras Holub, Ukraine's transport minister.", "kyiv"),
        ("The road is open, as Moscow sees it.", "reporter"),
        ("Kyiv said that Moscow had closed the road.", "kyiv"),
        ("Moscow closed the road, the Ukrainian Defense Ministry said.", "kyiv"),
        ("While Kyiv said the road was open, Moscow said it was not.", "moscow"),
        ("Kyiv said the road was open, although Moscow denied it.", "kyiv"),
        ("Norway said that the road was open.", OTHER),
        ("The newspaper Morning Post reported that the Kremlin was divided.", OTHER),
        ("A Russian analyst, Pavel Orlov, said the road was open.", OTHER),
        ("The road from Ukraine to Russia is 40 kilometers long.", REPORTER),
        ("Both sides said they would meet again.", REPORTER),
        ("The president of Ukraine arrived in Oslo on Monday.", REPORTER),
        ("In Moscow's telling, the road was never closed.", "moscow"),
        ("Moscow remains doubtful.", "moscow"),
        ("Ukraine was told to wait.", REPORTER),
        ("___ The Kremlin said so.", "moscow"),
        ("Moscow gave a different picture.", "moscow"),
        ("Asked about its report, the Kremlin's spokesman smiled and said it helped.", "moscow"),
        ("Kyiv's minister used the visit to announce that an order was lost.", "kyiv"),
        ("Britain and Japan told their citizens to leave.", OTHER),
        ("The ambassador of Ukraine to Moscow denied the report.", "kyiv"),
        ("An official of the Ukrainian ministry who took part said that nobody had left.", "kyiv"),
    ],
)
def test_one_sentence(sentence: str, source: str) -> None:
    assert sources(sentence) == [source]


def test_a_counterpart_is_of_the_other_side_and_keeps_it() -> None:
    text = (
        "Ukrainian President Ostap Verba spoke with his Russian counterpart, Gleb Nartov.\n\n"
        "Nartov said that the road was open.\n\nVerba said that it was not."
    )
    assert sources(text) == [REPORTER, "moscow", "kyiv"]


def test_a_quotation_runs_on_into_the_next_sentence_and_paragraph() -> None:
    text = (
        "“The road is open,” Kremlin spokesman Gleb Nartov said. “We use it.”\n\n"
        "“Others may use it too.”"
    )
    assert sources(text) == ["moscow"] * 3


def test_pronouns_go_to_the_last_speaker_who_fits() -> None:
    text = (
        "Ukrainian spokeswoman Olena Koval said the road was open.\n\n"
        "Russian spokesman Gleb Nartov said it was not.\n\nShe denied that."
    )
    assert sources(text) == ["kyiv", "moscow", "kyiv"]


def test_the_statement_is_that_of_who_made_it() -> None:
    text = "The Kremlin said in a statement that it would wait. The statement added no date."
    assert sources(text) == ["moscow", "moscow"]


def test_sides_are_found_where_none_is_named() -> None:
    text = "India said the dam was too high. Beijing denied that. China said it would wait."
    assert set(split(text).sides) == {"delhi", "beijing"}


def test_a_report_without_two_sides_is_refused() -> None:
    with pytest.raises(ReadError, match="Two sides could not be found"):
        split("The weather was fine.")


@pytest.mark.parametrize("sides", [("kyiv", "atlantis"), ("kyiv", "kyiv")])
def test_sides_that_make_no_sense_are_refused(sides: tuple[str, str]) -> None:
    with pytest.raises(ReadError):
        split("Ukraine said so.", sides)


def test_evidence_lies_in_the_report_and_says_the_words() -> None:
    text = "The road was open, according to the Kremlin."
    (sentence,) = split(text, SIDES).sentences
    (shown,) = sentence.evidence

    assert text[shown.start : shown.end] == "according to the Kremlin"
    assert shown.says == "“the Kremlin”"
    assert sentence.confidence > 0.9


def test_a_person_corrects_a_sentence() -> None:
    found = split("Ukraine said so. It rained.", SIDES).corrected(1, "moscow")

    assert [s.source for s in found.sentences] == ["kyiv", "moscow"]
    assert found.sentences[1].confidence == 1.0
    assert found.sentences[1].evidence == ()


def test_an_account_knows_where_its_sentences_stood() -> None:
    text = "It rained. Ukraine said so. Ukraine said more.\n\nMoscow denied it.\n\nKyiv insisted."
    found = split(text, SIDES)
    account = account_of(found, "kyiv")

    assert account.text == "Ukraine said so. Ukraine said more.\n\nKyiv insisted."
    for at, start, end in account.places:
        assert account.text[at : at + end - start] == text[start:end]


@given(st.text(alphabet=st.sampled_from('The Kremlin said “” ". ,\n’s: Kyiv he_—½'), max_size=200))
@settings(max_examples=60, deadline=None)
def test_no_text_breaks_it_and_offsets_hold(raw: str) -> None:
    text = canonical(raw)
    found = split(text, SIDES)

    assert all(0 <= s.start < s.end <= len(text) for s in found.sentences)
    for sentence in found.sentences:
        assert sentence.source in {*SIDES, OTHER, REPORTER}
        assert all(0 <= e.start < e.end <= len(text) for e in sentence.evidence)


def test_every_table_of_a_side_is_whole() -> None:
    wanted = {"name", "nation", "country", "capital", "bodies", "officials", "given", "media"}
    for side in side_names():
        table = tomllib.loads(resource("sides", f"{side}.toml").read_text(encoding="utf-8"))
        assert wanted <= set(table), side
        assert table["country"], side
        for official in table["officials"]:
            assert official["to"] == 0 or official["from"] <= official["to"], official["name"]

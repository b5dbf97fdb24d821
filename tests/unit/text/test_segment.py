"""Passages: where sentences end in readouts and transcripts, and what kind each is."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.intake import samples
from diptych.model import PassageKind
from diptych.text.normalise import canonical
from diptych.text.segment import passages


def cut(text: str) -> list[str]:
    return [passage.span.of(text) for passage in passages(text)]


def kinds(text: str) -> list[str]:
    return [str(passage.kind) for passage in passages(text)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["The U.S. Ambassador met him.", "He left."],
        ["He flew to the U.S.", "The talks went on there."],
        ["Envoys of the U.K. and the U.S. Government met.", "The talks went well."],
        ["Lt. Gen. Ito spoke first.", "Mr. Holt and Dr. Lind answered."],
        ["They met on Jan. 9.", "On Sept. 3 they met again."],
        ["Mr Holt spoke to Mrs Lind.", "Ms Ito listened."],
        ["J. Lind and John F. Holt spoke.", "Nobody answered."],
        ["They met at 5 p.m. EST on Monday.", "It was late."],
        ["He left at 5 p.m.", "The talks lasted an hour."],
        ["The price rose by 3.5 percent.", "No. 4 pump broke."],
        ["Art. 5 of the treaty applies, e.g. to tolls.", "See Fig. 2 for more."],
        ["It cost approx. $3.5 million, i.e. less than before.", "St. Mary’s was closed."],
        ["Norwater Inc. built it.", "The gate of the dam stayed open."],
        ["He went to Poland.", "Security is good."],
        ["Will they meet?", "They will!", "He went… and came back."],
    ],
)
def test_sentences_end_where_a_reader_ends_them(sentences: list[str]) -> None:
    assert cut(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["“We will not agree.”", "The minister left."],
        ["He said: “We agree.”", "Then he left."],
        ['"We will not agree."', "The minister left."],
        ["The minister (a lawyer.)", "He left."],
        ["“Why?” he asked.", "Nobody knew."],
        ["“The two sides agree.", "They will meet again.”"],
    ],
)
def test_a_sentence_keeps_the_marks_that_close_after_its_full_stop(sentences: list[str]) -> None:
    assert cut(" ".join(sentences)) == sentences


def test_sentences_glued_together_are_cut() -> None:
    assert cut("The talks ended.The ministers left.") == ["The talks ended.", "The ministers left."]


def test_each_bullet_is_a_passage() -> None:
    text = "Topics:\n- trade and tolls\n- the river\n• ferries"
    assert cut(text) == ["Topics:", "- trade and tolls", "- the river", "• ferries"]
    assert [passage.paragraph for passage in passages(text)] == [0, 1, 2, 3]
    assert set(kinds(text)) == {"statement"}


def test_the_number_of_a_list_stays_with_its_sentence() -> None:
    text = "They agreed:\n1. The gate opens in May. It stays open.\n(b) Tolls fall.\n3) They meet."
    assert cut(text) == [
        "They agreed:",
        "1. The gate opens in May.",
        "It stays open.",
        "(b) Tolls fall.",
        "3) They meet.",
    ]


def test_headings_are_told_from_sentences() -> None:
    text = (
        "WATER AND POWER\n\nReadout of the call\n\n10:30 a.m.\n\nThe ministers met.\n\nThey agreed:"
    )
    assert kinds(text) == ["heading", "heading", "heading", "statement", "statement"]


def test_a_heading_stands_apart_from_the_line_below() -> None:
    text = "Talks on the Lower Vessa project\nThe ministers met."
    assert cut(text) == text.split("\n")
    assert kinds(text) == ["heading", "statement"]


@pytest.mark.parametrize(
    "first",
    ["Port Salis, May 4 — The ministers met on Monday.", "PORT SALIS (May 4) - The ministers met."],
)
def test_a_dateline_stays_with_its_sentence(first: str) -> None:
    assert cut(f"{first} They talked.") == [first, "They talked."]
    assert kinds(f"{first} They talked.") == ["statement", "statement"]


def test_lines_wrapped_at_one_width_are_one_paragraph() -> None:
    text = (
        "The two ministers met in the town hall of Port Salis on\n"
        "Monday and spoke for an hour about the water of the\n"
        "river. They agreed on a survey of the upper river, of the\n"
        "dam and the locks.\n\nThey meet again in May."
    )
    assert [passage.paragraph for passage in passages(text)] == [0, 0, 1]
    assert cut(text)[1] == (
        "They agreed on a survey of the upper river, of the\ndam and the locks."
    )


def test_lines_that_were_not_wrapped_are_paragraphs() -> None:
    text = "The ministers met in Port Salis on Monday to speak of the river.\nIt rose.\nThey left."
    assert [passage.paragraph for passage in passages(text)] == [0, 1, 2]


def test_ornaments_are_no_passages() -> None:
    assert cut("***\n\nThe ministers met.\n\n— — —") == ["The ministers met."]


@pytest.mark.parametrize("text", ["", "***", "— — —\n\n* * *"])
def test_without_a_word_there_is_no_passage(text: str) -> None:
    assert passages(text) == ()


TRANSCRIPT = """MODERATOR: Good morning, everyone. Welcome to the call.

Q: Thank you. Did they agree on the dam?

MINISTER LIND: They did. The dam is closed.

It opens in May.

Q And the tolls? They are high.

PRESIDENT HOLT OF SUDMARK: Why should they fall?

Ada Lind: We agree on it."""


def test_who_speaks_in_a_transcript() -> None:
    assert [passage.speaker for passage in passages(TRANSCRIPT)] == [
        *["MODERATOR"] * 2,
        *["Q"] * 2,
        *["MINISTER LIND"] * 3,
        *["Q"] * 2,
        "PRESIDENT HOLT OF SUDMARK",
        "Ada Lind",
    ]


def test_courtesies_and_questions_of_a_transcript() -> None:
    assert kinds(TRANSCRIPT) == [
        *["courtesy"] * 3,
        "question",
        *["statement"] * 3,
        *["question"] * 2,
        "question",
        "statement",
    ]


def test_a_question_outside_a_transcript_is_a_statement() -> None:
    assert kinds("Why should the tolls fall? They are low.") == ["statement", "statement"]


@pytest.mark.parametrize(
    "line", ["Note: The talks were long.", "Subject: The river.", "WATER AND POWER: A SURVEY"]
)
def test_what_looks_like_a_speaker_and_is_none(line: str) -> None:
    assert [passage.speaker for passage in passages(line)] == [""]


PIECES = st.sampled_from(
    "The ministers met . ? ! … ” “ ( ) Mr. U.S. Jan. 9 No. 4 a.m. \n \n\n - • 1. Q: MODERATOR: — "
    "* 😀 said: ’ e.g. 3.5 é Poland. Security".split(" ")
)
SHORT_TEXTS = st.lists(PIECES, max_size=30).map(lambda pieces: canonical(" ".join(pieces)))


@given(SHORT_TEXTS)
@settings(max_examples=300, deadline=None)
def test_passages_come_in_order_and_cover_every_word(text: str) -> None:
    found = passages(text)
    end = 0
    for passage in found:
        assert end <= passage.span.start < passage.span.end
        assert not any(character.isalnum() for character in text[end : passage.span.start])
        words = passage.span.of(text)
        assert words == words.strip()
        assert any(character.isalnum() for character in words)
        end = passage.span.end
    assert not any(character.isalnum() for character in text[end:])
    paragraphs = [passage.paragraph for passage in found]
    assert paragraphs == sorted(paragraphs)


@pytest.mark.parametrize("name", [info.name for info in samples.names()])
def test_the_same_text_gives_the_same_passages(name: str) -> None:
    text = samples.load(name).left.text
    assert passages(text) == passages(text)
    assert sum(passage.kind is PassageKind.STATEMENT for passage in passages(text)) >= 5


def test_cuts_are_those_of_the_readers_of_real_accounts(shared: Path) -> None:
    """Readers kept a courtesy and the sentence after it in one unit, twice; all else is equal."""
    missed = 0
    for file in sorted((shared / "evaluation" / "gold").glob("*.json")):
        document = json.loads(file.read_text("utf-8"))
        for account in (document["left"], document["right"]):
            text = account["text"]
            found = {(passage.span.start, passage.span.end) for passage in passages(text)}
            units = {(start, end) for start, end in account["units"]}
            for start, end in units - found:
                inside = sorted(span for span in found if start <= span[0] and span[1] <= end)
                assert len(inside) == 2, (file.name, text[start:end])
                assert (inside[0][0], inside[-1][1]) == (start, end)
                missed += 1
            assert all(
                any(start <= span[0] and span[1] <= end for start, end in units) for span in found
            ), file.name
    assert missed <= 2


def test_a_transcript_without_line_breaks_keeps_its_speakers() -> None:
    text = (
        "Aide Ivo Marek: The call was calm. It took an hour. Question: Was grain discussed? "
        "Many fear a shortage. Ivo Marek: It was. Nothing was agreed."
    )
    found = [(p.kind.value, p.speaker) for p in passages(text)]
    assert found == [
        ("statement", "Aide Ivo Marek"),
        ("statement", "Aide Ivo Marek"),
        ("question", "Question"),
        ("question", "Question"),
        ("statement", "Ivo Marek"),
        ("statement", "Ivo Marek"),
    ]

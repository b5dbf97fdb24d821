"""Formats for other programs: a workbook, a Word document, Web Annotations."""

import json
import re
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

from docx import Document
from meeting_builders import talks

from diptych.export import annotation, csv_table, html, markdown, qda_project, word, workbook
from diptych.model import OnText, Side

URN = re.compile(r"urn:uuid:\S+")


def test_a_workbook_holds_the_table_and_no_formula() -> None:
    data = workbook.render(talks())
    assert data == workbook.render(talks())
    with ZipFile(BytesIO(data)) as book:
        strings = book.read("xl/sharedStrings.xml").decode()
        sheets = [book.read(f"xl/worksheets/sheet{number}.xml").decode() for number in (1, 2)]
    rows = csv_table.table(talks())
    assert sheets[0].count("<row ") == len(rows)
    assert all("<f>" not in sheet for sheet in sheets)
    assert rows[1][1] in strings


def test_a_word_document_has_every_link_with_its_passages() -> None:
    page = Document(BytesIO(word.render(talks())))
    text = "\n".join(paragraph.text for paragraph in page.paragraphs)
    assert talks().title in text
    for link in talks().standing_links:
        for side in Side:
            for index in link.proposal.ends(side):
                passage = talks().comparison.passages(side)[index]
                words = passage.span.of(talks().comparison.account(side).text)
                assert " ".join(words.split())[:30] in text
    for note in talks().notes:
        assert note.body.split()[0].strip("*#_`>[]()") in text


def test_annotations_follow_the_model() -> None:
    """The MUSTs of the W3C Web Annotation Data Model for what is written here."""
    meeting = talks()
    found = json.loads(annotation.render(meeting))
    assert found["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert found["@context"][1]["comparison"]["@type"] == "@json"
    assert found["type"] == "AnnotationCollection"
    items = found["first"]["items"]
    assert found["total"] == len(items) >= len(meeting.notes)
    assert len({item["id"] for item in items}) == len(items)
    texts = {
        account.provenance.address or f"urn:sha256:{account.sha256}": account.text
        for account in map(meeting.comparison.account, Side)
    }
    for item in items:
        assert URN.fullmatch(item["id"])
        assert item["type"] == "Annotation"
        assert item["target"]
        for body in item["body"]:
            assert body["type"] == "TextualBody"
            assert isinstance(body["value"], str)
        for target in item["target"]:
            if isinstance(target, str):
                assert target in texts or URN.fullmatch(target)
                continue
            quote, position = target["selector"]
            text = texts[target["source"]]
            assert text[position["start"] : position["end"]] == quote["exact"]
            assert text[: position["start"]].endswith(quote["prefix"])
            assert text[position["end"] :].startswith(quote["suffix"])
    assert sum(item["motivation"] == "commenting" for item in items) == len(meeting.notes)
    assert any(isinstance(note.target, OnText) for note in meeting.notes)


def test_an_address_that_is_none_names_no_source() -> None:
    meeting = talks()
    left = meeting.comparison.left
    for address, named in (("https://a.example/b?c=1", True), ("ask the desk", False)):
        provenance = replace(left.provenance, address=address)
        told = replace(meeting.comparison, left=replace(left, provenance=provenance))
        written = json.loads(annotation.render(replace(meeting, comparison=told)))
        text = json.dumps(written["first"])
        assert (address in text) is named
        assert (f"urn:sha256:{left.sha256}" in text) is not named


def test_each_export_with_sources_says_where_they_were_written() -> None:
    meeting = talks()
    left = meeting.comparison.left
    there = replace(left, provenance=replace(left.provenance, place="Port | Alder"))
    told = replace(meeting, comparison=replace(meeting.comparison, left=there))
    assert "Port | Alder" in html.render(told)
    assert "  - Place: Port \\| Alder\n" in markdown.render(told)
    for data, inside in (
        (word.render(told), "word/document.xml"),
        (workbook.render(told), "xl/sharedStrings.xml"),
        (qda_project.render(told), "project.qde"),
    ):
        with ZipFile(BytesIO(data)) as archive:
            assert "Port | Alder" in archive.read(inside).decode()

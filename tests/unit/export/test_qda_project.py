"""A REFI-QDA project keeps to the schema of the standard, and its selections to the texts."""

import re
from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from meeting_builders import made_of, talks

from diptych.export import qda_project
from diptych.export.formats import Format, encoded
from diptych.model import Meeting, Side

NS = f"{{{qda_project.NAMESPACE}}}"
GUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")

USER_TIMES = ("creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime")
# Element: its children in order, the attributes it must have, those it may have. After Project.xsd
# of QDA-XML 1.0 (18 March 2019), as far as it is used.
SCHEMA: dict[str, tuple[list[str], set[str], set[str]]] = {
    "Project": (
        ["Users", "CodeBook", "Variables", "Cases", "Sources", "Notes", "Links", "Sets", "Graphs",
         "Description", "NoteRef"],
        {"name"},
        {"origin", "creatingUserGUID", "creationDateTime", "modifyingUserGUID", "modifiedDateTime",
         "basePath"},
    ),
    "Users": (["User"], set(), set()),
    "User": ([], {"guid"}, {"name", "id"}),
    "CodeBook": (["Codes"], set(), set()),
    "Codes": (["Code"], set(), set()),
    "Code": (["Description", "NoteRef", "Code"], {"guid", "name", "isCodable"}, {"color"}),
    "Sources": (["TextSource"], set(), set()),
    "TextSource": (
        ["Description", "PlainTextContent", "PlainTextSelection", "Coding", "NoteRef"],
        {"guid"}, {"name", "richTextPath", "plainTextPath", *USER_TIMES},
    ),
    "PlainTextSelection": (
        ["Description", "Coding", "NoteRef"],
        {"guid", "startPosition", "endPosition"}, {"name", *USER_TIMES},
    ),
    "Coding": (["CodeRef", "NoteRef"], {"guid"}, {"creatingUser", "creationDateTime"}),
    "Notes": (["Note"], set(), set()),
    "Links": (["Link"], set(), set()),
    "Link": (
        ["NoteRef"], {"guid"}, {"name", "direction", "color", "originGUID", "targetGUID"},
    ),
    "CodeRef": ([], {"targetGUID"}, set()),
    "NoteRef": ([], {"targetGUID"}, set()),
    "Description": ([], set(), set()),
}  # fmt: skip
SCHEMA["Note"] = SCHEMA["TextSource"]
NEVER_EMPTY = {"Users", "Codes", "Sources", "Notes", "Links"}


def opened(meeting: Meeting) -> tuple[ET.Element, dict[str, str]]:
    with ZipFile(BytesIO(encoded(meeting, Format.QDA))) as archive:
        assert archive.testzip() is None
        texts = {
            name.removeprefix("sources/"): archive.read(name).decode()
            for name in archive.namelist()
            if name.startswith("sources/")
        }
        return ET.fromstring(archive.read("project.qde")), texts


def check(element: ET.Element) -> None:
    name = element.tag.removeprefix(NS)
    children, required, optional = SCHEMA[name]
    order = [children.index(child.tag.removeprefix(NS)) for child in element]
    assert order == sorted(order), name
    assert required <= set(element.keys()) <= required | optional, name
    assert len(element) or name not in NEVER_EMPTY
    for key, value in element.items():
        if "guid" in key.casefold() or key in ("creatingUser", "modifyingUser"):
            assert GUID.fullmatch(value), key
        elif key.endswith("DateTime"):
            assert TIME.fullmatch(value), key
        elif key == "color":
            assert re.fullmatch("#[0-9A-F]{6}", value)
    for child in element:
        check(child)


MEETINGS = [
    talks(),
    talks(notes=False),
    made_of("𝄞 Ünïcode & <tags> \x07", "Two\nlines", "a\x00b", "x\x1f\"y'", body="\x08 body"),
]


@pytest.mark.parametrize("meeting", MEETINGS)
def test_the_project_keeps_to_the_schema(meeting: Meeting) -> None:
    project, _ = opened(meeting)
    check(project)


@pytest.mark.parametrize("meeting", MEETINGS)
def test_every_name_is_there_once_and_every_reference_leads_somewhere(meeting: Meeting) -> None:
    project, texts = opened(meeting)
    guids = [one.attrib["guid"] for one in project.iter() if "guid" in one.attrib]
    assert len(guids) == len(set(guids))
    for element in project.iter():
        for key in ("targetGUID", "originGUID", "creatingUser", "creatingUserGUID"):
            assert element.get(key, guids[0]) in guids
        path = element.get("plainTextPath")
        assert path is None or path.removeprefix("internal://") in texts
    assert len(texts) == 2 + len(meeting.notes)
    names = [note.get("name") for note in project.iter(f"{NS}Note")]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("meeting", MEETINGS)
def test_selections_stand_at_code_points_of_the_texts(meeting: Meeting) -> None:
    project, texts = opened(meeting)
    for side, source in zip(Side, project.iter(f"{NS}TextSource"), strict=True):
        account = meeting.comparison.account(side)
        text = texts[source.attrib["plainTextPath"].removeprefix("internal://")]
        assert text == account.text
        found = {
            text[int(one.attrib["startPosition"]) : int(one.attrib["endPosition"])]
            for one in source.iter(f"{NS}PlainTextSelection")
        }
        passages = meeting.comparison.passages(side)
        assert found >= {passage.span.of(text) for passage in passages}


def test_codes_say_who_judged_and_tags_are_codes() -> None:
    project, _ = opened(talks())
    names = {code.get("guid"): code.get("name") for code in project.iter(f"{NS}Code")}
    coded: dict[str, list[str]] = {}
    for selection in project.iter(f"{NS}PlainTextSelection"):
        for ref in selection.iter(f"{NS}CodeRef"):
            words = selection.attrib["name"]
            coded.setdefault(words, []).append(str(names[ref.get("targetGUID")]))
    assert coded["They agreed to reopen the lock at Weir 4 by 1 May."] == [
        "Diverge (proposed by Diptych)", "dates", "weir",
    ]  # fmt: skip
    assert coded["Officials will meet again next month."] == ["Agree (judged by a person)"]
    assert coded["third parties"] == ["dates"]
    # The link that a person set aside is none, but for the note on it.
    assert coded["A working lunch was held."] == ["Only in this account"]


def test_the_same_meeting_gives_the_same_bytes() -> None:
    assert qda_project.render(talks()) == qda_project.render(talks())
    other = replace(talks(), uuid="other")
    assert qda_project.render(other) != qda_project.render(talks())
    codes = [
        [code.get("guid") for code in opened(one)[0].iter(f"{NS}Code")] for one in (talks(), other)
    ]
    assert codes[0] == codes[1]

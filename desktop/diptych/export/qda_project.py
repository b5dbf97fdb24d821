"""The meeting as a project for qualitative analysis: QualCoder, NVivo, ATLAS.ti, MAXQDA.

Source: REFI-QDA standard 1.5, project exchange (`.qdpx`): a ZIP with `project.qde` (the schema
urn:QDA-XML:project:1.0) and a folder `sources`. Positions count code points of the plain text from
0, and the end is that of the first character after the selection, as QualCoder reads them.

Every GUID is made from what it names, so that the same meeting gives the same project, and the
codes for relations are the same in all of them and join where projects are merged.
"""

from collections.abc import Iterable
from io import BytesIO
from uuid import NAMESPACE_URL, UUID, uuid5
from xml.etree import ElementTree as ET
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from diptych import __version__
from diptych.export.quoting import flat, shorten, visible
from diptych.export.report import report
from diptych.model import (
    Account,
    JudgedLink,
    Meeting,
    Note,
    OnLink,
    OnText,
    Origin,
    Relation,
    Side,
    Span,
    Status,
)

NAMESPACE = "urn:QDA-XML:project:1.0"
_STILL = "2000-01-01T00:00:00Z"
"""The time of what has none, so that the same meeting gives the same bytes."""

_CODES = {
    (Relation.AGREE, Origin.PROPOSED): ("Agree (proposed by Diptych)", "#4C8C6B"),
    (Relation.AGREE, Origin.PERSON): ("Agree (judged by a person)", "#1B7A4B"),
    (Relation.DIVERGE, Origin.PROPOSED): ("Diverge (proposed by Diptych)", "#C98A4B"),
    (Relation.DIVERGE, Origin.PERSON): ("Diverge (judged by a person)", "#B4560F"),
}
_ONLY = ("Only in this account", "#7A7F87")


def render(meeting: Meeting) -> bytes:
    """The project: both accounts, codes for relations and tags, selections, links and notes.

    Links that are only possible, or were set aside, are not in it.
    """
    made = _Project(meeting)
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        _put(archive, "project.qde", made.document())
        for name, text in made.files.items():
            _put(archive, f"sources/{name}", text.encode())
    return out.getvalue()


def _put(archive: ZipFile, name: str, data: bytes) -> None:
    info = ZipInfo(name, (2000, 1, 1, 0, 0, 0))
    info.compress_type = ZIP_DEFLATED
    archive.writestr(info, data)


class _Project:
    """Elements in the order in which the schema has them."""

    def __init__(self, meeting: Meeting) -> None:
        self.meeting = meeting
        self.names = report(meeting).names
        self.created = meeting.created or _STILL
        self.files: dict[str, str] = {}
        """The texts in `sources`, by file name."""
        self.selections: dict[tuple[Side, Span], ET.Element] = {}
        self.person = self._guid("person")
        self.program = str(uuid5(NAMESPACE_URL, "diptych program"))

    def document(self) -> bytes:
        """The XML of `project.qde`."""
        meeting = self.meeting
        project = ET.Element(
            "Project",
            {
                "xmlns": NAMESPACE,
                "name": flat(meeting.title) or "Comparison",
                "origin": f"Diptych {__version__}",
                "creatingUserGUID": self.person,
                "creationDateTime": self.created,
            },
        )
        self._users(project)
        self._codes(project)
        self._sources(project)
        self._notes(project)
        self._links(project)
        date = flat(meeting.date) or "unknown"
        _child(
            project, "Description"
        ).text = f"Two accounts of one meeting, compared by Diptych. Date: {date}."
        for number, note in enumerate(meeting.notes, 1):
            if not self._places(note):
                _child(project, "NoteRef", targetGUID=self._note_guid(number, note))
        ET.indent(project)
        written: bytes = ET.tostring(project, encoding="utf-8", xml_declaration=True)
        return written + b"\n"

    def _users(self, project: ET.Element) -> None:
        users = _child(project, "Users")
        _child(users, "User", guid=self.person, name="Reader")
        _child(users, "User", guid=self.program, name="Diptych")
        for author in dict.fromkeys(note.author for note in self.meeting.notes if note.author):
            _child(users, "User", guid=self._author(author), name=flat(author))

    def _codes(self, project: ET.Element) -> None:
        codes = _child(_child(project, "CodeBook"), "Codes")
        relations = _group(codes, "Relation of the two accounts")
        for name, colour in (*_CODES.values(), _ONLY):
            _child(relations, "Code", guid=_code(name), name=name, isCodable="true", color=colour)
        tags = dict.fromkeys(tag for note in self.meeting.notes for tag in note.tags)
        if tags:
            group = _group(codes, "Tags of notes")
            for tag in tags:
                _child(
                    group, "Code", guid=_code(f"tag {tag}"), name=_tag_name(tag), isCodable="true"
                )

    def _sources(self, project: ET.Element) -> None:
        sources = _child(project, "Sources")
        for side in Side:
            account = self.meeting.comparison.account(side)
            guid = self._guid("source", side)
            self.files[f"{guid}.txt"] = account.text
            source = _child(
                sources,
                "TextSource",
                guid=guid,
                name=self.names[side],
                plainTextPath=f"internal://{guid}.txt",
                creatingUser=self.person,
                creationDateTime=account.provenance.read_at or self.created,
            )
            _child(source, "Description").text = _about(account)
            self._select_passages(source, side)
            self._select_notes(source, side)

    def _select_passages(self, source: ET.Element, side: Side) -> None:
        meeting = self.meeting
        coded: dict[int, dict[str, str]] = {}
        for link in meeting.standing_links:
            if link.relation is not None:
                name, _ = _CODES[link.relation, link.origin]
                for index in link.proposal.ends(side):
                    coded.setdefault(index, {})[name] = self._by(link)
        passages = meeting.comparison.passages(side)
        for index, status in enumerate(meeting.statuses(side)):
            names = coded.get(index, {})
            if status is Status.ONLY:
                names = {_ONLY[0]: self.program}
            selection = self._selection(source, side, passages[index].span, self.program)
            for name, user in names.items():
                self._coding(selection, _code(name), user, self.created)

    def _select_notes(self, source: ET.Element, side: Side) -> None:
        """Tags become codings of the places of their note, which refer to the note itself."""
        for number, note in enumerate(self.meeting.notes, 1):
            for span in (span for where, span in self._places(note) if where is side):
                user = self._author(note.author)
                selection = self._selection(source, side, span, user)
                for tag in note.tags:
                    self._coding(selection, _code(f"tag {tag}"), user, note.created)
                _child(selection, "NoteRef", targetGUID=self._note_guid(number, note))

    def _places(self, note: Note) -> list[tuple[Side, Span]]:
        """The words that a note is on; none where it is on the meeting."""
        meeting = self.meeting
        match note.target:
            case OnText(side=side, selector=selector):
                account = meeting.comparison.account(side)
                stands = selector.span.of(account.text) == selector.exact
                return [(side, selector.span)] if stands else []
            case OnLink(link=wanted):
                found = [link for link in meeting.links if link.id == wanted]
                return [
                    (side, meeting.comparison.passages(side)[index].span)
                    for link in found
                    for side in Side
                    for index in link.proposal.ends(side)
                ]
        return []

    def _selection(self, source: ET.Element, side: Side, span: Span, user: str) -> ET.Element:
        """The selection of these words; words that are selected once are not selected again."""
        if (side, span) not in self.selections:
            text = span.of(self.meeting.comparison.account(side).text)
            self.selections[side, span] = _child(
                source,
                "PlainTextSelection",
                guid=self._guid("selection", side, span.start, span.end),
                name=shorten(flat(text), 60),
                startPosition=str(span.start),
                endPosition=str(span.end),
                creatingUser=user,
                creationDateTime=self.created,
            )
        return self.selections[side, span]

    def _coding(self, selection: ET.Element, code: str, user: str, created: str) -> None:
        """Codings stand before the references to notes."""
        guid = str(uuid5(UUID(selection.attrib["guid"]), code))
        if any(coding.get("guid") == guid for coding in selection.iter("Coding")):
            return
        coding = ET.Element(
            "Coding", {"guid": guid, "creatingUser": user, "creationDateTime": created}
        )
        _child(coding, "CodeRef", targetGUID=code)
        selection.insert(len(selection.findall("Coding")), coding)

    def _notes(self, project: ET.Element) -> None:
        if not self.meeting.notes:
            return
        notes = _child(project, "Notes")
        for number, note in enumerate(self.meeting.notes, 1):
            guid = self._note_guid(number, note)
            self.files[f"{guid}.txt"] = note.body
            _child(
                notes,
                "Note",
                guid=guid,
                name=f"Note {number}: {shorten(flat(note.body), 50)}",
                plainTextPath=f"internal://{guid}.txt",
                creatingUser=self._author(note.author),
                creationDateTime=note.created or self.created,
                modifiedDateTime=note.modified or self.created,
            )

    def _links(self, project: ET.Element) -> None:
        """Each passage of the left end with each of the right end, named after their matter."""
        meeting = self.meeting
        if not meeting.standing_links:
            return
        links = _child(project, "Links")
        for link in meeting.standing_links:
            for left, right in _pairs(link):
                ends = [
                    self._guid("selection", side, passage.start, passage.end)
                    for side, passage in (
                        (Side.LEFT, meeting.comparison.left_passages[left].span),
                        (Side.RIGHT, meeting.comparison.right_passages[right].span),
                    )
                ]
                relation = link.relation.value if link.relation else ""
                _child(
                    links,
                    "Link",
                    guid=self._guid("link", *ends),
                    name=": ".join(filter(None, (flat(link.proposal.topic), relation))),
                    direction="Associative",
                    originGUID=ends[0],
                    targetGUID=ends[1],
                )

    def _by(self, link: JudgedLink) -> str:
        return self.person if link.origin is Origin.PERSON else self.program

    def _author(self, name: str) -> str:
        return self._guid("person", name) if name else self.person

    def _note_guid(self, number: int, note: Note) -> str:
        try:
            return str(UUID(note.uuid))
        except ValueError:
            return self._guid("note", number)

    def _guid(self, *parts: object) -> str:
        both = (self.meeting.comparison.account(side).sha256 for side in Side)
        words = " ".join(map(str, ("diptych", self.meeting.uuid, *both, *parts)))
        return str(uuid5(NAMESPACE_URL, words))


def _group(codes: ET.Element, name: str) -> ET.Element:
    return _child(codes, "Code", guid=_code(f"group {name}"), name=name, isCodable="false")


def _code(name: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"diptych code {name}"))


def _tag_name(tag: str) -> str:
    """Programs take the names of codes as one list, without regard to case."""
    taken = {name.casefold() for name, _ in (*_CODES.values(), _ONLY)}
    return f"#{flat(tag)}" if flat(tag).casefold() in taken else flat(tag)


def _pairs(link: JudgedLink) -> Iterable[tuple[int, int]]:
    return ((left, right) for left in link.proposal.left for right in link.proposal.right)


def _about(account: Account) -> str:
    source = account.provenance
    told = (
        ("Publisher", account.publisher),
        ("Place", source.place),
        ("File", source.file_name),
        ("Address", source.address),
        ("Read", source.read_at),
        ("SHA-256 of its bytes", source.sha256),
    )
    return "\n".join(f"{label}: {flat(value)}" for label, value in told if value)


def _child(parent: ET.Element, tag: str, /, **attributes: str) -> ET.Element:
    kept = {key: visible(value) for key, value in attributes.items()}
    return ET.SubElement(parent, tag, kept)

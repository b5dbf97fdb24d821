"""Meetings made by hand, for the tests of what is written out."""

import re
from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256

from diptych.model import (
    Account,
    Comparison,
    Evidence,
    EvidenceKind,
    JudgedLink,
    Link,
    LinkId,
    Matter,
    Meeting,
    MeetingId,
    Method,
    Note,
    NoteId,
    OnLink,
    OnMeeting,
    OnText,
    Passage,
    Provenance,
    Relation,
    Selector,
    Side,
    Span,
    Target,
    Verdict,
)

LEFT = (
    "The ministers met in Aarburg for three hours.",
    "They agreed to reopen the lock at Weir 4 by 1 May.",
    "The minister said the flood was “a warning”.",
    "Officials will meet again next month.",
)
RIGHT = (
    "A working lunch was held.",
    "The lock at Weir 4 opens on 1 June.",
    "It was agreed that officials meet again next month.",
    "No water was promised to third parties.",
)


def account(
    name: str, sentences: Iterable[str], *, file_name: str = "account.txt", **more: str
) -> Account:
    """An account of which each sentence is a paragraph."""
    text = "\n\n".join(sentences)
    data = text.encode() + b"\n"
    digest = sha256(data).hexdigest()
    return Account(name, text, Provenance(file_name, data, digest, **more))


def passages(sentences: Iterable[str]) -> tuple[Passage, ...]:
    out, start = [], 0
    for number, sentence in enumerate(sentences):
        out.append(Passage(Span(start, start + len(sentence)), number))
        start += len(sentence) + 2
    return tuple(out)


def words(text: str, quote: str) -> Span:
    """Where `quote` first stands in `text`."""
    start = text.index(quote)
    return Span(start, start + len(quote))


def on_text(made: Account, side: Side, quote: str) -> OnText:
    return OnText(side, Selector(made.sha256, words(made.text, quote), quote, "", ""))


def note(number: int, target: Target, body: str, *tags: str) -> Note:
    at = f"2024-03-0{number % 9 + 1}T10:00:00Z"
    return Note(NoteId(number), f"uuid-{number}", target, body, tags, at, at)


def link(
    number: int,
    left: tuple[int, ...],
    right: tuple[int, ...],
    relation: Relation = Relation.AGREE,
    *,
    verdict: Verdict | None = None,
    topic: str = "",
    evidence: tuple[Evidence, ...] = (),
    confidence: float = 0.8125,
    possible: bool = False,
) -> JudgedLink:
    proposal = Link(
        left, right, relation, confidence, evidence=evidence, topic=topic, possible=possible
    )
    return JudgedLink(LinkId(number), proposal, verdict)


def meeting(
    left: Iterable[str] = LEFT,
    right: Iterable[str] = RIGHT,
    links: tuple[JudgedLink, ...] = (),
    notes: tuple[Note, ...] = (),
    *,
    title: str = "Water talks",
    date: str = "2024-03-01",
    names: tuple[str, str] = ("Norland", "Sudmark"),
    method: Method = Method.MODEL,
) -> Meeting:
    left, right = tuple(left), tuple(right)
    accounts = (
        account(names[0], left, file_name="norland.txt"),
        account(names[1], right, file_name="sudmark.txt"),
    )
    comparison = Comparison(
        *accounts,
        passages(left),
        passages(right),
        tuple(one.proposal for one in links),
        method,
    )
    return Meeting(MeetingId(0), "uuid", title, date, comparison, links, notes)


def talks(*, notes: bool = True) -> Meeting:
    """The meeting most tests use: two matters, one judged by a person, one link set aside."""
    bare = meeting()
    left, right = bare.comparison.left, bare.comparison.right
    diverging = Evidence(
        EvidenceKind.DATE,
        words(left.text, "1 May"),
        words(right.text, "1 June"),
        "Norland says 1 May, Sudmark says 1 June.",
    )
    alone = Evidence(
        EvidenceKind.QUOTATION, words(left.text, "“a warning”"), None, "Only Norland quotes."
    )
    return meeting(
        links=(
            link(1, (1,), (1,), Relation.DIVERGE, topic="lock at Weir 4", evidence=(diverging,)),
            link(2, (0, 2), (0,), Relation.AGREE, verdict=Verdict.UNRELATED, evidence=(alone,)),
            link(3, (3,), (2,), Relation.DIVERGE, verdict=Verdict.AGREE, topic="next meeting"),
        ),
        notes=(
            note(1, OnLink(LinkId(1)), "The **dates** differ.\n\n- one\n- two", "dates", "weir"),
            note(2, on_text(left, Side.LEFT, LEFT[1]), "On a whole passage."),
            note(3, on_text(right, Side.RIGHT, "third parties"), "On words.", "dates"),
            note(4, OnMeeting(), "# Overall\n\nA <b>calm</b> meeting."),
            note(5, OnLink(LinkId(2)), "Not the same thing."),
            note(6, OnLink(LinkId(77)), "Its link is gone."),
        )
        if notes
        else (),
    )


def addressed(made: Meeting) -> Meeting:
    """`made` with a left account that was read from a page on the web."""
    source = replace(
        made.comparison.left.provenance,
        address="https://example.org/talks?day=1",
        read_at="2024-03-02T08:30:00Z",
        reader="diptych-html 1",
    )
    left = replace(made.comparison.left, provenance=source, publisher="Ministry of Water")
    return replace(made, comparison=replace(made.comparison, left=left))


def with_a_possible_link_and_matters() -> Meeting:
    """The talks, with a link that is only offered, and three matters of which one is shared."""
    made = talks(notes=False)
    offered = link(4, (2,), (3,), Relation.DIVERGE, topic="warning", confidence=0.25, possible=True)
    matters = (
        Matter("lock at Weir 4", (1,), (1,), (0,), 12, 9),
        Matter("flood, warning", (2,), (), (), 8, 0),
        Matter("officials | meet", (3,), (2,), (2,), 6, 9),
        Matter("third parties", (), (3,), (3,), 0, 7),
    )
    links = (*made.links, offered)
    comparison = replace(
        made.comparison, matters=matters, links=tuple(one.proposal for one in links)
    )
    return replace(made, comparison=comparison, links=links)


def made_of(text: str, other: str, name: str, said: str, *, body: str = "A note.") -> Meeting:
    """A meeting whose every field holds one of these texts."""
    evidence = Evidence(EvidenceKind.NAME, Span(0, len(text)), None, said)
    made = meeting(
        (text, "Only here."),
        (other,),
        (link(1, (0,), (0,), topic=said, evidence=(evidence,)),),
        (note(1, OnLink(LinkId(1)), body, "x" + said), note(2, OnMeeting(), body)),
        title=said,
        names=("x" + name, "y" + name),
    )
    source = made.comparison.left
    provenance = Provenance(said, b"", source.provenance.sha256, address=said, place=said)
    left = replace(source, publisher="x" + name, provenance=provenance)
    passages = tuple(
        replace(passage, speaker="x" + name) for passage in made.comparison.left_passages
    )
    matters = (Matter(said, (0,), (0,), (0,), 1, 1),)
    return replace(
        made,
        comparison=replace(made.comparison, left=left, left_passages=passages, matters=matters),
    )


def squeezed(text: str) -> str:
    """`text` without white space."""
    return re.sub(r"\s+", "", text)

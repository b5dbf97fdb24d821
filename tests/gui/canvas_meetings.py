"""Invented meetings for the tests of the canvas."""

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
    Note,
    NoteId,
    OnLink,
    OnText,
    Passage,
    PassageKind,
    Provenance,
    Relation,
    Side,
    Span,
    Target,
)
from diptych.text.selectors import select

LEFT = (
    "The ministers met in Lund 🤝 for an hour.",
    "They spoke of the river, and the harvest.",
    "The delegation voiced concern over the dam.",
    "Both will meet again in spring.",
    "No date was named for the next round.",
)
RIGHT = (
    "Talks were held in Lund.",
    "The guests asked about the tariff.",
    "The river was on the agenda.",
    "The dam will be built, as planned.",
    "A further meeting is due in spring.",
)
LINKS = (
    ((3,), (4,), Relation.AGREE),
    ((0,), (0,), Relation.AGREE),
    ((1,), (2,), Relation.AGREE),
    ((1, 2), (3,), Relation.DIVERGE),
)


def account(name: str, sentences: tuple[str, ...]) -> tuple[Account, tuple[Passage, ...]]:
    """An account of one paragraph, a passage a sentence."""
    text = " ".join(sentences)
    passages, start = [], 0
    for sentence in sentences:
        passages.append(Passage(Span(start, start + len(sentence))))
        start += len(sentence) + 1
    data = text.encode()
    source = Provenance(
        f"{name}.txt",
        data,
        sha256(data).hexdigest(),
        address="https://example.org/a",
        place="Port Alba",
    )
    return Account(name, text, source, f"Ministry of {name}"), tuple(passages)


def meeting(
    *,
    left: tuple[str, ...] = LEFT,
    right: tuple[str, ...] = RIGHT,
    links: tuple[tuple[tuple[int, ...], tuple[int, ...], Relation], ...] = LINKS,
    targets: tuple[Target, ...] = (),
) -> Meeting:
    """Agree: 0-0, 1-2, 3-4; diverge: 1 and 2 with 3. Alone: left 4, right 1."""
    one, left_passages = account("Alba", left)
    two, right_passages = account("Corvia", right)
    proposals = tuple(
        Link(ends[0], ends[1], ends[2], 0.8, evidence=_evidence(one.text, two.text, ends[2]))
        for ends in links
    )
    return Meeting(
        MeetingId(1),
        "uuid",
        "Talks in Lund",
        "2021-12-07",
        Comparison(one, two, left_passages, right_passages, proposals),
        tuple(JudgedLink(LinkId(n), proposal) for n, proposal in enumerate(proposals, 1)),
        tuple(
            Note(NoteId(n), str(n), target, "Remember.", (), "", "")
            for n, target in enumerate(targets, 1)
        ),
    )


def _evidence(left: str, right: str, relation: Relation) -> tuple[Evidence, ...]:
    if relation is Relation.AGREE or "concern" not in left:
        return ()
    return (
        Evidence(
            EvidenceKind.NEGATION,
            find(left, "voiced concern"),
            find(right, "as planned"),
            "…",
            differs=True,
        ),
        Evidence(EvidenceKind.NAME, find(left, "dam"), find(right, "dam"), "…"),
    )


def find(text: str, words: str) -> Span:
    """Where `words` stand in `text`."""
    start = text.index(words)
    return Span(start, start + len(words))


def noted() -> Meeting:
    """The same with notes: two on link 4, one on words, one on a passage."""
    plain = meeting()
    alba, corvia = plain.comparison.left, plain.comparison.right
    words = OnText(Side.LEFT, select(alba.text, find(alba.text, "the harvest"), alba.sha256))
    passage = plain.comparison.right_passages[1].span
    whole = OnText(Side.RIGHT, select(corvia.text, passage, corvia.sha256))
    return meeting(targets=(OnLink(LinkId(4)), OnLink(LinkId(4)), words, whole))


def with_a_possible_link() -> Meeting:
    """The same with a fifth link that is only possible: 4-1, which stand alone."""
    made = meeting()
    comparison = made.comparison
    offered = Link((4,), (1,), Relation.DIVERGE, 0.2, topic="next round", possible=True)
    matters = (
        Matter("river, harvest", (0, 1, 2), (0, 2, 3), (1, 2, 3), 24, 19),
        Matter("spring", (3, 4), (4,), (0,), 14, 7),
        Matter("tariff", (), (1,), (), 0, 6),
    )
    return replace(
        made,
        comparison=replace(comparison, links=(*comparison.links, offered), matters=matters),
        links=(*made.links, JudgedLink(LinkId(5), offered)),
    )


def long_meeting(count: int = 1000) -> Meeting:
    """Two accounts of `count` sentences; each third is linked with one further down."""
    left = tuple(f"Sentence {n} tells of the water in the upper valley." for n in range(count))
    right = tuple(f"Point {n} concerns the valley and its rights." for n in range(count))
    links = tuple(
        ((n,), ((n + 2) % count,), Relation.DIVERGE if n % 2 else Relation.AGREE)
        for n in range(0, count, 3)
    )
    return meeting(left=left, right=right, links=links)


def transcript() -> Meeting:
    """A meeting with a heading, a question and speakers on the left."""
    text = "Press briefing\n\nMODERATOR: Welcome to all.\n\nQ: Was the dam named?\n\nNo."
    kinds = (
        ("Press briefing", PassageKind.HEADING, ""),
        ("MODERATOR: Welcome to all.", PassageKind.COURTESY, "MODERATOR"),
        ("Q: Was the dam named?", PassageKind.QUESTION, "Q"),
        ("No.", PassageKind.STATEMENT, "Q"),
    )
    passages = tuple(
        Passage(find(text, words), number, kind, speaker)
        for number, (words, kind, speaker) in enumerate(kinds)
    )
    base = meeting(links=())
    spoken = Account("Alba", text, Provenance("a.txt", b"", ""))
    comparison = Comparison(
        spoken, base.comparison.right, passages, base.comparison.right_passages, ()
    )
    return Meeting(MeetingId(2), "other", "Briefing", "", comparison, ())

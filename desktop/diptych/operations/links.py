"""Links of a person's own: joined from passages or words, and moved to other passages."""

from collections.abc import Iterable
from dataclasses import replace

from diptych.errors import DiptychError
from diptych.library.accounts import note_rows
from diptych.library.content import keep_link
from diptych.library.journal import About, Edit, Op
from diptych.library.store import Library
from diptych.model import (
    Evidence,
    EvidenceKind,
    JudgedLink,
    Link,
    LinkId,
    Meeting,
    MeetingId,
    Origin,
    Relation,
    Side,
    Span,
    Verdict,
)
from diptych.operations.meetings import give_verdict

WORDS_LINKED = "A person linked just these words."
"""The evidence of a link that joins words rather than whole passages."""


def add_link(
    lib: Library,
    meeting: MeetingId,
    left: Iterable[int],
    right: Iterable[int],
    verdict: Verdict = Verdict.AGREE,
    words: tuple[Span, Span] | None = None,
) -> LinkId:
    """Join passages (indexes) of both accounts by a link of the person's own.

    `words` are the words, left and right, that alone are meant; the link keeps these spans as
    its evidence. Where the program proposed this very link, it is judged. Raises DiptychError
    where a side has no passage, or where the words are not in its passages.
    """
    name = "Add link" if words is None else "Link words"
    with lib.operation(Op.ADD_LINK, name, about=About(meeting)) as edit:
        shown = lib.meeting(meeting)
        ends = tuple(sorted(set(left))), tuple(sorted(set(right)))
        evidence = () if words is None else (_evidence(shown, ends, words),)
        link = _link_between(lib, edit, shown, ends, verdict, evidence=evidence)
        edit.about = About(meeting, link=link)
        give_verdict(lib, edit, link, verdict)
    return link


def move_link_end(
    lib: Library, meeting: MeetingId, link: LinkId, side: Side, old: int, new: int
) -> LinkId:
    """Let a link end at the passage `new` of `side` instead of `old` (indexes), as one step.

    The person's verdict goes along, or else the proposed relation as the person's own; so do the
    notes. What the program proposed stays, set aside. A link that joins these passages already
    takes the notes, and keeps a verdict that it has. Returns the link that now stands.
    """
    with lib.operation(Op.MOVE_LINK, "Move link", about=About(meeting, link=link)) as edit:
        shown = lib.meeting(meeting)
        judged = _known(shown, link)
        ends = {each: set(judged.proposal.ends(each)) for each in Side}
        if old not in ends[side]:
            raise DiptychError("This link does not end there.", "Select the link once more.")
        ends[side] = (ends[side] - {old}) | {new}
        wanted = tuple(sorted(ends[Side.LEFT])), tuple(sorted(ends[Side.RIGHT]))
        if wanted == (judged.proposal.left, judged.proposal.right):
            return link
        verdict = judged.verdict
        if verdict in (None, Verdict.UNRELATED):
            verdict = Verdict(judged.proposal.relation.value)
        there = _link_between(lib, edit, shown, wanted, verdict, judged.proposal.topic)
        known = next((one for one in shown.links if one.id == there), None)
        if known is None or known.verdict in (None, Verdict.UNRELATED):
            give_verdict(lib, edit, there, verdict)
        mine = judged.proposal.origin is Origin.PERSON
        give_verdict(lib, edit, link, None if mine else Verdict.UNRELATED)
        for note in note_rows(lib, meeting):
            if note["link_id"] == link:
                edit.update("note", note["id"], link_id=int(there))
        edit.about = About(meeting, link=there)
    return there


def joins_words(link: Link) -> bool:
    """Whether a person linked words of the passages rather than the whole of them."""
    return any(piece.says == WORDS_LINKED for piece in link.evidence)


def _known(meeting: Meeting, link: LinkId) -> JudgedLink:
    try:
        return meeting.link(link)
    except KeyError:
        raise DiptychError("This link is not there any more.", "Select another one.") from None


def _link_between(
    lib: Library,
    edit: Edit,
    shown: Meeting,
    ends: tuple[tuple[int, ...], tuple[int, ...]],
    verdict: Verdict | None,
    topic: str = "",
    evidence: tuple[Evidence, ...] = (),
) -> LinkId:
    """The link that joins these passages, or these words of them; made where there is none."""
    for side, indexes in zip(Side, ends, strict=True):
        passages = shown.comparison.passages(side)
        if not indexes or indexes[0] < 0 or indexes[-1] >= len(passages):
            raise DiptychError("A link needs a passage on each side.", "Choose one on each.")
    words = [(piece.left, piece.right) for piece in evidence]
    for one in shown.links:
        if (one.proposal.left, one.proposal.right) == ends:
            linked = one.proposal.evidence if joins_words(one.proposal) else ()
            if [(piece.left, piece.right) for piece in linked] == words:
                return one.id
    relation = Relation.DIVERGE if verdict is Verdict.DIVERGE else Relation.AGREE
    made = Link(*ends, relation, 1.0, Origin.PERSON, topic=topic)
    accounts = {side: lib.account_row(shown.id, side)["account_id"] for side in Side}
    present = edit.row("meeting", shown.id)
    assert present is not None
    return keep_link(
        edit,
        present["comparison_id"],
        len(shown.links),
        replace(made, evidence=evidence),
        shown.comparison,
        accounts,
        added=True,
    )


def _evidence(
    shown: Meeting, ends: tuple[tuple[int, ...], tuple[int, ...]], words: tuple[Span, Span]
) -> Evidence:
    for side, indexes, span in zip(Side, ends, words, strict=True):
        passages = shown.comparison.passages(side)
        touched = {i for i in range(len(passages)) if passages[i].span.overlaps(span)}
        if not touched or touched != set(indexes):
            raise DiptychError("These words are not in the passages.", "Select them once more.")
    return Evidence(EvidenceKind.WORDING, words[0], words[1], WORDS_LINKED)

"""The part of a report that a person chose to hand on."""

from dataclasses import replace

from diptych.export.markdown_options import MarkdownOptions
from diptych.export.report import Matter, PlacedNote, Quote, Report, plural
from diptych.model import JudgedLink, Meeting, Origin, Relation, Side


def chosen(whole: Report, options: MarkdownOptions) -> Report:
    """`whole` without what was not asked for. Matters and notes keep their numbers.

    Where links are chosen, what only one account says and what each side speaks of are left out
    too: they are not links. A note whose first place is left out stands in full at its next.
    """
    shown = whole
    if options.selects:
        shown = replace(
            shown,
            matters=tuple(m for m in whole.matters if _wanted(m.link, options)),
            only=dict.fromkeys(Side, ()),
            possible=(),
            set_aside=() if options.only_diverging else whole.set_aside,
            spoken=(),
        )
    if not options.notes:
        return _without_notes(shown)
    return _Notes().placed(shown) if options.selects else shown


def links_left(meeting: Meeting, options: MarkdownOptions) -> int:
    """How many links, of those that stand or were set aside, this choice leaves."""
    standing = sum(_wanted(link, options) for link in meeting.standing_links)
    aside = sum(link.relation is None for link in meeting.links)
    return standing + (0 if options.only_diverging else aside)


def said_of_the_rest(whole: Report, shown: Report, options: MarkdownOptions) -> str:
    """What was left out, in a sentence or two; "" where nothing was."""
    if not options.selects:
        return ""
    wanted = ["diverge"] if options.only_diverging else []
    if options.only_reviewed:
        wanted.append("a person judged")
    words = [
        f"Below stand only the links that {' and that '.join(wanted)}: "
        f"{len(shown.matters)} of {len(whole.matters)}.",
        "What only one account says is left out.",
    ]
    missing = len(_ids(whole)) - len(_ids(shown)) if options.notes else 0
    if missing:
        verb = "stands" if missing == 1 else "stand"
        words.append(f"{plural(missing, 'note')} {verb} on what is left out.")
    return " ".join(words)


def _wanted(link: JudgedLink, options: MarkdownOptions) -> bool:
    if options.only_diverging and link.relation is not Relation.DIVERGE:
        return False
    return not options.only_reviewed or link.origin is Origin.PERSON


def _without_notes(shown: Report) -> Report:
    def quotes(found: tuple[Quote, ...]) -> tuple[Quote, ...]:
        return tuple(replace(quote, notes=()) for quote in found)

    def bare(matters: tuple[Matter, ...]) -> tuple[Matter, ...]:
        return tuple(
            replace(m, left=quotes(m.left), right=quotes(m.right), notes=()) for m in matters
        )

    return replace(
        shown,
        matters=bare(shown.matters),
        only={side: quotes(shown.only[side]) for side in Side},
        possible=bare(shown.possible),
        set_aside=bare(shown.set_aside),
        notes=(),
        homeless=(),
    )


class _Notes:
    """Says of each note, in the order of reading, whether it was shown before, and where."""

    def __init__(self) -> None:
        self._first: dict[int, int] = {}

    def placed(self, shown: Report) -> Report:
        return replace(
            shown,
            matters=tuple(map(self._matter, shown.matters)),
            set_aside=tuple(map(self._matter, shown.set_aside)),
        )

    def _matter(self, matter: Matter) -> Matter:
        def quotes(found: tuple[Quote, ...]) -> tuple[Quote, ...]:
            return tuple(
                replace(quote, notes=self._notes(quote.notes, matter.number)) for quote in found
            )

        return replace(
            matter,
            left=quotes(matter.left),
            right=quotes(matter.right),
            notes=self._notes(matter.notes, matter.number),
        )

    def _notes(self, notes: tuple[PlacedNote, ...], number: int) -> tuple[PlacedNote, ...]:
        return tuple(self._note(note, number) for note in notes)

    def _note(self, placed: PlacedNote, number: int) -> PlacedNote:
        first = self._first.setdefault(placed.number, number)
        return replace(placed, again=0 if first == number else first)


def _ids(shown: Report) -> set[int]:
    """The numbers of the notes that are in it."""
    matters = shown.matters + shown.possible + shown.set_aside
    notes = [note for matter in matters for note in matter.all_notes]
    notes += [note for side in Side for quote in shown.only[side] for note in quote.notes]
    return {note.number for note in (*notes, *shown.notes, *shown.homeless)}

"""How each passage of an account looks, from what is shown and what is selected."""

from collections import Counter
from collections.abc import Iterable

from diptych.gui.cards import Look
from diptych.gui.reading import Reading
from diptych.model import JudgedLink, Side


def looks(
    reading: Reading,
    side: Side,
    link: JudgedLink | None,
    alone: Iterable[int],
    noted: Iterable[int],
) -> list[Look]:
    """The looks of one side's passages.

    `link` is the selected one; `alone` are passages selected without one, and `noted` those that
    notes are on, each once for every note.
    """
    ends = link.proposal.ends(side) if link is not None else ()
    picked = frozenset(alone) if link is None else frozenset()
    notes = Counter(noted)
    return [
        Look(
            status,
            selected=index in ends or index in picked,
            by=link.relation if link is not None and index in ends else None,
            notes=notes[index],
            possible=link is not None and link.possible and index in ends,
        )
        for index, status in enumerate(reading.statuses(side))
    ]

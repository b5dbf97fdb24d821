"""Working together: another person's library, one meeting as a file, and how far two agree."""

import tempfile
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from diptych.errors import DiptychError, LibraryError
from diptych.library import backup
from diptych.library.backup import Reason, named_when_good
from diptych.library.journal import Op
from diptych.library.merging import Merged, merge
from diptych.library.people import judged_by, name_owner, people_of, take_over_owner
from diptych.library.schema import utc_now
from diptych.library.store import Library
from diptych.model import Comparison, JudgedLink, MeetingId, Side, Verdict

Said = tuple[Verdict | None, Verdict | None]
"""What two people said; None where one said nothing."""


def merge_library(lib: Library, other: Path) -> Merged:
    """Bring another person's meetings, notes and verdicts in: one step, after a backup.

    The other file is only read. Raises LibraryError where it is no library or is damaged.
    """
    other = Path(other).absolute()
    if not other.is_file():
        raise LibraryError(f"There is no file {other}.", "Check the name.")
    if other.samefile(lib.path):
        raise LibraryError("A library cannot be merged with itself.", "Choose another file.")
    backup.make(lib.path, Reason.MERGE, utc_now())
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "other.sqlite"
        backup.copy_to(other, copy)
        with (
            Library.open(copy) as theirs,
            theirs.reading() as source,
            lib.operation(Op.MERGE, "Merge library") as edit,
        ):
            merged = merge(edit, source)
    return merged


def export_bundle(lib: Library, meeting: MeetingId, target: Path) -> None:
    """Write one meeting with everything on it as a file that `import_bundle` brings in.

    It is a library of its own with this one meeting. A file that is there is replaced.
    """
    shown = lib.meeting(meeting)
    with named_when_good(Path(target).absolute()) as unfinished:
        with (
            Library.open(unfinished) as bundle,
            lib.reading() as source,
            bundle.operation(Op.MERGE, "Write bundle") as edit,
        ):
            merge(edit, source, shown.uuid)
            take_over_owner(edit.db, source)
        backup.close_up(unfinished)


def import_bundle(lib: Library, bundle: Path) -> Merged:
    """Bring the meeting of a bundle in. Errors as `merge_library`."""
    return merge_library(lib, bundle)


def set_owner(lib: Library, name: str) -> None:
    """Say whose library this is; others see the name beside notes that were merged."""
    name = " ".join(name.split())
    if not name:
        raise DiptychError("A name needs at least one letter.")
    name_owner(lib, name)


def people(lib: Library) -> dict[str, str]:
    """Who has written in this library: UUID and name, "" where it is not known; the owner first."""
    return people_of(lib)


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two people judged alike, over some links or passages, `count` of them.

    `share` is the part on which they said the same, in [0, 1]; `kappa` is Cohen's, None where
    chance alone would make them agree (both said one thing throughout) or where there are none.
    Source: J. Cohen, A Coefficient of Agreement for Nominal Scales, 1960.
    """

    count: int
    share: float
    kappa: float | None


@dataclass(frozen=True, slots=True)
class Comparing:
    """Two people's verdicts on one comparison. `differing`: link, one's and the other's verdict.

    `all_links` counts a link on which neither said anything as one on which they agree; `marked`
    leaves these out. The same for the passages of both accounts: a person says of one that it
    diverges where any of its links does by that person's verdicts, else that it agrees where one
    does, else that it has no counterpart.
    """

    all_links: Agreement
    marked: Agreement
    all_passages: Agreement
    marked_passages: Agreement
    differing: tuple[tuple[JudgedLink, Verdict | None, Verdict | None], ...]


def agreement(lib: Library, meeting: MeetingId, one: str, other: str) -> Comparing:
    """Compare the verdicts of two people (UUIDs of `people`) on a meeting's comparison."""
    judged = judged_by(lib, meeting, (one, other))
    pairs = [verdicts for _, verdicts in judged]
    passages = _of_passages(lib.meeting(meeting).comparison, judged)
    differing = tuple((link, a, b) for link, (a, b) in judged if a is not b)
    return Comparing(
        _agreement(pairs),
        _agreement(_marked(pairs)),
        _agreement(passages),
        _agreement(_marked(passages)),
        differing,
    )


def _marked(pairs: list[Said]) -> list[Said]:
    return [(a, b) for a, b in pairs if a is not None or b is not None]


def _of_passages(shown: Comparison, judged: list[tuple[JudgedLink, Said]]) -> list[Said]:
    """What each of the two says of every passage, left and then right."""
    out: list[Said] = []
    for side, passages in ((Side.LEFT, shown.left_passages), (Side.RIGHT, shown.right_passages)):
        for index in range(len(passages)):
            own = [said for link, said in judged if index in _ends(link, side)]
            out.append((_strongest(a for a, _ in own), _strongest(b for _, b in own)))
    return out


def _ends(link: JudgedLink, side: Side) -> tuple[int, ...]:
    return link.proposal.left if side is Side.LEFT else link.proposal.right


def _strongest(said: Iterable[Verdict | None]) -> Verdict | None:
    verdicts = set(said)
    for verdict in (Verdict.DIVERGE, Verdict.AGREE, Verdict.UNRELATED):
        if verdict in verdicts:
            return verdict
    return None


def _agreement(pairs: list[Said]) -> Agreement:
    count = len(pairs)
    if not count:
        return Agreement(0, 0.0, None)
    same = sum(a is b for a, b in pairs) / count
    ones, others = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    by_chance = sum(ones[said] * others[said] for said in ones) / count**2
    kappa = None if by_chance == 1 else (same - by_chance) / (1 - by_chance)
    return Agreement(count, same, kappa)

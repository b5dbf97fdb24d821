"""The ways from two texts to an open meeting: read, look whether it is known, compare, keep."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from diptych import operations
from diptych.gui.comparing import Comparing, Pair, file_pair, sample_pair
from diptych.gui.core_texts import core_text
from diptych.gui.session import Session
from diptych.gui.translation import tr
from diptych.model import Comparison, MeetingId
from diptych.text.cautions import cautions


class Opening(QObject):
    """Brings pairs of accounts into the session, through `comparing` where that is needed."""

    told = Signal(str)
    """What was done instead of a comparison, in one sentence."""

    def __init__(self, session: Session, comparing: Comparing, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._comparing = comparing
        self._kept: Callable[[], None] | None = None
        self._quietly = False
        self._shown: tuple[str, str] | None = None
        """The hashes of the accounts of which the first proposal is a meeting already."""
        comparing.known.connect(self._look)
        comparing.first.connect(self._show_first)
        comparing.ready.connect(self._keep)

    def sample(self, name: str) -> None:
        """Open a sample; one that is in the library is not compared again."""
        self._kept, self._quietly = None, True
        self._comparing.read(lambda _: sample_pair(name))

    def files(self, left: Path, right: Path) -> None:
        """Compare two files, named after themselves."""
        self._kept, self._quietly = None, False
        self._comparing.read(lambda progress: file_pair(left, right, progress))

    def pair(self, pair: Pair, kept: Callable[[], None] | None = None) -> None:
        """Compare two accounts; `kept` is called once they are a meeting of the library."""
        self._kept, self._quietly = kept, False
        self._look(pair)

    def _look(self, pair: Pair) -> None:
        def found(meeting: MeetingId | None) -> None:
            if meeting is None:
                self._shown = None
                self._comparing.compare(pair)
                return
            self._session.open_meeting(meeting)
            self._tell_kept()
            if not self._quietly:
                self.told.emit(tr("These two accounts were compared before. This is that meeting."))

        self._session.find(pair, found)

    def _show_first(self, pair: Pair, comparison: Comparison) -> None:
        """Open a first proposal; a person may judge and write while it is refined."""
        self._shown = pair.hashes
        self._keep_new(pair, comparison)

    def _keep(self, pair: Pair, comparison: Comparison) -> None:
        if self._shown == pair.hashes:
            self._refine(pair, comparison)
        else:
            self._keep_new(pair, comparison)

    def _refine(self, pair: Pair, comparison: Comparison) -> None:
        """Put a comparison in the place of its first proposal; what was judged holds."""

        def found(meeting: MeetingId | None) -> None:
            if meeting is not None:
                self._session.run(
                    lambda lib: operations.compare_again(lib, meeting, comparison), self
                )

        self._session.find(pair, found)

    def _keep_new(self, pair: Pair, comparison: Comparison) -> None:
        def known(meetings: dict[str, tuple[str, ...]]) -> None:
            said = [
                f"{one.name}: {core_text(caution)}"
                for one in (pair.left, pair.right)
                for caution in cautions(one.text)
            ]
            before = [
                tr("{name} in “{title}”", name=name, title=titles[0])
                for name, titles in meetings.items()
                if titles
            ]
            if before:
                said.append(
                    tr(
                        "The same source is in the library already: {places}.",
                        places=", ".join(before),
                    )
                )
            if said and not self._quietly:
                self.told.emit(" ".join(said))

        self._session.find_sources(pair, known)
        self._session.add(comparison, pair.title, pair.date, self._tell_kept)

    def _tell_kept(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None:
            kept()

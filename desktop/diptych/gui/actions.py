"""Everything that can be done from the menus: one table, and the menus built from it."""

from dataclasses import dataclass
from enum import Enum, auto
from operator import attrgetter

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from diptych.gui import icons, keys, preferences
from diptych.gui.core_texts import core_text
from diptych.gui.session import Session
from diptych.gui.targets import LinkSelected, Selection, find_link
from diptych.gui.translation import bare, mark, tr


class Needs(Enum):
    """What must be there for an action to make sense."""

    NOTHING = auto()
    MEETING = auto()
    LINKS = auto()
    LINK = auto()
    VERDICT = auto()
    UNDO = auto()
    REDO = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu. `slot` names what does it: a method of the window or of a part of it."""

    menu: str
    slot: str
    text: str
    keys: tuple[str, ...] = ()
    needs: Needs = Needs.NOTHING
    icon: str = ""
    checkable: bool = False
    group: bool = False
    """Whether a line in the menu parts it from what is above."""


MENUS = {
    "File": mark("&File"),
    "Edit": mark("&Edit"),
    "View": mark("&View"),
    "Link": mark("&Link"),
    "Library": mark("Li&brary"),
    "Help": mark("&Help"),
}
"""The menus, and what stands on them."""

TABLE = (
    Entry("File", "new_comparison", "&New comparison", ("Ctrl+N",), icon="plus"),
    Entry("File", "open_files", "&Open two files…", ("Ctrl+O",), icon="files"),
    Entry("File", "splitting.show", "Spl&it a report…"),
    Entry("File", "show_start", "Start &page"),
    Entry("File", "edit_details", "&Title and date…", ("F2",), Needs.MEETING, group=True),
    Entry("File", "dialogs.export", "&Export…", ("Ctrl+E",), Needs.MEETING, "export"),
    Entry("File", "dialogs.copy_markdown", "&Copy as Markdown", ("Ctrl+Shift+C",), Needs.MEETING),
    Entry("File", "delete_meeting", "&Delete meeting", (), Needs.MEETING, "trash", group=True),
    Entry("File", "dialogs.show_settings", "&Settings…", ("Ctrl+,",), group=True),
    Entry("File", "close", "&Quit", ("Ctrl+Q",), group=True),
    Entry("Edit", "session.undo", "&Undo", ("Ctrl+Z",), Needs.UNDO, "undo"),
    Entry("Edit", "session.redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), Needs.REDO, "redo"),
    Entry("Edit", "new_note", "New &note", ("N",), Needs.MEETING, "pencil", group=True),
    Entry("Edit", "reading.finding.open", "&Find in both accounts…", ("Ctrl+F",), Needs.MEETING,
          group=True),
    Entry("Edit", "reading.finding.next", "Find ne&xt", ("F3",), Needs.MEETING),
    Entry("Edit", "reading.finding.previous", "Find &previous", ("Shift+F3",), Needs.MEETING),
    Entry("Edit", "tag_note", "&Tags of the note", ("T",), Needs.MEETING),
    Entry("Edit", "keeping.show_notes", "&All notes…", ("Shift+N",), Needs.MEETING),
    Entry("Edit", "escape", "&Clear selection", ("Escape",)),
    Entry("View", "panes.toggle_library", "&Library", ("Ctrl+B",), icon="sidebar", checkable=True),
    Entry("View", "panes.toggle_inspector", "&Evidence and notes", ("Ctrl+I",), Needs.MEETING,
          "inspector", checkable=True),
    Entry("View", "reading.side_by_side", "Side &by side", ("Ctrl+1",), Needs.MEETING,
          checkable=True, group=True),
    Entry("View", "reading.as_table", "&Table of matters", ("Ctrl+2",), Needs.MEETING,
          checkable=True),
    Entry("View", "reading.with_margin", "&One account with a margin", ("Ctrl+3",), Needs.MEETING,
          checkable=True),
    Entry("View", "reading.toggle_level", "&Keep the accounts level", ("Ctrl+T",), Needs.MEETING,
          checkable=True, group=True),
    Entry("View", "reading.folding.toggle", "Fold &what only one account has", ("Ctrl+J",),
          Needs.MEETING, checkable=True),
    Entry("View", "reading.folding.toggle_here", "Fold or open &here", ("Ctrl+Shift+J",),
          Needs.MEETING),
    Entry("View", "view.legend.toggle", "Only differences &in a link", ("D",), Needs.MEETING,
          checkable=True),
    Entry("View", "keeping.show_pictures", "&Pictures…", ("Ctrl+P",), Needs.MEETING, group=True),
    Entry("View", "look.enlarge", "Larger te&xt", ("Ctrl++", "Ctrl+="), Needs.MEETING, group=True),
    Entry("View", "look.reduce", "&Smaller text", ("Ctrl+-",), Needs.MEETING),
    Entry("View", "look.usual_size", "&Usual text size", ("Ctrl+0",), Needs.MEETING),
    Entry("View", "look.lengthen", "Lo&nger lines", ("Ctrl+Alt+Right",), Needs.MEETING),
    Entry("View", "look.shorten", "Sho&rter lines", ("Ctrl+Alt+Left",), Needs.MEETING),
    Entry("View", "look.loosen", "Lines further &apart", ("Ctrl+Alt+Down",), Needs.MEETING),
    Entry("View", "look.tighten", "Lines &closer together", ("Ctrl+Alt+Up",), Needs.MEETING),
    Entry("View", "look.toggle_dark", "&Dark colours", checkable=True, group=True),
    Entry("View", "look.toggle_contrast", "Hi&gh contrast", checkable=True),
    Entry("View", "toggle_full_screen", "&Full screen", ("F11",), checkable=True, group=True),
    Entry("Link", "view.next_link", "&Next link", ("J", "Alt+Down"), Needs.LINKS),
    Entry("Link", "view.previous_link", "&Previous link", ("K", "Alt+Up"), Needs.LINKS),
    Entry("Link", "reviewing.next_unjudged", "Next link not &yet judged", ("Shift+J",),
          Needs.LINKS),
    Entry("Link", "reviewing.confirm", "&Confirm the proposal", ("C",), Needs.LINK, group=True),
    Entry("Link", "selecting.judge_agree", "&Agree", ("1",), Needs.LINK),
    Entry("Link", "selecting.judge_diverge", "&Diverge", ("2",), Needs.LINK),
    Entry("Link", "selecting.judge_unrelated", "Not the &same matter", ("0", "U"), Needs.LINK),
    Entry("Link", "selecting.judge_as_proposed", "&Back to the proposal", ("Backspace",),
          Needs.VERDICT),
    Entry("Link", "selecting.join", "&Link the passages or words", ("L",), Needs.MEETING,
          group=True),
    Entry("Link", "selecting.move_end", "&Move the link’s end here", ("M",), Needs.LINK),
    Entry("Link", "selecting.why_not", "&Why not linked?", ("W",), Needs.MEETING),
    Entry("Link", "keeping.show_link_picture", "Picture of the lin&k…", ("Ctrl+Shift+P",),
          Needs.LINK),
    Entry("Link", "keeping.show_claim", "ClaimRe&view…", (), Needs.VERDICT),
    Entry("Link", "splitting.show_place", "Place in the &report", (), Needs.MEETING),
    Entry("Link", "reviewing.toggle_finished", "&Finished with this comparison", (),
          Needs.MEETING, checkable=True, group=True),
    Entry("Library", "search_library", "&Search", ("Ctrl+K", "/")),
    Entry("Library", "keeping.show_bin", "&Bin…"),
    Entry("Library", "keeping.show_accounts", "&Accounts of this meeting…", (), Needs.MEETING,
          group=True),
    Entry("Library", "keeping.show_revisions", "&Revisions of the texts…", (), Needs.MEETING),
    Entry("Library", "keeping.show_places", "&Places to look at…", (), Needs.MEETING),
    Entry("Library", "revising.compare_again", "&Compare again", (), Needs.MEETING),
    Entry("Library", "safekeeping.merge", "Bring &in…", group=True),
    Entry("Library", "safekeeping.pass_on", "Pass this &meeting on…", (), Needs.MEETING),
    Entry("Library", "keeping.show_agreement", "Compare &verdicts…", (), Needs.MEETING),
    Entry("Library", "safekeeping.back_up", "Back &up now", group=True),
    Entry("Library", "safekeeping.show_backups", "Bac&kups…"),
    Entry("Library", "safekeeping.check", "Check the &library"),
    Entry("Help", "dialogs.show_help", "&Manual", ("F1",), icon="help"),
    Entry("Help", "dialogs.show_keys", "&Keys", ("?",)),
    Entry("Help", "dialogs.show_about", "&About Diptych"),
)  # fmt: skip


def plain_text(entry: Entry) -> str:
    """What an action does, without the marks for menus."""
    return bare(entry.text)


def menu_text(menu: str) -> str:
    """What stands on a menu, without the mark for its key."""
    return bare(MENUS[menu])


def key_of(slot: str) -> str:
    """The first key of an action now, as this system writes it; "" where it has none."""
    entry = next(entry for entry in TABLE if entry.slot == slot)
    return keys.spoken(keys.keys_of(slot, entry.keys)[:1])


class Actions(QObject):
    """The QActions of one window, by the name of their slot."""

    def __init__(self, window: QMainWindow, samples: tuple[tuple[str, str], ...]) -> None:
        """`samples`: name and title of each sample for the menu *Open sample*."""
        super().__init__(window)
        self._by_slot: dict[str, QAction] = {}
        self._needs: dict[str, Needs] = {}
        menus = {name: window.menuBar().addMenu(tr(text)) for name, text in MENUS.items()}
        for entry in TABLE:
            action = self._make(window, entry)
            menu = menus[entry.menu]
            if entry.group:
                menu.addSeparator()
            menu.addAction(action)
            if entry.slot == "open_files":
                self._add_samples(window, menu, samples)
                self.recent_menu = menu.addMenu(tr("&Recent"))

        self.show_keys()
        preferences.current().changed.connect(self._on_changed)

    def __getitem__(self, slot: str) -> QAction:
        return self._by_slot[slot]

    def enable(self, have: set[Needs]) -> None:
        """Let through the actions whose needs are met."""
        for slot, needs in self._needs.items():
            self._by_slot[slot].setEnabled(needs is Needs.NOTHING or needs in have)

    def name_steps(self, undo: str | None, redo: str | None) -> None:
        """Put the names of the steps into the texts of undo and redo."""
        for slot, word, with_step, step in (
            ("session.undo", tr("Undo"), mark("Undo {step}"), undo),
            ("session.redo", tr("Redo"), mark("Redo {step}"), redo),
        ):
            named = core_text(step) if step else ""
            text = tr(with_step, step=f"{named[:1].lower()}{named[1:]}") if step else word
            action = self._by_slot[slot]
            action.setText(f"&{text}")
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text} ({key})" if key else text)

    def _make(self, window: QMainWindow, entry: Entry) -> QAction:
        action = QAction(tr(entry.text), window)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(entry.checkable)
        if entry.icon:
            icons.give(action, entry.icon)
            action.setIconVisibleInMenu(False)
        slot = attrgetter(entry.slot)
        action.triggered.connect(lambda _checked=False: slot(window)())
        window.addAction(action)
        self._by_slot[entry.slot] = action
        self._needs[entry.slot] = entry.needs
        return action

    def _on_changed(self, name: str) -> None:
        if name == keys.NAME:
            self.show_keys()

    def show_keys(self) -> None:
        """Give every action its keys, and say the first in its tool tip."""
        for entry in TABLE:
            action, plain = self._by_slot[entry.slot], plain_text(entry)
            has = keys.keys_of(entry.slot, entry.keys)
            action.setShortcuts([QKeySequence(key) for key in has])
            action.setToolTip(f"{plain} ({keys.spoken(has[:1])})" if has else plain)

    def _add_samples(
        self, window: QMainWindow, menu: QMenu, samples: tuple[tuple[str, str], ...]
    ) -> None:
        open_sample = attrgetter("opening.sample")
        self.samples_menu = menu.addMenu(tr("Open s&ample"))
        for name, title in samples:
            action = self.samples_menu.addAction(title.replace("&", "&&"))
            action.triggered.connect(lambda _=False, n=name: open_sample(window)(n))


def met(session: Session, selection: Selection, *, on_meeting: bool) -> set[Needs]:
    """The needs that are met; `on_meeting` says that the meeting itself is to be seen."""
    have: set[Needs] = set()
    if session.undo_name:
        have.add(Needs.UNDO)
    if session.redo_name:
        have.add(Needs.REDO)
    meeting = session.meeting
    if meeting is None or not on_meeting:
        return have
    have.add(Needs.MEETING)
    if meeting.standing_links:
        have.add(Needs.LINKS)
    link = find_link(meeting, selection.link) if isinstance(selection, LinkSelected) else None
    if link is not None:
        have.add(Needs.LINK)
        if link.verdict is not None:
            have.add(Needs.VERDICT)
    return have

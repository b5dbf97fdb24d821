"""The colours of the program: of the window, its pictures, and what is exported.

There is no other source of colours. Neither account has a colour that is taken to be good or bad.
"""

from dataclasses import dataclass

from diptych.model import Relation, Side, Status


@dataclass(frozen=True, slots=True)
class Tone:
    """The colours of one status: `ink` for text, signs and edges, `tint` for surfaces."""

    ink: str
    tint: str


@dataclass(frozen=True, slots=True)
class Palette:
    """Named colours, as `#rrggbb`.

    Any two of the five tones differ by 10 or more (Oklab times 100) to the usual eye and to one
    without red, green or blue cones (docs/accessibility.md says how this is worked out). Text in
    any of them reaches a contrast of 4.5 on its tint and on `paper`, 7 where it is `strong`.
    Besides, each status has a sign and a line of its own: none is told by its tone alone.
    """

    dark: bool
    strong: bool
    """For high contrast: lines are thicker, and none is faint."""
    ink: str
    muted: str
    line: str
    window: str
    """Behind everything, and between the accounts."""
    paper: str
    """Where text is read: accounts, cards, fields."""
    side: str
    """The library's side panel."""
    control_ink: str
    disabled: str
    """Words of a control that cannot be used now."""
    scroll: str
    """The handle of a scroll bar."""
    hover: str
    pressed: str
    selected: str
    primary: str
    primary_hover: str
    primary_ink: str
    focus: str
    selection: str
    """Behind words selected with the mouse."""
    note: str
    note_line: str
    note_ink: str
    pin: str
    """The marker of a note."""
    pin_ink: str
    agree: Tone
    diverge: Tone
    only_left: Tone
    only_right: Tone
    possible: Tone

    def tone(self, status: Status, side: Side) -> Tone:
        """The colours of a passage on `side`."""
        match status:
            case Status.AGREE:
                return self.agree
            case Status.DIVERGE:
                return self.diverge
            case Status.ONLY:
                return self.only_left if side is Side.LEFT else self.only_right

    def relation(self, relation: Relation) -> Tone:
        """The colours of a link."""
        return self.agree if relation is Relation.AGREE else self.diverge


LIGHT = Palette(
    dark=False,
    strong=False,
    ink="#1c1f24",
    muted="#5f6670",
    line="#e3e5e9",
    window="#f6f7f9",
    paper="#ffffff",
    side="#fbfbfc",
    control_ink="#333333",
    disabled="#9aa0a9",
    scroll="#ccd1d8",
    hover="#f1f2f5",
    pressed="#e6e8ec",
    selected="#e8ecf3",
    primary="#1c1f24",
    primary_hover="#343941",
    primary_ink="#ffffff",
    focus="#2f6fd0",
    selection="#bcd4f7",
    note="#fffbe8",
    note_line="#efe2a6",
    note_ink="#7a6000",
    pin="#f2c94c",
    pin_ink="#3b2f00",
    agree=Tone("#07785b", "#d6f1ea"),
    diverge=Tone("#b2460b", "#fde4d0"),
    only_left=Tone("#2732bc", "#e6ebfb"),
    only_right=Tone("#7e307f", "#f6e8f3"),
    possible=Tone("#4c463c", "#f6f7f9"),
)

DARK = Palette(
    dark=True,
    strong=False,
    ink="#e4e7eb",
    muted="#9ba3ae",
    line="#30363e",
    window="#14171b",
    paper="#1b1f24",
    side="#181b20",
    control_ink="#d7dbe0",
    disabled="#6b7280",
    scroll="#434b56",
    hover="#272c33",
    pressed="#323841",
    selected="#2b323d",
    primary="#e4e7eb",
    primary_hover="#cdd2d9",
    primary_ink="#1b1f24",
    focus="#6ea8fe",
    selection="#2f4f80",
    note="#2b2714",
    note_line="#544a1c",
    note_ink="#dcc45c",
    pin="#d9b23c",
    pin_ink="#241c00",
    agree=Tone("#83d291", "#143230"),
    diverge=Tone("#f88b23", "#40260f"),
    only_left=Tone("#6c97fc", "#1a2742"),
    only_right=Tone("#cd96c0", "#34202f"),
    possible=Tone("#948a80", "#14171b"),
)

STRONG_LIGHT = Palette(
    dark=False,
    strong=True,
    ink="#000000",
    muted="#33363b",
    line="#45494f",
    window="#ffffff",
    paper="#ffffff",
    side="#ffffff",
    control_ink="#000000",
    disabled="#55585d",
    scroll="#45494f",
    hover="#e8ebef",
    pressed="#d3d8de",
    selected="#d9e4f7",
    primary="#000000",
    primary_hover="#33363b",
    primary_ink="#ffffff",
    focus="#0a3fb0",
    selection="#a9c8ff",
    note="#fffbe0",
    note_line="#5c4a00",
    note_ink="#4a3900",
    pin="#ffd447",
    pin_ink="#000000",
    agree=Tone("#045e57", "#ecfbf7"),
    diverge=Tone("#7e3004", "#fff1e6"),
    only_left=Tone("#1f238b", "#eef1fd"),
    only_right=Tone("#5a1254", "#faeef8"),
    possible=Tone("#27231b", "#ffffff"),
)

STRONG_DARK = Palette(
    dark=True,
    strong=True,
    ink="#ffffff",
    muted="#d3d8de",
    line="#a4abb4",
    window="#000000",
    paper="#000000",
    side="#000000",
    control_ink="#ffffff",
    disabled="#9aa1ab",
    scroll="#a4abb4",
    hover="#23272d",
    pressed="#343a42",
    selected="#1d2c4a",
    primary="#ffffff",
    primary_hover="#d3d8de",
    primary_ink="#000000",
    focus="#8ab8ff",
    selection="#1f4a8f",
    note="#1d1a08",
    note_line="#cdb34a",
    note_ink="#f2dc7c",
    pin="#ffd447",
    pin_ink="#000000",
    agree=Tone("#a2e4ab", "#06231d"),
    diverge=Tone("#fe863a", "#2b1403"),
    only_left=Tone("#72c1fd", "#081d33"),
    only_right=Tone("#df9dba", "#2b121f"),
    possible=Tone("#e1f2f9", "#000000"),
)

"""What assistive technology is told of the real window, and all of it by the keyboard alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from diptych.gui.actions import TABLE
from diptych.gui.window import MainWindow
from diptych.model import Side

Role = QAccessible.Role


def walk(part: QAccessibleInterface, depth: int = 0) -> Iterator[tuple[int, QAccessibleInterface]]:
    """A part of the window and all that is to be seen inside it, as assistive technology has it."""
    yield depth, part
    for number in range(part.childCount()):
        inside = part.child(number)
        if inside is not None and inside.isValid() and not inside.state().invisible:
            yield from walk(inside, depth + 1)


def dump(whole: QWidget) -> list[tuple[int, Role, str, bool]]:
    """Depth, role, name, and whether the keyboard can go there."""
    return [
        (depth, part.role(), part.text(QAccessible.Text.Name), bool(part.state().focusable))
        for depth, part in walk(QAccessible.queryAccessibleInterface(whole))
    ]


def test_whatever_takes_the_keyboard_has_a_name_and_a_role(window: MainWindow) -> None:
    told = dump(window)
    assert len(told) > 50
    for _depth, role, name, focusable in told:
        if focusable:
            assert name.strip(), (role, told)
            assert role not in (Role.NoRole, Role.Client, Role.Pane), (role, name)


def test_the_parts_of_the_window_are_told(window: MainWindow) -> None:
    window.view.next_link()
    told = {(role, name) for _depth, role, name, _focusable in dump(window)}
    for expected in (
        (Role.EditableText, "Account of Alderland"),
        (Role.EditableText, "Account of Birchland"),
        (Role.Button, "Previous link"),
        (Role.Button, "Next link"),
    ):
        assert expected in told
    names = {name for _role, name in told}
    assert "Links between the accounts" in names
    assert {"0 of 2 reviewed", "Link 1 of 2"} <= names
    assert names & {"Saved", "Saving…"}
    assert any(name.startswith("Overview: ") for name in names)
    assert any(name.startswith("Alderland: ") and "%" in name for name in names)


def test_the_words_of_an_account_are_told_with_what_their_sign_means(window: MainWindow) -> None:
    account = window.view.views[Side.LEFT]
    part = QAccessible.queryAccessibleInterface(account)
    text = part.textInterface()
    shown = account.words_of(0)
    assert text.text(0, len(shown)) == shown
    meanings = []
    for index, status in enumerate(window.session.meeting.statuses(Side.LEFT)):
        account.reveal(index)
        meanings.append((status, part.text(QAccessible.Text.Description)))
    assert all(said for _status, said in meanings)
    assert len({said.split()[0] for _status, said in meanings}) > 1


def tab_order(window: MainWindow) -> list[QWidget]:
    """The widgets to which the Tab key goes, from the first until it comes round."""
    start = window.top.new_button
    start.setFocus(Qt.FocusReason.TabFocusReason)
    found = [start]
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is start:
            return found
        assert here not in found, f"Tab goes to and fro at {here.accessibleName() or here}"
        found.append(here)
    raise AssertionError("Tab never comes round")


def test_tab_goes_everywhere_and_in_the_order_of_the_window(qtbot, window: MainWindow) -> None:
    window.resize(1360, 820)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.next_link()
    order = tab_order(window)
    can = [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
    ]
    left_out = [one for one in can if one not in order]
    assert not left_out, [(type(one).__name__, one.accessibleName()) for one in left_out]
    parts = (
        window.top,
        window.library,
        window.view.chips,
        window.view.views[Side.LEFT],
        window.view.views[Side.RIGHT],
        window.inspector,
    )

    def place(part: QWidget) -> int:
        return min(n for n, one in enumerate(order) if one is part or part.isAncestorOf(one))

    places = [place(part) for part in parts]
    assert places == sorted(places), [
        (type(p).__name__, n) for p, n in zip(parts, places, strict=True)
    ]


def test_shift_tab_goes_the_same_way_back(qtbot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    order = tab_order(window)
    back = [window.top.new_button]
    for _ in order[1:]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        back.append(QApplication.focusWidget())
    assert back == [order[0], *reversed(order[1:])]


BY_MOUSE = {
    "a click on a ribbon": "view.next_link",
    "a click on a folded run": "reading.folding.toggle_here",
    "a drag from passage to passage": "selecting.join",
    "a drag of a link's end": "selecting.move_end",
    "the wheel with Ctrl": "look.enlarge",
    "a drop of two files": "open_files",
    "the menu of a passage: write a note": "new_note",
    "the menu of a passage: link": "selecting.join",
    "the menu of a passage: why not": "selecting.why_not",
    "the menu of a meeting: title and date": "edit_details",
    "the menu of a meeting: delete": "delete_meeting",
}


@pytest.mark.parametrize("slot", BY_MOUSE.values(), ids=BY_MOUSE)
def test_what_the_mouse_does_stands_in_a_menu(window: MainWindow, slot: str) -> None:
    assert slot in {entry.slot for entry in TABLE}
    action = window.actions_[slot]
    menus = [one.menu() for one in window.menuBar().actions()]
    assert any(action in menu.actions() for menu in menus)

"""The one style sheet, for every palette; high contrast has thicker lines.

Roles (dynamic property `role`) that widgets may ask for:

QLabel: `heading` (small muted capitals), `section` (small bold), `title` (bold), `muted`, `small`
(muted and small), `tags`, `error`, `agree`, `diverge`, `onlyLeft`, `onlyRight` (bold, in that
tone).
QPushButton, QToolButton: `primary`, `quiet` (no border until hovered), `arrow` (small, for a
sign), `agree`, `diverge` (tinted while checked).
QFrame, QWidget: `bar` (top bar, line below), `status` (line above), `side` (library), `panel`
(evidence), `card`, `note`, `draft` (dashed), `paper`, `banner`.
Plain QWidgets need `Qt.WidgetAttribute.WA_StyledBackground` for these.
"""

from string import Template
from typing import TYPE_CHECKING

from diptych.settings import resource

if TYPE_CHECKING:
    from diptych.gui.theme import Palette

_SHEET = Template("""
* { outline: none; }
QWidget { color: $ink; }
QMainWindow, QDialog { background: $window; }
QToolTip {
    background: $paper; color: $ink; border: 1px solid $line; padding: 5px 7px; font-size: 12px;
}

QLabel { background: transparent; }
QLabel[role="heading"] { color: $muted; font-size: 11px; font-weight: 600; letter-spacing: 0.7px; }
QLabel[role="section"] { font-size: 12px; font-weight: 700; }
QLabel[role="title"] { font-size: 14px; font-weight: 700; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: 12px; }
QLabel[role="tags"] { color: $note_ink; font-size: 12px; }
QLabel[role="error"] { color: $diverge; }
QLabel[role="agree"] { color: $agree; font-weight: 700; }
QLabel[role="diverge"] { color: $diverge; font-weight: 700; }
QLabel[role="onlyLeft"] { color: $only_left; font-weight: 700; }
QLabel[role="onlyRight"] { color: $only_right; font-weight: 700; }

*[role="bar"] { background: $paper; border: none; border-bottom: 1px solid $line; }
*[role="status"] { background: $paper; border: none; border-top: 1px solid $line; }
*[role="side"] { background: $side; border: none; border-right: 1px solid $line; }
*[role="panel"] { background: $paper; border: none; border-left: 1px solid $line; }
*[role="paper"] { background: $paper; border: none; }
*[role="card"] { background: $paper; border: 1px solid $line; border-radius: 8px; }
*[role="note"] { background: $note; border: 1px solid $note_line; border-radius: 8px; }
*[role="draft"] { background: $paper; border: 1px dashed $muted; border-radius: 8px; }
*[role="banner"] { background: $note; border: none; border-bottom: 1px solid $note_line; }

QPushButton, QToolButton {
    background: $paper; color: $control_ink; border: 1px solid $line; border-radius: 7px;
    padding: 5px 10px; min-height: 18px;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $pressed; }
QPushButton:checked, QToolButton:checked { background: $selected; border-color: $muted; }
QPushButton:focus, QToolButton:focus { border: 1px solid $focus; }
QPushButton:disabled, QToolButton:disabled { color: $disabled; }
QPushButton[role="primary"], QToolButton[role="primary"] {
    background: $primary; color: $primary_ink; border-color: $primary;
}
QPushButton[role="primary"]:hover, QToolButton[role="primary"]:hover { background: $primary_hover; }
QPushButton[role="primary"]:focus, QToolButton[role="primary"]:focus {
    border: 2px solid $focus; padding: 4px 9px;
}
QPushButton[role="primary"]:disabled, QToolButton[role="primary"]:disabled {
    background: $pressed; color: $disabled; border-color: $line;
}
QPushButton[role="quiet"], QToolButton[role="quiet"] {
    background: transparent; border-color: transparent; padding: 4px 7px;
}
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border-color: $focus; }
QPushButton[role="agree"]:checked, QToolButton[role="agree"]:checked {
    background: $agree_tint; border: 1px solid $agree;
}
QPushButton[role="diverge"]:checked, QToolButton[role="diverge"]:checked {
    background: $diverge_tint; border: 1px solid $diverge;
}
QToolButton[role="arrow"] { padding: 0; min-height: 0; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QDateEdit, QSpinBox, QComboBox {
    background: $paper; color: $ink; border: 1px solid $line; border-radius: 7px; padding: 5px 8px;
    selection-background-color: $selection; selection-color: $ink;
    placeholder-text-color: $muted;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QDateEdit:focus, QSpinBox:focus,
QComboBox:focus { border: 1px solid $focus; }
QLineEdit QToolButton { padding: 0; min-height: 0; border: none; background: transparent; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QSpinBox::down-arrow, QDateEdit::down-arrow {
    image: url("$arrows/arrow-down-$scheme.svg"); width: 12px; height: 12px;
}
QSpinBox::up-arrow, QDateEdit::up-arrow {
    image: url("$arrows/arrow-up-$scheme.svg"); width: 12px; height: 12px;
}
QSpinBox::up-button, QSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button {
    subcontrol-origin: border; width: 22px; border: none; background: transparent;
}
QSpinBox::up-button, QDateEdit::up-button { subcontrol-position: top right; }
QSpinBox::down-button, QDateEdit::down-button { subcontrol-position: bottom right; }
QComboBox QAbstractItemView { background: $paper; border: 1px solid $line; }
QTextBrowser, QTextEdit[role="plain"], QPlainTextEdit[role="plain"] {
    background: transparent; border: none; padding: 0; border-radius: 0;
}
QTextEdit[role="account"] { background: $paper; border: none; border-radius: 0; padding: 0; }

QCheckBox, QRadioButton { background: transparent; spacing: 7px; padding: 2px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid $focus; border-radius: 4px; padding: 1px; }
QCheckBox::indicator, QListView::indicator {
  width: 13px; height: 13px; border: 1px solid $muted; border-radius: 3px; background: $paper;
}
QCheckBox::indicator:checked, QListView::indicator:checked {
  border: 1px solid $focus; background: $focus;
}

QAbstractItemView {
    background: transparent; border: none; selection-background-color: $selected;
    selection-color: $ink;
}
QListView::item, QTreeView::item { border-radius: 7px; padding: 6px 9px; color: $ink; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected { background: $selected; }
QListView:focus, QTreeView:focus { border: 1px solid $focus; border-radius: 7px; }
QHeaderView::section {
    background: $paper; color: $muted; border: none; border-bottom: 1px solid $line; padding: 5px;
}

QMenuBar { background: $paper; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $paper; border: 1px solid $line; border-radius: 8px; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 5px 6px; }
QMenu::icon { padding-left: 8px; }

QScrollArea, QStackedWidget, QSplitter { background: transparent; border: none; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar {
    background: $pressed; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
    text-align: center; color: transparent;
}
QProgressBar::chunk { background: $focus; border-radius: 3px; }
QTabBar::tab {
    background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
    padding: 6px 10px;
}
QTabBar::tab:selected { color: $ink; border-bottom-color: $ink; }
QTabBar::tab:focus { color: $focus; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QStatusBar { background: $paper; border-top: 1px solid $line; color: $muted; font-size: 12px; }
QStatusBar::item { border: none; }
""")

_STRONG = Template("""
*[role="bar"], *[role="banner"] { border-bottom: 2px solid $line; }
*[role="status"] { border-top: 2px solid $line; }
*[role="side"] { border-right: 2px solid $line; }
*[role="panel"] { border-left: 2px solid $line; }
*[role="card"], *[role="note"] { border-width: 2px; }
*[role="draft"] { border: 2px dashed $muted; }
QPushButton, QToolButton { border: 2px solid $line; padding: 4px 9px; }
QPushButton:checked, QToolButton:checked { border: 3px double $ink; padding: 3px 8px; }
QPushButton:focus, QToolButton:focus { border: 3px solid $focus; padding: 3px 8px; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { border-color: transparent; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border-color: $focus; }
QPushButton[role="primary"], QToolButton[role="primary"] { border-color: $primary; }
QPushButton[role="primary"]:focus, QToolButton[role="primary"]:focus {
    border: 3px solid $focus; padding: 3px 8px;
}
QPushButton[role="agree"]:checked, QToolButton[role="agree"]:checked { border: 3px solid $agree; }
QPushButton[role="diverge"]:checked, QToolButton[role="diverge"]:checked {
    border: 3px solid $diverge;
}
QToolButton[role="arrow"], QToolButton[role="arrow"]:focus { padding: 0; }
QLineEdit, QPlainTextEdit, QTextEdit, QDateEdit, QSpinBox, QComboBox {
    border: 2px solid $line; padding: 4px 7px;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QDateEdit:focus, QSpinBox:focus,
QComboBox:focus { border: 3px solid $focus; padding: 3px 6px; }
QTextBrowser, QTextEdit[role="plain"], QPlainTextEdit[role="plain"], QTextEdit[role="account"] {
    border: none; padding: 0;
}
QTextBrowser:focus { border: 3px solid $focus; }
QCheckBox:focus, QRadioButton:focus { border: 3px solid $focus; padding: 0; }
QCheckBox::indicator, QListView::indicator { border: 2px solid $ink; }
QListView::item:selected, QTreeView::item:selected { border: 2px solid $ink; padding: 4px 7px; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 3px solid $focus; }
QMenu { border: 2px solid $line; }
QMenuBar::item:selected, QMenu::item:selected { background: $primary; color: $primary_ink; }
QSplitter::handle:horizontal { width: 2px; }
QTabBar::tab { border: 3px solid transparent; padding: 4px 9px; }
QTabBar::tab:selected { border-bottom-color: $ink; }
QTabBar::tab:selected:focus { color: $ink; border-color: $focus; }
""")


def stylesheet(palette: "Palette") -> str:
    """The style sheet of the whole application in the colours of `palette`."""
    names = {
        name: value
        for name in palette.__slots__
        if isinstance(value := getattr(palette, name), str)
    }
    tones = {"agree", "diverge", "only_left", "only_right"}
    for tone in tones:
        names[tone] = getattr(palette, tone).ink
        names[f"{tone}_tint"] = getattr(palette, tone).tint
    names["scheme"] = "dark" if palette.dark else "light"
    names["arrows"] = resource("icons").as_posix()
    sheet = _SHEET.substitute(names)
    return sheet + _STRONG.substitute(names) if palette.strong else sheet

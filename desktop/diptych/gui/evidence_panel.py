"""What the program or the person says of the selected link, and why."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from diptych.gui import preferences, signs, theme
from diptych.gui.actions import key_of
from diptych.gui.core_texts import core_text
from diptych.gui.reading import Category, category, category_of
from diptych.gui.targets import (
    LinkSelected,
    NothingSelected,
    PairSelected,
    PassageSelected,
    Selection,
    WordPairSelected,
    WordsSelected,
    find_link,
    set_aside_at,
    shorten,
)
from diptych.gui.text_label import text_label
from diptych.gui.translation import interface, mark, tr, trn
from diptych.gui.why_panel import WhyPanel
from diptych.gui.wording import KINDS, POSSIBLY, RELATION_WORDS, REVIEWED, how_sure
from diptych.gui.words_panel import WordsPanel
from diptych.model import (
    Evidence,
    JudgedLink,
    LinkId,
    Meeting,
    Method,
    Relation,
    Side,
    Status,
    Verdict,
)

if TYPE_CHECKING:
    from diptych.compare.why_not import WhyNot

_VERDICTS = (
    (Verdict.AGREE, "selecting.judge_agree", mark("Agree"), "agree"),
    (Verdict.DIVERGE, "selecting.judge_diverge", mark("Diverge"), "diverge"),
    (Verdict.UNRELATED, "selecting.judge_unrelated", mark("Not the same matter"), ""),
)
_LONGEST_QUOTE = 160
_UNSURE = mark(
    "The program is too unsure of this link to propose it, and counts it nowhere. “Agree” or "
    "“Diverge” makes it a link like any other."
)


class EvidencePanel(QWidget):
    """Relation, who says so, the three verdicts, the evidence."""

    judged = Signal(object, object)
    """(LinkId, Verdict | None): the person gave a verdict, or went back to the proposal."""
    join_requested = Signal()
    """The words selected in both accounts are to be linked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Evidence"))
        self._link: LinkId | None = None
        self._meeting: Meeting | None = None
        self._selection: Selection = NothingSelected()
        self._why: WhyNot | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)

        header = QHBoxLayout()
        header.setSpacing(7)
        self._sign = QLabel()
        self._sign.setFixedSize(16, 16)
        self._headline = text_label("", wraps=False)
        self._headline.setObjectName("headline")
        self._by = text_label("", "muted", wraps=False)
        self._by.setObjectName("origin")
        header.addWidget(self._sign)
        header.addWidget(self._headline)
        header.addWidget(self._by, 1)
        column.addLayout(header)

        self._about = text_label("", "muted")
        self._about.setObjectName("about")
        column.addWidget(self._about)

        self._verdicts = QWidget()
        verdicts = QGridLayout(self._verdicts)
        verdicts.setContentsMargins(0, 0, 0, 0)
        verdicts.setSpacing(6)
        self.buttons: dict[Verdict, QPushButton] = {}
        for verdict, _slot, _word, role in _VERDICTS:
            button = QPushButton()
            button.setCheckable(True)
            if role:
                button.setProperty("role", role)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, v=verdict: self._judge(v))
            if verdict is Verdict.UNRELATED:
                verdicts.addWidget(button, 1, 0, 1, 2)
            else:
                verdicts.addWidget(button, 0, len(self.buttons))
            self.buttons[verdict] = button
        column.addWidget(self._verdicts)

        self._proposal = QFrame()
        proposal = QHBoxLayout(self._proposal)
        proposal.setContentsMargins(0, 0, 0, 0)
        self._proposal_text = text_label("", "small")
        self._proposal_text.setObjectName("proposal")
        self.back_button = QPushButton(tr("Back to the proposal"))
        self.back_button.setProperty("role", "quiet")
        self.back_button.setStyleSheet("QPushButton { font-size: 12px; padding: 3px 6px; }")
        self.back_button.clicked.connect(lambda: self._judge(None))
        proposal.addWidget(self._proposal_text, 1)
        proposal.addWidget(self.back_button)
        column.addWidget(self._proposal)

        self._body = QWidget()
        self._body_column = QVBoxLayout(self._body)
        self._body_column.setContentsMargins(0, 0, 0, 0)
        self._body_column.setSpacing(6)
        column.addWidget(self._body)
        theme.current().changed.connect(self._refresh)
        self._show_keys()
        preferences.current().changed.connect(self._show_keys)
        interface().changed.connect(self._show_keys)

    def _show_keys(self, *_: object) -> None:
        """Say on the buttons by which key each verdict can be given."""
        for verdict, slot, english, _role in _VERDICTS:
            button, key, word = self.buttons[verdict], key_of(slot), tr(english)
            button.setText(f"{key}  {word}" if key else word)
            button.setAccessibleName(tr("{word}, key {key}", word=word, key=key) if key else word)
            button.setToolTip(f"{word} ({key})" if key else word)
        back = key_of("selecting.judge_as_proposed")
        take_back = tr("Take your verdict back")
        self.back_button.setToolTip(f"{take_back} ({back})" if back else take_back)

    def show_selection(self, meeting: Meeting | None, selection: Selection) -> None:
        """Show what is known of the selection."""
        self._meeting, self._selection, self._why = meeting, selection, None
        self._refresh()

    def show_why(self, why: "WhyNot") -> None:
        """Show the answer, if the two passages that it is about are still selected."""
        if self._selection == PairSelected(why.left, why.right):
            self._why = why
            self._refresh()

    def _refresh(self) -> None:
        meeting = self._meeting
        self._link = None
        self._clear_body()
        self._about_text("")
        self._verdicts.hide()
        self._proposal.hide()
        if meeting is None:
            return
        match self._selection:
            case LinkSelected(link_id):
                link = find_link(meeting, link_id)
                if link is None:
                    self._show_meeting(meeting)
                else:
                    self._show_link(meeting, link)
            case PassageSelected(side, index):
                self._show_passage(meeting, side, index)
            case WordsSelected() | WordPairSelected() as words:
                self._head(tr("Selected words"), "", "")
                panel = WordsPanel(meeting, words)
                panel.join_requested.connect(self.join_requested)
                self._body_column.addWidget(panel)
            case PairSelected(left, right):
                self._head(
                    core_text(self._why.title) if self._why else tr("Why not linked?"), "title", ""
                )
                self._body_column.addWidget(WhyPanel(meeting, left, right, self._why))
            case NothingSelected():
                self._show_meeting(meeting)

    # what is shown

    def _show_link(self, meeting: Meeting, link: JudgedLink) -> None:
        self._link = link.id
        proposed = f"{tr(RELATION_WORDS[link.proposal.relation])}, {how_sure(link)}"
        reviewed = REVIEWED.get(link.review)
        by = tr(reviewed) if reviewed else tr("proposed, {confidence}", confidence=how_sure(link))
        about = link.proposal.topic
        if link.relation is None:
            self._head(tr("Not the same matter"), "", by)
        elif link.possible:
            by = tr("only offered, {confidence:.2f}", confidence=link.proposal.confidence)
            self._head(tr(POSSIBLY[link.relation]), "", by, Category.POSSIBLE)
            about = "\n\n".join(filter(None, (about, tr(_UNSURE))))
        else:
            self._head(
                tr(RELATION_WORDS[link.relation]),
                link.relation.value,
                by,
                category_of(link.relation),
            )
        self._about_text(about)
        self._verdicts.show()
        for verdict, button in self.buttons.items():
            button.setChecked(
                verdict is link.verdict
                if link.verdict is not None
                else verdict.value == link.proposal.relation.value and not link.possible
            )
        self._proposal.setVisible(link.verdict is not None)
        self._proposal_text.setText(tr("Proposed: {proposed}", proposed=proposed))
        heading = text_label(tr("Why"), "section")
        heading.setContentsMargins(0, 8, 0, 0)
        self._body_column.addWidget(heading)
        self._body_column.addWidget(self._evidence(meeting, link))

    def _evidence(self, meeting: Meeting, link: JudgedLink) -> QWidget:
        table = QWidget()
        table.setObjectName("why")
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnMinimumWidth(0, 66)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, side in ((1, Side.LEFT), (2, Side.RIGHT)):
            name = text_label(meeting.comparison.account(side).name)
            name.setStyleSheet("font-weight: 600; font-size: 12px;")
            grid.addWidget(name, 0, column)
        row = 1
        for piece in link.proposal.evidence:
            kind = text_label(tr(KINDS[piece.kind]), "small", wraps=False)
            grid.addWidget(kind, row, 0, Qt.AlignmentFlag.AlignTop)
            if not _whole_passages(meeting, link, piece):
                for column, side, span in (
                    (1, Side.LEFT, piece.left),
                    (2, Side.RIGHT, piece.right),
                ):
                    words = meeting.comparison.account(side).text
                    quote = shorten(span.of(words), _LONGEST_QUOTE) if span else "–"
                    cell = text_label(quote)
                    cell.setStyleSheet("font-size: 12px;")
                    cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                    grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
                row += 1
            says = text_label(core_text(piece.says), "small")
            says.setContentsMargins(0, 0, 0, 7)
            grid.addWidget(says, row, 1, 1, 2)
            row += 1
        if not link.proposal.evidence:
            grid.addWidget(
                text_label(tr("The program gives no evidence for this link."), "small"),
                row,
                0,
                1,
                3,
            )
        return table

    def _show_passage(self, meeting: Meeting, side: Side, index: int) -> None:
        name = meeting.comparison.account(side).name
        other = meeting.comparison.account(side.other).name
        if meeting.statuses(side)[index] is not Status.ONLY:
            self._head(tr("Passage"), "title", name)
            self._about_text(
                tr(
                    "Its links are of a kind that is switched off above. Switch that kind on to "
                    "see them."
                )
            )
            return
        role = "onlyLeft" if side is Side.LEFT else "onlyRight"
        self._head(tr("Only in {name}", name=name), role, "", category(Status.ONLY, side))
        offered = sum(index in link.proposal.ends(side) for link in meeting.possible_links)
        said = tr(
            "The program found no passage on this matter in the account of {name}. "
            "It may have missed one.",
            name=other,
        )
        if offered:
            links = trn("%n possible link", "%n possible links", offered)
            said += " " + tr("It has {links}, shown by “Possible” above.", links=links)
        self._about_text(said)
        aside = set_aside_at(meeting, side, index)
        if aside:
            self._body_column.addWidget(text_label(tr("Links that you set aside here"), "section"))
        for link in aside:
            self._body_column.addWidget(self._aside_row(meeting, side.other, link))

    def _aside_row(self, meeting: Meeting, other: Side, link: JudgedLink) -> QWidget:
        row = QFrame()
        row.setProperty("role", "card")
        column = QVBoxLayout(row)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        account = meeting.comparison.account(other)
        for index in link.proposal.ends(other):
            words = meeting.comparison.passages(other)[index].span.of(account.text)
            column.addWidget(text_label(f"{account.name}: “{shorten(words, 90)}”"))
        proposed = tr(RELATION_WORDS[link.proposal.relation])
        column.addWidget(
            text_label(
                tr(
                    "Proposed: {proposed}, {confidence}. Your verdict: not the same matter.",
                    proposed=proposed,
                    confidence=how_sure(link),
                ),
                "small",
            )
        )
        back = QPushButton(tr("Back to the proposal"))
        back.clicked.connect(lambda _=False, link_id=link.id: self.judged.emit(link_id, None))
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        return row

    def _show_meeting(self, meeting: Meeting) -> None:
        self._head(tr("This comparison"), "title", "")
        standing = meeting.standing_links
        judged, to_review = meeting.reviewed
        agree = sum(1 for link in standing if link.relation is Relation.AGREE)
        lines = [
            tr(
                "{links}: {agree} agree, {diverge} diverge. You judged {judged} of {total}.",
                links=trn("%n link", "%n links", len(standing)),
                agree=agree,
                diverge=len(standing) - agree,
                judged=judged,
                total=to_review,
            )
        ]
        if meeting.possible_links:
            offered = trn("%n possible link", "%n possible links", len(meeting.possible_links))
            lines.append(
                tr("{links} more: the program is too unsure to propose them.", links=offered)
            )
        if meeting.comparison.method is Method.WORDS:
            lines.append(
                tr(
                    "Passages were matched by their words alone: the language model could not be "
                    "loaded, or has not read them yet. Matters told in different words are missed. "
                    "“Compare again” in the menu Library lets it read them."
                )
            )
        lines.append(tr("Click a passage, or press J, to see a link and its evidence."))
        self._about_text("\n\n".join(lines))

    # pieces

    def _head(self, word: str, role: str, by: str, sign: Category | None = None) -> None:
        self._headline.setText(word)
        self._headline.setProperty("role", role or "title")
        self._headline.style().unpolish(self._headline)
        self._headline.style().polish(self._headline)
        self._by.setText(f"· {by}" if by else "")
        self._sign.setVisible(sign is not None)
        if sign is not None:
            icon = signs.icon(sign, signs.tone(theme.current().palette, sign).ink)
            self._sign.setPixmap(icon.pixmap(QSize(16, 16), self.devicePixelRatio()))

    def _about_text(self, text: str) -> None:
        self._about.setText(text)
        self._about.setVisible(bool(text))

    def _clear_body(self) -> None:
        while (item := self._body_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _judge(self, verdict: Verdict | None) -> None:
        if self._link is None:
            return
        link = self._link
        self._refresh()
        self.judged.emit(link, verdict)


def _whole_passages(meeting: Meeting, link: JudgedLink, piece: Evidence) -> bool:
    """Whether the evidence quotes whole passages, or nothing: the accounts show these already."""
    return all(
        span is None
        or span in {meeting.comparison.passages(side)[i].span for i in link.proposal.ends(side)}
        for side, span in ((Side.LEFT, piece.left), (Side.RIGHT, piece.right))
    )

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from diptych.gui.evidence_panel import EvidencePanel
from diptych.gui.targets import LinkSelected, NothingSelected, PassageSelected, WordsSelected
from diptych.model import (
    Comparison,
    JudgedLink,
    LinkId,
    Meeting,
    MeetingId,
    Method,
    Side,
    Span,
    Verdict,
)


def judged(comparison: Comparison, verdict: Verdict | None = None) -> Meeting:
    """The small comparison, in which link 2 has the verdict."""
    links = tuple(
        JudgedLink(LinkId(n), link, verdict if n == 2 else None)
        for n, link in enumerate(comparison.links, 1)
    )
    return Meeting(MeetingId(1), "u", "Ferry talks", "", comparison, links)


@pytest.fixture
def panel(qtbot, look) -> EvidencePanel:
    made = EvidencePanel()
    qtbot.addWidget(made)
    made.resize(330, 600)
    made.show()
    return made


def said(panel: EvidencePanel) -> str:
    """All that can be read on the panel."""
    QApplication.processEvents()
    labels = panel.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def named(panel: EvidencePanel, name: str) -> QLabel:
    found = panel.findChild(QLabel, name)
    assert found is not None
    return found


def pressed(panel: EvidencePanel) -> list[Verdict]:
    return [verdict for verdict, button in panel.buttons.items() if button.isChecked()]


def test_a_proposal_with_its_confidence_and_its_words(panel, comparison) -> None:
    panel.show_selection(judged(comparison), LinkSelected(LinkId(2)))
    assert named(panel, "headline").text() == "Diverge"
    assert named(panel, "origin").text() == "· proposed, 0.81"
    assert pressed(panel) == [Verdict.DIVERGE]
    assert not panel.back_button.isVisible()
    words = said(panel).split("\n")
    for text in ("Alderland", "Birchland", "Number", "12", "14", "The numbers differ."):
        assert text in words


def test_the_proposal_stays_to_be_seen_beside_a_verdict(panel, comparison) -> None:
    panel.show_selection(judged(comparison, Verdict.AGREE), LinkSelected(LinkId(2)))
    assert named(panel, "headline").text() == "Agree"
    assert named(panel, "origin").text() == "· your verdict"
    assert named(panel, "proposal").text() == "Proposed: Diverge, 0.81"
    assert panel.back_button.isVisible()
    assert pressed(panel) == [Verdict.AGREE]


def test_a_link_that_was_set_aside_says_so(panel, comparison) -> None:
    panel.show_selection(judged(comparison, Verdict.UNRELATED), LinkSelected(LinkId(2)))
    assert named(panel, "headline").text() == "Not the same matter"
    assert pressed(panel) == [Verdict.UNRELATED]


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_button_gives_its_verdict(qtbot, panel, comparison, verdict: Verdict) -> None:
    panel.show_selection(judged(comparison), LinkSelected(LinkId(2)))
    with qtbot.waitSignal(panel.judged) as told:
        qtbot.mouseClick(panel.buttons[verdict], Qt.MouseButton.LeftButton)
    assert told.args == [LinkId(2), verdict]
    assert pressed(panel) == [Verdict.DIVERGE], "what is stored shows, not what was clicked"


def test_the_way_back_to_the_proposal(qtbot, panel, comparison) -> None:
    panel.show_selection(judged(comparison, Verdict.AGREE), LinkSelected(LinkId(2)))
    with qtbot.waitSignal(panel.judged) as told:
        qtbot.mouseClick(panel.back_button, Qt.MouseButton.LeftButton)
    assert told.args == [LinkId(2), None]


def test_a_passage_alone_claims_no_more_than_was_found(panel, comparison) -> None:
    panel.show_selection(judged(comparison), PassageSelected(Side.LEFT, 2))
    assert named(panel, "headline").text() == "Only in Alderland"
    assert "found no passage" in named(panel, "about").text()
    assert "Birchland" in named(panel, "about").text()
    assert not any(button.isVisible() for button in panel.buttons.values())


def test_links_set_aside_are_offered_at_their_passage(qtbot, panel, comparison) -> None:
    panel.show_selection(judged(comparison, Verdict.UNRELATED), PassageSelected(Side.LEFT, 1))
    assert "A treaty on 14 ferries was signed" in said(panel)
    QApplication.processEvents()
    back = [
        button
        for button in panel.findChildren(QPushButton)
        if button.isVisible() and button.text() == "Back to the proposal"
    ]
    with qtbot.waitSignal(panel.judged) as told:
        qtbot.mouseClick(back[0], Qt.MouseButton.LeftButton)
    assert told.args == [LinkId(2), None]


def test_a_linked_passage_whose_kind_is_switched_off_is_not_called_alone(panel, comparison) -> None:
    panel.show_selection(judged(comparison), PassageSelected(Side.LEFT, 1))
    assert "Only" not in named(panel, "headline").text()


def test_selected_words_are_quoted(panel, comparison) -> None:
    panel.show_selection(judged(comparison), WordsSelected(Side.RIGHT, Span(2, 8)))
    assert "“treaty”" in said(panel)


def test_nothing_selected_counts_links_and_verdicts(panel, comparison) -> None:
    panel.show_selection(judged(comparison, Verdict.AGREE), NothingSelected())
    assert "2 links: 2 agree, 0 diverge. You judged 1 of 2." in said(panel)
    assert "language model" not in said(panel)


def test_comparing_by_words_alone_is_said(panel, comparison) -> None:
    from dataclasses import replace

    panel.show_selection(judged(replace(comparison, method=Method.WORDS)), NothingSelected())
    assert "language model could not be loaded" in said(panel)


def test_account_text_is_never_taken_for_markup(panel, comparison) -> None:
    from dataclasses import replace

    left = replace(comparison.left, name="<b>Alder</b><img src=x>")
    panel.show_selection(judged(replace(comparison, left=left)), LinkSelected(LinkId(2)))
    for label in panel.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()

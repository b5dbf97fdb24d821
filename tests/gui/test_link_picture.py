"""A picture of one link: what is on it, and how it is reached."""

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from diptych.gui import theme
from diptych.gui.link_picture import WIDTH, LinkPicture
from diptych.gui.picture_files import as_image, as_png, as_svg
from diptych.gui.pictures import ByStatus
from diptych.gui.pictures_dialog import PicturesDialog
from diptych.gui.window import MainWindow
from diptych.model import (
    Evidence,
    EvidenceKind,
    JudgedLink,
    Meeting,
    Relation,
    Side,
    Span,
    Verdict,
)


def diverging(meeting: Meeting) -> JudgedLink:
    return next(one for one in meeting.standing_links if one.relation is Relation.DIVERGE)


def with_link(meeting: Meeting, link: JudgedLink) -> Meeting:
    return replace(
        meeting, links=tuple(link if one.id == link.id else one for one in meeting.links)
    )


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for y in range(image.height()) for x in range(image.width())
    }


def said_in(svg: bytes) -> str:
    return "".join("".join(ElementTree.fromstring(svg).itertext()).split())


@pytest.fixture
def meeting(window: MainWindow) -> Meeting:
    return window.session.meeting


def test_both_passages_names_and_sources_are_on_it(meeting: Meeting) -> None:
    link = diverging(meeting)
    source = replace(meeting.comparison.right.provenance, address="https://example.org/readout")
    right = replace(meeting.comparison.right, provenance=source)
    meeting = replace(meeting, comparison=replace(meeting.comparison, right=right))
    picture = LinkPicture(meeting, link.id)
    said = said_in(as_svg(picture))
    for side in Side:
        account = meeting.comparison.account(side)
        for index in link.proposal.ends(side):
            words = meeting.comparison.passages(side)[index].span.of(account.text)
            assert "".join(words.split()) in said
            assert words in picture.said
        assert account.name in said
    for words in (
        "MinistryofFerries",
        "https://example.org/readout",
        "Diverge",
        "proposed",
        "SHA-256",
    ):
        assert words in said


def test_it_is_light_and_wide_enough_for_an_article(meeting: Meeting) -> None:
    picture = LinkPicture(meeting, diverging(meeting).id)
    image = QImage.fromData(as_png(picture))
    assert picture.size.width() == WIDTH == 1200
    assert image.size() == picture.size.toSize() * 2
    assert image.pixelColor(2, 2).name() == "#ffffff"
    assert theme.LIGHT.diverge.ink in colours(image)


def test_the_words_that_decide_are_underlined(meeting: Meeting) -> None:
    link = diverging(meeting)
    passage = meeting.comparison.left_passages[link.proposal.left[0]].span
    words = Span(passage.start + 4, passage.start + 20)

    def drawn(*evidence: Evidence) -> QImage:
        proposal = replace(link.proposal, evidence=evidence)
        return as_image(LinkPicture(with_link(meeting, replace(link, proposal=proposal)), link.id))

    plain = drawn()
    differing = drawn(Evidence(EvidenceKind.DATE, words, None, "x", differs=True))
    shared = drawn(Evidence(EvidenceKind.DATE, words, None, "x"))
    whole = drawn(Evidence(EvidenceKind.DATE, passage, None, "x", differs=True))
    assert differing != plain
    assert shared not in (plain, differing)
    assert whole == plain


def test_the_persons_word_counts(meeting: Meeting) -> None:
    link = diverging(meeting)
    judged = with_link(meeting, replace(link, verdict=Verdict.AGREE))
    said = said_in(as_svg(LinkPicture(judged, link.id)))
    assert "Agree" in said
    assert "aperson’sjudgement" in said
    aside = with_link(meeting, replace(link, verdict=Verdict.UNRELATED))
    assert "Notthesamematter" in said_in(as_svg(LinkPicture(aside, link.id)))


def test_long_passages_are_cut_and_hostile_ones_drawn(meeting: Meeting, qapp: QApplication) -> None:
    link = diverging(meeting)
    index = link.proposal.left[0]
    left = meeting.comparison.left
    text = "<b>x</b> \u202eevil 🙂 " + "word " * 2000
    passages = tuple(
        replace(one, span=Span(0, len(text)) if place == index else Span(len(text), len(text)))
        for place, one in enumerate(meeting.comparison.left_passages)
    )
    comparison = replace(meeting.comparison, left=replace(left, text=text), left_passages=passages)
    picture = LinkPicture(replace(meeting, comparison=comparison), link.id)
    said = said_in(as_svg(picture))
    assert "<b>x</b>" in said
    assert "[…]" in said
    assert "\u202e" not in said
    assert picture.size.height() < 2000


def test_menu_and_button_show_it_before_the_other_pictures(
    qtbot, window: MainWindow, tmp_path: Path
) -> None:
    action = window.actions_["keeping.show_link_picture"]
    assert not action.isEnabled()
    assert not window.inspector.picture_button.isVisible()
    links = window.session.meeting.standing_links
    window.view.select_link(links[0].id)
    assert action.isEnabled()
    window.inspector.picture_button.click()
    dialog = window.keeping.shown["pictures"]
    assert isinstance(dialog, PicturesDialog)
    assert isinstance(dialog.picture, LinkPicture)
    assert dialog.picture.link == links[0].id
    dialog.save(tmp_path / "link.svg")
    assert (tmp_path / "link.svg").read_bytes() == as_svg(dialog.picture)
    window.view.select_link(links[1].id)
    action.trigger()
    assert isinstance(dialog.picture, LinkPicture)
    assert dialog.picture.link == links[1].id
    assert dialog.tabs.count() == 1 + len([ByStatus])


def test_it_follows_the_verdict(qtbot, window: MainWindow) -> None:
    link = window.session.meeting.standing_links[0]
    window.view.select_link(link.id)
    window.actions_["keeping.show_link_picture"].trigger()
    dialog = window.keeping.shown["pictures"]
    assert isinstance(dialog, PicturesDialog)
    with qtbot.waitSignal(window.session.changed):
        window.selecting.judge(link.id, Verdict.UNRELATED)
    assert dialog.picture is not None
    assert dialog.picture.said.startswith("Not the same matter")

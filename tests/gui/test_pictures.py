"""Pictures of a meeting: what they show, on the clipboard and in files."""

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from canvas_meetings import meeting, with_a_possible_link
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diptych.gui import theme
from diptych.gui.picture_files import as_image, as_png, as_svg
from diptych.gui.pictures import ByStatus, ByTopic, Order, pictures
from diptych.gui.pictures_dialog import PicturesDialog
from diptych.gui.window import MainWindow
from diptych.model import LinkId, Meeting, Side, Verdict


def judged(made: Meeting, number: int, verdict: Verdict) -> Meeting:
    links = tuple(
        replace(one, verdict=verdict) if one.id == LinkId(number) else one for one in made.links
    )
    return replace(made, links=links)


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for y in range(0, image.height(), 3)
        for x in range(0, image.width(), 2)
    }


def words_of(svg: bytes) -> str:
    return " ".join(text.strip() for text in ElementTree.fromstring(svg).itertext() if text.strip())


def test_without_matters_there_is_one_picture() -> None:
    assert [type(one) for one in pictures(meeting())] == [ByStatus]
    assert [type(one) for one in pictures(with_a_possible_link())] == [ByStatus, ByTopic, Order]


def test_status_carries_the_colours_of_the_text(qapp: QApplication) -> None:
    found = colours(as_image(ByStatus(meeting())))
    light = theme.LIGHT
    for tone in (light.agree, light.diverge, light.only_left, light.only_right):
        assert tone.ink in found


def test_a_verdict_changes_the_picture(qapp: QApplication) -> None:
    made = meeting()
    for number in (1, 2, 3):
        made = judged(made, number, Verdict.DIVERGE)
    assert ByStatus(made).said.startswith("Alba: 0 % agree")
    assert as_image(ByStatus(made)) != as_image(ByStatus(meeting()))


def test_topics_have_their_shares_and_order(qapp: QApplication) -> None:
    made = with_a_possible_link()
    assert "tariff: Alba –, Corvia" in ByTopic(made).said
    order = Order(made)
    assert [one.label for one in order.order(Side.LEFT)] == ["river, harvest", "spring"]
    assert [one.label for one in order.order(Side.RIGHT)] == ["river, harvest", "tariff", "spring"]
    for picture in (ByTopic(made), order):
        assert theme.LIGHT.only_right.ink in colours(as_image(picture))


@pytest.mark.parametrize("kind", [ByStatus, ByTopic, Order])
def test_files_hold_the_picture(qapp: QApplication, kind: type) -> None:
    picture = kind(with_a_possible_link())
    said = words_of(as_svg(picture))
    assert picture.name in said
    assert "Alba" in said
    assert "Corvia" in said
    assert theme.LIGHT.paper in as_svg(picture).decode()
    image = QImage.fromData(as_png(picture))
    assert image.size() == picture.size.toSize() * 2


def test_the_window_shows_copies_and_saves(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.actions_["keeping.show_pictures"].trigger()
    dialog = window.keeping.shown["pictures"]
    assert isinstance(dialog, PicturesDialog)
    assert dialog.isVisible()
    assert isinstance(dialog.picture, ByStatus)
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    held = QGuiApplication.clipboard().mimeData()
    assert held.hasImage()
    assert held.hasFormat("image/svg+xml")
    assert "Alderland" in held.text()
    dialog.save(tmp_path / "words.svg")
    dialog.save(tmp_path / "words.png")
    assert (tmp_path / "words.svg").read_bytes() == as_svg(dialog.picture)
    assert not QImage(str(tmp_path / "words.png")).isNull()
    dialog.save(tmp_path / "no" / "words.png")
    assert dialog.told.text().startswith("The picture could not be saved")


def test_the_window_follows_verdicts(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["keeping.show_pictures"].trigger()
    dialog = window.keeping.shown["pictures"]
    assert isinstance(dialog, PicturesDialog)
    before = dialog.picture.said
    with qtbot.waitSignal(window.session.changed):
        window.selecting.judge(window.session.meeting.links[0].id, Verdict.UNRELATED)
    assert dialog.picture.said != before

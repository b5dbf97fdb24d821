"""The statuses' colours: apart for every eye, readable, the same in all that is drawn."""

import re
import sys
from itertools import combinations
from pathlib import Path

import pytest

from diptych.export.page_style import STYLE
from diptych.palette import DARK, LIGHT, STRONG_DARK, STRONG_LIGHT, Palette

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from colour_vision import Eye, distance  # noqa: E402

TONES = ("agree", "diverge", "only_left", "only_right", "possible")
PALETTES = {
    "light": LIGHT,
    "dark": DARK,
    "light, high contrast": STRONG_LIGHT,
    "dark, high contrast": STRONG_DARK,
}


def nearest(palette: Palette, eye: Eye) -> tuple[float, str, str]:
    inks = {name: getattr(palette, name).ink for name in TONES}
    return min((distance(inks[a], inks[b], eye), a, b) for a, b in combinations(TONES, 2))


def test_the_measure_itself() -> None:
    assert distance("#000000", "#ffffff", Eye.USUAL) == pytest.approx(100, abs=0.01)
    # Red and green of one lightness: far apart, but not for those without one of their cones.
    red, green = "#b25a5a", "#5f8144"
    assert distance(red, green, Eye.USUAL) > 16
    assert distance(red, green, Eye.DEUTAN) < 8
    assert distance(red, green, Eye.TRITAN) > 16


@pytest.mark.parametrize("eye", Eye)
@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_every_two_statuses_are_apart(palette: Palette, eye: Eye) -> None:
    apart, *pair = nearest(palette, eye)
    assert apart >= 10, pair


@pytest.mark.parametrize("eye", Eye)
@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_surfaces_of_links_are_apart(palette: Palette, eye: Eye) -> None:
    assert distance(palette.agree.tint, palette.diverge.tint, eye) >= 3


def test_no_side_stands_out_against_the_other() -> None:
    """Neither account's colour is louder: what differs from the paper does so about as much."""
    for palette in (LIGHT, DARK, STRONG_LIGHT, STRONG_DARK):
        left, right = (
            distance(tone.ink, palette.paper, Eye.USUAL)
            for tone in (palette.only_left, palette.only_right)
        )
        assert max(left, right) / min(left, right) < 1.25


def test_what_is_exported_has_the_same_colours() -> None:
    for palette in PALETTES.values():
        for name in TONES[:-1]:
            tone = getattr(palette, name)
            assert tone.ink in STYLE
            assert tone.tint in STYLE


def test_colours_stand_in_one_module() -> None:
    sources = ROOT / "desktop" / "diptych"
    own = re.compile(r"""["'\s:]#[0-9a-fA-F]{6}\b""")
    elsewhere = {
        str(path.relative_to(sources))
        for path in sources.rglob("*.py")
        if path.name != "palette.py" and own.search(path.read_text(encoding="utf-8"))
    }
    # HTML is printed black on white; codes in other programs have paler kinds besides.
    assert elsewhere <= {"export/page_style.py", "export/qda_project.py"}


def test_the_documented_distances_are_true() -> None:
    page = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
    for name, palette in PALETTES.items():
        figures = " | ".join(f"{nearest(palette, eye)[0]:.1f}" for eye in Eye)
        assert f"| {name} | {figures} |" in page

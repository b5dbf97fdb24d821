"""The comparisons that come with the program."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from diptych.errors import ReadError
from diptych.intake.readers import read_file
from diptych.model import Account
from diptych.settings import resource

DEFAULT = "video-call-2021-12-07"
"""The sample that is offered first."""


@dataclass(frozen=True, slots=True)
class SampleInfo:
    """A sample's name for the command line, its title, and what a person must know of it.

    `about` says whether its texts are paraphrased or invented; show it wherever it is offered.
    """

    name: str
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample that is read: two accounts of one meeting. `date` is ISO 8601."""

    title: str
    date: str
    left: Account
    right: Account
    about: str


def names() -> tuple[SampleInfo, ...]:
    """Every sample, the default one first. Raises ReadError where one is damaged."""
    folder = resource("samples")
    found = []
    for path in sorted(folder.glob("*/sample.toml")):
        told = _told(path)
        found.append((told["order"], SampleInfo(path.parent.name, told["title"], told["about"])))
    return tuple(info for _, info in sorted(found, key=lambda one: (one[0], one[1].name)))


def load(name: str) -> Sample:
    """Read the sample called `name`. Raises ReadError where there is none or it is damaged."""
    known = [info.name for info in names()]
    if name not in known:
        raise ReadError(f"There is no sample “{name}”.", f"There are: {', '.join(known)}.")
    folder = resource("samples", name)
    told = _told(folder / "sample.toml")
    return Sample(
        title=told["title"],
        date=told["date"],
        left=_account(folder, "left", told["left"]),
        right=_account(folder, "right", told["right"]),
        about=told["about"],
    )


def _account(folder: Path, side: str, told: dict[str, str]) -> Account:
    return read_file(
        folder / f"{side}.txt",
        told["name"],
        told["publisher"],
        address=told.get("address", ""),
    )


def _told(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            told = tomllib.load(file)
        for key in ("order", "title", "date", "about"):
            told[key]
        for side in ("left", "right"):
            told[side]["name"], told[side]["publisher"]
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, TypeError) as error:
        raise ReadError(
            f"The sample “{path.parent.name}” is damaged.", "Install Diptych again."
        ) from error
    told["about"] = told["about"].strip()
    return told

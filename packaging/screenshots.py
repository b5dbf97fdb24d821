"""Draw the pictures of the window that the README and the manual show.

Run it as `make screenshots`. It opens the first sample in a library of its own, selects a link,
writes a note on it, and saves the window in light and in dark under docs/images/, each also as it
looks to eyes without red, green or blue cones.
"""

import os
import sys
import tempfile
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from colour_vision import Eye, seen, to_encoded, to_linear
from manual_pictures import pictures, wait
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from way_pictures import ways_in, ways_out

from diptych import operations
from diptych.gui import theme
from diptych.gui.app import build_window, make_application
from diptych.gui.window import MainWindow
from diptych.intake import samples
from diptych.model import EvidenceKind, JudgedLink, Meeting, OnLink

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
SIZE = (1440, 860)
SMALL = 720
"""How wide the pictures for other eyes are, in pixels."""
NOTE = (
    "**Scare quotes.** The Kremlin reports the worry, but sets the word in quotation marks. "
    "Compare what each side calls the movements of troops."
)
TAGS = ("framing", "ukraine")


def telling(meeting: Meeting) -> JudgedLink:
    """The link to show: one that rests on a word in quotation marks, else the surest."""
    for link in meeting.standing_links:
        if any(piece.kind is EvidenceKind.QUOTATION for piece in link.proposal.evidence):
            return link
    return max(meeting.standing_links, key=lambda link: link.proposal.confidence)


def save(window: MainWindow, scheme: Qt.ColorScheme, name: str) -> None:
    """Save the window as it looks in `scheme`, under docs/images/."""
    picture = grab(window, scheme, high=False)
    keep(picture, IMAGES / name)
    for eye in (Eye.PROTAN, Eye.DEUTAN, Eye.TRITAN):
        keep(as_seen(small(picture), eye), (IMAGES / name).with_stem(f"{Path(name).stem}-{eye}"))


def save_small(window: MainWindow, scheme: Qt.ColorScheme, name: str) -> None:
    """Save a small picture of the window in high contrast."""
    keep(as_seen(small(grab(window, scheme, high=True)), Eye.USUAL), IMAGES / name)


def small(picture: QImage) -> QImage:
    """A picture as small as the pages show it."""
    return picture.scaledToWidth(SMALL, Qt.TransformationMode.SmoothTransformation)


def grab(window: MainWindow, scheme: Qt.ColorScheme, *, high: bool) -> QImage:
    """The window in some colours."""
    theme.current().use(scheme, high=high)
    for _ in range(5):  # what is laid out anew asks for more of it
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    return window.grab().toImage()


def keep(picture: QImage, path: Path) -> None:
    """Write a picture, or stop."""
    if not few_colours(picture).save(str(path), "PNG", 0):  # type: ignore[call-overload]
        sys.exit(f"{path} could not be written")
    print(path)


def as_seen(picture: QImage, eye: Eye) -> QImage:
    """A picture as an eye sees it."""
    source = picture.convertToFormat(QImage.Format.Format_RGB888)
    width, height, stride = source.width(), source.height(), source.bytesPerLine()
    rows = np.frombuffer(source.constBits(), np.uint8).reshape(height, stride)
    pixels = rows[:, : width * 3].reshape(height, width, 3)
    encoded = to_encoded(seen(to_linear(pixels / 255.0), eye))
    data = np.round(encoded * 255).astype(np.uint8).tobytes()
    return QImage(data, width, height, width * 3, QImage.Format.Format_RGB888).copy()


def few_colours(image: QImage) -> QImage:
    """The picture in its 256 most frequent colours, which makes its file a third as large."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    width, height = image.width(), image.height()
    stored = np.frombuffer(image.constBits(), np.uint32).reshape(height, -1)
    pixels = stored[:, :width] & 0xFFFFFF
    colours, where, times = np.unique(pixels.ravel(), return_inverse=True, return_counts=True)
    kept = np.argsort(-times, kind="stable")[:256]
    parts = np.stack([colours >> 16, colours >> 8 & 255, colours & 255], axis=1).astype(np.float32)
    nearest = np.concatenate(
        [
            ((some[:, None] - parts[kept]) ** 2).sum(axis=2).argmin(axis=1)
            for some in np.array_split(parts, len(parts) // 1000 + 1)
        ]
    ).astype(np.uint8)
    rows = np.pad(nearest[where].reshape(height, width), ((0, 0), (0, -width % 4)))
    data = rows.tobytes()
    made = QImage(data, width, height, rows.shape[1], QImage.Format.Format_Indexed8)
    made.setColorTable([0xFF000000 | int(colour) for colour in colours[kept]])
    return made.copy()


def main() -> None:
    """Prepare the window, then save it in light and in dark."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        # The person's own settings have no part in the pictures.
        os.environ["DIPTYCH_SETTINGS"] = str(Path(folder) / "settings.json")
        make_application(sys.argv[:1])
        window = build_window(Path(folder) / "library.sqlite")
        window.show()
        session = window.session
        wait(session.opened, lambda: window.start())
        window.resize(*SIZE)
        # The other sample first, so that the list is more than one line.
        for name in (samples.names()[-1].name, samples.DEFAULT):
            wait(session.opened, partial(window.opening.sample, name))
        meeting = session.meeting
        if meeting is None:
            sys.exit("the sample did not open")
        link = telling(meeting)
        wait(
            session.changed,
            lambda: session.run(
                lambda lib: operations.add_note(lib, meeting.id, OnLink(link.id), NOTE, TAGS)
            ),
        )
        window.view.select_link(link.id)
        while not session.all_done:
            wait(session.saved, lambda: None)
        save(window, Qt.ColorScheme.Light, "window-light.png")
        save(window, Qt.ColorScheme.Dark, "window-dark.png")
        save_small(window, Qt.ColorScheme.Light, "contrast-light.png")
        save_small(window, Qt.ColorScheme.Dark, "contrast-dark.png")
        theme.current().use(Qt.ColorScheme.Light, high=False)
        for draw in (pictures, ways_in, ways_out):
            for name, picture in draw(window):
                keep(picture, IMAGES / name)
        window.close()


if __name__ == "__main__":
    main()
